"""``rackloop compare``: what leads from one design to another."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from configurator.cli.design import evaluated
from configurator.cli.output import write_output


def register_compare(parser: argparse.ArgumentParser) -> Callable[[argparse.Namespace], int]:
    """Declare ``compare BEFORE AFTER``."""
    parser.add_argument("before", type=Path, metavar="BEFORE", help="design file (*.rackloop)")
    parser.add_argument("after", type=Path, metavar="AFTER", help="design file (*.rackloop)")
    parser.add_argument("--json", metavar="FILE", help="write it as JSON; - for standard output")
    return _compare


def _compare(arguments: argparse.Namespace) -> int:
    from configurator.evaluation.comparison import compare
    from configurator.export.comparison import comparison_json, comparison_lines

    paths = (arguments.before, arguments.after)
    found = compare(*(evaluated(argparse.Namespace(design=path)) for path in paths))
    if arguments.json:
        write_output(comparison_json(found), arguments.json)
    if arguments.json != "-":
        print("\n".join(comparison_lines(found, *(path.stem for path in paths))))
    return 0
