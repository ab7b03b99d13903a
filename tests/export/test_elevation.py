from dataclasses import replace
from xml.etree import ElementTree

import pytest

from configurator.export.elevation import elevation_svg

SVG = "{http://www.w3.org/2000/svg}"


def texts(data):
    return [each.text or "" for each in ElementTree.fromstring(data).iter(f"{SVG}text")]


def test_every_module_is_drawn(worked):
    drawn = {each.get("data-id") for each in ElementTree.fromstring(elevation_svg(worked)).iter()}
    assert {module.id for module in worked.cooling.modules.values()} <= drawn


def test_nothing_on_paper_asks_to_drop_a_part(worked, air):
    for evaluation in (worked, air):
        assert not any("drop" in text.lower() for text in texts(elevation_svg(evaluation)))


def test_the_legend_says_what_the_colours_mean(worked):
    assert "Case temperature" in texts(elevation_svg(worked))


def test_an_empty_design_says_so(empty):
    assert texts(elevation_svg(empty)) == ["No rack placed yet"]


def test_markup_in_a_name_stays_text(worked):
    design = worked.design.model_copy(update={"name": '<b>&"x"</b>'})
    root = ElementTree.fromstring(elevation_svg(replace(worked, design=design)))
    assert root.find(f"{SVG}title").text == '<b>&"x"</b>: elevation'


def test_equal_input_gives_equal_bytes(worked):
    assert elevation_svg(worked) == elevation_svg(worked)


def test_the_rear_shows_what_is_plugged_in_there(worked):
    shown = texts(elevation_svg(worked))
    assert "R1 · rear" in shown
    assert "busbar" in shown
    assert "AC A + B" in shown
    assert sum(text.startswith("2 × UQD") for text in shown) == 8


def test_a_rear_without_loop_and_busbar_shows_neither(air):
    shown = texts(elevation_svg(air))
    assert any(text.endswith("· rear") for text in shown)
    assert not any("UQD" in text for text in shown)


def test_it_is_drawn_one_to_ten(worked):
    root = ElementTree.fromstring(elevation_svg(worked))
    width_mm, height_mm = (float(root.get(key).removesuffix("mm")) for key in ("width", "height"))
    *_, width, height = map(float, root.get("viewBox").split())
    assert 10 * width_mm == pytest.approx(width, abs=0.1)
    assert 10 * height_mm == pytest.approx(height, abs=0.1)
