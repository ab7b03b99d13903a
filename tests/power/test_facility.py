"""From the racks to the meter: what each step loses, what the weather does, and the metrics."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from configurator.design import edits
from configurator.design.model import AssumptionOverride
from configurator.power.facility import FacilityLoad, facility_power
from configurator.power.plant import chiller_cop, plant
from tests.power.designs import design_of

LOAD = FacilityLoad(
    it_w=100e3,
    not_computing_w=16e3,
    racks_w=104e3,
    rack_cdus_w=500.0,
    floor_cdus_w=1500.0,
    water_heat_w=70e3,
    air_heat_w=36e3,
    water_l_per_min=105.0,
)
KEEPS = {"chillers", "dry_coolers", "facility_pumps", "air_handling", "cdus", "racks"}


def at(**site):
    return edits.set_site(design_of(), **site)


def given_values(design, **values):
    overrides = tuple(AssumptionOverride(key=k, value=v, reason="x") for k, v in values.items())
    return design.model_copy(update={"assumption_overrides": overrides})


def step(result, name):
    return next(each for each in result.steps if each.name == name)


def test_what_the_meter_gives_is_what_arrives_and_what_is_lost() -> None:
    result = facility_power(at(outdoor_temperature_c=35.0), LOAD)
    arriving = sum(each.input_w for each in result.steps if each.name in KEEPS)
    lost = sum(each.loss_w for each in result.steps)
    assert result.facility_w == pytest.approx(arriving + lost, rel=1e-12)
    assert [each.name for each in result.steps][:3] == ["transformer", "ups", "distribution"]
    assert step(result, "transformer").input_w == result.facility_w
    assert step(result, "cdus").input_w == 2000.0
    assert step(result, "racks").input_w == 103.5e3


def test_each_stage_divides_by_its_efficiency() -> None:
    design = given_values(
        at(),
        transformer_efficiency=0.98,
        ups_efficiency=0.96,
        distribution_efficiency=0.99,
        air_cooling_power_fraction=0.0,
        dry_cooler_power_fraction=0.0,
    )
    load = FacilityLoad(100e3, 0.0, 104e3, 0.0, 0.0, 0.0, 0.0, 0.0)
    result = facility_power(design, load)
    assert result.facility_w == pytest.approx(104e3 / 0.98 / 0.96 / 0.99)
    assert step(result, "ups").loss_w == pytest.approx(104e3 / 0.99 * (1 / 0.96 - 1))


def test_the_plant_does_not_hang_on_the_ups() -> None:
    design = given_values(at(), ups_efficiency=0.5, transformer_efficiency=1.0)
    better = given_values(at(), ups_efficiency=1.0, transformer_efficiency=1.0)
    worse_by = facility_power(design, LOAD).facility_w - facility_power(better, LOAD).facility_w
    assert worse_by == pytest.approx(105.5e3 / 0.99)


def test_without_ups_there_is_no_such_step_and_eco_mode_loses_less() -> None:
    none, eco, double = (
        facility_power(at(ups=kind), LOAD) for kind in ("none", "eco", "double_conversion")
    )
    assert "ups" not in [each.name for each in none.steps]
    assert none.facility_w < eco.facility_w < double.facility_w
    assert "ups_efficiency" not in none.marks
    assert "ups_eco_efficiency" in eco.marks


def test_chillers_run_only_where_outdoor_air_and_approach_are_above_the_water() -> None:
    cool, edge, warm = (
        facility_power(at(facility_water_c=32.0, outdoor_temperature_c=air), LOAD)
        for air in (10.0, 24.0, 24.1)
    )
    assert step(cool, "chillers").input_w == step(edge, "chillers").input_w == 0.0
    assert cool.chiller_cop is None
    assert cool.facility_w == edge.facility_w
    assert warm.chiller_cop is not None
    assert step(warm, "chillers").input_w == pytest.approx(70e3 / warm.chiller_cop)
    assert warm.pue > edge.pue


def test_a_chiller_follows_carnot_between_evaporator_and_condenser() -> None:
    result = plant(at(facility_water_c=18.0, outdoor_temperature_c=35.0), 100e3, 150.0)
    assert result.cop == pytest.approx(0.5 * (18 - 5 + 273.15) / ((35 + 8 + 5) - (18 - 5)))
    assert result.chillers_w == pytest.approx(100e3 / result.cop)
    assert result.dry_coolers_w == pytest.approx(0.04 * (100e3 + result.chillers_w))
    assert result.pumps_w == pytest.approx(0.15 / 60 * 200e3 / 0.6)


@given(
    st.floats(1, 70), st.floats(-50, 60), st.floats(1, 20), st.floats(0.05, 0.95), st.floats(0, 40)
)
def test_any_weather_has_a_positive_finite_answer(
    water_c: float, outdoor_c: float, approach_k: float, share: float, cooler_k: float
) -> None:
    air_c = max(outdoor_c + cooler_k, water_c)
    assert 0 < chiller_cop(water_c, air_c, approach_k, share) < 200


@given(st.floats(-50, 59), st.floats(0.01, 1))
def test_warmer_weather_never_costs_less(outdoor_c: float, more_k: float) -> None:
    cold = facility_power(at(outdoor_temperature_c=outdoor_c), LOAD).facility_w
    warm = facility_power(at(outdoor_temperature_c=outdoor_c + more_k), LOAD).facility_w
    assert cold is not None
    assert warm is not None
    assert warm >= cold * (1 - 1e-12)


def test_an_unknown_flow_is_counted_with_the_usual_one_and_says_so() -> None:
    result = plant(at(), 100e3, None)
    assert result.pumps_w == pytest.approx(0.15 / 60 * 200e3 / 0.6)
    assert "flow_guide_l_per_min_per_kw" in result.marks
    assert "flow_guide_l_per_min_per_kw" not in plant(at(), 100e3, 100.0).marks


def test_a_flow_beside_unknown_heat_is_not_all_the_water_there_is() -> None:
    assert plant(at(), None, 100.0).pumps_w is None
    assert plant(at(), None, 0.0).power_w is None


def test_reused_heat_lowers_ere_and_needs_no_fans_but_pumps() -> None:
    none, half = (facility_power(at(heat_reuse_fraction=f), LOAD) for f in (0.0, 0.5))
    assert none.ere == none.pue
    assert half.heat_reuse_w == 35e3
    assert half.ere == pytest.approx((half.facility_w - 35e3) / 100e3)
    assert step(half, "dry_coolers").input_w == step(none, "dry_coolers").input_w / 2
    assert step(half, "facility_pumps") == step(none, "facility_pumps")


@pytest.mark.parametrize("field", ["it_w", "racks_w", "water_heat_w", "air_heat_w"])
def test_unknown_power_or_heat_leaves_the_facility_unknown(field: str) -> None:
    result = facility_power(at(), replace(LOAD, **{field: None}))
    assert result.pue is None
    assert result.tue is None
    assert (result.facility_w is None) == (field != "it_w")


def test_metrics_of_a_rack_that_draws_nothing_are_unknown() -> None:
    result = facility_power(at(), FacilityLoad(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0))
    assert result.facility_w == 0.0
    assert (result.pue, result.itue, result.tue, result.ere) == (None,) * 4


def test_overridden_assumptions_are_no_longer_marked() -> None:
    before = facility_power(at(), LOAD).marks
    design = given_values(at(), ups_efficiency=0.96)
    assert set(before) - set(facility_power(design, LOAD).marks) == {"ups_efficiency"}


def test_transformer_and_ups_lose_more_of_what_they_pass_in_part_load() -> None:
    design = given_values(
        at(),
        transformer_standing_loss_share=0.3,
        ups_standing_loss_share=0.4,
        air_cooling_power_fraction=0.0,
    )
    full = facility_power(design, LOAD)
    half = replace(LOAD, racks_w=52e3, rack_cdus_w=250.0, floor_cdus_w=750.0)
    part = facility_power(design, half, full)
    ups = step(full, "ups").loss_w
    assert step(part, "ups").loss_w == pytest.approx(ups * (0.4 + 0.6 / 2))
    assert step(part, "distribution").loss_w == pytest.approx(step(full, "distribution").loss_w / 2)
    assert facility_power(design, LOAD, full).facility_w == pytest.approx(
        full.facility_w, rel=1e-12
    )


def test_what_is_unknown_is_bounded_at_the_meter_with_the_plant() -> None:
    known = replace(LOAD, racks_w=None, water_heat_w=None, air_heat_w=None, known_w=80e3)
    result = facility_power(at(), known)
    without = replace(known, racks_w=78.5e3, water_heat_w=0.0, air_heat_w=0.0)
    assert result.facility_w is None
    assert facility_power(at(), without).facility_w < result.known_w
    assert facility_power(at(), LOAD).known_w == facility_power(at(), LOAD).facility_w
