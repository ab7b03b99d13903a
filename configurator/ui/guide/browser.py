"""The page of the usage guide: rich text made when it is asked for, with a history."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QTextBrowser, QWidget

from configurator.ui.words import tr


class GuideBrowser(QTextBrowser):
    """Shows pages by name; links to findings are signals, those to the web leave the program."""

    finding_chosen = Signal(int)

    def __init__(self, page: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self.setOpenLinks(False)
        self.setAccessibleName(tr("Page of the usage guide"))
        self.document().setDocumentMargin(16)
        self.anchorClicked.connect(self._follow)

    @property
    def name(self) -> str:
        """The name of the page on show."""
        return self.source().path()

    def show_page(self, name: str) -> None:
        """Go to a page; the one that was on show is one step back."""
        url = QUrl(f"guide:{name}")
        if url != self.source():
            self.setSource(url)

    def refresh(self) -> None:
        """Make the page on show anew; it stays where it was scrolled to."""
        bar = self.verticalScrollBar()
        at = bar.value()
        self.reload()
        bar.setValue(at)

    def loadResource(self, _kind: int, url: QUrl) -> str:
        return self._page(url.path()) if url.scheme() == "guide" else ""

    def _follow(self, url: QUrl) -> None:
        if url.scheme() == "guide":
            self.show_page(url.path())
        elif url.scheme() == "finding":
            self.finding_chosen.emit(int(url.path()))
        else:
            QDesktopServices.openUrl(url)
