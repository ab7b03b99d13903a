"""What is on screen: the page of the view, its tentative variant, the marks and the legend."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsScene

from configurator.core.units import UnitSystem
from configurator.evaluation.result import Evaluation
from configurator.scene.legend import legend_drawing
from configurator.scene.overlay import Overlay, overlay_for
from configurator.scene.primitives import Drawing
from configurator.scene.quantity import Quantity
from configurator.scene.source import Source, source
from configurator.scene.theme import LIGHT, Theme
from configurator.scene.wording import Wording
from configurator.ui.canvas.drops import Hover
from configurator.ui.canvas.items import DrawingItem, MarksItem
from configurator.ui.canvas.keys import Stop
from configurator.ui.canvas.page import Page
from configurator.ui.canvas.pages import Focus, PageBuilder, ViewName, focus_on
from configurator.ui.canvas.port import CanvasSession

PATIENCE_MS = 32
_ALL_STAGES = frozenset({"power", "cooling", "findings", "bom"})


class Stage(QObject):
    """Draws the session's design; changes are gathered and drawn once, when Qt is idle or asked.

    An edit waits a frame or two for its answer, so that both are drawn in one go; an answer that
    takes longer finds the edit drawn with the old values marked as stale.
    ``subject_changed`` says that another thing is shown and the view should be fitted to it,
    ``bounds_changed`` that the same thing takes other room.
    """

    subject_changed = Signal()
    bounds_changed = Signal()
    drawn = Signal()
    legend_changed = Signal(object)

    def __init__(self, session: CanvasSession, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        # Qt's parent is no Python reference: without this one a forgotten canvas could be
        # collected, and all its items deleted, in the middle of drawing it.
        self._owner = parent
        self.scene = QGraphicsScene(self)
        self.scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.theme: Theme = LIGHT
        self.view: ViewName = "floor"
        self.quantity, self.units = Quantity.CASE, UnitSystem.METRIC
        self.preview: Evaluation | None = None
        self.site: Stop | None = None
        self.hover: Hover | None = None
        self._session = session
        self._wording = wording
        self._overlay = Overlay()
        self._focus = Focus()
        self._page = self._shown = Page((), ())
        self._pages, self._tentative_pages = PageBuilder(wording), PageBuilder(wording)
        self._items: list[DrawingItem] = []
        self._marks = MarksItem()
        self.scene.addItem(self._marks)
        self._is_dirty = True
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.refresh_now)
        self._timer.start(0)

    @property
    def page(self) -> Page:
        """The drawings of the committed design, brought up to date."""
        self.refresh_now()
        return self._page

    @property
    def shown_page(self) -> Page:
        """The drawings on screen, tentative while a drag hovers over a place that accepts it."""
        self.refresh_now()
        return self._shown

    @property
    def overlay(self) -> Overlay:
        """The quantity that colours the modules, with its range."""
        self.refresh_now()
        return self._overlay

    @property
    def focus(self) -> Focus:
        """Which rack, chassis and loop the views show."""
        self.refresh_now()
        return self._focus

    def turn_rack(self) -> None:
        """Turn between the rack from both sides, and the rack beside its opened chassis."""
        self._focus = replace(self.focus, rear=not self.focus.rear)
        self.refresh_later()

    def turn_branch(self, rack_id: str) -> None:
        """Fold a branch of a loop that is open, or open it."""
        self._focus = replace(self.focus, turned=self.focus.turned ^ {rack_id})
        self.refresh_later()

    def set_wording(self, wording: Wording) -> None:
        """Draw in another language."""
        self._wording = wording
        self._pages, self._tentative_pages = PageBuilder(wording), PageBuilder(wording)
        self.refresh_later()

    def refresh_later(self) -> None:
        """Draw again once all that changes now has changed, with an edit that still waits."""
        self._is_dirty = True
        if not self._timer.isActive():
            self._timer.start(0)

    def take_edit(self) -> None:
        """Draw another design, with its answer if that comes soon."""
        self._is_dirty = True
        self._timer.start(PATIENCE_MS)

    def take_answer(self) -> None:
        """Draw the answer to the design."""
        self._is_dirty = True
        self._timer.start(0)

    def refresh_now(self) -> None:
        """Draw what changed since the last time, if anything did."""
        if self._is_dirty:
            self._is_dirty = False
            self._timer.stop()
            self._refresh()

    def source(self) -> Source:
        """The committed design and what is known about it."""
        design, evaluation = self._session.design, self._evaluation()
        return source(design, evaluation, self.overlay, self._wording)

    def show_marks(self) -> None:
        """Outline selection, keyboard target and the place a drag is over."""
        accent, error = QColor(self.theme.hex("accent")), QColor(self.theme.hex("error"))
        marks: list[tuple[QRectF, QColor, bool]] = []
        if self.site is not None:
            marks.append((self.site.rect, accent, True))
        elif self._session.selected:
            rects = self._page.boxes_of(*self._session.selected)
            marks += [(rect, accent, False) for rect in rects]
        if self.hover is not None and self.hover.rect is not None:
            accepted = self.hover.accepted
            marks.append((self.hover.rect, accent if accepted else error, accepted))
        self._marks.show_marks(marks)

    def _refresh(self) -> None:
        session, evaluation = self._session, self._evaluation()
        self._focus = focus_on(session.design, session.selection, self._focus)
        overlay = overlay_for(evaluation, self.quantity, self.units)
        if overlay != self._overlay:
            self._overlay = overlay
        before, bounds_before = self._page.subject, self._page.bounds()
        self._page = self._pages.build(
            self.view, session.design, evaluation, self._overlay, self._focus
        )
        self._shown = self._tentative_page() or self._page
        self._show(self._shown)
        self.show_marks()
        self.legend_changed.emit(self._legend(evaluation))
        if self._page.subject != before:
            self.subject_changed.emit()
        elif self._page.bounds() != bounds_before:
            self.bounds_changed.emit()
        self.drawn.emit()

    def _evaluation(self) -> Evaluation | None:
        """The newest evaluation; all of it stale where it belongs to another design."""
        evaluation = self._session.evaluation
        if evaluation is None or evaluation.design is self._session.design:
            return evaluation
        return replace(evaluation, stale=_ALL_STAGES)

    def _tentative_page(self) -> Page | None:
        if self.preview is None:
            return None
        design = self.preview.design
        overlay = self._overlay.widened(overlay_for(self.preview, self.quantity, self.units))
        focus = focus_on(design, self._session.selection, self._focus)
        return self._tentative_pages.build(self.view, design, self.preview, overlay, focus)

    def _show(self, page: Page) -> None:
        while len(self._items) < len(page.placed):
            item = DrawingItem()
            self.scene.addItem(item)
            self._items.append(item)
        while len(self._items) > len(page.placed):
            self.scene.removeItem(self._items.pop())
        for item, placed in zip(self._items, page.placed, strict=True):
            item.show_drawing(placed.drawing, self.theme)
            item.setPos(placed.x, placed.y)
            item.setScale(placed.scale)

    def _legend(self, evaluation: Evaluation | None) -> Drawing:
        stale = evaluation is not None and bool(evaluation.stale & {"power", "cooling"})
        return legend_drawing(self._overlay, stale, self._wording)
