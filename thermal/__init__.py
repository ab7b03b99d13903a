"""Thermal and hydraulic networks of liquid cooling: pure numpy and scipy, SI units."""
