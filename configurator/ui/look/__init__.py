"""Theme, icons, and figures as people read them."""
