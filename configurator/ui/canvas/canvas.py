"""The drawing in the middle of the window: four views, one selection, drag and drop, keyboard."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QDragMoveEvent, QDropEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QGraphicsScene, QToolTip, QVBoxLayout, QWidget

from configurator.core.units import UnitSystem
from configurator.design.address import addresses
from configurator.design.model import Design
from configurator.design.query import index
from configurator.evaluation.result import Evaluation
from configurator.scene.legend import legend_drawing
from configurator.scene.overlay import Overlay, Quantity, overlay_for
from configurator.scene.source import source
from configurator.scene.theme import DARK, LIGHT, Theme
from configurator.scene.tooltip import tooltip_of
from configurator.scene.wording import ENGLISH, Wording
from configurator.ui.canvas.dragging import start_drag
from configurator.ui.canvas.drops import DropGuide, Hover
from configurator.ui.canvas.edits_by_key import (
    fill_selection,
    newly_placed,
    place,
    remove_selection,
)
from configurator.ui.canvas.hints import CursorNote, DrawingStrip
from configurator.ui.canvas.items import DrawingItem, MarksItem
from configurator.ui.canvas.keys import ARROWS, Stop, step
from configurator.ui.canvas.page import Page
from configurator.ui.canvas.pages import VIEWS, Focus, PageBuilder, ViewName, focus_on
from configurator.ui.canvas.placing import Judgement
from configurator.ui.canvas.port import CanvasSession
from configurator.ui.canvas.view import CanvasView

_ALL_STAGES = frozenset({"power", "cooling", "findings", "bom"})
_SMALLEST_PX = 8.0
_NOTE_MS = 5000
_NO_PAGE = Page((), ())


class Canvas(QWidget):
    """Shows the session's design and turns gestures into its edits; holds no design itself.

    ``refusal`` carries the reason and the rule (or None) of a drop or key that changed nothing.
    """

    view_changed = Signal(str)
    refusal = Signal(str, object)
    scale_changed = Signal(float)

    def __init__(
        self,
        session: CanvasSession,
        parent: QWidget | None = None,
        wording: Wording = ENGLISH,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._wording = wording
        self._view_name: ViewName = "floor"
        self._quantity, self._units = Quantity.CASE, UnitSystem.METRIC
        self._overlay = Overlay()
        self._focus = Focus()
        self._page = self._shown = _NO_PAGE
        self._preview: Evaluation | None = None
        self._is_dirty = False
        self._site: Stop | None = None
        self._hover: Hover | None = None
        self._pages = PageBuilder(wording)
        self._guide = DropGuide(session, wording)
        self._items: list[DrawingItem] = []
        self._theme = self._palette_theme()
        self._build()
        self._connect()
        self._refresh_later()

    # What the window sets and reads

    @property
    def view_name(self) -> ViewName:
        """The view on show."""
        return self._view_name

    @property
    def page(self) -> Page:
        """The drawings of the committed design, brought up to date."""
        self._refresh_now()
        return self._page

    @property
    def shown_page(self) -> Page:
        """The drawings on screen, tentative while a drag hovers over a place that accepts it."""
        self._refresh_now()
        return self._shown

    @property
    def overlay(self) -> Overlay:
        """The quantity that colours the modules, with its range."""
        self._refresh_now()
        return self._overlay

    @property
    def theme(self) -> Theme:
        """The theme that follows from the palette."""
        return self._theme

    @property
    def view(self) -> CanvasView:
        """The scrolling surface; its viewport takes the drops."""
        return self._view

    @property
    def hover(self) -> Hover | None:
        """The answer for the spot a drag is over, None outside a drag."""
        return self._hover

    def set_view(self, name: str) -> None:
        """Show floor, rack, board or loop."""
        wanted = next((view for view in VIEWS if view == name), None)
        if wanted is None:
            raise ValueError(f"no view {name!r}: one of {', '.join(VIEWS)}")
        if wanted != self._view_name:
            self._view_name, self._site = wanted, None
            self._refresh_later()
            self.view_changed.emit(wanted)

    def set_quantity(self, quantity: Quantity) -> None:
        """Colour the modules by another quantity."""
        self._quantity = quantity
        self._refresh_later()

    def set_units(self, units: UnitSystem) -> None:
        """Show figures in another unit system."""
        self._units = units
        self._refresh_later()

    def set_wording(self, wording: Wording) -> None:
        """Show words in another language."""
        self._wording = wording
        self._pages, self._guide = PageBuilder(wording), DropGuide(self._session, wording)
        self._refresh_later()

    def zoom_in(self) -> None:
        """One step closer."""
        self._view.zoom_in()

    def zoom_out(self) -> None:
        """One step away."""
        self._view.zoom_out()

    def fit(self) -> None:
        """Show the whole view."""
        self._refresh_now()
        self._view.fit()

    # Edits by keyboard and menu

    def place_part(self, part_id: str) -> bool:
        """Place a part on the keyboard's target, else where the selection first accepts it."""
        site = self._site.site if self._site else None
        self._refresh_now()
        answer = place(self._session, part_id, site, self._focus.rack, self._wording)
        part = self._session.catalogue.get(part_id)
        follow = site is not None or part is None or part.kind != "oam"
        return self._carry_out(answer, follow)

    def fill_selected(self) -> bool:
        """Fill the selected board, chassis or rack with what is armed or already there."""
        return self._carry_out(fill_selection(self._session, self._wording), follow=False)

    def remove_selected(self) -> bool:
        """Remove the selected object and select what it stood in."""
        return remove_selection(self._session)

    def open_selected(self) -> None:
        """Go one level in: rack, then its chassis opened; a CDU or loop shows its scheme."""
        selection = self._session.selection
        found = index(self._session.design)
        if selection and (found.loop(selection) or found.cdu(selection)):
            self.set_view("loop")
        elif found.chassis_of(selection or "") is not None:
            self.set_view("board")
        elif selection in found:
            self.set_view("rack")

    def go_up(self) -> None:
        """Go one level out: from module to chassis, from board to rack, from rack to floor."""
        found = index(self._session.design)
        selection = self._session.selection
        if self._site is not None:
            self._set_site(None)
            return
        chassis = found.chassis_of(selection) if selection else None
        if chassis is not None and chassis.id != selection:
            self._session.select(chassis.id)
        elif self._view_name == "board":
            self.set_view("rack")
        elif self._view_name in ("rack", "loop"):
            rack = found.rack_of(selection) if selection else None
            if rack is not None:
                self._session.select(rack.id)
            self.set_view("floor")
        else:
            self._session.select(None)

    # Putting together

    def _build(self) -> None:
        self._scene = QGraphicsScene(self)
        self._scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self._marks = MarksItem()
        self._scene.addItem(self._marks)
        self._view = CanvasView(self._scene, self)
        self._view.setAccessibleName(self._wording.canvas_name)
        self.setAccessibleName(self._wording.canvas_name)
        self.setFocusProxy(self._view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        self._legend = DrawingStrip(self)
        self._note = CursorNote(self)
        self._note_timer = QTimer(self, singleShot=True, interval=_NOTE_MS)
        self._note_timer.timeout.connect(self._note.hide)
        self._refresh_timer = QTimer(self, singleShot=True, interval=0)
        self._refresh_timer.timeout.connect(self._refresh_now)

    def _connect(self) -> None:
        session, view = self._session, self._view
        session.design_changed.connect(self._on_design)
        session.evaluation_changed.connect(lambda _evaluation: self._refresh_later())
        session.selection_changed.connect(self._on_selection)
        session.preview_changed.connect(self._on_preview)
        view.clicked.connect(self._on_click)
        view.double_clicked.connect(self._on_double_click)
        view.hovered.connect(self._on_hover)
        view.drag_wanted.connect(self._on_drag_wanted)
        view.drag_moved.connect(self._on_drag_moved)
        view.drag_left.connect(self._end_drag)
        view.dropped.connect(self._on_dropped)
        view.key_pressed.connect(self._on_key)
        view.scale_changed.connect(self.scale_changed)

    # Drawing

    def _refresh_later(self) -> None:
        self._is_dirty = True
        self._refresh_timer.start()

    def _refresh_now(self) -> None:
        """Draw what changed since the last time, if anything did."""
        if self._is_dirty:
            self._is_dirty = False
            self._refresh_timer.stop()
            self._refresh()

    def _refresh(self) -> None:
        design, evaluation = self._session.design, self._current_evaluation()
        self._focus = focus_on(design, self._session.selection, self._focus)
        overlay = overlay_for(evaluation, self._quantity, self._units)
        if overlay != self._overlay:
            self._overlay = overlay
        before = self._page.subject
        self._page = self._pages.build(
            self._view_name, design, evaluation, self._overlay, self._focus
        )
        self._shown = self._preview_page() or self._page
        self._show(self._shown)
        if self._page.subject != before:
            self._view.set_content(self._page.bounds())
            self._view.fit()
        self._show_legend(evaluation)
        self._show_marks()

    def _current_evaluation(self) -> Evaluation | None:
        """The newest evaluation; all of it stale where it belongs to another design."""
        evaluation = self._session.evaluation
        if evaluation is None or evaluation.design is self._session.design:
            return evaluation
        return replace(evaluation, stale=_ALL_STAGES)

    def _preview_page(self) -> Page | None:
        if self._preview is None:
            return None
        overlay = self._overlay.widened(overlay_for(self._preview, self._quantity, self._units))
        design = self._preview.design
        focus = focus_on(design, self._session.selection, self._focus)
        return self._pages.build(self._view_name, design, self._preview, overlay, focus)

    def _show(self, page: Page) -> None:
        while len(self._items) < len(page.placed):
            item = DrawingItem()
            self._scene.addItem(item)
            self._items.append(item)
        while len(self._items) > len(page.placed):
            self._scene.removeItem(self._items.pop())
        for item, placed in zip(self._items, page.placed, strict=True):
            item.show_drawing(placed.drawing, self._theme)
            item.setPos(placed.x, placed.y)
            item.setScale(placed.scale)

    def _show_legend(self, evaluation: Evaluation | None) -> None:
        stale = evaluation is not None and bool(evaluation.stale & {"power", "cooling"})
        drawing = legend_drawing(self._overlay, stale, self._wording)
        self._legend.show_drawing(drawing, self._theme)
        self._place_legend()

    def _place_legend(self) -> None:
        self._legend.move(12, self.height() - self._legend.height() - 6)

    def _show_marks(self) -> None:
        accent, error = QColor(self._theme.hex("accent")), QColor(self._theme.hex("error"))
        marks: list[tuple[QRectF, QColor, bool]] = []
        selection = self._session.selection
        if selection is not None:
            marks += [(rect, accent, False) for rect in self._page.boxes_of(selection)]
        if self._site is not None:
            marks = [(self._site.rect, accent, True)]
        if self._hover is not None and self._hover.rect is not None:
            accepted = self._hover.accepted
            marks.append((self._hover.rect, accent if accepted else error, accepted))
        self._marks.show_marks(marks)

    # Session

    def _on_design(self, _design: Design) -> None:
        self._preview = None
        self._guide.reset()
        self._set_site(None)
        self._refresh_later()

    def _on_selection(self, object_id: str | None) -> None:
        self._site = None
        self._refresh_later()
        self._refresh_now()
        rects = self._page.boxes_of(object_id) if object_id else []
        if rects:
            self._view.show_rect(rects[0])
        address = addresses(self._session.design).get(object_id or "", "")
        self._view.setAccessibleDescription(address)

    def _on_preview(self, evaluation: Evaluation | None) -> None:
        if evaluation is not None and self._hover is None:
            return
        self._preview = evaluation
        self._refresh_later()

    # Mouse

    def _on_click(self, point: QPointF) -> None:
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        self._note.hide()
        found = self.page.region_at(point, _SMALLEST_PX / self._view.scale_factor)
        self._set_site(None)
        self._session.select(found[1].owner if found else None)

    def _on_double_click(self, point: QPointF) -> None:
        self._on_click(point)
        self.open_selected()

    def _on_hover(self, point: QPointF, at: QPoint) -> None:
        found = self.page.region_at(point, _SMALLEST_PX / self._view.scale_factor)
        text = ""
        if found is not None:
            design, evaluation = self._session.design, self._current_evaluation()
            text = tooltip_of(
                source(design, evaluation, self._overlay, self._wording), found[1].owner
            )
        QToolTip.showText(at, text, self._view)

    def _on_drag_wanted(self, point: QPointF) -> None:
        found = self.page.region_at(point, _SMALLEST_PX / self._view.scale_factor)
        if found is None or found[1].owner not in index(self._session.design):
            return
        QToolTip.hideText()
        start_drag(self._view, found[0], found[1], self._theme, self._view.scale_factor)
        self._end_drag()

    # Drag and drop

    def _on_drag_moved(self, event: QDragMoveEvent) -> None:
        hover = self._judge(event)
        previous, self._hover = self._hover, hover
        if hover is None:
            return
        changed = previous is None or previous.judgement is not hover.judgement
        if changed and (hover.accepted or (previous is not None and previous.accepted)):
            self._session.preview(hover.judgement.design)
        if changed and not hover.accepted:
            self.refusal.emit(hover.judgement.reason, hover.judgement.rule)
        if hover.accepted:
            event.setDropAction(_action(event))
            event.accept()
        self._say(hover, event.position().toPoint())
        self._show_marks()

    def _on_dropped(self, event: QDropEvent) -> None:
        hover = self._judge(event)
        if hover is None or not hover.accepted:
            self._end_drag()
            return
        event.setDropAction(_action(event))
        event.accept()
        self._hover = self._preview = None
        self._note.hide()
        if hover.judgement.design is not None:
            self._commit(hover.judgement.label, hover.judgement.design, follow=True)
        self._end_drag()

    def _judge(self, event: QDropEvent) -> Hover | None:
        copy = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        page = self.page
        payload = self._guide.payload(event.mimeData(), copy)
        if payload is None:
            return None
        point = self._view.mapToScene(event.position().toPoint())
        return self._guide.hover(page, point, payload, self._view.scale_factor)

    def _end_drag(self) -> None:
        """Leave no trace of a drag that ended, was cancelled or left."""
        self._hover = None
        self._guide.reset()
        self._note.hide()
        self._session.preview(None)
        if self._preview is not None:
            self._preview = None
            self._refresh_later()
        self._show_marks()

    def _say(self, hover: Hover, at: QPoint) -> None:
        answer = hover.judgement
        if hover.accepted:
            text = f"{answer.label}\n{answer.reason or hover.fit}".rstrip()
            self._note.say(text, at, "warning" if answer.reason else "accent", self._theme)
        else:
            rule = f"\n{answer.rule}" if answer.rule else ""
            self._note.say(answer.reason + rule, at, "error", self._theme)

    def _carry_out(self, answer: Judgement, follow: bool) -> bool:
        """Commit a judged edit, or say why it cannot be."""
        if answer.design is None:
            self._refuse(answer.reason, answer.rule)
            return False
        self._commit(answer.label, answer.design, follow)
        return True

    def _commit(self, label: str, design: Design, follow: bool) -> None:
        """Make an edit undoable and, where asked, select what it placed."""
        before = self._session.design
        if design is before or design == before:
            return
        self._session.apply(label, design)
        placed = newly_placed(before, design) if follow else None
        if placed is not None:
            self._session.select(placed)

    def _refuse(self, reason: str, rule: str | None) -> None:
        self.refusal.emit(reason, rule)
        at = QPoint(self.width() // 2 - 120, self.height() - 90)
        self._note.say(reason + (f"\n{rule}" if rule else ""), at, "error", self._theme)
        self._note_timer.start()

    # Keyboard

    def _on_key(self, event: QKeyEvent) -> None:
        event.setAccepted(self._handle_key(event))

    def _handle_key(self, event: QKeyEvent) -> bool:
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control:
            return self._handle_control_key(key)
        if key in ARROWS:
            self._step(key)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_selected()
        elif key == Qt.Key.Key_Escape:
            self.go_up()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_selected()
        elif key == Qt.Key.Key_F:
            self.fill_selected()
        else:
            return False
        return True

    def _handle_control_key(self, key: int) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            armed = getattr(self._session, "armed_part", None)
            if armed:
                self.place_part(armed)
        elif key in (Qt.Key.Key_Equal, Qt.Key.Key_Plus):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_0:
            self.fit()
        else:
            return False
        return True

    def _step(self, key: int) -> None:
        site = self._site.site if self._site else None
        stop = step(self.page, self._session.selection, site, ARROWS[key])
        if stop is None:
            return
        if stop.owner is not None:
            self._set_site(None)
            self._session.select(stop.owner)
        elif stop.site is not None:
            self._session.select(stop.site.board)
            self._set_site(stop)
        self._view.show_rect(stop.rect)

    def _set_site(self, stop: Stop | None) -> None:
        """Point the keyboard at an empty site, or at none."""
        self._site = stop
        self._show_marks()

    # Qt

    def resizeEvent(self, event: object) -> None:
        self._place_legend()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._theme = self._palette_theme()
            self._apply_theme()

    def showEvent(self, event: object) -> None:
        self._refresh_now()
        self._apply_theme()
        self._view.fit()

    def _apply_theme(self) -> None:
        self._view.setBackgroundBrush(QColor(self._theme.hex("sunken")))
        self._refresh_later()

    def _palette_theme(self) -> Theme:
        window = self.palette().color(QPalette.ColorRole.Window)
        return DARK if window.lightness() < 128 else LIGHT


def _action(event: QDropEvent) -> Qt.DropAction:
    """Move for an object without Ctrl, copy for the rest, as far as the source allows it."""
    wanted = event.proposedAction()
    possible = event.possibleActions()
    if not wanted & possible:
        wanted = Qt.DropAction.CopyAction
    return wanted
