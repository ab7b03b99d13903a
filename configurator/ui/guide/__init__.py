"""The usage guide in the window."""
