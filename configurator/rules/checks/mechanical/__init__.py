"""Does it fit: outlines, heights, widths, masses."""
