"""From a solved network back to racks, chassis and modules, in working units and words."""
