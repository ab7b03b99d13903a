"""Which plates of a board stand in series: the loop template laid over what is fitted.

An empty site in a series path is bridged, so the other plates of the path stay in series; a path
without any module is shut and takes no coolant.
"""

from __future__ import annotations

from configurator.design.fitted import loop_paths
from configurator.design.model import Chassis, Design, Module


def fitted_paths(design: Design, chassis: Chassis) -> tuple[tuple[Module, ...], ...]:
    """Modules of a chassis by path, in the direction of flow; a site in no path stands alone."""
    paths: list[tuple[Module, ...]] = []
    for board in chassis.boards:
        by_site = {module.site: module for module in board.modules}
        for path in loop_paths(design, chassis, board):
            fitted = tuple(by_site.pop(site) for site in path if site in by_site)
            if fitted:
                paths.append(fitted)
        paths += [(module,) for module in by_site.values()]
    return tuple(paths)
