"""Is anything missing: parts, loops, figures."""
