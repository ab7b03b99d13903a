"""Choosing what to write from an evaluation, of all formats there are, with a look at each."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from configurator.export.batch import Made
from configurator.export.formats import ExportFormat
from configurator.ui.dialogs.export_preview import ExportPreview
from configurator.ui.dialogs.export_progress import Run
from configurator.ui.widgets.labels import caption, heading
from configurator.ui.words import tr

NAME_ROLE = 0x0100
ROW_PX = 28
SIZES_PX = (400, 460)


class ExportDialog(QDialog):
    """A list of formats beside a preview; Enter or a double click takes one."""

    def __init__(
        self,
        parent: QWidget | None,
        exports: Mapping[str, ExportFormat],
        note: str,
        start: Callable[[str], Run],
        first: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.preview = ExportPreview(start)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What to export"))
        for name, each in exports.items():
            item = QListWidgetItem(f"{tr(each.label)}   {each.place}")
            item.setData(NAME_ROLE, name)
            item.setSizeHint(QSize(0, ROW_PX))
            self.list.addItem(item)
        self.list.itemDoubleClicked.connect(lambda _item: self.accept())
        self.list.currentItemChanged.connect(lambda *_: self.preview.ask(self.chosen))
        self.list.setCurrentRow(list(exports).index(first) if first in exports else 0)
        self._lay_out(note)

    def _lay_out(self, note: str) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = buttons.addButton(tr("Save as…"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setProperty("primary", True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        both = QSplitter()
        both.addWidget(self.list)
        both.addWidget(self.preview)
        both.setSizes(SIZES_PX)
        both.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(heading(tr("Export")))
        layout.addWidget(caption(note))
        layout.addWidget(both, 1)
        layout.addWidget(buttons)
        self.resize(sum(SIZES_PX) + 46, 600)

    def done(self, result: int) -> None:
        """End the preview in the making with the dialog, however that is closed."""
        self.preview.stop()
        super().done(result)

    @property
    def chosen(self) -> str:
        """Name of the chosen export."""
        return str(self.list.currentIndex().data(NAME_ROLE) or "")

    @property
    def made(self) -> Made | None:
        """The chosen export, where the preview has made it already."""
        return self.preview.made
