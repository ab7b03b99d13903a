"""The first thing on screen: start anew, go on where one stopped, or open a reference design."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from configurator.core.errors import RackloopError, ResourceError
from configurator.core.jsonfile import read_json
from configurator.core.resources import find
from configurator.core.text import say
from configurator.project.format import SUFFIX
from configurator.ui.preferences import Preferences
from configurator.ui.widgets.labels import ElidedLabel, caption, section, set_tone, toned
from configurator.ui.words import tr

COLUMN_PX = 440
SHOWN_FIRST = ("worked-rack", "mixed-row", "mi355x-rack")
INTRODUCTION = say(
    "Place racks, chassis, boards and accelerator modules; flows, temperatures, power and "
    "findings follow while you drag."
)
STEPS = (
    ("1", say("Drag a rack onto the floor and chassis into its open units.")),
    ("2", say("Put OAMs onto the sites of a board, or fill it with Ctrl+B.")),
    ("3", say("Add power shelves and a CDU: hoses, couplings and coolant come with them.")),
    (
        "4",
        say("Read margins and findings, apply fixes, export the bill of materials and the report."),
    ),
)


@dataclass(frozen=True, slots=True)
class Example:
    """A reference design that ships with the program."""

    path: Path
    name: str
    summary: str


def examples() -> list[Example]:
    """Give the reference designs, the most telling first; unreadable ones are left out."""
    try:
        folder = find("examples")
    except ResourceError:
        return []
    found: list[Example] = []
    for path in sorted(folder.glob(f"*{SUFFIX}"), key=_rank):
        try:
            document = read_json(path)
        except RackloopError:
            continue
        found.append(_example(path, document))
    return found


def _rank(path: Path) -> tuple[int, str]:
    first = path.stem in SHOWN_FIRST
    return SHOWN_FIRST.index(path.stem) if first else len(SHOWN_FIRST), path.stem


def _example(path: Path, document: object) -> Example:
    top = document if isinstance(document, dict) else {}
    inner = top.get("design")
    design = inner if isinstance(inner, dict) else top
    name = str(design.get("name") or path.stem)
    summary = str(design.get("notes") or "").strip().split("\n")[0]
    return Example(path, name, summary)


class Entry(QPushButton):
    """A wide button with a title and a line below."""

    def __init__(self, title: str, line: str, tip: str = "") -> None:
        super().__init__()
        self.setObjectName("entry")
        self.setAccessibleName(f"{title}, {line}" if line else title)
        self.setToolTip(tip or line)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(0)
        for text, is_title in ((title, True), (line, False)):
            if not text:
                continue
            label = ElidedLabel(text)
            label.setToolTip("")
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            set_tone(label, "text" if is_title else "dim")
            layout.addWidget(label)


class StartPage(QScrollArea):
    """Signals carry what was chosen; the window does the rest."""

    new_chosen = Signal()
    open_chosen = Signal()
    file_chosen = Signal(object)
    example_chosen = Signal(object)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.entries: list[Entry] = []
        body = QWidget()
        outer = QVBoxLayout(body)
        outer.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(48)
        columns.addWidget(self._left())
        self._right = QVBoxLayout()
        self._right.setSpacing(8)
        holder = QWidget()
        holder.setFixedWidth(COLUMN_PX)
        holder.setLayout(self._right)
        columns.addWidget(holder, 0, Qt.AlignmentFlag.AlignTop)
        middle.addLayout(columns)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(2)
        self.setWidget(body)
        preferences.recent_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """List recent and reference designs anew."""
        while (item := self._right.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.entries = []
        recent = self._preferences.recent
        if recent:
            self._right.addWidget(section(tr("Recent designs")))
        for path in recent[:5]:
            self._add(Entry(path.stem, str(path.parent), str(path)), self.file_chosen, path)
        found = examples()
        if found:
            self._right.addSpacing(16 if recent else 0)
            self._right.addWidget(section(tr("Reference designs")))
        for example in found:
            entry = Entry(example.name, example.summary, example.summary)
            self._add(entry, self.example_chosen, example.path)
        if not recent and not found:
            self._right.addWidget(caption(tr("Designs you save appear here.")))

    def _add(self, entry: Entry, signal: SignalInstance, path: Path) -> None:
        entry.clicked.connect(lambda _on=False: signal.emit(path))
        self.entries.append(entry)
        self._right.addWidget(entry)

    def _left(self) -> QWidget:
        holder = QWidget()
        holder.setFixedWidth(COLUMN_PX)
        layout = QVBoxLayout(holder)
        layout.setSpacing(12)
        title = toned("Rackloop", "text")
        title.setProperty("title", True)
        layout.addWidget(title)
        text = toned(tr(INTRODUCTION), "dim")
        text.setWordWrap(True)
        layout.addWidget(text)
        layout.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        self.new = QPushButton(tr("New design"))
        self.new.setProperty("primary", True)
        self.new.clicked.connect(lambda _on=False: self.new_chosen.emit())
        self.open = QPushButton(tr("Open…"))
        self.open.clicked.connect(lambda _on=False: self.open_chosen.emit())
        buttons.addWidget(self.new)
        buttons.addWidget(self.open)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        layout.addSpacing(16)
        layout.addWidget(section(tr("How it works")))
        for number, step in STEPS:
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(toned(number, "accent"), 0, Qt.AlignmentFlag.AlignTop)
            words = toned(tr(step), "dim")
            words.setWordWrap(True)
            row.addWidget(words, 1)
            layout.addLayout(row)
        layout.addStretch(1)
        return holder
