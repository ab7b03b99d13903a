"""Counts add up to what the catalogue holds."""

from configurator.catalogue.catalogue import Catalogue
from configurator.catalogue.figures import part_figures, unknown_figures
from configurator.catalogue.parts import KINDS
from configurator.catalogue.statistics import counts


def test_counts_add_up(catalogue):
    *kinds, whole = counts(catalogue)
    assert [count.kind for count in kinds] == list(KINDS)
    assert whole.parts == len(catalogue) == sum(count.parts for count in kinds)
    shown = sum(len(part_figures(part, catalogue.sources)) for part in catalogue.values())
    assert whole.figures == shown == sum(count.figures for count in kinds)
    assert whole.unknown == sum(len(unknown_figures(part)) for part in catalogue.values())
    shares = [whole.share(count) for count in (whole.high, whole.medium, whole.low)]
    assert abs(sum(shares) - 1) < 1e-12


def test_nothing_has_no_share():
    whole = counts(Catalogue({}))[-1]
    assert whole.parts == 0
    assert whole.share(0) is None
