"""Rackloop: configure OAI racks and see at once what their cooling loops do."""

__version__ = "0.1.0"
