"""Two designs, or two versions of one, side by side."""
