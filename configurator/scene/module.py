"""One module: its plate with the coolant's way, its connectors, power by level, and its links."""

from __future__ import annotations

from itertools import count

from configurator.catalogue.parts import Oam
from configurator.core.units import QuantityKind, format_number
from configurator.design.fitted import cold_plate, is_liquid
from configurator.design.model import Board, Chassis, Design, Module
from configurator.design.query import index
from configurator.design.target import SiteTarget
from configurator.evaluation.result import Evaluation
from configurator.power.ladder import EXCURSION_S, duration_text
from configurator.scene.notes import open_notes
from configurator.scene.overlay import Overlay
from configurator.scene.ports import ports_of
from configurator.scene.primitives import Box, Drawing
from configurator.scene.sketch import Sketch, inset
from configurator.scene.source import Source, source
from configurator.scene.tiles import tile_ring
from configurator.scene.wording import ENGLISH, Wording

_WIDTH_MM, _HEIGHT_MM, _TITLE_MM = 980.0, 560.0, 62.0
_OUTLINE_MM = (102.0, 165.0)
"""Outline that the specification gives, where the maker states none."""
_PLATE = Box(150, 92, 232, 376)
_TABLE_X, _TABLE_RIGHT, _ROW_MM = 440.0, 700.0, 24.0
_SIDE_X, _SIDE_RIGHT = 740.0, 956.0
_MOST_PORTS, _MOST_NOTES = 12, 2


def module_drawing(
    design: Design,
    module_id: str,
    evaluation: Evaluation | None = None,
    overlay: Overlay | None = None,
    wording: Wording = ENGLISH,
) -> Drawing:
    """Draw one module; a scheme in the units of the board's, the plate in its true proportion."""
    found = index(design)
    module, board, chassis = (
        found.module(module_id),
        found.board_of(module_id),
        found.chassis_of(module_id),
    )
    if module is None or board is None or chassis is None:
        return Drawing(Box(0, 0, 1, 1))
    return _ModuleSketch(
        source(design, evaluation, overlay, wording), module, board, chassis
    ).drawing()


class _ModuleSketch:
    """One module being drawn."""

    def __init__(self, from_: Source, module: Module, board: Board, chassis: Chassis) -> None:
        self.from_, self.words = from_, from_.wording
        self.module, self.board, self.chassis = module, board, chassis
        part = from_.part(module.part)
        self.part = part if isinstance(part, Oam) else None
        self.reading = from_.reading(module.id)
        self.is_wet = is_liquid(from_.design, chassis)
        self.sketch = Sketch()

    def drawing(self) -> Drawing:
        panel = Box(0, 0, _WIDTH_MM, _HEIGHT_MM)
        sketch = self.sketch
        self._title()
        ring = tile_ring(self.from_, self.module.id, self.reading)
        sketch.rectangle(panel, "panel", ring or "line", 1.5 if ring else 1, 10)
        sketch.region(panel, self.module.id, "module")
        sketch.zone(panel, SiteTarget(self.board.id, self.module.site), "oam")
        self._plate()
        self._table(_TABLE_X, 56.0)
        self._levels(_SIDE_X, 56.0)
        self._ports(_SIDE_X, 346.0)
        self._notes(_TABLE_X, 486.0)
        return sketch.drawing(Box(-4, -_TITLE_MM, _WIDTH_MM + 8, _HEIGHT_MM + _TITLE_MM + 8))

    def _title(self) -> None:
        address = self.from_.address.get(self.module.id, self.module.id)
        self.sketch.label(0, -36, address, 19, bold=True, max_width_mm=_WIDTH_MM / 2)
        self.sketch.label(0, -14, self._about(), 13, "dim", max_width_mm=_WIDTH_MM)

    def _about(self) -> str:
        """Name, generation, outline and memory in one line."""
        part, pieces = self.part, [self.from_.title(self.module.part)]
        if part is not None:
            pieces.append(f"OAM {part.oam_spec}" if part.oam_spec else "")
            if part.length_mm and part.width_mm:
                pieces.append(f"{part.width_mm:g} × {part.length_mm:g} mm")
            pieces.append(
                f"{part.memory_gb:g} GB {part.memory_type or ''}" if part.memory_gb else ""
            )
        return " · ".join(piece.strip() for piece in pieces if piece)

    def _plate(self) -> None:
        """The module from above in the colour of the overlay, its connectors below the plate."""
        sketch, shown = self.sketch, self.from_.shown(self.reading)
        box = self._outline()
        if self.is_wet:
            self._coolant(box)
        else:
            sketch.label(box.x_mm, box.y_mm - 16, self.words.air_cooled, 13, "dim")
        sketch.rectangle(box, shown.colour or "raised", "line", 1.5, 10, owner=self.module.id)
        if shown.colour is None:
            sketch.hatch(inset(box, 2), "line", 14, 1.5)
        if self.reading.stale:
            sketch.rectangle(inset(box, 4), None, "window", 2.5, 8, dashed=True)
        for number, top in enumerate((0.1, 0.74)):
            self._connector(number, box, box.y_mm + top * box.height_mm, shown.ink)
        x_mm, middle = box.x_mm + box.width_mm / 2, box.y_mm + box.height_mm / 2
        room = box.width_mm - 20
        size = 24 if len(shown.text) <= 9 else 18
        sketch.label(x_mm, middle, shown.text, size, shown.ink, "middle", True, room)
        title = self.from_.overlay.quantity.title(self.words)
        sketch.label(x_mm, middle + 24, title, 13, shown.ink, "middle", False, room)

    def _outline(self) -> Box:
        """Fit the module's outline into its place, upright."""
        part = self.part
        wide, long = _OUTLINE_MM
        if part is not None and part.length_mm and part.width_mm:
            wide, long = sorted((part.width_mm, part.length_mm))
        scale = min(_PLATE.width_mm / wide, _PLATE.height_mm / long)
        width, height = wide * scale, long * scale
        x_mm = _PLATE.x_mm + (_PLATE.width_mm - width) / 2
        return Box(x_mm, _PLATE.y_mm + (_PLATE.height_mm - height) / 2, width, height)

    def _connector(self, number: int, box: Box, y_mm: float, ink: str) -> None:
        """One of the two mezzanine connectors, hidden below the plate, so dashed."""
        height = box.height_mm * 0.16
        place = Box(box.x_mm + 16, y_mm, box.width_mm - 32, height)
        self.sketch.rectangle(place, None, ink, 1.5, 4, dashed=True)
        text = self.words.connector.format(number)
        x_mm = place.x_mm + place.width_mm / 2
        middle = place.y_mm + height / 2 + 5
        self.sketch.label(x_mm, middle, text, 13, ink, "middle", max_width_mm=place.width_mm - 8)

    def _coolant(self, box: Box) -> None:
        """In at the foot on the left, out at the head; both with temperature."""
        sketch, reading, from_ = self.sketch, self.reading, self.from_
        middle = box.x_mm + box.width_mm / 2
        foot, head = box.y_mm + box.height_mm, box.y_mm
        sketch.line([(24, foot + 34), (middle, foot + 34), (middle, foot)], "supply", 6)
        sketch.line([(middle, head), (middle, head - 34), (24, head - 34)], "return", 6)
        sketch.polygon(
            [(middle - 9, foot + 16), (middle + 9, foot + 16), (middle, foot + 2)], "supply"
        )
        sketch.polygon(
            [(middle - 9, head - 18), (middle + 9, head - 18), (middle, head - 32)], "return"
        )
        kind = QuantityKind.TEMPERATURE
        room = middle - 40
        entry = from_.text(reading.coolant_inlet_c, kind)
        flow = from_.known(reading.flow_l_per_min, QuantityKind.FLOW)
        text = " · ".join(piece for piece in (entry, flow) if piece)
        sketch.label(24, foot + 56, text, 15, "text", bold=True, max_width_mm=2 * room)
        pressure = from_.known(reading.inlet_kpa_gauge, QuantityKind.PRESSURE)
        gauge = self.words.gauge.format(pressure) if pressure else ""
        sketch.label(24, foot + 24, gauge, 13, "dim", max_width_mm=room)
        leaving = from_.text(reading.coolant_outlet_c, kind)
        sketch.label(24, head - 46, leaving, 15, "text", bold=True, max_width_mm=room)
        sketch.label(24, head - 14, self._heat(), 13, "dim", max_width_mm=room)

    def _heat(self) -> str:
        """Heat that the coolant takes up."""
        reading = self.reading
        if reading.power_w is None or reading.air_share is None:
            return ""
        liquid_w = reading.power_w * (1 - reading.air_share)
        return self.words.to_liquid.format(self.from_.text(liquid_w, QuantityKind.POWER))

    def _table(self, x_mm: float, y_mm: float) -> None:
        """What an engineer asks of one module, a line each; unknown says so."""
        self._heading(x_mm, y_mm - 24, self.words.figures)
        rows = count(1)
        for name, value, tone in self._rows():
            at = y_mm + next(rows) * _ROW_MM - 16
            self.sketch.label(x_mm, at, name, 13, "dim", max_width_mm=148)
            room = _TABLE_RIGHT - x_mm - 152
            self.sketch.label(_TABLE_RIGHT, at, value, 13, tone, "end", max_width_mm=room)

    def _rows(self) -> list[tuple[str, str, str]]:
        words, reading, text = self.words, self.reading, self.from_.text
        degrees, part = QuantityKind.TEMPERATURE, self.part
        mark = "≈ " if reading.assumed else ""
        difference = QuantityKind.TEMPERATURE_DIFFERENCE
        tone = "error" if reading.margin_k is not None and reading.margin_k < 0 else "text"
        return [
            (words.case_c, self._marked(mark, reading.case_c, degrees), tone),
            (words.limit, text(reading.case_limit_c, degrees), "text"),
            (words.margin_k, self._marked(mark, reading.margin_k, difference), tone),
            (words.junction_limit, text(part.max_junction_c if part else None, degrees), "text"),
            (words.inlet_limit, text(part.coolant_inlet_max_c if part else None, degrees), "text"),
            (words.needed_flow, text(self._required(), QuantityKind.FLOW), "text"),
            (words.plate, self._plate_name() if self.is_wet else words.air_cooled, "text"),
            (words.air_share, self._share(), "text"),
            *self._supply_rows(),
        ]

    def _marked(self, mark: str, value: float | None, kind: QuantityKind) -> str:
        return (mark if value is not None else "") + self.from_.text(value, kind)

    def _required(self) -> float | None:
        cooling = self.from_.evaluation.cooling if self.from_.evaluation else None
        found = cooling.modules.get(self.module.id) if cooling else None
        return found.required_flow_l_per_min if found else None

    def _plate_name(self) -> str:
        found = cold_plate(self.from_.design, self.module)
        return ("" if found.overridden else "≈ ") + self.from_.model(found.value)

    def _share(self) -> str:
        return self.from_.text(self.reading.air_share, QuantityKind.SHARE)

    def _supply_rows(self) -> list[tuple[str, str, str]]:
        """Supply voltage, current at TDP, pitch and stack of the connectors, mass."""
        words, part, unknown = self.words, self.part, self.words.unknown
        volts = part.supply_voltage_nominal_v if part else None
        watts = self.reading.power_w
        current = format_number(watts / volts, 1) + " A" if volts and watts else unknown
        pitch, stack = (part.connector_pitch_mm, part.stack_height_mm) if part else (None, None)
        mass = part.mass_with_heatsink_kg if part else None
        return [
            (words.supply_voltage, f"{volts:g} V" if volts else unknown, "text"),
            (words.current, current, "text"),
            (words.connector_pitch, f"{pitch:g} mm" if pitch else unknown, "text"),
            (words.stack_height, f"{stack:g} mm" if stack else unknown, "text"),
            (words.mass, self.from_.text(mass, QuantityKind.MASS), "text"),
        ]

    def _levels(self, x_mm: float, y_mm: float) -> None:
        """Power by level and by how long it may last, as bars on one scale."""
        words = self.words
        self._heading(x_mm, y_mm - 24, words.power_levels)
        power = self.from_.evaluation.power if self.from_.evaluation else None
        device = power.devices.get(self.module.id) if power else None
        if device is None:
            self.sketch.label(x_mm, y_mm + 8, words.not_solved, 13, "dim")
            return
        own = device.own
        steps = zip(EXCURSION_S, own.excursions_w, strict=True)
        levels = [
            (words.idle, own.idle_w),
            (words.typical, own.typical_w),
            (words.tdp, own.tdp_w),
            *((duration_text(seconds), watts) for seconds, watts in reversed(list(steps))),
        ]
        highest = max((watts for _, watts in levels if watts is not None), default=0.0)
        for number, (name, watts) in enumerate(levels):
            at = y_mm + number * 32.0 + 4
            tone = "accent" if number < 3 else "faint"
            self._bar(x_mm, at, name, watts, highest, tone)

    def _bar(
        self, x_mm: float, y_mm: float, name: str, watts: float | None, highest: float, tone: str
    ) -> None:
        right = _SIDE_RIGHT
        self.sketch.label(x_mm, y_mm + 6, name, 12, "dim", max_width_mm=130)
        value = self.from_.text(watts, QuantityKind.POWER)
        self.sketch.label(right, y_mm + 6, value, 12, "text", "end", max_width_mm=84)
        rail = Box(x_mm, y_mm + 11, right - x_mm, 7)
        self.sketch.rectangle(rail, "raised", None, 1, 3)
        if watts and highest:
            filled = Box(rail.x_mm, rail.y_mm, rail.width_mm * watts / highest, rail.height_mm)
            self.sketch.rectangle(filled, tone, None, 1, 3)

    def _ports(self, x_mm: float, y_mm: float) -> None:
        """Which port leads where, in two columns."""
        words, ports = self.words, ports_of(self.from_, self.board, self.module.site)
        self._heading(x_mm, y_mm - 24, words.ports)
        if not ports:
            self.sketch.label(x_mm, y_mm + 4, words.wiring_unknown, 12, "dim", max_width_mm=216)
        for number, (port, peer) in enumerate(ports[:_MOST_PORTS]):
            left = x_mm + (number % 2) * 108
            text = f"{port} → {peer or words.scale_out}"
            self.sketch.label(left, y_mm + 4 + number // 2 * 20, text, 12, max_width_mm=104)
        if len(ports) > _MOST_PORTS:
            more = words.more.format(len(ports) - _MOST_PORTS)
            self.sketch.label(x_mm, y_mm + 4 + _MOST_PORTS // 2 * 20, more, 12, "dim")

    def _notes(self, x_mm: float, y_mm: float) -> None:
        """The worst open findings on the module."""
        for number, note in enumerate(open_notes(self.from_, {self.module.id}, _MOST_NOTES)):
            at = y_mm + number * 22
            self.sketch.rectangle(Box(x_mm, at - 9, 8, 8), note.token, None, 1, 4)
            room = _SIDE_RIGHT - x_mm - 18
            self.sketch.label(x_mm + 16, at, note.message, 12, "text", max_width_mm=room)

    def _heading(self, x_mm: float, y_mm: float, text: str) -> None:
        self.sketch.label(x_mm, y_mm + 12, text, 13, "text", bold=True, max_width_mm=220)
