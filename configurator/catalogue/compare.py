"""What differs between two parts of one id, figure by figure, as people read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from configurator.catalogue.figures import format_value, label_of, unit_of
from configurator.catalogue.parts import BasePart, Confidence, Provenance
from configurator.catalogue.source import Source
from configurator.core.text import joined, say

UNKNOWN = say("unknown")


@dataclass(frozen=True, slots=True)
class Side:
    """One figure as one of the two parts has it; an unknown one says so."""

    text: str
    confidence: Confidence | None = None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FigureChange:
    """One field that has another value, or the same value from elsewhere."""

    key: str
    label: str
    unit: str
    old: Side
    new: Side

    @property
    def same_value(self) -> bool:
        """Whether only the source, clause or confidence is another."""
        return self.old.text == self.new.text

    def __str__(self) -> str:
        new = joined(" ", filter(None, (self.new.text, self.unit)))
        if self.same_value:
            return say("{label}: {value}, source or confidence", label=self.label, value=new)
        return say("{label}: {old} → {new}", label=self.label, old=self.old.text, new=new)


def differing_fields(old: BasePart, new: BasePart) -> tuple[str, ...]:
    """Give the names of all fields that differ, a figure also when only its source does."""
    return tuple(dict.fromkeys((*_other_values(old, new), *_other_provenance(old, new))))


def figure_changes(
    old: BasePart, new: BasePart, sources: Mapping[str, Source] = MappingProxyType({})
) -> tuple[FigureChange, ...]:
    """List what differs between two parts of the same kind, in the order of their type."""
    differing = set(differing_fields(old, new))
    return tuple(
        FigureChange(
            key, label_of(key), unit_of(key), _side(old, key, sources), _side(new, key, sources)
        )
        for key in type(new).model_fields
        if key in differing
    )


def _other_values(old: BasePart, new: BasePart) -> list[str]:
    fields = {**type(old).model_fields, **type(new).model_fields}
    names = (name for name in fields if name != "provenance")
    return [name for name in names if getattr(old, name, None) != getattr(new, name, None)]


def _other_provenance(old: BasePart, new: BasePart) -> list[str]:
    cited = {**old.provenance, **new.provenance}
    return [key for key in cited if old.provenance.get(key) != new.provenance.get(key)]


def _side(part: BasePart, key: str, sources: Mapping[str, Source]) -> Side:
    value = getattr(part, key)
    text = UNKNOWN if value is None or value == () else format_value(value)
    entry = part.provenance.get(key)
    if entry is None:
        return Side(text)
    return Side(text, entry.confidence, _titles(entry, sources))


def _titles(entry: Provenance, sources: Mapping[str, Source]) -> tuple[str, ...]:
    return tuple(sources[key].title if key in sources else key for key in entry.sources)
