"""A year of energy: profiles, interpolated inputs against every hour, tariffs, what is kept."""

from dataclasses import replace

import pytest

from configurator.design import edits
from configurator.design.create import new_design
from configurator.design.query import index
from configurator.evaluation.energy import EnergyYears, energy_year
from configurator.evaluation.evaluator import Evaluator
from configurator.power.levels import known_of, level
from configurator.power.rack import rack_chain, rack_power
from configurator.power.rack_year import TYPICAL
from configurator.power.result import DevicePower
from tests.evaluation.plans import CATALOGUE, row, worked_rack

DAY = tuple(float(hour) for hour in range(24))
BUSY = tuple(0.15 + 0.8 * (abs(12 - hour) / 12) ** 0.7 for hour in range(24))


def running(design, utilisation, hours=()):
    design = edits.add_profile(design, "trace", utilisation, hours)
    for rack in design.floor.racks:
        design = edits.set_field(design, rack.id, "profile", design.profiles[-1].id)
    return design


def year_of(design):
    return energy_year(Evaluator().evaluate(design, exact=True))


@pytest.fixture(scope="module")
def worked():
    return worked_rack()


def test_full_utilisation_all_year_is_the_tdp_for_8760_hours(worked):
    evaluation = Evaluator().evaluate(running(worked, [1.0]), exact=True)
    year, power = energy_year(evaluation), evaluation.power
    assert year.it_kwh == pytest.approx(8.76 * power.it.tdp_w)
    assert year.input_kwh == pytest.approx(8.76 * power.input_w)
    assert year.facility_kwh == pytest.approx(8.76 * power.facility_w, rel=1e-9)
    assert year.pue == pytest.approx(power.pue, rel=1e-9)
    assert year.tue == pytest.approx(power.tue, rel=1e-9)


def test_no_utilisation_all_year_is_idle_power(worked):
    evaluation = Evaluator().evaluate(running(worked, [0.0]), exact=True)
    assert energy_year(evaluation).it_kwh == pytest.approx(8.76 * evaluation.power.it.idle_w)


def test_without_a_profile_typical_power_is_drawn_and_marked(worked):
    evaluation = Evaluator().evaluate(worked, exact=True)
    year = energy_year(evaluation)
    assert year.it_kwh == pytest.approx(8.76 * evaluation.power.it.typical_w)
    assert TYPICAL in year.marks
    assert TYPICAL not in year_of(running(worked, [0.5])).marks


def test_interpolated_inputs_agree_with_an_evaluation_of_every_hour(worked):
    design = running(worked, BUSY, DAY)
    evaluation = Evaluator().evaluate(design, exact=True)
    rack, power = design.floor.racks[0], evaluation.power
    cdu_w = {cdu.id: cdu.pump_power_w for cdu in evaluation.cooling.loops[0].cdus}
    top = [power.devices[item.id] for item in rack.items if item.id in power.devices]
    hourly = [input_w(design, rack, [at(device, busy) for device in top], cdu_w) for busy in BUSY]
    year = energy_year(evaluation)
    assert year.input_kwh == pytest.approx(365 * sum(hourly) / 1e3, rel=1e-3)
    assert year.input_kwh < 8.76 * power.input_w


def input_w(design, rack, devices, cdu_w):
    known = {device.id: known_of([device]) for device in devices}
    return rack_power(design.parts, rack_chain(design, rack, devices, known), cdu_w).input_w


def at(device, busy):
    watts = device.total.idle_w + busy * (device.total.tdp_w - device.total.idle_w)
    return DevicePower(device.id, level(watts), level(watts))


def test_a_modules_own_profile_beats_that_of_its_rack(worked):
    module = next(index(worked).modules()).id
    design = running(worked, [0.0])
    design = edits.add_profile(design, "busy", [1.0])
    busy = edits.set_field(design, module, "profile", design.profiles[-1].id)
    own = Evaluator().evaluate(design).power.devices[module].own
    more = year_of(busy).it_kwh - year_of(design).it_kwh
    assert more == pytest.approx(8.76 * (own.tdp_w - own.idle_w))


def test_two_traces_in_one_rack_meet_hour_by_hour(worked):
    """Half of the modules busy by day and the others by night: the rack is always half busy."""
    design = edits.add_profile(worked, "day", [1.0, 0.0], [0.0, 12.0])
    design = edits.add_profile(design, "night", [0.0, 1.0], [0.0, 12.0])
    day, night = (profile.id for profile in design.profiles)
    rack = design.floor.racks[0]
    design = edits.set_field(design, rack.id, "profile", day)
    for number, module in enumerate(list(index(design).modules())):
        if number % 2:
            design = edits.set_field(design, module.id, "profile", night)
    year = year_of(design)
    assert year.racks[0].module_load == pytest.approx((1 + 0.2) / 2)


def test_tariffs_make_cost_and_carbon_and_without_them_both_are_unknown(worked):
    bare = year_of(worked)
    assert (bare.cost, bare.carbon_kg) == (None, None)
    priced = edits.set_site(
        worked, energy_price_per_kwh=0.2, currency="EUR", carbon_kg_per_kwh=0.35
    )
    year = year_of(priced)
    assert year.cost == pytest.approx(0.2 * bare.facility_kwh)
    assert year.carbon_kg == pytest.approx(0.35 * bare.facility_kwh)
    assert year.currency == "EUR"
    assert year_of(edits.set_site(worked, energy_price_per_kwh=0.0)).cost == 0.0


def test_reused_heat_counts_in_the_year(worked):
    year = year_of(edits.set_site(worked, heat_reuse_fraction=0.5))
    assert year.ere == pytest.approx((year.facility_kwh - year.reused_kwh) / year.it_kwh)
    assert year.ere < year.pue


def test_an_unknown_draw_leaves_the_year_unknown(worked):
    part = worked.parts["amd-mi300x"]
    provenance = {k: v for k, v in part.provenance.items() if k != "tdp_w"}
    blank = part.model_copy(update={"tdp_w": None, "provenance": provenance})
    design = worked.model_copy(update={"parts": {**worked.parts, part.id: blank}})
    year = year_of(edits.set_site(design, energy_price_per_kwh=0.2))
    assert (year.it_kwh, year.input_kwh, year.facility_kwh, year.cost) == (None,) * 4


def test_an_empty_design_takes_nothing():
    assert year_of(new_design(CATALOGUE, "empty")).facility_kwh == 0.0


def test_racks_that_no_edit_touched_keep_their_year():
    design = running(row(2), BUSY, DAY)
    evaluator, years = Evaluator(), EnergyYears()
    first = years.of(evaluator.evaluate(design, exact=True))
    module = next(index(design).modules()).id
    edited = edits.set_field(design, module, "power_w", 500.0)
    second = years.of(evaluator.evaluate(edited, exact=True))
    assert second.racks[1] is first.racks[1]
    assert second.racks[0] is not first.racks[0]


def test_a_stale_evaluation_has_no_year(worked):
    evaluation = Evaluator().evaluate(worked)
    assert energy_year(replace(evaluation, stale=frozenset({"power"}))) is None
