"""Everything that narrows the list of parts: words, kind, filters, ranges of figures."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from configurator.catalogue.catalogue import Catalogue
from configurator.catalogue.parts import KINDS
from configurator.catalogue.query import FigureRange, extent
from configurator.core.confidence import Confidence
from configurator.core.text import say
from configurator.core.units import UnitSystem
from configurator.ui.browser.criteria import Criteria, curves_on_offer, figures_on_offer
from configurator.ui.browser.ranges import RangeList
from configurator.ui.look.terms import figure_label
from configurator.ui.panels.part_facts import DECIDING
from configurator.ui.widgets.combo import Combo
from configurator.ui.widgets.labels import section
from configurator.ui.words import tr

FIRST_KIND = "oam"
ANY_CURVE = say("With or without curves")
GENERATIONS = ((say("Any generation"), None), ("OAM 1.x", "1.x"), ("OAM 2.0", "2.0"))
COOLINGS = ((say("Any cooling"), None), (say("Air"), "air"), (say("Liquid"), "liquid"))
CONFIDENCES = (
    (say("Any confidence"), None),
    (say("Medium or high"), Confidence.MEDIUM),
    (say("High only"), Confidence.HIGH),
)


class FilterBar(QWidget):
    """Holds the criteria; ``changed`` tells that they are others."""

    changed = Signal()

    def __init__(self, catalogue: Catalogue, units: UnitSystem) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._units = units
        self.search = QLineEdit(placeholderText=tr("Search parts"), clearButtonEnabled=True)
        self.search.setAccessibleName(tr("Search parts"))
        self.kind = _combo(tr("Kind"), [])
        self.vendor = _combo(tr("Vendor"), [])
        self.generation = _combo(tr("Generation"), GENERATIONS)
        self.cooling = _combo(tr("Cooling"), COOLINGS)
        self.confidence = _combo(tr("Confidence"), CONFIDENCES)
        self.confidence.setToolTip(
            tr("The lowest among the figures that decide the choice of a part")
        )
        self.curve = _combo(tr("Curve"), [])
        self.curve.setToolTip(tr("Show only parts of which a curve or table is published"))
        self._further = (self.generation, self.cooling, self.confidence)
        self.ranges = RangeList()
        self.unknown = QCheckBox(tr("Include unknown"))
        self.unknown.setToolTip(tr("Show parts whose figure in a range is unknown too"))
        self._lay_out()
        self._offer_kinds()
        self.show_kind(FIRST_KIND)
        self._connect()

    @property
    def criteria(self) -> Criteria:
        """What is wanted as the fields stand."""
        return Criteria(
            self.search.text().strip(),
            self.kind.currentData(),
            self.vendor.currentData(),
            self.generation.currentData(),
            self.cooling.currentData(),
            self.confidence.currentData(),
            self.ranges.ranges,
            self.unknown.isChecked(),
            self.curve.currentData(),
        )

    def show_kind(self, kind: str | None) -> None:
        """Take every filter off but that of a kind; tells nobody."""
        fields = (self.kind, self.vendor, *self._further, self.curve)
        blockers = [QSignalBlocker(each) for each in (*fields, self.search, self.unknown)]
        self.search.clear()
        self.unknown.setChecked(False)
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self._offer_vendors()
        self._offer_curves(None)
        for combo in self._further:
            combo.setCurrentIndex(0)
        self._offer_ranges(self._first_ranges())
        for blocker in blockers:
            blocker.unblock()

    def clear(self) -> None:
        """Take every filter off but the kind."""
        self.show_kind(self.kind.currentData())
        self.changed.emit()

    def take_units(self, units: UnitSystem) -> None:
        """Show the ranges in other units; they stay the same."""
        self._units = units
        self._offer_ranges(self.ranges.ranges)

    def take_catalogue(self, catalogue: Catalogue) -> None:
        """Offer what another catalogue holds; filters stay where they still mean something."""
        self._catalogue = catalogue
        blockers = [QSignalBlocker(each) for each in (self.kind, self.vendor, self.curve)]
        self._offer_kinds()
        self._offer_vendors()
        self._offer_curves(self.curve.currentData())
        for blocker in blockers:
            blocker.unblock()
        on_offer = figures_on_offer(catalogue, self.kind.currentData())
        self._offer_ranges(
            tuple(wanted for wanted in self.ranges.ranges if wanted.figure in on_offer)
        )

    def _take_kind(self) -> None:
        """Another kind has other figures and vendors; words and the other filters stay."""
        blockers = [QSignalBlocker(each) for each in (self.vendor, self.curve)]
        self._offer_vendors()
        self._offer_curves(self.curve.currentData())
        for blocker in blockers:
            blocker.unblock()
        self._offer_ranges(self._first_ranges())
        self.changed.emit()

    def _offer_kinds(self) -> None:
        chosen = self.kind.currentData()
        self.kind.clear()
        self.kind.addItem(tr("All kinds"), None)
        for kind, title in KINDS.items():
            if self._catalogue.of_kind(kind):
                self.kind.addItem(tr(title), kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)))

    def _offer_vendors(self) -> None:
        chosen, kind = self.vendor.currentData(), self.kind.currentData()
        parts = self._catalogue.of_kind(kind) if kind else self._catalogue.values()
        self.vendor.clear()
        self.vendor.addItem(tr("All vendors"), None)
        for name in sorted({part.vendor for part in parts}, key=str.casefold):
            self.vendor.addItem(name, name)
        self.vendor.setCurrentIndex(max(0, self.vendor.findData(chosen)))

    def _offer_curves(self, chosen: str | None) -> None:
        """Offer the curves of the kind at hand; without any the field is not shown."""
        keys = curves_on_offer(self._catalogue, self.kind.currentData())
        self.curve.clear()
        self.curve.addItem(tr(ANY_CURVE), None)
        for key in keys:
            self.curve.addItem(tr("With {figure}", figure=figure_label(key)), key)
        self.curve.setCurrentIndex(max(0, self.curve.findData(chosen)))
        self.curve.setVisible(bool(keys))

    def _first_ranges(self) -> tuple[FigureRange, ...]:
        """Offer the figure that decides a choice first, without limits; all kinds share none."""
        kind = self.kind.currentData()
        if kind is None:
            return ()
        on_offer = figures_on_offer(self._catalogue, kind)
        deciding = [key for key in DECIDING.get(kind, ()) if key in on_offer]
        return tuple(FigureRange(key) for key in (*deciding, *on_offer)[:1])

    def _offer_ranges(self, ranges: tuple[FigureRange, ...]) -> None:
        kind = self.kind.currentData()
        parts = self._catalogue.of_kind(kind) if kind else tuple(self._catalogue.values())
        reaches = {key: extent(parts, key) for key in figures_on_offer(self._catalogue, kind)}
        self.ranges.offer(reaches, self._units, ranges)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.search)
        grid = QGridLayout()
        grid.setSpacing(6)
        for column, combo in enumerate((self.kind, self.vendor)):
            grid.addWidget(combo, 0, 3 * column, 1, 3)
        for column, combo in enumerate(self._further):
            grid.addWidget(combo, 1, 2 * column, 1, 2)
        grid.addWidget(self.curve, 2, 0, 1, 6)
        layout.addLayout(grid)
        bar = QHBoxLayout()
        bar.addWidget(section(tr("Ranges")))
        bar.addWidget(self.ranges.add)
        bar.addStretch(1)
        bar.addWidget(self.unknown)
        layout.addLayout(bar)
        layout.addWidget(self.ranges)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self.changed.emit())
        self.kind.currentIndexChanged.connect(lambda _row: self._take_kind())
        for combo in (self.vendor, *self._further, self.curve):
            combo.currentIndexChanged.connect(lambda _row: self.changed.emit())
        self.unknown.toggled.connect(lambda _on: self.changed.emit())
        self.ranges.changed.connect(self.changed)


def _combo(name: str, entries: list[tuple[str, object]] | tuple[tuple[str, object], ...]) -> Combo:
    combo = Combo(name)
    for text, value in entries:
        combo.addItem(tr(text), value)
    return combo
