"""Power of one device: what is published, what is derived, and what has to be assumed."""

from __future__ import annotations

from configurator.catalogue.parts import Chassis as ChassisPart
from configurator.catalogue.parts import Equipment, Oam
from configurator.design.assumptions import assumed_number
from configurator.design.model import Chassis, Design, Module, RackItem
from configurator.power.levels import total_levels
from configurator.power.result import DevicePower, PowerLevels


def _low(part: Oam | ChassisPart | Equipment, figure: str) -> tuple[str, ...]:
    return (f"{part.id}.{figure}",) if part.confidence(figure) == "low" else ()


def _assumed(design: Design, key: str, scopes: tuple[str, ...]) -> tuple[float, tuple[str, ...]]:
    found = assumed_number(design, key, *scopes)
    return found.value, () if found.overridden else (key,)


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

    The peak is the highest step of the excursion ladder (EDP), which lasts 20 microseconds.
    """
    part = design.parts[module.part]
    assert isinstance(part, Oam)
    figure, _ = published_tdp(part, liquid=liquid)
    tdp = module_tdp_w(part, module, liquid=liquid)
    if tdp is None:
        unknown = PowerLevels(None, None, None)
        return DevicePower(module.id, unknown, unknown, (f"{part.id}.tdp_w",))
    marks = _low(part, figure) if module.power_w is None else ()
    if part.typical_power_w is not None and module.power_w is None:
        typical = part.typical_power_w
    else:
        fraction, mark = _assumed(design, "module_typical_fraction", scopes)
        typical, marks = tdp * fraction, marks + mark
    excursion, mark = _assumed(design, "edp_peak_ratio", scopes)
    tdp *= module.utilisation
    own = PowerLevels(tdp, min(typical, tdp), tdp * excursion)
    return DevicePower(module.id, own, own, marks + mark)


def chassis_overhead(
    design: Design, chassis: Chassis, part: ChassisPart, scopes: tuple[str, ...]
) -> tuple[float, tuple[str, ...]]:
    """Power of everything in a chassis but its modules, in W, and the marks it carries.

    Published, else the quoted maximum less the modules it was quoted for, else assumed.
    """
    if part.non_oam_power_w is not None:
        return part.non_oam_power_w, _low(part, "non_oam_power_w")
    sites = sum(len(row) for board in chassis.boards for row in _rows(design, board.part))
    if part.max_power_w is not None and part.max_power_module_w is not None and sites:
        derived = part.max_power_w - sites * part.max_power_module_w
        if derived >= 0:
            return derived, (f"{part.id}.max_power_w (derived)",)
    return _assumed(design, "chassis_overhead_w", scopes)


def _rows(design: Design, board_part: str) -> tuple[tuple[int, ...], ...]:
    part = design.parts[board_part]
    return part.site_rows if part.kind == "ubb" else ()


def chassis_power(design: Design, chassis: Chassis, rack: str) -> tuple[DevicePower, ...]:
    """Power of a chassis and of everything in it; the chassis itself comes last.

    A board's own draw is part of the chassis' overhead.
    """
    part = design.parts[chassis.part]
    assert isinstance(part, ChassisPart)
    devices: list[DevicePower] = []
    board_totals: list[PowerLevels] = []
    for board in chassis.boards:
        modules = [
            module_power(
                design,
                module,
                liquid=part.cooling == "liquid",
                scopes=(module.id, board.id, chassis.id, rack),
            )
            for module in board.modules
        ]
        board_total = total_levels(module.total for module in modules)
        devices += modules
        devices.append(DevicePower(board.id, PowerLevels(0.0, 0.0, 0.0), board_total))
        board_totals.append(board_total)
    overhead, marks = chassis_overhead(design, chassis, part, (chassis.id, rack))
    own = PowerLevels(overhead, overhead, overhead)
    inner = {mark for device in devices for mark in device.marks}
    devices.append(
        DevicePower(
            chassis.id,
            own,
            total_levels([own, *board_totals]),
            tuple(sorted(inner | set(marks))),
        )
    )
    return tuple(devices)


def equipment_power(design: Design, item: RackItem, rack: str) -> DevicePower:
    """Power of a switch or host node; the typical figure falls back to the assumed share."""
    part = design.parts[item.part]
    assert isinstance(part, Equipment)
    maximum = part.max_power_w
    marks = _low(part, "max_power_w") if maximum is not None else (f"{part.id}.max_power_w",)
    typical = part.typical_power_w
    if typical is None and maximum is not None:
        fraction, mark = _assumed(design, "equipment_typical_fraction", (item.id, rack))
        typical, marks = maximum * fraction, marks + mark
    own = PowerLevels(maximum, typical, maximum)
    return DevicePower(item.id, own, own, marks)
