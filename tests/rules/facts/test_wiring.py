"""Modules on part of the sites: who reaches whom."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from configurator.catalogue.link_maps import LINK_MAP_IDS
from configurator.rules.facts.wiring import wiring
from configurator.rules.finding import State
from tests.rules.cases.interconnect import OAM1, old
from tests.rules.situations import BY_ID, solved, with_part

HOPS = {
    "combined_fc_6hcm": 1,
    "fc_v10": 1,
    "fc11_retimer": 1,
    "afc_v10": 2,
    "hcm6_v10": 2,
    "switch8": 2,
    "hcm8": 3,
}


@pytest.mark.parametrize("name", LINK_MAP_IDS)
def test_a_full_board_has_the_diameter_of_its_map(name):
    wired = wiring(name, tuple((site, 7) for site in range(8)))
    assert not wired.apart
    assert wired.served == wired.drawn
    assert wired.hops == HOPS[name]


@given(st.sampled_from(LINK_MAP_IDS), st.lists(st.integers(0, 7), min_size=8, max_size=8))
def test_ports_that_are_added_never_part_modules(name, ports):
    fewer = wiring(name, tuple(enumerate(ports)))
    more = wiring(name, tuple((site, min(count + 1, 7)) for site, count in enumerate(ports)))
    assert fewer.served <= more.served <= more.drawn
    assert set(more.apart) <= set(fewer.apart)


@given(st.sampled_from(["combined_fc_6hcm", "fc_v10"]), st.sets(st.integers(0, 7), min_size=2))
def test_fully_connected_boards_may_be_filled_in_any_way(name, sites):
    wired = wiring(name, tuple((site, 7) for site in sorted(sites)))
    assert not wired.apart
    assert wired.hops == 1


def test_a_map_that_the_board_does_not_come_with_is_refused():
    (finding,) = solved(old(link_map="afc_v10")).findings("TOPO-03")
    assert finding.state is State.FAIL
    assert finding.fix is not None
    assert dict(finding.fix.arguments)["value"] == "combined_fc_6hcm"


def test_ports_that_nobody_publishes_leave_the_map_unknown():
    design = with_part(old(link_map="hcm8"), OAM1, oam_serdes_ports=None)
    (finding,) = solved(design).findings("TOPO-05")
    assert finding.state is State.UNKNOWN


@pytest.mark.parametrize("rule_id", ["OAM-L09", "TOPO-01", "UBB-I02", "UBB-I03"])
def test_nothing_is_asked_about_a_board_of_which_nothing_is_stated(rule_id):
    assert not solved(old()).findings(rule_id)


def test_a_map_without_its_strap_is_unknown_and_the_strap_is_offered():
    (finding,) = solved(old(link_map="hcm8")).findings("OAM-L09")
    assert finding.state is State.UNKNOWN
    assert finding.fix is not None
    assert dict(finding.fix.arguments)["value"] == "01100"


def test_the_host_protocol_in_the_last_bit_is_kept_by_the_fix():
    (finding,) = solved(old(link_map="hcm8", link_config="01011")).findings("OAM-L09")
    assert finding.fix is not None
    assert dict(finding.fix.arguments)["value"] == "01101"


def test_other_means_are_accepted_and_the_test_of_the_maker_is_not():
    assert solved(old(link_config="11111")).findings("OAM-L09")[0].state is State.PASS
    assert solved(old(link_config="00000")).findings("OAM-L09")[0].state is State.FAIL


def test_the_second_hand_port_map_is_no_error():
    assert BY_ID["TOPO-06"].effective_severity == "warning"
