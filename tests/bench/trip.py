"""A pump trip of the reference loop: it coasts down, and a standby starts half a minute later."""

from functools import cached_property
from itertools import pairwise

import numpy as np

from tests.bench.peers.bdf import REFERENCE_K, Flows, HeatEquations, follow
from thermal.network.model import Pump, Transient, TransientEvent
from thermal.solver import CompiledNetwork, solve
from thermal.transient import TransientSolution, simulate

DURATION_S, TRIP_S, STANDBY_S = 120.0, 5.0, 30.0
SHOWN_S, FINE_S = 10.0, 0.5
TOLERANCE_K = 0.05


class Trip:
    """The run, by us and by scipy on the flows we found."""

    def __init__(self, compiled: CompiledNetwork) -> None:
        self.compiled = compiled
        self.steady = solve(compiled)
        (pump,) = (b for b in compiled.network.branches if isinstance(b, Pump))
        times, values = (TRIP_S, TRIP_S, STANDBY_S, STANDBY_S), (1.0, 0.0, 0.0, 1.0)
        self.event = TransientEvent("open", times, values, branch=pump.id)
        self.shown_s = np.arange(SHOWN_S, DURATION_S + 1e-9, SHOWN_S)

    def ours(self, step_s: float = SHOWN_S) -> TransientSolution:
        """Simulate, with the figures every so many seconds."""
        run = Transient(DURATION_S, step_s, events=(self.event,))
        answer = simulate(self.compiled, run, start=self.steady, tolerance_k=TOLERANCE_K)
        assert answer.converged, answer.diagnosis
        return answer

    def scipys(self) -> np.ndarray:
        """Integrate with BDF at the tolerance that gives the same accuracy."""
        return follow(self.equations, self.flows, self.start, self.shown_s)

    def difference_k(self) -> float:
        """Largest difference of any case temperature to BDF at a far tighter tolerance."""
        states = follow(self.equations, self.flows, self.start, self.shown_s, REFERENCE_K)
        cases = states[:, len(self.equations.mass) :]
        return float(np.abs(self.ours().case_c.values[1:] - cases).max())

    @cached_property
    def equations(self) -> HeatEquations:
        """The differential equations."""
        return HeatEquations(self.compiled.network)

    @cached_property
    def start(self) -> np.ndarray:
        """The steady state as they hold it."""
        plate = self.equations.plate
        enthalpy = self.equations.coolant.enthalpy(self.steady.outlet_c[~plate])
        return np.concatenate((enthalpy, self.steady.case_c[plate]))

    @cached_property
    def flows(self) -> list[Flows]:
        """Our flows, in pieces without a jump."""
        fine = self.ours(FINE_S)
        mass = fine.flow_m3_per_s.values * self.steady.reference_density_kg_per_m3
        ends = np.searchsorted(fine.times_s, [0.0, TRIP_S, STANDBY_S, DURATION_S])
        pieces = [slice(a, b + 1) for a, b in pairwise(ends.tolist())]
        found = [Flows(fine.times_s[piece], mass[piece].copy()) for piece in pieces]
        found[-1].kg_per_s[0] = found[-1].kg_per_s[1]  # the first is that before the jump
        return found
