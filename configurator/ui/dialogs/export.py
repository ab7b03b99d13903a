"""Choosing what to write from an evaluation, of all formats there are."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from configurator.ui.widgets.labels import caption, heading
from configurator.ui.words import tr

NAME_ROLE = 0x0100
ROW_PX = 28


class ExportDialog(QDialog):
    """A list of formats; Enter or a double click takes one."""

    def __init__(
        self, parent: QWidget | None, exports: Mapping[str, tuple[str, str]], note: str
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What to export"))
        for name, (label, place) in exports.items():
            item = QListWidgetItem(f"{tr(label)}   {place}")
            item.setData(NAME_ROLE, name)
            item.setSizeHint(QSize(0, ROW_PX))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.itemDoubleClicked.connect(lambda _item: self.accept())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = buttons.addButton(tr("Save as…"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setProperty("primary", True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(heading(tr("Export")))
        layout.addWidget(caption(note))
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self.resize(520, 560)

    @property
    def chosen(self) -> str:
        """Name of the chosen export."""
        return str(self.list.currentIndex().data(NAME_ROLE) or "")
