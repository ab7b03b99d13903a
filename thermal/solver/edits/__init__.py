"""Answers to edits: what is solved anew along the path from a branch to the core."""
