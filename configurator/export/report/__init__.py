"""The thermal and power report: answers first, then what they rest on."""

from configurator.export.report.render import report_pdf

__all__ = ["report_pdf"]
