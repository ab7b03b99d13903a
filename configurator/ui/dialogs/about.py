"""What this program is, of which versions of what it is made, and under which licences."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from configurator import __version__
from configurator.core.text import say
from configurator.ui.look.figures import UNKNOWN
from configurator.ui.widgets.labels import caption, heading, wrapped
from configurator.ui.widgets.tree_model import Node, TreeModel
from configurator.ui.words import tr

ABOUT = say("Configure OAI racks and see at once what their cooling loops do.")
LICENCE = say("Apache License 2.0. It is made of these parts, each under its own licence:")
HEADERS = (say("Made of"), say("Version"), say("Licence"))
SIZE_PX = (560, 520)
PACKAGES = (
    ("PySide6-Essentials", "LGPL-3.0"),
    ("pyqtgraph", "MIT"),
    ("numpy", "BSD-3-Clause"),
    ("scipy", "BSD-3-Clause"),
    ("pydantic", "MIT"),
    ("XlsxWriter", "BSD-2-Clause"),
    ("openpyxl", "MIT"),
    ("reportlab", "BSD-3-Clause"),
    ("Jinja2", "BSD-3-Clause"),
    ("platformdirs", "MIT"),
    ("filelock", "MIT"),
    ("PyYAML", "MIT"),
    ("pillow", "MIT-CMU"),
)
"""What the program cannot run without, with the licence each states."""


def components() -> Iterator[tuple[str, str, str]]:
    """Give name, version and licence of everything inside, the program itself first."""
    yield "Rackloop", __version__, "Apache-2.0"
    yield "Python", platform.python_version(), "PSF-2.0"
    yield "Qt", qVersion(), "LGPL-3.0"
    for name, licence in PACKAGES:
        yield name, _version(name), licence
    yield "Noto Sans SC", "", "OFL-1.1"
    yield "Lucide", "", "ISC"


def _version(package: str) -> str:
    """A bundle may leave out what tells the version of a part."""
    try:
        return version(package)
    except PackageNotFoundError:
        return tr(UNKNOWN)


class AboutDialog(QDialog):
    """Name, purpose, and the list of parts, which can be copied for a report of a fault."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Rackloop"))
        self.model = TreeModel(HEADERS, parent=self)
        root = Node("", ())
        for texts in components():
            root.add(Node(texts[0], texts))
        self.model.show(root)
        self.view = QTreeView()
        self.view.setModel(self.model)
        self.view.setRootIsDecorated(False)
        self.view.setAccessibleName(tr("Parts and licences"))
        self.view.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setToolTip(tr("Copies all versions, for a report of a fault"))
        self.copy.clicked.connect(lambda _on=False: copy_versions())
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        for widget in (
            heading(f"Rackloop {__version__}"),
            wrapped(tr(ABOUT)),
            caption(tr(LICENCE)),
            self.view,
            buttons,
        ):
            layout.addWidget(widget)
        self.resize(*SIZE_PX)


def copy_versions() -> None:
    """Put all versions and the system onto the clipboard, one a line."""
    lines = [f"{name} {number}".rstrip() for name, number, _licence in components()]
    QGuiApplication.clipboard().setText("\n".join((*lines, platform.platform())) + "\n")
