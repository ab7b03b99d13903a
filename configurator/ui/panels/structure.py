"""The design as a tree: the keyboard's and the screen reader's way through the drawing."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QTreeView, QVBoxLayout, QWidget

from configurator.core.text import say
from configurator.design.target import Target
from configurator.ui.editing.session import EditorSession
from configurator.ui.panels.structure_nodes import HEADERS, RIGHT, Place, StructureBuilder
from configurator.ui.preferences import Preferences
from configurator.ui.widgets.labels import caption
from configurator.ui.widgets.tree_model import Node, TreeModel, node_at, replace_keeping_view
from configurator.ui.words import tr

HINT = say(
    "Ctrl+Return inserts the part chosen in the catalogue, Delete removes. "
    "Ctrl and Shift choose several rows."
)


class StructurePanel(QWidget):
    """Follows the selection both ways."""

    def __init__(
        self, session: EditorSession, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._preferences = preferences
        self.model = TreeModel(HEADERS, RIGHT, self)
        self.view = QTreeView()
        self.view.setModel(self.model)
        self.view.setUniformRowHeights(True)
        self.view.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        self.view.setAccessibleName(tr("Structure of the design"))
        for column, width in enumerate((280, 320, 96, 96, 96)):
            self.view.setColumnWidth(column, width)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addWidget(caption(tr(HINT)))
        layout.addWidget(self.view, 1)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._tell_selection())
        session.selection_changed.connect(lambda _id: self._follow_selection())
        preferences.units_changed.connect(self.refresh)
        self.refresh()

    @property
    def target(self) -> Target | None:
        """Where a part would go when inserted at the current row."""
        place = _place(self.view.currentIndex())
        return place.target if place else None

    def refresh(self) -> None:
        """Show the design and the evaluation at hand."""
        session = self._session
        builder = StructureBuilder(session.design, session.evaluation, self._preferences.units)
        selection = self.view.selectionModel()
        selection.blockSignals(True)
        replace_keeping_view(self.view, self.model, builder.build(), depth=2)
        selection.blockSignals(False)
        self._follow_selection()

    def _follow_selection(self) -> None:
        """Choose the rows of what is selected; a row that stands for no object stays chosen."""
        wanted = self._session.selected
        if not wanted or set(wanted) == set(self._chosen()):
            return
        model, rows = self.view.selectionModel(), self.model.find_all(wanted)
        chosen = QItemSelection()
        for index in rows.values():
            chosen.select(index, index.siblingAtColumn(self.model.columnCount() - 1))
        model.blockSignals(True)
        last = rows.get(wanted[-1])
        if last is not None:
            model.setCurrentIndex(last, QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        model.blockSignals(False)
        if last is not None:
            self.view.scrollTo(last)
        self.view.viewport().update()

    def _chosen(self) -> list[str]:
        """The objects of the chosen rows, that of the current row last."""
        rows = sorted(self.view.selectionModel().selectedRows(), key=self._is_current)
        places = (_place(row) for row in rows)
        return [place.object_id for place in places if place is not None and place.object_id]

    def _is_current(self, row: QModelIndex) -> bool:
        return row == self.view.currentIndex().siblingAtColumn(0)

    def _tell_selection(self) -> None:
        self._session.select_all(self._chosen())


def _place(index: QModelIndex) -> Place | None:
    node: Node | None = node_at(index)
    return node.payload if node is not None and isinstance(node.payload, Place) else None
