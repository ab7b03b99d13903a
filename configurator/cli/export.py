"""``rackloop export``: a design as drawings and files for other programs, one format or all."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from configurator.cli.design import NOT_CONVERGED, design_argument, evaluated
from configurator.cli.output import write_output
from configurator.core.errors import Fault, UsageError
from configurator.core.text import say
from configurator.export.formats import EXPORTS, ExportFormat, Files

if TYPE_CHECKING:
    from configurator.evaluation.result import Evaluation

Command = Callable[[argparse.Namespace], int]


def register_export(parser: argparse.ArgumentParser) -> Command:
    """Declare ``export DESIGN --format NAME|--all [--scenario NAME] -o FILE_OR_FOLDER``."""
    design_argument(parser)
    wanted = parser.add_mutually_exclusive_group()
    wanted.add_argument("--format", choices=tuple(EXPORTS), default="svg")
    wanted.add_argument(
        "--all", action="store_true", help="every format, with a manifest of SHA-256 hashes"
    )
    parser.add_argument("--scenario", metavar="NAME", help="export this what-if")
    parser.add_argument("-o", "--output", required=True, metavar="FILE_OR_FOLDER")
    return _export


def _export(arguments: argparse.Namespace) -> int:
    if arguments.all:
        return _everything(evaluated(arguments), Path(arguments.output))
    wanted = EXPORTS[arguments.format]
    _write(wanted, wanted.files(evaluated(arguments)), arguments.output)
    return 0


def _write(wanted: ExportFormat, files: Files, target: str) -> None:
    """Write into the folder named; a single file goes to a target that has its ending."""
    name, data = next(iter(files.items()))
    if not wanted.is_folder:
        write_output(data, target)
        return
    if len(files) == 1 and (target == "-" or Path(target).suffix == Path(name).suffix):
        write_output(data, target)
        return
    from configurator.export.batch import write_files

    if target == "-" or Path(target).is_file():
        reason = say("{count} files are written here: name a folder", count=len(files))
        raise UsageError(Fault(target, "", reason))
    write_files(Path(target), {key.removeprefix(wanted.place): each for key, each in files.items()})


def _everything(evaluation: Evaluation, folder: Path) -> int:
    """Write format after format, the manifest last; what is left out is said with its reason."""
    from configurator.export.batch import MANIFEST, Made, everything, manifest, write_files

    done: list[Made] = []
    for made in everything(evaluation):
        write_files(folder, made.files)
        done.append(made)
        for name in made.files:
            print(f"wrote {folder / name}")
        if made.reason:
            print(f"left out {made.format}: {made.reason}")
    write_files(folder, {MANIFEST: manifest(evaluation, done)})
    print(f"wrote {folder / MANIFEST}")
    return NOT_CONVERGED if evaluation.status == "not_converged" else 0
