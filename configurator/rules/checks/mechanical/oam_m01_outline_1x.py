"""OAM-M01: modules of generation 1.x have the printed outline."""

from __future__ import annotations

from configurator.rules.documents import OAM_10
from configurator.rules.facts.outlines import module_outlines
from configurator.rules.rule import Rule, Scope, Source

RULE = Rule(
    id="OAM-M01",
    title="Module outline of generation 1.x",
    why="Modules stand 1 mm apart in a keep-out drawn for this outline; half of that is allowed. "
    "Asked only of modules whose outline is published.",
    source=Source(OAM_10, "§5, §6.1 Fig 2"),
    scope=Scope.BOARD,
    check=module_outlines("1.x"),
    unit="mm",
    parameters={"length_mm": 165.0, "width_mm": 102.0, "tolerance_mm": 0.5},
    good="Module of 102 by 165 mm",
    bad="Module of generation 1.x that is 170 mm long",
)
