"""Sheets of what is mounted: modules, boards, chassis, shelves and other items of a rack."""

from __future__ import annotations

from configurator.catalogue.parts import Cdu, Oam, RackMounted, Ubb
from configurator.core.units import QuantityKind, format_number
from configurator.design.fitted import is_liquid
from configurator.design.model import Board, Chassis, Module, RackItem
from configurator.ui.inspection.assumptions import assumption_rows
from configurator.ui.inspection.edits import change, change_paths, change_position
from configurator.ui.inspection.fields import flag, number, part_choice, text
from configurator.ui.inspection.figures import (
    add_cdu,
    add_chassis_cooling,
    add_device_power,
    add_module_cooling,
    add_shelf,
    source_note,
)
from configurator.ui.inspection.operating import item_feeds_field, profile_field
from configurator.ui.inspection.planning import link_fields
from configurator.ui.inspection.scope import Scope
from configurator.ui.inspection.sheet import Field, Group, Sheet
from configurator.ui.look.figures import plain, quantity
from configurator.ui.words import tr


def module_sheet(scope: Scope, module: Module) -> Sheet:
    """Temperatures, flow and power of a module; its power, load and cold plate to change."""
    part = scope.part(module.part)
    device, cooling = scope.device(module.id), scope.module(module.id)
    figures = scope.figures()
    tdp_w = device.own.tdp_w if device else None
    note = tr("set in this design") if module.power_w is not None else source_note(part, "tdp_w")
    figures.add(
        tr("Power, TDP"), tdp_w, QuantityKind.POWER, note, marks=device.marks if device else ()
    )
    if _has_plate(scope, module):
        add_module_cooling(figures, cooling, scope.design.requirements.minimum_case_margin_k)
    else:
        figures.add_text(
            tr("Cooling"), tr("air"), tr("the case temperature in air is not calculated")
        )
    if isinstance(part, Oam) and part.memory_gb is not None:
        memory = f"{format_number(part.memory_gb, 0)} GB"
        figures.add_text(tr("Memory"), memory, source_note(part, "memory_gb"))
    marks = (*(device.marks if device else ()), *(cooling.marks if cooling else ()))
    scopes = scope.index.lineage(module.id)
    plate_keys = ("case_limit_c", "module_liquid_fraction") if _has_plate(scope, module) else ()
    keys = (*plate_keys, *marks)
    return Sheet(
        module.id,
        scope.title(module.part),
        scope.address(module.id),
        tuple(figures.list),
        (
            Group(
                tr("Settings"),
                (*_module_fields(scope, module), profile_field(scope.design, module)),
            ),
        ),
        assumption_rows(scope.design, keys, scopes),
        scope.findings(module.id),
        scope.link_up(module.id),
        part.notes if part else (),
    )


def _has_plate(scope: Scope, module: Module) -> bool:
    chassis = scope.index.chassis_of(module.id)
    return chassis is not None and is_liquid(scope.design, chassis)


def _module_fields(scope: Scope, module: Module) -> tuple[Field, ...]:
    part = scope.part(module.part)
    known_w = part.tdp_w if isinstance(part, Oam) else None
    published = quantity(known_w, QuantityKind.POWER, scope.units)
    fields = (
        number(
            change(module.id, "power_w"),
            tr("Power"),
            module.power_w,
            1.0,
            5000.0,
            unit="W",
            step=10.0,
            empty=tr("{power} (data sheet)", power=published),
        ),
        number(
            change(module.id, "utilisation"),
            tr("Utilisation"),
            module.utilisation,
            0.0,
            1.0,
            unit="%",
            step=5.0,
            scale=100.0,
        ),
    )
    if not _has_plate(scope, module):
        return fields
    plate = part_choice(
        change(module.id, "cold_plate", scope.catalogue),
        tr("Cold plate"),
        module.cold_plate,
        scope.design,
        scope.catalogue,
        "cold_plate",
        "default_cold_plate",
    )
    return (*fields, plate)


def board_sheet(scope: Scope, board: Board) -> Sheet:
    """How full a board is and what it draws; its links to state."""
    part = scope.part(board.part)
    figures = scope.figures()
    sites = part.oam_sites if isinstance(part, Ubb) else None
    of = tr("of {sites} sites", sites=sites) if sites is not None else tr("number of sites unknown")
    figures.add_text(tr("Modules"), str(len(board.modules)), of)
    add_device_power(figures, scope.device(board.id))
    if isinstance(part, Ubb):
        note = source_note(part, "max_w_per_oam")
        figures.add(tr("Limit per module"), part.max_w_per_oam, QuantityKind.POWER, note)
        if part.topology:
            figures.add_text(tr("Topology"), part.topology, source_note(part, "topology"))
    device = scope.device(board.id)
    return Sheet(
        board.id,
        scope.title(board.part),
        scope.address(board.id),
        tuple(figures.list),
        (Group(tr("Links"), link_fields(board)),),
        assumption_rows(
            scope.design, device.marks if device else (), scope.index.lineage(board.id)
        ),
        scope.findings(board.id),
        scope.link_up(board.id),
        part.notes if part else (),
    )


def chassis_sheet(scope: Scope, chassis: Chassis) -> Sheet:
    """Power and cooling of a chassis; its place and its way into the loop to change."""
    part = scope.part(chassis.part)
    device, cooling = scope.device(chassis.id), scope.chassis(chassis.id)
    figures = scope.figures()
    add_device_power(figures, device)
    add_chassis_cooling(figures, cooling)
    marks = (*(device.marks if device else ()), *(cooling.marks if cooling else ()))
    return Sheet(
        chassis.id,
        chassis.name or scope.title(chassis.part),
        scope.address(chassis.id),
        tuple(figures.list),
        (
            Group(tr("Place"), _place_fields(scope, chassis)),
            Group(tr("Cooling"), _chassis_fields(scope, chassis)),
        ),
        assumption_rows(scope.design, marks, scope.index.lineage(chassis.id)),
        scope.findings(chassis.id),
        scope.link_up(chassis.id),
        part.notes if part else (),
    )


def _chassis_fields(scope: Scope, chassis: Chassis) -> tuple[Field, ...]:
    design, catalogue, this = scope.design, scope.catalogue, chassis.id
    return (
        flag(change(this, "coolant_connected"), tr("On the loop"), chassis.coolant_connected),
        part_choice(
            change(this, "coupling", catalogue),
            tr("Coupling"),
            chassis.coupling,
            design,
            catalogue,
            "quick_disconnect",
            "default_coupling",
        ),
        part_choice(
            change(this, "hose", catalogue),
            tr("Hose"),
            chassis.hose,
            design,
            catalogue,
            "hose_pipe",
            "default_hose",
        ),
        number(
            change(this, "balancing_kv_m3_per_h"),
            tr("Balancing valve"),
            chassis.balancing_kv_m3_per_h,
            0.01,
            100.0,
            unit="Kv",
            step=0.1,
            decimals=2,
            empty=tr("none"),
        ),
        text(
            change_paths(this, "loop_paths"),
            tr("Loop paths"),
            paths_text(chassis.loop_paths),
            _board_paths(scope, chassis),
        ),
    )


def _board_paths(scope: Scope, chassis: Chassis) -> str:
    part = scope.part(chassis.part)
    boards = [scope.part(board.part) for board in chassis.boards]
    for holder in (part, *boards):
        paths = getattr(holder, "loop_paths", ())
        if paths:
            return tr("{paths} (from the part)", paths=paths_text(paths))
    return tr("one path a module")


def paths_text(paths: tuple[tuple[int, ...], ...] | None) -> str | None:
    """Write loop paths as people type them: series with a dash, parallel paths with a comma."""
    return ", ".join("-".join(map(str, path)) for path in paths) if paths else None


def _place_fields(scope: Scope, item: Chassis | RackItem) -> tuple[Field, ...]:
    unit = item.position.unit
    return (
        text(change(item.id, "name"), tr("Name"), item.name, scope.address(item.id)),
        number(
            change_position(item.id, unit),
            tr("Lowest unit"),
            item.position.index,
            1,
            200,
            unit=unit,
        ),
        item_feeds_field(item),
    )


def item_sheet(scope: Scope, item: RackItem) -> Sheet:
    """A shelf, CDU, switch or host with its figures."""
    part = scope.part(item.part)
    device, shelf, cdu = scope.device(item.id), scope.shelf(item.id), scope.cdu(item.id)
    figures = scope.figures()
    add_shelf(figures, shelf)
    add_device_power(figures, device)
    add_cdu(figures, cdu)
    if isinstance(part, Cdu) and cdu is None:
        capacity_w = part.capacity_kw * 1e3 if part.capacity_kw is not None else None
        figures.add(
            tr("Capacity"), capacity_w, QuantityKind.POWER, source_note(part, "capacity_kw")
        )
    if isinstance(part, RackMounted) and part.height_units is not None:
        height = f"{plain(part.height_units)} {part.height_unit}"
        figures.add_text(tr("Height"), height, source_note(part, "height_units"))
    marks = [mark for answer in (device, shelf, cdu) if answer is not None for mark in answer.marks]
    return Sheet(
        item.id,
        item.name or scope.title(item.part),
        scope.address(item.id),
        tuple(figures.list),
        (Group(tr("Place"), _place_fields(scope, item)),),
        assumption_rows(scope.design, marks, scope.index.lineage(item.id)),
        scope.findings(item.id),
        scope.link_up(item.id),
        part.notes if part else (),
    )
