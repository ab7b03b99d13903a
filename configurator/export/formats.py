"""What a design can be written as: one table for the command line, the window and the batch."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, TypeAlias

from configurator.core.text import say

if TYPE_CHECKING:
    from configurator.evaluation.result import Evaluation

Files: TypeAlias = Mapping[str, bytes]
"""Contents by name; a name in a folder has it before a slash."""


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A name for the user, what is written, and the function that makes it.

    ``place`` is the file's name in an export of everything; one that ends in a slash is a folder,
    and ``make`` then gives several files.
    """

    label: str
    place: str
    make: Callable[[Evaluation], bytes | Files]

    @property
    def is_folder(self) -> bool:
        """Whether it may be several files."""
        return self.place.endswith("/")

    @property
    def suffix(self) -> str:
        """Ending of its file, empty for a folder."""
        return "" if self.is_folder else f".{self.place.rpartition('.')[2]}"

    def files(self, evaluation: Evaluation) -> Files:
        """Make its files, by their names in an export of everything.

        Raises
        ------
        ExportError
            Where the design lacks what the format is about, or has no answer.
        """
        made = self.make(evaluation)
        if isinstance(made, bytes):
            return {self.place: made}
        return {f"{self.place}{name}": data for name, data in made.items()}


def _in(module: str, function: str) -> Callable[[Evaluation], bytes | Files]:
    """Import what makes a format when it is first wanted: the programs start the sooner."""

    def make(evaluation: Evaluation) -> bytes | Files:
        made: bytes | Files = getattr(import_module(f"{__package__}.{module}"), function)(
            evaluation
        )
        return made

    return make


EXPORTS: Mapping[str, ExportFormat] = {
    "report": ExportFormat(
        say("Thermal and power report (PDF)"), "report.pdf", _in("report", "report_pdf")
    ),
    "bom-xlsx": ExportFormat(
        say("Bill of materials (Excel)"), "bom.xlsx", _in("bom.workbook", "bom_xlsx")
    ),
    "bom-csv": ExportFormat(
        say("Bill of materials (CSV)"), "bom.csv", _in("bom.tables", "bom_csv")
    ),
    "bom-json": ExportFormat(
        say("Bill of materials (JSON)"), "bom.json", _in("bom.tables", "bom_json")
    ),
    "cyclonedx": ExportFormat(
        say("Hardware bill of materials (CycloneDX)"),
        "bom.cdx.json",
        _in("bom.cyclonedx", "bom_cyclonedx"),
    ),
    "evaluation": ExportFormat(
        say("All results (JSON)"), "evaluation.json", _in("evaluation_json", "evaluation_to_json")
    ),
    "svg": ExportFormat(
        say("Elevation, front and rear (SVG)"), "elevation.svg", _in("elevation", "elevation_svg")
    ),
    "png": ExportFormat(
        say("Elevation, front and rear (PNG)"),
        "elevation.png",
        _in("elevation_png", "elevation_png"),
    ),
    "inp": ExportFormat(
        say("Coolant loops for EPANET (INP)"), "epanet/", _in("handover.inp", "inp_files")
    ),
    "netbox": ExportFormat(
        say("NetBox device and rack types (YAML)"),
        "netbox/",
        _in("handover.netbox", "netbox_files"),
    ),
    "mlperf": ExportFormat(
        say("MLPerf system power and description (JSON)"),
        "mlperf/",
        _in("handover.mlperf", "mlperf_files"),
    ),
    "ocptv": ExportFormat(
        say("OCP test and validation results (JSON lines)"),
        "ocptv.jsonl",
        _in("handover.ocptv", "ocptv_lines"),
    ),
    "redfish": ExportFormat(
        say("Operating point in Redfish's terms (JSON)"),
        "redfish/",
        _in("handover.redfish", "redfish_files"),
    ),
    "openpai": ExportFormat(
        say("OpenPAI cluster layout (YAML)"),
        "layout.yaml",
        _in("handover.openpai", "openpai_layout"),
    ),
    "kubernetes": ExportFormat(
        say("Labels of Kubernetes nodes (YAML)"),
        "node-labels.yaml",
        _in("handover.kubernetes", "node_labels"),
    ),
    "slurm": ExportFormat(
        say("Slurm gres.conf and topology.conf"), "slurm/", _in("handover.slurm", "slurm_files")
    ),
}
