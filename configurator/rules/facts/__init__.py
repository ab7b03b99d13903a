"""Quantities of a design and its results that several checks share."""
