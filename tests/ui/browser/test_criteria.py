"""What the filters find, and what is said where nothing matches."""

from dataclasses import replace

from configurator.catalogue.parts import KINDS
from configurator.catalogue.query import FigureRange, numeric_figures
from configurator.core.confidence import Confidence
from configurator.ui.browser.criteria import (
    CLEAR_ALL,
    Criteria,
    figures_on_offer,
    hidden_as_unknown,
    matching,
    remedy,
)
from configurator.ui.panels.part_facts import trust
from tests.scene.designs import CATALOGUE

MODULES = Criteria(kind="oam")


def test_words_filters_and_ranges_narrow_together():
    wanted = replace(MODULES, words="mi3", ranges=(FigureRange("tdp_w", 700, 1000),))
    found = matching(CATALOGUE, wanted)
    assert "amd-mi300x" in {part.id for part in found}
    assert all(700 <= part.tdp_w <= 1000 and part.vendor == "AMD" for part in found)


def test_only_parts_whose_deciding_figures_can_be_trusted():
    for least in (Confidence.MEDIUM, Confidence.HIGH):
        found = matching(CATALOGUE, replace(MODULES, confidence=least))
        assert found
        assert all(trust(part) >= least for part in found)
        assert len(found) < len(CATALOGUE.of_kind("oam"))


def test_parts_hidden_because_a_figure_is_unknown_are_counted():
    wanted = replace(MODULES, ranges=(FigureRange("memory_gb", low=0),))
    unknown = sum(part.memory_gb is None for part in CATALOGUE.of_kind("oam"))
    assert unknown > 0
    assert hidden_as_unknown(CATALOGUE, wanted) == unknown
    assert hidden_as_unknown(CATALOGUE, replace(wanted, include_unknown=True)) == 0
    assert hidden_as_unknown(CATALOGUE, MODULES) == 0


def test_where_nothing_matches_the_filter_to_widen_is_named():
    narrow = replace(MODULES, ranges=(FigureRange("tdp_w", high=10), FigureRange("memory_gb")))
    assert remedy(CATALOGUE, narrow) == "No part matches: widen “TDP” or include unknown figures."
    assert "all vendors" in remedy(CATALOGUE, Criteria(kind="oam", vendor="Vertiv"))
    words = remedy(CATALOGUE, Criteria("toaster", kind="oam"))
    assert "“toaster”" in words
    both = Criteria("toaster", kind="oam", vendor="Vertiv")
    assert remedy(CATALOGUE, both) == CLEAR_ALL


def test_every_kind_offers_figures_that_are_known_of_a_part():
    for kind in KINDS:
        on_offer = figures_on_offer(CATALOGUE, kind)
        assert set(on_offer) <= set(numeric_figures(kind))
        for key in on_offer:
            assert any(getattr(part, key) is not None for part in CATALOGUE.of_kind(kind))
        assert bool(on_offer) == any(
            part.confidence(key) for part in CATALOGUE.of_kind(kind) for key in on_offer
        )


def test_all_kinds_offer_what_more_than_one_kind_has():
    on_offer = figures_on_offer(CATALOGUE, None)
    assert "mass_kg" in on_offer
    assert "tdp_w" not in on_offer
