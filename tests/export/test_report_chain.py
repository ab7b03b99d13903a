"""The chain in the report: the figures of the evaluation, at most three plots, nothing invented."""

from dataclasses import replace

import pytest

from configurator.core.resources import find
from configurator.evaluation.evaluator import Evaluator
from configurator.export.document import Columns, Figure, Table
from configurator.export.reading import Reading
from configurator.export.report.chain import chain_section
from configurator.export.report.content import report_document
from configurator.power.result import Known
from configurator.project.storage import load_design
from tests.power.designs import chassis, design_of, shelf

EXAMPLES = sorted(path.stem for path in find("examples").glob("*.rackloop"))


def section_of(evaluation):
    return next(chain_section(Reading(evaluation)), None)


def tables_of(section):
    return {block.columns[1].heading: block for block in section.blocks if isinstance(block, Table)}


def test_losses_and_limits_are_those_of_the_evaluation(worked):
    tables = tables_of(section_of(worked))
    rack = worked.power.racks[0]
    lost = [row.cells[1] for row in tables["If this is lost"].rows if row.cells[2] == "no"]
    assert len(lost) == sum(loss.survives_tdp is False for loss in rack.losses)
    (limit,) = tables["What breaks first"].rows
    assert limit.cells[1] == "Clips of a chassis"
    assert f"{rack.limits[0].value:.1f}" in limit.cells[2]
    feeds = tables["Feed"].rows
    assert [row.cells[2].removeprefix("≈ ") for row in feeds] == [
        f"{feed.watts / 1e3:.1f}" for feed in (*rack.feeds, *rack.feeds_alone)
    ]
    assert len(tables["Height mm"].rows) == len(rack.busbar.taps)
    asked = tables["kW on the busbar"].rows[0].cells[2:]
    assert asked[0] == f"{rack.busbar_levels.peak_w / 1e3:.1f}"
    assert asked[-1] == f"{rack.busbar_levels.tdp_w / 1e3:.1f}"


@pytest.mark.parametrize("shelf_part", ["ocp-hpr-33kw", "ae-orv3-18kw"])
def test_there_are_at_most_three_plots(shelf_part):
    design = design_of(chassis(1, 1), shelf(1, 40, shelf_part))
    section = section_of(Evaluator().evaluate(design))
    plots = [
        block
        for columns in section.blocks
        if isinstance(columns, Columns)
        for column in columns.columns
        for block in column
        if isinstance(block, Figure)
    ]
    assert len(plots) == (3 if shelf_part == "ae-orv3-18kw" else 2), "a curve is drawn if published"


@pytest.mark.parametrize("name", ["hls1-style-pod", "mixed-row"])
def test_racks_of_every_kind_get_their_chain(name):
    evaluation = Evaluator().evaluate(load_design(find("examples", f"{name}.rackloop")))
    section = section_of(evaluation)
    assert section is not None
    assert "Feed" in tables_of(section)


def test_an_unknown_power_is_on_the_first_page_with_its_bound(worked):
    known = Known(43_200.0, ("a", "b"), 45_000.0)
    it = replace(worked.power.it, tdp_w=None)
    report = report_document(replace(worked, power=replace(worked.power, it=it, known=known)))
    cards = report.sections[0].blocks[-1].figures
    assert (cards[0].value, cards[0].reason) == ("≥ 43.2 kW", "2 devices unknown")
