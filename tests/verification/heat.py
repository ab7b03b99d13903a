"""Our figures for the heat cases."""

from typing import Any

import numpy as np

from tests.verification.units import CFM, GPM, LPM
from thermal.coolants import get_coolant
from thermal.correlations import balance, cold_plate, exchanger, moist_air

Inputs = dict[str, Any]


def counterflow_cooler(i: Inputs) -> Inputs:
    hot = i["hot_kg_per_s"] * i["hot_j_per_kg_k"]
    cold = i["cold_kg_per_s"] * i["cold_j_per_kg_k"]
    ntu = i["conductance_w_per_m2_k"] * i["area_m2"] / min(hot, cold)
    value = exchanger.effectiveness(ntu, min(hot, cold) / max(hot, cold))
    heat = value * min(hot, cold) * (i["hot_inlet_c"] - i["cold_inlet_c"])
    return {
        "heat_w": heat,
        "hot_outlet_c": i["hot_inlet_c"] - balance.temperature_rise(heat, hot),
        "cold_outlet_c": i["cold_inlet_c"] + balance.temperature_rise(heat, cold),
    }


def effectiveness(i: Inputs) -> Inputs:
    return {
        name: exchanger.effectiveness(i["ntu"], i["capacity_ratio"], name)
        for name in ("counterflow", "parallel", "crossflow", "mixed", "shell_and_tube")
    }


def log_mean_cooler(i: Inputs) -> Inputs:
    inlet, outlet = i["oil_f"]
    heat = i["oil_lb_per_s"] * i["oil_btu_per_lb_f"] * (inlet - outlet)
    water = i["water_inlet_f"] + balance.temperature_rise(
        heat, i["water_lb_per_s"] * i["water_btu_per_lb_f"]
    )
    mean = exchanger.log_mean_temperature_difference(inlet - water, outlet - i["water_inlet_f"])
    area = np.pi * i["diameter_in"] / 12 * i["length_ft"]
    return {
        "heat_btu_per_s": heat,
        "water_outlet_f": water,
        "lmtd_f": mean,
        "u_btu": heat / (area * mean),
    }


def plate_selection(i: Inputs) -> Inputs:
    density, _, specific_heat, _ = get_coolant("water").properties(i["inlet_c"])
    rise = balance.temperature_rise(i["heat_w"], i["flow_gpm"] * GPM * density * specific_heat)
    outlet = i["inlet_c"] + rise
    normalised = (i["highest_c"] - outlet) / i["heat_w"] * i["area_in2"]
    return {"rise_k": rise, "outlet_c": outlet, "normalised": normalised}


def plate_resistance(i: Inputs) -> Inputs:
    fit, values = _fitted(i)
    flow = i["at_l_per_min"] * LPM
    resistance = cold_plate.resistance(flow, fit.r0_k_per_w, fit.a, fit.n)
    return {
        "resistance": values,
        "fit_error": fit.largest_relative_error,
        "case_c": cold_plate.case_temperature(i["inlet_c"], i["heat_w"], resistance),
    }


def plate_interface(i: Inputs) -> Inputs:
    thick, thin = np.array(i["thick_k_per_w"]), np.array(i["thin_k_per_w"])
    area = (i["thick_m2_k_per_w"] - i["thin_m2_k_per_w"]) / float((thick - thin).mean())
    changed = cold_plate.with_interface(thick, i["thin_m2_k_per_w"], i["thick_m2_k_per_w"], area)
    return {"resistance": _fitted(i)[1], "area_cm2": 1e4 * area, "changed": changed}


def _fitted(i: Inputs) -> tuple[cold_plate.ResistanceFit, np.ndarray]:
    flow = np.array(i["flow_l_per_min"]) * LPM
    fit = cold_plate.fit_resistance(flow, i["resistance_k_per_w"])
    return fit, cold_plate.resistance(flow, fit.r0_k_per_w, fit.a, fit.n)


def rise_per_kilowatt(i: Inputs) -> Inputs:
    density, _, specific_heat, _ = get_coolant(i["coolant"]).properties(i["temperature_c"])
    capacity = np.array(i["flow_l_per_min_kw"]) * LPM * density * specific_heat
    return {"rise_k": balance.temperature_rise(1e3, capacity)}


def coolant_properties(i: Inputs) -> Inputs:
    result: Inputs = {}
    for name in ("water", "pg20", "pg30", "pg25"):
        coolant = get_coolant(name)
        t_c = i["pg25_temperatures_c" if name == "pg25" else "temperatures_c"]
        result[f"{name}_rho"] = coolant.density(t_c)
        result[f"{name}_cp"] = coolant.specific_heat(t_c)
        result[f"{name}_mu_mPas"] = 1e3 * coolant.dynamic_viscosity(t_c)
        result[f"{name}_k"] = coolant.conductivity(t_c)
    return result


def distribution_unit(i: Inputs) -> Inputs:
    tcs, water = get_coolant(i["tcs_coolant"]), get_coolant("water")
    supply = i["fws_inlet_c"] + i["approach_k"]
    back = tcs.temperature(tcs.enthalpy(supply) + i["heat_w"] / i["tcs_kg_per_s"])
    outlet = water.temperature(water.enthalpy(i["fws_inlet_c"]) + i["heat_w"] / i["fws_kg_per_s"])
    smaller = min(i["heat_w"] / (back - supply), i["heat_w"] / (outlet - i["fws_inlet_c"]))
    return {
        "tcs_supply_c": supply,
        "tcs_return_c": back,
        "fws_outlet_c": outlet,
        "effectiveness": i["heat_w"] / (smaller * (back - i["fws_inlet_c"])),
    }


def exchanger_rating(i: Inputs) -> Inputs:
    plate, rise = i["plate"], i["rise"]
    (cold_in, cold_out), (hot_in, hot_out) = plate["fws_c"], plate["tcs_c"]
    hot, cold = plate["heat_w"] / (hot_in - hot_out), plate["heat_w"] / (cold_out - cold_in)
    ua = exchanger.ua_from_rating(plate["heat_w"], hot, cold, hot_out, cold_in)
    specific_heat = get_coolant(rise["coolant"]).specific_heat(rise["temperature_c"])
    return {
        "lmtd_k": exchanger.log_mean_temperature_difference(hot_in - cold_out, hot_out - cold_in),
        "ua_kw_per_k": ua / 1e3,
        "effectiveness": exchanger.effectiveness(ua / hot, hot / cold),
        "rise_k": balance.temperature_rise(rise["heat_w"], rise["tcs_kg_per_s"] * specific_heat),
    }


def air_side(i: Inputs) -> Inputs:
    preheat = i["preheat"]
    mixed = preheat["inlet_c"] + moist_air.air_temperature_rise(
        preheat["heat_w"], preheat["airflow_cfm"] * CFM, preheat["inlet_c"]
    )
    return {
        "rise_k": moist_air.air_temperature_rise(1.0, i["airflow_cfm_per_w"] * CFM, i["air_c"]),
        "local_ambient_c": mixed,
        "hottest_c": mixed,
    }


def condensation(i: Inputs) -> Inputs:
    points = zip(i["temperature_c"], i["relative_humidity"], strict=True)
    return {"dew_point_c": [moist_air.dew_point(t, humidity) for t, humidity in points]}


def junction_stack(i: Inputs) -> Inputs:
    case = cold_plate.case_temperature(i["supply_c"], i["heat_w"], i["plate_k_per_w"])
    pair = i["series"]
    density, _, specific_heat, _ = get_coolant(pair["coolant"]).properties(pair["inlet_c"])
    capacity = pair["flow_l_per_min"] * LPM * density * specific_heat
    return {
        "case_c": case,
        "junction_c": cold_plate.junction_temperature(
            case, i["heat_w"], i["junction_to_case_k_per_w"]
        ),
        "second_inlet_c": pair["inlet_c"] + balance.temperature_rise(pair["heat_w"], capacity),
    }
