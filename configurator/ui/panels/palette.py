"""The catalogue: search, filters, a grouped list to drag from or to place from by keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from configurator.catalogue.catalogue import Catalogue
from configurator.catalogue.parts import KINDS, Part
from configurator.catalogue.user_parts import is_own
from configurator.core.confidence import Confidence
from configurator.core.text import say
from configurator.ui.dialogs.faults import show_faults
from configurator.ui.look.terms import confidence_word, with_confidence
from configurator.ui.panels.palette_rows import OWN_MARK, PartDelegate, part_of
from configurator.ui.panels.part_drag import PART_MIME, part_mime, start_part_drag
from configurator.ui.panels.part_facts import facts, trust
from configurator.ui.preferences import Preferences
from configurator.ui.widgets.combo import Combo
from configurator.ui.widgets.labels import caption, heading
from configurator.ui.widgets.tree_model import Node, TreeModel, node_at
from configurator.ui.words import tr

OPEN_AT_FIRST = frozenset({"oam"})
CHIPS = (
    (say("Air"), "cooling", "air"),
    (say("Liquid"), "cooling", "liquid"),
    ("OAM 1.x", "generation", "1.x"),
    ("OAM 2.0", "generation", "2.0"),
)


class PartModel(TreeModel):
    """Groups of parts; what is dragged out of it is the catalogue id alone."""

    def mimeTypes(self) -> list[str]:
        return [PART_MIME]

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        both = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        part = part_at(index)
        placeable = part is not None and part.only_reference is None
        return both | Qt.ItemFlag.ItemIsDragEnabled if placeable else both

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:
        part = part_at(indexes[0]) if indexes else None
        return part_mime(part) if part is not None else QMimeData()


class PartTree(QTreeView):
    """The list itself; dragging shows the part, not the row."""

    placed = Signal(str)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setUniformRowHeights(False)
        self.setExpandsOnDoubleClick(False)
        self.setAccessibleName(tr("Catalogue parts"))
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._place)
        self.clicked.connect(self._toggle_group)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        part = part_at(self.currentIndex())
        if part is not None and part.only_reference is None:
            start_part_drag(self, self._preferences.theme, part)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and plain:
            self._toggle_group(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _place(self, index: QModelIndex) -> None:
        part = part_at(index)
        if part is not None:
            self.placed.emit(part.id)

    def _toggle_group(self, index: QModelIndex) -> None:
        if index.isValid() and part_at(index) is None:
            self.setExpanded(index, not self.isExpanded(index))


class Palette(QWidget):
    """The whole panel; ``place_requested`` carries the id of the part to place.

    A search chooses its best match, so that the part the keyboard places is one in sight.
    """

    place_requested = Signal(str)
    part_chosen = Signal(str)
    browse_requested = Signal(str)
    compare_requested = Signal(str)

    def __init__(
        self, catalogue: Catalogue, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._open = set(OPEN_AT_FIRST)
        self._narrowed = False
        self._best: str | None = None
        self.part_actions: Sequence[QAction] = ()
        self.search = QLineEdit(placeholderText=tr("Search parts"), clearButtonEnabled=True)
        self.search.setAccessibleName(tr("Search parts"))
        self.kind = _combo(
            tr("Kind"), [(tr("All kinds"), ""), *((tr(text), key) for key, text in KINDS.items())]
        )
        self.vendor = _combo(tr("Vendor"), _vendors(catalogue))
        self.chips = {value: _chip(tr(text)) for text, _, value in CHIPS}
        self._make_exclusive("air", "liquid")
        self._make_exclusive("1.x", "2.0")
        self.tree = PartTree(preferences)
        self.model = PartModel([tr("Part")], parent=self)
        self.tree.setModel(self.model)
        self.tree.setItemDelegate(PartDelegate(preferences, self.tree))
        self.nothing = caption(tr("No part matches. Remove a filter or a word."))
        self.faults = QPushButton()
        self.faults.setProperty("link", True)
        self._lay_out()
        self._connect(preferences)
        self.refresh()

    @property
    def chosen_part(self) -> str | None:
        """Id of the part the keyboard would place."""
        part = part_at(self.tree.currentIndex())
        return part.id if part else None

    def parts_shown(self) -> list[str]:
        """Give the ids of the parts in the list, in its order."""
        return [child.key for group in self.model.root.children for child in group.children]

    def choose(self, part_id: str) -> None:
        """Make a part the current one, opening its group."""
        index = self.model.find(part_id)
        if index.isValid():
            self.tree.expand(index.parent())
            self.tree.setCurrentIndex(index)

    def reveal(self, part_id: str) -> None:
        """Choose a part, taking away the filters and words that would hide it."""
        if not self.model.find(part_id).isValid():
            self.search.clear()
            self.kind.setCurrentIndex(0)
            self.vendor.setCurrentIndex(0)
            for chip in self.chips.values():
                chip.setChecked(False)
            self.refresh()
        self.choose(part_id)

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """List another catalogue; words and filters stay where they still say something."""
        self._catalogue = catalogue
        vendor = self.vendor.currentData()
        with QSignalBlocker(self.vendor):
            self.vendor.clear()
            for text, key in _vendors(catalogue):
                self.vendor.addItem(text, key)
            self.vendor.setCurrentIndex(max(self.vendor.findData(vendor), 0))
        self._count_faults()
        self.refresh()

    def refresh(self) -> None:
        """Search anew with the words and filters as they stand."""
        found = self._catalogue.search(
            self.search.text(),
            kind=self.kind.currentData() or None,
            vendor=self.vendor.currentData() or None,
            generation=self._checked("generation"),
            cooling=self._checked("cooling"),
        )
        chosen = self.chosen_part
        self._best = found[0].id if found else None
        self._remember_open()
        self.model.show(_grouped(found, self._catalogue))
        narrowed = bool(self.search.text() or self.kind.currentData() or self.vendor.currentData())
        for group in self.model.root.children:
            if narrowed or group.key in self._open:
                self.tree.expand(self.model.find(group.key))
        if chosen in {part.id for part in found}:
            self.choose(chosen)
        elif narrowed and self._best is not None:
            self.choose(self._best)
        self._narrowed = narrowed
        self.nothing.setVisible(not found)

    def _remember_open(self) -> None:
        if not self._narrowed:
            for group in self.model.root.children:
                expanded = self.tree.isExpanded(self.model.find(group.key))
                (self._open.add if expanded else self._open.discard)(group.key)

    def _checked(self, wanted: str) -> str | None:
        for _, filter_name, value in CHIPS:
            if filter_name == wanted and self.chips[value].isChecked():
                return value
        return None

    def _make_exclusive(self, first: str, second: str) -> None:
        """Let at most one of two chips be on; both may be off."""
        for chip, other in ((first, second), (second, first)):
            self.chips[chip].clicked.connect(
                lambda on, off=self.chips[other]: off.setChecked(False) if on else None
            )

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(heading(tr("Catalogue")))
        layout.addWidget(self.search)
        combos = QHBoxLayout()
        combos.addWidget(self.kind, 1)
        combos.addWidget(self.vendor, 1)
        layout.addLayout(combos)
        chips = QHBoxLayout()
        chips.setSpacing(4)
        for chip in self.chips.values():
            chips.addWidget(chip)
        chips.addStretch(1)
        layout.addLayout(chips)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.nothing)
        layout.addWidget(self.faults)

    def _connect(self, preferences: Preferences) -> None:
        self.search.textChanged.connect(self.refresh)
        self.search.returnPressed.connect(self._go_to_list)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search, self._go_to_list)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.kind.currentIndexChanged.connect(self.refresh)
        self.vendor.currentIndexChanged.connect(self.refresh)
        for chip in self.chips.values():
            chip.clicked.connect(lambda _on: self.refresh())
        self.tree.placed.connect(self.place_requested)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._show_menu)
        self.tree.selectionModel().currentChanged.connect(self._tell_chosen)
        preferences.theme_changed.connect(self.tree.viewport().update)
        self.faults.clicked.connect(self._show_faults)
        self._count_faults()

    def _count_faults(self) -> None:
        count = len(self._catalogue.faults)
        self.faults.setVisible(count > 0)
        self.faults.setText(
            tr(
                "1 fault in part files…" if count == 1 else "{count} faults in part files…",
                count=count,
            )
        )

    def _go_to_list(self) -> None:
        """Enter or Down in the search field goes to the best match."""
        if self._best is not None:
            self.choose(self._best)
        self.tree.setFocus()

    def _show_menu(self, at: QPoint) -> None:
        """Offer what can be done with the part under the mouse, or the current one by keyboard."""
        index = self.tree.indexAt(at)
        part = part_at(index if index.isValid() else self.tree.currentIndex())
        if part is None:
            return
        self.choose(part.id)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(tr("What can be done with this part"))
        for text, signal in (
            (tr("&Place at selection"), self.place_requested),
            (tr("&Show in browser"), self.browse_requested),
            (tr("&Compare"), self.compare_requested),
        ):
            menu.addAction(text).triggered.connect(
                lambda _on=False, told=signal, part_id=part.id: told.emit(part_id)
            )
        menu.addSeparator()
        menu.addActions(self.part_actions)
        menu.popup(self.tree.viewport().mapToGlobal(at))

    def _tell_chosen(self, index: QModelIndex) -> None:
        part = part_at(index)
        if part is not None:
            self.part_chosen.emit(part.id)

    def _show_faults(self) -> None:
        show_faults(self, tr("Faults in part files"), self._catalogue.faults)


def part_at(index: QModelIndex) -> Part | None:
    """Give the part of a row, None for a group."""
    node = node_at(index)
    return part_of(node) if node else None


def _vendors(catalogue: Catalogue) -> list[tuple[str, str]]:
    vendors = sorted({part.vendor for part in catalogue.values()}, key=str.casefold)
    return [(tr("All vendors"), ""), *((name, name) for name in vendors)]


def _grouped(parts: tuple[Part, ...], catalogue: Catalogue) -> Node:
    root = Node("", ())
    for kind, title in KINDS.items():
        members = [part for part in parts if part.kind == kind]
        if not members:
            continue
        title = tr(title)
        spoken = tr("{title}, {count} parts", title=title, count=len(members))
        group = root.add(Node(kind, (title.upper(),), spoken=spoken, payload=len(members)))
        for part in members:
            line, level = facts(part), trust(part)
            own = is_own(part.id, catalogue)
            group.add(
                Node(
                    part.id,
                    (part.title, OWN_MARK) if own else (part.title,),
                    spoken=_spoken(part, line, level, own=own),
                    tip=_tip(part, line, level, own=own),
                    payload=part,
                )
            )
    return root


def _spoken(part: Part, line: str, level: Confidence, *, own: bool) -> str:
    words = with_confidence(f"{part.title}, {line}", level)
    return tr("{words}, your own", words=words) if own else words


def _tip(part: Part, line: str, level: Confidence, *, own: bool) -> str:
    level_word = confidence_word(level)
    status = tr("{status} · confidence {level}", status=tr(part.status), level=level_word)
    mine = (tr("A part of your own"),) if own else ()
    why = (
        (tr("Not placeable: {only_reference}.", only_reference=tr(part.only_reference)),)
        if part.only_reference
        else ()
    )
    return "\n".join((part.title, line, status, *why, *part.notes, *mine))


def _combo(name: str, entries: list[tuple[str, str]]) -> Combo:
    combo = Combo(name)
    for text, key in entries:
        combo.addItem(tr(text), key)
    return combo


def _chip(text: str) -> QPushButton:
    chip = QPushButton(text)
    chip.setCheckable(True)
    chip.setProperty("chip", True)
    chip.setAccessibleName(tr("Show only {text}", text=text))
    return chip
