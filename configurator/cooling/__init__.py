"""From a design to its coolant network and back; the only engine that enters the physics."""
