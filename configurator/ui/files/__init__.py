"""Opening, saving, recovering and exporting designs."""
