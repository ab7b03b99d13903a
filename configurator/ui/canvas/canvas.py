"""The drawing in the middle of the window: four views, one selection, drag and drop, keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from configurator.core.units import UnitSystem
from configurator.design.address import addresses
from configurator.design.model import Design
from configurator.design.query import index
from configurator.scene.hit import Direction
from configurator.scene.loop_branch import FOLD
from configurator.scene.overlay import Overlay
from configurator.scene.primitives import Drawing
from configurator.scene.quantity import Quantity
from configurator.scene.theme import DARK, LIGHT, Theme
from configurator.scene.tooltip import tooltip_of
from configurator.scene.wording import ENGLISH, Wording
from configurator.ui.canvas.breadcrumb import Breadcrumb
from configurator.ui.canvas.drag_control import DragControl
from configurator.ui.canvas.dragging import start_drag
from configurator.ui.canvas.drops import Hover
from configurator.ui.canvas.edits_by_key import (
    fill_selection,
    newly_placed,
    place,
    remove_selection,
)
from configurator.ui.canvas.hints import CursorNote, DrawingStrip
from configurator.ui.canvas.keys import ARROWS, CONTROL_KEYS, PLAIN_KEYS, Stop, step
from configurator.ui.canvas.navigation import Place, beside, left, opened, steps_to
from configurator.ui.canvas.page import Page
from configurator.ui.canvas.pages import VIEWS, ViewName
from configurator.ui.canvas.picking import Picking
from configurator.ui.canvas.placing import Judgement
from configurator.ui.canvas.port import CanvasSession
from configurator.ui.canvas.stage import Stage
from configurator.ui.canvas.view import CanvasView
from configurator.ui.canvas.zooming import DepthZoom
from configurator.ui.words import tr

_NOTE_MS = 5000


class Canvas(QWidget):
    """Shows the session's design and turns gestures into its edits; holds no design itself.

    ``refusal`` carries the reason and the rule (or None) of a drop or key that changed nothing.
    """

    view_changed = Signal(str)
    menu_wanted = Signal(QPoint)
    refusal = Signal(str, object)
    scale_changed = Signal(float)
    quantity_changed = Signal(object)

    def __init__(
        self,
        session: CanvasSession,
        parent: QWidget | None = None,
        wording: Wording = ENGLISH,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._wording = wording
        self._stage = Stage(session, wording, self)
        self._view = CanvasView(self._stage.scene, self)
        self._legend = DrawingStrip(self)
        self._note = CursorNote(self)
        self._note_timer = QTimer(self, singleShot=True, interval=_NOTE_MS)
        self._must_follow = False
        self._picking = Picking(session, self._stage, self._view)
        self._drags = DragControl(
            session, self._stage, self._view, self._note, wording, self._commit_and_select
        )
        self._stage.theme = self._palette_theme()
        self.breadcrumb = Breadcrumb(self)
        self._depths = DepthZoom(session, self._stage, self._view)
        self._lay_out()
        self._connect()

    @property
    def view_name(self) -> ViewName:
        """The view on show."""
        return self._stage.view

    @property
    def page(self) -> Page:
        """The drawings of the committed design, brought up to date."""
        return self._stage.page

    @property
    def shown_page(self) -> Page:
        """The drawings on screen, tentative while a drag hovers over a place that accepts it."""
        return self._stage.shown_page

    @property
    def overlay(self) -> Overlay:
        """The quantity that colours the modules, with its range."""
        return self._stage.overlay

    @property
    def theme(self) -> Theme:
        """The theme that follows from the palette."""
        return self._stage.theme

    @property
    def view(self) -> CanvasView:
        """The scrolling surface; its viewport takes the drops."""
        return self._view

    @property
    def hover(self) -> Hover | None:
        """The answer for the spot a drag is over, None outside a drag."""
        return self._stage.hover

    def set_view(self, name: str) -> None:
        """Show floor, rack, board, module or loop."""
        wanted = next((view for view in VIEWS if view == name), None)
        if wanted is None:
            raise ValueError(f"no view {name!r}: one of {', '.join(VIEWS)}")
        if wanted != self._stage.view:
            self._stage.view, self._stage.site = wanted, None
            self._stage.refresh_later()
            self.view_changed.emit(wanted)

    def turn_rack(self) -> None:
        """Show the rack from both sides, or again beside its opened chassis."""
        self._stage.turn_rack()
        self.set_view("rack")

    def fold_branch(self) -> None:
        """Fold or open the branch of a loop that is selected, or holds what is selected."""
        rack = index(self._session.design).rack_of(self._session.selection or "")
        if rack is not None and self._stage.view == "loop":
            self._stage.turn_branch(rack.id)

    def set_quantity(self, quantity: Quantity) -> None:
        """Colour the modules by another quantity."""
        self._stage.quantity = quantity
        self._stage.refresh_later()
        self.quantity_changed.emit(quantity)

    def set_units(self, units: UnitSystem) -> None:
        """Show figures in another unit system."""
        self._stage.units = units
        self._stage.refresh_later()

    def set_wording(self, wording: Wording) -> None:
        """Show words in another language."""
        self._wording = wording
        self._drags.set_wording(wording)
        self._stage.set_wording(wording)

    def zoom_in(self) -> None:
        """One step closer."""
        self._view.zoom_in()

    def zoom_out(self) -> None:
        """One step away."""
        self._view.zoom_out()

    def fit(self) -> None:
        """Show the whole view."""
        self._stage.refresh_now()
        self._view.fit()

    def place_part(self, part_id: str) -> bool:
        """Place a part on the keyboard's target, else where the selection first accepts it."""
        site = self._stage.site.site if self._stage.site else None
        answer = self.judge_part(part_id)
        part = self._session.catalogue.get(part_id)
        follow = site is not None or part is None or part.kind != "oam"
        return self._carry_out(answer, follow)

    def judge_part(self, part_id: str) -> Judgement:
        """Tell what placing a part would do, or which rule keeps it from where the user points."""
        site = self._stage.site.site if self._stage.site else None
        return place(self._session, part_id, site, self._stage.focus.rack, self._wording)

    def fill_selected(self) -> bool:
        """Fill the selected board, chassis or rack with what is armed or already there."""
        return self._carry_out(fill_selection(self._session, self._wording), follow=False)

    def remove_selected(self) -> bool:
        """Remove what is selected and select what the last of it stood in."""
        return remove_selection(self._session)

    def open_selected(self) -> None:
        """Go one level in: rack, then its chassis opened; a CDU or loop shows its scheme."""
        self._go(opened(self._session.design, self._here()))

    def go_up(self) -> None:
        """Go one level out: from module to chassis, from board to rack, from rack to floor."""
        if self._stage.site is not None:
            self._set_site(None)
        else:
            self._go(left(self._session.design, self._here()))

    def _lay_out(self) -> None:
        self._view.setAccessibleName(self._wording.canvas_name)
        self.setAccessibleName(self._wording.canvas_name)
        self.setFocusProxy(self._view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.breadcrumb)
        layout.addWidget(self._view, 1)
        self._legend.raise_()
        self._apply_theme()

    def _connect(self) -> None:
        session, stage, view = self._session, self._stage, self._view
        session.design_changed.connect(self._on_design)
        session.evaluation_changed.connect(lambda _evaluation: stage.take_answer())
        session.selection_changed.connect(self._on_selection)
        stage.subject_changed.connect(self._on_subject)
        stage.bounds_changed.connect(self._on_bounds)
        stage.drawn.connect(self._follow_selection)
        stage.drawn.connect(self._show_way)
        self.breadcrumb.chosen.connect(self._go)
        self._depths.passed.connect(self._go)
        stage.legend_changed.connect(self._show_legend)
        self._drags.refused.connect(self.refusal)
        self._note_timer.timeout.connect(self._note.hide)
        view.pressed.connect(self._on_press)
        view.menu_wanted.connect(self._on_menu)
        view.double_clicked.connect(self._on_double_click)
        view.hovered.connect(self._on_hover)
        view.drag_wanted.connect(self._on_drag_wanted)
        view.key_pressed.connect(self._on_key)
        view.scale_changed.connect(self.scale_changed)

    def _on_design(self, _design: Design) -> None:
        self._drags.forget_design()
        self._set_site(None)
        self._stage.take_edit()

    def _on_selection(self, object_id: str | None) -> None:
        self._stage.site = None
        self._stage.refresh_later()
        self._must_follow = True
        address = addresses(self._session.design).get(object_id or "", "")
        self._view.setAccessibleDescription(address)

    def _follow_selection(self) -> None:
        """Scroll to what was selected since the last drawing."""
        selection = self._session.selection
        rects = self._stage.page.boxes_of(selection) if self._must_follow and selection else []
        self._must_follow = False
        if rects:
            self._view.show_rect(rects[0])

    def _show_way(self) -> None:
        stage, session = self._stage, self._session
        steps = steps_to(session.design, stage.view, stage.focus, session.selection)
        self.breadcrumb.show_steps(steps)

    def _on_subject(self) -> None:
        self._view.set_content(self._stage.page.bounds())
        self._view.fit()

    def _on_bounds(self) -> None:
        self._view.set_content(self._stage.page.bounds())
        self._view.keep_in_sight()

    def _show_legend(self, drawing: Drawing) -> None:
        self._legend.show_drawing(drawing, self._stage.theme)
        self._place_legend()

    def _place_legend(self) -> None:
        self._legend.move(12, self.height() - self._legend.height() - 6)

    def _on_press(
        self, point: QPointF, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        self._note.hide()
        self._set_site(None)
        found = self._picking.at(point)
        self._picking.press(point, modifiers)
        if found is not None and found[1].level == FOLD:
            self._stage.turn_branch(found[1].owner)

    def _on_double_click(self, point: QPointF) -> None:
        self._on_press(point)
        self.open_selected()

    def _on_menu(self, point: QPointF | None, at: QPoint) -> None:
        """Ask for a menu: of what is under the mouse, or by key of what is selected."""
        if point is not None:
            self._on_press(point)
        elif rects := self._stage.page.boxes_of(self._session.selection or ""):
            inside = self._view.mapFromScene(rects[0].center())
            at = self._view.viewport().mapToGlobal(inside)
        self.menu_wanted.emit(at)

    def _on_hover(self, point: QPointF, at: QPoint) -> None:
        found = self._picking.at(point)
        text = tooltip_of(self._stage.source(), found[1].owner) if found else ""
        QToolTip.showText(at, text, self._view)

    def _on_drag_wanted(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        shift = modifiers & Qt.KeyboardModifier.ShiftModifier
        carried = None if shift else self._picking.dragged(point)
        if carried is None:
            self._view.start_band(point)
            return
        QToolTip.hideText()
        placed, region, others = carried
        start_drag(self._view, placed, region, self.theme, self._view.scale_factor, others)
        self._drags.end()

    def _carry_out(self, answer: Judgement, follow: bool) -> bool:
        """Make a judged edit, or say why it cannot be."""
        if answer.design is None:
            self._refuse(answer.reason, answer.rule)
            return False
        if follow:
            self._commit_and_select(answer.label, answer.design)
        else:
            self._session.apply(answer.label, answer.design)
        return True

    def _commit_and_select(self, label: str, design: Design) -> None:
        """Make an edit undoable and select what it placed."""
        before = self._session.design
        if design == before:
            return
        self._session.apply(label, design)
        if placed := newly_placed(before, design):
            self._session.select_all(placed)

    def _refuse(self, reason: str, rule: str | None) -> None:
        self.refusal.emit(tr(reason), rule)
        at = QPoint(self.width() // 2 - 120, self.height() - 90)
        self._note.say(f"{tr(reason)}\n{rule or ''}".rstrip(), at, "error", self.theme)
        self._note_timer.start()

    def _here(self) -> Place:
        return Place(self._stage.view, self._session.selection)

    def _go(self, place: Place) -> None:
        self._session.select(place.selection)
        self.set_view(place.view)

    def _on_key(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        way = None if control else ARROWS.get(event.key())
        action = (CONTROL_KEYS if control else PLAIN_KEYS).get(event.key())
        event.setAccepted(way is not None or action is not None)
        if way is not None:
            more = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._go_beside(way, more)
        elif action is not None:
            getattr(self, action)()

    def _go_beside(self, way: Direction, more: bool) -> None:
        """Go to the neighbour in a direction; where one module fills the view, to the next one."""
        stage, selection = self._stage, self._session.selection
        if stage.view == "module":
            other = stage.focus.module and beside(self._session.design, stage.focus.module, way)
            self._session.select(other or selection)
            return
        site = stage.site.site if stage.site else None
        self._step_to(step(stage.page, selection, site, way), more)

    def place_armed(self) -> None:
        """Place the part that is chosen in the catalogue."""
        armed = getattr(self._session, "armed_part", None)
        if armed:
            self.place_part(armed)

    def _step_to(self, stop: Stop | None, more: bool) -> None:
        if stop is None:
            return
        if stop.owner is not None:
            before = self._session.selected if more else ()
            kept = [each for each in before if each != stop.owner]
            self._set_site(None)
            self._session.select_all((*kept, stop.owner))
        elif stop.site is not None:
            self._session.select(stop.site.board)
            self._set_site(stop)
        self._view.show_rect(stop.rect)

    def _set_site(self, stop: Stop | None) -> None:
        """Point the keyboard at an empty site, or at none."""
        self._stage.site = stop
        self._stage.show_marks()

    def resizeEvent(self, event: object) -> None:
        self._place_legend()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._apply_theme()

    def showEvent(self, event: object) -> None:
        self._apply_theme()
        self.fit()

    def _apply_theme(self) -> None:
        self._stage.theme = self._palette_theme()
        self._view.setBackgroundBrush(QColor(self.theme.hex("sunken")))
        self._stage.refresh_later()

    def _palette_theme(self) -> Theme:
        window = self.palette().color(QPalette.ColorRole.Window)
        return DARK if window.lightness() < 128 else LIGHT
