"""`python -m tests.bench.window [--quick]`: how fluid the window is, drawn without a screen.

Frames are what the window's thread is busy with between an event and the end of its painting, by
software raster; 95 of 100 should take at most 16 ms.
"""

from __future__ import annotations

import argparse
import gc
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter

from PySide6.QtCore import QByteArray, QMimeData, QPointF, QRectF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent
from PySide6.QtWidgets import QApplication

from configurator.design.model import Chassis, Design, RackItem
from configurator.design.target import SiteTarget
from configurator.scene.quantity import Quantity
from configurator.ui.assembly import Program
from configurator.ui.canvas.placing import PART_MIME
from configurator.ui.self_test import wait_until_current
from configurator.ui.window.main_window import MainWindow
from tests.bench.edit import chassis_moved, module_power, set_point
from tests.bench.machine import machine
from tests.bench.plans import one_loop, own_loops

RACKS = (1, 16, 128)
PART = "amd-mi300x"
SIZE_PX = (1680, 1050)
EDITS_BEFORE, EDITS_AFTER = 100, 2000
START = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from configurator.ui.assembly import Program
app = QApplication(sys.argv[:1])
window = Program(app, Path(sys.argv[1]) / "window.ini").window
window.show()
app.processEvents()
window.centralWidget().grab()
print("usable", flush=True)
window.session.close()
"""


@dataclass(frozen=True, slots=True)
class Figure:
    """Some times in ms, or one size in MB, with the aim."""

    name: str
    values: Sequence[float]
    aim: str
    unit: str = "ms"

    def line(self) -> str:
        """One row of the table."""
        if len(self.values) == 1:
            return f"| {self.name} | {self.values[0]:.1f} {self.unit} | | | {self.aim} |"
        high = quantiles(self.values, n=20, method="inclusive")[-1]
        shown = " | ".join(f"{x:.1f}" for x in (median(self.values), high, max(self.values)))
        return f"| {self.name} | {shown} | {self.aim} |"


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.window", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer frames, one rack, few edits")
    quick = parser.parse_args().quick
    print(f"{machine()['processor']}, software raster\n")
    print("| what | median | 95 % | worst | aim |\n|---|---|---|---|---|")
    for figure in figures(RACKS[:1] if quick else RACKS, 20 if quick else 60, quick):
        print(figure.line(), flush=True)


def figures(racks: Sequence[int], frames: int, quick: bool) -> Iterator[Figure]:
    """Measure everything, one figure after the other."""
    yield Figure("start to usable window, warm", [start_ms() for _ in range(3 if quick else 7)],
                 "1,500 ms")  # fmt: skip
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with TemporaryDirectory() as folder:
        window = Program(app, Path(folder) / "window.ini").window
        window.resize(*SIZE_PX)
        window.show()
        for count in racks:
            yield from at_size(app, window, count, frames)
        yield memory(app, window, 300 if quick else EDITS_AFTER)
        window.session.undo_stack.setClean()
        window.close()


def at_size(app: QApplication, window: MainWindow, racks: int, frames: int) -> Iterator[Figure]:
    """Measure one design: dragging, recolouring, and what an edit does to the window."""
    name = "1 rack" if racks == 1 else f"{racks} racks"
    for design in (one_loop(racks) if racks > 1 else own_loops(1),):
        window.session.undo_stack.setClean()
        window.session.show_copy(_with_room(design))
    for view in ("floor", "rack"):
        window.show_design(view)
        settle(app, window)
        yield Figure(f"{name}, {view}: dragging", dragging(app, window, frames), "16 ms")
        settle(app, window)
        yield Figure(f"{name}, {view}: recolouring", recolouring(window, frames), "16 ms")
    window.show_design("floor")
    settle(app, window)
    yield Figure(
        f"{name}: longest turn of the event loop after an edit", stalls(app, window), "10 ms"
    )


def dragging(app: QApplication, window: MainWindow, frames: int) -> list[float]:
    """Drag a module across the drawing, over places that take it and others."""
    viewport = window.canvas.view.viewport()
    mime = QMimeData()
    mime.setData(PART_MIME, QByteArray(PART.encode()))
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    spots = list(_spots(window, frames))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    start = QDragEnterEvent(spots[0].toPoint(), actions, mime, left, none)
    QApplication.sendEvent(viewport, start)

    def move(spot: QPointF) -> None:
        QApplication.sendEvent(viewport, QDragMoveEvent(spot.toPoint(), actions, mime, left, none))
        app.processEvents()
        viewport.repaint()

    times = [_ms(partial(move, spot)) for spot in spots]
    QApplication.sendEvent(viewport, QDragLeaveEvent())
    return times


def recolouring(window: MainWindow, frames: int) -> list[float]:
    """Colour everything by another quantity, frame by frame."""
    canvas, measured = window.canvas, [each for each in Quantity if not each.is_ranked]

    def recolour(number: int) -> None:
        canvas.set_quantity(measured[number % len(measured)])
        canvas.page  # noqa: B018  # drawn anew when it is asked for
        canvas.view.viewport().repaint()

    return [_ms(partial(recolour, number)) for number in range(frames)]


def stalls(app: QApplication, window: MainWindow) -> list[float]:
    """The longest single piece of work of the window's thread, for a number of edits."""
    return [_longest(app, window, number) for number in range(12)]


def _longest(app: QApplication, window: MainWindow, number: int) -> float:
    session = window.session
    session.apply("edit", module_power(session.design, number % 40))
    longest = 0.0
    while session.is_stale:
        longest = max(longest, _ms(app.processEvents))
    return longest


def memory(app: QApplication, window: MainWindow, edits: int) -> Figure:
    """Growth of the process from 100 edits to many, with everything undoable."""
    session = window.session
    window.session.undo_stack.setClean()
    session.show_copy(own_loops(1))
    settle(app, window)
    kinds = (module_power, chassis_moved, set_point)
    before = 0.0
    for number in range(edits):
        session.apply("edit", kinds[number % len(kinds)](session.design, number % 40))
        settle(app, window)
        if number == EDITS_BEFORE - 1:
            before = _resident_mb()
    growth = 100 * (_resident_mb() - before) / before
    name = f"memory after {edits:,} edits against {EDITS_BEFORE} ({before:.0f} MB)"
    return Figure(name, [growth], "10 %", "%")


def start_ms() -> float:
    """Time from starting Python to a window that is drawn and takes events."""
    with TemporaryDirectory() as folder:
        begun = perf_counter()
        words = [sys.executable, "-c", START, folder]
        with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=os.environ) as process:
            assert process.stdout is not None
            process.stdout.readline()
            elapsed = 1e3 * (perf_counter() - begun)
            process.communicate()
    return elapsed


def settle(app: QApplication, window: MainWindow) -> None:
    """Wait until the answer is there and drawn."""
    wait_until_current(window.session)
    for _ in range(3):
        app.processEvents()


def _with_room(design: Design) -> Design:
    """The design with two free sites on each of the first boards of its racks."""
    racks = []
    for rack in design.floor.racks:
        items = [_thinned(item) for item in rack.items]
        racks.append(rack.model_copy(update={"items": tuple(items)}))
    floor = design.floor.model_copy(update={"racks": tuple(racks)})
    return design.model_copy(update={"floor": floor})


def _thinned(item: Chassis | RackItem) -> Chassis | RackItem:
    if not isinstance(item, Chassis):
        return item
    boards = tuple(board.model_copy(update={"modules": board.modules[:6]}) for board in item.boards)
    return item.model_copy(update={"boards": boards})


def _spots(window: MainWindow, frames: int) -> Iterator[QPointF]:
    """Middles of places a module may go to, else of racks, in the window's pixels."""
    canvas = window.canvas
    boxes = [
        placed.to_scene(zone.box)
        for placed, zone in canvas.page.zones()
        if isinstance(zone.target, SiteTarget)
    ]
    boxes = boxes or [placed.to_scene(region.box) for placed, region in canvas.page.regions()]
    for number in range(frames):
        yield QPointF(canvas.view.mapFromScene(_middle(boxes[7 * number % len(boxes)])))


def _middle(box: QRectF) -> QPointF:
    return box.center()


def _resident_mb() -> float:
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _ms(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return 1e3 * (perf_counter() - begun)


if __name__ == "__main__":
    main()
