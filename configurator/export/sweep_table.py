"""A sweep as CSV: one line for each variant."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import fields

from configurator.cooling.sweep import LoopSweep, SweepRow
from configurator.export.csv_cell import csv_cell


def sweep_csv(wanted: LoopSweep, rows: Iterable[SweepRow]) -> bytes:
    """Write UTF-8 CSV with a byte order mark; what is unknown stays empty.

    What was varied stands first, under its name with ``vary`` before it.
    """
    names = [field.name for field in fields(SweepRow) if field.name != "values"]
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([csv_cell(f"vary {name}") for name in wanted.vary] + names)
    for row in rows:
        cells = [*row.values, *(getattr(row, name) for name in names)]
        writer.writerow([csv_cell(_word(cell)) for cell in cells])
    return text.getvalue().encode("utf-8-sig")


def _word(cell: str | float | bool | None) -> str | float | None:
    return ("yes" if cell else "no") if isinstance(cell, bool) else cell
