"""``rackloop sweep``: one loop of a design under many conditions, as a table."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from configurator.cli.exchange import open_telling
from configurator.cli.output import write_output
from configurator.core.errors import Fault, FileError, UsageError

if TYPE_CHECKING:
    from configurator.cooling.sweep import LoopSweep

NOT_CONVERGED = 3


def register_sweep(parser: argparse.ArgumentParser) -> Callable[[argparse.Namespace], int]:
    """Declare ``sweep DESIGN SPEC -o FILE.csv``."""
    parser.add_argument("design", type=Path, metavar="DESIGN", help="design file (*.rackloop)")
    parser.add_argument(
        "spec", type=Path, metavar="SPEC", help='JSON: {"loop": "L1", "vary": {NAME: [VALUES]}}'
    )
    parser.add_argument("-o", "--output", required=True, metavar="FILE.csv")
    return _sweep


def _sweep(arguments: argparse.Namespace) -> int:
    from configurator.cooling.sweep import sweep_loop
    from configurator.design.create import complete
    from configurator.evaluation.heat import device_heat_w
    from configurator.export.sweep_table import sweep_csv
    from configurator.project.storage import load_design

    design = complete(load_design(arguments.design), open_telling())
    wanted = _wanted(arguments.spec)
    try:
        rows = tuple(sweep_loop(design, device_heat_w(design), wanted))
    except UsageError as error:
        file = str(arguments.spec)
        raise UsageError(*(Fault(file, each.place, each.reason) for each in error.faults)) from None
    write_output(sweep_csv(wanted, rows), arguments.output)
    return 0 if all(row.converged for row in rows) else NOT_CONVERGED


def _wanted(path: Path) -> LoopSweep:
    """Read what to vary; every fault names its place."""
    from configurator.cooling.sweep import LoopSweep
    from configurator.core.jsonfile import read_json

    content, file = read_json(path), str(path)
    if not isinstance(content, dict):
        raise FileError(Fault(file, "", "should be an object with loop and vary"))
    faults = [
        Fault(file, key, "is not known here; there are: loop, vary")
        for key in sorted(content.keys() - {"loop", "vary"})
    ]
    loop, vary = content.get("loop"), content.get("vary")
    named = loop if isinstance(loop, str) else None
    if named is None and loop is not None:
        faults.append(Fault(file, "loop", "should be the address or name of a loop"))
    values: dict[str, tuple[float, ...]] = {}
    if not isinstance(vary, dict) or not vary:
        faults.append(Fault(file, "vary", "should name what is varied, each with its values"))
        vary = {}
    for name, listed in vary.items():
        numbers = listed if isinstance(listed, list) else []
        good = tuple(float(n) for n in numbers if isinstance(n, int | float) and n is not True)
        if not good or len(good) < len(numbers) or any(isinstance(n, bool) for n in numbers):
            faults.append(Fault(file, f"vary.{name}", "should be a list of numbers"))
        values[name] = good
    if faults:
        raise FileError(*faults)
    return LoopSweep(named, values)
