"""Does it meet what the customer asked for."""
