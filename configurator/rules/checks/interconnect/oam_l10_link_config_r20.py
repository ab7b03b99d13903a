"""OAM-L10: the straps of the board name its wiring to modules of OAM r2.0."""

from configurator.rules.documents import OAM_20
from configurator.rules.facts.straps import strap_check
from configurator.rules.finding import Severity
from configurator.rules.rule import Rule, Scope, Source

RULE = Rule(
    id="OAM-L10",
    title="LINK_CONFIG as OAM r2.0 reads it",
    why="The codes of revision 2.0 are new: 0010x is the 8-port mesh, 0101x and above are "
    "reserved.",
    source=Source(OAM_20, "§9.3 Table 7", "draft"),
    scope=Scope.BOARD,
    check=strap_check("2.0"),
    severity=Severity.WARNING,
    good="00100 on a board wired as 8-port mesh",
    bad="01100, reserved in revision 2.0",
    fix="Strap LINK_CONFIG as the wiring of the board asks",
)
