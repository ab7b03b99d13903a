"""OAM-P06: the supply of a board suits modules of the 12 V class."""

from __future__ import annotations

from configurator.design.fit import CLASS_RANGES_V
from configurator.rules.documents import OAM_10
from configurator.rules.facts.supply_voltage import suits_class
from configurator.rules.rule import Rule, Scope, Source

_LOW_V, _HIGH_V = CLASS_RANGES_V["12 V"]


RULE = Rule(
    id="OAM-P06",
    title="Supply voltage of 12 V modules",
    why="A 12 V module on a 54 V board is destroyed when it is switched on.",
    source=Source(OAM_10, "§5, Table 5"),
    scope=Scope.BOARD,
    check=suits_class("12 V"),
    unit="V",
    parameters={"minimum_v": _LOW_V, "maximum_v": _HIGH_V},
    blocks=True,
    good="12 V module on a 12 V board",
    bad="12 V module on a 54 V board",
)
