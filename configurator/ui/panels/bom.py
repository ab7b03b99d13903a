"""The bill of materials: indented or flat, to copy or to export."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from configurator.bom.lines import Bom, BomLine
from configurator.core.text import say
from configurator.ui.editing.session import EditorSession
from configurator.ui.look.figures import UNKNOWN, plain
from configurator.ui.widgets.labels import caption
from configurator.ui.widgets.tree_model import Node, TreeModel, replace_keeping_view, walk
from configurator.ui.words import tr

HEADERS = (
    say("Description"),
    say("Manufacturer"),
    say("Part number"),
    say("Each"),
    say("Total"),
    say("Unit"),
    say("Price"),
    say("Note"),
)
RIGHT = frozenset({3, 4, 6})
EMPTY = say("Nothing to order yet. Place a rack, then chassis, boards and modules.")


class BomPanel(QWidget):
    """Lines of the bill of materials as the evaluation rolled them up."""

    export_requested = Signal()

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.flat = QPushButton(tr("Flat"))
        self.flat.setCheckable(True)
        self.flat.setProperty("chip", True)
        self.flat.setProperty("quiet", True)
        self.flat.setAccessibleName(tr("Show each part once, summed up"))
        self.copy = QPushButton(tr("Copy"))
        self.export = QPushButton(tr("Export…"))
        self.summary = caption()
        self.model = TreeModel(HEADERS, RIGHT, self)
        self.view = QTreeView()
        self._lay_out()
        self.flat.toggled.connect(lambda _on: self.refresh())
        self.copy.clicked.connect(self.copy_lines)
        self.export.clicked.connect(self.export_requested)
        self.refresh()

    def refresh(self) -> None:
        """Show the lines of the evaluation at hand."""
        bom = self._bom()
        lines = (bom.flat if self.flat.isChecked() else bom.lines) if bom else ()
        root = flat_nodes(lines) if self.flat.isChecked() else indented_nodes(lines)
        replace_keeping_view(self.view, self.model, root, depth=3)
        self.summary.setText(_summary(bom) if bom and lines else tr(EMPTY))
        self.copy.setEnabled(bool(lines))
        self.export.setEnabled(bool(lines))

    def copy_lines(self) -> None:
        """Put the lines on the clipboard, one a row with tabs, as spreadsheets take them."""
        rows = ["\t".join(tr(name) for name in HEADERS)]
        rows += ["\t".join(node.texts) for node in walk(self.model.root)]
        QApplication.clipboard().setText("\n".join(rows) + "\n")

    def _bom(self) -> Bom | None:
        return self._session.evaluation.bom if self._session.evaluation else None

    def _lay_out(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setAccessibleName(tr("Bill of materials"))
        view.setUniformRowHeights(True)
        view.setAlternatingRowColors(True)
        view.header().setStretchLastSection(True)
        view.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((360, 140, 160, 64, 72, 56, 88)):
            view.setColumnWidth(column, width)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.flat)
        bar.addWidget(self.summary, 1)
        bar.addWidget(self.copy)
        bar.addWidget(self.export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addLayout(bar)
        layout.addWidget(view, 1)


def indented_nodes(lines: tuple[BomLine, ...]) -> Node:
    """Hang every line under the nearest line above it of a lower level."""
    root = Node("", ())
    stack: list[tuple[int, Node]] = [(-1, root)]
    for line in lines:
        while stack[-1][0] >= line.level:
            stack.pop()
        node = stack[-1][1].add(_node(line, f"{stack[-1][1].key}/{line.item}"))
        stack.append((line.level, node))
    return root


def flat_nodes(lines: tuple[BomLine, ...]) -> Node:
    """Give every line a row of its own."""
    root = Node("", ())
    for line in lines:
        root.add(_node(line, line.item))
    return root


def _node(line: BomLine, key: str) -> Node:
    note = tr(line.note) if line.note else tr("derived") if line.derived else ""
    unit = tr(line.unit_of_measure)
    price = (
        "" if line.unit_price is None else f"{line.currency or ''} {plain(float(line.unit_price))}"
    )
    texts = (
        tr(line.description),
        line.manufacturer,
        line.part_number or "",
        _quantity(line.quantity_each),
        _quantity(line.quantity_total),
        unit,
        price.strip(),
        note,
    )
    spoken = f"{texts[0]}, {texts[4]} {unit}"
    return Node(key, texts, spoken=spoken, tip="\n".join(filter(None, (texts[0], note))))


def _quantity(value: float | None) -> str:
    return tr(UNKNOWN) if value is None else plain(value)


def _summary(bom: Bom) -> str:
    parts = tr("{count} parts", count=len(bom.flat))
    if bom.total_price is None:
        return tr("{parts} · no price list", parts=parts)
    return tr(
        "{parts} · {unpriced_lines} without price", parts=parts, unpriced_lines=bom.unpriced_lines
    )
