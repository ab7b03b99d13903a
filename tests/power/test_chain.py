"""The chain of a rack: sharing, feeds, losses, bounds, and chains that cannot be."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from configurator.design.model import AssumptionOverride, Design, Floor, RackItem
from configurator.power.engine import PowerEngine
from configurator.power.ladder import EXCURSION_S, RATIOS
from configurator.power.result import Loss, RackPower
from tests.power.designs import at, chassis, design_of, shelf


def worked(count: int = 8, shelves: int = 3) -> Design:
    boxes = [chassis(n, 1 + 4 * n) for n in range(count)]
    return design_of(*boxes, *(shelf(n, 33 + n) for n in range(shelves)))


def rack_of(design: Design) -> RackPower:
    return PowerEngine().evaluate(design).racks[0]


def on_site(design: Design, **fields: object) -> Design:
    return design.model_copy(update={"site": design.site.model_copy(update=fields)})


def assuming(design: Design, **values: float) -> Design:
    overrides = tuple(AssumptionOverride(key=k, value=v, reason="x") for k, v in values.items())
    return design.model_copy(update={"assumption_overrides": overrides})


def blanked(design: Design, part_id: str, *figures: str) -> Design:
    part = design.parts[part_id]
    kept = {k: v for k, v in part.provenance.items() if k not in figures}
    blank = part.model_copy(update={**dict.fromkeys(figures), "provenance": kept})
    return design.model_copy(update={"parts": {**design.parts, part_id: blank}})


def loss(rack: RackPower, kind: str, name: str) -> Loss:
    return next(each for each in rack.losses if (each.kind, each.id) == (kind, name))


def test_a_module_has_the_ladder_of_its_generation() -> None:
    device = PowerEngine().evaluate(worked(1)).devices["m0"]
    assert device.own.excursions_w == pytest.approx([750.0 * r for r in RATIOS["2.0"]])
    assert len(device.own.excursions_w) == len(EXCURSION_S)
    assert device.own.idle_w == pytest.approx(150.0)


def test_shares_of_a_chassis_add_up_to_its_own_power() -> None:
    device = PowerEngine().evaluate(worked(1)).devices["c0"]
    assert sum(share.w for share in device.parts) == pytest.approx(device.own.tdp_w)
    assert [share.name for share in device.parts] == ["fans", "conversion", "host"]


def test_losses_answer_with_what_is_left() -> None:
    rack = rack_of(worked(4))
    one_supply = loss(rack, "psu", "s0")
    assert one_supply.limit_w == pytest.approx(93_500.0)
    assert one_supply.survives_tdp
    one_feed = loss(rack, "feed", "A")
    assert one_feed.limit_w == pytest.approx(49_500.0)
    assert one_feed.loading == pytest.approx(34_400 / 49_500, rel=0.05)
    assert not loss(rack_of(worked(8)), "feed", "A").survives_tdp


def test_a_feed_alone_carries_what_both_did() -> None:
    rack = rack_of(on_site(worked(4), feed_breaker_a=125.0))
    both = sum(feed.watts or 0.0 for feed in rack.feeds)
    assert both == pytest.approx(rack.input_w)
    assert [feed.id for feed in rack.feeds_alone] == ["A", "B"]
    for feed in rack.feeds_alone:
        assert feed.watts == pytest.approx(both, rel=1e-3)
        assert feed.imbalance == pytest.approx(0.0, abs=1e-9)
        assert feed.loading == pytest.approx((feed.current_a[0] or 0.0) / 100.0)


def test_a_rack_whose_cdu_goes_dark_with_a_feed_may_or_may_not_survive_that() -> None:
    boxes = [chassis(n, 1 + 4 * n) for n in range(4)]
    shelves = [shelf(n, 33 + n) for n in range(3)]

    def rack(feeds: str | None) -> RackPower:
        cdu = RackItem(id="d1", kind="cdu", part="style-inrack-121kw", position=at(40), feeds=feeds)
        return rack_of(design_of(*boxes, *shelves, cdu))

    assert loss(rack(None), "feed", "A").survives_tdp is True
    assert loss(rack("A"), "feed", "A").survives_tdp is None
    assert loss(rack("A"), "feed", "B").survives_tdp is True


def test_the_breaker_of_the_feed_left_counts_when_the_other_is_lost() -> None:
    rack = rack_of(on_site(worked(4), feed_breaker_a=32.0))
    assert loss(rack, "feed", "A").survives_tdp is False
    assert rack.limits[0].name == "breaker of a feed that carries all"


def test_single_phase_inputs_take_turns_on_the_phases() -> None:
    boxes = [chassis(n, 1 + 8 * n, part="smc-as-8125gs-tnmr2") for n in range(2)]
    rack = rack_of(design_of(*boxes, rack="eia-42u"))
    for feed in rack.feeds:
        assert feed.imbalance == pytest.approx(0.0, abs=1e-9)
    assert loss(rack, "psu", "c0").limit_w == pytest.approx(15_000.0)
    assert loss(rack, "feed", "B").limit_w == pytest.approx(9_000.0)


def test_what_is_unknown_keeps_a_bound_and_says_whose_it_is() -> None:
    unknown = rack_of(blanked(worked(2), "amd-mi300x", "tdp_w"))
    assert (unknown.busbar_w, unknown.input_w, unknown.busbar) == (None, None, None)
    assert unknown.known.tdp_w == pytest.approx(2 * 2600.0)
    assert len(unknown.known.unknown_ids) == 16
    assert unknown.known.input_w > 2 * 2600.0
    assert all(each.survives_tdp is None for each in unknown.losses)


def test_what_the_known_load_alone_breaks_is_broken() -> None:
    boxes = [chassis(n, 1 + 4 * n, sites=0) for n in range(2)]
    one = chassis(5, 20, module="amd-mi355x", board="amd-mi355x-ubb8")
    design = blanked(design_of(*boxes, one, shelf(1, 40, "ocp-orv3-18kw")), "amd-mi355x", "tdp_w")
    heavy = design.parts["style-ubb8-liquid-4ou"].model_copy(update={"non_oam_power_w": 9_000.0})
    design = design.model_copy(update={"parts": {**design.parts, heavy.id: heavy}})
    lost = loss(rack_of(design), "psu", "s1")
    assert lost.survives_tdp is False


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda d: assuming(d, shelf_efficiency=0.0), "no_efficiency"),
        (lambda d: assuming(d, busbar_section_mm2=0.0), "no_bar"),
        (lambda d: assuming(d, shelf_droop_v=0.0), "no_droop"),
        (lambda d: assuming(d, shelf_droop_v=20.0), "collapse"),
        (lambda d: on_site(d, feeds=1), "unfed"),
        (lambda d: blanked(d, "ocp-hpr-33kw", "total_kw", "psu_kw"), "no_rating"),
    ],
)
def test_an_impossible_chain_is_followed_as_far_as_it_goes(change, code) -> None:
    boxes = [chassis(n, 1 + 4 * n) for n in range(6)]
    box = shelf(1, 40).model_copy(update={"feeds": "B"})
    rack = rack_of(change(design_of(*boxes, box)))
    assert code in {problem.code for problem in rack.problems}
    assert rack.it.tdp_w == pytest.approx(6 * 8600.0)
    assert rack.input_w is None
    assert rack.known.input_w >= 6 * 8600.0


def test_a_load_above_every_rating_is_still_computed() -> None:
    rack = rack_of(worked(8, 1))
    assert rack.shelves[0].load_fraction == pytest.approx(2.1, rel=0.05)
    assert rack.input_w is not None
    assert rack.limits[0].headroom_ratio < 1.0


def test_a_battery_lasts_longer_at_less_load_and_not_at_all_above_its_rating() -> None:
    def lasting(count: int) -> float | None:
        battery = RackItem(id="x1", kind="bbu_shelf", part="ocp-hpr-bbu", position=at(38))
        boxes = [chassis(n, 1 + 4 * n) for n in range(count)]
        backup = rack_of(design_of(*boxes, battery, shelf(1, 40))).backup
        assert backup is not None
        return backup.ride_through_s

    assert lasting(1) == pytest.approx(4_800_000 / 8600.0, rel=1e-6)
    assert lasting(3) == pytest.approx(240 - 150 * (25.8 - 20) / 7.5)
    assert lasting(4) == 0.0


def test_a_lost_battery_shelf_drops_no_load() -> None:
    battery = RackItem(id="x1", kind="bbu_shelf", part="ocp-hpr-bbu", position=at(38))
    lost = loss(rack_of(design_of(chassis(1, 1), battery, shelf(1, 40))), "bbu", "x1")
    assert lost.survives_tdp
    assert lost.survives_peak
    assert lost.limit_w == 0.0


@settings(max_examples=25)
@given(
    st.lists(st.integers(min_value=1, max_value=8), min_size=1, max_size=4),
    st.integers(min_value=1, max_value=3),
    st.floats(min_value=100.0, max_value=1400.0),
)
def test_the_chain_is_monotone_balanced_and_bounded(
    fill: list[int], shelves: int, watts: float
) -> None:
    def rack(power_w: float, unknown: bool = False) -> RackPower:
        boxes = [chassis(n, 1 + 4 * n, sites=sites) for n, sites in enumerate(fill)]
        boards = boxes[0].boards[0]
        modules = tuple(m.model_copy(update={"power_w": power_w}) for m in boards.modules)
        boards = boards.model_copy(update={"modules": modules})
        boxes[0] = boxes[0].model_copy(update={"boards": (boards,)})
        design = design_of(*boxes, *(shelf(n, 33 + n) for n in range(shelves)))
        return rack_of(blanked(design, "amd-mi300x", "tdp_w") if unknown else design)

    less, more = rack(watts), rack(watts + 100.0)
    assert less.input_w is not None
    assert more.input_w is not None
    assert more.input_w >= less.input_w - 1e-6
    assert (more.busbar_voltage_v or 0.0) <= (less.busbar_voltage_v or 0.0) + 1e-9
    assert less.input_w == pytest.approx((less.it.tdp_w or 0.0) + (less.loss_w or 0.0), rel=1e-12)
    fed = sum(each.watts or 0.0 for shelf in less.shelves for each in shelf.inputs)
    assert fed == pytest.approx(less.input_w)
    assert less.known.input_w == pytest.approx(less.input_w)
    hidden = rack(watts, unknown=True)
    assert hidden.known.input_w <= less.input_w + 1e-6
    assert hidden.known.tdp_w <= (less.it.tdp_w or 0.0) + 1e-6


def test_an_edit_gives_what_a_fresh_engine_gives_and_leaves_other_racks_alone() -> None:
    first = worked(2)
    other = first.floor.racks[0].model_copy(update={"id": "r2", "items": (shelf(9, 40),)})
    design = first.model_copy(update={"floor": Floor(racks=(first.floor.racks[0], other))})
    engine = PowerEngine()
    before = engine.evaluate(design)
    rack = first.floor.racks[0].model_copy(update={"items": first.floor.racks[0].items[1:]})
    edited = design.model_copy(update={"floor": Floor(racks=(rack, other))})
    after = engine.evaluate(edited)
    assert after == PowerEngine().evaluate(edited)
    assert after.racks[1] is before.racks[1]
    assert engine.evaluate(on_site(edited, feed_breaker_a=63.0)).racks[0].feeds[0].breaker_a == 63.0
    warmer = engine.evaluate(on_site(edited, room_temperature_c=20.0))
    assert warmer.racks == after.racks


def test_battery_shelves_share_by_rating_and_the_first_empty_one_ends_it() -> None:
    batteries = [
        RackItem(id=f"x{n}", kind="bbu_shelf", part="ocp-hpr-bbu", position=at(36 + n))
        for n in range(2)
    ]
    boxes = [chassis(n, 1 + 4 * n) for n in range(3)]
    one = rack_of(design_of(*boxes, batteries[0], shelf(1, 40))).backup
    both = rack_of(design_of(*boxes, *batteries, shelf(1, 40))).backup
    assert one is not None
    assert both is not None
    assert both.rated_w == 2 * one.rated_w
    assert both.ride_through_s == pytest.approx(4_800_000 / 12_900.0, rel=1e-6)


def test_shares_of_a_chassis_above_its_own_draw_are_told() -> None:
    design = design_of(chassis(1, 1), shelf(1, 30))
    shares = {"chassis_fan_fraction": 0.7, "chassis_conversion_fraction": 0.5}
    overrides = tuple(AssumptionOverride(key=k, value=v, reason="x") for k, v in shares.items())
    problems = rack_of(design.model_copy(update={"assumption_overrides": overrides})).problems
    assert [(each.code, each.where) for each in problems] == [("shares", "c1")]
    assert "120 %" in problems[0].message


def test_without_a_shelf_the_rack_is_what_is_unknown_at_its_inlet() -> None:
    rack = rack_of(design_of(chassis(1, 1)))
    assert rack.input_w is None
    assert rack.known.unknown_ids == ()
    assert rack.known.unknown_input_ids == ("r1",)
    assert rack.known.unknown_at_inlet == 1


def test_an_assumed_number_of_inputs_marks_what_follows_from_it() -> None:
    switch = "arista-7700r4c-38pe"
    fed = RackItem(id="w1", kind="switch", part=switch, position=at(1))
    rack = rack_of(design_of(fed, rack="ocp-orv3-hpr"))
    assert {feed.mark for feed in rack.feeds} == {"item_ac_inputs"}
    assert {each.mark for each in rack.feed_losses} == {"item_ac_inputs"}
    shelved = rack_of(design_of(chassis(1, 1), shelf(1, 30)))
    assert {feed.mark for feed in shelved.feeds} == {None}
