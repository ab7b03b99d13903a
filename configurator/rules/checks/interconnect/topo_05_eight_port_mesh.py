"""TOPO-05: modules reach each other over the 8-port hybrid cube mesh."""

from configurator.rules.documents import OAM_10
from configurator.rules.facts.wiring import map_check
from configurator.rules.finding import Severity
from configurator.rules.rule import Rule, Scope, Source

RULE = Rule(
    id="TOPO-05",
    title="Links of the 8-port mesh",
    why="On the board each site is joined to three or four others; with sites left empty "
    "modules may not reach each other without scale-out cables.",
    source=Source(OAM_10, "Fig 45"),
    scope=Scope.BOARD,
    check=map_check("hcm8"),
    severity=Severity.WARNING,
    unit="pairs",
    good="Eight modules with seven ports",
    bad="Two modules on sites 0 and 6",
    fix="Wire the board as a map that is offered for it",
)
