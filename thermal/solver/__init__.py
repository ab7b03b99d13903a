"""The solver: flows, pressures and temperatures of any network."""

from thermal.solver.compile import CompiledNetwork, compile_network
from thermal.solver.edits.session import SolverSession
from thermal.solver.solution import Diagnosis, Solution
from thermal.solver.steady.solve import solve

__all__ = ["CompiledNetwork", "Diagnosis", "Solution", "SolverSession", "compile_network", "solve"]
