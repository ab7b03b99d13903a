import pytest

from configurator.rules.finding import Finding, Severity, State
from configurator.rules.grouping import grouped, places


def finding(where, rule="PWR-03", severity=Severity.WARNING, state=State.FAIL):
    return Finding(rule, severity, state, where or None, where, "too much")


def test_equal_findings_are_one_group_and_different_ones_are_not():
    found = [
        finding("R1/C1"),
        finding("R1/C1", rule="PRA-02"),
        finding("R1/C2"),
        finding("R1/C3", state=State.WAIVED),
        finding("R1/C4", severity=Severity.ERROR),
    ]
    assert [[each.where for each in group] for group in grouped(found)] == [
        ["R1/C1", "R1/C2"],
        ["R1/C1"],
        ["R1/C3"],
        ["R1/C4"],
    ]


@pytest.mark.parametrize(
    ("where", "words"),
    [
        (["R1/C1"], "R1/C1"),
        ([""], "design"),
        (["R1/C10", "R1/C2"], "R1/C2 … C10 (2)"),
        (["R1/C1", "R1/C2", "R3/C2"], "R1/C1 … R3/C2 (3)"),
        (["R1/C1/B1", "R1/C8/B1"], "R1/C1/B1 … C8/B1 (2)"),
        (["R1", "R2"], "R1 … R2 (2)"),
        (["R1/C1/M0", "R1/C1/M7"], "R1/C1/M0 … M7 (2)"),
    ],
)
def test_places_name_the_first_and_the_last_in_natural_order(where, words):
    assert places([finding(each) for each in where]) == words
