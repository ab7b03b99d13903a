"""Pure functions from a design and its evaluation to the bytes of a file."""
