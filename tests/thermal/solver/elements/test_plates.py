"""Case temperatures: measured range, other coolants, and what no plate can do."""

import numpy as np
import pytest

from thermal.coolants import get_coolant
from thermal.network.model import ColdPlate, FlowControl, Network, Node, PlateResistance
from thermal.solver import solve

LITRE = 1 / 60e3


def case(flow, resistance, *, coolant="water", measured=None, heat_w=1000.0):
    points = (Node("a", pressure_pa=3e5, temperature_c=40.0), Node("b"))
    plate = ColdPlate(
        "plate",
        "b",
        "a",
        heat_w=heat_w,
        thermal_resistance=resistance,
        resistance_coolant=measured,
        case_limit_c=70.0,
    )
    network = Network(
        coolant, 40.0, points, (FlowControl("f", "a", "b", flow_m3_per_s=flow), plate)
    )
    solution = solve(network)
    codes = {d.code for d in solution.diagnosis}
    return solution.branches["plate"].case_c, codes


def test_formula_refers_to_the_inlet():
    law = PlateResistance(r0_k_per_w=0.016, a=1.4e-7, n=1.0)
    q = 1.5 * LITRE
    value, codes = case(q, law)
    assert value == pytest.approx(40.0 + 1000 * (0.016 + 1.4e-7 / q), abs=1e-6)
    assert codes == set()


def test_table_is_met_at_its_points_and_held_above():
    law = PlateResistance(flow_m3_per_s=(LITRE, 2 * LITRE), resistance_k_per_w=(0.025, 0.02))
    assert case(2 * LITRE, law)[0] == pytest.approx(60.0, abs=1e-6)
    value, codes = case(3 * LITRE, law)
    assert value == pytest.approx(60.0, abs=1e-6)
    assert codes == {"plate_above_measured_range"}


def test_below_the_range_the_plate_turns_isothermal():
    law = PlateResistance(
        r0_k_per_w=0.0161, a=0.0084 * 60e3**-0.975, n=0.975, minimum_flow_m3_per_s=0.5 * LITRE
    )
    water = get_coolant("water")
    rho, cp = float(water.density(40.0)), float(water.specific_heat(40.0))
    value, codes = case(0.2 * LITRE, law, heat_w=300.0)
    capacity = 0.2 * LITRE * rho * cp
    at_end = 0.5 * LITRE * rho * cp
    end = 0.0161 + 0.0084 * 0.5**-0.975
    ua = -at_end * np.log(1 - 1 / (end * at_end))
    assert value == pytest.approx(40 + 300 / (capacity * (1 - np.exp(-ua / capacity))), rel=1e-9)
    assert codes == {"plate_below_measured_range"}
    just_above, _ = case(0.5 * LITRE * 1.000001, law, heat_w=300.0)
    just_below, _ = case(0.5 * LITRE * 0.999999, law, heat_w=300.0)
    assert just_above == pytest.approx(just_below, abs=1e-3)
    formula = 40 + 300 * (0.0161 + 0.0084 * 0.2**-0.975)
    assert value > formula


def test_resistance_is_rebuilt_for_the_actual_coolant():
    law = PlateResistance(r0_k_per_w=0.016, a=1.4e-7, n=1.0)
    q = 2 * LITRE
    water = get_coolant("water")
    pg25 = get_coolant("pg25")
    in_water, _ = case(q, law, measured="water")
    in_glycol, _ = case(q, law, coolant="pg25", measured="water")
    rise = [0.5 / (q * float(c.density(40.0) * c.specific_heat(40.0))) for c in (water, pg25)]
    assert in_water == pytest.approx(case(q, law)[0], abs=1e-6)
    assert in_glycol - in_water == pytest.approx(1000 * (rise[1] - rise[0]), abs=1e-3)


def test_no_plate_is_better_than_the_coolant_allows():
    value, codes = case(0.5 * LITRE, PlateResistance(r0_k_per_w=0.001))
    water = get_coolant("water")
    capacity = 0.5 * LITRE * float(water.density(40.0) * water.specific_heat(40.0))
    assert value == pytest.approx(40 + 1000 * 0.5 / capacity, rel=1e-6)
    assert codes == {"plate_resistance_limited"}


def test_case_limit():
    law = PlateResistance(r0_k_per_w=0.05)
    assert case(2 * LITRE, law)[1] == {"case_above_limit"}
