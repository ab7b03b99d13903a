"""TOPO-01: modules reach each other over the combined map of full connection and mesh."""

from configurator.rules.documents import OAM_20
from configurator.rules.facts.wiring import map_check
from configurator.rules.finding import Severity
from configurator.rules.rule import Rule, Scope, Source

RULE = Rule(
    id="TOPO-01",
    title="Links of the combined map",
    why="Each pair of sites has a link of its own over the first halves of the ports. Modules "
    "with fewer ports leave pairs without one. UBB v1.5 prints the same map (Fig 32).",
    source=Source(OAM_20, "Fig 41, Fig 42", "draft"),
    scope=Scope.BOARD,
    check=map_check("combined_fc_6hcm"),
    severity=Severity.WARNING,
    unit="pairs",
    good="Eight modules with seven ports",
    bad="Eight modules with three ports",
    fix="Wire the board as a map that is offered for it",
)
