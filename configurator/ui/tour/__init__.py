"""A walk through the window in five steps."""
