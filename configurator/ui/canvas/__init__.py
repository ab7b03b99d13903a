"""The drawing in the middle of the window: painting, navigating, dragging and dropping."""
