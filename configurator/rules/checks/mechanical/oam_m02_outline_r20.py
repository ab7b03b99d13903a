"""OAM-M02: modules of revision 2.0 have the printed outline."""

from __future__ import annotations

from configurator.rules.documents import OAM_20
from configurator.rules.facts.outlines import module_outlines
from configurator.rules.rule import Rule, Scope, Source

RULE = Rule(
    id="OAM-M02",
    title="Module outline of revision 2.0",
    why="Modules stand 1 mm apart in a keep-out drawn for this outline; half of that is allowed. "
    "Asked only of modules whose outline is published.",
    source=Source(OAM_20, "§5, §6.1 Fig 2", "draft"),
    scope=Scope.BOARD,
    check=module_outlines("2.0"),
    unit="mm",
    parameters={"length_mm": 170.0, "width_mm": 102.0, "tolerance_mm": 0.5},
    good="Module of 102 by 170 mm",
    bad="Module of revision 2.0 that is 165 mm long",
)
