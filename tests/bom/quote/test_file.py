"""The quote's file: what was saved comes back, what is wrong is named, nothing is half written."""

import base64
import json
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from configurator.bom.quote.file import (
    load_quote,
    logo_bytes,
    quote_from_bytes,
    quote_to_text,
    save_quote,
)
from configurator.bom.quote.model import Discount, LineTerms, OwnLine, Party, Quote, Rate, Tax
from configurator.core.errors import QuoteFileError

DAY = date(2026, 11, 24)
PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n rest").decode()


def whole():
    return Quote(
        number="Q-7",
        revision=2,
        date=DAY,
        valid_until=date(2026, 12, 24),
        seller=Party(name="甲公司", address="一路 1 号\n上海"),
        logo=PNG,
        currency="CNY",
        rates=(Rate(base="USD", quote="CNY", rate=Decimal("7.1234"), day=DAY),),
        price_lists=("list.xlsx",),
        lines=(LineTerms(code="a", unit_price=Decimal("0.10"), discount=Discount(percent="5")),),
        own_lines=(OwnLine(code="b", description="Training", unit_price=Decimal("12.50")),),
        taxes=(Tax(name="增值税", percent=Decimal("13")),),
    )


def refused(content):
    text = content if isinstance(content, bytes) else json.dumps(content).encode()
    with pytest.raises(QuoteFileError) as caught:
        quote_from_bytes(text, "q.rackloop-quote")
    return str(caught.value)


def wrapped(**quote):
    return {"format": "rackloop-quote", "version": 1, "quote": {"date": "2026-11-24"} | quote}


def test_a_saved_quote_comes_back_exactly(tmp_path):
    path = tmp_path / "q.rackloop-quote"
    save_quote(path, whole())
    assert load_quote(path) == whole()
    assert path.read_text(encoding="utf-8") == quote_to_text(load_quote(path))
    assert logo_bytes(load_quote(path)).startswith(b"\x89PNG")
    assert '"0.10"' in quote_to_text(whole())


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "the file is empty"),
        ({"format": "rackloop-design"}, "this is no quote"),
        ({"format": "rackloop-quote", "version": 2}, "written by a newer Rackloop"),
        ({"format": "rackloop-quote", "version": True}, "True is no version number"),
        (wrapped(date="soon"), "date: "),
        (wrapped(colour="red"), "colour: is no field that is known here"),
        (wrapped(discount={"percent": 5}), "discount.percent: an amount as text is expected"),
        (wrapped(discount={"percent": "101"}), "discount.percent: "),
        (wrapped(discount={"amount": "-1"}), "discount.amount: '-1' is no amount"),
        (wrapped(discount={"amount": "NaN"}), "discount.amount: 'NaN' is no amount"),
        (wrapped(discount={"amount": "1e9"}), "discount.amount: '1e9' is no amount"),
        (wrapped(currency="XXZ"), "currency: 'XXZ' is no code of a currency"),
        (wrapped(title="a\u0007b"), "title: holds control characters"),
        (wrapped(logo="####"), "logo: "),
        (wrapped(logo="QUJD"), "logo: is neither a PNG nor a JPEG picture"),
        (wrapped(valid_until="2026-01-01"), "valid_until lies before date"),
        (wrapped(lines=[{"code": "a"}, {"code": "a"}]), "'a' stands here twice"),
        (
            wrapped(rates=[{"base": "EUR", "quote": "USD", "rate": "0", "day": "2026-01-01"}]),
            "rate",
        ),
    ],
)
def test_what_is_wrong_is_named_with_its_place(content, said):
    assert said in refused(content)


def test_a_read_only_folder_leaves_the_old_file_whole(tmp_path, monkeypatch):
    path = tmp_path / "q.rackloop-quote"
    save_quote(path, whole())
    before = path.read_bytes()

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(QuoteFileError, match="no space left"):
        save_quote(path, whole().model_copy(update={"number": "Q-8"}))
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


@given(st.binary(max_size=200))
def test_any_bytes_are_refused_in_words(data):
    assert "q.rackloop-quote" in refused(data)


@given(
    st.decimals(0, 10**9, places=6), st.text(st.characters(exclude_categories=("C",)), max_size=30)
)
def test_money_and_texts_survive_the_file(amount, text):
    quote = Quote(date=DAY, title=text, discount=Discount(amount=amount))
    assert quote_from_bytes(quote_to_text(quote).encode(), "q") == quote
