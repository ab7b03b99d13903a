"""The command line: parses words, runs one command, and turns errors into exit codes.

0 done; 1 findings at or above ``--fail-on``; 2 bad input or usage; 3 not converged.
"""

from __future__ import annotations

import argparse
import io
import logging
import sys
from collections.abc import Callable, Mapping, Sequence

from configurator import __version__
from configurator.cli import (
    bom,
    catalogue,
    compare,
    design,
    export,
    network,
    profile,
    rules,
    sweep,
    transient,
)
from configurator.core.errors import RackloopError
from configurator.core.log import start_log

BAD_INPUT = 2

Command = Callable[[argparse.Namespace], int]
Register = Callable[[argparse.ArgumentParser], Command]

COMMANDS: Mapping[str, tuple[str, Register]] = {
    "new": ("write a new design from a template", design.register_new),
    "examples": ("list the reference designs", design.register_examples),
    "evaluate": ("solve a design and check it against the rules", design.register_evaluate),
    "bom": ("write the bill of materials", bom.register_bom),
    "report": ("write the thermal and power report", design.register_report),
    "export": ("write drawings and files for other programs", export.register_export),
    "profile": (
        "let racks or modules run by a utilisation profile, for energy over a year",
        profile.register_profile,
    ),
    "compare": ("compare two designs, or two versions of one", compare.register_compare),
    "sweep": ("solve a loop of a design under many conditions", sweep.register_sweep),
    "transient": (
        "follow a loop after pumps trip, water is lost and the like",
        transient.register_transient,
    ),
    "rules": ("list the rules of the usage guide", rules.register_rules),
    "catalogue": ("list, show or check parts", catalogue.register_catalogue),
    "solve": ("solve a coolant network file", network.register_solve),
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; a user's mistake never shows a traceback."""
    _print_anything()
    start_log()
    parser = _parser()
    try:
        arguments = parser.parse_args(argv)
        command: Command = arguments.command
        return command(arguments)
    except RackloopError as error:
        print(error, file=sys.stderr)
        return BAD_INPUT
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else BAD_INPUT
    except Exception as error:  # the edge of the program: say it plainly, keep the rest in the log
        logging.getLogger("configurator").exception("command failed")
        print(f"rackloop: internal error: {type(error).__name__}: {error}", file=sys.stderr)
        return BAD_INPUT


def _print_anything() -> None:
    """Let a terminal that lacks a character show its code instead of ending the command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="rackloop",
        description="Configurator for OAI racks and their liquid cooling.",
        epilog="Without a command, rackloop opens the window: rackloop [DESIGN]",
    )
    parser.add_argument("--version", action="version", version=f"rackloop {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, (summary, register) in COMMANDS.items():
        command = commands.add_parser(name, help=summary, description=summary.capitalize() + ".")
        command.set_defaults(command=register(command))
    return parser
