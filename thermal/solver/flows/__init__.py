"""The flow equations: iterate, Newton step, valves and pumps that turn."""
