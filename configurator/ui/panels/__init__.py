"""The panels around the drawing: what one can place, what is selected, what follows from it."""
