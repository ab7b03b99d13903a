"""What one rack survives, and which limit it meets first, as rows to select from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHeaderView, QTreeView, QWidget

from configurator.core.text import later, say
from configurator.core.units import format_number
from configurator.export.power_words import (
    UNKNOWN,
    limit_figures,
    limit_name,
    loss_answer,
    loss_name,
    room_left,
)
from configurator.power.result import Limit, Loss
from configurator.ui.look.style import caption_font
from configurator.ui.widgets.tree_model import Node, TreeModel, node_at, replace_keeping_view
from configurator.ui.words import tr

LOSS_HEADERS = (say("If lost"), "TDP", say("Peaks"), say("Loading"))
LIMIT_HEADERS = (say("Limit"), say("Reached"), say("Room"))
SPOKEN_LOSS = later("{name} lost: holds at TDP {tdp}, through peaks {peak}, loading {loading}")
RESTING_LOSS = later("{words}; rests on: {mark}")
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
        self.setFont(caption_font(self.font()))
        self.header().setFont(caption_font(self.font()))
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(32)
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
    return ChosenTable(tr("What the rack survives"), LOSS_HEADERS, frozenset({1, 2, 3}))


def limits_table() -> ChosenTable:
    """Make the table of limits."""
    return ChosenTable(
        tr("Limits of the rack, the nearest first"), LIMIT_HEADERS, frozenset({1, 2})
    )


def loss_rows(
    losses: Sequence[Loss], names: Mapping[str, str], is_object: Callable[[str], bool]
) -> list[Node]:
    """Give one row a loss, what the rack does not survive at the top."""
    rows = []
    for loss in sorted(losses, key=_gravity):
        words = {
            "name": tr(loss_name(loss, names)),
            "tdp": tr(loss_answer(loss, loss.survives_tdp)),
            "peak": tr(loss_answer(loss, loss.survives_peak)),
            "loading": _loading(loss),
        }
        key = f"{loss.kind} {loss.id}"
        payload = loss.id if is_object(loss.id) else None
        spoken = tr(SPOKEN_LOSS, **words)
        tip = tr(RESTING_LOSS, words=spoken, mark=loss.mark) if loss.mark else spoken
        rows.append(Node(key, tuple(words.values()), spoken=tip, tip=tip, payload=payload))
    return rows


def _loading(loss: Loss) -> str:
    text = percent(loss.loading)
    return f"≈ {text}" if loss.mark and loss.loading is not None else text


def _gravity(loss: Loss) -> tuple[int, int, float]:
    order = {False: 0, None: 1, True: 2}
    return order[loss.survives_tdp], order[loss.survives_peak], -(loss.loading or 0.0)


def limit_rows(limits: Sequence[Limit]) -> list[Node]:
    """Give one row a limit in the order in which they break."""
    rows = []
    for limit in limits:
        words = {
            "name": tr(limit_name(limit)),
            "figures": tr(limit_figures(limit)),
            "room": tr(room_left(limit)),
        }
        spoken = tr(SPOKEN_LIMIT, **words)
        texts = (words["name"], words["figures"], percent(limit.headroom_ratio - 1.0))
        rows.append(Node(limit.name, texts, spoken=spoken, tip=spoken))
    return rows


def percent(value: float | None) -> str:
    """Write a share."""
    if value is None:
        return tr(UNKNOWN)
    return f"{format_number(value * 100, 0)} %"
