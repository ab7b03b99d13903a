"""A canvas on a small rack: a full chassis, one with three modules, one without a board."""

import pytest
from pytestqt.qtbot import QtBot

from configurator.ui.canvas.canvas import Canvas
from tests.scene.designs import one_rack
from tests.ui.canvas.fake_session import FakeSession


@pytest.fixture
def session(qtbot: QtBot) -> FakeSession:
    return FakeSession(one_rack(8, 3, None))


@pytest.fixture
def canvas(qtbot: QtBot, session: FakeSession) -> Canvas:
    widget = Canvas(session)
    qtbot.addWidget(widget)
    widget.resize(1000, 640)
    widget.set_view("rack")
    widget.show()
    qtbot.waitExposed(widget)
    return widget
