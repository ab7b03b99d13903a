"""OAM-L09: the straps of the board name its wiring to modules of OAM v1.1 and v1.5."""

from configurator.rules.documents import OAM_15
from configurator.rules.facts.straps import strap_check
from configurator.rules.finding import Severity
from configurator.rules.rule import Rule, Scope, Source

RULE = Rule(
    id="OAM-L09",
    title="LINK_CONFIG as OAM v1.1 and v1.5 reads it",
    why="The table changed with the specification: 01010 is the chordal ring here and was the "
    "fully connected map in v1.0. UBB v1.5 prints the same table (Table 47).",
    source=Source(OAM_15, "§9.3 Table 7"),
    scope=Scope.BOARD,
    check=strap_check("1.1", "1.5"),
    severity=Severity.WARNING,
    good="10000 on a board wired as combined map",
    bad="01010 on a board wired as combined map",
    fix="Strap LINK_CONFIG as the wiring of the board asks",
)
