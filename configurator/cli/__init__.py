"""The command line: one face of the program, on the same core as the window."""
