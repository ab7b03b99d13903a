"""TOPO-03: modules reach each other over the chordal ring."""

from configurator.rules.documents import OAM_10
from configurator.rules.facts.wiring import map_check
from configurator.rules.finding import Severity
from configurator.rules.rule import Rule, Scope, Source

RULE = Rule(
    id="TOPO-03",
    title="Links of the chordal ring",
    why="The sites 0-5, 1-4, 2-7 and 3-6 have no direct link: two modules on such a pair are "
    "cut off from each other unless another one stands between them.",
    source=Source(OAM_10, "Fig 43, Fig 44"),
    scope=Scope.BOARD,
    check=map_check("afc_v10"),
    severity=Severity.WARNING,
    unit="pairs",
    good="Eight modules with six ports",
    bad="Two modules on sites 0 and 5",
    fix="Wire the board as a map that is offered for it",
)
