"""The thermal and power report: answers first, then what they rest on."""

from configurator.export.report.render import loss_pdf, report_pdf

__all__ = ["loss_pdf", "report_pdf"]
