"""``rackloop bom`` and prices on the command line."""

import json

import pytest

LIST = "catalogue id,unit price,currency\namd-mi300x,10000,USD\nocp-orv3-hpr,2000,EUR\n"
DAY = ("--date", "2026-11-24")


@pytest.mark.parametrize("form", ["csv", "xlsx", "json", "cyclonedx"])
def test_the_same_command_writes_the_same_bytes(run, worked, write, tmp_path, form):
    write("list.csv", LIST.encode())
    made = []
    for name in ("one", "two"):
        words = ("bom", worked, "--format", form, "--prices", "list.csv", *DAY, "-o", name)
        assert run(*words)[0] == 0
        made.append((tmp_path / name).read_bytes())
    assert made[0] == made[1]


def test_prices_reach_the_evaluation_and_the_bill_alike(run, worked, write, tmp_path):
    write("list.csv", LIST.encode())
    money = ("--prices", "list.csv", "--currency", "USD", "--rate", "EUR:USD=1.1@2026-11-20", *DAY)
    code, out, _ = run("evaluate", worked, "--json", "-", "--fail-on", "never", *money)
    assert code == 0
    bom = json.loads(out)["bom"]
    assert (bom["total_price"], bom["currency"]) == (642200.0, "USD")
    module = next(line for line in bom["lines"] if line["part_id"] == "amd-mi300x")
    assert (module["unit_price"], module["currency"], module["total_price"]) == (
        10000.0,
        "USD",
        640000.0,
    )
    assert run("bom", worked, "--format", "json", *money, "-o", "bom.json")[0] == 0
    written = json.loads((tmp_path / "bom.json").read_text())
    assert written["lines"] == bom["lines"]
    assert written["unpriced_lines"] == bom["unpriced_lines"] > 0
    assert written["exchange_rates"][0]["day"] == "2026-11-20"


def test_without_prices_nothing_is_priced(run, worked):
    _, out, _ = run("evaluate", worked, "--json", "-", "--fail-on", "never")
    bom = json.loads(out)["bom"]
    assert bom["total_price"] is None
    assert {line["unit_price"] for line in bom["lines"]} == {None}


def test_the_first_list_goes_before_the_second(run, worked, write, tmp_path):
    write("special.csv", b"catalogue id,price [USD]\namd-mi300x,9000\n")
    write("list.csv", LIST.encode())
    lists = ("--prices", "special.csv", "list.csv")
    assert run("bom", worked, "--flat", "--format", "json", *lists, *DAY, "-o", "b.json")[0] == 0
    lines = json.loads((tmp_path / "b.json").read_text())["lines"]
    module = next(line for line in lines if line["part_id"] == "amd-mi300x")
    assert (module["unit_price"], module["price_list"]) == (9000.0, "special.csv")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--prices", "bad.csv"), "bad.csv: row 2, column 2 (price): '-1' is negative"),
        (("--prices", "none.csv"), "none.csv: no such file or directory"),
        (("--prices", "list.csv", "--currency", "XXZ"), "'XXZ' is no code of a currency"),
        (("--prices", "list.csv", "--rate", "1.1"), "'1.1' is no rate such as"),
        (("--prices", "list.csv", "--date", "soon"), "'soon' is no day such as"),
        (("--columns", "colour"), "no column colour"),
    ],
)
def test_what_is_wrong_with_prices_is_said_in_words(run, worked, write, words, said):
    write("bad.csv", b"part number,price\nA,-1\n")
    write("list.csv", LIST.encode())
    code, _, shown = run("bom", worked, *words, "-o", "out.csv")
    assert code == 2
    assert said in shown
