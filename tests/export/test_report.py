"""The report says what the evaluation says, and nothing where nothing is known."""

import re
from dataclasses import replace

import pytest

from configurator.cooling.result import Diagnoses, Diagnosis
from configurator.cooling.segments import Segments
from configurator.core.errors import ExportError
from configurator.design.model import AssumptionOverride, Waiver
from configurator.evaluation.evaluator import Evaluator
from configurator.export.document import Columns, Table
from configurator.export.report import report_pdf
from configurator.export.report.content import report_document
from configurator.project.format import design_sha256
from configurator.rules.finding import State
from tests.export.pdf_text import pages, text

UNSOLVED = (
    "max_flow_residual", "energy_residual_w", "flow_l_per_min", "supply_c", "return_c",
    "liquid_heat_w", "air_heat_w", "coolant_volume_l", "expansion_volume_l",
    "lowest_pressure_kpa_gauge", "highest_pressure_kpa_gauge", "shut_off_pressure_kpa_gauge",
    "coldest_surface_c",
)  # fmt: skip
MODULE_FIGURES = (
    "flow_l_per_min", "coolant_inlet_c", "coolant_outlet_c", "case_c", "margin_k",
)  # fmt: skip


def tables(evaluation, title):
    """Tables of the section of this title."""
    found = []
    for section in report_document(evaluation).sections:
        if section.title.startswith(title):
            for block in section.blocks:
                inner = [b for c in block.columns for b in c] if isinstance(block, Columns) else []
                found += [each for each in (block, *inner) if isinstance(each, Table)]
    return found


def cells(table, key):
    """Cells of the row that begins with these words."""
    return next(row.cells for row in table.rows if row.cells[0] == key)


def number(cell):
    return float(cell.removeprefix("≈ ").replace(",", ""))


def with_design(evaluation, **changes):
    return Evaluator().evaluate(evaluation.design.model_copy(update=changes))


@pytest.fixture(scope="module")
def words(worked):
    return text(report_pdf(worked))


@pytest.fixture(scope="module")
def unsolved(worked):
    """The worked rack as a solver that did not converge leaves it."""
    cooling = worked.cooling
    reason = Diagnosis("error", "no_flow", None, "R1/D1 pump cannot reach its set point.")
    loop = replace(
        cooling.loops[0],
        converged=False,
        cdus=(),
        racks=(),
        segments=Segments(),
        pressure_split_kpa=(),
        diagnosis=Diagnoses.of([reason]),
        **dict.fromkeys(UNSOLVED),
    )
    blank = dict.fromkeys(MODULE_FIGURES)
    modules = {key: replace(module, **blank) for key, module in cooling.modules.items()}
    chassis = {
        key: replace(each, flow_l_per_min=None, supply_c=None, return_c=None)
        for key, each in cooling.chassis.items()
    }
    return replace(
        worked, cooling=replace(cooling, loops=(loop,), modules=modules, chassis=chassis)
    )


def test_the_first_page_answers(worked):
    first = " ".join(pages(report_pdf(worked))[0].split())
    power, loop = worked.power, worked.cooling.loops[0]
    margin = min(module.margin_k for module in worked.cooling.modules.values())
    for expected in (
        f"{power.it.tdp_w / 1000:.1f} kW",
        f"{power.facility_w / 1000:.1f} kW",
        f"PUE ≈ {power.pue:.2f}",
        f"{loop.flow_l_per_min:.1f} L/min",
        f"{loop.supply_c:.1f} → {loop.return_c:.1f} °C",
        f"stays {margin:.1f} K below its case limit",
        "64 accelerator modules",
        "Before ordering",
        f"facility water at {worked.design.site.facility_water_c:.1f} °C",
        design_sha256(worked.design)[:4],
    ):
        assert expected in first


def test_every_module_stands_with_its_figures(worked):
    from configurator.design.address import addresses

    table = tables(worked, "Module temperatures")[0]
    rows = {row.cells[0]: row.cells for row in table.rows if not row.group}
    names = addresses(worked.design)
    assert len(rows) == len(worked.cooling.modules) == 64
    for module in worked.cooling.modules.values():
        row = rows[names[module.id]]
        assert number(row[2]) == pytest.approx(module.power_w, abs=0.5)
        assert number(row[3]) == pytest.approx(module.flow_l_per_min, abs=0.005)
        assert number(row[4]) == pytest.approx(module.coolant_inlet_c, abs=0.05)
        assert number(row[5]) == pytest.approx(module.coolant_outlet_c, abs=0.05)
        assert number(row[6]) == pytest.approx(module.case_c, abs=0.05)
        assert number(row[7]) == pytest.approx(module.case_limit_c, abs=0.05)
        assert number(row[8]) == pytest.approx(module.margin_k, abs=0.05)


def test_assumed_figures_carry_their_mark(worked):
    table = tables(worked, "Module temperatures")[0]
    assert "case_limit_c" in next(iter(worked.cooling.modules.values())).marks
    for row in table.rows:
        if not row.group:
            assert all(cell.startswith("≈ ") for cell in row.cells[6:])


def test_power_is_that_of_the_evaluation(worked):
    racks, shelves, chain = tables(worked, "Power")
    rack = worked.power.racks[0]
    row = cells(racks, "R1")
    assert number(row[1]) == pytest.approx(rack.it.tdp_w / 1000, abs=0.05)
    assert number(row[5]) == pytest.approx(rack.busbar_current_a, abs=0.5)
    assert number(row[8]) == pytest.approx(rack.input_w / 1000, abs=0.05)
    assert len(shelves.rows) == len(rack.shelves) == 3
    for row, shelf in zip(shelves.rows, rack.shelves, strict=True):
        assert number(row.cells[2]) == pytest.approx(shelf.output_w / 1000, abs=0.05)
        assert row.cells[5] == f"{shelf.load_fraction:.0%}".replace("%", " %")
    assert f"{worked.power.tue:.3f}" in cells(chain, "TUE")[1]


def test_pressure_split_adds_up_to_the_head(worked):
    split = tables(worked, "Loop L1")[-1]
    loop = worked.cooling.loops[0]
    *parts, total = split.rows
    assert number(total.cells[1]) == pytest.approx(loop.cdus[0].head_kpa, abs=0.2)
    assert sum(number(row.cells[1]) for row in parts) == pytest.approx(
        number(total.cells[1]), abs=0.5
    )


def test_every_open_finding_is_told(worked, words):
    for finding in worked.findings:
        if finding.state in (State.FAIL, State.UNKNOWN):
            assert finding.rule in words
            assert " ".join(finding.source.split()) in words.replace(" -", "-")


def test_a_waived_finding_stands_with_reason_and_author(worked):
    target = next(f for f in worked.findings if f.state is State.FAIL and f.target)
    waiver = Waiver(
        rule=target.rule,
        target=target.target,
        reason="agreed with the customer",
        author="A. Engineer",
        date="2026-11-24",
        measured=target.measured,
        limit=target.limit,
    )
    words = text(report_pdf(with_design(worked, waivers=(waiver,))))
    assert "Accepted with a reason" in words
    assert "agreed with the customer (A. Engineer, 2026-11-24)" in words


def test_a_waiver_that_no_longer_holds_is_told_with_what_was_accepted_and_what_is(worked):
    target = next(f for f in worked.findings if f.rule == "PRA-10")
    waiver = Waiver(
        rule=target.rule,
        target=target.target,
        reason="agreed with the customer",
        author="A. Engineer",
        measured=120.0,
        limit=100.0,
    )
    words = text(report_pdf(with_design(worked, waivers=(waiver,))))
    assert "waivers void: 1, " in words
    assert (
        "waiver void: accepted at 120 against 100 %, now 140.563 against 100 %: "
        "agreed with the customer (A. Engineer)"
    ) in words


def test_assumptions_stand_with_value_and_reason(worked, words):
    assert worked.design.assumptions["case_limit_c"].title in words
    assert "≈ 85 °C" in words
    override = AssumptionOverride(key="case_limit_c", value=80.0, reason="told by the maker")
    changed = with_design(worked, assumption_overrides=(override,))
    table = tables(changed, "Annex A")[0]
    row = cells(table, worked.design.assumptions["case_limit_c"].title)
    assert row[1:] == ("80 °C", "user", "told by the maker")


def test_figures_of_parts_stand_with_confidence_and_source(worked):
    parts, documents = tables(worked, "Annex B")
    cited = {row.cells[0]: row.cells for row in documents.rows}
    module = worked.design.parts["amd-mi300x"]
    source = module.provenance["tdp_w"].sources[0]
    assert any(row.cells[:2] == ("TDP", f"{module.tdp_w:g} W") for row in parts.rows)
    assert source in cited
    for row in parts.rows:
        if row.cells[2] == "low":
            assert row.cells[1].startswith("≈ ")


def test_without_convergence_there_is_a_diagnosis_and_no_figure(unsolved):
    assert unsolved.status == "not_converged"
    found = text(report_pdf(unsolved))
    assert "Loop L1 was not solved: no flows, no temperatures" in found
    assert "R1/D1 pump cannot reach its set point." in found
    assert not re.search(r"\d L/min, \d", found)
    table = tables(unsolved, "Module temperatures")[0]
    for row in table.rows:
        if not row.group:
            assert row.cells[3:7] == ("unknown",) * 4
            assert row.cells[8] == "unknown"


def test_unknown_is_said_and_never_zero(worked):
    unknown = replace(worked.power.facility, facility_w=None, pue=None, tue=None)
    power = replace(worked.power, facility=unknown)
    evaluation = replace(worked, power=power)
    first = " ".join(pages(report_pdf(evaluation))[0].split())
    assert "PUE unknown" in first
    chain = tables(evaluation, "Power")[-1]
    assert cells(chain, "Facility power")[1].startswith("≥ ")


def test_an_empty_design_says_what_is_missing(empty):
    found = text(report_pdf(empty))
    assert "The design holds no rack yet" in found
    assert "What is missing" in found


def test_an_air_cooled_design_has_no_loop_to_report(air):
    found = text(report_pdf(air))
    assert "no coolant loop" in found
    assert f"{air.cooling.air_heat_w / 1000:.1f} kW go to the room's air" in found
    table = tables(air, "Module temperatures")[0]
    assert {row.cells[3] for row in table.rows if not row.group} == {"air-cooled"}


def test_a_chinese_name_prints_and_an_unprintable_one_is_refused(worked):
    named = with_design(worked, name="液冷机架一号")
    assert "液冷机架一号" in text(report_pdf(named))
    with pytest.raises(ExportError, match=r"U\+13000"):
        report_pdf(with_design(worked, name="\U00013000"))


def test_equal_input_gives_equal_bytes(worked):
    assert report_pdf(worked) == report_pdf(Evaluator().evaluate(worked.design))


def test_racks_that_are_alike_share_a_page(worked):
    first = worked.design.floor.racks[0]
    twin = first.model_copy(update={"id": "r9001", "items": ()})
    other = twin.model_copy(update={"id": "r9002"})
    floor = worked.design.floor.model_copy(update={"racks": (first, twin, other)})
    titles = [s.title for s in report_document(with_design(worked, floor=floor)).sections]
    assert sum(title.startswith("Rack ") for title in titles) == 2


def asked(evaluation, **wanted):
    requirements = evaluation.design.requirements.model_copy(update=wanted)
    table = tables(with_design(evaluation, requirements=requirements), "What was asked")[0]
    return {row.cells[0]: row.cells for row in table.rows}


def test_a_rack_is_held_against_what_its_rule_holds_it_against(worked):
    """69.2 kW of IT are 72 kW at the inlet, and the site feeds the inlet."""
    input_kw = worked.power.racks[0].input_w / 1000
    row = asked(worked, max_rack_power_kw=70.0)["AC input of a rack at most"]
    assert number(row[2].removesuffix(" kW")) == pytest.approx(input_kw, abs=0.05)
    assert row[4] == "no"
    requirements = worked.design.requirements.model_copy(update={"max_rack_power_kw": 70.0})
    found = with_design(worked, requirements=requirements).findings
    assert [each.state for each in found if each.rule == "REQ-01"] == [State.FAIL]


def test_a_requirement_is_open_where_one_module_is_unknown(worked):
    assert asked(worked)["Margin to the case limit at least"][4] == "yes"
    modules = dict(worked.cooling.modules)
    name = next(iter(modules))
    modules[name] = replace(modules[name], case_c=None, margin_k=None)
    evaluation = replace(worked, cooling=replace(worked.cooling, modules=modules))
    (table,) = tables(evaluation, "What was asked")
    assert cells(table, "Margin to the case limit at least")[4] == "unknown"


def test_liquid_modules_without_a_loop_give_no_heat_to_liquid_that_is_known(worked):
    bare = with_design(worked, loops=())
    assert cells(tables(bare, "Power")[-1], "Heat to liquid")[1] == "unknown"
    assert "what liquid should take is unknown" in text(report_pdf(bare))
