"""Correlations as pure functions: friction, fittings, valves, exchangers, plates, pumps, air."""
