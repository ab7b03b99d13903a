"""What happens to a loop over time: an event to choose, courses, and who reaches its limit first.

A run is worked out in a process of its own; the window only looks whether it is done.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from time import monotonic
from types import ModuleType
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from configurator.cooling.event_kinds import EVENT_TITLES
from configurator.core.errors import RackloopError
from configurator.core.text import say
from configurator.design.model import Design
from configurator.ui.editing.session import EditorSession
from configurator.ui.panels.transient_form import TransientForm
from configurator.ui.panels.transient_readout import entries
from configurator.ui.panels.transient_table import CourseModel, time_to_limit
from configurator.ui.preferences import Preferences
from configurator.ui.widgets.labels import ElidedLabel, caption, set_tone
from configurator.ui.widgets.legend import Legend
from configurator.ui.words import tr

if TYPE_CHECKING:
    from configurator.cooling.courses import ModuleCourse, TransientResult

POLL_MS = 50
FORM_PX, SCROLL_PX = 216, 16
FLOW_FROM_PX, TABLE_FROM_PX, COLUMNS_PX = 1000, 920, (84, 84, 84, 64)
NO_LOOP = say("A run over time needs a loop: place a CDU in a rack or on the floor.")
RUNNING = say("Followed in the background: the design can be edited meanwhile.")
NOT_RUN = say("Choose what happens to the loop and press Run to see how long each module has.")


class Run(Protocol):
    """A run in progress."""

    def poll(self) -> tuple[TransientResult] | RackloopError | None:
        """Return the answer, why there is none, or None while it is still to come."""

    def cancel(self) -> None:
        """End it at once."""


Start = Callable[[Design, dict[str, Any], str | None, float], Run]


def start_process(
    design: Design, event: dict[str, Any], loop: str | None, duration_s: float
) -> Run:
    """Start a run in a process of its own."""
    from configurator.cooling.transient_events import Event
    from configurator.evaluation.job import Job
    from configurator.evaluation.transient import design_over_time

    return Job(design_over_time, design, Event(**event), loop, duration_s)


class TransientPanel(QWidget):
    """Runs one event at a time; an answer to an earlier design is marked as stale."""

    def __init__(
        self,
        session: EditorSession,
        preferences: Preferences,
        start: Start = start_process,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._preferences, self._start = session, preferences, start
        self._views: ModuleType | None = None
        self._run: Run | None = None
        self._asked: tuple[Design, str] = (session.design, "")
        self._began, self._state = 0.0, ""
        self.result: TransientResult | None = None
        self._shown: tuple[Design, str] | None = None
        self.form = TransientForm(preferences.units)
        self.run = QPushButton(tr("Run"))
        self.run.setProperty("primary", True)
        self.cancel = QPushButton(tr("Cancel"))
        self.title, self.remarks = ElidedLabel(), ElidedLabel()
        self.remarks.hide()
        self.message = caption(tr(NOT_RUN))
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.model = CourseModel(self)
        self.view = QTreeView()
        self.legend = Legend(tr("Courses and their values at the cursor"))
        self._lay_out()
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self.poll)
        self.run.clicked.connect(self.start)
        self.cancel.clicked.connect(self.stop)
        self.view.clicked.connect(self._select)
        self.view.activated.connect(self._select)
        self.view.selectionModel().currentRowChanged.connect(lambda _new, _old: self._draw())
        session.document_replaced.connect(self.forget)
        preferences.theme_changed.connect(self._show_answer)
        preferences.units_changed.connect(self._take_units)
        self.refresh()

    # --- what the user does ---

    def start(self) -> None:
        """Begin a run of the event in the form on the design as it is now."""
        if self._run is not None or not self.run.isEnabled():
            return
        event = self.form.chosen
        design = self._session.design
        self._asked = design, EVENT_TITLES[event["kind"]]
        self._began, self._state = monotonic(), ""
        self.message.setText(tr(RUNNING))
        set_tone(self.message, "dim")
        self._run = self._start(design, event, self.form.loop_id, self.form.duration_s)
        self._timer.start()
        self.refresh()
        self.cancel.setFocus()

    def stop(self) -> None:
        """End the run; what was shown before stays."""
        if self._run is not None:
            self._end()
            self._state = tr("Cancelled: {event}", event=self._asked[1])
            self.message.setText(tr("Cancelled. {next}", next=NOT_RUN))
            set_tone(self.message, "dim")
            self.refresh()

    def forget(self) -> None:
        """Drop run and answer: they belong to another document."""
        self._end()
        self.result, self._shown, self._state = None, None, ""
        self.message.setText(tr(NOT_RUN))
        set_tone(self.message, "dim")
        self.refresh()

    def close_run(self) -> None:
        """End what still runs, as the window closes."""
        self._end()

    def poll(self) -> None:
        """Take the answer if it is there."""
        answer = self._run.poll() if self._run is not None else None
        if answer is None:
            self._show_title()
            return
        self._end()
        if isinstance(answer, RackloopError):
            self._fail(tr(str(answer)))
        else:
            self._take(*answer)
        self.refresh()

    def refresh(self) -> None:
        """Offer what the design has, and say whether the answer still belongs to it."""
        design, running = self._session.design, self._run is not None
        self.form.show_design(design)
        self.form.setEnabled(not running)
        had_focus = self.cancel.hasFocus() and not running
        self.run.setVisible(not running)
        self.run.setEnabled(bool(design.loops))
        self.cancel.setVisible(running)
        if had_focus:
            self.run.setFocus()
        if not design.loops and self.result is None:
            self.message.setText(tr(NO_LOOP))
        elif self.message.text() == tr(NO_LOOP):
            self.message.setText(tr(NOT_RUN))
        self._pages.setCurrentIndex(1 if self.result is not None else 0)
        self.legend.setVisible(self.result is not None)
        self._show_title()

    @property
    def running(self) -> bool:
        """Whether an answer is still to come."""
        return self._run is not None

    @property
    def current(self) -> tuple[TransientResult, ...]:
        """The answer, if there is one and it belongs to the design as it is now."""
        return (self.result,) if self.result is not None and not self.is_stale else ()

    @property
    def is_stale(self) -> bool:
        """Whether the answer belongs to an earlier design."""
        return self._shown is not None and self._shown[0] is not self._session.design

    # --- inside ---

    def _end(self) -> None:
        self._timer.stop()
        if self._run is not None:
            self._run.cancel()
            self._run = None

    def _take(self, answer: TransientResult) -> None:
        if answer.converged:
            self.result, self._shown = answer, self._asked
            self._show_answer()
        else:
            reasons = "\n".join(tr(entry.message) for entry in answer.diagnosis)
            self._fail(reasons or tr("No answer."))

    def _fail(self, reason: str) -> None:
        self.result, self._shown = None, None
        self.message.setText(reason)
        set_tone(self.message, "error")

    def _show_title(self) -> None:
        text, tone = self._state, "dim"
        if self.result is not None and self._shown is not None:
            summary = f"{tr(self._shown[1])}: {_summary(self.result)}"
            text = tr("{text} · before: {summary}", text=text, summary=summary) if text else summary
            if self.is_stale:
                text, tone = (
                    tr("{text} · stale, the design has changed since", text=text),
                    "warning",
                )
        if self._run is not None:
            text = tr(
                "Running for {time_s:.0f} s: {event}",
                time_s=monotonic() - self._began,
                event=self._asked[1],
            )
            tone = "accent"
        self.title.setText(text)
        set_tone(self.title, tone)

    def _show_answer(self) -> None:
        """Fill table and plots with the answer there is; the first row is the worst module."""
        result = self.result
        if result is None:
            return
        self._load_plots()
        remarks = [tr(each.message) for each in result.diagnosis if each.severity != "info"]
        self.remarks.setText(" ".join(remarks))
        self.remarks.setVisible(bool(remarks))
        set_tone(self.remarks, "warning")
        self.model.show_run(result, self._preferences.units, self._preferences.theme)
        self.view.setCurrentIndex(self.model.index(0, 0))
        self._draw()

    def _load_plots(self) -> None:
        if self._views is not None:
            return
        self._views = importlib.import_module("configurator.ui.panels.transient_views")
        self.case, self.flow = self._views.TemperaturePlot(), self._views.FlowPlot()
        for plot, stretch in ((self.case, 5), (self.flow, 2)):
            plot.cursor_moved.connect(self._read_at)
            self._plots.addWidget(plot, stretch)
        self._make_room()

    def _draw(self) -> None:
        """Draw the answer with the module of the current row strong."""
        result, theme, units = self.result, self._preferences.theme, self._preferences.units
        if result is None or self._views is None:
            return
        self.case.show_run(result, self._chosen, theme, units)
        self.flow.show_run(result, float(self.case.times_s[-1]), theme, units)
        self._read_at(None)

    @property
    def _chosen(self) -> ModuleCourse | None:
        return self.model.module(self.view.currentIndex().row())

    def _read_at(self, at: int | None) -> None:
        """Move the cursors of both plots and say the values there; without one, the names."""
        self.case.show_cursor(at)
        self.flow.show_cursor(at)
        if self.result is not None:
            theme, units = self._preferences.theme, self._preferences.units
            self.legend.show_entries(entries(self.result, self._chosen, at, theme, units))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the flow a plot, and the table all its columns, only where there is room."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        wide = self.width() >= TABLE_FROM_PX
        self.view.setColumnHidden(2, not wide)
        self.view.setColumnHidden(3, not wide)
        self.view.setMaximumWidth(sum(COLUMNS_PX if wide else COLUMNS_PX[:2]) + SCROLL_PX)
        if self._views is not None:
            self.flow.setVisible(self.width() >= FLOW_FROM_PX)

    def _select(self, index: QModelIndex) -> None:
        module = self.model.module(index.row())
        if module is not None:
            self._session.select(module.id)

    def _take_units(self) -> None:
        self.form.take_units(self._preferences.units)
        self._show_answer()

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.form)
        left = QVBoxLayout()
        left.setSpacing(4)
        for widget, stretch in ((scroll, 1), (self.run, 0), (self.cancel, 0)):
            left.addWidget(widget, stretch)
        column = QWidget()
        column.setFixedWidth(FORM_PX)
        column.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        self._dress_view()
        answer = QWidget()
        self._plots = QHBoxLayout()
        self._plots.setSpacing(12)
        row = QHBoxLayout(answer)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(self._plots, 1)
        row.addWidget(self.view, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.message)
        self._pages.addWidget(answer)
        right = QVBoxLayout()
        right.setSpacing(2)
        right.addWidget(self.title)
        right.addWidget(self.remarks)
        right.addWidget(self.legend)
        right.addWidget(self._pages, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(12, 8, 12, 8)
        outer.setSpacing(16)
        outer.addWidget(column)
        outer.addLayout(right, 1)

    def _dress_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setAccessibleName(tr("Modules by the time they take to their limit"))
        view.setUniformRowHeights(True)
        view.setRootIsDecorated(False)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMinimumSize(sum(COLUMNS_PX[:2]) + SCROLL_PX, 64)
        view.header().setStretchLastSection(False)
        for column, width in enumerate(COLUMNS_PX):
            view.setColumnWidth(column, width)


def _summary(result: TransientResult) -> str:
    count = len(result.modules)
    reached = [m.time_to_limit_s for m in result.modules if m.time_to_limit_s is not None]
    unknown = sum(not module.known for module in result.modules)
    if reached:
        worst = result.modules[0]
        words = tr(
            "{address} first at {time}, {reached} of {count} reach their limit",
            address=worst.address,
            time=time_to_limit(worst, result.marks),
            reached=len(reached),
            count=count,
        )
    else:
        duration_s = result.duration_s
        words = tr("no module reaches its limit within {duration_s:g} s", duration_s=duration_s)
    return tr("{words} · {unknown} unknown", words=words, unknown=unknown) if unknown else words
