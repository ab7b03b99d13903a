"""The quiet word in the status line that the catalogue has other figures than the design."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from configurator.design.part_updates import PartUpdate, part_updates
from configurator.ui.editing.session import EditorSession
from configurator.ui.words import tr

WAIT_MS = 200


class UpdateHint(QPushButton):
    """Hidden while all parts agree; compares only after parts or catalogue have changed."""

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._compared: tuple[object, object] | None = None
        self._updates: tuple[PartUpdate, ...] = ()
        self.setProperty("link", True)
        self.hide()
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._timer.timeout.connect(self._show)
        session.design_changed.connect(lambda _design: self._timer.start())
        session.catalogue_changed.connect(self._timer.start)

    def updates(self) -> tuple[PartUpdate, ...]:
        """Give the parts of the open design that differ from the catalogue's."""
        design, catalogue = self._session.design, self._session.catalogue
        known = self._compared
        if known is None or known[0] is not design.parts or known[1] is not catalogue:
            self._compared = (design.parts, catalogue)
            self._updates = part_updates(design, catalogue)
        return self._updates

    def _show(self) -> None:
        count = sum(update.can_update for update in self.updates())
        self.setVisible(count > 0)
        self.setText(
            tr(
                "1 part of this design differs from the catalogue"
                if count == 1
                else "{count} parts differ from the catalogue",
                count=count,
            )
        )
        self.setAccessibleName(self.text())
        self.setToolTip(tr("Show what differs and update"))
