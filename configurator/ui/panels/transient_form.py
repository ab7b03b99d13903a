"""What happens to a loop, where and for how long: the form beside the courses of a run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QFormLayout, QSizePolicy, QWidget

from configurator.cooling.event_kinds import EVENT_TITLES, EventKind
from configurator.core.text import say
from configurator.core.units import DisplayUnit, QuantityKind, UnitSystem, display_unit
from configurator.design.address import addresses
from configurator.design.model import Chassis, Design, Loop
from configurator.ui.widgets.combo import Combo
from configurator.ui.widgets.labels import toned
from configurator.ui.widgets.number_field import NumberField
from configurator.ui.words import tr

SECONDS, PERCENT = DisplayUnit("s", 1.0, 1), DisplayUnit("%", 100.0, 0)
DURATION = "duration_s"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One figure of an event in working units; without a unit it is a temperature."""

    label: str
    unit: DisplayUnit | None
    low: float
    high: float
    value: float | None
    placeholder: str = ""


PARAMETERS: Mapping[str, Parameter] = {
    "standby_after_s": Parameter(say("Standby after"), SECONDS, 0.1, 3600.0, None, say("none")),
    "from_fraction": Parameter(say("Load before"), PERCENT, 0.0, 3.0, 0.2),
    "to_fraction": Parameter(say("Load after"), PERCENT, 0.0, 3.0, 1.0),
    "facility_water_c": Parameter(say("Water becomes"), None, 0.0, 90.0, 45.0),
    "over_s": Parameter(say("Within"), SECONDS, 0.0, 3600.0, 60.0),
    DURATION: Parameter(say("Duration"), SECONDS, 1.0, 86_400.0, 120.0),
}


@dataclass(frozen=True, slots=True)
class Kind:
    """What a kind of event can happen to and which figures it takes."""

    places: str
    parameters: tuple[str, ...] = ()


KINDS: Mapping[EventKind, Kind] = {
    "pump_trip": Kind(say("All CDUs"), ("standby_after_s",)),
    "load_step": Kind("", ("from_fraction", "to_fraction")),
    "facility_loss": Kind(say("All CDUs")),
    "facility_drift": Kind(say("All CDUs"), ("facility_water_c", "over_s")),
    "valve_closing": Kind("racks", ("over_s",)),
    "cdu_loss": Kind(say("CDUs")),
}


class TransientForm(QWidget):
    """Keeps what was chosen while the design or the units change."""

    def __init__(self, units: UnitSystem) -> None:
        super().__init__()
        self.kind, self.loop = Combo(tr("What happens")), Combo(tr("Loop it happens to"))
        self.place = Combo(tr("Where it happens"))
        for name, title in EVENT_TITLES.items():
            self.kind.addItem(tr(title), name)
        self._design: Design | None = None
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setSpacing(4)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, editor in (
            (tr("Event"), self.kind),
            (tr("Loop"), self.loop),
            (tr("Place"), self.place),
        ):
            self._form.addRow(toned(label, "dim"), editor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.fields: dict[str, NumberField] = {}
        self.take_units(units)
        self.kind.currentIndexChanged.connect(lambda _index: self._show_kind())
        self.loop.currentIndexChanged.connect(lambda _index: self._show_kind())

    @property
    def duration_s(self) -> float:
        """How long the run is."""
        return self.fields[DURATION].working_value or 0.0

    @property
    def loop_id(self) -> str | None:
        """The loop that is chosen."""
        chosen: str | None = self.loop.currentData()
        return chosen

    @property
    def chosen(self) -> dict[str, Any]:
        """Kind, place and figures of the event, by the names its fields have."""
        kind: EventKind = self.kind.currentData()
        values = {name: self.fields[name].working_value for name in KINDS[kind].parameters}
        return {"kind": kind, "where": self.place.currentData(), **values}

    def take_units(self, units: UnitSystem) -> None:
        """Make the fields anew in a unit system; their values stay."""
        held = {name: field.working_value for name, field in self.fields.items()}
        for field in self.fields.values():
            self._form.removeRow(field)
        for name, figure in PARAMETERS.items():
            unit = figure.unit or display_unit(QuantityKind.TEMPERATURE, units)
            field = NumberField(
                tr(figure.label),
                unit,
                figure.low,
                figure.high,
                optional=figure.value is None,
                placeholder=tr(figure.placeholder),
            )
            field.show_value(held.get(name, figure.value))
            self.fields[name] = field
            self._form.addRow(toned(tr(figure.label), "dim"), field)
        self._show_kind()

    def show_design(self, design: Design) -> None:
        """Offer the loops and places of a design; one that is still there stays chosen."""
        self._design = design
        names = addresses(design)
        _offer(self.loop, [(loop.name or names[loop.id], loop.id) for loop in design.loops])
        self._show_kind()

    def _show_kind(self) -> None:
        kind = KINDS[self.kind.currentData()]
        _offer(self.place, self._places(kind))
        self._form.setRowVisible(self.loop, self.loop.count() > 1)
        self._form.setRowVisible(self.place, self.place.count() > 1)
        for name, field in self.fields.items():
            self._form.setRowVisible(field, name == DURATION or name in kind.parameters)

    def _places(self, kind: Kind) -> list[tuple[str, str | None]]:
        design = self._design
        loop = None
        if design is not None:
            loop = next((each for each in design.loops if each.id == self.loop_id), None)
        if design is None or loop is None or not kind.places:
            return []
        names = addresses(design)
        if kind.places == "racks":
            return [(names[name], name) for name in _served(design, loop)]
        cdus: list[tuple[str, str | None]] = [(names.get(name, name), name) for name in loop.cdus]
        return [(tr(kind.places), None), *cdus] if kind.places == "All CDUs" else cdus


def _served(design: Design, loop: Loop) -> list[str]:
    """Racks of a loop, each followed by its chassis."""
    found: list[str] = []
    for rack in design.floor.racks:
        if rack.id in loop.racks:
            found.append(rack.id)
            found += [item.id for item in rack.items if isinstance(item, Chassis)]
    return found


def _offer(combo: Combo, wanted: Sequence[tuple[str, str | None]]) -> None:
    chosen = combo.currentData()
    with QSignalBlocker(combo):
        combo.clear()
        for text, data in wanted:
            combo.addItem(text, data)
        combo.setCurrentIndex(max(combo.findData(chosen), 0) if wanted else -1)
