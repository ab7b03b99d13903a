import io

from PIL import Image

from configurator.export.elevation import elevation_drawing
from configurator.export.elevation_png import png
from configurator.scene.primitives import Box, Drawing, Label, Polyline, Rectangle
from configurator.scene.theme import LIGHT


def picture(drawing):
    return Image.open(io.BytesIO(png(drawing))).convert("RGB")


def dots(image):
    return {colour for _, colour in image.getcolors(1 << 24)}


def test_it_is_as_large_as_the_drawing(worked):
    drawing = elevation_drawing(worked)
    image = picture(drawing)
    assert (
        abs(image.width / image.height - drawing.extent.width_mm / drawing.extent.height_mm) < 0.01
    )
    assert len(dots(image)) > 50


def test_what_is_drawn_is_where_it_belongs():
    box = Box(-50, -50, 200, 100)
    image = picture(Drawing(box, (Rectangle(Box(0, -20, 40, 40), "#ff0000"),)))
    assert (image.width, image.height) == (160, 80)
    assert image.getpixel((50, 40)) == (255, 0, 0)
    assert image.getpixel((30, 40)) != (255, 0, 0)


def test_dashes_leave_gaps_and_text_leaves_ink():
    line = Polyline(((0, 10), (400, 10)), "#000000", 4, None, True)
    image = picture(Drawing(Box(0, 0, 400, 20), (line,)))
    along = [image.getpixel((x, 8)) for x in range(image.width)]
    assert min(along) < (60, 60, 60)
    assert max(along) > (200, 200, 200)
    empty = dots(picture(Drawing(Box(0, 0, 200, 60), ())))
    written = dots(picture(Drawing(Box(0, 0, 200, 60), (Label(5, 45, "机柜 R1", 40),))))
    assert len(empty) == 1
    assert len(written) > 10


def test_a_large_drawing_stays_a_picture_one_can_open(monkeypatch):
    monkeypatch.setattr("configurator.export.elevation_png.MOST_DOTS", 10_000)
    image = picture(Drawing(Box(0, 0, 4000, 1000), (Rectangle(Box(0, 0, 9, 9), "text"),)))
    assert (image.width, image.height) == (200, 50)


def test_equal_drawings_give_equal_bytes(worked):
    drawing = elevation_drawing(worked)
    assert png(drawing) == png(drawing)
    assert LIGHT.hex("sunken") == "#e6e9f0"
