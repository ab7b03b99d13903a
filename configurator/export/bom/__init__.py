"""The bill of materials as files: the same rows in the same order, whatever the format."""
