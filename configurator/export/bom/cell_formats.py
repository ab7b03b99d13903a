"""Formats of the workbook by column and level; assemblies stand out, descriptions indent."""

from __future__ import annotations

import xlsxwriter
from xlsxwriter.format import Format

from configurator.bom.money import decimals

_QUANTITIES = frozenset(("quantity_each", "quantity_total"))
_MONEY = frozenset(("unit_price", "total_price"))
_BESIDE_NUMBERS = frozenset(("item", "unit", "currency", "in_total", "price_note"))


class BookFormats:
    """The formats of one workbook, each made once."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self._book = book
        self._made: dict[tuple[object, ...], Format] = {}
        self.title = book.add_format({"bold": True, "font_size": 14})
        self.dim = book.add_format({"font_color": "#566074"})
        self.heading = book.add_format(
            {
                "bold": True,
                "bottom": 1,
                "text_wrap": True,
                "valign": "bottom",
                "bg_color": "#e8ebf2",
            }
        )
        self.amount_heading = book.add_format(
            {"bold": True, "bottom": 1, "align": "right", "bg_color": "#e8ebf2"}
        )
        self.bold = book.add_format({"bold": True, "valign": "top"})
        self.name = book.add_format({"bold": True, "align": "right"})
        self.text = book.add_format({"valign": "top", "text_wrap": True})
        self.rate = book.add_format({"num_format": "0.000000", "valign": "top"})

    def cell(self, key: str, level: int | None, value: object, currency: str | None) -> Format:
        """Format of a cell; without a level the sheet has no assemblies."""
        indent = 1 if key in _BESIDE_NUMBERS else (level or 0) if key == "description" else 0
        number = ""
        if key in _QUANTITIES:
            number = (
                "#,##0" if isinstance(value, int | float) and value == int(value) else "#,##0.00"
            )
        elif key in _MONEY:
            number = self._money(currency, at_least=key == "unit_price")
        made = (level == 0, number, indent)
        if made not in self._made:
            self._made[made] = self._book.add_format(self._properties(*made))
        return self._made[made]

    def money(self, currency: str | None, *, bold: bool = False) -> Format:
        """Format of an amount outside the lines."""
        key = ("money", currency, bold)
        if key not in self._made:
            number = self._money(currency, at_least=False)
            wanted = {"num_format": f"{number};-{number};–", "bold": bold, "valign": "top"}
            self._made[key] = self._book.add_format(wanted)
        return self._made[key]

    def quantity(self, unit: str) -> Format:
        """Format of a quantity in the summary, with its unit behind it where it has one."""
        key = ("quantity", unit)
        if key not in self._made:
            number = "#,##0" if unit == "each" else f'#,##0 "{unit}"'
            self._made[key] = self._book.add_format({"num_format": number, "valign": "top"})
        return self._made[key]

    @staticmethod
    def _money(currency: str | None, *, at_least: bool) -> str:
        places = decimals(currency) if currency else 2
        more = "####" if at_least and places else ""
        return "#,##0" + (f".{'0' * places}{more}" if places else "")

    @staticmethod
    def _properties(top: bool, number: str, indent: int) -> dict[str, object]:
        wanted: dict[str, object] = {"valign": "top", "bottom": 4, "bottom_color": "#d5d9e2"}
        wanted |= {"num_format": number} if number else {"text_wrap": True}
        wanted |= {"indent": indent, "align": "left"} if indent else {}
        return wanted | ({"bold": True, "bg_color": "#f5f6f9"} if top else {})
