"""What the report tells of a loss of cooling, and that it is silent unless asked."""

from dataclasses import replace

import numpy as np
import pytest

from configurator.cooling.courses import COOLANT_SHOWN_C, SHOWN_C
from configurator.cooling.result import Diagnosis
from configurator.cooling.transient_events import Event
from configurator.design.model import AssumptionOverride
from configurator.evaluation.transient import design_over_time
from configurator.export.document import Figure, KeyFigures, Paragraph, Table
from configurator.export.report import loss_pdf, report_pdf
from configurator.export.report.content import report_document
from configurator.export.report.loss import loss_sections
from configurator.export.report.loss_words import LANGUAGES
from tests.export.pdf_text import pages, text


@pytest.fixture(scope="module")
def design(worked):
    return worked.design


@pytest.fixture(scope="module")
def trip(design):
    return design_over_time(design, Event("pump_trip"), duration_s=60.0)


@pytest.fixture(scope="module")
def lost(design):
    return design_over_time(design, Event("facility_loss"), duration_s=300.0)


def blocks(section, kind):
    return [block for block in section.blocks if isinstance(block, kind)]


def test_the_report_tells_of_runs_only_where_there_are_some(worked, trip):
    titles = [section.title for section in report_document(worked).sections]
    assert not [title for title in titles if "Loss of cooling" in title]
    sections = report_document(worked, (trip,)).sections
    told = [s.title for s in sections if s.title.startswith("Loss of cooling")]
    assert told == ["Loss of cooling: Pumps trip, L1", "Loss of cooling: what the times rest on"]
    assert "Pumps trip" in text(report_pdf(worked, (trip,)))


def test_event_first_module_and_groups_worst_first(design, trip):
    section = next(loss_sections(design, (trip,)))
    first = trip.modules[0]
    words = " ".join(block.text for block in blocks(section, Paragraph))
    assert "the pumps of all CDUs of L1 lose power" in words
    assert f"{first.address} first after ≈ {first.time_to_limit_s:.1f} s" in words
    (cards,) = blocks(section, KeyFigures)
    assert cards.figures[0].value == f"≈ {first.time_to_limit_s:.1f} s"
    (table,) = blocks(section, Table)
    assert [row.cells[1] for row in table.rows] == ["8 of 8"] * 8
    times = [float(row.cells[3].removeprefix("≈ ")) for row in table.rows]
    assert times == sorted(times)
    assert f"{table.rows[0].cells[0]}/{table.rows[0].cells[2]}" == first.address


def test_the_plot_shows_case_supply_return_limit_and_moment_below_its_edge(design, trip, lost):
    for run in (trip, lost):
        (figure,) = blocks(next(loss_sections(design, (run,))), Figure)
        plot = figure.content
        assert {s.name for s in plot.series if s.name} == {
            "supply", "return", f"case {run.modules[0].address}",
        }  # fmt: skip
        assert [limit.value for limit in plot.limits] == [85.0]
        assert plot.moments[0].value == run.modules[0].time_to_limit_s
        values = np.array([y for series in plot.series for _, y in series.points])
        assert np.isfinite(values).all()
        assert values.max() == pytest.approx(100.0)


def test_temperatures_that_mean_nothing_are_not_given(design, lost):
    assert np.nanmax(lost.supply_c) > COOLANT_SHOWN_C
    assert max(module.case_c.max() for module in lost.modules) > SHOWN_C
    section = next(loss_sections(design, (lost,)))
    assert blocks(section, KeyFigures)[0].figures[2].value == "> 100.0 °C"
    assert {row.cells[5] for row in blocks(section, Table)[0].rows} == {"> 125"}


def test_assumptions_stand_with_confidence_and_what_the_user_set(design, trip):
    *_, rests = loss_sections(design, (trip,))
    rows = {row.cells[0]: row.cells for row in blocks(rests, Table)[0].rows}
    capacity = rows["Heat capacity of a module that warms with its cold plate"]
    assert capacity[1:3] == ("≈ 120 J/K", "low")
    assert "Not published" in capacity[3]
    override = AssumptionOverride(key="pump_coast_down_s", value=4.0, reason="measured")
    changed = design.model_copy(update={"assumption_overrides": (override,)})
    run = design_over_time(changed, Event("pump_trip"), duration_s=60.0)
    *_, rests = loss_sections(changed, (run,))
    assert ("4 s", "set by user", "measured") in {r.cells[1:] for r in blocks(rests, Table)[0].rows}


def test_without_an_answer_there_is_a_reason_and_no_figure(design, trip):
    reason = Diagnosis("error", "no_course", "d2", "The temperatures have no bound.")
    none = replace(trip, status="not_converged", diagnosis=(reason,), modules=())
    sections = list(loss_sections(design, (none,)))
    assert len(sections) == 1
    assert not blocks(sections[0], Table) + blocks(sections[0], Figure)
    assert "The temperatures have no bound." in text(loss_pdf(design, (none,)))


def test_an_unknown_module_is_told_and_never_zero(design, trip):
    inside = [m for m in trip.modules if m.address.startswith("R1/C1/")]
    rest = [m for m in trip.modules if m not in inside]
    unknown = [replace(m, case_c=None, time_to_limit_s=None) for m in inside]
    run = replace(trip, modules=(*rest, *unknown))
    section = next(loss_sections(design, (run,)))
    assert "For 8 modules it is unknown." in blocks(section, Paragraph)[1].text
    assert blocks(section, Table)[0].rows[-1].cells[3] == "unknown"


def test_nothing_reaches_its_limit_with_a_standby(design):
    run = design_over_time(design, Event("pump_trip", standby_after_s=5.0), duration_s=60.0)
    section = next(loss_sections(design, (run,)))
    assert blocks(section, Paragraph)[1].text == "No module reaches its case limit within 60 s."
    assert not blocks(section, Figure)[0].content.moments


def test_a_report_of_its_own_in_chinese(design, trip):
    found = pages(loss_pdf(design, (trip,), LANGUAGES["zh"]))
    assert len(found) == 1
    for word in ("失冷分析", "水泵跳闸", "壳温", "供液", "可信度"):
        assert word in found[0]
    assert "limit" not in found[0]
    assert loss_pdf(design, (trip,)) == loss_pdf(design, (trip,))


def test_boiling_is_told_in_the_language_of_the_report(design, lost):
    assert "boiling is not followed" in text(loss_pdf(design, (lost,)))
    chinese = text(loss_pdf(design, (lost,), LANGUAGES["zh"]))
    assert "boiling" not in chinese
    assert "沸腾" in chinese


def test_both_languages_fill_the_same_words():
    english, chinese = LANGUAGES["en"], LANGUAGES["zh"]
    for name in english.__slots__:
        first, second = getattr(english, name), getattr(chinese, name)
        assert type(first) is type(second)
        if isinstance(first, str):
            assert _marks(first) == _marks(second), name
        elif name == "happens":
            assert {k: _marks(v) for k, v in first.items()} == {
                k: _marks(v) for k, v in second.items()
            }


def _marks(text):
    return sorted(part.split("}")[0] for part in text.split("{")[1:])
