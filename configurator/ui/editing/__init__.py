"""The open design and what edits, undoes and evaluates it."""
