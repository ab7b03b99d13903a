"""Cases of the liquid rules: solved loops, and solved loops with one figure bent."""

from configurator.cooling.result import Diagnoses, Diagnosis
from configurator.design.model import FloorCdu, Loop
from tests.cooling.designs import ROW_CDU, design, one_rack, rack
from tests.cooling.designs import chassis as wet_chassis
from tests.power.designs import chassis
from tests.rules.situations import (
    Case,
    Situation,
    cdus_said,
    chassis_said,
    loop_said,
    modules_said,
    racks_said,
    segments_said,
    solved,
    wet,
    with_chassis,
    with_control,
    with_loop,
    with_part,
    with_parts,
    with_requirements,
    with_site,
)


def good() -> Situation:
    return solved(wet(2))


def said(code: str, severity: str = "warning") -> Situation:
    diagnosis = Diagnoses.of([Diagnosis(severity, code, "d1", f"R1/D1: {code}")])
    return loop_said(good(), diagnosis=diagnosis)


def fast(kind: str, velocity: float, flow: float) -> Situation:
    return segments_said(good(), kind, velocity_m_per_s=velocity, flow_l_per_min=flow)


def coupled(part: str, **figures: object) -> Situation:
    design = with_chassis(with_parts(wet(1), part), coupling=part)
    return solved(with_part(design, part, **figures) if figures else design)


def cdu(**figures: object) -> Situation:
    return solved(with_part(wet(1), "style-inrack-121kw", **figures))


def coolant(part: str) -> Situation:
    return solved(with_loop(with_parts(wet(1), part), coolant=part))


def case(case_c: float) -> Situation:
    design = with_requirements(wet(1), minimum_case_margin_k=5.0)
    return modules_said(solved(design), case_c=case_c, case_limit_c=85.0, margin_k=85.0 - case_c)


def required(flow: float) -> Situation:
    return modules_said(good(), flow_l_per_min=flow, required_flow_l_per_min=2.1, marks=())


def at_site(**fields: object) -> Situation:
    return solved(with_site(wet(1), **fields))


def old_modules(**said_of_modules: object) -> Situation:
    """Modules 1.x in a liquid chassis."""
    box = chassis(1, 5, "generic-oam1-48v", part="style-xman4-liquid", board="ubb-1.5-54v")
    situation = solved(one_rack(box))
    return modules_said(situation, **said_of_modules) if said_of_modules else situation


def piped(*paths: tuple[int, ...]) -> Situation:
    box = chassis(1, 5, "generic-oam1-48v", part="style-xman4-liquid", board="ubb-1.5-54v")
    return solved(with_chassis(one_rack(box), loop_paths=paths))


def profiled(per_kw: float) -> Situation:
    design = with_requirements(wet(1), site_profile="Meta")
    return solved(with_control(design, flow_l_per_min_per_kw=per_kw))


def pumps(factor: float) -> Situation:
    """Pumps of which full speed gives only a share of their flow."""
    situation = good()
    curve = [
        (flow * factor, head)
        for flow, head in situation.cooling.loops[0].cdus[0].pump_curve_full_speed
    ]
    return cdus_said(situation, pump_curve_full_speed=curve)


def filled(mode: str) -> Situation:
    small = with_chassis(with_parts(wet(2), "ocp-uqd-04"), coupling="ocp-uqd-04")
    return solved(with_control(small, mode=mode, flow_l_per_min=12.0))


def captured(liquid_w: float) -> Situation:
    return chassis_said(good(), liquid_w=liquid_w, air_w=10e3 - liquid_w)


def plated(rated_w: float) -> Situation:
    return solved(with_part(wet(1), "oam20-reference", rated_power_w=rated_w))


def in_a_row(velocity: float) -> Situation:
    """A rack on a row CDU, with a header of DN100."""
    loop = Loop(id="l1", coolant="pg25", cdus=("d1",), racks=("r1",))
    floor_cdu = FloorCdu(id="d1", part=ROW_CDU)
    made = design((rack("r1", wet_chassis(1, 5)),), (loop,), (floor_cdu,))
    made = with_part(made, "pipe-10s-dn100", design_velocity_m_per_s=2.3)
    return segments_said(
        solved(made), "header", velocity_m_per_s=velocity, flow_l_per_min=500.0 * velocity
    )


CASES = {
    "PIP-01": Case(
        lambda: solved(with_part(wet(1), "hose-epdm-1-2", temperature_max_c=120.0)),
        lambda: solved(with_part(wet(1), "hose-epdm-1-2", temperature_max_c=45.0)),
    ),
    "PIP-02": Case(lambda: in_a_row(1.0), lambda: in_a_row(2.5)),
    "PLA-02": Case(lambda: plated(1000.0), lambda: plated(600.0)),
    "CDU-06": Case(lambda: cdu(npsh_required_m=3.0), lambda: cdu(npsh_required_m=30.0)),
    "CDU-05": Case(good, lambda: cdu(pump_count=1)),
    "FIT-07": Case(
        lambda: coupled("ocp-uqd-06"),
        lambda: solved(
            with_loop(with_parts(wet(1), "ocp-orv3-blindmate"), manifold="ocp-orv3-blindmate")
        ),
    ),
    "LIQ-11": Case(lambda: profiled(1.4), lambda: profiled(1.7)),
    "LIQ-13": Case(lambda: coupled("danfoss-hansen-uqd06"), lambda: coupled("ocp-uqd-06", cv=1.2)),
    "LIQ-24": Case(
        lambda: coupled("gates-uqd06"),
        lambda: coupled("gates-uqd06", material="aluminium"),
    ),
    "LIQ-25": Case(
        lambda: coolant("water"),
        lambda: solved(
            with_loop(with_part(with_parts(wet(1), "water"), "water", ph_min=6.5), coolant="water")
        ),
    ),
    "LIQ-26": Case(lambda: captured(8e3), lambda: captured(6e3)),
    "LIQ-28": Case(lambda: at_site(facility_water_c=32.0), lambda: at_site(facility_water_c=48.0)),
    "LIQ-37": Case(
        good, lambda: solved(with_part(wet(1), "hose-epdm-1-2", inner_diameter_mm=16.0))
    ),
    "OAM-T12": Case(old_modules, lambda: old_modules(case_c=80.0, coolant_inlet_c=40.0)),
    "OAM-T17": Case(
        good, lambda: solved(with_part(wet(1), "oam20-reference", tim_resistance_k_cm2_per_w=0.03))
    ),
    "UBB-T04": Case(
        lambda: piped((0, 1), (3, 2), (4, 5), (7, 6)), lambda: piped((0, 1, 2, 3), (4, 5, 6, 7))
    ),
    "PRA-07": Case(good, lambda: pumps(0.05)),
    "PRA-08": Case(
        lambda: modules_said(good(), margin_k=26.0, liquid_w=675.0),
        lambda: modules_said(good(), margin_k=20.0, liquid_w=1260.0),
    ),
    "PRA-12": Case(lambda: filled("flow_per_power"), lambda: filled("flow")),
    "OAM-T10": Case(good, lambda: modules_said(good(), coolant_inlet_c=54.9)),
    "PRA-02": Case(good, lambda: modules_said(good(), coolant_inlet_c=54.9)),
    "PRA-03": Case(lambda: case(59.0), lambda: case(88.0)),
    "PRA-04": Case(lambda: required(2.2), lambda: required(1.4)),
    "LIQ-01": Case(good, lambda: fast("manifold", 1.9, 120.0)),
    "LIQ-02": Case(good, lambda: fast("hose", 2.6, 20.0)),
    "LIQ-03": Case(good, lambda: fast("tube", 2.1, 3.5)),
    "LIQ-04": Case(good, lambda: racks_said(good(), return_c=68.0)),
    "LIQ-05": Case(
        good, lambda: solved(with_part(wet(1), "generic-vertical-manifold", burst_factor=2.0))
    ),
    "LIQ-06": Case(
        lambda: loop_said(good(), highest_pressure_kpa_gauge=215.0),
        lambda: loop_said(good(), highest_pressure_kpa_gauge=620.0),
    ),
    "LIQ-07": Case(good, lambda: loop_said(good(), highest_pressure_kpa_gauge=800.0)),
    "PRA-01": Case(good, lambda: loop_said(good(), shut_off_pressure_kpa_gauge=900.0)),
    "PRA-09": Case(good, lambda: loop_said(good(), lowest_pressure_kpa_gauge=12.0)),
    "PRA-06": Case(good, lambda: cdus_said(good(), heat_w=130e3)),
    "LIQ-08": Case(good, lambda: solved(wet(1, supply_set_point_c=34.0))),
    "LIQ-09": Case(
        lambda: cdu(secondary_flow_l_per_min=180.0),
        lambda: cdu(secondary_flow_l_per_min=120.0),
    ),
    "LIQ-10": Case(lambda: cdu(external_head_kpa=193.0), lambda: cdu(external_head_kpa=115.0)),
    "CDU-01": Case(good, lambda: said("control_at_limit")),
    "CDU-02": Case(good, lambda: solved(wet(8, supply_set_point_c=32.2))),
    "CDU-03": Case(good, lambda: cdu(coolants=("water",))),
    "CDU-04": Case(
        lambda: cdu(secondary_supply_min_c=17.0, secondary_supply_max_c=65.0),
        lambda: cdu(secondary_supply_min_c=2.0, secondary_supply_max_c=35.0),
    ),
    "PRA-05": Case(good, lambda: cdus_said(good(), pumps_running=2)),
    "PLA-01": Case(good, lambda: said("above_measured_range")),
    "SOL-01": Case(
        good,
        lambda: loop_said(said("no_convergence", "error"), converged=False, iterations=50),
    ),
    "SOL-02": Case(good, lambda: said("negative_absolute_pressure", "error")),
    "SOL-03": Case(good, lambda: coupled("ocp-bmqc")),
    "LIQ-14": Case(lambda: coupled("ocp-uqd-06"), lambda: coupled("ocp-uqd-04")),
    "LIQ-15": Case(good, lambda: chassis_said(good(), return_c=68.0)),
    "LIQ-16": Case(
        lambda: coupled("ocp-bmqc", kv_m3_per_h=1.0),
        lambda: coupled("ocp-bmqc", kv_m3_per_h=1.0, rated_flow_l_per_min=5.0),
    ),
    "LIQ-17": Case(good, lambda: racks_said(good(), spread_percent=12.0)),
    "LIQ-19": Case(good, lambda: coolant("pg55")),
    "OAM-T11": Case(good, lambda: coolant("eg25")),
    "OAM-T15": Case(good, lambda: loop_said(good(), flow_l_per_min=8.0)),
    "LIQ-22": Case(good, lambda: loop_said(good(), return_c=70.0)),
    "LIQ-23": Case(lambda: cdu(filter_um="50 or 25"), lambda: cdu(filter_um="200")),
    "LIQ-34": Case(good, lambda: at_site(facility_water_c=15.0, relative_humidity=0.6)),
    "LIQ-35": Case(good, lambda: at_site(room_temperature_c=-15.0)),
}
