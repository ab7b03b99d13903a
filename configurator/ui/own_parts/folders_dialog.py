"""The folders parts are read from, and every fault and clash found in them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from configurator.catalogue.catalogue import Catalogue
from configurator.catalogue.folders import list_folders, listed_folders, own_folder
from configurator.core.errors import CatalogueError
from configurator.core.text import say
from configurator.ui.dialogs.faults import show_error
from configurator.ui.widgets.labels import caption, heading, section, set_tone
from configurator.ui.words import tr

HEADS = (say("File"), say("Place"), say("Reason"))
WIDTHS_PX = (260, 190)
FOLDERS_PX = 110


class FaultTable(QTableWidget):
    """File, place and reason; the selected rows are copied as text."""

    def __init__(self) -> None:
        super().__init__(0, len(HEADS))
        self.setHorizontalHeaderLabels([tr(head) for head in HEADS])
        self.setAccessibleName(tr("Faults and clashes"))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(WIDTHS_PX):
            self.setColumnWidth(column, width)

    def show_faults(self, catalogue: Catalogue) -> None:
        """List every fault of a catalogue; clashes are among them."""
        self.setRowCount(len(catalogue.faults))
        for row, fault in enumerate(catalogue.faults):
            for column, text in enumerate((fault.file, fault.place, tr(fault.reason))):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.setItem(row, column, item)

    def copied(self, *, everything: bool) -> str:
        """Give rows as lines of text with tabs."""
        chosen = {index.row() for index in self.selectedIndexes()}
        rows = range(self.rowCount()) if everything else sorted(chosen)
        return "\n".join("\t".join(self._text(row, c) for c in range(len(HEADS))) for row in rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied(everything=False))
        else:
            super().keyPressEvent(event)

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text() if item is not None else ""


class FoldersDialog(QDialog):
    """Adds and removes folders at once; ``reload`` reads the catalogue anew and gives it."""

    def __init__(
        self, parent: QWidget | None, catalogue: Catalogue, reload: Callable[[], Catalogue]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Part folders"))
        self._reload = reload
        self.folders = QListWidget()
        self.folders.setAccessibleName(tr("Further folders"))
        self.folders.setFixedHeight(FOLDERS_PX)
        self.add = _button(tr("Add folder…"), self._ask_for_folder)
        self.remove = _button(tr("Remove"), self._remove)
        self.again = _button(tr("Read again"), self._read_again)
        self.copy = _button(tr("Copy all"), self._copy_all)
        self.told = caption()
        self.faults = FaultTable()
        self._lay_out()
        self.folders.currentRowChanged.connect(lambda row: self.remove.setEnabled(row >= 0))
        self._show_folders()
        self._show(catalogue)

    def add_folder(self, folder: Path) -> None:
        """Read parts from one more folder."""
        self._change([*self._listed(), folder])

    def _listed(self) -> list[Path]:
        return [Path(self.folders.item(row).text()) for row in range(self.folders.count())]

    def _change(self, folders: list[Path]) -> None:
        try:
            list_folders(folders)
        except CatalogueError as error:
            show_error(self, tr("The list of folders cannot be saved"), error)
            return
        self._show_folders()
        self._read_again()

    def _show_folders(self) -> None:
        self.folders.clear()
        try:
            listed = listed_folders()
        except CatalogueError as error:
            show_error(self, tr("The list of folders cannot be read"), error)
            return
        self.folders.addItems([str(folder) for folder in listed])
        self.folders.setVisible(bool(listed))
        self.remove.setVisible(bool(listed))
        self.remove.setEnabled(False)

    def _read_again(self) -> None:
        self._show(self._reload())

    def _show(self, catalogue: Catalogue) -> None:
        count, clashes = len(catalogue.faults), len(catalogue.clashes)
        self.told.setText(_account(count, clashes, len(catalogue)))
        set_tone(self.told, "warning" if count else "dim")
        self.faults.show_faults(catalogue)
        self.faults.setVisible(count > 0)
        self.copy.setVisible(count > 0)

    def _ask_for_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Folder with parts"))
        if name:
            self.add_folder(Path(name))

    def _remove(self) -> None:
        row = self.folders.currentRow()
        self._change([each for number, each in enumerate(self._listed()) if number != row])

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self.faults.copied(everything=True))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(8)
        layout.addWidget(heading(tr("Part folders")))
        own = caption(
            tr("Parts you save: {folder}\nIt is read first, then those below.", folder=own_folder())
        )
        own.setTextInteractionFlags(own.textInteractionFlags().TextSelectableByMouse)
        layout.addWidget(own)
        layout.addWidget(self.folders)
        layout.addLayout(_row(self.add, self.remove))
        layout.addWidget(section(tr("Faults and clashes")))
        layout.addWidget(self.told)
        layout.addWidget(self.faults, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        foot = _row(self.again, self.copy)
        foot.addWidget(buttons)
        layout.addLayout(foot)
        self.resize(960, 560)


def _button(text: str, called: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _on=False: called())
    return button


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row


def _account(faults: int, clashes: int, parts: int) -> str:
    if not faults:
        return tr("No faults: all {count} parts were read.", count=parts)
    words = tr("1 fault" if faults == 1 else "{count} faults", count=faults)
    if clashes:
        words = tr("{words}, {clashes} of them two files with one id", words=words, clashes=clashes)
    return tr("{words}; everything else was read.", words=words)
