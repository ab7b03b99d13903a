"""TOPO-07: modules reach each other over the switches of the expansion modules."""

from configurator.rules.documents import OAM_20
from configurator.rules.facts.wiring import map_check
from configurator.rules.finding import Severity
from configurator.rules.rule import Rule, Scope, Source

RULE = Rule(
    id="TOPO-07",
    title="Links over switches",
    why="Each module reaches each of eight switches over eight lanes; a port less is a switch "
    "less. Read from a small figure.",
    source=Source(OAM_20, "Fig 47", "draft", "medium"),
    scope=Scope.BOARD,
    check=map_check("switch8"),
    severity=Severity.WARNING,
    unit="pairs",
    good="Eight modules with seven ports",
    bad="Eight modules with six ports",
    fix="Wire the board as a map that is offered for it",
)
