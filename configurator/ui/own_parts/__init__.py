"""Parts of the user's own: the form, curves from CSV, folders, and keeping a design current."""
