"""The status of an evaluation: notes are no findings, and no convergence beats all."""

import pytest

from configurator.design.model import Design
from configurator.evaluation.result import Evaluation
from configurator.rules.finding import Finding, Severity, State


def evaluation(*findings: Finding) -> Evaluation:
    return Evaluation(Design(), 0, findings=findings)


def finding(severity: Severity, state: State) -> Finding:
    return Finding("X-01", severity, state, None, "", "")


@pytest.mark.parametrize(
    ("severity", "state", "status"),
    [
        (Severity.ERROR, State.FAIL, "findings"),
        (Severity.WARNING, State.FAIL, "findings"),
        (Severity.WARNING, State.UNKNOWN, "findings"),
        (Severity.INFO, State.FAIL, "ok"),
        (Severity.INFO, State.UNKNOWN, "ok"),
        (Severity.ERROR, State.PASS, "ok"),
        (Severity.ERROR, State.WAIVED, "ok"),
    ],
)
def test_open_findings_make_the_status_but_notes_do_not(
    severity: Severity, state: State, status: str
) -> None:
    assert evaluation(finding(severity, state)).status == status


def test_a_design_nobody_asked_about_is_ok() -> None:
    assert evaluation().status == "ok"
