"""``rackloop rules``: the usage guide as a table or for other programs."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from configurator.core.language import ENGLISH, NAMES, language


def register_rules(parser: argparse.ArgumentParser) -> Callable[[argparse.Namespace], int]:
    """Declare the words of the command and give the function that runs it."""
    parser.add_argument("--format", choices=("table", "json", "html"), default="table")
    parser.add_argument("--language", choices=tuple(NAMES), default=ENGLISH.code)
    parser.add_argument("-o", "--output", default="-", metavar="FILE")
    return _rules


def _rules(arguments: argparse.Namespace) -> int:
    from configurator.cli.output import write_output
    from configurator.export.guide import guide

    write_output(guide(arguments.format, language=language(arguments.language)), arguments.output)
    return 0
