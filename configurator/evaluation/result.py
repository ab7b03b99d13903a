"""The whole answer to a design: what each stage said, and to which revision it belongs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from configurator.bom.lines import Bom
from configurator.cooling.result import CoolingResult
from configurator.design.model import Design
from configurator.power.result import PowerResult
from configurator.rules.finding import Finding, Severity, State


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Results for one revision of one design; a stage that is not there yet is None.

    ``stale`` names the stages whose values belong to an earlier revision; they may be shown, but
    only marked as stale.  ``timings_ms`` holds the measured cost of each stage.
    """

    design: Design
    revision: int
    scenario: str | None = None
    power: PowerResult | None = None
    cooling: CoolingResult | None = None
    findings: tuple[Finding, ...] | None = None
    bom: Bom | None = None
    stale: frozenset[str] = frozenset()
    timings_ms: Mapping[str, float] = field(default_factory=dict)

    @property
    def polished(self) -> bool:
        """Whether every loop is solved exactly; else flows are within 1e-3 of that."""
        return all(loop.polished for loop in (self.cooling.loops if self.cooling else ()))

    @property
    def status(self) -> str:
        """``not_converged``, ``findings`` or ``ok``, as the command line reports it.

        Notes (severity info) do not make a design one with findings.
        """
        loops = self.cooling.loops if self.cooling else ()
        if any(not loop.converged for loop in loops):
            return "not_converged"
        open_findings = (
            finding
            for finding in self.findings or ()
            if finding.state in (State.FAIL, State.UNKNOWN)
            and finding.severity is not Severity.INFO
        )
        return "findings" if any(open_findings) else "ok"
