"""Fittings, valves and pumps against the fluids library and their own definitions."""

from dataclasses import replace

import numpy as np
import pytest
from fluids.control_valve import size_control_valve_l
from fluids.fittings import (
    K_branch_converging_Crane,
    K_branch_diverging_Crane,
    K_run_converging_Crane,
    K_run_diverging_Crane,
    contraction_conical_Crane,
    diffuser_conical,
)
from hypothesis import given
from hypothesis import strategies as st

from thermal.correlations import balance, expansion, minor_losses, pump, valves
from thermal.errors import CorrelationError

SHARE = st.floats(0.0, 1.0)
HOT_WATER = valves.ValveDuty(
    flow_m3_per_s=0.02,
    inlet_pa=680e3,
    outlet_pa=500e3,
    density=965.4,
    dynamic_viscosity=3.1472e-4,
    vapour_pressure_pa=70.1e3,
    critical_pressure_pa=22.12e6,
    valve_m=0.08,
)


@given(share=SHARE, ratio=st.floats(0.2, 1.0), angle=st.sampled_from([30.0, 45.0, 60.0, 90.0]))
def test_converging_tee_agrees_with_fluids(share: float, ratio: float, angle: float) -> None:
    branch, run = minor_losses.converging_tee(share, ratio, angle)
    flows = (1.0, ratio, 1 - share, share, angle)
    assert branch == pytest.approx(K_branch_converging_Crane(*flows), abs=1e-9)
    assert run == pytest.approx(K_run_converging_Crane(*flows), abs=1e-9)


@given(
    share=SHARE,
    ratio=st.one_of(st.just(1.0), st.floats(0.2, 0.66)),
    angle=st.sampled_from([0.0, 30.0, 45.0, 90.0]),
)
def test_diverging_wye_agrees_with_fluids(share: float, ratio: float, angle: float) -> None:
    branch, run = minor_losses.diverging_wye(share, ratio, angle)
    flows = (1.0, ratio, 1 - share, share, angle)
    assert branch == pytest.approx(K_branch_diverging_Crane(*flows), abs=1e-9)
    assert run == pytest.approx(K_run_diverging_Crane(*flows), abs=1e-9)


@given(ratio=st.floats(0.1, 1.0), angle=st.one_of(st.floats(1.0, 44.9), st.floats(45.1, 180.0)))
def test_reducers_agree_with_fluids(ratio: float, angle: float) -> None:
    narrow = contraction_conical_Crane(Di1=1.0, Di2=ratio, angle=angle)
    wide = diffuser_conical(ratio, 1.0, angle=angle, method="Crane")
    assert minor_losses.contraction(ratio, angle) == pytest.approx(narrow, abs=1e-12)
    assert minor_losses.enlargement(ratio, angle) == pytest.approx(wide, abs=1e-12)


@pytest.mark.parametrize(
    "bad",
    [
        lambda: minor_losses.converging_tee(1.2),
        lambda: minor_losses.converging_tee(0.5, angle_deg=20.0),
        lambda: minor_losses.diverging_wye(0.5, angle_deg=75.0),
        lambda: minor_losses.contraction(1.5),
        lambda: minor_losses.bend(0.5, 0.02),
        lambda: minor_losses.fitting("knee", 0.02),
        lambda: minor_losses.fully_turbulent_friction(0.0),
    ],
)
def test_arguments_out_of_range_are_refused(bad: object) -> None:
    with pytest.raises(CorrelationError):
        bad()


@pytest.mark.parametrize("pipe_m", [None, 0.1, 0.15])
@pytest.mark.parametrize("outlet_pa", [100e3, 300e3, 600e3])
def test_turbulent_sizing_agrees_with_fluids(pipe_m: float | None, outlet_pa: float) -> None:
    duty = replace(HOT_WATER, pipe_m=pipe_m, outlet_pa=outlet_pa, flow_m3_per_s=0.01)
    pipe = pipe_m or duty.valve_m
    other = size_control_valve_l(
        rho=duty.density,
        Psat=duty.vapour_pressure_pa,
        Pc=duty.critical_pressure_pa,
        mu=duty.dynamic_viscosity,
        P1=duty.inlet_pa,
        P2=outlet_pa,
        Q=duty.flow_m3_per_s,
        D1=pipe,
        D2=pipe,
        d=duty.valve_m,
        FL=duty.recovery_factor,
        Fd=duty.style_modifier,
    )
    assert valves.size_valve(duty).kv_m3_per_h == pytest.approx(other, rel=2e-3)


def test_choking_limits_what_a_lower_outlet_brings() -> None:
    low, lower = (replace(HOT_WATER, outlet_pa=p) for p in (100e3, 20e3))
    assert valves.size_valve(low).choked
    assert valves.size_valve(low).kv_m3_per_h == valves.size_valve(lower).kv_m3_per_h


@pytest.mark.parametrize("viscosity", [0.1, 0.5, 1.5])
def test_viscous_flow_needs_a_larger_valve(viscosity: float) -> None:
    thin = valves.size_valve(HOT_WATER)
    thick = valves.size_valve(replace(HOT_WATER, dynamic_viscosity=viscosity))
    assert thin.reynolds_factor == 1.0
    assert thick.reynolds_factor < 1.0
    assert thick.kv_m3_per_h * thick.reynolds_factor == pytest.approx(thin.kv_m3_per_h, rel=1e-6)


def test_reynolds_factor_of_the_standards_example() -> None:
    """IEC 60534-2-1, example 4: reduced trim, Kv 0.015483, bore 15 mm, FL 0.98, Rev 1202."""
    factor = valves.reynolds_factor(0.015483, 0.015, 0.98, 1202.0)
    assert factor == pytest.approx(0.715, abs=0.001)


def test_honey_through_a_small_valve_is_refused() -> None:
    with pytest.raises(CorrelationError, match="a Kv beyond"):
        valves.size_valve(replace(HOT_WATER, dynamic_viscosity=50.0))


def test_sizing_needs_a_pressure_drop() -> None:
    with pytest.raises(CorrelationError, match="inlet pressure above"):
        valves.size_valve(replace(HOT_WATER, outlet_pa=700e3))


@given(kv=st.floats(0.1, 100), flow=st.floats(-0.01, 0.01))
def test_coupling_drop_by_its_definition(kv: float, flow: float) -> None:
    drop = float(valves.valve_pressure_drop(flow, kv, 1010.0))
    assert drop == pytest.approx(np.sign(flow) * 1e5 * 1.01 * (3600 * flow / kv) ** 2)
    assert float(valves.cv_from_kv(valves.kv_from_cv(kv))) == pytest.approx(kv)


def test_characteristics_end_at_the_open_valve() -> None:
    for form in ("linear", "equal_percentage"):
        assert float(valves.opening_ratio(1.0, form)) == 1.0
    ratio = valves.opening_ratio([0.0, 0.25, 0.5], "equal_percentage", 50.0)
    np.testing.assert_allclose(ratio[1:] / ratio[:-1], 50.0**0.25)
    fraction = valves.flow_fraction(0.2, valves.authority([10e3, 50e3], 50e3))
    assert fraction[0] > fraction[1] == pytest.approx(0.2)


@given(speed=st.floats(0.1, 1.5))
def test_affinity_keeps_the_efficiency(speed: float) -> None:
    flow, rise, power = pump.affinity(2e-3, 150e3, 450.0, speed)
    assert float(pump.hydraulic_power(flow, rise) / power) == pytest.approx(300 / 450)


def test_suction_head_counts_the_velocity() -> None:
    still = pump.npsh_available(120e3, 7e3, 1000.0)
    moving = pump.npsh_available(120e3, 7e3, 1000.0, 2.0)
    assert float(moving - still) == pytest.approx(4 / 2 / 9.80665)


def test_vessel_without_a_pressure_band_is_refused() -> None:
    with pytest.raises(CorrelationError, match="above its fill pressure"):
        expansion.diaphragm_vessel(100.0, 1000.0, 990.0, 3e5, 3e5)


def test_stream_figures_by_their_definitions() -> None:
    flow = balance.volume_flow_for_heat(2000.0, 10.0, 1010.0, 3950.0)
    capacity = flow * 1010.0 * 3950.0
    assert float(balance.temperature_rise(2000.0, capacity)) == pytest.approx(10.0)
    speed = balance.velocity(flow, 0.01)
    reynolds = balance.reynolds(-flow, 0.01, 1010.0, 1.4e-3)
    assert float(reynolds) == pytest.approx(float(speed) * 0.01 * 1010.0 / 1.4e-3)
