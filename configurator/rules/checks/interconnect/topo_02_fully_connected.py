"""TOPO-02: modules reach each other over the fully connected map of v1.0."""

from configurator.rules.documents import OAM_10
from configurator.rules.facts.wiring import map_check
from configurator.rules.finding import Severity
from configurator.rules.rule import Rule, Scope, Source

RULE = Rule(
    id="TOPO-02",
    title="Links of the fully connected map",
    why="28 pairs, each joined port to port; six links differ from the later combined map, so "
    "that boards of the two never mix.",
    source=Source(OAM_10, "Fig 48"),
    scope=Scope.BOARD,
    check=map_check("fc_v10"),
    severity=Severity.WARNING,
    unit="pairs",
    good="Eight modules with seven ports",
    bad="Eight modules with six ports",
    fix="Wire the board as a map that is offered for it",
)
