"""What is fitted where the design does not say: plates, couplings, hoses and piping.

One place decides, so that the solver, the rules, the drawing and the bill of materials speak of
the same part.
"""

from __future__ import annotations

from configurator.catalogue.parts import Chassis as ChassisPart
from configurator.catalogue.parts import Paths, Ubb
from configurator.core.text import say
from configurator.design.assumptions import Assumed, assumed_part
from configurator.design.model import Board, Chassis, Design, Loop, Module
from configurator.design.query import index


def _fitted(design: Design, chosen: str | None, key: str, *scopes: str) -> Assumed[str]:
    if chosen is not None:
        return Assumed(key, chosen, True, say("chosen in the design"), "high")
    return assumed_part(design, key, *scopes)


def cold_plate(design: Design, module: Module) -> Assumed[str]:
    """Cold plate of a module."""
    scopes = index(design).lineage(module.id)
    return _fitted(design, module.cold_plate, "default_cold_plate", *scopes)


def coupling(design: Design, chassis: Chassis) -> Assumed[str]:
    """Quick disconnect of a chassis, one mated pair on the supply and one on the return."""
    scopes = index(design).lineage(chassis.id)
    return _fitted(design, chassis.coupling, "default_coupling", *scopes)


def hose(design: Design, chassis: Chassis) -> Assumed[str]:
    """Hose between the rack manifold and a chassis."""
    scopes = index(design).lineage(chassis.id)
    return _fitted(design, chassis.hose, "default_hose", *scopes)


def manifold(design: Design, loop: Loop, *scopes: str) -> Assumed[str]:
    """Rack manifold of a loop."""
    return _fitted(design, loop.manifold, "default_manifold", *scopes, loop.id)


def header(design: Design, loop: Loop) -> Assumed[str]:
    """Row header of a loop that is fed by a floor CDU."""
    return _fitted(design, loop.header, "default_header", loop.id)


def cdu_hose(design: Design, *scopes: str) -> Assumed[str]:
    """Hose between an in-rack CDU and the manifold of its rack."""
    return _fitted(design, None, "default_cdu_hose", *scopes)


def takeoff_hose(design: Design, *scopes: str) -> Assumed[str]:
    """Hose between the row header and the manifold of a rack."""
    return _fitted(design, None, "default_takeoff_hose", *scopes)


def loop_paths(design: Design, chassis: Chassis, board: Board) -> Paths:
    """Sites in series inside a path, paths in parallel.

    The design decides, else the chassis, else the board; without any word of theirs every site
    has a path of its own.
    """
    part = design.parts[chassis.part]
    if chassis.loop_paths is not None:
        return chassis.loop_paths
    if isinstance(part, ChassisPart) and part.loop_paths:
        return part.loop_paths
    board_part = design.parts[board.part]
    if isinstance(board_part, Ubb) and board_part.loop_paths:
        return board_part.loop_paths
    if isinstance(board_part, Ubb) and board_part.site_rows:
        return tuple((site,) for row in board_part.site_rows for site in row)
    return tuple((module.site,) for module in board.modules)


def is_liquid(design: Design, chassis: Chassis) -> bool:
    """True for a chassis whose modules carry cold plates."""
    part = design.parts[chassis.part]
    return isinstance(part, ChassisPart) and part.cooling == "liquid"
