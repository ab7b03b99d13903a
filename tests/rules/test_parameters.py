"""A number that a rule declares is one that its check reads, or its words give."""

from dataclasses import replace

import pytest

from configurator.rules.engine.engine import RuleEngine
from configurator.rules.registry import RULES
from tests.rules.cases import CASES
from tests.rules.cases.liquid import chassis_said, coupled, in_a_row, solved, wet
from tests.rules.cases.service import pump_unit
from tests.rules.situations import Situation, one, with_modules, with_part

OAM_48V, OAM_12V, UBB_48V, UBB_12V = (
    *("generic-oam1-48v", "generic-oam1-12v"),
    *("ubb-1.5-54v", "ubb-1.5-12v"),
)


def without_range(module: str, board: str) -> Situation:
    """A module that publishes no input range of its own, on a board without a limit."""
    bare = with_part(one(module, board=board), module, **OPEN_RANGE)
    return solved(with_part(bare, board, max_board_w=None))


OPEN_RANGE = {"supply_voltage_min_v": None, "supply_voltage_max_v": None}


def sized(standard: str, size: str) -> Situation:
    return coupled("ocp-uqd-06", standard=standard, size=size, rated_flow_l_per_min=None)


def sealed() -> Situation:
    bare = {"temperature_min_c": None, "temperature_max_c": None}
    return chassis_said(coupled("ocp-uqd-06", **bare), supply_c=10.0)


def piped(part: str, inner_diameter_mm: float) -> Situation:
    return solved(with_part(wet(1), part, inner_diameter_mm=inner_diameter_mm))


def any_manifold(situation: Situation) -> Situation:
    """A manifold that states no velocity, with the flow that was solved."""
    manifold = "generic-vertical-manifold"
    return replace(
        situation, design=with_part(situation.design, manifold, max_velocity_m_per_s=None)
    )


def meshed(topology: str) -> Situation:
    return solved(with_part(one(OAM_48V), UBB_48V, topology=topology))


# Limits that only hold where a part states none of its own, or of another size.
ELSEWHERE = {
    "OAM-P04": (lambda: without_range(OAM_48V, UBB_48V), lambda: without_range(OAM_48V, UBB_12V)),
    "OAM-P06": (lambda: without_range(OAM_12V, UBB_12V), lambda: without_range(OAM_12V, UBB_48V)),
    "OAM-P07": (lambda: solved(one(OAM_12V, board=UBB_12V)),),
    "UBB-P02": (lambda: without_range(OAM_48V, UBB_48V),),
    "UBB-P03": (lambda: without_range(OAM_12V, UBB_12V),),
    "PWR-03": (
        lambda: solved(
            with_part(
                with_modules(one(OAM_48V), power_w=700.0),
                "ocp-orv3-hpr",
                busbar_connector_a=None,
                busbar_voltage_min_v=None,
            )
        ),
    ),
    "LIQ-01": (lambda: any_manifold(solved(wet(2))),),
    "LIQ-10": (lambda: in_a_row(1.0),),
    "LIQ-13": tuple(
        lambda kind=kind, size=size: sized(kind, size)
        for kind in ("OCP UQD", "OCP UQDB")
        for size in ("02", "04", "06", "08")
    ),
    "LIQ-14": tuple(lambda size=size: sized("OCP UQD", size) for size in ("02", "04", "06", "08")),
    "LIQ-15": (sealed, lambda: chassis_said(sealed(), supply_c=30.0)),
    "LIQ-16": tuple(
        lambda kind=kind: sized(kind, "10") for kind in ("OCP BMQC", "OCP PBMC", "OCP LQC v2")
    ),
    "LIQ-22": (lambda: solved(with_part(wet(1), "pg25", use_max_c=None)),),
    "LIQ-30": (
        lambda: pump_unit(50.0, mass_kg=80.0),
        lambda: pump_unit(50.0, power_kw=0.9, capacity_kw=40.0),
    ),
    "LIQ-37": (
        *(lambda bore=bore: piped("hose-epdm-1-2", bore) for bore in (6.35, 9.525)),
        *(lambda bore=bore: piped("hose-epdm-1", bore) for bore in (19.05, 31.75)),
    ),
    "TOPO-08": tuple(lambda kind=kind: meshed(kind) for kind in ("6-port", "4-port", "quad")),
}

DECLARED = [(rule, name) for rule in RULES for name in rule.parameters]


def said(rule, situation: Situation) -> list[tuple[object, ...]]:
    engine = RuleEngine([rule])
    found = engine.check(situation.design, situation.power, situation.cooling)
    return [(f.state, f.severity, f.message, f.measured, f.limit, f.fix) for f in found]


@pytest.fixture(scope="module")
def situations():
    """Designs by rule, made once."""
    made: dict[str, list[Situation]] = {}

    def of(rule_id: str) -> list[Situation]:
        if rule_id not in made:
            case = CASES[rule_id]
            makers = (case.good, case.bad, *ELSEWHERE.get(rule_id, ()))
            made[rule_id] = [make() for make in makers]
        return made[rule_id]

    return of


@pytest.mark.parametrize(("rule", "name"), DECLARED, ids=lambda each: getattr(each, "id", each))
def test_another_number_makes_another_finding(rule, name: str, situations) -> None:
    value = rule.parameters[name]
    for other in (value * 0.7, value * 1.3, value * 1e3, -value):
        changed = replace(rule, parameters={**rule.parameters, name: other})
        if any(said(changed, each) != said(rule, each) for each in situations(rule.id)):
            return
    pytest.fail(f"nothing that {rule.id} says depends on {name}")


def test_every_further_design_is_for_a_rule_that_has_numbers() -> None:
    declared = {rule.id for rule, _ in DECLARED}
    assert set(ELSEWHERE) <= declared
