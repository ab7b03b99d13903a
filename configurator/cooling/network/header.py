"""The pipes between CDUs and racks: hoses inside a rack, headers along a row.

Header taps stand in order along the row. With direct return both headers run between
neighbours, so the nearest rack has the shortest way; with reverse return the return header goes on
past the last rack and comes back in one pipe, so that all ways are equally long.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from configurator.catalogue.parts import HosePipe, Manifold
from configurator.cooling.network.cdu import CduNetwork
from configurator.cooling.network.chassis import hose_bore
from configurator.cooling.network.figures import Figures
from configurator.cooling.network.geometry import floor_distance_m
from configurator.cooling.network.rack import RackNetwork
from configurator.cooling.network.wiring import Bore, Element, Fragment, Wiring
from configurator.design import fitted
from configurator.design.model import Design, FloorCdu, Loop, Rack

Place = Rack | FloorCdu


@dataclass(frozen=True, slots=True)
class Station:
    """A rack or a CDU at the header: where it stands and its two nodes at the header."""

    place: Place
    owner: str
    supply: str
    returned: str


def build_header(
    design: Design,
    loop: Loop,
    racks: tuple[RackNetwork, ...],
    cdus: tuple[tuple[CduNetwork, Place], ...],
) -> Fragment:
    """Lay the pipes of a loop."""
    figures = Figures(design)
    wiring = Wiring()
    if len(racks) == 1 and all(place is racks[0].rack for _, place in cdus):
        for cdu, _ in cdus:
            _in_rack(wiring, figures, loop, cdu, racks[0])
    else:
        _row(design, wiring, figures, loop, racks, cdus)
    return wiring.finish(figures.marks)


def _in_rack(
    wiring: Wiring, figures: Figures, loop: Loop, cdu: CduNetwork, rack: RackNetwork
) -> None:
    """Join a CDU to the manifolds of its own rack at the nearest ports."""
    chassis = rack.nearest(cdu.elevation_m)
    scopes = (cdu.cdu.id, rack.rack.id, loop.id)
    hose = figures.fitted(HosePipe, fitted.cdu_hose(figures.design, *scopes))
    bore = hose_bore(figures, hose)
    height_m = abs(chassis.elevation_m - cdu.elevation_m)
    length_m = height_m + figures.number("cdu_hose_allowance_m", *scopes)
    k = figures.number("cdu_hose_minor_loss_k", *scopes)
    element = Element("cdu_hose", cdu.cdu.id, hose.id)
    wiring.pipe((cdu.supply, chassis.supply_port), element, bore, length_m, k)
    wiring.pipe((chassis.return_port, cdu.returned), element, bore, length_m, k)


def _row_cdu(
    wiring: Wiring, figures: Figures, loop: Loop, cdu: CduNetwork, station: Station, bore: Bore
) -> None:
    """Join a CDU to the headers in pipe of the header's bore."""
    scopes = (cdu.cdu.id, loop.id)
    height_m = abs(cdu.elevation_m - figures.number("header_elevation_m", loop.id))
    length_m = height_m + figures.number("cdu_hose_allowance_m", *scopes)
    k = figures.number("cdu_hose_minor_loss_k", *scopes)
    element = Element("header", cdu.cdu.id, bore.part)
    wiring.pipe((cdu.supply, station.supply), element, bore, length_m, k)
    wiring.pipe((station.returned, cdu.returned), element, bore, length_m, k)


def _takeoff(
    wiring: Wiring, figures: Figures, loop: Loop, rack: RackNetwork, station: Station
) -> None:
    """Join a rack's manifolds to the headers at their end towards them."""
    scopes = (rack.rack.id, loop.id)
    height_m = figures.number("header_elevation_m", loop.id)
    chassis = rack.nearest(height_m)
    hose = figures.fitted(HosePipe, fitted.takeoff_hose(figures.design, *scopes))
    bore = hose_bore(figures, hose)
    length_m = abs(chassis.elevation_m - height_m) + figures.number("takeoff_allowance_m", *scopes)
    k = figures.number("takeoff_minor_loss_k", *scopes)
    element = Element("header", rack.rack.id, hose.id)
    wiring.pipe((station.supply, chassis.supply_port), element, bore, length_m, k)
    wiring.pipe((chassis.return_port, station.returned), element, bore, length_m, k)


def _row(
    design: Design,
    wiring: Wiring,
    figures: Figures,
    loop: Loop,
    racks: tuple[RackNetwork, ...],
    cdus: tuple[tuple[CduNetwork, Place], ...],
) -> None:
    bore = header_bore(figures, loop)
    height_m = figures.number("header_elevation_m", loop.id)
    stations = _stations(wiring, racks, cdus, height_m)
    ordered = _along_row(stations)
    _lay_header(wiring, figures, loop, bore, ordered)
    by_owner = {station.owner: station for station in stations}
    for rack in racks:
        _takeoff(wiring, figures, loop, rack, by_owner[rack.rack.id])
    for cdu, _ in cdus:
        _row_cdu(wiring, figures, loop, cdu, by_owner[cdu.cdu.id], bore)


def _stations(
    wiring: Wiring,
    racks: tuple[RackNetwork, ...],
    cdus: tuple[tuple[CduNetwork, Place], ...],
    height_m: float,
) -> list[Station]:
    places: list[tuple[Place, str]] = [(place, cdu.cdu.id) for cdu, place in cdus]
    places += [(rack.rack, rack.rack.id) for rack in racks]
    return [
        Station(
            place,
            owner,
            wiring.node(f"{owner}.header_supply", height_m),
            wiring.node(f"{owner}.header_return", height_m),
        )
        for place, owner in places
    ]


def _along_row(stations: list[Station]) -> list[Station]:
    """Order along the longer side of the floor plan; equal places keep the order given."""
    xs, ys = [s.place.x_mm for s in stations], [s.place.y_mm for s in stations]
    if max(xs) - min(xs) >= max(ys) - min(ys):
        return sorted(stations, key=lambda s: (s.place.x_mm, s.place.y_mm))
    return sorted(stations, key=lambda s: (s.place.y_mm, s.place.x_mm))


def _lay_header(
    wiring: Wiring, figures: Figures, loop: Loop, bore: Bore, ordered: list[Station]
) -> None:
    k = figures.number("header_tee_k", loop.id)
    element = Element("header", loop.id, bore.part)

    def lay(ends: tuple[str, str], a: Station, b: Station, more_m: float = 0.0) -> None:
        wiring.pipe(ends, element, bore, floor_distance_m(a.place, b.place) + more_m, k)

    if loop.return_arrangement == "direct":
        for near, far in pairwise(ordered):
            lay((near.supply, far.supply), near, far)
            lay((far.returned, near.returned), near, far)
        return
    chain = _from_first_cdu(ordered, loop)
    taps = [station for station in chain if station.owner not in loop.cdus]
    for near, far in pairwise(chain):
        lay((near.supply, far.supply), near, far)
    for near, far in pairwise(taps):
        lay((near.returned, far.returned), near, far)
    allowance_m = figures.number("header_allowance_m", loop.id)
    for station in chain:
        if station.owner in loop.cdus:
            lay((taps[-1].returned, station.returned), taps[-1], station, allowance_m)


def _from_first_cdu(ordered: list[Station], loop: Loop) -> list[Station]:
    """Turn the order so that it begins at the end of the row that is nearer to a CDU."""
    at = next(i for i, station in enumerate(ordered) if station.owner in loop.cdus)
    return ordered if at <= (len(ordered) - 1) / 2 else ordered[::-1]


def header_bore(figures: Figures, loop: Loop) -> Bore:
    """Bore of the header: the part chosen for the loop, a pipe or a manifold, else assumed."""
    chosen = figures.design.parts.get(loop.header) if loop.header is not None else None
    part: Manifold | HosePipe
    if isinstance(chosen, Manifold):
        part = chosen
    else:
        part = figures.fitted(HosePipe, fitted.header(figures.design, loop))
    return hose_bore(figures, part)
