"""Two designs, or two versions of one, side by side: figures, parts, modules, findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from configurator.cooling.result import CduCooling, LoopCooling, ModuleCooling
from configurator.core.ids import natural_key
from configurator.core.text import say
from configurator.core.units import QuantityKind
from configurator.core.unknown import total
from configurator.design.address import addresses
from configurator.evaluation.result import Evaluation
from configurator.rules.finding import Finding, Severity, State
from configurator.rules.grouping import grouped

_OPEN = (State.FAIL, State.UNKNOWN)
_TOLERANCE = 0.05
"""Temperatures in K and quantities that differ by less are shown as the same number."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One figure in both; None is unknown, ``there`` tells on which sides it exists at all.

    ``kind`` decides its unit; a figure without one is a count of ``unit``.
    """

    name: str
    before: float | None
    after: float | None
    kind: QuantityKind | None = None
    unit: str = ""
    decimals: int = 0
    there: tuple[bool, bool] = (True, True)

    @property
    def change(self) -> float | None:
        """By how much the second differs; None where that cannot be known."""
        if self.before is None or self.after is None:
            return None
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class Comparison:
    """What leads from one to the other.

    ``parts`` holds lines of the bill of materials with another quantity, ``modules`` case
    temperatures that differ or stand on one side only, ``gone`` and ``new`` open findings.
    """

    figures: tuple[Pair, ...]
    parts: tuple[Pair, ...]
    modules: tuple[Pair, ...]
    gone: tuple[Finding, ...]
    new: tuple[Finding, ...]


def compare(before: Evaluation, after: Evaluation) -> Comparison:
    """Compare two evaluations; objects of different designs are matched by their addresses."""
    left, right = _open_findings(before), _open_findings(after)
    return Comparison(
        tuple(_figures(before, after)),
        tuple(_matched(_quantities(before), _quantities(after), None)),
        tuple(_matched(_cases(before), _cases(after), QuantityKind.TEMPERATURE)),
        tuple(each for key, each in left.items() if key not in right),
        tuple(each for key, each in right.items() if key not in left),
    )


def _figures(before: Evaluation, after: Evaluation) -> Iterator[Pair]:
    sides = zip(_of_one(before), _of_one(after), strict=True)
    for (name, kind, decimals, was), (*_same, now) in sides:
        yield Pair(name, was, now, kind, "", decimals)
    left, right = _price(before), _price(after)
    for currency in dict.fromkeys((*left, *right)):
        there = (currency in left, currency in right)
        prices = (left.get(currency), right.get(currency))
        yield Pair(say("Price"), *prices, unit=currency, there=there)


def _price(evaluation: Evaluation) -> dict[str, float | None]:
    """Give the total by its currency; two currencies cannot be compared."""
    bom = evaluation.bom
    if bom is None or bom.total_price is None:
        return {"": None}
    return {bom.currency or "": float(bom.total_price)}


def _of_one(evaluation: Evaluation) -> Iterator[tuple[str, QuantityKind | None, int, float | None]]:
    """Give each figure with name, kind, decimals and value, in the order of the key figures."""
    power, loops = evaluation.power, _loops(evaluation)
    modules = list(evaluation.cooling.modules.values()) if evaluation.cooling else []
    kind = QuantityKind
    yield say("IT power, TDP"), kind.POWER, 0, power.it.tdp_w if power else None
    yield say("Facility power"), kind.POWER, 0, power.facility_w if power else None
    yield "PUE", None, 3, power.pue if power else None
    yield say("Coolant flow"), kind.FLOW, 0, total(each.flow_l_per_min for each in loops)
    yield say("Warmest supply"), kind.TEMPERATURE, 0, _most(each.supply_c for each in loops)
    yield say("Warmest return"), kind.TEMPERATURE, 0, _most(each.return_c for each in loops)
    yield say("Hottest module"), kind.TEMPERATURE, 0, _most(each.case_c for each in modules)
    yield say("Smallest margin"), kind.TEMPERATURE_DIFFERENCE, 0, _least_margin(modules)
    yield say("Loop Δp"), kind.PRESSURE, 0, _most(cdu.head_kpa for cdu in _cdus(loops))
    for words, severity in (
        (say("Open errors"), Severity.ERROR),
        (say("Open warnings"), Severity.WARNING),
    ):
        yield words, None, 0, _count(evaluation, severity)


def _loops(evaluation: Evaluation) -> tuple[LoopCooling, ...]:
    return evaluation.cooling.loops if evaluation.cooling else ()


def _cdus(loops: Iterable[LoopCooling]) -> Iterator[CduCooling]:
    return (cdu for loop in loops for cdu in loop.cdus)


def _most(values: Iterable[float | None]) -> float | None:
    return max((value for value in values if value is not None), default=None)


def _least_margin(modules: Iterable[ModuleCooling]) -> float | None:
    known = (each.margin_k for each in modules)
    return min((margin for margin in known if margin is not None), default=None)


def _count(evaluation: Evaluation, severity: Severity) -> float | None:
    """Count failed checks as the window does: equal ones on many objects are one."""
    if evaluation.findings is None:
        return None
    failed = (each for each in evaluation.findings if each.state is State.FAIL)
    return float(sum(group[0].severity is severity for group in grouped(failed)))


@dataclass(frozen=True, slots=True)
class _Figure:
    value: float | None
    unit: str = ""


def _quantities(evaluation: Evaluation) -> dict[str, _Figure]:
    """Give what is bought by its words; lines with the same words are the same part."""
    lines = evaluation.bom.flat if evaluation.bom else ()
    found: dict[str, _Figure] = {}
    for line in lines:
        named = line.description.startswith(line.manufacturer)
        words = line.description if named else f"{line.manufacturer} {line.description}"
        held = found.get(words)
        amount = total((held.value, line.quantity_total)) if held else line.quantity_total
        found[words] = _Figure(amount, line.unit_of_measure)
    return found


def _cases(evaluation: Evaluation) -> dict[str, _Figure]:
    """Give case temperatures by the address of the module."""
    if evaluation.cooling is None:
        return {}
    names = addresses(evaluation.design)
    modules = evaluation.cooling.modules
    return {names[each.id]: _Figure(each.case_c) for each in modules.values()}


def _matched(
    before: Mapping[str, _Figure], after: Mapping[str, _Figure], kind: QuantityKind | None
) -> Iterator[Pair]:
    """Give what differs; names as people count, so that R2 stands before R10."""
    for name in sorted(before.keys() | after.keys(), key=natural_key):
        was, now = before.get(name), after.get(name)
        unit = (now or was or _Figure(None)).unit
        pair = Pair(
            name,
            was.value if was else None,
            now.value if now else None,
            kind,
            unit,
            there=(was is not None, now is not None),
        )
        if not _is_same(pair):
            yield pair


def _is_same(pair: Pair) -> bool:
    if pair.there != (True, True) or pair.change is None:
        return pair.there == (True, True) and pair.before == pair.after
    return abs(pair.change) < _TOLERANCE


def _open_findings(evaluation: Evaluation) -> dict[tuple[str, str, State], Finding]:
    """Give open findings by rule, place and state; what is said of the design has no place."""
    found = (each for each in evaluation.findings or () if each.state in _OPEN)
    return {(each.rule, each.where if each.target else "", each.state): each for each in found}
