from configurator.design.query import index
from configurator.ui.files import traces
from configurator.ui.files.traces import TraceImport
from tests.scene.designs import one_rack


def table(tmp_path, text):
    path = tmp_path / "day.csv"
    path.write_text(text, encoding="utf-8")
    return path


DAY = "hours [h],utilisation [%]\n0,20\n8,95\n20,40\n"


def test_the_selected_rack_runs_by_an_imported_trace_until_it_is_undone(session, tmp_path, qtbot):
    session.show_copy(one_rack(2))
    rack = session.design.floor.racks[0].id
    session.select(rack)
    importing = TraceImport(session, None)
    with qtbot.waitSignal(importing.told) as told:
        importing.take(table(tmp_path, DAY))
    assert told.args[0].endswith("runs by day")
    assert index(session.design).rack(rack).profile == session.design.profiles[0].id
    session.undo_stack.undo()
    assert session.design.profiles == ()
    assert index(session.design).rack(rack).profile is None


def test_a_wrong_file_is_told_and_changes_nothing(session, tmp_path, monkeypatch):
    shown = []
    monkeypatch.setattr(traces, "show_error", lambda *words: shown.append(str(words[2])))
    before = session.design
    TraceImport(session, None).take(table(tmp_path, "hours,utilisation\n0,2\n1,1\n"))
    assert session.design is before
    assert "row 2, column 2" in shown[0]
    TraceImport(session, None).take(tmp_path / "gone.csv")
    assert "gone.csv" in shown[1]
