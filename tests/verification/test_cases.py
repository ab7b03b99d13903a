"""Every verification case within its stated tolerance."""

import pytest

from tests.verification.case import case_ids, load
from tests.verification.registry import CALCULATIONS, case_rows


@pytest.mark.parametrize("case_id", CALCULATIONS)
def test_case_within_tolerance(case_id: str) -> None:
    for row in case_rows(case_id):
        assert row.holds, f"{row.quantity}: {row.ours} against {row.reference} ({row.tolerance})"


def test_every_case_is_answered() -> None:
    assert set(case_ids()) == set(CALCULATIONS)


def test_every_case_names_its_source() -> None:
    for case_id in case_ids():
        case = load(case_id)
        assert case["id"] == case_id
        assert all(source["title"] for source in case["sources"])
