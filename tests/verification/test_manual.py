"""The manual is current, and what it says of the package holds."""

import re

import pytest

from tests.verification import agreement, closure, over_time
from tests.verification.correlations import TITLES, correlations, described
from tests.verification.manual import MANUAL, manual


@pytest.fixture(scope="module")
def text() -> str:
    return manual()


def test_manual_is_current(text: str) -> None:
    assert MANUAL.read_text(encoding="utf-8") == text, "run python -m tests.verification"


def test_nothing_is_left_to_fill_in(text: str) -> None:
    assert "{{" not in text
    assert "does not hold" not in text
    assert "does not close" not in text


def test_every_row_of_a_table_has_as_many_cells_as_its_head(text: str) -> None:
    blocks = re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE)
    assert len(blocks) > 20
    for block in blocks:
        widths = {len(re.findall(r"(?<!\\)\|", row)) for row in block.splitlines()}
        assert len(widths) == 1, block


def test_every_link_leads_to_a_heading(text: str) -> None:
    headings = {_anchor(line) for line in re.findall(r"^#+ (.*)$", text, re.MULTILINE)}
    links = re.findall(r"\]\(#(.*?)\)", text)
    assert links
    assert set(links) <= headings


def _anchor(heading: str) -> str:
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def test_every_correlation_states_range_error_and_source() -> None:
    found = list(correlations())
    assert len(found) > 40
    silent = [f"{c.module}.{c.name}" for c in found if not (c.holds and c.error and c.source)]
    assert not silent
    assert {c.module for c in found} == set(TITLES), "a new module needs a title"


def test_a_correlation_that_says_nothing_is_found_out() -> None:
    nothing = described("m", "f", "Some figure.\n\nParameters\n----------\nx : float")
    assert (nothing.gives, nothing.holds, nothing.error, nothing.source) == (
        "Some figure.",
        "",
        "",
        "",
    )


def test_every_link_agrees_with_epanet() -> None:
    for found in agreement.agreements():
        assert found.difference.max() <= agreement.LIMIT, (found.size, found.method)


def test_every_loop_closes() -> None:
    found = list(closure.closures())
    assert len(found) >= 5
    assert [c for c in found if not c.holds] == []


def test_a_pump_trip_follows_bdf_and_keeps_its_energy() -> None:
    assert over_time.run().holds, over_time.run()
