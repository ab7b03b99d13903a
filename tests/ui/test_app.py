import os
import signal
import sys

from PySide6.QtWidgets import QFileDialog

from configurator.core.errors import UsageError
from configurator.design import edits
from configurator.project.storage import load_design
from configurator.ui.app import main
from configurator.ui.dialogs.faults import FaultDialog
from configurator.ui.editing.background_service import BackgroundService
from configurator.ui.editing.session import EditorSession
from configurator.ui.fault_hook import FaultHook, FaultReport
from configurator.ui.files.exporting import write_export
from configurator.ui.self_test import wait_until_current
from configurator.ui.window.start_page import examples
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


def test_the_real_service_answers_and_survives_the_end_of_its_process(qtbot):
    session = EditorSession(CATALOGUE, BackgroundService)
    told = []
    session.solver_restarted.connect(lambda: told.append("restarted"))
    session.show_copy(load_design(next(e.path for e in examples() if e.path.stem == "mixed-row")))
    assert session.is_stale, "it is given while the solver still loads"
    assert wait_until_current(session)
    assert session.evaluation.design is session.design
    assert session.evaluation.cooling.loops[0].converged
    session.apply("Warm", edits.set_site(session.design, facility_water_c=33.0))
    os.kill(session._service._service._process.pid, signal.SIGKILL)
    assert wait_until_current(session)
    assert session.evaluation.design is session.design
    assert told == ["restarted"]
    session.close()


def test_the_window_says_that_the_solver_was_replaced(window, service):
    window.session.show_copy(one_rack(2))
    service.poll = lambda: setattr(service, "restarts", 1)
    window.session.warm_up()
    window.session._poll()
    assert "started again" in window.status.state.text()


def test_the_window_says_once_that_the_solver_has_no_process(window, service):
    told = []
    window.session.solver_alone.connect(lambda: told.append("alone"))
    window.session.show_copy(one_rack(2))
    service.is_alone = True
    for _ in range(3):
        window.session._poll()
    assert told == ["alone"]
    assert "cannot be started" in window.status.state.text()


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
