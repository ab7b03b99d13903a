"""OAM-L08: the straps of the board name its wiring to modules of OAM v1.0."""

from configurator.rules.documents import OAM_10
from configurator.rules.facts.straps import strap_check
from configurator.rules.finding import Severity
from configurator.rules.rule import Rule, Scope, Source

RULE = Rule(
    id="OAM-L08",
    title="LINK_CONFIG as OAM v1.0 reads it",
    why="The table changed with the specification: 01010 is the fully connected map here and "
    "the chordal ring in v1.5. Modules read the straps by their own version.",
    source=Source(OAM_10, "§9.3 Table 7"),
    scope=Scope.BOARD,
    check=strap_check("1.0"),
    severity=Severity.WARNING,
    good="01100 on a board wired as 8-port mesh",
    bad="01010 on a board wired as 8-port mesh",
    fix="Strap LINK_CONFIG as the wiring of the board asks",
)
