"""OAM-M04: both connectors of a module of generation 1.x stand 102 mm apart."""

from __future__ import annotations

from configurator.rules.documents import OAM_10
from configurator.rules.facts.outlines import connector_pitches
from configurator.rules.rule import Rule, Scope, Source

RULE = Rule(
    id="OAM-M04",
    title="Connector pitch of generation 1.x",
    why="Two connectors of 688 pins are mated blind at once; another pitch does not mate. Asked "
    "only of modules and boards whose pitch is published.",
    source=Source(OAM_10, "§6.1 Fig 2"),
    scope=Scope.BOARD,
    check=connector_pitches("1.x"),
    unit="mm",
    parameters={"pitch_mm": 102.0, "tolerance_mm": 0.15},
    good="Connectors 102 mm apart",
    bad="Connectors 107 mm apart on a module of generation 1.x",
)
