"""OAM-L01: the host link is one that the specification knows."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from configurator.catalogue.parts import Oam
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_20
from configurator.rules.facts.parts import modules_by_part
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, failed, passed, worst_of
from configurator.rules.rule import Rule, Scope, Source

_FIRST, _LAST = {"1.x": 3, "2.0": 5}, {"1.x": 5, "2.0": 6}


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    assert subject.board is not None
    modules = modules_by_part(context.design, subject.board)
    return worst_of(_judged(part, parameters["lanes"]) for part, _ in modules)


def _judged(part: Oam, most: float) -> Outcome | None:
    text = part.host_interface or ""
    known, (lanes, generations) = part.generation, _read(text)
    if known is None or not lanes or not generations:
        return None
    first, last = _FIRST[known], _LAST[known]
    message = say(
        "host link of {title} is {text}, {known} knows PCIe {first} to {last}, x{most:g}",
        title=part.title,
        text=text,
        known=known,
        first=first,
        last=last,
        most=most,
    )
    if max(lanes) > most:
        return failed(message)
    newest = max(generations)
    if any(first <= each <= last for each in generations):
        return passed(message, newest, last)
    return failed(message, newest, first if newest < first else last)


@lru_cache(maxsize=256)
def _read(text: str) -> tuple[Sequence[int], Sequence[int]]:
    """Find widths and generations of PCI Express that a text names, as Gen4, 4.0 or Gen3/4/5."""
    lanes = [int(count) for count in re.findall(r"x(\d+)\b", text)]
    found = re.search(r"PCIe\s*(?:Gen\s*)?([\d./]+)", text)
    return lanes, [int(each[0]) for each in found[1].split("/") if each] if found else []


RULE = Rule(
    id="OAM-L01",
    title="Host link of the module",
    why="Link P carries sixteen lanes: PCI Express 3 to 5 for 1.x, 5 and 6 for revision 2.0. Other "
    "protocols are allowed and not asked about.",
    source=Source(OAM_20, "§5, §8.3", "draft"),
    scope=Scope.BOARD,
    check=_check,
    severity=Severity.INFO,
    unit="generation",
    parameters={"lanes": 16.0},
    good="PCIe 5.0 x16 on a module of revision 2.0",
    bad="PCIe 4.0 x16 on a module of revision 2.0",
)
