"""Runs over time: pump trips, load steps, loss of facility water, closing valves."""

from thermal.transient.simulate import simulate
from thermal.transient.solution import Courses, EnergyBalance, TransientSolution

__all__ = ["Courses", "EnergyBalance", "TransientSolution", "simulate"]
