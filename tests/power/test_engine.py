"""Roll-up of power: hand-computed racks, unknown figures, and sums that must close."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from configurator.catalogue.parts import EfficiencyPoint
from configurator.design.model import AssumptionOverride, Chassis, Module, RackItem
from configurator.power.engine import PowerEngine
from configurator.power.shelf import efficiency_at
from tests.power.designs import at, chassis, design_of, shelf

TITANIUM = tuple(
    EfficiencyPoint(load_fraction=load, efficiency=efficiency)
    for load, efficiency in ((0.1, 0.90), (0.2, 0.94), (0.5, 0.96), (1.0, 0.91))
)


def test_the_worked_rack_draws_what_its_parts_draw() -> None:
    items = [chassis(n, 1 + 4 * n) for n in range(8)] + [shelf(n, 33 + n) for n in range(3)]
    result = PowerEngine().evaluate(design_of(*items))
    rack = result.racks[0]
    assert rack.it.tdp_w == pytest.approx(8 * (8 * 750 + 2600))
    assert rack.busbar_w == rack.it.tdp_w
    assert rack.busbar_voltage_v == pytest.approx(49.5, abs=0.1)
    assert rack.busbar_current_a == pytest.approx(68_800 / 49.5, rel=2e-3)
    assert [s.load_fraction for s in rack.shelves] == pytest.approx([68_800 / 99_000] * 3, rel=0.02)
    assert rack.input_w == pytest.approx(sum(s.input_w or 0 for s in rack.shelves))
    assert rack.input_w is not None
    assert rack.input_w > rack.it.tdp_w
    assert "shelf_droop_v" in rack.marks
    assert "chassis_overhead_w" not in rack.marks, "this chassis has a figure of its own"
    assert "style-ubb8-liquid-4ou.non_oam_power_w" in rack.marks, "but a low-confidence one"


def test_an_unknown_module_power_is_unknown_all_the_way_up_but_its_neighbours_stand() -> None:
    design = design_of(chassis(1, 1, sites=2), shelf(1, 40))
    part = design.parts["amd-mi300x"]
    provenance = {k: v for k, v in part.provenance.items() if k != "tdp_w"}
    blank = part.model_copy(update={"tdp_w": None, "provenance": provenance})
    design = design.model_copy(update={"parts": {**design.parts, "amd-mi300x": blank}})
    result = PowerEngine().evaluate(design)
    assert result.devices["m100"].own.tdp_w is None
    assert result.devices["c1"].total.tdp_w is None
    assert result.devices["c1"].own.tdp_w == 2600
    assert result.racks[0].it.tdp_w is None
    assert result.racks[0].input_w is None
    assert result.facility_w is None
    assert "amd-mi300x.tdp_w" in result.marks


def test_a_users_power_and_utilisation_beat_the_catalogue() -> None:
    one = chassis(1, 1, sites=1)
    module = one.boards[0].modules[0].model_copy(update={"power_w": 600.0, "utilisation": 0.5})
    one = _with_modules(one, module)
    result = PowerEngine().evaluate(design_of(one))
    assert result.devices["m100"].own.tdp_w == pytest.approx(300.0)
    assert result.devices["m100"].own.peak_w == pytest.approx(600.0)


def _with_modules(one: Chassis, *modules: Module) -> Chassis:
    board = one.boards[0].model_copy(update={"modules": modules})
    return one.model_copy(update={"boards": (board,)})


def test_a_rack_with_busbar_loads_and_no_shelf_has_no_known_input() -> None:
    rack = PowerEngine().evaluate(design_of(chassis(1, 1))).racks[0]
    assert (rack.input_w, rack.loss_w) == (None, 0.0)


def test_a_chassis_with_its_own_supplies_needs_no_shelf() -> None:
    fed = chassis(1, 1, part="smc-as-8125gs-tnmr2")
    rack = PowerEngine().evaluate(design_of(fed, rack="eia-42u")).racks[0]
    assert rack.busbar_w == 0.0
    assert rack.self_fed_w == rack.it.tdp_w
    assert rack.input_w == pytest.approx((rack.it.tdp_w or 0) / 0.94)
    assert rack.loss_w == pytest.approx((rack.it.tdp_w or 0) * (1 / 0.94 - 1))


def test_overhead_is_what_the_quoted_maximum_leaves_for_everything_but_modules() -> None:
    design = design_of(chassis(1, 1), shelf(1, 40))
    part = design.parts["style-ubb8-liquid-4ou"].model_copy(
        update={"non_oam_power_w": None, "max_power_w": 9000.0, "max_power_module_w": 750.0}
    )
    design = design.model_copy(update={"parts": {**design.parts, part.id: part}})
    device = PowerEngine().evaluate(design).devices["c1"]
    assert device.own.tdp_w == pytest.approx(3000.0)
    assert any("derived" in mark for mark in device.marks)


def test_the_narrowest_override_of_an_assumption_wins() -> None:
    design = design_of(chassis(1, 1, sites=1), chassis(2, 5, sites=1))
    overrides = (
        AssumptionOverride(key="module_typical_fraction", value=0.5, reason="site data"),
        AssumptionOverride(key="module_typical_fraction", scope="c2", value=0.6, reason="measured"),
    )
    result = PowerEngine().evaluate(design.model_copy(update={"assumption_overrides": overrides}))
    assert result.devices["m100"].own.typical_w == pytest.approx(375.0)
    assert result.devices["m200"].own.typical_w == pytest.approx(450.0)
    assert "module_typical_fraction" not in result.devices["m200"].marks


def test_efficiency_between_points_is_linear_and_level_outside() -> None:
    loads = (0.05, 0.1, 0.35, 0.75, 1.0, 1.3)
    expected = (0.90, 0.90, 0.95, 0.935, 0.91, 0.91)
    assert [efficiency_at(TITANIUM, load) for load in loads] == pytest.approx(list(expected))


def test_two_titanium_shelves_at_one_third_load_draw_the_published_example() -> None:
    assert 12_000 / efficiency_at(TITANIUM, 1 / 3) == pytest.approx(12_646.4, rel=1e-3)


def test_rack_cdu_power_reaches_the_inlet_but_not_the_it_load() -> None:
    cdu = RackItem(id="d1", kind="cdu", part="style-inrack-121kw", position=at(1))
    design = design_of(cdu, chassis(1, 5), shelf(1, 40))
    without = PowerEngine().evaluate(design, {"d1": 0.0}).racks[0]
    with_pumps = PowerEngine().evaluate(design, {"d1": 500.0}).racks[0]
    assert with_pumps.input_w == pytest.approx((without.input_w or 0) + 500.0)
    assert with_pumps.it == without.it


@given(st.lists(st.integers(min_value=0, max_value=8), min_size=1, max_size=6))
def test_sums_close_on_every_level(fill: list[int]) -> None:
    items = [chassis(n, 1 + 4 * n, sites=sites) for n, sites in enumerate(fill)]
    result = PowerEngine().evaluate(design_of(*items, shelf(9, 40)))
    leaves = sum(device.own.tdp_w or 0.0 for device in result.devices.values())
    assert result.it.tdp_w == pytest.approx(leaves)
    rack = result.racks[0]
    output = sum(s.output_w or 0.0 for s in rack.shelves)
    assert rack.busbar is not None
    assert output == pytest.approx((rack.busbar_w or 0.0) + rack.busbar.loss_w, rel=1e-12)


def test_an_untouched_rack_keeps_its_devices() -> None:
    design = design_of(chassis(1, 1))
    engine = PowerEngine()
    first = engine.evaluate(design)
    second = engine.evaluate(design.model_copy(update={"name": "renamed"}))
    assert first.devices["c1"] is second.devices["c1"]
