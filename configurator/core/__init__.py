"""Ground for every room: errors, ids, units, bounded JSON, resources and the log."""
