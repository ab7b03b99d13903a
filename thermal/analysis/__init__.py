"""What is asked of a network beyond one solution: type curves and sweeps."""

from thermal.analysis.sweep import SweepResult, sweep
from thermal.analysis.variants import Variants

__all__ = ["SweepResult", "Variants", "sweep"]
