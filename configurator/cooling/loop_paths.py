"""Which plates of a board stand in series: the loop template laid over what is fitted.

An empty site in a series path is bridged, so the other plates of the path stay in series; a path
without any module is shut and takes no coolant.
"""

from __future__ import annotations

from configurator.catalogue.parts import Chassis as ChassisPart
from configurator.catalogue.parts import Paths, Ubb
from configurator.design.model import Board, Chassis, Design, Module


def template(design: Design, chassis: Chassis, board: Board) -> Paths:
    """Paths chosen in the design, else of the chassis, else of the board; none: all parallel."""
    chassis_part, board_part = design.parts[chassis.part], design.parts[board.part]
    assert isinstance(chassis_part, ChassisPart)
    if chassis.loop_paths is not None:
        return chassis.loop_paths
    if chassis_part.loop_paths:
        return chassis_part.loop_paths
    return board_part.loop_paths if isinstance(board_part, Ubb) else ()


def fitted_paths(design: Design, chassis: Chassis) -> tuple[tuple[Module, ...], ...]:
    """Modules of a chassis by path, in the direction of flow; a site in no path stands alone."""
    paths: list[tuple[Module, ...]] = []
    for board in chassis.boards:
        by_site = {module.site: module for module in board.modules}
        for path in template(design, chassis, board):
            fitted = tuple(by_site.pop(site) for site in path if site in by_site)
            if fitted:
                paths.append(fitted)
        paths += [(module,) for module in by_site.values()]
    return tuple(paths)
