"""Every face shows one figure: rule, key figures, report, command line and JSON, every example.

The bill of materials shows no power.
"""

from pathlib import Path

import pytest

from configurator.cli.summary import summary
from configurator.core.jsonfile import parse_json
from configurator.core.resources import find
from configurator.core.units import QuantityKind, UnitSystem, format_quantity
from configurator.design import edits
from configurator.evaluation.energy import energy_year
from configurator.evaluation.evaluator import Evaluator
from configurator.export.document import Table
from configurator.export.evaluation_json import evaluation_to_json
from configurator.export.reading import kilowatts, number
from configurator.export.report.content import report_document
from configurator.export.report.energy import STEPS, carbon, cost, megawatt_hours
from configurator.project.storage import load_design
from configurator.ui.panels.key_figure_texts import key_figures

METRIC = UnitSystem.METRIC
NAMES = sorted(path.stem for path in Path(find("examples")).glob("*.rackloop"))
TARIFFS = {"energy_price_per_kwh": 0.17, "currency": "EUR", "carbon_kg_per_kwh": 0.363}


@pytest.fixture(scope="module", params=NAMES)
def evaluation(request):
    """An example with tariffs and with limits that REQ-01 and REQ-02 measure against."""
    design = load_design(Path(find("examples")) / f"{request.param}.rackloop")
    design = edits.set_site(design, **TARIFFS)
    design = edits.set_requirements(design, max_rack_power_kw=1e3, max_facility_power_kw=1e4)
    return Evaluator().evaluate(design, exact=True)


@pytest.fixture(scope="module")
def written(evaluation):
    return parse_json(evaluation_to_json(evaluation), "evaluation")


def report_cells(evaluation, title):
    """First and second cells of the tables of a section."""
    sections = [s for s in report_document(evaluation).sections if s.title == title]
    blocks = [block for section in sections for block in section.blocks]
    rows = [row for block in blocks if isinstance(block, Table) for row in block.rows]
    return {row.cells[0]: row.cells[1] for row in rows}


def test_the_file_holds_the_very_figures_of_the_evaluation(evaluation, written):
    power, held = evaluation.power, written["power"]
    assert held["it_tdp_w"] == power.it.tdp_w
    assert held["input_w"] == power.input_w
    assert held["facility_w"] == power.facility_w == power.facility.facility_w
    assert (held["pue"], held["tue"]) == (power.pue, power.tue)
    assert (held["itue"], held["ere"]) == (power.facility.itue, power.facility.ere)
    steps = {step["name"]: step["input_w"] for step in held["facility"]["steps"]}
    assert steps == {step.name: step.input_w for step in power.facility.steps}
    assert steps["transformer"] == held["facility_w"]
    assert [r["input_w"] for r in held["racks"]] == [rack.input_w for rack in power.racks]


def test_the_rules_measure_these_figures(evaluation, written):
    measured = {f.rule: f.measured for f in evaluation.findings if f.rule in ("REQ-01", "REQ-02")}
    assert measured["REQ-02"] == written["power"]["facility_w"] / 1e3
    assert measured["REQ-01"] in [rack["input_w"] / 1e3 for rack in written["power"]["racks"]]


def test_the_key_figures_say_these_figures(evaluation, written):
    held = written["power"]
    shown = {each.name: each for each in key_figures(evaluation.design, evaluation, METRIC)}
    for name, value in (("IT power, TDP", "it_tdp_w"), ("Facility power", "facility_w")):
        worded = format_quantity(held[value], QuantityKind.POWER, METRIC)
        assert shown[name].value.removeprefix("≈ ") == worded
    assert f"PUE {held['pue']:.3f}" in shown["Facility power"].reason


def test_the_report_says_these_figures(evaluation, written):
    held, cells = written["power"], report_cells(evaluation, "Power")
    assert cells["IT power at TDP"].removeprefix("≈ ") == kilowatts(held["it_tdp_w"])
    assert cells["AC input of the racks"].removeprefix("≈ ") == kilowatts(held["input_w"])
    assert cells["Facility power"] == kilowatts(held["facility_w"], assumed=True)
    for name in ("PUE", "ITUE", "TUE", "ERE"):
        assert cells[name] == number(held[name.lower()], 3, assumed=True)
    steps = report_cells(evaluation, "Facility and energy")
    for step in held["facility"]["steps"]:
        assert steps[STEPS[step["name"]][0]] == kilowatts(step["input_w"], assumed=True)


def test_the_command_line_says_these_figures(evaluation, written):
    held, text = written["power"], summary(evaluation)
    assert f"facility {kilowatts(held['facility_w'], assumed=True)}" in text
    assert f"PUE {number(held['pue'], 3, assumed=True)}" in text
    assert cost(energy_year(evaluation)) in text


def test_a_year_is_the_same_everywhere(evaluation, written):
    year, held = energy_year(evaluation), written["energy"]
    assert held["facility_kwh"] == year.facility_kwh
    assert held["cost"] == year.cost == pytest.approx(0.17 * year.facility_kwh)
    assert held["carbon_kg"] == year.carbon_kg
    cells = report_cells(evaluation, "Facility and energy")
    assert cells["Facility"] == megawatt_hours(year.facility_kwh)
    assert (cells["Cost"], cells["Carbon"]) == (cost(year), carbon(year))


def test_heat_is_what_was_drawn(evaluation):
    """All that racks and CDUs draw leaves by the facility water or by the air of the room."""
    load = evaluation.power.facility.load
    drawn_w = load.racks_w + load.floor_cdus_w
    assert load.water_heat_w + load.air_heat_w == pytest.approx(drawn_w, rel=1e-9)
    exchanged_w = sum(cdu.heat_w for loop in evaluation.cooling.loops for cdu in loop.cdus)
    assert load.water_heat_w == pytest.approx(exchanged_w, rel=1e-8, abs=1e-6)
