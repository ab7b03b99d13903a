"""Part types with the source and confidence of every figure, and how they are loaded."""
