"""Several repairs at once: those that choose one and the same figure have to agree."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from configurator.core.errors import UsageError
from configurator.core.text import say
from configurator.design.model import Design
from configurator.design.query import index
from configurator.rules.finding import Fix, FixValue
from configurator.rules.repairs.piping import HEADERS_MM, HOSES_MM

_CHOICES: Mapping[str, frozenset[str]] = {
    "set_loop": frozenset({"supply_set_point_c", "header"}),
    "set_control": frozenset(
        {"flow_l_per_min_per_kw", "flow_l_per_min", "pressure_difference_kpa"}
    ),
    "set_field": frozenset({"value"}),
    "assume": frozenset({"value", "reason"}),
}
"""What of its arguments an edit chooses; the others say where."""

_BORES_MM = {**HOSES_MM, **HEADERS_MM}

_Aim = tuple[object, ...]


def agreed(design: Design, fixes: Iterable[Fix]) -> tuple[Fix, ...]:
    """Keep one of the repairs that choose the same thing: the figure farthest from today's.

    Raises
    ------
    UsageError
        Where one asks for more than today and another for less.
    """
    groups: dict[_Aim, list[Fix]] = {}
    for fix in dict.fromkeys(fixes):
        groups.setdefault(_aim(fix), []).append(fix)
    return tuple(_strictest(design, group) for group in groups.values())


def _aim(fix: Fix) -> _Aim:
    chosen = _CHOICES.get(fix.edit, frozenset())
    return fix.edit, tuple(
        (name, None if name in chosen else value) for name, value in fix.arguments
    )


def _strictest(design: Design, fixes: list[Fix]) -> Fix:
    if len(fixes) == 1:
        return fixes[0]
    sized = [(_figure(_chosen(fix)), fix) for fix in fixes]
    today = _today(design, fixes[0])
    if any(figure < today for figure, _ in sized) and any(figure > today for figure, _ in sized):
        raise UsageError(
            say(
                "the fixes contradict each other: {one}; {other}",
                one=fixes[0].label,
                other=fixes[-1].label,
            )
        )
    return max(sized, key=lambda each: abs(each[0] - today))[1]


def _chosen(fix: Fix) -> FixValue:
    chosen = _CHOICES[fix.edit]
    return next(value for name, value in fix.arguments if name in chosen)


def _figure(value: object) -> float:
    """Put choices in order: numbers by themselves, pipes by their bore."""
    if isinstance(value, str):
        return _BORES_MM.get(value, 0.0)
    return float(value) if isinstance(value, (int, float)) else 0.0


def _today(design: Design, fix: Fix) -> float:
    """Give what the design has; of pipes nothing, so that the widest is farthest."""
    arguments = dict(fix.arguments)
    loop = index(design).loop(str(arguments.get("loop_id")))
    name = next(name for name in arguments if name in _CHOICES[fix.edit])
    if loop is None or name == "header":
        return 0.0
    return _figure(getattr(loop.control if fix.edit == "set_control" else loop, name))
