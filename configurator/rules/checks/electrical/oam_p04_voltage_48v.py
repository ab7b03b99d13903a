"""OAM-P04: the supply of a board suits modules of the 48/54 V class."""

from __future__ import annotations

from configurator.design.fit import CLASS_RANGES_V
from configurator.rules.documents import OAM_15
from configurator.rules.facts.supply_voltage import suits_class
from configurator.rules.rule import Rule, Scope, Source

_LOW_V, _HIGH_V = CLASS_RANGES_V["48/54 V"]


RULE = Rule(
    id="OAM-P04",
    title="Supply voltage of 48/54 V modules",
    why="Below 44 V a module runs at reduced power only, above 59.5 V its input is not rated.",
    source=Source(OAM_15, "§8.4.1"),
    scope=Scope.BOARD,
    check=suits_class("48/54 V"),
    unit="V",
    parameters={"minimum_v": _LOW_V, "maximum_v": _HIGH_V},
    blocks=True,
    good="48 V module on a 54 V board",
    bad="48 V module on a 12 V board",
)
