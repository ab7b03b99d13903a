"""The published port maps: what their texts say of them holds for the data."""

from itertools import combinations

import pytest

from configurator.catalogue.link_maps import (
    LINK_MAP_IDS,
    link_map,
    place_of,
    port_of,
    strap_table,
)

SITES = [str(site) for site in range(8)]


def pairs(name):
    return [frozenset(map(place_of, link)) for link in link_map(name).links]


@pytest.mark.parametrize("name", LINK_MAP_IDS)
def test_each_half_of_a_port_is_used_once(name):
    wired = link_map(name)
    used = []
    for end in (*(end for link in wired.links for end in link), *wired.external):
        if port_of(end) is not None:
            used += [end] if end[-1] in "LH" else [f"{end}L", f"{end}H"]
    assert len(used) == len(set(used))


@pytest.mark.parametrize("name", LINK_MAP_IDS)
def test_all_eight_sites_are_on_the_map(name):
    assert {place for pair in pairs(name) for place in pair} >= set(SITES)


@pytest.mark.parametrize("name", ["combined_fc_6hcm", "fc_v10", "fc11_retimer"])
def test_fully_connected_maps_join_each_pair(name):
    assert set(pairs(name)) == {frozenset(pair) for pair in combinations(SITES, 2)}


def test_the_chordal_ring_lacks_the_four_pairs_that_are_printed():
    every = {frozenset(pair) for pair in combinations(SITES, 2)}
    missing = every - set(pairs("afc_v10"))
    assert missing == {frozenset(pair) for pair in ("05", "14", "27", "36")}


def test_over_switches_each_site_reaches_each_expansion_module_once():
    links = pairs("switch8")
    assert len(links) == len(set(links)) == 64


@pytest.mark.parametrize(("name", "leaving"), [("combined_fc_6hcm", 8), ("fc11_retimer", 32)])
def test_as_many_links_leave_the_board_as_are_printed(name, leaving):
    assert len(link_map(name).external) == leaving


def test_one_strap_means_different_maps_to_different_versions():
    old, later = strap_table("1.0"), strap_table("1.5")
    assert old.of_code("01010").maps == ("fc_v10",)
    assert later.of_code("01010").maps == ("afc_v10",)
    assert strap_table("1.1") is later
    assert strap_table("2.0").of_code("01010") is None
    assert strap_table("3.0") is None
