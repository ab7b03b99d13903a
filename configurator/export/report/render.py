"""The report as a file."""

from __future__ import annotations

from collections.abc import Sequence

from configurator.cooling.courses import TransientResult
from configurator.design.model import Design
from configurator.evaluation.result import Evaluation
from configurator.export.document import Report
from configurator.export.pdf.render import render_pdf
from configurator.export.report.content import PRODUCT, report_document
from configurator.export.report.loss import loss_sections
from configurator.export.report.loss_words import ENGLISH, LossWords


def report_pdf(evaluation: Evaluation, losses: Sequence[TransientResult] = ()) -> bytes:
    """Write the report of an evaluation as PDF; equal evaluations give equal bytes.

    What is lost of the cooling is told only where ``losses`` holds runs over time of the design.
    """
    return render_pdf(report_document(evaluation, losses))


def loss_pdf(design: Design, runs: Sequence[TransientResult], words: LossWords = ENGLISH) -> bytes:
    """Write runs over time of a design as a report of their own."""
    report = Report(
        title=words.report,
        subtitle=design.name,
        product=PRODUCT,
        facts=(design.customer,) if design.customer else (),
        foot=words.foot,
        sections=tuple(loss_sections(design, runs, words, alone=True)),
        language=words.language,
    )
    return render_pdf(report)
