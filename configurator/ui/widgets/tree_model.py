"""A read-only tree of plain nodes, replaced whole when what it shows changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QTreeView

from configurator.ui.words import tr

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
NODE_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(eq=False, slots=True)
class Node:
    """One row: a key that survives a rebuild, a text per column, children."""

    key: str
    texts: tuple[str, ...]
    children: list[Node] = field(default_factory=list)
    spoken: str = ""
    tip: str = ""
    payload: object = None
    parent: Node | None = None
    row: int = 0

    def add(self, child: Node) -> Node:
        """Hang a child under this node and give it back."""
        child.parent = self
        child.row = len(self.children)
        self.children.append(child)
        return child


class TreeModel(QAbstractItemModel):
    """Shows nodes; numbers stand right, the node itself is under ``NODE_ROLE``."""

    def __init__(
        self,
        headers: Sequence[str],
        right: frozenset[int] = frozenset(),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._headers = tuple(headers)
        self._right = right
        self.root = Node("", ())

    def show(self, root: Node) -> None:
        """Replace everything."""
        self.beginResetModel()
        self.root = root
        self.endResetModel()

    def find(self, key: str) -> QModelIndex:
        """Give the index of the node with a key, invalid where there is none."""
        for node in walk(self.root):
            if node.key == key:
                return self.createIndex(node.row, 0, node)
        return QModelIndex()

    def find_all(self, keys: Iterable[str]) -> dict[str, QModelIndex]:
        """Give the indexes of the nodes with these keys; what is not there is left out."""
        wanted = set(keys)
        return {
            node.key: self.createIndex(node.row, 0, node)
            for node in walk(self.root)
            if node.key in wanted
        }

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return len(self._node(parent).children) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return len(self._headers)

    def index(self, row: int, column: int, parent: Index = NO_INDEX) -> QModelIndex:
        children = self._node(parent).children
        if 0 <= row < len(children) and 0 <= column < len(self._headers):
            return self.createIndex(row, column, children[row])
        return QModelIndex()

    def parent(self, child: Index = NO_INDEX) -> QModelIndex:
        above = self._node(child).parent if child.isValid() else None
        if above is None or above is self.root:
            return QModelIndex()
        return self.createIndex(above.row, 0, above)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        node, column = self._node(index), index.column()
        text = node.texts[column] if column < len(node.texts) else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return node.tip or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return (node.spoken or text) if column == 0 else text
        if role == Qt.ItemDataRole.TextAlignmentRole and column in self._right:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return node if role == NODE_ROLE else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._headers):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self._headers[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight
                if section in self._right
                else Qt.AlignmentFlag.AlignLeft
            )
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _node(self, index: Index) -> Node:
        node = index.internalPointer() if index.isValid() else self.root
        assert isinstance(node, Node)
        return node


def walk(node: Node) -> Iterator[Node]:
    """Give every node below one, parents first."""
    for child in node.children:
        yield child
        yield from walk(child)


def node_at(index: Index) -> Node | None:
    """Give the node behind an index of a tree."""
    node = index.data(NODE_ROLE)
    return node if isinstance(node, Node) else None


def replace_keeping_view(view: QTreeView, model: TreeModel, root: Node, depth: int) -> None:
    """Show new nodes; opened and closed branches and the current row stay, new ones open."""
    closed = {
        node.key
        for node in walk(model.root)
        if node.children and not view.isExpanded(model.createIndex(node.row, 0, node))
    }
    current = node_at(view.currentIndex())
    model.show(root)
    view.expandToDepth(depth)
    for node in walk(root):
        if node.key in closed:
            view.collapse(model.createIndex(node.row, 0, node))
    if current is not None and (index := model.find(current.key)).isValid():
        view.setCurrentIndex(index)
