"""Cases of the rules of links."""

from tests.power.designs import chassis
from tests.rules.situations import Case, dry, one, solved, with_board, with_part

OAM1, OAM2 = "generic-oam1-48v", "generic-oam2"
BOARD1, BOARD2 = "ubb-1.5-54v", "ubb-2.0"


def old(**fields: object):
    """Eight modules of 1.x on a board of UBB 1.5."""
    return with_board(one(OAM1), **fields)


def new(**fields: object):
    """Eight modules of 2.0 on a board of UBB 2.0."""
    return with_board(dry(chassis(1, 5, OAM2, board=BOARD2)), **fields)


def _ports(design, module: str, ports: int):
    return solved(with_part(design, module, oam_serdes_ports=ports))


def _on_sites(link_map: str, *sites: int):
    """Some modules on a board that is wired by a map and lists no other."""
    design = with_part(old(link_map=link_map), BOARD1, link_maps=())
    rack = design.floor.racks[0]
    modules = rack.items[0].boards[0].modules
    return with_board(design, modules=tuple(modules[site] for site in sites))


EIGHT = tuple(range(8))

CASES = {
    "OAM-L01": Case(
        lambda: solved(new()),
        lambda: solved(with_part(new(), OAM2, host_interface="PCIe 4.0 x16")),
    ),
    "OAM-L02": Case(lambda: solved(old()), lambda: _ports(old(), OAM1, 8)),
    "OAM-L03": Case(lambda: solved(new()), lambda: solved(with_part(old(), OAM1, oam_spec="1.0"))),
    "OAM-L04": Case(
        lambda: solved(old(host_split="2x8")),
        lambda: solved(with_part(old(host_split="2x8"), OAM1, host_interface="PCIe 4.0 x8")),
    ),
    "OAM-L07": Case(
        lambda: solved(old()),
        lambda: solved(with_part(old(), BOARD1, site_rows=((0, 1, 2, 3), (4, 5, 6, 7)))),
    ),
    "OAM-L08": Case(
        lambda: solved(with_part(old(link_map="hcm8", link_config="01100"), OAM1, oam_spec="1.0")),
        lambda: solved(with_part(old(link_map="hcm8", link_config="01010"), OAM1, oam_spec="1.0")),
    ),
    "OAM-L09": Case(
        lambda: solved(old(link_map="combined_fc_6hcm", link_config="10000")),
        lambda: solved(old(link_map="combined_fc_6hcm", link_config="01010")),
    ),
    "OAM-L10": Case(
        lambda: solved(new(link_map="hcm8", link_config="00100")),
        lambda: solved(new(link_map="hcm8", link_config="01100")),
    ),
    "TOPO-01": Case(
        lambda: solved(old(link_map="combined_fc_6hcm")),
        lambda: _ports(old(link_map="combined_fc_6hcm"), OAM1, 3),
    ),
    "TOPO-02": Case(
        lambda: solved(_on_sites("fc_v10", *EIGHT)),
        lambda: _ports(_on_sites("fc_v10", *EIGHT), OAM1, 6),
    ),
    "TOPO-03": Case(
        lambda: _ports(_on_sites("afc_v10", *EIGHT), OAM1, 6),
        lambda: solved(_on_sites("afc_v10", 0, 5)),
    ),
    "TOPO-04": Case(
        lambda: _ports(_on_sites("hcm6_v10", *EIGHT), OAM1, 6),
        lambda: solved(_on_sites("hcm6_v10", 0, 7)),
    ),
    "TOPO-05": Case(
        lambda: solved(old(link_map="hcm8")),
        lambda: solved(_on_sites("hcm8", 0, 6)),
    ),
    "TOPO-06": Case(
        lambda: solved(new(link_map="fc11_retimer")),
        lambda: _ports(new(link_map="fc11_retimer"), OAM2, 5),
    ),
    "TOPO-07": Case(
        lambda: solved(new(link_map="switch8")),
        lambda: _ports(new(link_map="switch8"), OAM2, 6),
    ),
    "TOPO-08": Case(
        lambda: solved(one(OAM1)),
        lambda: solved(with_part(one(OAM1), OAM1, oam_serdes_ports=6)),
    ),
    "TOPO-09": Case(
        lambda: solved(old(link_map="combined_fc_6hcm")),
        lambda: solved(with_part(old(link_map="combined_fc_6hcm"), OAM1, lanes_per_port=8)),
    ),
    "TOPO-10": Case(
        lambda: solved(old(link_map="hcm8")),
        lambda: solved(with_part(old(link_map="hcm8"), OAM1, lanes_per_port=8)),
    ),
    "UBB-I01": Case(lambda: solved(old()), lambda: solved(with_part(old(), BOARD1, host_links=4))),
    "UBB-I02": Case(
        lambda: solved(old(link_map="hcm8")),
        lambda: solved(with_part(old(link_map="hcm8"), BOARD1, scaleout_ports=4)),
    ),
    "UBB-I03": Case(
        lambda: solved(old(scaleout_cable_m=1.5)), lambda: solved(old(scaleout_cable_m=3.0))
    ),
}
