"""The solver: flows, pressures and temperatures of any network."""
