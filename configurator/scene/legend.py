"""The legend of the overlay: what the colours mean, from where to where, and the marks."""

from __future__ import annotations

from configurator.scene.colour_map import colour_at
from configurator.scene.metrics import text_width
from configurator.scene.overlay import Overlay
from configurator.scene.primitives import Box, Drawing
from configurator.scene.quantity import Quantity
from configurator.scene.sketch import Sketch, inset
from configurator.scene.wording import ENGLISH, Wording

HEIGHT_MM = 24.0
_BAR_MM, _STEPS, _SIZE_MM, _GAP_MM = 160.0, 40, 11.0, 10.0


def legend_drawing(overlay: Overlay, stale: bool = False, wording: Wording = ENGLISH) -> Drawing:
    """Draw the legend on one line of text height; it tells unknown and stale marks as well."""
    sketch = Sketch()
    base = HEIGHT_MM / 2 + 4
    x_mm = _text(sketch, 4, base, overlay.quantity.title(wording), "text")
    for number, word in enumerate(overlay.quantity.ranks(wording)):
        x_mm = _swatch(sketch, x_mm, base, overlay.colour(number) or "raised", word)
    ends = overlay.ends()
    if ends is not None:
        x_mm = _text(sketch, x_mm + 4, base, ends[0], "dim")
        _bar(sketch, Box(x_mm, HEIGHT_MM / 2 - 5, _BAR_MM, 10), overlay)
        x_mm = _text(sketch, x_mm + _BAR_MM + 8, base, f"{ends[1]} {overlay.unit.symbol}", "dim")
    swatch = Box(x_mm + 6, HEIGHT_MM / 2 - 6, 16, 12)
    sketch.rectangle(swatch, "raised", "faint", 1, 2)
    sketch.hatch(inset(swatch, 1), "faint", 5, 1)
    x_mm = _text(sketch, swatch.x_mm + 22, base, wording.unknown, "dim")
    if stale:
        swatch = Box(x_mm + 6, HEIGHT_MM / 2 - 6, 16, 12)
        sketch.rectangle(swatch, colour_at(0.5))
        sketch.rectangle(inset(swatch, 2), None, "window", 1.5, 0, dashed=True)
        x_mm = _text(sketch, swatch.x_mm + 22, base, wording.stale, "warning")
    x_mm = _text(sketch, x_mm + 6, base, wording.assumed, "dim")
    return sketch.drawing(Box(0, 0, x_mm, HEIGHT_MM))


def _text(sketch: Sketch, x_mm: float, y_mm: float, text: str, colour: str) -> float:
    """Write a piece of text and give where the next piece may begin."""
    sketch.label(x_mm, y_mm, text, _SIZE_MM, colour)
    return x_mm + text_width(text, _SIZE_MM) + _GAP_MM


def _swatch(sketch: Sketch, x_mm: float, base: float, colour: str, word: str) -> float:
    """One rank with its name."""
    box = Box(x_mm + 2, HEIGHT_MM / 2 - 6, 16, 12)
    sketch.rectangle(box, colour, "faint", 1, 2)
    return _text(sketch, box.x_mm + 22, base, word, "dim")


def _bar(sketch: Sketch, box: Box, overlay: Overlay) -> None:
    """Even steps of the colour map, in the order of the figures beside it."""
    step = box.width_mm / _STEPS
    for number in range(_STEPS):
        share = (number + 0.5) / _STEPS
        fraction = 1 - share if overlay.quantity is Quantity.MARGIN else share
        bar = Box(box.x_mm + number * step, box.y_mm, step + 0.3, box.height_mm)
        sketch.rectangle(bar, colour_at(fraction))
