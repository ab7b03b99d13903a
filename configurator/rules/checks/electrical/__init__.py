"""Does it get its power: voltages, ratings, redundancy."""
