"""A sequence of edits on one network: what was compiled and solved last serves the next answer."""

from __future__ import annotations

from thermal.network.model import Network
from thermal.solver.compile import CompiledNetwork, compile_network
from thermal.solver.solution import Solution
from thermal.solver.solve import solve


class SolverSession:
    """Solves one network after another, each from what the last one left.

    `compiled` and `solution` are those of the last network that had an answer.
    """

    def __init__(self) -> None:
        """Start with nothing kept: the first solution is a cold one."""
        self.compiled: CompiledNetwork | None = None
        self.solution: Solution | None = None

    def solve(self, network: Network) -> Solution:
        """Return the exact solution; where the last one leads to none, afresh.

        Raises
        ------
        NetworkError
            With every fault of the network.
        """
        compiled = compile_network(network, self.compiled)
        solution = solve(compiled, start=self.solution)
        if self.solution is not None and not solution.converged:
            solution = solve(compiled)
        if solution.converged:
            self.compiled, self.solution = compiled, solution
        return solution

    def update(self, network: Network) -> Solution:
        """Return the answer to one edit, which a later `polish` may sharpen."""
        return self.solve(network)

    def polish(self) -> Solution | None:
        """Return the exact solution of the last network."""
        return self.solution
