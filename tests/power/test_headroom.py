"""Which limit of a rack breaks first."""

import pytest

from configurator.power.engine import PowerEngine
from tests.power.designs import chassis, design_of, shelf


def rack_of(feeds, breaker_a=63.0):
    one_shelf = shelf(1, 20).model_copy(update={"feeds": feeds})
    design = design_of(chassis(1, 1), one_shelf)
    site = design.site.model_copy(update={"feed_breaker_a": breaker_a})
    return PowerEngine().evaluate(design.model_copy(update={"site": site})).racks[0]


def limit(rack, name):
    return next((each for each in rack.limits if each.name == name), None)


@pytest.mark.parametrize("feeds", [("A",), ("B",)])
def test_a_breaker_is_a_limit_where_the_other_feed_carries_nothing(feeds):
    rack = rack_of(feeds)
    loading = max(feed.loading for feed in rack.feeds)
    for name in ("breaker of a feed", "breaker of a feed that carries all"):
        assert limit(rack, name).headroom_ratio == pytest.approx(1.0 / loading)
        assert limit(rack, name).limit == pytest.approx(0.8 * 63.0)


def test_without_a_breaker_there_is_no_such_limit():
    assert limit(rack_of(None, None), "breaker of a feed") is None
