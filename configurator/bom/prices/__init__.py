"""Price lists and exchange rates: read from files beside the design, never kept in it."""
