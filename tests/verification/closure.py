"""Residuals of mass and energy, loop by loop, of networks with heat and of the examples."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from configurator.evaluation.evaluator import Evaluator
from configurator.project.storage import load_design
from tests.bench.reference_network import HEAT_PLATES, RACKS, reference_network
from tests.verification.case import HERE
from thermal.network.file import read_network
from thermal.network.model import Network
from thermal.solver import solve

EXAMPLES = Path(__file__).parents[2] / "assets" / "examples"
MODULE_W = 750.0
MASS_LIMIT, ENERGY_LIMIT = 1e-9, 1e-9


@dataclass(frozen=True, slots=True)
class Closure:
    """One loop: `mass` relative to its largest flow (None: not known), `energy` to the heat in."""

    network: str
    loop: str
    heat_w: float
    mass: float | None
    energy: float

    @property
    def holds(self) -> bool:
        """Whether both residuals are round-off."""
        return (self.mass or 0.0) <= MASS_LIMIT and self.energy <= ENERGY_LIMIT


def closures() -> Iterator[Closure]:
    """Every loop with heat that this manual looks at."""
    for size in ("S", "M"):
        title = f"reference network {size}, {RACKS[size] * HEAT_PLATES:,} modules of 750 W"
        yield from _solved(title, reference_network(RACKS[size], heat_w=MODULE_W))
    yield from _solved("unit medium (V-HEAT-11)", read_network(HERE / "networks/unit_medium.json"))
    for path in sorted(EXAMPLES.glob("*.rackloop")):
        yield from _example(path)


def _solved(title: str, network: Network) -> Iterator[Closure]:
    solution = solve(network)
    largest = float(np.abs(solution.flow_m3_per_s).max()) * solution.reference_density_kg_per_m3
    for loop in solution.loops:
        if loop.heat_w and loop.energy_residual_w is not None:
            mass = abs(loop.mass_residual_kg_per_s) / largest
            energy = abs(loop.energy_residual_w) / loop.heat_w
            yield Closure(title, loop.reference_node, loop.heat_w, mass, energy)


def _example(path: Path) -> Iterator[Closure]:
    """Loops of a reference design, as the program shows them."""
    cooling = Evaluator().evaluate(load_design(path)).cooling
    for loop in cooling.loops if cooling else ():
        if loop.converged and loop.liquid_heat_w and loop.energy_residual_w is not None:
            energy = abs(loop.energy_residual_w) / loop.liquid_heat_w
            yield Closure(f"example {path.stem}", loop.id, loop.liquid_heat_w, None, energy)


def table() -> str:
    """One line for each loop; residuals as bounds, for their digits are round-off."""
    lines = ["| network | loop | heat to the coolant | mass | energy |", "|---|---|--:|--:|--:|"]
    for c in closures():
        mass = "–" if c.mass is None else _bound(c.mass, MASS_LIMIT)
        cells = (c.network, f"`{c.loop}`", f"{c.heat_w / 1e3:,.3g} kW", mass)
        lines.append(f"| {' | '.join(cells)} | {_bound(c.energy, ENERGY_LIMIT)} |")
    return "\n".join(lines)


def _bound(value: float, limit: float) -> str:
    return f"below {limit:.0e}" if value <= limit else f"{value:.1e}: does not close"
