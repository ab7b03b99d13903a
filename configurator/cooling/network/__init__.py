"""From the parts of a design to the coolant network of a loop."""
