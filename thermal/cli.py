"""The command `python -m thermal NETWORK.json`, which `rackloop solve` calls too."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from thermal.errors import InputError
from thermal.network.file import loads_network, read_network
from thermal.network.model import Network
from thermal.solver.solution import Solution
from thermal.solver.solve import solve

DONE, BAD_INPUT, NO_ANSWER = 0, 2, 3
Row = tuple[str, ...]


def main(argv: Sequence[str] | None = None, *, program: str = "python -m thermal") -> int:
    """Solve a network file; return 0 converged, 2 bad input or usage, 3 no answer."""
    options = _parser(program).parse_args(argv)
    try:
        network = _read(options.network)
        if options.transient:
            sys.stderr.write("--transient: runs over time are not available yet\n")
            return BAD_INPUT
        solution = solve(network)
        _write(solution, network, options.json)
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
    parser.add_argument("--transient", action="store_true", help="run over time")
    return parser


def _read(name: str) -> Network:
    if name == "-":
        return loads_network(sys.stdin.buffer.read(), "standard input")
    return read_network(Path(name))


def _write(solution: Solution, network: Network, target: str | None) -> None:
    if target is None:
        print_solution(solution, network, sys.stdout)
        return
    text = json.dumps(solution.to_json_dict(), ensure_ascii=False, indent=1, allow_nan=False)
    if target == "-":
        sys.stdout.write(text + "\n")
    else:
        Path(target).write_text(text + "\n", encoding="utf-8")
        print_solution(solution, network, sys.stdout)


def print_solution(solution: Solution, network: Network, stream: TextIO) -> None:
    """Print a solution as tables: status and findings, nodes, branches."""
    lines = [
        f"{solution.status.replace('_', ' ')} after {solution.iterations} iterations, "
        f"largest flow change {solution.max_flow_residual:.1e}"
    ]
    lines += [
        f"loop of {loop.reference_node}: heat {loop.heat_w:.6g} W, "
        f"rejected {loop.rejected_w:.6g} W, carried out {loop.carried_out_w:.6g} W, "
        f"residual {loop.energy_residual_w:.1e} W"
        for loop in solution.loops
    ]
    lines += [f"{item.severity}: {item.message} [{item.code}]" for item in solution.diagnosis]
    if solution.converged:
        nodes = [_node_row(solution, node.id) for node in network.nodes]
        branches = [_branch_row(solution, b.id, b.type) for b in network.branches]
        lines += _table(("node", "pressure kPa", "temperature °C"), nodes)
        lines += _table(_BRANCH_HEAD, branches)
    stream.write("\n".join(lines) + "\n")


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
    return "-" if value is None else f"{value:.{digits}f}"


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
