"""TOPO-04: modules reach each other over the 6-port hybrid cube mesh."""

from configurator.rules.documents import OAM_10
from configurator.rules.facts.wiring import map_check
from configurator.rules.finding import Severity
from configurator.rules.rule import Rule, Scope, Source

RULE = Rule(
    id="TOPO-04",
    title="Links of the 6-port mesh",
    why="Each site is joined to four others; a board that is partly filled can fall apart. "
    "The graph is certain, its port numbers are printed in two ways.",
    source=Source(OAM_10, "Fig 41", "final", "medium"),
    scope=Scope.BOARD,
    check=map_check("hcm6_v10"),
    severity=Severity.WARNING,
    unit="pairs",
    good="Eight modules with six ports",
    bad="Two modules on sites 0 and 7",
    fix="Wire the board as a map that is offered for it",
)
