"""The power chain beside the plots: where power goes, what carries it, what may fail."""
