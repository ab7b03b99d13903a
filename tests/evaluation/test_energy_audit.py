"""Every watt that goes into a rack or a CDU leaves as heat, on every example."""

from pathlib import Path

import pytest

from configurator.design.assumptions import assumed_number
from configurator.evaluation.evaluator import Evaluator
from configurator.project.storage import load_design

EXAMPLES = Path(__file__).parents[2] / "assets" / "examples"


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.rackloop")), ids=lambda path: path.stem)
def test_input_is_heat_to_coolant_and_to_air(path: Path) -> None:
    design = load_design(path)
    evaluation = Evaluator().evaluate(design, exact=True)
    power, cooling = evaluation.power, evaluation.cooling
    assert power is not None
    assert cooling is not None
    cdus = [cdu for loop in cooling.loops for cdu in loop.cdus]
    floor = {cdu.id for cdu in design.floor.cdus}
    pumps_w = {cdu.id: cdu.pump_power_w for cdu in cdus}
    assert None not in pumps_w.values()
    drawn_w = sum(rack.input_w or 0.0 for rack in power.racks)
    drawn_w += sum(pumps_w[name] or 0.0 for name in floor & pumps_w.keys())
    to_coolant_w = (cooling.liquid_heat_w or 0.0) + sum(
        (pumps_w[cdu.id] or 0.0)
        * assumed_number(design, "pump_heat_to_coolant_fraction", cdu.id).value
        for cdu in cdus
    )
    assert cooling.air_heat_w is not None
    assert to_coolant_w + cooling.air_heat_w == pytest.approx(drawn_w, rel=1e-9)


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.rackloop")), ids=lambda path: path.stem)
def test_losses_of_the_chain_close_at_every_step(path: Path) -> None:
    power = Evaluator().evaluate(load_design(path)).power
    assert power is not None
    for rack in power.racks:
        it_w = (rack.busbar_w or 0.0) + (rack.self_fed_w or 0.0)
        assert rack.it.tdp_w == pytest.approx(it_w, rel=1e-12)
        given_w = sum(shelf.output_w or 0.0 for shelf in rack.shelves)
        bar_w = rack.busbar.loss_w if rack.busbar else 0.0
        assert given_w == pytest.approx((rack.busbar_w or 0.0) + bar_w, rel=1e-9)
        assert rack.input_w == pytest.approx(it_w + (rack.loss_w or 0.0) + (rack.cdu_w or 0.0))
