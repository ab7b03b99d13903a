"""What is asked of a network beyond one solution: rack types and sweeps."""

from thermal.analysis.rack_types import TypeCache
from thermal.analysis.sweep import SweepResult, sweep
from thermal.analysis.variants import Variants
from thermal.analysis.with_types import solve_with_types

__all__ = ["SweepResult", "TypeCache", "Variants", "solve_with_types", "sweep"]
