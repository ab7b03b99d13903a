"""Names for screen readers, keys for everything."""

from PySide6.QtWidgets import (
    QLabel,
)

from configurator.ui.dialogs.faults import FaultDialog
from configurator.ui.dialogs.reason import WaiveDialog
from configurator.ui.dialogs.shortcuts import ShortcutsDialog
from configurator.ui.window.menus import menu_actions
from tests.scene.designs import (
    chassis_of,
    modules_of,
    one_rack,
)
from tests.ui.steps import finding, is_inner, show, unnamed


def test_everything_that_takes_the_focus_has_a_name(window, service):
    service.findings = lambda design: (finding(design),)
    assert [name for name in unnamed(window) if not is_inner(name)] == []
    design = show(window, one_rack(4))
    selections = (
        None,
        modules_of(design)[0].id,
        chassis_of(design)[0].id,
        chassis_of(design)[0].boards[0].id,
        design.floor.racks[0].id,
        design.floor.racks[0].items[0].id,
        design.loops[0].id,
    )
    for selection in selections:
        window.session.select(selection)
        assert [name for name in unnamed(window.inspector) if not is_inner(name)] == []
    for tab in (
        window.results.show_plots,
        window.results.show_findings,
        window.results.show_bom,
        window.results.show_structure,
    ):
        tab()
        assert [name for name in unnamed(window) if not is_inner(name)] == []


def test_dialogs_have_names_too(window, qtbot):
    design = show(window, one_rack(1))
    dialogs = (
        WaiveDialog(window, (finding(design),), "me"),
        ShortcutsDialog(window, []),
        FaultDialog(window, "Title", "", ()),
    )
    for dialog in dialogs:
        dialog.show()
        assert [name for name in unnamed(dialog) if not is_inner(name)] == []
        dialog.close()


def test_every_shortcut_is_used_once_and_shown_in_the_help(window, qtbot):
    keys = [a.shortcut().toString() for a in window.actions_by_name.values()]
    keys = [key for key in keys if key]
    assert len(keys) == len(set(keys))
    dialog = ShortcutsDialog(window, menu_actions(window.actions_by_name))
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    assert set(keys) <= shown
