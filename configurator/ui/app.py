"""The window's entry point: reads the arguments, runs the window, measures its start."""

from __future__ import annotations

import argparse
import logging
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from configurator import __version__
from configurator.core.errors import RackloopError
from configurator.core.language import ENGLISH, NAMES
from configurator.core.log import APPLICATION, start_log
from configurator.ui.assembly import Program
from configurator.ui.fault_hook import FaultHook
from configurator.ui.look.style import load_fonts
from configurator.ui.window.main_window import MainWindow

IDLE_MS = 200
BAD_INPUT = 2
NO_DISPLAY = (
    "There is no display for the window. The commands work without one: see rackloop --help.\n"
)
logger = logging.getLogger(__name__)


def main(argv: Sequence[str]) -> int:
    """Run the window, or one of its options; returns the exit code."""
    started_s = time.perf_counter()
    options = _parser().parse_args(list(argv))
    start_log()
    if not has_display():
        if options.screenshot is None and not options.self_test:
            sys.stderr.write(NO_DISPLAY)
            return BAD_INPUT
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = make_application()
    try:
        if options.screenshot is not None:
            from configurator.ui.screenshots import take_screenshots

            return take_screenshots(app, options.screenshot, options.design, options.language)
        if options.self_test:
            from configurator.ui.self_test import run_self_test

            return run_self_test(app)
        return _run(app, options, started_s)
    except RackloopError as error:
        sys.stderr.write(f"{error}\n")
        return BAD_INPUT


def has_display() -> bool:
    """Tell whether Qt will find a screen; without one it would end the process with a signal."""
    named = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return sys.platform != "linux" or any(os.environ.get(name) for name in named)


def make_application() -> QApplication:
    """Give the application object with its names and fonts."""
    app = QApplication.instance() or QApplication([APPLICATION])
    assert isinstance(app, QApplication)
    app.setApplicationName(APPLICATION)
    app.setApplicationDisplayName("Rackloop")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APPLICATION)
    load_fonts(app)
    return app


def _run(app: QApplication, options: argparse.Namespace, started_s: float) -> int:
    program = Program(app)
    window = program.window
    hook = FaultHook(window)
    program.window_changed.connect(lambda: hook.follow(program.window))
    hook.install()
    window.show()
    QTimer.singleShot(0, lambda: _after_first_paint(window, options, started_s))
    try:
        return app.exec()
    finally:
        hook.remove()


def _after_first_paint(window: MainWindow, options: argparse.Namespace, started_s: float) -> None:
    QApplication.processEvents()
    shown_ms = (time.perf_counter() - started_s) * 1e3
    logger.info("window on screen after %.0f ms", shown_ms)
    if options.startup_time:
        sys.stdout.write(f"window on screen after {shown_ms:.0f} ms\n")
        QTimer.singleShot(0, window.close)
        return
    window.session.warm_up()
    QTimer.singleShot(IDLE_MS, window.results.plots.load)
    if options.design is not None:
        window.files.open_path(options.design)
    window.files.offer_recovery()
    if options.design is None:
        window.tour.offer()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="rackloop", description="Open the window.")
    parser.add_argument("design", nargs="?", type=Path, help="design file to open")
    parser.add_argument(
        "--screenshot", metavar="DIR", type=Path, help="write pictures of every view and leave"
    )
    parser.add_argument(
        "--language", choices=tuple(NAMES), default=ENGLISH.code, help="language of the pictures"
    )
    parser.add_argument(
        "--self-test", action="store_true", help="evaluate the first example and leave"
    )
    parser.add_argument(
        "--startup-time", action="store_true", help="print the time to the first paint and leave"
    )
    return parser
