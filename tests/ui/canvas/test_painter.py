"""The Qt painter: colours of the theme, text that is left out when it cannot be read."""

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from configurator.scene.primitives import Box, Drawing, Label, Polyline, Rectangle
from configurator.scene.theme import DARK, LIGHT, Theme
from configurator.ui.canvas.painter import drawing_image, set_text

BOX = Box(-10, -10, 100, 50)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_shapes_take_the_theme_and_their_place(qtbot: QtBot, theme: Theme) -> None:
    drawing = Drawing(
        BOX,
        (
            Rectangle(Box(0, 0, 20, 20), "accent"),
            Rectangle(Box(40, 0, 20, 20), "#ff0000", "error", 2, 4, dashed=True),
            Polyline(((70, 0), (80, 0), (80, 20), (70, 0)), "ok", 1, "ok"),
        ),
    )
    image = drawing_image(drawing, theme, 2.0)
    assert (image.width(), image.height()) == (200, 100)
    assert image.pixelColor(40, 40) == QColor(theme.hex("accent"))
    assert image.pixelColor(120, 40) == QColor("#ff0000")
    assert image.pixelColor(177, 30) == QColor(theme.hex("ok"))
    assert image.pixelColor(5, 5) == QColor(theme.hex("sunken"))


def test_text_is_painted_only_where_it_can_be_read(qtbot: QtBot) -> None:
    drawing = Drawing(BOX, (Label(0, 20, "HHHH", 10, max_width_mm=60),))
    blank = Drawing(BOX)
    assert drawing_image(drawing, LIGHT, 2.0) != drawing_image(blank, LIGHT, 2.0)
    assert drawing_image(drawing, LIGHT, 0.5) == drawing_image(blank, LIGHT, 0.5)


def test_text_is_shortened_to_its_width(qtbot: QtBot) -> None:
    _, text, advance = set_text("a long line of text", "DejaVu Sans", 12, False, 60)
    assert text.endswith("…")
    assert advance <= 60
    assert set_text("short", "DejaVu Sans", 12, False, -1)[1] == "short"
