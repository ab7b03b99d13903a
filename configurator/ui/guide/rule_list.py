"""The rules by family, filtered by words, each with what the design at hand makes of it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTreeView, QWidget

from configurator.export.guide_entry import GuideEntry
from configurator.rules.guide.families import TITLES
from configurator.scene.theme import Theme
from configurator.ui.guide.pages import entries
from configurator.ui.look.terms import CLASSES
from configurator.ui.panels.finding_rows import SIGNS, TONES
from configurator.ui.widgets.tree_model import NODE_ROLE, Index, Node, TreeModel, node_at
from configurator.ui.words import tr

Counts = Mapping[str, tuple[str, int]]
_HERE = 1


class RuleListModel(TreeModel):
    """Families with their rules; the second column counts the places that need attention."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__((tr("Rule"), tr("Here")), frozenset({_HERE}), parent)
        self.theme = theme

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.ForegroundRole and index.isValid():
            node = index.data(NODE_ROLE)
            if not node.children and index.column() == _HERE:
                return QColor(self.theme.hex(node.payload or "dim"))
            if node.children:
                return QColor(self.theme.hex("dim"))
        return super().data(index, role)


class RuleList(QTreeView):
    """Choosing a row asks for its page."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rules = RuleListModel(theme, self)
        self._shown: tuple[str, Counts, bool] | None = None
        self.setModel(self.rules)
        self.setAccessibleName(tr("Rules"))
        self.setUniformRowHeights(True)
        self.setIndentation(12)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(_HERE, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(_HERE, 56)
        self.selectionModel().currentChanged.connect(self._choose)

    def show_rules(self, words: str, counts: Counts, *, only_found: bool) -> int:
        """Show the rules that hold all words; returns how many there are."""
        if self._shown != (words, counts, only_found):
            self._shown = (words, dict(counts), only_found)
            wanted = words.casefold().split()
            current = self.currentIndex()
            kept = node_at(current)
            selection = self.selectionModel()
            selection.blockSignals(True)
            self.rules.show(_tree(wanted, counts, only_found=only_found))
            self.expandAll()
            selection.blockSignals(False)
            if kept is not None:
                self.mark(kept.key)
        return sum(len(family.children) for family in self.rules.root.children)

    def mark(self, rule_id: str) -> None:
        """Make the row of a rule the current one without asking for its page."""
        selection = self.selectionModel()
        selection.blockSignals(True)
        index = self.rules.find(rule_id)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        else:
            self.clearSelection()
        selection.blockSignals(False)
        self.viewport().update()

    def first(self) -> str | None:
        """The first rule on show."""
        families = self.rules.root.children
        return families[0].children[0].key if families else None

    def _choose(self, index: Index) -> None:
        node = node_at(index)
        if node is not None and not node.children:
            self.chosen.emit(node.key)


def _tree(words: list[str], counts: Counts, *, only_found: bool) -> Node:
    root = Node("", ())
    for key, title in TITLES.items():
        family = Node(f"family {key}", ())
        for entry in entries().values():
            searched = _searched(entry)
            held = entry.family == key and all(word in searched for word in words)
            if held and (entry.id in counts or not only_found):
                family.add(_row(entry, counts.get(entry.id)))
        if family.children:
            family.texts = (tr(title), str(len(family.children)))
            root.add(family)
    return root


def _searched(entry: GuideEntry) -> str:
    """All words of a rule, in English and as they are shown."""
    return f"{entry.words} {tr(entry.title)} {tr(entry.why)}".casefold()


def _row(entry: GuideEntry, count: tuple[str, int] | None) -> Node:
    kind, number = count or ("", 0)
    here = f"{SIGNS[kind]} {number}" if count else ""
    title = tr(entry.title)
    spoken = f"{entry.id} {title}, {number} {tr(CLASSES[kind])}" if count else f"{entry.id} {title}"
    return Node(
        entry.id,
        (f"{entry.id}  {title}", here),
        spoken=spoken,
        tip=f"{title}\n{tr(entry.why)}",
        payload=TONES.get(kind, "dim"),
    )
