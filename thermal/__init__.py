"""Thermal and hydraulic solver for coolant networks: numpy and scipy only, SI units."""
