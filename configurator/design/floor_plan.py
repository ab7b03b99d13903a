"""Where things stand on the floor: their footprints from above, and spots that are free."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from configurator.catalogue.parts import BasePart, Cdu
from configurator.catalogue.parts import Rack as RackPart
from configurator.design.model import Design, FloorCdu, Rack

_USUAL_WIDTH_MM = 600.0
_USUAL_DEPTH_MM = 1200.0


@dataclass(frozen=True, slots=True)
class Footprint:
    """A rectangle on the floor; x and y are its left front corner."""

    x_mm: float
    y_mm: float
    width_mm: float
    depth_mm: float

    def overlaps(self, other: Footprint) -> bool:
        """Tell whether both claim some of the same floor; touching is no overlap."""
        return (
            self.x_mm < other.x_mm + other.width_mm
            and other.x_mm < self.x_mm + self.width_mm
            and self.y_mm < other.y_mm + other.depth_mm
            and other.y_mm < self.y_mm + self.depth_mm
        )


def footprint(part: BasePart | None, x_mm: float, y_mm: float) -> Footprint:
    """Give the footprint of a part; usual measures where its own are unknown."""
    known = part if isinstance(part, (RackPart, Cdu)) else None
    width = known.width_mm if known else None
    depth = known.depth_mm if known else None
    return Footprint(x_mm, y_mm, width or _USUAL_WIDTH_MM, depth or _USUAL_DEPTH_MM)


def free_spot(
    design: Design, part: BasePart, x_mm: float, y_mm: float, ignore: Collection[str] = ()
) -> tuple[float, float]:
    """Give the wanted spot, moved to the right until the part stands on nothing else.

    ``ignore`` names what is moved away from its place.
    """
    things: list[Rack | FloorCdu] = [*design.floor.racks, *design.floor.cdus]
    taken = [
        footprint(design.parts.get(thing.part), thing.x_mm, thing.y_mm)
        for thing in things
        if thing.id not in ignore
    ]
    for other in sorted(taken, key=lambda other: other.x_mm):
        if footprint(part, x_mm, y_mm).overlaps(other):
            x_mm = other.x_mm + other.width_mm
    return x_mm, y_mm
