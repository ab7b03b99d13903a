"""From a loop of the design to one network of the solver, with a map back.

Racks and chassis no edit touched keep their pieces of network from the last time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from configurator.catalogue.parts import Cdu as CduPart
from configurator.cooling.errors import IncompleteLoopError, missing
from configurator.cooling.named import spoken
from configurator.cooling.network.cdu import CduDuty, CduNetwork, build_cdu
from configurator.cooling.network.cdu_figures import CduFigures, cdu_figures, rated_flow_l_per_min
from configurator.cooling.network.chassis import ChassisNetwork, build_chassis
from configurator.cooling.network.coolants import coolant_spec
from configurator.cooling.network.figures import Figures
from configurator.cooling.network.geometry import item_elevation_m
from configurator.cooling.network.header import Place, build_header
from configurator.cooling.network.heat import RackHeat
from configurator.cooling.network.rack import RackNetwork, build_rack
from configurator.cooling.network.wiring import Element, Fragment, joined
from configurator.cooling.result import Diagnosis
from configurator.core.memo import Memo, same_objects
from configurator.core.text import say
from configurator.core.units import kpa_to_pa, l_per_min_to_m3_per_s, w_to_kw
from configurator.design.model import Chassis, Design, FloorCdu, Loop, Rack, RackItem
from thermal.network.model import Network

Heats = Mapping[str, RackHeat]
"""Heat of the racks by id."""


@dataclass(frozen=True, slots=True)
class LoopNetwork:
    """A loop as a network, and the way back from its branches.

    ``whole`` joins the fragments of its CDUs, the ``header`` that joins CDUs and racks, and those
    of its racks.
    """

    loop: Loop
    network: Network
    whole: Fragment
    racks: tuple[RackNetwork, ...]
    cdus: tuple[CduNetwork, ...]
    header: Fragment
    fill_pressure_pa: float
    marks: frozenset[str]

    @property
    def elements(self) -> tuple[Element, ...]:
        """What each branch is."""
        return self.whole.elements


@dataclass(frozen=True, slots=True, eq=False)
class _RackPiece:
    """A rack as far as it could be built, and what stands in the way of the rest."""

    network: RackNetwork | None
    problems: tuple[Diagnosis, ...]


class LoopBuilder:
    """Builds the network of one loop again and again; keeps the pieces that did not change."""

    def __init__(self) -> None:
        self._chassis: dict[str, Memo[ChassisNetwork]] = {}
        self._racks: Memo[_RackPiece] = Memo()
        self._ratings: Memo[CduFigures] = Memo()
        self._header: tuple[tuple[object, ...], tuple[object, ...], Fragment] | None = None

    def build(
        self, design: Design, loop: Loop, heats: Heats, surroundings: tuple[object, ...]
    ) -> LoopNetwork:
        """Build the network of the loop; ``surroundings`` are what every piece depends on.

        Raises
        ------
        IncompleteLoopError
            With everything that is missing.
        """
        pieces = self._rack_pieces(design, loop, heats, surroundings)
        racks = tuple(piece.network for piece in pieces if piece.network)
        problems = [problem for piece in pieces for problem in piece.problems]
        cdus = _cdu_places(design, loop)
        name = spoken(design, loop.id)
        if not cdus:
            problems.append(
                Diagnosis(
                    "error",
                    "no_cdu",
                    loop.id,
                    say("Loop {name} has no CDU: nothing pumps", name=name),
                )
            )
        if not racks and not problems:
            message = say("Loop {name} serves no chassis with liquid-cooled modules", name=name)
            problems.append(Diagnosis("warning", "no_load", loop.id, message))
        if problems:
            raise IncompleteLoopError(*problems)
        network = self._assemble(design, loop, racks, cdus, surroundings)
        self._ratings.sweep()
        return network

    def _rack_pieces(
        self, design: Design, loop: Loop, heats: Heats, surroundings: tuple[object, ...]
    ) -> list[_RackPiece]:
        wanted = set(loop.racks)
        racks = [rack for rack in design.floor.racks if rack.id in wanted]
        found = [
            self._racks.get(
                rack.id,
                (rack, heats[rack.id], loop.id, loop.manifold, *surroundings),
                partial(self._rack, design, loop, rack, heats[rack.id], surroundings),
            )
            for rack in racks
        ]
        self._racks.sweep()
        self._chassis = {name: kept for name, kept in self._chassis.items() if name in wanted}
        return found

    def _rack(
        self,
        design: Design,
        loop: Loop,
        rack: Rack,
        heat: RackHeat,
        surroundings: tuple[object, ...],
    ) -> _RackPiece:
        kept = self._chassis.setdefault(rack.id, Memo())
        chassis: list[ChassisNetwork] = []
        problems: list[Diagnosis] = []
        for item in rack.items:
            if not isinstance(item, Chassis) or not joins_loop(design, item):
                continue
            own = heat.chassis[item.id]
            build = partial(build_chassis, design, item, rack.id, own)
            try:
                chassis.append(kept.get(item.id, (item, own, *surroundings), build))
            except IncompleteLoopError as error:
                problems += error.problems
        kept.sweep()
        if not chassis:
            return _RackPiece(None, tuple(problems))
        chassis.sort(key=lambda c: c.elevation_m)
        return _RackPiece(build_rack(design, loop, rack, tuple(chassis)), tuple(problems))

    def _assemble(
        self,
        design: Design,
        loop: Loop,
        racks: tuple[RackNetwork, ...],
        places: list[tuple[RackItem | FloorCdu, Place]],
        surroundings: tuple[object, ...],
    ) -> LoopNetwork:
        figures = Figures(design)
        fill_kpa = loop.fill_pressure_kpa_gauge
        if fill_kpa is None:
            fill_kpa = figures.number("fill_pressure_kpa_gauge", loop.id)
        fill_pa = kpa_to_pa(fill_kpa)
        coolant = coolant_spec(design, loop)
        flow = design_flow_m3_per_s(loop, sum(rack.known_liquid_w for rack in racks))
        cdus = self._cdu_networks(design, loop, places, CduDuty(flow, fill_pa), surroundings)
        pairs = tuple(zip(cdus, (place for _, place in places), strict=True))
        header = self._same_header(design, loop, racks, pairs, surroundings)
        whole = joined((*(cdu.fragment for cdu in cdus), header, *(r.fragment for r in racks)))
        network = Network(
            coolant=coolant,
            temperature_c=loop.supply_set_point_c,
            nodes=whole.nodes,
            branches=whole.branches,
            reference_pressure="gauge",
        )
        return LoopNetwork(
            loop=loop,
            network=network,
            whole=whole,
            racks=racks,
            cdus=cdus,
            header=header,
            fill_pressure_pa=fill_pa,
            marks=whole.marks | figures.marks,
        )

    def _same_header(
        self,
        design: Design,
        loop: Loop,
        racks: tuple[RackNetwork, ...],
        cdus: tuple[tuple[CduNetwork, Place], ...],
        surroundings: tuple[object, ...],
    ) -> Fragment:
        """Lay the pipes between CDUs and racks, where anything that decides them has changed."""
        decisive = (
            (loop.id, loop.header, loop.cdus, loop.return_arrangement),
            tuple((r.rack.id, r.rack.x_mm, r.rack.y_mm, r.ports) for r in racks),
            tuple((c.cdu.id, c.elevation_m, p.id, p.x_mm, p.y_mm) for c, p in cdus),
        )
        known = self._header
        if known is not None and same_objects(known[0], surroundings) and known[1] == decisive:
            return known[2]
        header = build_header(design, loop, racks, cdus)
        self._header = (surroundings, decisive, header)
        return header

    def _cdu_networks(
        self,
        design: Design,
        loop: Loop,
        places: list[tuple[RackItem | FloorCdu, Place]],
        whole: CduDuty,
        surroundings: tuple[object, ...],
    ) -> tuple[CduNetwork, ...]:
        """Build the CDUs; each takes a share of the flow by its rated one, the first the vessel."""
        figures = Figures(design)
        rated = [
            rated_flow_l_per_min(figures, figures.part(CduPart, cdu.part), cdu.id) or 0.0
            for cdu, _ in places
        ]
        everything = sum(rated)
        shares = [r / everything if everything else 1 / len(rated) for r in rated]
        cdus: list[CduNetwork] = []
        problems: list[Diagnosis] = []
        for i, ((cdu, _), share) in enumerate(zip(places, shares, strict=True)):
            duty = CduDuty(whole.flow_m3_per_s * share, whole.fill_pressure_pa if i == 0 else None)
            elevation_m = (
                figures.number("floor_cdu_connection_height_m", cdu.id, loop.id)
                if isinstance(cdu, FloorCdu)
                else item_elevation_m(design, cdu)
            )
            try:
                found = self._ratings.get(
                    cdu.id,
                    (cdu, loop, *surroundings),
                    partial(cdu_figures, design, loop, cdu, coolant_spec(design, loop)),
                )
                cdus.append(build_cdu(design, loop, cdu, elevation_m, found, duty))
            except IncompleteLoopError as error:
                problems += error.problems
        if problems:
            raise IncompleteLoopError(*problems)
        return tuple(cdus)


def joins_loop(design: Design, chassis: Chassis) -> bool:
    """Whether a chassis takes coolant: liquid-cooled, connected, and with modules."""
    part = design.parts[chassis.part]
    liquid = part.kind == "chassis" and part.cooling == "liquid"
    return liquid and chassis.coolant_connected and any(b.modules for b in chassis.boards)


def design_flow_m3_per_s(loop: Loop, liquid_w: float) -> float:
    """Flow the pumps are set to: the fixed one, or the guide value times the liquid heat."""
    control = loop.control
    if control.mode == "flow":
        if control.flow_l_per_min is None:
            raise missing("no_set_point", loop.id, say("the flow to hold is not set"))
        return l_per_min_to_m3_per_s(control.flow_l_per_min)
    return l_per_min_to_m3_per_s(control.flow_l_per_min_per_kw * w_to_kw(liquid_w))


def _cdu_places(design: Design, loop: Loop) -> list[tuple[RackItem | FloorCdu, Place]]:
    """CDUs of a loop and the rack they stand in, or their own spot on the floor."""
    wanted = set(loop.cdus)
    places: list[tuple[RackItem | FloorCdu, Place]] = [
        (item, rack)
        for rack in design.floor.racks
        for item in rack.items
        if item.id in wanted and isinstance(item, RackItem)
    ]
    return places + [(cdu, cdu) for cdu in design.floor.cdus if cdu.id in wanted]
