"""The laws of single elements: losses, pumps, heat exchangers, cold plates."""
