"""A design's parts beside the catalogue's, field by field, and the click that takes them over."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from configurator.catalogue.compare import FigureChange, Side
from configurator.core.text import say
from configurator.design.part_updates import PartUpdate
from configurator.ui.look.terms import confidence_word
from configurator.ui.widgets.labels import caption, heading
from configurator.ui.words import tr

HEADS = (say("Part and figure"), say("In this design"), say("In the catalogue"))
STATES = {
    "missing": say("no longer there; kept as it is"),
    "other kind": say("another kind of part; kept as it is"),
}
ABOUT = say(
    "A design carries its parts, so nothing changes by itself. Updating is one step that can be "
    "undone. The figures of these parts differ:"
)
NONE = say("Every part of this design is as the catalogue has it.")
ID_ROLE = int(Qt.ItemDataRole.UserRole)


class UpdatesDialog(QDialog):
    """Ticked parts are the ones to be updated once it is accepted."""

    def __init__(self, parent: QWidget | None, updates: Sequence[PartUpdate]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Parts of this design and the catalogue"))
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([tr(head) for head in HEADS])
        self.tree.setAccessibleName(tr("Parts that differ"))
        self.tree.setAlternatingRowColors(True)
        for update in updates:
            self.tree.addTopLevelItem(_part_row(update))
        self.tree.expandAll()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.update_button = buttons.addButton(tr("Update"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.update_button.setProperty("primary", True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(heading(self.windowTitle()))
        layout.addWidget(caption(tr(ABOUT if updates else NONE)))
        layout.addWidget(self.tree, 1)
        layout.addWidget(buttons)
        self.tree.setVisible(bool(updates))
        self.resize(820, 520 if updates else 140)
        header = self.tree.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((300, 230)):
            self.tree.setColumnWidth(column, width)
        self.tree.itemChanged.connect(lambda _item, _column: self._show_count())
        self._show_count()

    @property
    def chosen(self) -> list[str]:
        """Ids of the ticked parts."""
        items = (self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount()))
        return [
            str(item.data(0, ID_ROLE))
            for item in items
            if item is not None and item.checkState(0) == Qt.CheckState.Checked
        ]

    def _show_count(self) -> None:
        count = len(self.chosen)
        words = tr("Update 1 part" if count == 1 else "Update {count} parts", count=count)
        words = words if count else tr("Update")
        self.update_button.setText(words)
        self.update_button.setEnabled(count > 0)


def _part_row(update: PartUpdate) -> QTreeWidgetItem:
    row = QTreeWidgetItem([update.embedded.title, "", tr(STATES.get(update.state, ""))])
    row.setData(0, ID_ROLE, update.part_id)
    if update.can_update:
        row.setCheckState(0, Qt.CheckState.Checked)
    for change in update.changes:
        row.addChild(_change_row(change))
    return row


def _change_row(change: FigureChange) -> QTreeWidgetItem:
    label = f"{tr(change.label)}, {tr(change.unit)}" if change.unit else tr(change.label)
    row = QTreeWidgetItem([label, _side(change.old, change), _side(change.new, change)])
    for column, side in ((1, change.old), (2, change.new)):
        sources = "\n".join(side.sources)
        row.setToolTip(column, f"{side.text}\n{sources}".strip())
    return row


def _side(side: Side, change: FigureChange) -> str:
    """Write a value; where only its source is another, the source as well."""
    level = ""
    if side.confidence:
        words = tr("{level} confidence", level=confidence_word(side.confidence))
        level = f"  ({words})"
    source = f"  {'; '.join(side.sources)}" if change.same_value and side.sources else ""
    return f"{side.text}{level}{source}"
