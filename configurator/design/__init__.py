"""The frozen design document, its pure edits, placement checks and differences."""
