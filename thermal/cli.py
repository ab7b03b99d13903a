"""The command `python -m thermal NETWORK.json`, which `rackloop solve` calls too."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from math import isnan
from pathlib import Path
from typing import Any, TextIO

import numpy as np

from thermal.errors import InputError, NetworkError
from thermal.network.file import loads_network, read_network
from thermal.network.model import Network
from thermal.solver.solution import Solution
from thermal.solver.steady.solve import solve
from thermal.transient import TransientSolution, simulate

DONE, BAD_INPUT, NO_ANSWER = 0, 2, 3
Row = tuple[str, ...]


def main(argv: Sequence[str] | None = None, *, program: str = "python -m thermal") -> int:
    """Solve a network file; return 0 converged, 2 bad input or usage, 3 no answer."""
    options = _parser(program).parse_args(argv)
    with np.errstate(all="ignore"):  # figures that leave all bounds end without an answer
        return _answer(options)


def _answer(options: argparse.Namespace) -> int:
    try:
        network = _read(options.network)
        if options.transient:
            run = _simulate(network, options.network)
            _write(run.to_json_dict(), options.json, lambda stream: print_run(run, network, stream))
            return DONE if run.converged else NO_ANSWER
        solution = solve(network)
        _write(
            solution.to_json_dict(),
            options.json,
            lambda stream: print_solution(solution, network, stream),
        )
    except InputError as error:
        sys.stderr.write(f"{error}\n")
        return BAD_INPUT
    except BrokenPipeError:
        sys.stderr.close()
        return DONE
    except OSError as error:
        sys.stderr.write(f"{error.filename or options.json}: {error.strerror}\n")
        return BAD_INPUT
    return DONE if solution.converged else NO_ANSWER


def _parser(program: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=program, description="Solve a coolant network.")
    parser.add_argument(
        "network", metavar="NETWORK.json", help="network file, - for standard input"
    )
    parser.add_argument("--json", metavar="FILE", help="write the solution, - for stdout")
    parser.add_argument(
        "--transient", action="store_true", help="follow the events of the file in time"
    )
    return parser


def _read(name: str) -> Network:
    if name == "-":
        return loads_network(sys.stdin.buffer.read(), "standard input")
    return read_network(Path(name))


def _simulate(network: Network, name: str) -> TransientSolution:
    try:
        return simulate(network)
    except NetworkError as error:
        raise NetworkError(error.faults, error.source or name) from error


def _write(data: dict[str, Any], target: str | None, show: Callable[[TextIO], None]) -> None:
    if target is None:
        show(sys.stdout)
        return
    text = json.dumps(data, ensure_ascii=False, indent=1, allow_nan=False)
    if target == "-":
        sys.stdout.write(text + "\n")
    else:
        Path(target).write_text(text + "\n", encoding="utf-8")
        show(sys.stdout)


def print_solution(solution: Solution, network: Network, stream: TextIO) -> None:
    """Print a solution as tables: status and findings, nodes, branches."""
    lines = [
        f"{solution.status.replace('_', ' ')} after {solution.iterations} iterations, "
        f"largest flow change {solution.max_flow_residual:.1e}"
    ]
    lines += [
        f"loop of {loop.reference_node}: heat {_general(loop.heat_w)} W, "
        f"rejected {_general(loop.rejected_w)} W, carried out {_general(loop.carried_out_w)} W, "
        f"residual {_general(loop.energy_residual_w, '.1e')} W"
        for loop in solution.loops
    ]
    lines += [f"{item.severity}: {item.message} [{item.code}]" for item in solution.diagnosis]
    if solution.converged:
        nodes = [_node_row(solution, node.id) for node in network.nodes]
        branches = [_branch_row(solution, b.id, b.type) for b in network.branches]
        lines += _table(("node", "pressure kPa", "temperature °C"), nodes)
        lines += _table(_BRANCH_HEAD, branches)
    stream.write("\n".join(lines) + "\n")


def print_run(run: TransientSolution, network: Network, stream: TextIO) -> None:
    """Print a run over time: status and findings, plates by their limit, pumps at the end."""
    lines = [f"{run.status.replace('_', ' ')} after {run.steps} steps"]
    lines += [f"{item.severity}: {item.message} [{item.code}]" for item in run.diagnosis]
    if run.energy is not None:
        energy = run.energy
        lines.append(
            f"{run.times_s[-1]:.6g} s: heat {energy.heat_j:.6g} J, rejected "
            f"{energy.rejected_j:.6g} J, carried out {energy.carried_out_j:.6g} J, stored "
            f"{energy.stored_j:.6g} J, residual {energy.residual_j:.1e} J"
        )
        rows = [_plate_row(run, name) for name in run.case_c.ids]
        lines += _table(_PLATE_HEAD, rows)
        shown = _shown(len(run.times_s))
        head = ("time s", "hottest case °C", "heat W", "rejected W", *run.speed.ids)
        lines += _table(head, [_time_row(run, k) for k in shown])
    stream.write("\n".join(lines) + "\n")


MOST_ROWS = 25
_PLATE_HEAD = ("plate", "case at start °C", "highest °C", "at end °C", "to limit s")


def _shown(count: int) -> list[int]:
    """At most `MOST_ROWS` of the output times, the first and the last among them."""
    stride = max(1, -(-(count - 1) // (MOST_ROWS - 1)))
    return sorted({*range(0, count, stride), count - 1})


def _plate_row(run: TransientSolution, name: str) -> Row:
    case = run.case_c.of(name)
    limit = run.limit_of(name)
    figures = (float(case[0]), float(case.max()), float(case[-1]))
    return name, *(_fixed(value, 2) for value in figures), _fixed(limit, 2)


def _time_row(run: TransientSolution, k: int) -> Row:
    case = run.case_c.values[k]
    hottest = float(case.max()) if len(case) else None
    figures = (run.heat_w[k], run.rejected_w[k])
    return (
        f"{run.times_s[k]:.6g}",
        _fixed(hottest, 2),
        *(_fixed(float(value), 1) for value in figures),
        *(_fixed(None if isnan(v) else float(v), 3) for v in run.speed.values[k]),
    )


def _node_row(solution: Solution, name: str) -> Row:
    node = solution.nodes[name]
    pressure = None if node.pressure_pa is None else node.pressure_pa / 1e3
    return name, _fixed(pressure, 3), _fixed(node.temperature_c, 2)


_BRANCH_HEAD = (
    "branch",
    "type",
    "flow L/min",
    "drop kPa",
    "velocity m/s",
    "heat W",
    "inlet °C",
    "outlet °C",
    "case °C",
    "speed",
    "power W",
)


def _branch_row(solution: Solution, name: str, kind: str) -> Row:
    b = solution.branches[name]
    flow = None if b.flow_m3_per_s is None else b.flow_m3_per_s * 6e4
    drop = None if b.pressure_drop_pa is None else b.pressure_drop_pa / 1e3
    return (
        name,
        kind,
        _fixed(flow, 4),
        _fixed(drop, 3),
        _fixed(b.velocity_m_per_s, 3),
        _fixed(b.heat_w, 1),
        _fixed(b.inlet_c, 2),
        _fixed(b.outlet_c, 2),
        _fixed(b.case_c, 2),
        _fixed(b.speed, 3),
        _fixed(b.power_w, 1),
    )


def _fixed(value: float | None, digits: int) -> str:
    """Return a figure with so many digits; what rounds to zero has no sign."""
    return "-" if value is None else f"{round(value, digits) + 0.0:.{digits}f}"


def _general(value: float | None, form: str = ".6g") -> str:
    return "-" if value is None else format(value, form)


def _table(head: Row, rows: Sequence[Row]) -> list[str]:
    widths = [max(len(row[k]) for row in (head, *rows)) for k in range(len(head))]
    texts = 2 if head[1] == "type" else 1
    lines = [""]
    for row in (head, *rows):
        cells = (
            cell.ljust(width) if k < texts else cell.rjust(width)
            for k, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        lines.append("  ".join(cells).rstrip())
    return lines
