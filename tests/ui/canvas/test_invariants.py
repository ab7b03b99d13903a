"""Whatever is dragged wherever: only the dragged thing moves, and undo leads back exactly."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from configurator.design.query import index
from configurator.ui.canvas.canvas import Canvas
from tests.scene.designs import BOARD, CDU, CHASSIS, MODULE, SHELF, one_rack
from tests.ui.canvas.fake_session import FakeSession
from tests.ui.canvas.mouse import (
    CONTROL,
    NONE,
    Drag,
    check_step,
    object_mime,
    part_mime,
)

PARTS = (MODULE, BOARD, CHASSIS, SHELF, CDU, "ocp-orv3", "generic-row-700kw", "pg30", "amd-mi250x")
STEPS = st.lists(
    st.tuples(
        st.one_of(st.sampled_from(PARTS), st.integers(0, 40)),
        st.integers(0, 999),
        st.integers(0, 639),
        st.booleans(),
        st.sampled_from(("rack", "floor", "board", "loop")),
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_any_drag_moves_only_what_is_dragged(
    qtbot: QtBot, steps: list[tuple[str | int, int, int, bool, str]]
) -> None:
    session = FakeSession(one_rack(8, 3, None))
    start = session.design
    canvas = Canvas(session)
    qtbot.addWidget(canvas)
    canvas.resize(1000, 640)
    for what, x, y, copy, view in steps:
        canvas.set_view(view)
        canvas.fit()
        before = session.design
        objects = sorted(index(before))
        moved = objects[what % len(objects)] if isinstance(what, int) else None
        mime = object_mime(moved) if moved else part_mime(str(what))
        drag = Drag(canvas, mime, CONTROL if copy else NONE)
        accepted = drag.over(QPoint(x, y))
        assert session.design is before
        dropped = drag.drop(QPoint(x, y))
        assert dropped == accepted
        if not accepted:
            assert session.design is before
        check_step(before, session.design, None if copy else moved)
        assert canvas.hover is None
    while session.undo_stack.canUndo():
        session.undo_stack.undo()
    assert session.design == start
