"""What other programs take over: hydraulics, inventory, benchmarks, tests, operation, clusters."""
