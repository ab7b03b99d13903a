"""What one rack survives, and which limit it meets first, as rows to select from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHeaderView, QTreeView, QWidget

from configurator.core.units import format_number
from configurator.export.power_words import (
    UNKNOWN,
    answer,
    limit_figures,
    limit_name,
    loss_name,
    room_left,
)
from configurator.power.result import Limit, Loss
from configurator.ui.widgets.tree_model import Node, TreeModel, node_at, replace_keeping_view

LOSS_HEADERS = ("If lost", "TDP", "Peaks", "Loading")
LIMIT_HEADERS = ("Limit", "Reached", "Room")
SPOKEN_LOSS = "{name} lost: holds at TDP {tdp}, through peaks {peak}, loading {loading}"
SPOKEN_LIMIT = "{name}: {figures}, {room}"


class ChosenTable(QTreeView):
    """A flat table whose rows stand for objects; choosing one tells which."""

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        headers: Sequence[str],
        right: frozenset[int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows = TreeModel(headers, right, self)
        self.setModel(self.rows)
        self.setAccessibleName(name)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setMinimumWidth(160)
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(64)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, len(headers)):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.clicked.connect(self._tell)
        self.activated.connect(self._tell)

    def show_rows(self, nodes: Sequence[Node]) -> None:
        """Replace the rows; the current one stays current."""
        root = Node("", ())
        for node in nodes:
            root.add(node)
        replace_keeping_view(self, self.rows, root, 0)

    def _tell(self, index: QModelIndex) -> None:
        node = node_at(index)
        if node is not None and isinstance(node.payload, str):
            self.chosen.emit(node.payload)


def losses_table() -> ChosenTable:
    """Make the table of single losses."""
    return ChosenTable("What the rack survives", LOSS_HEADERS, frozenset({1, 2, 3}))


def limits_table() -> ChosenTable:
    """Make the table of limits."""
    return ChosenTable("Limits of the rack, the nearest first", LIMIT_HEADERS, frozenset({1, 2}))


def loss_rows(
    losses: Sequence[Loss], names: Mapping[str, str], is_object: Callable[[str], bool]
) -> list[Node]:
    """Give one row a loss, what the rack does not survive at the top."""
    rows = []
    for loss in sorted(losses, key=_gravity):
        words = {
            "name": loss_name(loss, names),
            "tdp": answer(loss.survives_tdp),
            "peak": answer(loss.survives_peak),
            "loading": percent(loss.loading),
        }
        key = f"{loss.kind} {loss.id}"
        payload = loss.id if is_object(loss.id) else None
        spoken = SPOKEN_LOSS.format(**words)
        rows.append(Node(key, tuple(words.values()), spoken=spoken, tip=spoken, payload=payload))
    return rows


def _gravity(loss: Loss) -> tuple[int, int, float]:
    order = {False: 0, None: 1, True: 2}
    return order[loss.survives_tdp], order[loss.survives_peak], -(loss.loading or 0.0)


def limit_rows(limits: Sequence[Limit]) -> list[Node]:
    """Give one row a limit in the order in which they break."""
    rows = []
    for limit in limits:
        words = {
            "name": limit_name(limit),
            "figures": limit_figures(limit),
            "room": room_left(limit),
        }
        spoken = SPOKEN_LIMIT.format(**words)
        texts = (words["name"], words["figures"], percent(limit.headroom_ratio - 1.0))
        rows.append(Node(limit.name, texts, spoken=spoken, tip=spoken))
    return rows


def percent(value: float | None) -> str:
    """Write a share."""
    if value is None:
        return UNKNOWN
    return f"{format_number(value * 100, 0)} %"
