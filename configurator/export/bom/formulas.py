"""Formulas of a sheet of lines: quantities roll up, amounts extend, totals sum up.

Each gives what we computed ourselves; a test calculates the workbook in another program.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from xlsxwriter.utility import xl_col_to_name

from configurator.bom.lines import BomLine
from configurator.export.bom.columns import KIND_NAMES, YES

OF_A_TOTAL = ("kind", "quantity_total", "unit_price", "currency", "total_price", "in_total")


@dataclass(frozen=True, slots=True)
class SheetFormulas:
    """Where things stand on a sheet: its columns by key, its lines from a row on."""

    name: str
    lines: tuple[BomLine, ...]
    keys: Sequence[str]
    first_row: int
    indented: bool
    _parents: tuple[int | None, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Find the line each line stands in."""
        object.__setattr__(self, "_parents", tuple(_parents(self.lines)))

    @property
    def has_totals(self) -> bool:
        """Tell whether the sheet shows all that a total is computed from."""
        return set(OF_A_TOTAL) <= set(self.keys)

    def cell(self, at: int, key: str) -> str | None:
        """Give the formula of a cell; None where it holds a plain value."""
        if key == "total_price" and self.has_totals and self.lines[at].total_price is not None:
            return f"={self._at('quantity_total', at)}*{self._at('unit_price', at)}"
        if key == "quantity_total" and self.indented and "quantity_each" in self.keys:
            parent = self._parents[at]
            if parent is not None:
                each, of = self._at("quantity_each", at), self._at("quantity_total", parent)
                return f"=ROUND({each}*{of},2)"
        return None

    def total(self, currency: str, kind: str | None = None, *, named: bool = False) -> str:
        """Give the expression of what lines cost in a currency, all of them or those of a kind."""

        def cells(key: str) -> str:
            return self.column(key, named=named)

        conditions = f'{cells("currency")},"{currency}",{cells("in_total")},"{YES}"'
        if kind is not None:
            conditions += f',{cells("kind")},"{kind}"'
        return f"SUMIFS({cells('total_price')},{conditions})"

    def total_value(self, currency: str, kind: str | None = None) -> Decimal:
        """Compute the same."""
        return sum(
            (
                line.total_price
                for line in self.lines
                if line.counts
                and line.currency == currency
                and line.total_price is not None
                and kind in (None, KIND_NAMES.get(line.kind, line.kind))
            ),
            Decimal(0),
        )

    def column(self, key: str, *, named: bool = False) -> str:
        """Give the cells of a column, with the sheet's name for use on another sheet."""
        letter = xl_col_to_name(self.keys.index(key))
        last = self.first_row + max(len(self.lines), 1)
        cells = f"${letter}${self.first_row + 1}:${letter}${last}"
        return f"{self.quoted_name}!{cells}" if named else cells

    @property
    def quoted_name(self) -> str:
        """Give the sheet's name as formulas write it."""
        return f"'{self.name}'"

    def _at(self, key: str, at: int) -> str:
        return f"{xl_col_to_name(self.keys.index(key))}{self.first_row + at + 1}"


def _parents(lines: Sequence[BomLine]) -> Iterator[int | None]:
    """Give for each line the one above it of a lower level; None where a quantity is unknown."""
    stack: list[int] = []
    for at, line in enumerate(lines):
        while stack and lines[stack[-1]].level >= line.level:
            stack.pop()
        known = line.quantity_total is not None and line.quantity_each is not None
        yield stack[-1] if stack and known else None
        stack.append(at)
