"""Every row of the benchmark still runs, at its smallest size, and its answers agree."""

from time import sleep

import pytest

from tests.bench import results
from tests.bench.__main__ import measure
from tests.bench.edit import EDITS
from tests.bench.measure import Effort, take_turns
from tests.bench.peers.pandapipes import pandapipes_version
from tests.bench.row import Agreement, Contest, Row, Target, figure
from tests.bench.rows import ROWS


@pytest.fixture(scope="module")
def data():
    return measure(["S"], Effort(0.0, 2, 2))


def test_every_row_gives_a_figure_and_agrees_with_its_peer(data):
    figures = {f["key"]: f for f in data["figures"]}
    assert set(figures) == {row.key for row in ROWS if "S" in row.sizes}
    for found in figures.values():
        alone = not found["peer"]
        missing = "pandapipes" in found["peer"] and pandapipes_version() is None
        assert found["ours_ms"] > 0
        assert found["agrees"] is (None if alone or missing else True)
        assert (found["ratio"] is None) is (alone or missing)


def test_shares_add_up(data):
    assert sum(data["shares"]["S"].values()) == pytest.approx(1.0, abs=0.01)


def test_every_kind_of_edit_is_answered(data):
    assert {each["edit"] for each in data["edits"]} == set(EDITS)


def test_the_page_has_a_line_for_every_figure(data):
    page = results.page(data)
    for found in data["figures"]:
        assert f"| {found['title']} | S |" in page


def one_figure(ours_s: float, peer_s: float | None, flow: float = 0.0):
    peer = None if peer_s is None else (lambda: sleep(peer_s))
    contest = Contest("o", lambda: sleep(ours_s), "p", peer, lambda: Agreement(flow, 1e-5))
    works = {"o": contest.ours} | ({"p": peer} if peer else {})
    row = Row("k", "t", ("S",), lambda _: contest, {"S": Target(at_least_times=2.0)})
    return figure(row, "S", contest, take_turns(works, Effort(0.0, 2, 2)))


def test_a_gate_is_met_by_speed_and_agreement_together():
    assert one_figure(0.001, 0.02).gate_met is True
    assert one_figure(0.02, 0.001).gate_met is False
    assert one_figure(0.001, 0.02, flow=1e-4).gate_met is False


def test_a_missing_peer_decides_nothing():
    missing = one_figure(0.001, None)
    assert missing.gate_met is None
    assert missing.ratio is None


def test_results_on_file_are_the_ones_shown():
    data = results.load()
    assert results.PAGE.read_text(encoding="utf-8") == results.page(data)
    assert results.quote(data) in results.README.read_text(encoding="utf-8")
