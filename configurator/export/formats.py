"""What a design can be written as; one table for the window and the command line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from configurator.evaluation.result import Evaluation
from configurator.export.bom_tables import bom_csv, bom_json, bom_xlsx
from configurator.export.elevation import elevation_svg
from configurator.export.evaluation_json import evaluation_to_json
from configurator.export.report import report_pdf


class ExportFormat(NamedTuple):
    """Name for the user, ending of the file, and the function that makes its bytes."""

    label: str
    suffix: str
    render: Callable[[Evaluation], bytes]


EXPORTS: Mapping[str, ExportFormat] = {
    "report": ExportFormat("Thermal and power report (PDF)", ".pdf", report_pdf),
    "bom-xlsx": ExportFormat("Bill of materials (Excel)", ".xlsx", bom_xlsx),
    "bom-csv": ExportFormat("Bill of materials (CSV)", ".csv", bom_csv),
    "bom-json": ExportFormat("Bill of materials (JSON)", ".json", bom_json),
    "elevation": ExportFormat("Elevation drawing (SVG)", ".svg", elevation_svg),
    "evaluation": ExportFormat("All results (JSON)", ".json", evaluation_to_json),
}
