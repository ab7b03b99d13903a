import sys

from PySide6.QtWidgets import QFileDialog

from configurator.core.errors import UsageError
from configurator.project.storage import load_design
from configurator.ui.app import main
from configurator.ui.background_service import BackgroundService
from configurator.ui.dialogs.faults import FaultDialog
from configurator.ui.exporting import write_export
from configurator.ui.fault_hook import FaultHook, FaultReport
from configurator.ui.self_test import wait_until_current
from configurator.ui.session import EditorSession
from configurator.ui.start_page import examples
from tests.scene.designs import CATALOGUE, one_rack


def test_a_fault_nobody_caught_is_shown_with_a_way_to_save(window, monkeypatch, tmp_path, caplog):
    window.session.show_copy(one_rack(2))
    path = tmp_path / "rescued.rackloop"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    seen = []

    def look(report):
        seen.append(report.details.toPlainText())
        report.save.click()
        return 0

    monkeypatch.setattr(FaultReport, "exec", look)
    hook = FaultHook(window)
    try:
        raise ZeroDivisionError("in a rule")
    except ZeroDivisionError as fault:
        hook(ZeroDivisionError, fault, fault.__traceback__)
    assert "in a rule" in seen[0]
    assert load_design(path) == window.session.design


def test_our_own_errors_show_their_reason_without_a_traceback(window, monkeypatch):
    seen = []
    monkeypatch.setattr(
        FaultDialog, "exec", lambda dialog: seen.append(dialog.list.toPlainText()) or 0
    )
    error = UsageError("there is no such thing")
    FaultHook(window)(UsageError, error, None)
    assert seen == ["there is no such thing"]


def test_the_hook_gives_back_what_it_took(window):
    hook, before = FaultHook(window), sys.excepthook
    hook.install()
    assert sys.excepthook is hook
    hook.remove()
    assert sys.excepthook is sys.__excepthook__
    sys.excepthook = before


def test_the_real_service_answers_a_design_given_while_it_loads(qtbot):
    session = EditorSession(CATALOGUE, BackgroundService)
    session.show_copy(load_design(examples()[0].path))
    assert session.is_stale
    assert wait_until_current(session)
    assert session.evaluation.design is session.design
    assert session.evaluation.cooling.loops[0].converged
    session.close()


def test_without_a_display_it_says_so_and_ends(monkeypatch, capsys):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert main([]) == 2
    assert "no display" in capsys.readouterr().err


def test_an_export_holds_the_numbers_of_the_design(session, tmp_path):
    session.show_copy(one_rack(2))
    write_export("bom-csv", session, tmp_path / "bom.csv")
    assert "MI300X" in (tmp_path / "bom.csv").read_text(encoding="utf-8-sig")
