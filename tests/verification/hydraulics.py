"""Our figures for the hydraulic cases that need no network."""

from typing import Any

import numpy as np

from tests.verification.networks import pressure_drops
from tests.verification.units import FT, GPM, HP, IN, LPM, POUND_PER_FT3, PSI
from thermal.coolants import get_coolant
from thermal.correlations import balance, cold_plate, expansion, minor_losses, pump, valves
from thermal.correlations.friction import churchill, friction_factor

Inputs = dict[str, Any]
G = 9.80665


def friction(i: Inputs) -> Inputs:
    re, roughness = i["turbulent_reynolds"], i["turbulent_roughness"]
    return {
        "laminar": friction_factor(i["laminar_reynolds"], 0.0)[0],
        "colebrook": friction_factor(re, roughness)[0],
        "churchill": churchill(re, roughness),
    }


def pipes(i: Inputs) -> Inputs:
    oil, water = i["oil"], i["water"]
    viscosity = oil["kinematic_viscosity_m2_per_s"] * oil["density_kg_per_m3"]
    factor = _pipe_friction(oil, viscosity)[1]
    head = minor_losses.velocity_heads(
        oil["flow_m3_per_s"], oil["diameter_m"], oil["density_kg_per_m3"]
    )
    reynolds, water_factor = _pipe_friction(water, water["dynamic_viscosity_pa_s"])
    return {
        "oil_pressure_drop_pa": factor * oil["length_m"] / oil["diameter_m"] * head,
        "water_reynolds": reynolds,
        "water_friction": water_factor,
    }


def _pipe_friction(pipe: Inputs, viscosity: float) -> tuple[float, float]:
    re = balance.reynolds(
        pipe["flow_m3_per_s"], pipe["diameter_m"], pipe["density_kg_per_m3"], viscosity
    )
    return float(re), float(friction_factor(re, pipe["roughness_m"] / pipe["diameter_m"])[0])


def pump_with_lift(i: Inputs) -> Inputs:
    diameter, flow, density = i["diameter_m"], i["flow_m3_per_s"], i["density_kg_per_m3"]
    turbulent = minor_losses.fully_turbulent_friction(i["roughness_m"] / diameter)
    factor = _pipe_friction(i, i["dynamic_viscosity_pa_s"])[1]
    k = (
        factor * i["length_m"] / diameter
        + i["elbows"] * minor_losses.fitting("elbow_90", turbulent)
        + minor_losses.fitting("gate_valve", turbulent)
        + minor_losses.reduced_lift_check_valve(i["check_valve_bore_m"] / diameter, turbulent)
        + minor_losses.EXIT_K
    )
    rise = k * minor_losses.velocity_heads(flow, diameter, density) + density * G * i["lift_m"]
    power = pump.electrical_power(pump.hydraulic_power(flow, rise), i["pump_efficiency"])
    return {"total_head_ft": rise / (density * G) / FT, "brake_hp": power / HP}


def valve_sizing(i: Inputs) -> Inputs:
    r, c = i["reduced"], i["coupling"]
    reduced = valves.ValveDuty(
        flow_m3_per_s=r["flow_gpm"] * GPM,
        inlet_pa=r["inlet_psi"] * PSI,
        outlet_pa=r["outlet_psi"] * PSI,
        density=r["density_lb_per_ft3"] * POUND_PER_FT3,
        dynamic_viscosity=r["dynamic_viscosity"],
        vapour_pressure_pa=r["vapour_pressure_pa"],
        critical_pressure_pa=i["hot_water"]["critical_pressure_pa"],
        valve_m=r["valve_in"] * IN,
        pipe_m=r["pipe_in"] * IN,
        recovery_factor=r["recovery_factor"],
    )
    coupling = valves.valve_pressure_drop(
        c["flow_gpm"] * GPM, valves.kv_from_cv(c["cv_gpm"]), 1000 * c["specific_gravity"]
    )
    return {
        "globe_kv": valves.size_valve(valves.ValveDuty(**i["hot_water"], **i["globe"])).kv_m3_per_h,
        "ball_kv": valves.size_valve(valves.ValveDuty(**i["hot_water"], **i["ball"])).kv_m3_per_h,
        "reduced_cv": valves.cv_from_kv(valves.size_valve(reduced).kv_m3_per_h),
        "coupling_drop_psi": coupling / PSI,
    }


def affinity_and_power(i: Inputs) -> Inputs:
    a, p = i["affinity"], i["power"]
    flow, head, power = pump.affinity(
        a["flow_gpm"], a["head_ft"], a["power_hp"], a["second_rpm"] / a["first_rpm"]
    )
    rise = p["head_ft"] * FT * p["density_lb_per_ft3"] * POUND_PER_FT3 * G
    hydraulic = pump.hydraulic_power(p["flow_gpm"] * GPM, rise)
    electrical = pump.electrical_power(
        hydraulic, p["pump_efficiency"], p["motor_efficiency"], p["drive_efficiency"]
    )
    return {
        "flow_gpm": flow,
        "head_ft": head,
        "power_hp": power,
        "brake_hp": pump.electrical_power(hydraulic, p["pump_efficiency"]) / HP,
        "electrical_hp": electrical / HP,
        "cost_usd": electrical / 1e3 * p["hours"] * p["price_per_kwh"],
    }


def tees(i: Inputs) -> Inputs:
    shares = [case["branch_gpm"] / (case["branch_gpm"] + case["run_gpm"]) for case in i.values()]
    tee = minor_losses.converging_tee(shares[0], angle_deg=i["tee"]["angle_deg"])
    wye = minor_losses.diverging_wye(shares[1], angle_deg=i["wye"]["angle_deg"])
    return {"tee_branch": tee[0], "tee_run": tee[1], "wye_branch": wye[0], "wye_run": wye[1]}


def pipe_capacity(i: Inputs) -> Inputs:
    flow = balance.volume_flow_for_heat(
        i["heat_w"], i["rise_k"], i["density_kg_per_m3"], i["specific_heat_j_per_kg_k"]
    )
    speed = balance.velocity(flow, i["bores_m"])
    return {"velocity": speed, "highest_velocity": speed.max()}


def plate_pressure_drop(i: Inputs) -> Inputs:
    drops = dict(zip(i["flow_l_per_min"], i["pressure_drop_psi"], strict=True))
    curve = {
        "type": "curve",
        "flow_m3_per_s": [v * LPM for v in i["kept_l_per_min"]],
        "pressure_drop_pa": [drops[v] * PSI for v in i["kept_l_per_min"]],
    }
    loop = {
        "type": "resistance",
        "reference_flow_m3_per_s": i["loop"]["flow_l_per_min"] * LPM,
        "reference_pressure_drop_pa": i["loop"]["pressure_drop_pa"],
        "exponent": i["loop"]["exponent"],
    }
    pg25 = get_coolant("pg25")
    fit = cold_plate.fit_pressure_drop(
        np.array(i["flow_l_per_min"]) * LPM,
        np.array(i["pressure_drop_psi"]) * PSI,
        float(pg25.density(40.0)),
        float(pg25.dynamic_viscosity(40.0)),
    )
    return {
        "curve_psi": pressure_drops(curve, [v * LPM for v in i["left_out_l_per_min"]]) / PSI,
        "fit_error": fit.largest_relative_error,
        "loop_kpa": pressure_drops(loop, [i["loop"]["at_l_per_min"] * LPM])[0] / 1e3,
    }


def vessel(i: Inputs) -> Inputs:
    coolant = get_coolant(i["coolant"])
    cold, hot = (float(coolant.density(i[t])) for t in ("fill_c", "highest_c"))
    return {
        "cold_density": cold,
        "hot_density": hot,
        "expansion_l": expansion.expansion_volume(i["volume_l"], cold, hot),
        "vessel_l": expansion.diaphragm_vessel(
            i["volume_l"],
            cold,
            hot,
            i["fill_pressure_pa"],
            i["highest_pressure_pa"],
            i["pipe_expansion_per_k"],
            i["highest_c"] - i["fill_c"],
        ),
    }


def valve_authority(i: Inputs) -> Inputs:
    ratio = valves.opening_ratio(i["opening"], "equal_percentage", i["rangeability"])
    return {f"A{a}": valves.flow_fraction(ratio, a) for a in i["authority"]}
