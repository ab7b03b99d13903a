"""The modules of a chassis with what the cooling engine says of each."""

from __future__ import annotations

from collections.abc import Iterator

from configurator.cooling.result import ModuleCooling
from configurator.design.model import Chassis, Module
from configurator.rules.context import RuleContext


def cooled_modules(
    context: RuleContext, chassis: Chassis
) -> Iterator[tuple[Module, ModuleCooling]]:
    """Go through the modules of a chassis that have coolant."""
    results = context.cooling.modules if context.cooling else {}
    for board in chassis.boards:
        for module in board.modules:
            result = results.get(module.id)
            if result is not None and result.flow_l_per_min is not None:
                yield module, result


def several(count: int, total: int) -> str:
    """Say how many of the modules are meant."""
    return "" if total == 1 else f"{count} of {total} modules; "
