"""Cases of the rules of links."""

from tests.rules.situations import Case, one, solved, with_part

CASES = {
    "TOPO-08": Case(
        lambda: solved(one("generic-oam1-48v")),
        lambda: solved(with_part(one("generic-oam1-48v"), "generic-oam1-48v", oam_serdes_ports=6)),
    ),
}
