"""The About page: what is inside, in which version, under which licence."""

import tomllib
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from configurator import __version__
from configurator.ui.dialogs.about import PACKAGES, AboutDialog, components
from tests.ui.steps import is_inner, unnamed

PROJECT = Path(__file__).parents[3] / "pyproject.toml"


def test_it_names_every_part_the_program_needs_with_version_and_licence():
    wanted = tomllib.loads(PROJECT.read_text())["project"]["dependencies"]
    named = {each.partition(">")[0].partition("=")[0].casefold() for each in wanted}
    assert {name.casefold() for name, _licence in PACKAGES} == named
    rows = {name: (number, licence) for name, number, licence in components()}
    assert rows["Rackloop"] == (__version__, "Apache-2.0")
    assert all(licence for _number, licence in rows.values())
    assert "unknown" not in {number for number, _licence in rows.values()}


def test_it_can_be_read_and_copied(window, qtbot):
    dialog = AboutDialog(window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert [name for name in unnamed(dialog) if not is_inner(name)] == []
    assert dialog.model.rowCount() == len(list(components()))
    dialog.copy.click()
    assert f"Rackloop {__version__}" in QGuiApplication.clipboard().text()
