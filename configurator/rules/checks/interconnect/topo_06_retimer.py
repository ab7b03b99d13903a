"""TOPO-06: modules reach each other over the 11-port map with retimers."""

from configurator.rules.documents import OAM_20
from configurator.rules.facts.wiring import map_check
from configurator.rules.finding import Severity
from configurator.rules.rule import Rule, Scope, Source

RULE = Rule(
    id="TOPO-06",
    title="Links of the 11-port map",
    why="Seven links join each pair of sites, four more leave for the expansion module of the "
    "site.",
    source=Source(OAM_20, "Fig 46", "draft"),
    scope=Scope.BOARD,
    check=map_check("fc11_retimer"),
    severity=Severity.WARNING,
    unit="pairs",
    good="Eight modules with seven ports",
    bad="Eight modules with five ports",
    fix="Wire the board as a map that is offered for it",
)
