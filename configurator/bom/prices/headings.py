"""Headings of price lists, in English and Chinese: which column is what."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from configurator.bom.money import CURRENCIES
from configurator.catalogue.number_text import plain

Field = Literal[
    "manufacturer",
    "part_number",
    "catalogue_id",
    "description",
    "unit_of_measure",
    "unit_price",
    "unit_cost",
    "currency",
    "from_quantity",
    "minimum_order_quantity",
    "lead_time",
    "valid_from",
    "valid_until",
    "use",
    "applies_to",
    "quantity_per",
    "includes_contents",
]

_WORDS: Mapping[Field, str] = {
    "manufacturer": "manufacturer|manufacturer name|mfr|mfg|vendor|maker|brand|make"
    "|制造商|制造厂商|厂商|厂家|品牌|生产商",
    "part_number": "part number|part no|partno|partnumber|pn|p n|mpn|mfr part number"
    "|manufacturer part number|sku|article number|order number|order code"
    "|料号|物料号|物料编码|物料编号|型号|规格型号|零件号|部件号|产品型号|产品编号|订货号",
    "catalogue_id": "catalogue id|catalog id|catalogue number|part id|id|目录号|目录编号|编号",
    "description": "description|product|product name|name|描述|名称|品名|产品名称|说明",
    "unit_of_measure": "unit|uom|unit of measure|units|单位|计量单位",
    "unit_price": "unit price|price|list price|net price|sales price|price per unit"
    "|单价|价格|目录价|含税单价|不含税单价|未税单价|报价|售价",
    "unit_cost": "unit cost|cost|purchase price|cost price|成本|成本价|单位成本|进价|采购价",
    "currency": "currency|ccy|cur|currency code|币种|货币|币别",
    "from_quantity": "from quantity|quantity from|from qty|qty from|break quantity|price break"
    "|break|数量起|起始数量|阶梯数量|数量阶梯",
    "minimum_order_quantity": "minimum order quantity|moq|minimum quantity|min qty|min order qty"
    "|min order|最小起订量|起订量|最小订购量|最低起订量|最小订单量",
    "lead_time": "lead time|leadtime|delivery time|delivery|lead time days|lead time weeks"
    "|交期|交货期|货期|供货周期|交付周期",
    "valid_from": "valid from|effective|effective date|effective from|生效日期|有效期自|有效期起",
    "valid_until": "valid until|valid to|valid till|validity|validity date|expiry|expiry date"
    "|expires|expiration date|有效期|有效期至|有效期止|失效日期|截止日期",
    "use": "use|role|用途|类别",
    "applies_to": "for|applies to|goes with|适用于|用于|适用",
    "quantity_per": "quantity per|qty per|quantity each per|每件数量|单件数量|每单位数量",
    "includes_contents": "includes contents|contents included|complete|含内容|整机",
}
_FIELDS: Mapping[str, Field] = {
    word: field for field, words in _WORDS.items() for word in words.split("|")
}
_BRACKETS = re.compile(r"[\[(（【]([^\])）】]*)[\])）】]")
_CODE = re.compile(r"(?:^|[\s/])([A-Z]{3})$")
_NAMES: Mapping[str, str] = {
    "元": "CNY",
    "人民币": "CNY",
    "rmb": "CNY",
    "美元": "USD",
    "欧元": "EUR",
    "€": "EUR",
    "£": "GBP",
    "us$": "USD",
}
_DAYS: Mapping[str, int] = {
    **dict.fromkeys(("d", "day", "days", "calendar days", "天", "日"), 1),
    **dict.fromkeys(("w", "wk", "wks", "week", "weeks", "周", "星期"), 7),
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column that was understood; ``currency`` and ``days`` are what its heading states."""

    index: int
    head: str
    currency: str | None = None
    days: int | None = None


Columns = Mapping[Field, Column]


def read_heading(cells: Sequence[str]) -> tuple[dict[Field, Column], tuple[Field, ...]]:
    """Tell which fields stand where; the second part is what two columns claim to be."""
    found: dict[Field, Column] = {}
    twice: list[Field] = []
    for index, text in enumerate(cells):
        field, column = _understood(index, text)
        if field is None:
            continue
        if field in found:
            twice.append(field)
        found.setdefault(field, column)
    return found, tuple(twice)


def is_heading(columns: Columns) -> bool:
    """Tell whether a row can be the heading: a price, and something that it is the price of."""
    return "unit_price" in columns and ("part_number" in columns or "catalogue_id" in columns)


def currency_of(text: str) -> str | None:
    """Give the code of a currency written as code, sign or Chinese word."""
    word = plain(text)
    return word.upper() if word.upper() in CURRENCIES else _NAMES.get(word.casefold())


def days_of(text: str) -> int | None:
    """Give the days of a unit of time."""
    return _DAYS.get(plain(text).casefold())


def _understood(index: int, text: str) -> tuple[Field | None, Column]:
    head = plain(text)
    notes = _BRACKETS.findall(head)
    bare = _BRACKETS.sub(" ", head).strip()
    if (code := _CODE.search(bare)) and _field(bare) is None:
        notes, bare = [*notes, code[1]], bare[: code.start()]
    field = _field(bare)
    currency = next(filter(None, map(currency_of, notes)), None)
    days = next(filter(None, map(days_of, (*notes, *bare.split()[-1:]))), None)
    return field, Column(index, head[:60], currency, days)


def _field(text: str) -> Field | None:
    return _FIELDS.get(" ".join(re.findall(r"\w+", text.casefold())))
