"""SVG drawings: well-formed, scalable, escaped, and equal to the golden files.

``UPDATE_GOLDEN=1 pytest tests/scene`` writes the golden files anew; look at them before
committing.
"""

import os
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from configurator.scene.board import board_drawing
from configurator.scene.floor import floor_drawing
from configurator.scene.legend import legend_drawing
from configurator.scene.loop import loop_drawing
from configurator.scene.overlay import Overlay
from configurator.scene.primitives import Box, Drawing, Label, Rectangle
from configurator.scene.quantity import Quantity
from configurator.scene.rack import rack_drawing
from configurator.scene.svg import svg
from configurator.scene.theme import DARK, LIGHT, Theme
from tests.scene.designs import evaluated
from tests.scene.small import small_design

GOLDEN = Path(__file__).parent / "golden"
NAMESPACE = "{http://www.w3.org/2000/svg}"


def drawings() -> dict[str, Drawing]:
    design = small_design()
    evaluation = evaluated(design)
    overlay = Overlay(Quantity.CASE, 50.0, 80.0)
    return {
        "rack": rack_drawing(design, "r5", evaluation, overlay),
        "board": board_drawing(design, "c2", evaluation, overlay),
        "floor": floor_drawing(design, evaluation, overlay),
        "loop": loop_drawing(design, "l6", evaluation, overlay),
        "legend": legend_drawing(overlay, stale=True),
    }


@pytest.mark.parametrize("name", ["rack", "board", "floor", "loop", "legend"])
def test_golden(name: str) -> None:
    written = svg(drawings()[name], LIGHT, title=name)
    path = GOLDEN / f"{name}.svg"
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(written, encoding="utf-8", newline="\n")
    assert written == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_is_well_formed_and_scales(theme: Theme) -> None:
    drawing = drawings()["rack"]
    root = ElementTree.fromstring(svg(drawing, theme))
    assert root.tag == f"{NAMESPACE}svg"
    extent = drawing.extent
    assert [float(part) for part in root.attrib["viewBox"].split()] == pytest.approx(
        [extent.x_mm, extent.y_mm, extent.width_mm, extent.height_mm], abs=0.01
    )
    assert root.attrib["width"].endswith("mm")
    texts = [element.text for element in root.iter(f"{NAMESPACE}text")]
    assert 'R1 · <&"' in texts


def test_objects_can_be_found_by_their_id() -> None:
    root = ElementTree.fromstring(svg(drawings()["board"], DARK))
    assert "m4" in {element.attrib.get("data-id") for element in root.iter()}


@given(st.text(max_size=40))
def test_any_text_gives_well_formed_xml(text: str) -> None:
    box = Box(0, 0, 100, 20)
    drawing = Drawing(box, (Rectangle(box, "panel"), Label(2, 12, text, 10)))
    ElementTree.fromstring(svg(drawing, LIGHT, title=text).encode("utf-8"))


def test_equal_input_gives_equal_bytes() -> None:
    assert svg(drawings()["rack"]) == svg(drawings()["rack"])


def test_long_text_is_cut_with_an_ellipsis() -> None:
    drawing = Drawing(Box(0, 0, 100, 20), (Label(0, 10, "a" * 50, 10, max_width_mm=60),))
    text = ElementTree.fromstring(svg(drawing)).findtext(f"{NAMESPACE}text")
    assert text is not None
    assert text.endswith("…")
    assert 3 < len(text) < 15
