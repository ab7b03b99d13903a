"""OAM-M05: both connectors of a module of generation 2.0 stand 107 mm apart."""

from __future__ import annotations

from configurator.rules.documents import OAM_20
from configurator.rules.facts.outlines import connector_pitches
from configurator.rules.rule import Rule, Scope, Source

RULE = Rule(
    id="OAM-M05",
    title="Connector pitch of revision 2.0",
    why="Two connectors of 688 pins are mated blind at once; another pitch does not mate. Asked "
    "only of modules and boards whose pitch is published.",
    source=Source(OAM_20, "§6.1 Fig 2", "draft"),
    scope=Scope.BOARD,
    check=connector_pitches("2.0"),
    unit="mm",
    parameters={"pitch_mm": 107.0, "tolerance_mm": 0.15},
    good="Connectors 107 mm apart",
    bad="Connectors 102 mm apart on a module of generation 2.0",
)
