"""Why a part fits where placement accepts it without a word, said in a few."""

from __future__ import annotations

from configurator.catalogue.parts import Oam, Part, Ubb
from configurator.design.address import addresses
from configurator.design.model import Design
from configurator.design.query import index
from configurator.design.rack_units import height_cmm, units_needed
from configurator.design.target import ChassisTarget, LoopTarget, RackTarget, SiteTarget, Target
from configurator.scene.wording import Wording


def why_it_fits(design: Design, part: Part, target: Target, words: Wording) -> str:
    """The facts that make a target accept a part."""
    if isinstance(target, SiteTarget):
        return _module_fit(design, part, target, words)
    if isinstance(target, RackTarget):
        rack = index(design).rack(target.rack)
        frame = design.parts.get(rack.part) if rack else None
        unit, height = getattr(frame, "unit", "OU"), height_cmm(part)
        return words.fits_units.format(units_needed(height, unit), unit) if height else ""
    if isinstance(target, ChassisTarget):
        return words.fits_board
    if isinstance(target, LoopTarget):
        return words.fits_loop.format(addresses(design).get(target.loop, target.loop))
    return words.fits_floor


def _module_fit(design: Design, part: Part, target: SiteTarget, words: Wording) -> str:
    board = index(design).board(target.board)
    board_part = design.parts.get(board.part) if board else None
    if not isinstance(board_part, Ubb) or not isinstance(part, Oam):
        return ""
    if part.is_among(board_part.accepted_modules):
        return words.fits_listed.format(board_part.model)
    shared = [f"OAM {board_part.oam_generation}"] if board_part.oam_generation else []
    if board_part.supply_voltage_nominal_v is not None:
        shared.append(f"{board_part.supply_voltage_nominal_v:g} V")
    return words.fits_same.format(" · ".join(shared)) if shared else ""
