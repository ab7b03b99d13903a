"""The heat balance: along the assembly tree, or link by link."""
