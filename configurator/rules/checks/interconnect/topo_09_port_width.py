"""TOPO-09: ports have the lanes that the combined and fully connected maps use."""

from configurator.rules.documents import UBB_15
from configurator.rules.facts.widths import width_check
from configurator.rules.finding import Severity
from configurator.rules.rule import Rule, Scope, Source

RULE = Rule(
    id="TOPO-09",
    title="Lanes for the combined map",
    why="Ports 1, 4, 6 and 7 are used with sixteen lanes, 2, 3 and 5 with eight. With eight "
    "everywhere the full connection is left, but not the mesh in it nor scale-out on 1H.",
    source=Source(UBB_15, "§7.3"),
    scope=Scope.BOARD,
    check=width_check("combined_fc_6hcm"),
    severity=Severity.WARNING,
    unit="lanes",
    good="Sixteen lanes a port",
    bad="Eight lanes a port",
)
