"""Networks of nodes and branches, and the file they are kept in."""
