"""Puts the report together from an evaluation; each part of it has its own module."""

from __future__ import annotations

from collections.abc import Sequence

from configurator.cooling.courses import TransientResult
from configurator.evaluation.result import Evaluation
from configurator.export.document import Report
from configurator.export.reading import Reading
from configurator.export.report.annex import annex_sections
from configurator.export.report.chain import chain_section
from configurator.export.report.cooling import cooling_sections, module_section
from configurator.export.report.drawings import elevation_sections
from configurator.export.report.findings import finding_sections
from configurator.export.report.loss import loss_sections
from configurator.export.report.power import power_section
from configurator.export.report.summary import subtitle, summary_sections
from configurator.project.format import design_sha256

PRODUCT = "Rackloop"
FOOT = "Figures marked ≈ rest on an assumption or a weak source: see annexes A and B."


def report_document(evaluation: Evaluation, losses: Sequence[TransientResult] = ()) -> Report:
    """Lay the report out: answers, drawings, details, losses of cooling, findings, annexes."""
    reading = Reading(evaluation)
    details = (
        *elevation_sections(reading),
        *cooling_sections(reading),
        *module_section(reading),
        *power_section(reading),
        *chain_section(reading),
        *loss_sections(evaluation.design, losses),
        *finding_sections(reading),
        *annex_sections(reading),
    )
    summary = tuple(summary_sections(reading))
    sha = design_sha256(evaluation.design)
    facts = [f"design {sha[:4]}…{sha[-4:]}"]
    if evaluation.scenario is not None:
        facts.insert(0, f"scenario {reading.scenario_name}")
    if evaluation.design.customer:
        facts.insert(0, f"for {evaluation.design.customer}")
    return Report(
        title="Thermal and power report",
        subtitle=subtitle(reading),
        product=PRODUCT,
        facts=tuple(facts),
        foot=FOOT,
        sections=(*summary, *details) if evaluation.design.floor.racks else summary,
    )
