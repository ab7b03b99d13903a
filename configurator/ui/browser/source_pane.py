"""Where the chosen figure comes from; a link opens in the web browser only when it is clicked."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from configurator.catalogue.parts import Part
from configurator.catalogue.source import Source
from configurator.core.text import say
from configurator.ui.browser.source_text import WEB, figure_html
from configurator.ui.preferences import Preferences
from configurator.ui.words import tr

NOTHING_CHOSEN = say("Choose a figure above to see its source.")


class SourcePane(QTextBrowser):
    """Text that can be selected and copied; Tab goes from link to link, Enter opens one."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.setAccessibleName(tr("Source of the chosen figure"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(12)
        self.setMinimumHeight(96)
        self.anchorClicked.connect(open_address)

    def show_figure(self, part: Part, key: str, sources: Mapping[str, Source]) -> None:
        """Show one figure of a part."""
        self.setHtml(figure_html(part, key, sources, self._preferences.units))

    def show_nothing(self) -> None:
        """Say how to get to see something."""
        self.setPlainText(tr(NOTHING_CHOSEN))


def open_address(address: QUrl) -> None:
    """Hand an address of the web to the user's browser; anything else is left alone."""
    if address.toString().startswith(WEB):
        QDesktopServices.openUrl(address)
