"""The PDF renderer of a report: vector, embedded fonts, equal input gives equal bytes."""
