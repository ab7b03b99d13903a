"""Does the air do its work: ceilings, room, heat left to it."""
