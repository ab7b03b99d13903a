"""The report as a file."""

from __future__ import annotations

from configurator.evaluation.result import Evaluation
from configurator.export.pdf.render import render_pdf
from configurator.export.report.content import report_document


def report_pdf(evaluation: Evaluation) -> bytes:
    """Write the report of an evaluation as PDF; equal evaluations give equal bytes."""
    return render_pdf(report_document(evaluation))
