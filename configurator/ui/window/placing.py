"""What the user asks for at the selection: place, explain a refusal, open, remove, select."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from configurator.core.text import say
from configurator.design.model import PlacedPart
from configurator.design.query import index
from configurator.ui.canvas.canvas import Canvas
from configurator.ui.editing.editing import Editing
from configurator.ui.editing.session import EditorSession
from configurator.ui.panels.structure import StructurePanel
from configurator.ui.words import tr

CHOOSE_FIRST = say("Choose a part in the catalogue first (Ctrl+F).")


class Placing(QObject):
    """Actions on the selected object; says in ``refused`` why one cannot be, and by which rule."""

    refused = Signal(str, object)
    told = Signal(str)
    rule_wanted = Signal(str)

    def __init__(
        self,
        session: EditorSession,
        canvas: Canvas,
        editing: Editing,
        structure: StructurePanel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._canvas = canvas
        self._editing = editing
        self._structure = structure

    def place_part(self) -> None:
        """Place the part chosen in the catalogue at the structure's row or the selection."""
        part_id, target = self._session.armed_part, self._structure.target
        if part_id is None:
            self.refused.emit(tr(CHOOSE_FIRST), None)
        elif self._structure.view.hasFocus() and target is not None:
            self._editing.place_on(part_id, target)
        else:
            self._canvas.place_part(part_id)

    def why_refused(self) -> None:
        """Open the rule that keeps the part chosen in the catalogue from the selected place."""
        part_id = self._session.armed_part
        if part_id is None:
            self.refused.emit(tr(CHOOSE_FIRST), None)
            return
        answer = self._canvas.judge_part(part_id)
        if answer.design is not None:
            self.told.emit(tr("It is not refused: {label} would work.", label=answer.label))
            return
        self.refused.emit(answer.reason, answer.rule)
        if answer.rule is not None:
            self.rule_wanted.emit(answer.rule)

    def remove(self) -> None:
        """Remove what is selected."""
        self._canvas.remove_selected()

    def open_selected(self) -> None:
        """Show what is in the selected object."""
        self._canvas.open_selected()

    def select_parent(self) -> None:
        """Select what holds the selected object."""
        selection = self._session.selection
        if selection is not None:
            self._session.select(index(self._session.design).parent(selection))

    def select_beside(self) -> None:
        """Select all that stands where the selected object does; without one, all on the floor."""
        known, selection = index(self._session.design), self._session.selection
        holder = known.parent(selection) if selection is not None else None
        placed = (each for each in known if isinstance(known.get(each), PlacedPart))
        self._session.select_all(each for each in placed if known.parent(each) == holder)

    def select_alike(self) -> None:
        """Select every object of the parts that are selected."""
        known = index(self._session.design)
        parts = {getattr(known.get(each), "part", None) for each in self._session.selected}
        alike = (each for each in known if getattr(known.get(each), "part", "") in parts)
        last = self._session.selected[-1:]
        self._session.select_all([*(each for each in alike if each not in last), *last])

    def select_nothing(self) -> None:
        """Select the design itself."""
        self._session.select(None)
