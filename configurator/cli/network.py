"""``rackloop solve``: the solver on a network file, without racks."""

from __future__ import annotations

import argparse
from collections.abc import Callable


def register_solve(parser: argparse.ArgumentParser) -> Callable[[argparse.Namespace], int]:
    """Declare the words of the command and give the function that runs it."""
    parser.add_argument(
        "network", help="network file (JSON, its keys: thermal/NETWORK.md); - for standard input"
    )
    parser.add_argument("--json", metavar="FILE", help="write the solution; - for standard output")
    parser.add_argument("--transient", action="store_true", help="follow the file's events in time")
    return _solve


def _solve(arguments: argparse.Namespace) -> int:
    from thermal.cli import main as solve_network

    words = [arguments.network]
    if arguments.json:
        words += ["--json", arguments.json]
    if arguments.transient:
        words.append("--transient")
    return solve_network(words, program="rackloop solve")
