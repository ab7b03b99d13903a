"""Words for figures of the power chain."""

from configurator.cli.summary import summary
from configurator.evaluation.evaluator import Evaluator
from configurator.export.power_words import room_left
from configurator.power.result import Limit
from configurator.rules.finding import State
from tests.power.designs import chassis, design_of, shelf


def test_room_and_excess_are_shares_of_what_they_are_measured_from() -> None:
    assert room_left(Limit("busbar current", 80.0, 100.0, "A", 1.25)) == "load may grow 25 %"
    assert room_left(Limit("busbar current", 265.2, 200.0, "A", 200 / 265.2)) == "exceeded by 33 %"


def test_unknown_draw_keeps_its_bound_and_its_open_answers_on_the_terminal() -> None:
    unknown = chassis(1, 1, "mthreads-s5000-oam", board="ubb-2.0")
    full = (chassis(n, 1 + 4 * (n - 1)) for n in range(2, 9))
    design = design_of(unknown, *full, *(shelf(n, 33 + n) for n in range(1, 4)))
    evaluation = Evaluator().evaluate(design)
    text = summary(evaluation)
    assert ", facility ≥ " in text
    assert "single losses of unknown outcome: " in text
    lost = next(each for each in evaluation.findings if each.rule == "PRA-10")
    assert lost.state is State.FAIL
    assert (lost.measured or 0.0) > 100.0
