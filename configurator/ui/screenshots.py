"""Pictures of every view in both themes, always the same size, for the readme and for review."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from shutil import copy
from tempfile import TemporaryDirectory

from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication

from configurator.core.language import ENGLISH
from configurator.design.query import index
from configurator.ui.assembly import Program
from configurator.ui.browser.comparison import MOST_PARTS
from configurator.ui.panels.transient import POLL_MS
from configurator.ui.preferences import Preferences, ThemeChoice
from configurator.ui.self_test import wait_until_current
from configurator.ui.window.main_window import MainWindow
from configurator.ui.window.start_page import examples

SIZE_PX = (1680, 1050)
SMALL_PX = (1280, 800)


def take_screenshots(
    app: QApplication, folder: Path, design: Path | None = None, language: str = ENGLISH.code
) -> int:
    """Write the pictures of a design, by default the first example; returns the exit code."""
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as work:
        settings = Path(work) / "window.ini"
        Preferences(settings).language = language
        window = Program(app, settings).window
        try:
            return 0 if _take(app, window, folder, design, Path(work)) else 1
        finally:
            window.session.undo_stack.setClean()
            window.close()


def _take(
    app: QApplication, window: MainWindow, folder: Path, design: Path | None, work: Path
) -> bool:
    window.resize(*SIZE_PX)
    window.show()
    path = design or next((example.path for example in examples()), None)
    for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        window.preferences.theme_choice = theme
        window.show_start_page()
        for name, show in _views(window, path, work):
            show()
            if not _settle(app, window):
                sys.stderr.write(f"{name}: there was no answer from the solver\n")
                return False
            file = folder / f"{name}-{theme.value}.png"
            browser = window.browsing.browser
            shown = browser if browser is not None and browser.isVisible() else window
            shown.grab().save(str(file))
            sys.stdout.write(f"{file}\n")
    return True


def _views(
    window: MainWindow, path: Path | None, folder: Path
) -> Iterator[tuple[str, Callable[[], None]]]:
    yield "start", window.show_start_page
    if path is None:
        yield "empty", window.files.new_design
        return
    yield "rack", lambda: _open(window, path, folder)
    yield "floor", window.views.view_floor
    yield "rear", lambda: _turn(window)
    yield "board", lambda: _board(window)
    yield "module", window.views.view_module
    yield "loop", window.views.view_loop
    yield "findings", lambda: _findings(window)
    yield "bom", window.results.show_bom
    yield "structure", window.results.show_structure
    yield "plots", window.results.show_plots
    for page in ("tree", "chain", "survival"):
        yield f"power-{page}", partial(_power, window, page)
    yield "transient", lambda: _transient(window)
    yield "browser", lambda: _browse(window)
    yield "small", lambda: _small(window)
    yield "empty", lambda: _empty(window)


def _open(window: MainWindow, path: Path, folder: Path) -> None:
    """Open a copy of the design under its own name."""
    window.session.open(Path(copy(path, folder)))
    window.show_design("rack")
    window.results.show_plots()
    module = next(index(window.session.design).modules(), None)
    window.session.select(module.id if module is not None else None)


def _turn(window: MainWindow) -> None:
    window.views.view_rack()
    window.views.turn_rack()


def _board(window: MainWindow) -> None:
    """Turn the rack back, so that it stands beside its chassis where it is shown next."""
    window.views.turn_rack()
    window.views.view_board()


def _findings(window: MainWindow) -> None:
    """Show the first finding in full."""
    window.results.show_findings()
    window.results.findings.view.setCurrentIndex(window.results.findings.model.index(0, 0))


def _transient(window: MainWindow) -> None:
    """Let the pumps trip; the answer is waited for."""
    window.results.show_transient()
    window.results.transient.start()
    while window.results.transient.running:
        QThread.msleep(POLL_MS)
        window.results.transient.poll()


def _power(window: MainWindow, page: str) -> None:
    window.results.show_power()
    window.results.power.show_page(page)


def _browse(window: MainWindow) -> None:
    """Put the first modules of the catalogue side by side."""
    for part in window.session.catalogue.of_kind("oam")[:MOST_PARTS]:
        window.browsing.compare(part.id)


def _small(window: MainWindow) -> None:
    if window.browsing.browser is not None:
        window.browsing.browser.close()
    window.views.view_rack()
    window.resize(*SMALL_PX)


def _empty(window: MainWindow) -> None:
    window.resize(*SIZE_PX)
    window.session.undo_stack.setClean()
    window.files.new_design()


def _settle(app: QApplication, window: MainWindow) -> bool:
    """Wait for the answer and the last repaint; False where the answer does not come."""
    if window.canvas.isVisible() and not wait_until_current(window.session):
        return False
    window.results.plots.refresh()
    window.results.power.refresh()
    for _ in range(4):
        app.processEvents()
    return True
