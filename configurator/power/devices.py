"""Power of one device: what is published, what is derived, and what has to be assumed."""

from __future__ import annotations

from configurator.catalogue.parts import Chassis as ChassisPart
from configurator.catalogue.parts import Equipment, Oam, Ubb
from configurator.design.assumptions import assumed_number
from configurator.design.model import Board, Chassis, Design, Module, RackItem
from configurator.power.ladder import excursions, level_excursions, ratios_of
from configurator.power.levels import UNKNOWN, level, total_levels
from configurator.power.result import DevicePower, PowerLevels, Share


class _Figures:
    """Reads assumptions for one object and remembers what its answer rests on."""

    def __init__(self, design: Design, *scopes: str) -> None:
        self._design, self._scopes = design, scopes
        self.marks: list[str] = []

    def assumed(self, key: str) -> float:
        found = assumed_number(self._design, key, *self._scopes)
        if not found.overridden:
            self.marks.append(key)
        return found.value

    def share(self, name: str, key: str, whole_w: float) -> Share:
        """A split of a figure does not weaken the figure: only the share is marked."""
        found = assumed_number(self._design, key, *self._scopes)
        return Share(name, whole_w * found.value, None if found.overridden else key)

    def weak(self, part: Oam | Ubb | ChassisPart | Equipment, figure: str) -> None:
        if part.confidence(figure) == "low":
            self.marks.append(f"{part.id}.{figure}")


def published_tdp(part: Oam, *, liquid: bool) -> tuple[str, float | None]:
    """Name and value of the figure that holds for a module in a liquid or air-cooled chassis."""
    if liquid and part.tdp_liquid_w is not None:
        return "tdp_liquid_w", part.tdp_liquid_w
    return "tdp_w", part.tdp_w


def module_tdp_w(part: Oam, module: Module, *, liquid: bool) -> float | None:
    """Power a module is made for: the user's figure, else the catalogue's for its cooling."""
    return module.power_w if module.power_w is not None else published_tdp(part, liquid=liquid)[1]


def module_power(
    design: Design, module: Module, *, liquid: bool, scopes: tuple[str, ...]
) -> DevicePower:
    """Power of a module at its utilisation; an override by the user beats the catalogue.

    What the module's regulators lose is part of its TDP.
    """
    part = design.parts[module.part]
    assert isinstance(part, Oam)
    full_w = module_tdp_w(part, module, liquid=liquid)
    if full_w is None:
        return DevicePower(module.id, UNKNOWN, UNKNOWN, (f"{part.id}.tdp_w",))
    figures = _Figures(design, *scopes)
    if module.power_w is None:
        figures.weak(part, published_tdp(part, liquid=liquid)[0])
    own = _module_levels(part, module, full_w, figures)
    assert own.tdp_w is not None
    lost = figures.share("regulators", "module_regulator_fraction", own.tdp_w)
    parts = (lost, Share("silicon", own.tdp_w - lost.w, lost.mark))
    return DevicePower(module.id, own, own, tuple(figures.marks), parts)


def _module_levels(part: Oam, module: Module, full_w: float, figures: _Figures) -> PowerLevels:
    """Idle, typical, TDP and the ladder; none but the ladder exceeds the utilisation's share."""
    users = module.power_w is not None
    typical_w, idle_w = part.typical_power_w, part.idle_power_w
    if users or typical_w is None:
        typical_w = full_w * figures.assumed("module_typical_fraction")
    if users or idle_w is None:
        idle_w = full_w * figures.assumed("module_idle_fraction")
    ratios = ratios_of(part.generation, figures.assumed("edp_peak_ratio"))
    if part.generation is None:
        figures.marks.append(f"{part.id}.oam_spec")
    tdp_w = full_w * module.utilisation
    typical_w = min(typical_w, tdp_w)
    return PowerLevels(min(idle_w, typical_w), typical_w, tdp_w, excursions(tdp_w, ratios))


def chassis_overhead(
    design: Design, chassis: Chassis, part: ChassisPart, scopes: tuple[str, ...]
) -> tuple[float, tuple[str, ...]]:
    """Power of everything in a chassis but its modules, in W, and the marks it carries.

    Published, else the quoted maximum less the modules it was quoted for, else assumed.
    """
    figures = _Figures(design, *scopes)
    if part.non_oam_power_w is not None:
        figures.weak(part, "non_oam_power_w")
        return part.non_oam_power_w, tuple(figures.marks)
    sites = sum(len(row) for board in chassis.boards for row in _rows(design, board.part))
    if part.max_power_w is not None and part.max_power_module_w is not None and sites:
        derived = part.max_power_w - sites * part.max_power_module_w
        if derived >= 0:
            return derived, (f"{part.id}.max_power_w (derived)",)
    return figures.assumed("chassis_overhead_w"), tuple(figures.marks)


def _rows(design: Design, board_part: str) -> tuple[tuple[int, ...], ...]:
    part = design.parts[board_part]
    return part.site_rows if part.kind == "ubb" else ()


def chassis_power(design: Design, chassis: Chassis, rack: str) -> tuple[DevicePower, ...]:
    """Power of a chassis and of everything in it; the chassis itself comes last.

    A board's own draw, where it is known, is taken out of the chassis' overhead.
    """
    part = design.parts[chassis.part]
    assert isinstance(part, ChassisPart)
    scopes = (chassis.id, rack)
    overhead_w, marks = chassis_overhead(design, chassis, part, scopes)
    devices: list[DevicePower] = []
    boards: list[DevicePower] = []
    for board in chassis.boards:
        boards.append(_board_power(design, board, devices, part.cooling == "liquid", scopes))
        devices.append(boards[-1])
    on_boards_w = sum(board.own.tdp_w or 0.0 for board in boards)
    figures = _Figures(design, *scopes)
    own_w = max(0.0, overhead_w - on_boards_w)
    own = level(own_w)
    own = PowerLevels(
        own_w * figures.assumed("chassis_idle_fraction"), own_w, own_w, own.excursions_w
    )
    inner = {mark for device in devices for mark in device.marks}
    whole = total_levels([own, *(board.total for board in boards)])
    weak = tuple(sorted(inner | set(marks) | set(figures.marks)))
    return (*devices, DevicePower(chassis.id, own, whole, weak, _chassis_parts(figures, own_w)))


def _chassis_parts(figures: _Figures, own_w: float) -> tuple[Share, ...]:
    fans = figures.share("fans", "chassis_fan_fraction", own_w)
    conversion = figures.share("conversion", "chassis_conversion_fraction", own_w)
    rest = Share("host", own_w - fans.w - conversion.w, fans.mark or conversion.mark)
    return (fans, conversion, rest)


def _board_power(
    design: Design,
    board: Board,
    devices: list[DevicePower],
    liquid: bool,
    scopes: tuple[str, ...],
) -> DevicePower:
    """Add a board's modules to ``devices`` and give the board with what it draws itself."""
    part = design.parts[board.part]
    assert isinstance(part, Ubb)
    modules = [
        module_power(design, module, liquid=liquid, scopes=(module.id, board.id, *scopes))
        for module in board.modules
    ]
    devices += modules
    own_w = part.overhead_w or 0.0
    figures = _Figures(design)
    figures.weak(part, "overhead_w")
    own = level(own_w)
    whole = total_levels([own, *(module.total for module in modules)])
    parts = (Share("board", own_w),) if own_w else ()
    return DevicePower(board.id, own, whole, tuple(figures.marks), parts)


def equipment_power(design: Design, item: RackItem, rack: str) -> DevicePower:
    """Power of a switch or host node; what is not published is an assumed share of the maximum."""
    part = design.parts[item.part]
    assert isinstance(part, Equipment)
    maximum = part.max_power_w
    if maximum is None:
        unknown = PowerLevels(None, part.typical_power_w, None, level_excursions(None))
        return DevicePower(item.id, unknown, unknown, (f"{part.id}.max_power_w",))
    figures = _Figures(design, item.id, rack)
    figures.weak(part, "max_power_w")
    typical = part.typical_power_w
    if typical is None:
        typical = maximum * figures.assumed("equipment_typical_fraction")
    idle = min(typical, maximum * figures.assumed("equipment_idle_fraction"))
    own = PowerLevels(idle, typical, maximum, level_excursions(maximum))
    return DevicePower(item.id, own, own, tuple(figures.marks))
