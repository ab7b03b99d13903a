"""From a loop of the design to one network of the solver, with a map back.

Racks and chassis no edit touched keep their pieces of network from the last time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from configurator.catalogue.parts import Cdu as CduPart
from configurator.catalogue.parts import CoolantPart
from configurator.cooling.cdu_figures import CduFigures, cdu_figures, rated_flow_l_per_min
from configurator.cooling.cdu_network import CduDuty, CduNetwork, build_cdu
from configurator.cooling.chassis_network import ChassisNetwork, build_chassis
from configurator.cooling.errors import IncompleteLoopError, missing
from configurator.cooling.figures import Figures
from configurator.cooling.geometry import item_elevation_m
from configurator.cooling.header_network import Place, build_header
from configurator.cooling.heat import ChassisHeat
from configurator.cooling.rack_network import RackNetwork, build_rack
from configurator.cooling.result import Diagnosis
from configurator.cooling.wiring import Element, Fragment
from configurator.core.memo import Memo
from configurator.core.units import kpa_to_pa, l_per_min_to_m3_per_s, w_to_kw
from configurator.design.model import Chassis, Design, FloorCdu, Loop, Rack, RackItem
from thermal.network.model import CoolantSpec, Network

ChassisHeats = Mapping[str, ChassisHeat]


@dataclass(frozen=True, slots=True)
class LoopNetwork:
    """A loop as a network, and the way back from its branches.

    ``elements`` says what each branch is, ``first_branch`` where those of a CDU, the pipes of the
    loop (under its own id), a rack's manifolds or a chassis begin; CDUs come first.
    """

    loop: Loop
    network: Network
    elements: tuple[Element, ...]
    racks: tuple[RackNetwork, ...]
    cdus: tuple[CduNetwork, ...]
    first_branch: Mapping[str, int]
    volume_m3: float
    fill_pressure_pa: float
    marks: frozenset[str]

    def own_branches(self) -> range:
        """Places of the pipes that join CDUs and racks."""
        start = self.first_branch[self.loop.id]
        later = [first for first in self.first_branch.values() if first > start]
        return range(start, min(later, default=len(self.elements)))


class LoopBuilder:
    """Builds the networks of a design; keeps what did not change between calls."""

    def __init__(self) -> None:
        self._chassis: Memo[ChassisNetwork] = Memo()
        self._racks: Memo[RackNetwork] = Memo()
        self._ratings: Memo[CduFigures] = Memo()

    def build(
        self, design: Design, loop: Loop, heats: ChassisHeats, surroundings: tuple[object, ...]
    ) -> LoopNetwork:
        """Build the network of a loop; ``surroundings`` are what every piece depends on.

        Raises
        ------
        IncompleteLoopError
            With everything that is missing.
        """
        problems: list[Diagnosis] = []
        racks = self._rack_networks(design, loop, heats, surroundings, problems)
        cdus = _cdu_places(design, loop)
        name = loop.name or loop.id
        if not cdus:
            problems.append(
                Diagnosis("error", "no_cdu", loop.id, f"Loop {name} has no CDU: nothing pumps")
            )
        if not racks and not problems:
            message = f"Loop {name} serves no chassis with liquid-cooled modules"
            problems.append(Diagnosis("warning", "no_load", loop.id, message))
        if problems:
            raise IncompleteLoopError(*problems)
        return self._assemble(design, loop, racks, cdus, heats, surroundings)

    def sweep(self) -> None:
        """Forget pieces that the last round did not use."""
        self._chassis.sweep()
        self._racks.sweep()
        self._ratings.sweep()

    def _rack_networks(
        self,
        design: Design,
        loop: Loop,
        heats: ChassisHeats,
        surroundings: tuple[object, ...],
        problems: list[Diagnosis],
    ) -> tuple[RackNetwork, ...]:
        found: list[RackNetwork] = []
        for rack in design.floor.racks:
            if rack.id not in loop.racks:
                continue
            chassis: list[ChassisNetwork] = []
            for item in rack.items:
                if not isinstance(item, Chassis) or not joins_loop(design, item):
                    continue
                try:
                    chassis.append(self._one_chassis(design, item, rack, heats, surroundings))
                except IncompleteLoopError as error:
                    problems += error.problems
            if chassis:
                chassis.sort(key=lambda c: c.elevation_m)
                found.append(self._one_rack(design, loop, rack, tuple(chassis), surroundings))
        return tuple(found)

    def _one_chassis(
        self,
        design: Design,
        chassis: Chassis,
        rack: Rack,
        heats: ChassisHeats,
        surroundings: tuple[object, ...],
    ) -> ChassisNetwork:
        heat = heats[chassis.id]
        inputs = (chassis, heat, *surroundings)
        return self._chassis.get(
            chassis.id, inputs, lambda: build_chassis(design, chassis, rack.id, heat)
        )

    def _one_rack(
        self,
        design: Design,
        loop: Loop,
        rack: Rack,
        chassis: tuple[ChassisNetwork, ...],
        surroundings: tuple[object, ...],
    ) -> RackNetwork:
        inputs = (loop, *chassis, *surroundings)
        return self._racks.get(rack.id, inputs, lambda: build_rack(design, loop, rack, chassis))

    def _assemble(
        self,
        design: Design,
        loop: Loop,
        racks: tuple[RackNetwork, ...],
        places: list[tuple[RackItem | FloorCdu, Place]],
        heats: ChassisHeats,
        surroundings: tuple[object, ...],
    ) -> LoopNetwork:
        liquid_w = sum(heats[c.chassis.id].known_liquid_w for rack in racks for c in rack.chassis)
        figures = Figures(design)
        fill_kpa = loop.fill_pressure_kpa_gauge
        if fill_kpa is None:
            fill_kpa = figures.number("fill_pressure_kpa_gauge", loop.id)
        fill_pa = kpa_to_pa(fill_kpa)
        coolant = coolant_spec(design, loop)
        flow = design_flow_m3_per_s(loop, liquid_w)
        cdus = self._cdu_networks(design, loop, places, CduDuty(flow, fill_pa), surroundings)
        pairs = tuple(zip(cdus, (place for _, place in places), strict=True))
        header = build_header(design, loop, racks, pairs)
        named: list[tuple[str, Fragment]] = [(cdu.cdu.id, cdu.fragment) for cdu in cdus]
        named.append((loop.id, header))
        for rack in racks:
            named.append((rack.rack.id, rack.manifold))
            named += [(chassis.chassis.id, chassis.fragment) for chassis in rack.chassis]
        first_branch: dict[str, int] = {}
        count = 0
        for name, fragment in named:
            first_branch[name] = count
            count += len(fragment.branches)
        fragments = [fragment for _, fragment in named]
        network = Network(
            coolant=coolant,
            temperature_c=loop.supply_set_point_c,
            nodes=tuple(node for f in fragments for node in f.nodes),
            branches=tuple(branch for f in fragments for branch in f.branches),
            reference_pressure="gauge",
        )
        return LoopNetwork(
            loop=loop,
            network=network,
            elements=tuple(element for f in fragments for element in f.elements),
            racks=racks,
            cdus=cdus,
            first_branch=first_branch,
            volume_m3=sum(f.volume_m3 for f in fragments),
            fill_pressure_pa=fill_pa,
            marks=frozenset(figures.marks).union(*(f.marks for f in fragments)),
        )

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


def coolant_spec(design: Design, loop: Loop) -> CoolantSpec:
    """Return the coolant of a loop as the solver names it."""
    part = Figures(design).part(CoolantPart, loop.coolant)
    factor = part.viscosity_factor
    if part.glycol is not None and part.volume_fraction is not None:
        spec: dict[str, str | float] = {
            "glycol": part.glycol,
            "volume_fraction": part.volume_fraction,
        }
        return spec if factor is None else {**spec, "viscosity_factor": factor}
    if part.preset is None:
        raise missing("coolant_unknown", loop.id, f"{part.title} has no known composition")
    return part.preset


def design_flow_m3_per_s(loop: Loop, liquid_w: float) -> float:
    """Flow the pumps are set to: the fixed one, or the guide value times the liquid heat."""
    control = loop.control
    if control.mode == "flow":
        if control.flow_l_per_min is None:
            raise missing("no_set_point", loop.id, "the flow to hold is not set")
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
