"""The three views of the power tab; each draws what it is given and tells what is chosen."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from configurator.core.text import later, say
from configurator.core.units import UnitSystem
from configurator.design.address import addresses
from configurator.design.model import Design, Rack
from configurator.design.query import index
from configurator.export.power_words import (
    limit_name,
    node_arrivals,
    node_name,
    node_power,
    room_left,
)
from configurator.power.result import Limit, PowerResult, RackPower
from configurator.power.tree import PowerNode, Role, power_tree
from configurator.scene.theme import Theme
from configurator.ui.power import plot_data
from configurator.ui.power.icicle import Icicle, role_colour
from configurator.ui.power.icicle_layout import path_to
from configurator.ui.power.tables import limit_rows, limits_table, loss_rows, losses_table
from configurator.ui.widgets.labels import ElidedLabel, caption, set_tone
from configurator.ui.widgets.legend import Entry, Legend
from configurator.ui.words import tr

ROLES: tuple[tuple[Role, str], ...] = (
    ("computing", say("computes")),
    ("chain", say("is passed on")),
    ("cooling", say("cools")),
    ("loss", say("is lost")),
)
TITLED = "{title} · {note}"
FIRST_LIMIT = "{limit}: {room}"
NO_LIMITS = say("No limit of this rack is both known and loaded.")
SURVIVED = later("{survived} of {count} survived at TDP")
NO_LOSSES = say("Nothing in this rack can be lost: it has no supplies of its own and no shelf.")


@dataclass(frozen=True, slots=True)
class Shown:
    """What a view shows: a design, its power, and the one rack in question."""

    design: Design
    power: PowerResult
    rack: Rack
    rack_power: RackPower
    selection: str | None
    theme: Theme
    units: UnitSystem


class Page(QWidget):
    """One view."""

    chosen = Signal(object)

    def show_power(self, shown: Shown) -> None:
        """Draw what is shown."""
        raise NotImplementedError


class TreePage(Page):
    """The icicle with what its colours mean, and the tile under the pointer in words."""

    def __init__(self) -> None:
        super().__init__()
        self.icicle = Icicle()
        self.legend = Legend(tr("What the power does"))
        self.pointed = ElidedLabel()
        self.pointed.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot = QHBoxLayout()
        foot.addWidget(self.legend, 3)
        foot.addWidget(self.pointed, 2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(2)
        outer.addWidget(self.icicle, 1)
        outer.addLayout(foot)
        self.icicle.chosen.connect(lambda node: self.chosen.emit(node.object_id))
        self.icicle.pointed.connect(self._point)

    def show_power(self, shown: Shown) -> None:
        """Open the rack of the panel; what is selected in it fills the height."""
        tree = power_tree(shown.design, shown.power, frozenset((shown.rack.id,)))
        held_by = index(shown.design).lineage(shown.selection) if shown.selection else ()
        names = addresses(shown.design)

        def words(node: PowerNode) -> tuple[str, ...]:
            power = node_power(node, shown.units)
            arrivals = (tr(each) for each in node_arrivals(node, names, shown.units))
            return tr(node_name(node, names)), tr(power), *arrivals

        self.icicle.show_tree(path_to(tree, held_by), shown.selection, words, shown.theme)
        self.legend.show_entries(
            [Entry(tr(text), role_colour(role, shown.theme), area=True) for role, text in ROLES]
        )

    def _point(self, node: PowerNode | None) -> None:
        self.pointed.setText(self.icicle.spoken(node) if node is not None else "")


class Figure(QWidget):
    """A plot under its title, or the sentence that says why there is none."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self.title = ElidedLabel(title)
        set_tone(self.title, "dim")
        self.note = caption()
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.note)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(2)
        self.legend = Legend(title)
        self.legend.hide()
        outer.addWidget(self.title)
        outer.addWidget(self.stack, 1)
        outer.addWidget(self.legend)

    def hold(self, plot: QWidget) -> None:
        """Take the plot, once the library is loaded."""
        self.stack.addWidget(plot)

    def say(self, sentence: str) -> None:
        """Show a sentence in the plot's place."""
        self.title.setText(self._title)
        self.note.setText(sentence)
        self.stack.setCurrentIndex(0)
        self.legend.hide()

    def draw(self, note: str, entries: Sequence[Entry] = ()) -> None:
        """Show the plot; the note follows the title, the entries stand below."""
        self.title.setText(tr(TITLED, title=self._title, note=note))
        self.stack.setCurrentIndex(1)
        self.legend.show_entries(entries)
        self.legend.setVisible(bool(entries))


def load_views() -> ModuleType:
    """Load the plotting library once there is something to plot."""
    return importlib.import_module("configurator.ui.power.rack_views")


class ChainPage(Page):
    """Shelf efficiency, busbar voltage and peaks of one rack side by side."""

    def __init__(self) -> None:
        super().__init__()
        self.shelf_figure = Figure(tr("Efficiency by load"))
        self.bar_figure = Figure(tr("Busbar"))
        self.ladder_figure = Figure(tr("Peaks"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for figure in (self.shelf_figure, self.bar_figure, self.ladder_figure):
            row.addWidget(figure, 1)
        self._loaded = False

    def load(self) -> None:
        """Make the plots; done once."""
        if self._loaded:
            return
        views = load_views()
        self.shelf, self.bar, self.ladder = (
            views.ShelfPlot(),
            views.BusbarPlot(),
            views.LadderPlot(),
        )
        for figure, plot in (
            (self.shelf_figure, self.shelf),
            (self.bar_figure, self.bar),
            (self.ladder_figure, self.ladder),
        ):
            figure.hold(plot)
            plot.object_clicked.connect(self.chosen.emit)
        self._loaded = True

    def show_power(self, shown: Shown) -> None:
        """Draw the three plots of the rack."""
        self.load()
        names = addresses(shown.design)
        rack, power, theme = shown.rack, shown.rack_power, shown.theme
        curve = plot_data.shelf_curve(shown.design, rack, power, shown.selection, names)
        bar = plot_data.bar(shown.design, rack, power, names)
        ladder = plot_data.ladder(rack, power, names)
        _fill(self.shelf_figure, curve, lambda it: self.shelf.show_curve(it, theme))
        _fill(self.bar_figure, bar, lambda it: self.bar.show_bar(it, theme, shown.units))
        _fill(self.ladder_figure, ladder, lambda it: self.ladder.show_ladder(it, theme))


def _fill(figure: Figure, content: Any, draw: Callable[[Any], Sequence[Entry]]) -> None:
    if isinstance(content, str):
        figure.say(content)
    else:
        figure.draw(content.caption, draw(content))


class SurvivalPage(Page):
    """Single losses, limits in the order in which they break, and the loading of the feeds."""

    def __init__(self) -> None:
        super().__init__()
        self.losses, self.limits = losses_table(), limits_table()
        self.loss_figure = Figure(tr("Single losses"))
        self.limit_figure = Figure(tr("First limit"))
        self.feed_figure = Figure(tr("Feeds"))
        self.loss_figure.hold(self.losses)
        self.limit_figure.hold(self.limits)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.loss_figure, 5)
        row.addWidget(self.limit_figure, 5)
        row.addWidget(self.feed_figure, 4)
        self.losses.chosen.connect(self.chosen.emit)
        self._loaded = False

    def load(self) -> None:
        """Make the plot; done once."""
        if not self._loaded:
            self.feeds = load_views().FeedPlot()
            self.feed_figure.hold(self.feeds)
            self._loaded = True

    def show_power(self, shown: Shown) -> None:
        """Fill both tables and draw the feeds of the rack."""
        self.load()
        self._show_losses(shown)
        self._show_limits(shown.rack_power.limits)
        power = shown.rack_power
        if any(feed.watts != 0.0 for feed in power.feeds):
            self.feeds.show_feeds(power.feeds, power.feeds_alone, shown.theme)
            self.feed_figure.draw(plot_data.feeds_caption(power.feeds))
        else:
            rack = addresses(shown.design)[shown.rack.id]
            self.feed_figure.say(tr(plot_data.NO_INPUT, rack=rack))

    def _show_losses(self, shown: Shown) -> None:
        losses, objects = shown.rack_power.losses, index(shown.design)
        if not losses:
            self.loss_figure.say(tr(NO_LOSSES))
            return
        names = addresses(shown.design)
        self.losses.show_rows(loss_rows(losses, names, lambda each: objects.get(each) is not None))
        survived = sum(loss.survives_tdp is True for loss in losses)
        self.loss_figure.draw(tr(SURVIVED, survived=survived, count=len(losses)))

    def _show_limits(self, limits: Sequence[Limit]) -> None:
        if not limits:
            self.limit_figure.say(tr(NO_LIMITS))
            return
        self.limits.show_rows(limit_rows(limits))
        words = tr(FIRST_LIMIT, limit=limit_name(limits[0]), room=room_left(limits[0]))
        self.limit_figure.draw(words)
        set_tone(self.limit_figure.title, "error" if limits[0].headroom_ratio < 1.0 else "dim")
