"""The solver: flows, pressures and temperatures of any network."""

from thermal.solver.compile import CompiledNetwork, compile_network
from thermal.solver.session import SolverSession
from thermal.solver.solution import Diagnosis, Solution
from thermal.solver.solve import solve

__all__ = ["CompiledNetwork", "Diagnosis", "Solution", "SolverSession", "compile_network", "solve"]
