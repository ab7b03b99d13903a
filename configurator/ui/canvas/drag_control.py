"""A drag over the canvas from entering to its end: preview, words at the cursor, the drop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDropEvent

from configurator.design.model import Design
from configurator.evaluation.result import Evaluation
from configurator.scene.wording import Wording
from configurator.ui.canvas.drops import DropGuide, Hover
from configurator.ui.canvas.hints import CursorNote
from configurator.ui.canvas.port import CanvasSession
from configurator.ui.canvas.stage import Stage
from configurator.ui.canvas.view import CanvasView
from configurator.ui.words import tr


class DragControl(QObject):
    """Follows drags over the view; a drop that is refused changes nothing and leaves no trace."""

    refused = Signal(str, object)

    def __init__(
        self,
        session: CanvasSession,
        stage: Stage,
        view: CanvasView,
        note: CursorNote,
        wording: Wording,
        commit: Callable[[str, Design], None],
    ) -> None:
        super().__init__(view)
        self._session, self._stage, self._view, self._note = session, stage, view, note
        self._commit = commit
        self._guide = DropGuide(session, wording)
        view.drag_moved.connect(self.move)
        view.drag_left.connect(self.end)
        view.dropped.connect(self.drop)
        session.preview_changed.connect(self._on_preview)

    def set_wording(self, wording: Wording) -> None:
        """Say reasons in another language."""
        self._guide = DropGuide(self._session, wording)

    def move(self, event: QDropEvent) -> None:
        """Judge the spot under the cursor and show the answer."""
        hover = self._judge(event)
        previous, self._stage.hover = self._stage.hover, hover
        if hover is None:
            return
        if previous is None or previous.judgement is not hover.judgement:
            self._changed(previous, hover)
        if hover.accepted:
            _accept(event)
        self._say(hover, event.position().toPoint())
        self._stage.show_marks()

    def drop(self, event: QDropEvent) -> None:
        """Make the edit of the spot under the cursor, if it is accepted there."""
        hover = self._judge(event)
        judgement = hover.judgement if hover else None
        if judgement is not None and judgement.design is not None:
            _accept(event)
            self._stage.hover = self._stage.preview = None
            self._commit(judgement.label, judgement.design)
        self.end()

    def end(self) -> None:
        """Leave no trace of a drag that ended, was cancelled or left."""
        self._stage.hover = None
        self._guide.reset()
        self._note.hide()
        self._session.preview(None)
        if self._stage.preview is not None:
            self._stage.preview = None
            self._stage.refresh_later()
        self._stage.show_marks()

    def forget_design(self) -> None:
        """Drop every answer that was given about an earlier design."""
        self._guide.reset()
        self._stage.preview = None

    def _changed(self, previous: Hover | None, hover: Hover) -> None:
        if hover.accepted or (previous is not None and previous.accepted):
            self._session.preview(hover.judgement.design)
        if not hover.accepted:
            self.refused.emit(hover.judgement.reason, hover.judgement.rule)

    def _judge(self, event: QDropEvent) -> Hover | None:
        copy = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        payload = self._guide.payload(event.mimeData(), copy)
        if payload is None:
            return None
        point = self._view.mapToScene(event.position().toPoint())
        return self._guide.hover(self._stage.page, point, payload, self._view.scale_factor)

    def _on_preview(self, evaluation: Evaluation | None) -> None:
        """Draw a tentative evaluation while the drag that asked for it hovers."""
        if evaluation is None or self._stage.hover is not None:
            self._stage.preview = evaluation
            self._stage.refresh_later()

    def _say(self, hover: Hover, at: QPoint) -> None:
        answer = hover.judgement
        if hover.accepted:
            text = f"{answer.label}\n{answer.reason or hover.fit}".rstrip()
            token = "warning" if answer.reason else "accent"
        else:
            rule = "" if (answer.rule or "") in answer.reason else answer.rule
            why = tr("F1: why") if answer.rule else ""
            text = "\n".join(filter(None, (answer.reason, rule, why)))
            token = "error"
        self._note.say(text, at, token, self._stage.theme)


def _accept(event: QDropEvent) -> None:
    """Accept with the action the source proposes, else with a copy."""
    proposed = event.proposedAction()
    possible = bool(proposed & event.possibleActions())
    event.setDropAction(proposed if possible else Qt.DropAction.CopyAction)
    event.accept()
