"""What the usage guide tells beside the rules: families, coverage, and where the texts are."""
