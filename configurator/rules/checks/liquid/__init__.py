"""Does the coolant do its work: flows, velocities, pressures, temperatures."""
