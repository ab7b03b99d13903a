"""The bill of materials as CSV and JSON.

Text that a spreadsheet would take for a formula is kept from being one, and the CSV carries a
byte order mark so that Excel shows Chinese.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Collection
from decimal import Decimal
from typing import Any

from configurator.bom.lines import Bom, BomLine
from configurator.core.errors import ExportError
from configurator.core.jsonfile import dump_json
from configurator.evaluation.result import Evaluation
from configurator.export.bom.columns import chosen_columns, lines_of, row_of
from configurator.export.csv_cell import csv_cell
from configurator.project.format import design_sha256


def bom_of(evaluation: Evaluation) -> Bom:
    """Give the bill of an evaluation that has one."""
    if evaluation.bom is None:
        raise ExportError("the design has no bill of materials yet")
    return evaluation.bom


def bom_csv(
    evaluation: Evaluation, *, flat: bool = False, columns: Collection[str] | None = None
) -> bytes:
    """Write UTF-8 CSV with a byte order mark."""
    bom = bom_of(evaluation)
    chosen = chosen_columns(bom, columns)
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([column.heading for column in chosen])
    for line in lines_of(bom, flat):
        writer.writerow([csv_cell(cell) for cell in row_of(line, chosen)])
    return text.getvalue().encode("utf-8-sig")


def bom_json(evaluation: Evaluation, *, flat: bool = False) -> bytes:
    """Write the lines under the keys of ``rackloop evaluate --json``."""
    content = {
        "format": "rackloop-bom",
        "version": 1,
        "design": {
            "name": evaluation.design.name,
            "sha256": design_sha256(evaluation.design),
        },
        **bom_to_dict(bom_of(evaluation), flat=flat),
    }
    return dump_json(content).encode()


def bom_to_dict(bom: Bom, *, flat: bool = False) -> dict[str, Any]:
    """Lay a bill of materials out under the published keys."""
    return {
        "lines": [_line(line) for line in lines_of(bom, flat)],
        "total_price": _number(bom.total_price),
        "currency": bom.currency,
        "unpriced_lines": bom.unpriced_lines,
        "totals": [
            {"currency": each.currency, "total_price": _number(each.amount)} for each in bom.totals
        ],
        "exchange_rates": [
            {
                "base": each.base,
                "quote": each.quote,
                "rate": _number(each.rate),
                "day": str(each.day),
            }
            for each in bom.rates
        ],
        "price_lists": list(bom.price_lists),
        "priced_on": str(bom.priced_on) if bom.priced_on else None,
        "price_problems": list(bom.problems),
    }


def _line(line: BomLine) -> dict[str, Any]:
    return {
        "level": line.level,
        "item": line.item,
        "part_id": line.part_id,
        "code": line.code,
        "part_number": line.part_number,
        "manufacturer": line.manufacturer,
        "description": line.description,
        "quantity_each": line.quantity_each,
        "quantity_total": line.quantity_total,
        "unit_of_measure": line.unit_of_measure,
        "unit_price": _number(line.unit_price),
        "currency": line.currency,
        "total_price": _number(line.total_price),
        "price_list": line.price_source,
        "price_note": line.price_note,
        "included": line.included,
        "optional": line.optional,
        "lead_time_days": line.lead_time_days,
        "alternates": [
            {
                "manufacturer": each.manufacturer,
                "part_number": each.part_number,
                "description": each.description,
                "unit_price": _number(each.unit_price),
                "currency": each.currency,
            }
            for each in line.alternates
        ],
        "kind": line.kind,
        "derived": line.derived,
        "note": line.note,
        "locations": list(line.locations),
    }


def _number(value: Decimal | None) -> float | None:
    return None if value is None else float(value)
