"""The way to a steady state: start, iteration, careful steps."""
