"""What a view shows when there is nothing to draw yet: what to do next."""

from __future__ import annotations

from configurator.scene.primitives import Box, Drawing
from configurator.scene.sketch import Sketch

_EXTENT = Box(0, 0, 720, 420)


def empty_drawing(text: str) -> Drawing:
    """Say in one sentence what brings this view to life."""
    sketch = Sketch()
    frame = Box(60, 60, _EXTENT.width_mm - 120, _EXTENT.height_mm - 120)
    sketch.rectangle(frame, None, "line", 1.5, 10, dashed=True)
    sketch.label(360, 216, text, 17, "dim", "middle", max_width_mm=frame.width_mm - 40)
    return sketch.drawing(_EXTENT)
