import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from configurator.export.document import Bar, Mark, Plot, Series
from configurator.export.plot import plot_drawing, ticks
from configurator.scene.primitives import Label, Polyline, Rectangle

VALUES = st.floats(-1e6, 1e6)


@given(VALUES, VALUES, st.booleans())
def test_ticks_enclose_the_range_evenly(a, b, from_zero):
    low, high = min(a, b), max(a, b)
    marks = ticks(low, high, from_zero)
    slack = 1e-6 * max(abs(low), abs(high), 1e-6)
    assert marks[0] <= low + slack
    assert marks[-1] >= high - slack
    assert 2 <= len(marks) <= 9
    steps = [second - first for first, second in itertools.pairwise(marks)]
    assert steps == pytest.approx([steps[0]] * len(steps))
    if from_zero:
        assert marks[0] <= 0.0 + slack


def test_curves_and_the_operating_point_stay_in_the_frame():
    curve = Series("pump", ((0.0, 150.0), (60.0, 100.0)), "accent")
    plot = Plot("L/min", "kPa", series=(curve,), point=(30.0, 130.0))
    drawing = plot_drawing(plot, 80, 40)
    for shape in drawing.shapes:
        if isinstance(shape, Polyline):
            assert all(0 <= x <= 80 and 0 <= y <= 40 for x, y in shape.points)
    assert "pump" in {shape.text for shape in drawing.shapes if isinstance(shape, Label)}


def test_a_higher_value_has_a_higher_bar():
    plot = Plot("", "°C", bars=(Bar(50, "ok"), Bar(60, "ok")), y_from_zero=False)
    shapes = plot_drawing(plot, 80, 40).shapes
    first, second = [s.box for s in shapes if isinstance(s, Rectangle) and s.fill == "ok"]
    assert second.height_mm > first.height_mm
    assert first.y_mm + first.height_mm == pytest.approx(second.y_mm + second.height_mm)


def test_a_plot_without_data_says_unknown():
    labels = [s for s in plot_drawing(Plot("", "", limits=(Mark(85.0, "limit"),)), 80, 40).shapes
              if isinstance(s, Label)]  # fmt: skip
    assert [label.text for label in labels] == ["unknown"]


def test_limits_and_moments_carry_their_names():
    course = Series("case", ((0.0, 50.0), (60.0, 90.0)), "text")
    plot = Plot(
        "s", "°C", series=(course,), limits=(Mark(85.0, "limit"),), moments=(Mark(50.0, "50 s"),),
        y_from_zero=False,
    )  # fmt: skip
    shapes = plot_drawing(plot, 80, 40).shapes
    assert {"limit", "50 s"} <= {shape.text for shape in shapes if isinstance(shape, Label)}
    lines = [s.points for s in shapes if isinstance(s, Polyline) and s.stroke == "error"]
    across, down = lines
    assert across[0][1] == across[1][1]
    assert down[0][0] == down[1][0]
