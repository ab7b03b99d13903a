"""One run of the solver: the compiled network and the iterate."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from math import inf

import numpy as np
from numpy.typing import NDArray

from thermal.solver.compile import CompiledNetwork
from thermal.solver.elements.laws import TermProperties
from thermal.solver.flows.flow_state import FlowState
from thermal.solver.flows.hydraulics import Hydraulics
from thermal.solver.flows.readings import term_rises, term_speeds
from thermal.solver.heat.pump_heat import pump_heat
from thermal.solver.heat.thermal_state import ThermalState
from thermal.solver.heat.transport import Transport
from thermal.solver.reading.arrays import NetworkArrays, uniform
from thermal.solver.reading.roster import Roster

FloatArray = NDArray[np.float64]


@dataclass(slots=True)
class Run:
    """Everything one solution grows from.

    `residual` is the largest relative error left in any flow, `needed_speeds` are those of pumps
    that hold their flow, by branch, once they are known; `obstacle` is the link that given flows
    would have to pass backwards, -1 for none known.
    """

    compiled: CompiledNetwork
    flow: FlowState
    thermal: ThermalState
    properties: TermProperties
    iterations: int = 0
    converged: bool = False
    residual: float = inf
    needed_speeds: dict[int, float] = field(default_factory=dict)
    obstacle: int = -1

    @property
    def arrays(self) -> NetworkArrays:
        """The network as arrays."""
        return self.compiled.arrays

    @property
    def hydraulics(self) -> Hydraulics:
        """The flow equations."""
        return self.compiled.hydraulics

    @property
    def transport(self) -> Transport:
        """The heat balance."""
        return self.compiled.transport

    @property
    def roster(self) -> Roster:
        """Branches that results look at."""
        return self.compiled.roster

    def powered_heat(self, drops: FloatArray | None = None) -> tuple[FloatArray, FloatArray]:
        """Return power and heat to the coolant of pumps with an efficiency, in W.

        `drops` are what `term_drops` finds, where it is known already.
        """
        transport, topology = self.transport, self.arrays.topology
        if not transport.powered:
            return np.zeros(0), np.zeros(0)
        terms = np.array([term for term, _, _ in transport.powered])
        sign = topology.term_sign[terms]
        if drops is None:
            rises = term_rises(self.hydraulics, self.flow, self.properties, terms)
        else:
            rises = -drops[self.hydraulics.term_drops.place[terms]]
        return pump_heat(
            [branch for _, _, branch in transport.powered],
            self.arrays.density,
            self.flow.m[topology.term_link[terms]] * sign,
            rises * sign,
            term_speeds(self.hydraulics, self.flow)[terms],
        )

    def heat(self) -> None:
        """Bring temperatures and properties up to the flows."""
        self.transport.update(self.thermal, self.flow, self.powered_heat()[1])
        self.properties = self.transport.properties(self.thermal)


Start = Callable[[Run], float]
"""Puts a run near its answer; returns the change that its last step made, infinite without one."""


def begin(compiled: CompiledNetwork) -> Run:
    """Return a run at its cold start."""
    return Run(
        compiled,
        compiled.hydraulics.start(),
        compiled.transport.start(),
        uniform(compiled.arrays),
    )
