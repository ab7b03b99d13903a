"""Chains that cannot work are evaluated as far as they go, and a finding names the cause."""

import pytest

from configurator.design.model import AssumptionOverride, Design
from configurator.evaluation.evaluator import Evaluator
from tests.power.designs import chassis, design_of, shelf


def assuming(design: Design, **values: float) -> Design:
    overrides = tuple(AssumptionOverride(key=k, value=v, reason="x") for k, v in values.items())
    return design.model_copy(update={"assumption_overrides": overrides})


def boxes(count: int, **what: str):
    return [chassis(n, 1 + 4 * n, **what) for n in range(count)]


def low_board() -> Design:
    what = {"module": "generic-oam1-48v", "board": "ubb-1.5-12v", "part": "inspur-mx1"}
    return design_of(*boxes(1, **what), shelf(1, 40))


def unfed() -> Design:
    design = design_of(*boxes(1), shelf(1, 40).model_copy(update={"feeds": "B"}))
    return design.model_copy(update={"site": design.site.model_copy(update={"feeds": 1})})


CASES = {
    "48 V module on a 12 V board": (low_board, "OAM-P04", "supplies 12.2 V"),
    "no shelf": (lambda: design_of(*boxes(1)), "ELE-03", "no power shelf"),
    "shelf without feed": (unfed, "ELE-08", "feed B"),
    "no efficiency": (
        lambda: assuming(design_of(*boxes(1), shelf(1, 40)), shelf_efficiency=0.0),
        "ELE-08",
        "efficiency of 0",
    ),
    "above every rating": (lambda: design_of(*boxes(8), shelf(1, 40)), "PWR-06", "rated 33 kW"),
    "collapse": (
        lambda: assuming(design_of(*boxes(8), shelf(1, 40)), shelf_droop_v=20.0),
        "ELE-08",
        "collapses",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_finding_names_the_cause(name: str) -> None:
    make, rule, words = CASES[name]
    evaluation = Evaluator().evaluate(make())
    assert evaluation.power is not None
    assert evaluation.power.it.tdp_w
    told = [f.message for f in evaluation.findings or () if f.rule == rule and f.state == "FAIL"]
    assert any(words in message for message in told), sorted(
        f"{f.rule} {f.message}" for f in evaluation.findings or () if f.state == "FAIL"
    )
