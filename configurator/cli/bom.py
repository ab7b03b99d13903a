"""The command that writes the bill of materials."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from configurator.cli.design import design_argument, evaluated
from configurator.cli.output import write_output
from configurator.cli.pricing import price_arguments, priced

Command = Callable[[argparse.Namespace], int]
_FORMATS = ("csv", "xlsx", "json", "cyclonedx")


def register_bom(parser: argparse.ArgumentParser) -> Command:
    """Declare ``bom DESIGN --format csv|xlsx|json|cyclonedx [--prices FILE …] -o FILE``."""
    design_argument(parser)
    parser.add_argument("--format", choices=_FORMATS, default="csv")
    parser.add_argument("--flat", action="store_true", help="sum equal parts over all assemblies")
    parser.add_argument(
        "--columns", metavar="KEYS", help="columns of CSV and XLSX, such as item,description"
    )
    price_arguments(parser)
    parser.add_argument("-o", "--output", required=True, metavar="FILE")
    return _bom


def _bom(arguments: argparse.Namespace) -> int:
    from configurator.export.bom.cyclonedx import bom_cyclonedx
    from configurator.export.bom.tables import bom_csv, bom_json
    from configurator.export.bom.workbook import bom_xlsx

    evaluation, flat = priced(evaluated(arguments), arguments), arguments.flat
    if arguments.format in ("csv", "xlsx"):
        keys = None
        if arguments.columns is not None:
            keys = [key.strip() for key in arguments.columns.split(",") if key.strip()]
        write = bom_csv if arguments.format == "csv" else bom_xlsx
        data = write(evaluation, flat=flat, columns=keys)
    else:
        data = {"json": bom_json, "cyclonedx": bom_cyclonedx}[arguments.format](
            evaluation, flat=flat
        )
    write_output(data, arguments.output)
    return 0
