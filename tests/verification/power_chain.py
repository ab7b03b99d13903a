"""Our figures for the steps of the power chain: supplies, shelves, ladder, busbar."""

from typing import Any

from configurator.catalogue.parts import Chassis, EfficiencyPoint, PowerShelf, Provenance
from configurator.core.unknown import ratio, total
from configurator.power.busbar import BarState, Load, Source, bar_ohm_per_mm, solve_bar
from configurator.power.ladder import RATIOS, excursions
from configurator.power.levels import level, total_levels
from configurator.power.own import usable_w
from configurator.power.result import PowerLevels
from configurator.power.shelf import (
    converter_input_w,
    efficiency_at,
    psu_load_w,
    rated_w,
    redundant_w,
)

Inputs = dict[str, Any]


def efficiency_points(i: Inputs) -> Inputs:
    points = [
        EfficiencyPoint(load_fraction=load, efficiency=efficiency)
        for load, efficiency in zip(i["loads"], i["efficiencies"], strict=True)
    ]
    load = i["it_w"] / (i["shelves"] * i["supplies"] * i["supply_w"])
    return {
        "efficiency": [efficiency_at(points, asked) for asked in i["asked_at"]],
        "input_w": converter_input_w(i["it_w"], efficiency_at(points, load)),
    }


def _shelf(supplies: int, supply_kw: float) -> PowerShelf:
    figures = {"psu_count": supplies, "psu_kw": supply_kw}
    told = Provenance(sources=("x",), confidence="high")
    return PowerShelf(
        id="shelf", vendor="v", model="m", status="reference",
        provenance=dict.fromkeys(figures, told), **figures,
    )  # fmt: skip


def shelf(i: Inputs) -> Inputs:
    part = _shelf(i["supplies"], i["supply_kw"])
    watts = rated_w(part) or 0.0
    rated_a = watts / i["set_point_v"]
    half_w = rated_a / 2 * (i["set_point_v"] - i["droop_v"] / 2)
    state = _solved([Load("l", 0.0, half_w)], i["set_point_v"], i["droop_v"] / rated_a)
    return {
        "rated_kw": watts / 1e3,
        "redundant_kw": (redundant_w(part) or 0.0) / 1e3,
        "half_load_v": state.voltage_v["s"],
        "pulse_kw": watts * i["pulse_ratio"] / 1e3,
        "rated_a": rated_a,
    }


def _solved(loads: list[Load], volts: float, droop_ohm: float, ohm: float = 1.0) -> BarState:
    state = solve_bar([Source("s", 0.0, volts, droop_ohm)], loads, ohm)
    assert state is not None
    return state


def board_ladder(i: Inputs) -> Inputs:
    def board(tdp_w: float) -> PowerLevels:
        one = PowerLevels(tdp_w, tdp_w, tdp_w, excursions(tdp_w, RATIOS["1.x"]))
        return total_levels([one] * i["modules"])

    levels, low = board(i["tdp_w"]), board(i["tdp_12v_w"])
    first, second = levels.excursions_w[:2]
    return {
        "board_w": levels.tdp_w,
        "continuous_a": [ratio(levels.tdp_w, volts) for volts in i["volts"]],
        "peak_20us_a": [ratio(first, volts) for volts in i["volts"]],
        "peak_2ms_a": [ratio(second, volts) for volts in i["volts"]],
        "current_12v_a": ratio(low.tdp_w, i["volts_12"]),
    }


def idle_supercomputer(i: Inputs) -> Inputs:
    converter, rectifier = i["converter"], i["rectifier"]
    gpus = [level(i["gpu_w"])] * i["gpus"]
    rest = [level(i[name]) for name in ("cpu_w", "memory_w", "nic_w", "nvme_w")]
    node_w = total_levels([*gpus, *rest]).idle_w
    converter_w = converter_input_w(node_w, converter["efficiency"], converter["standing_w"])
    nodes_w = total([converter_w] * rectifier["nodes"])
    rectifier_w = converter_input_w(nodes_w, rectifier["efficiency"], rectifier["standing_w"])
    switches = [i["switch_w"]] * i["switches_per_chassis"]
    chassis_w = total([*[rectifier_w] * i["rectifiers_per_chassis"], *switches])
    rack_w = total([chassis_w] * i["chassis"])
    system_w = total([*[rack_w] * i["racks"], *[i["cdu_w"]] * i["cdus"]])
    assert system_w is not None
    return {
        "node_w": node_w,
        "converter_w": converter_w,
        "rectifier_w": rectifier_w,
        "chassis_w": chassis_w,
        "rack_w": rack_w,
        "system_mw": system_w / 1e6,
    }


def redundant_supplies(i: Inputs) -> Inputs:
    figures = {
        "psu_count": i["supplies"],
        "psu_w": i["supply_w"],
        "psu_redundancy": i["redundancy"],
    }
    told = Provenance(sources=("x",), confidence="high")
    part = Chassis(
        id="chassis", vendor="v", model="m", status="reference",
        provenance=dict.fromkeys(figures, told), **figures,
    )  # fmt: skip
    usable = usable_w(part) or 0.0
    return {
        "usable_w": usable,
        "enough": [int(load <= usable) for load in i["loads_w"]],
        "each_w": [psu_load_w(load, i["supplies"]) for load in i["loads_w"] if load <= usable],
        "shelf_w": redundant_w(_shelf(i["shelf_supplies"], i["shelf_supply_kw"])),
    }


def busbar(i: Inputs) -> Inputs:
    ohm = bar_ohm_per_mm(i["section_mm2"], i["temperature_c"])
    far = i["volts"] - i["current_a"] * ohm * i["length_mm"]
    one = _solved([Load("l", i["length_mm"], i["current_a"] * far)], i["volts"], 1e-9, ohm)
    pitch = i["length_mm"] / i["taps"]
    each_w = i["current_a"] / i["taps"] * i["volts"]
    taps = [Load(f"l{n}", pitch * (n + 0.5), each_w) for n in range(i["taps"])]
    return {
        "milliohm": ohm * i["length_mm"] * 1e3,
        "drop_v": i["volts"] - one.voltage_v["l"],
        "loss_w": one.loss_w,
        "taps_loss_w": _solved(taps, i["volts"], 1e-9, ohm).loss_w,
    }
