"""Messages for the user: what is wrong, in which file, at which place, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from configurator.core.errors import Fault, RackloopError
from configurator.ui.widgets.labels import caption, heading
from configurator.ui.words import tr


class FaultDialog(QDialog):
    """A heading, a sentence and the list of faults, which can be copied.

    With a ``remedy`` it has a button of these words too, which accepts the dialog.
    """

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        text: str,
        faults: Sequence[Fault],
        remedy: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(heading(title))
        if text:
            layout.addWidget(caption(tr(text)))
        self.list = QPlainTextEdit("\n".join(tr(str(fault)) for fault in faults))
        self.list.setReadOnly(True)
        self.list.setTabChangesFocus(True)
        self.list.setAccessibleName(tr("Faults"))
        layout.addWidget(self.list)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        if remedy:
            button = buttons.addButton(remedy, QDialogButtonBox.ButtonRole.AcceptRole)
            button.setProperty("primary", True)
            buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(560, 280)


def show_faults(parent: QWidget | None, title: str, faults: Sequence[Fault]) -> None:
    """Show a list of faults and wait until it is closed."""
    FaultDialog(parent, title, "", faults).exec()


def show_error(parent: QWidget | None, title: str, error: RackloopError, text: str = "") -> None:
    """Show one of our errors with all its faults."""
    FaultDialog(parent, title, text, error.faults).exec()


def offer_remedy(parent: QWidget | None, title: str, error: RackloopError, remedy: str) -> bool:
    """Show one of our errors with a way out of it; True where that was chosen."""
    dialog = FaultDialog(parent, title, "", error.faults, remedy)
    return dialog.exec() == QDialog.DialogCode.Accepted
