"""Names in part files that lead nowhere: sources, boards, modules and parts assumed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from configurator.catalogue.assumption import Assumption
from configurator.catalogue.parts import Chassis, Part, Ubb
from configurator.catalogue.source import Source
from configurator.core.errors import Fault
from configurator.core.text import Text, joined, say

_LOW = say("until then the figure is of low confidence")


def unknown_sources(part: Part, sources: Mapping[str, Source], file: str) -> Iterator[Fault]:
    """Report every source id in the provenance of a part that no list of sources describes."""
    for figure, provenance in part.provenance.items():
        place = f"provenance.{figure}"
        if not provenance.sources:
            yield Fault(file, f"{place}.sources", say("no source is named; {low}", low=_LOW))
        for index, source in enumerate(provenance.sources):
            if source not in sources:
                told = joined("; ", (_nowhere(source), _LOW))
                yield Fault(file, f"{place}.sources[{index}]", told)
        for number, alternative in enumerate(provenance.alternatives):
            for index, source in enumerate(alternative.sources):
                if source not in sources:
                    where = f"{place}.alternatives[{number}].sources[{index}]"
                    yield Fault(file, where, _nowhere(source))


def trusted_as_sourced(part: Part, sources: Mapping[str, Source]) -> Part:
    """Take a figure whose source nobody can look up for what it is: of low confidence.

    The part itself stays at hand, for the designs and boards that name it.
    """
    doubtful = {
        figure: entry.model_copy(update={"confidence": "low"})
        for figure, entry in part.provenance.items()
        if not entry.sources or not sources.keys() >= set(entry.sources)
    }
    if not doubtful:
        return part
    return part.model_copy(update={"provenance": {**part.provenance, **doubtful}})


def broken_references(part: Part, parts: Mapping[str, Part], file: str) -> Iterator[Fault]:
    """Report boards and modules that a part accepts but the catalogue does not hold."""
    if isinstance(part, Ubb):
        for index, module in enumerate(part.accepted_modules):
            yield from _expect(module, "oam", parts, file, f"accepted_modules[{index}]")
    if isinstance(part, Chassis):
        for slot_index, slot in enumerate(part.boards):
            for index, board in enumerate(slot.accepts):
                place = f"boards[{slot_index}].accepts[{index}]"
                yield from _expect(board, "ubb", parts, file, place)


def broken_assumption(
    assumption: Assumption, parts: Mapping[str, Part], sources: Mapping[str, Source], file: str
) -> Iterator[Fault]:
    """Report an assumed part, or a source of an assumption, that the catalogue does not hold."""
    place = f"assumptions.{assumption.key}"
    if assumption.part_kind is not None:
        value = str(assumption.value)
        yield from _expect(value, assumption.part_kind, parts, file, f"{place}.value")
    if assumption.source is not None and assumption.source not in sources:
        yield Fault(file, f"{place}.source", _nowhere(assumption.source))


def _nowhere(source: str) -> Text:
    return say("the source {source!r} is described nowhere", source=source)


def _expect(
    part_id: str, kind: str, parts: Mapping[str, Part], file: str, place: str
) -> Iterator[Fault]:
    found = parts.get(part_id)
    if found is None:
        yield Fault(file, place, say("the catalogue holds no part {part_id!r}", part_id=part_id))
    elif found.kind != kind:
        yield Fault(
            file,
            place,
            say(
                "{part_id!r} is of kind {kind!r}, not {wanted!r}",
                part_id=part_id,
                kind=found.kind,
                wanted=kind,
            ),
        )
