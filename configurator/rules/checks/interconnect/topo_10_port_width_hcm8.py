"""TOPO-10: ports have the lanes that the 8-port mesh uses."""

from configurator.rules.documents import UBB_15
from configurator.rules.facts.widths import width_check
from configurator.rules.finding import Severity
from configurator.rules.rule import Rule, Scope, Source

RULE = Rule(
    id="TOPO-10",
    title="Lanes for the 8-port mesh",
    why="Port 1 is two links of eight lanes, ports 2 to 7 one each. Without the second half of "
    "port 1 the mesh loses a side.",
    source=Source(UBB_15, "§7.4"),
    scope=Scope.BOARD,
    check=width_check("hcm8"),
    severity=Severity.WARNING,
    unit="lanes",
    good="Sixteen lanes a port",
    bad="Eight lanes a port",
)
