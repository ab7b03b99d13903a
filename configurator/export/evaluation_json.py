"""The evaluation as JSON for other programs; every quantity has its unit in its name.

A figure that is unknown is null.  The keys are an interface: they stay, more may come.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from configurator.cooling.result import CduCooling, CoolingResult, LoopCooling, ModuleCooling
from configurator.core.jsonfile import dump_json
from configurator.design.address import addresses
from configurator.design.model import Design
from configurator.evaluation.energy import energy_year
from configurator.evaluation.result import Evaluation
from configurator.export.bom.tables import bom_to_dict
from configurator.export.power_tree_json import tree_to_dict
from configurator.export.rack_power_json import (
    feeds_to_list,
    known_to_dict,
    levels_to_dict,
    rack_power_to_dict,
)
from configurator.power.energy import EnergyYear
from configurator.power.facility import FacilityPower
from configurator.power.result import PowerResult
from configurator.power.tree import power_tree
from configurator.project.format import design_sha256
from configurator.rules.finding import Finding

FORMAT = "rackloop-evaluation"
VERSION = 1


def evaluation_to_json(evaluation: Evaluation) -> bytes:
    """Write one evaluation; equal evaluations give equal bytes."""
    return dump_json(evaluation_to_dict(evaluation)).encode()


def evaluation_to_dict(evaluation: Evaluation) -> dict[str, Any]:
    """Lay an evaluation out under the published keys."""
    names = addresses(evaluation.design)
    return {
        "format": FORMAT,
        "version": VERSION,
        "design": {
            "name": evaluation.design.name,
            "sha256": design_sha256(evaluation.design),
        },
        "scenario": evaluation.scenario,
        "status": evaluation.status,
        "power": _power(evaluation.design, evaluation.power, names),
        "energy": _energy(energy_year(evaluation), names),
        "cooling": _cooling(evaluation.cooling, names),
        "findings": [_finding(finding) for finding in evaluation.findings or ()],
        "bom": bom_to_dict(evaluation.bom) if evaluation.bom else None,
        "performance": {"levels": []},
    }


def _power(
    design: Design, power: PowerResult | None, names: Mapping[str, str]
) -> dict[str, Any] | None:
    if power is None:
        return None
    return {
        "it_tdp_w": power.it.tdp_w,
        "it_typical_w": power.it.typical_w,
        "it_peak_w": power.it.peak_w,
        "input_w": power.input_w,
        "facility_w": power.facility_w,
        "facility_known_w": power.facility.known_w,
        "pue": power.pue,
        "tue": power.tue,
        "itue": power.facility.itue,
        "ere": power.facility.ere,
        "facility": _facility(power.facility),
        "assumed": list(power.marks),
        "levels": levels_to_dict(power.it),
        "known": known_to_dict(power.known, names),
        "feeds": feeds_to_list(power.feeds),
        "feeds_alone": feeds_to_list(power.feeds_alone),
        "racks": [rack_power_to_dict(rack, names) for rack in power.racks],
        "tree": tree_to_dict(power_tree(design, power), names),
    }


def _facility(facility: FacilityPower) -> dict[str, Any]:
    return {
        "steps": [
            {"name": step.name, "input_w": step.input_w, "loss_w": step.loss_w}
            for step in facility.steps
        ],
        "water_heat_w": facility.load.water_heat_w,
        "air_heat_w": facility.load.air_heat_w,
        "heat_reuse_w": facility.heat_reuse_w,
        "chiller_cop": facility.chiller_cop,
        "assumed": list(facility.marks),
    }


def _energy(year: EnergyYear | None, names: Mapping[str, str]) -> dict[str, Any] | None:
    if year is None:
        return None
    return {
        "it_kwh": year.it_kwh,
        "input_kwh": year.input_kwh,
        "facility_kwh": year.facility_kwh,
        "reused_kwh": year.reused_kwh,
        "cost": year.cost,
        "currency": year.currency,
        "carbon_kg": year.carbon_kg,
        "pue": year.pue,
        "tue": year.tue,
        "itue": year.itue,
        "ere": year.ere,
        "racks": [
            {"id": names[rack.id], "it_kwh": rack.it_kwh, "input_kwh": rack.input_kwh}
            for rack in year.racks
        ],
        "assumed": list(year.marks),
    }


def _cooling(cooling: CoolingResult | None, names: Mapping[str, str]) -> dict[str, Any] | None:
    if cooling is None:
        return None
    return {
        "loops": [_loop(loop, names) for loop in cooling.loops],
        "modules": [_module(module, names) for module in cooling.modules.values()],
        "air_heat_w": cooling.air_heat_w,
        "problems": [problem.message for problem in cooling.problems],
    }


def _loop(loop: LoopCooling, names: Mapping[str, str]) -> dict[str, Any]:
    return {
        "id": names[loop.id],
        "coolant": loop.coolant,
        "converged": loop.converged,
        "iterations": loop.iterations,
        "max_flow_residual": loop.max_flow_residual,
        "energy_residual_w": loop.energy_residual_w,
        "flow_l_per_min": loop.flow_l_per_min,
        "supply_c": loop.supply_c,
        "return_c": loop.return_c,
        "liquid_heat_w": loop.liquid_heat_w,
        "air_heat_w": loop.air_heat_w,
        "coolant_volume_l": loop.coolant_volume_l,
        "lowest_pressure_kpa_gauge": loop.lowest_pressure_kpa_gauge,
        "highest_pressure_kpa_gauge": loop.highest_pressure_kpa_gauge,
        "cdus": [_cdu(cdu, names) for cdu in loop.cdus],
        "racks": [
            {
                "id": names[rack.id],
                "flow_l_per_min": rack.flow_l_per_min,
                "pressure_drop_kpa": rack.pressure_drop_kpa,
                "supply_c": rack.supply_c,
                "return_c": rack.return_c,
                "spread_percent": rack.spread_percent,
            }
            for rack in loop.racks
        ],
        "pressure_split_kpa": dict(loop.pressure_split_kpa),
        "diagnosis": [
            {"severity": each.severity, "code": each.code, "message": each.message}
            for each in loop.diagnosis
        ],
        "assumed": list(loop.marks),
    }


def _cdu(cdu: CduCooling, names: Mapping[str, str]) -> dict[str, Any]:
    return {
        "id": names[cdu.id],
        "flow_l_per_min": cdu.flow_l_per_min,
        "head_kpa": cdu.head_kpa,
        "pump_speed": cdu.pump_speed,
        "pump_power_w": cdu.pump_power_w,
        "approach_k": cdu.approach_k,
        "facility_flow_l_per_min": cdu.facility_flow_l_per_min,
        "facility_return_c": cdu.facility_return_c,
        "heat_w": cdu.heat_w,
        "capacity_w": cdu.capacity_w,
    }


def _module(module: ModuleCooling, names: Mapping[str, str]) -> dict[str, Any]:
    return {
        "id": names[module.id],
        "part": module.part,
        "power_w": module.power_w,
        "flow_l_per_min": module.flow_l_per_min,
        "coolant_inlet_c": module.coolant_inlet_c,
        "coolant_outlet_c": module.coolant_outlet_c,
        "case_c": module.case_c,
        "case_limit_c": module.case_limit_c,
        "margin_k": module.margin_k,
        "assumed": list(module.marks),
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "state": finding.state.value,
        "where": finding.where,
        "message": finding.message,
        "measured": finding.measured,
        "limit": finding.limit,
        "margin": finding.margin,
        "unit": finding.unit,
        "source": finding.source,
        "confidence": finding.confidence,
        "fix": finding.fix.label if finding.fix else None,
        "no_fix": finding.no_fix,
        "waiver": finding.waiver_reason,
        "waiver_holds": None if finding.waiver is None else not finding.is_void,
        "waiver_measured": finding.waiver.measured if finding.waiver else None,
    }
