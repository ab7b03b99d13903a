"""Cells of a price list: numbers, days, units and words, each read or refused with a reason.

A cell is a text from a CSV file; a workbook also has numbers and days.  Lists say the same words
over and over, so what was read is remembered for a while.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import TypeVar

from configurator.bom.prices.headings import currency_of, days_of
from configurator.bom.prices.model import Use
from configurator.catalogue.number_text import Mark, plain, read_decimal
from configurator.core.text import say

Cell = str | Decimal | date
Meaning = TypeVar("Meaning")

LARGEST = Decimal(10) ** 12
_FINEST = Decimal(10) ** -6
_NOISE = Decimal(10) ** -9
_LONGEST_TEXT = 1000
_REQUEST_WORDS = "-|–|—|n/a|na|tbd|tba|on request|por|request|call|询价|待定|面议|议价"
_ON_REQUEST = frozenset(_REQUEST_WORDS.split("|"))


def _meanings(words: Mapping[Meaning, str]) -> Mapping[str, Meaning]:
    return {word: meaning for meaning, written in words.items() for word in written.split()}


_UNITS = _meanings(
    {
        "each": "each ea pc pcs piece pieces set unit 个 件 台 套 只 块 片 根",
        "m": "m metre metres meter meters 米",
        "L": "l litre litres liter liters 升",
        "pair": "pair pairs pr 对 副",
        "h": "h hr hrs hour hours 小时 工时",
    }
)
_USES: Mapping[str, Use] = _meanings(
    {
        "price": "price part 价格 物料",
        "alternate": "alternate alternative 替代 替代料",
        "option": "option optional 选件 选配 可选",
        "labour": "labour labor 人工 工时",
        "service": "service 服务",
        "hardware": "hardware mounting accessory 附件 安装件",
    }
)
_ANSWERS = _meanings({True: "yes y true 1 x 是", False: "no n false 0 否"})
_MONEY = re.compile(r"([A-Za-z]{3}(?![A-Za-z])|US\$|[$€£¥])?\s*(.*?)\s*([A-Za-z]{3}|[$€£¥]|元)?")
_REMEMBERED = 4096
_DAY = re.compile(
    r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T ]00:00(?::00)?)?"
)
_TIME = re.compile(r"(?:\d+\s*[-–~]\s*)?(\d+)\s*(\w*)")


@dataclass(frozen=True, slots=True)
class Amount:
    """What a cell with a price says: the number's text, and a currency if it names one."""

    number: str | Decimal
    currency: str | None


def amount(cell: Cell) -> Amount | None:
    """Part a price from signs and codes around it; None where there is no price but a word."""
    if isinstance(cell, date):
        raise ValueError(say("{text!r} is no number", text=str(cell)))
    if isinstance(cell, Decimal) or (cell.isascii() and cell[:1].isdigit() and cell[-1].isdigit()):
        return Amount(cell, None)
    bare = plain(cell)
    if not bare or bare.casefold() in _ON_REQUEST:
        return None
    found = _MONEY.fullmatch(bare)
    if found is None or not found[2]:
        return Amount(bare, None)
    return Amount(found[2], currency_of(found[1] or "") or currency_of(found[3] or ""))


def number(value: str | Decimal, mark: Mark) -> Decimal:
    """Read a number that is not negative, with six decimals at most."""
    exact = read_decimal(value, mark) if isinstance(value, str) else value
    if exact < 0:
        raise ValueError(say("{text!r} is negative", text=str(value)[:40]))
    if exact > LARGEST:
        raise ValueError(say("{text!r} is too large", text=str(value)[:40]))
    kept = exact.quantize(_FINEST)
    if abs(kept - exact) > _NOISE:
        raise ValueError(say("{text!r} has more than six decimals", text=str(value)[:40]))
    return kept.normalize() + Decimal(0)


@lru_cache(_REMEMBERED)
def quantity(cell: Cell, mark: Mark) -> Decimal:
    """Read a quantity."""
    if isinstance(cell, date):
        raise ValueError(say("{text!r} is no number", text=str(cell)))
    return number(cell, mark)


def text(cell: Cell) -> str:
    """Read a text in one line, as it is written; a whole number is an article number."""
    if isinstance(cell, Decimal):
        return f"{cell.normalize():f}"
    words = str(cell)
    if not words.isprintable() or "  " in words:
        words = " ".join("".join(each if each.isprintable() else " " for each in words).split())
    if len(words) > _LONGEST_TEXT:
        raise ValueError(say("longer than {limit} characters", limit=_LONGEST_TEXT))
    return words


@lru_cache(_REMEMBERED)
def day(cell: Cell) -> date:
    """Read a day written year first."""
    if isinstance(cell, date):
        return cell
    found = _DAY.fullmatch(plain(str(cell)))
    if not found:
        raise ValueError(say("{text!r} is no day such as 2026-12-31", text=str(cell)[:40]))
    try:
        return date(*map(int, found.groups()))
    except ValueError:
        raise ValueError(say("there is no day {text!r}", text=str(cell)[:40])) from None


@lru_cache(_REMEMBERED)
def lead_time_days(cell: Cell, unit_days: int | None) -> int:
    """Read a lead time such as 30, 6 weeks or 4-6 周 in days, of a range the longer end."""
    found = _TIME.fullmatch(text(cell).casefold())
    unit = (days_of(found[2]) if found[2] else unit_days or 1) if found else None
    if found is None or unit is None or len(found[1]) > 4:
        raise ValueError(say("{text!r} is no time such as 30 or 6 weeks", text=str(cell)[:40]))
    return int(found[1]) * unit


@lru_cache(_REMEMBERED)
def currency(cell: Cell) -> str:
    """Read a currency."""
    code = currency_of(text(cell))
    if code is None:
        shown = str(cell)[:40]
        raise ValueError(say("{text!r} is no code of a currency, such as EUR", text=shown))
    return code


@lru_cache(_REMEMBERED)
def unit(cell: Cell) -> str:
    """Read a unit of measure; one that is not known stays as it is written."""
    word = text(cell)
    return _UNITS.get(word.casefold(), word)


@lru_cache(_REMEMBERED)
def use(cell: Cell) -> Use:
    """Read what a row is there for."""
    word = text(cell).casefold()
    if word not in _USES:
        known = "price, alternate, option, labour, service, hardware"
        raise ValueError(say("{text!r} is none of {known}", text=word[:40], known=known))
    return _USES[word]


@lru_cache(_REMEMBERED)
def yes(cell: Cell) -> bool:
    """Read yes or no."""
    word = text(cell).casefold()
    if word not in _ANSWERS:
        raise ValueError(say("{text!r} is neither yes nor no", text=word[:40]))
    return _ANSWERS[word]
