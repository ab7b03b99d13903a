"""One chassis as a network: coupling, hose, chassis manifold, paths of plates, and back."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from configurator.catalogue.parts import ColdPlate as PlatePart
from configurator.catalogue.parts import HosePipe, Manifold, Oam, QuickDisconnect
from configurator.cooling.errors import missing
from configurator.cooling.network.figures import Figures
from configurator.cooling.network.geometry import item_elevation_m
from configurator.cooling.network.heat import ChassisHeat, ModuleHeat
from configurator.cooling.network.loop_paths import fitted_paths
from configurator.cooling.network.plates import PlateLaws, plate_laws
from configurator.cooling.network.wiring import Bore, Element, Fragment, Wiring
from configurator.core.text import say
from configurator.core.units import mm_to_m, w_to_kw
from configurator.core.unknown import total
from configurator.design import fitted
from configurator.design.model import Chassis, Design, Module
from configurator.design.query import index
from thermal.correlations.valves import kv_from_cv
from thermal.network.model import ColdPlate, Valve


@dataclass(frozen=True, slots=True)
class PlateSpot:
    """A plate: its module with its heat, its branch and the node before it, the flow it needs.

    ``inlet_known`` and ``known`` tell whether the heat before it and including its own is known.
    """

    module: Module
    heat: ModuleHeat
    branch: int
    inlet: str
    required_l_per_min: float | None
    case_limit_c: float
    inlet_known: bool
    known: bool
    marks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChassisNetwork:
    """A chassis on a loop; its two ports are nodes of the rack's manifolds."""

    chassis: Chassis
    elevation_m: float
    coupling: QuickDisconnect
    heat: ChassisHeat
    fragment: Fragment
    supply_port: str
    return_port: str
    supply_branch: int
    return_branch: int
    plates: tuple[PlateSpot, ...]
    marks: tuple[str, ...]


def build_chassis(
    design: Design, chassis: Chassis, rack_id: str, heat: ChassisHeat
) -> ChassisNetwork:
    """Build the network of a chassis that has modules.

    Raises
    ------
    IncompleteLoopError
        Where a coupling or a plate lacks the figures of its pressure drop.
    """
    return _Builder(design, chassis, rack_id, heat).build()


class _Builder:
    def __init__(self, design: Design, chassis: Chassis, rack_id: str, heat: ChassisHeat) -> None:
        self.design, self.chassis, self.heat = design, chassis, heat
        self.scopes = (chassis.id, rack_id)
        self.figures = Figures(design)
        self.wiring = Wiring()
        self.elevation_m = item_elevation_m(design, chassis)
        self.heat_of = {m.module.id: m for m in heat.modules}
        self.laws: dict[str, tuple[PlateLaws, set[str]]] = {}
        number = self.figures.number
        self.tube = Bore.from_mm(
            number("tube_diameter_mm", *self.scopes),
            number("tube_roughness_mm", *self.scopes),
        )
        self.tube_length_m = mm_to_m(number("tube_length_mm", *self.scopes))
        self.tube_k = number("tube_minor_loss_k", *self.scopes)
        self.plate_volume_m3 = number("cold_plate_volume_ml", *self.scopes) * 1e-6

    def node(self, name: str) -> str:
        return self.wiring.node(f"{self.chassis.id}.{name}", self.elevation_m)

    def build(self) -> ChassisNetwork:
        chassis = self.chassis
        coupling = self.figures.fitted(QuickDisconnect, fitted.coupling(self.design, chassis))
        ports = self.node("supply"), self.node("return")
        paths = fitted_paths(self.design, chassis)
        taps = [(self.node(f"tap{i}"), self.node(f"drain{i}")) for i in range(len(paths))]
        first, last = self.node("inlet"), self.node("outlet")
        supply = self._connection(ports[0], first, "supply", coupling)
        self._manifold(first, last, taps)
        returned = self._connection(last, ports[1], "return", coupling)
        plates: list[PlateSpot] = []
        for path, ends in zip(paths, taps, strict=True):
            plates += self._path(path, *ends)
        return ChassisNetwork(
            chassis,
            self.elevation_m,
            coupling,
            self.heat,
            self.wiring.finish(self.figures.marks | self.heat.marks),
            *ports,
            supply,
            returned,
            tuple(plates),
            tuple(sorted(self.figures.marks | self.heat.marks)),
        )

    def _connection(self, start: str, end: str, side: str, coupling: QuickDisconnect) -> int:
        """Lay coupling and hose in the direction of flow; return the coupling's branch."""
        hose = self.figures.fitted(HosePipe, fitted.hose(self.design, self.chassis))
        joint = self.node(f"{side}.joint")
        if side == "supply":
            valve_ends, hose_ends = (start, joint), (joint, self._balancing_valve(end))
        else:
            hose_ends, valve_ends = (start, joint), (joint, end)
        kv = coupling_kv(self.figures, coupling)
        pair = Valve(f"{self.chassis.id}.{side}.coupling", *valve_ends, kv_m3_per_h=kv)
        at = self.wiring.add(pair, Element("coupling", self.chassis.id, coupling.id))
        self.wiring.pipe(
            hose_ends,
            Element("hose", self.chassis.id, hose.id),
            hose_bore(self.figures, hose),
            self.figures.number("chassis_hose_length_m", *self.scopes),
            self.figures.number("hose_minor_loss_k", *self.scopes),
        )
        return at

    def _balancing_valve(self, end: str) -> str:
        """Put the balancing valve before a node; return the node the hose then ends at."""
        kv = self.chassis.balancing_kv_m3_per_h
        if kv is None:
            return end
        before = self.node("valve")
        valve = Valve(f"{self.chassis.id}.balancing", before, end, kv_m3_per_h=kv)
        self.wiring.add(valve, Element("valve", self.chassis.id))
        return before

    def _manifold(self, first: str, last: str, taps: list[tuple[str, str]]) -> None:
        """Lay both tubes of the chassis manifold; host and regulators heat its outlet."""
        number = self.figures.number
        bore = Bore.from_mm(
            number("chassis_manifold_diameter_mm", *self.scopes),
            number("chassis_manifold_roughness_mm", *self.scopes),
        )
        inlet_m = mm_to_m(number("chassis_manifold_inlet_length_mm", *self.scopes))
        inlet_k = number("chassis_manifold_inlet_k", *self.scopes)
        pitch_m = mm_to_m(number("chassis_manifold_pitch_mm", *self.scopes))
        pitch_k = number("chassis_manifold_branch_k", *self.scopes)
        element = Element("chassis_manifold", self.chassis.id)
        lay = self.wiring.pipe
        lay((first, taps[0][0]), element, bore, inlet_m, inlet_k)
        for (tap, drain), (next_tap, next_drain) in pairwise(taps):
            lay((tap, next_tap), element, bore, pitch_m, pitch_k)
            lay((next_drain, drain), element, bore, pitch_m, pitch_k)
        lay((taps[0][1], last), element, bore, inlet_m, inlet_k, self.heat.lumped_w or 0.0)

    def _path(self, path: tuple[Module, ...], tap: str, drain: str) -> list[PlateSpot]:
        """Lay tube, plate, tube, plate, … tube; each tube belongs to the module it leads to."""
        liquid_w = [self.heat_of[module.id].liquid_w for module in path]
        spots: list[PlateSpot] = []
        here = tap
        for i, module in enumerate(path):
            inlet, outlet = self.node(f"{module.id}.in"), self.node(f"{module.id}.out")
            self._tube(here, inlet, module)
            known = (None not in liquid_w[:i], None not in liquid_w[: i + 1])
            spots.append(self._plate(module, (inlet, outlet), total(liquid_w), known))
            here = outlet
        self._tube(here, drain, path[-1])
        return spots

    def _tube(self, start: str, end: str, module: Module) -> None:
        element = Element("tube", module.id)
        self.wiring.pipe((start, end), element, self.tube, self.tube_length_m, self.tube_k)

    def _plate(
        self,
        module: Module,
        ends: tuple[str, str],
        path_w: float | None,
        known: tuple[bool, bool],
    ) -> PlateSpot:
        figures, heat = Figures(self.design), self.heat_of[module.id]
        oam = figures.part(Oam, module.part)
        scopes = index(self.design).lineage(module.id)
        part = figures.fitted(PlatePart, fitted.cold_plate(self.design, module))
        laws, weak = self._laws(part)
        figures.marks |= weak
        limit_c = oam.max_case_c
        if limit_c is None:
            limit_c = figures.number("case_limit_c", *scopes)
        plate = ColdPlate(
            f"{module.id}.plate",
            *ends,
            heat_w=heat.liquid_w or 0.0,
            volume_m3=self.plate_volume_m3,
            law=laws.law,
            thermal_resistance=laws.resistance,
            resistance_coolant=laws.coolant,
            case_limit_c=limit_c,
        )
        branch = self.wiring.add(plate, Element("plate", module.id, part.id))
        self.wiring.volume_m3 += self.plate_volume_m3
        required = _required_l_per_min(figures, oam, path_w, scopes)
        self.figures.marks |= figures.marks
        marks = tuple(sorted(figures.marks | self.heat.marks))
        return PlateSpot(module, heat, branch, ends[0], required, limit_c, *known, marks)

    def _laws(self, part: PlatePart) -> tuple[PlateLaws, set[str]]:
        """Laws of a plate with the marks they leave on every module it cools."""
        if part.id not in self.laws:
            figures = Figures(self.design)
            self.laws[part.id] = plate_laws(figures, part), figures.marks
        return self.laws[part.id]


def _required_l_per_min(
    figures: Figures, oam: Oam, path_w: float | None, scopes: tuple[str, ...]
) -> float | None:
    """Flow a module needs: its maker's figure, else the guide value for the heat of its path."""
    if oam.coolant_flow_l_per_min is not None:
        figures.published(oam, "coolant_flow_l_per_min")
        return oam.coolant_flow_l_per_min
    guide = figures.number("required_flow_l_per_min_per_kw", *scopes)
    return None if path_w is None else guide * w_to_kw(path_w)


def coupling_kv(figures: Figures, part: QuickDisconnect) -> float:
    """Flow coefficient of a mated pair in m3/h."""
    if part.kv_m3_per_h is not None:
        figures.published(part, "kv_m3_per_h")
        return part.kv_m3_per_h
    if part.cv is None:
        raise missing(
            "coupling_unknown",
            None,
            say("{part} has no flow coefficient (Kv or Cv)", part=part.title),
        )
    figures.published(part, "cv")
    return float(kv_from_cv(part.cv))


def hose_bore(figures: Figures, part: HosePipe | Manifold) -> Bore:
    """Bore of a hose, pipe or header; an unpublished roughness is assumed."""
    if part.inner_diameter_mm is None:
        raise missing("bore_unknown", None, say("{part} has no inner diameter", part=part.title))
    figures.published(part, "inner_diameter_mm")
    roughness_mm = part.roughness_mm
    if roughness_mm is None:
        roughness_mm = figures.number("hose_roughness_mm")
    return Bore.from_mm(part.inner_diameter_mm, roughness_mm, part.id)
