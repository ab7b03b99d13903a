"""The part browser: find parts by their figures, compare them, see where each figure comes from."""
