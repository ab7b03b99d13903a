"""Power shelves: how they share the busbar load and what they draw from the mains."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from configurator.catalogue.parts import EfficiencyPoint, PowerShelf
from configurator.core.unknown import ratio, scaled, total
from configurator.design.assumptions import assumed_number
from configurator.design.model import Design, RackItem
from configurator.power.result import ShelfPower


def efficiency_at(points: Sequence[EfficiencyPoint], load_fraction: float) -> float:
    """Efficiency at a load, linear between published points and level outside them.

    Interpolating linearly is a convention: certificates and data sheets give points only.
    """
    ordered = sorted(points, key=lambda point: point.load_fraction)
    if load_fraction <= ordered[0].load_fraction:
        return ordered[0].efficiency
    for low, high in itertools.pairwise(ordered):
        if load_fraction <= high.load_fraction:
            span = high.load_fraction - low.load_fraction
            share = (load_fraction - low.load_fraction) / span if span else 1.0
            return low.efficiency + share * (high.efficiency - low.efficiency)
    return ordered[-1].efficiency


def rated_w(part: PowerShelf) -> float | None:
    """Output of all power supplies together, in W."""
    if part.total_kw is not None:
        return part.total_kw * 1e3
    if part.psu_count is not None and part.psu_kw is not None:
        return part.psu_count * part.psu_kw * 1e3
    return None


def redundant_w(part: PowerShelf) -> float | None:
    """Output with one power supply lost (N+1), in W."""
    if part.redundant_kw is not None:
        return part.redundant_kw * 1e3
    if part.psu_count is not None and part.psu_kw is not None:
        return (part.psu_count - 1) * part.psu_kw * 1e3
    return None


def share_load(
    design: Design, shelves: Sequence[RackItem], busbar_w: float | None, rack: str
) -> tuple[ShelfPower, ...]:
    """Share the busbar load in proportion to the ratings, as droop-controlled shelves do."""
    parts = [design.parts[shelf.part] for shelf in shelves]
    ratings = [rated_w(part) if isinstance(part, PowerShelf) else None for part in parts]
    fraction = ratio(busbar_w, total(ratings))
    result: list[ShelfPower] = []
    for shelf, part, rated in zip(shelves, parts, ratings, strict=True):
        assert isinstance(part, PowerShelf)
        marks: tuple[str, ...] = ()
        efficiency: float | None = None
        if fraction is not None:
            if part.efficiency_points:
                efficiency = efficiency_at(part.efficiency_points, fraction)
                low = part.confidence("efficiency_points") == "low"
                marks = (f"{part.id}.efficiency_points",) if low else ()
            else:
                found = assumed_number(design, "shelf_efficiency", shelf.id, rack)
                efficiency = found.value
                marks = () if found.overridden else (found.key,)
        output = None if fraction is None else scaled(rated, fraction)
        result.append(
            ShelfPower(
                id=shelf.id,
                output_w=output,
                rated_w=rated,
                redundant_w=redundant_w(part),
                load_fraction=fraction,
                efficiency=efficiency,
                input_w=ratio(output, efficiency),
                marks=marks,
            )
        )
    return tuple(result)
