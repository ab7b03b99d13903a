"""Coolants: water, glycol mixtures and fluids of constant properties.

Everything a network needs of its fluid, vectorised over temperature, with the range it holds in.

Examples
--------
>>> pg25 = get_coolant("pg25")
>>> round(float(pg25.density(40.0)), 1)
1010.6
"""

from thermal.coolants.coolant import Coolant
from thermal.coolants.library import PRESETS, get_coolant

__all__ = ["PRESETS", "Coolant", "get_coolant"]
