"""Can the loop be run, served and stopped: leaks, vents, trapped liquid, couplings, life."""
