"""One rack as a network: the two manifolds as a ladder between the ports of its chassis."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from configurator.catalogue.parts import Manifold
from configurator.cooling.network.chassis import ChassisNetwork
from configurator.cooling.network.figures import Figures
from configurator.cooling.network.geometry import rack_height_m
from configurator.cooling.network.wiring import Bore, Element, Fragment, Wiring, joined
from configurator.core.unknown import total
from configurator.design import fitted
from configurator.design.model import Design, Loop, Rack

IntArray = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class RackNetwork:
    """A rack on a loop: its manifolds, and its chassis from the bottom up.

    ``fragment`` is all of it, manifolds first; what is made of it is made once.
    """

    rack: Rack
    manifold: Fragment
    chassis: tuple[ChassisNetwork, ...]
    fragment: Fragment

    def nearest(self, elevation_m: float) -> ChassisNetwork:
        """Return the chassis at whose ports something at this height joins the manifolds."""
        return min(self.chassis, key=lambda c: abs(c.elevation_m - elevation_m))

    @cached_property
    def first_branch(self) -> Mapping[str, int]:
        """Where the branches of each chassis begin among those of the rack."""
        names = (chassis.chassis.id for chassis in self.chassis)
        return dict(zip(names, self.fragment.first_branch[1:], strict=False))

    @cached_property
    def places(self) -> RackPlaces:
        """Where to read what."""
        node = {node.id: at for at, node in enumerate(self.fragment.nodes)}
        base = [self.first_branch[chassis.chassis.id] for chassis in self.chassis]
        pairs = tuple(zip(self.chassis, base, strict=True))
        needed = [spot.required_l_per_min for c in self.chassis for spot in c.plates]
        return RackPlaces(
            plate=np.array([start + spot.branch for c, start in pairs for spot in c.plates]),
            inlet=np.array([node[spot.inlet] for c in self.chassis for spot in c.plates]),
            plate_count=tuple(len(c.plates) for c in self.chassis),
            needed=np.array([need or 1.0 for need in needed]),
            ends=np.array(
                (
                    [start + c.supply_branch for c, start in pairs],
                    [start + c.return_branch for c, start in pairs],
                    [node[c.supply_port] for c in self.chassis],
                    [node[c.return_port] for c in self.chassis],
                )
            ),
        )

    @cached_property
    def counts(self) -> tuple[int, int]:
        """How many plates and chassis it has."""
        return sum(len(chassis.plates) for chassis in self.chassis), len(self.chassis)

    @cached_property
    def chassis_places(self) -> Mapping[str, int]:
        """Place of each chassis by its id."""
        return {chassis.chassis.id: at for at, chassis in enumerate(self.chassis)}

    @cached_property
    def module_places(self) -> Mapping[str, int]:
        """Place of the chassis of each module by the module's id."""
        return {
            spot.module.id: at for at, chassis in enumerate(self.chassis) for spot in chassis.plates
        }

    @cached_property
    def liquid_w(self) -> float | None:
        """Heat to the coolant, None where it is unknown."""
        return total(chassis.heat.liquid_w for chassis in self.chassis)

    @cached_property
    def air_w(self) -> float | None:
        """Heat of its chassis to the air, None where it is unknown."""
        return total(chassis.heat.air_w for chassis in self.chassis)

    @cached_property
    def known_liquid_w(self) -> float:
        """Heat to the coolant of what is known."""
        return sum(chassis.heat.known_liquid_w for chassis in self.chassis)

    @cached_property
    def marks(self) -> frozenset[str]:
        """Assumptions in it, and the powers that are unknown."""
        unknown = {
            f"{module.module.id}.power_w"
            for chassis in self.chassis
            for module in chassis.heat.modules
            if module.liquid_w is None
        }
        return self.fragment.marks | unknown

    @cached_property
    def ports(self) -> tuple[tuple[str, str, float], ...]:
        """What a header can join: the ports of each chassis and how high they are."""
        return tuple((c.supply_port, c.return_port, c.elevation_m) for c in self.chassis)


@dataclass(frozen=True, slots=True, eq=False)
class RackPlaces:
    """Places among the branches and nodes of a rack: of plates, and of its chassis' ends.

    ``inlet`` are the nodes before the plates, ``needed`` is the flow each plate needs in L/min, 1
    where that is unknown. The rows of ``ends`` are the supply and the return branch, the supply
    and the return port of each chassis.
    """

    plate: IntArray
    inlet: IntArray
    plate_count: tuple[int, ...]
    needed: NDArray[np.float64]
    ends: IntArray

    def same_as(self, other: RackPlaces) -> bool:
        """Whether plates and chassis stand in the same places, whatever they need."""
        return np.array_equal(self.plate, other.plate) and np.array_equal(self.ends, other.ends)


def build_rack(
    design: Design, loop: Loop, rack: Rack, chassis: tuple[ChassisNetwork, ...]
) -> RackNetwork:
    """Join the chassis of a rack, given from the bottom up, by its manifolds."""
    figures = Figures(design)
    wiring = Wiring()
    bore = manifold_bore(figures, loop, rack)
    minor_loss_k = figures.number("manifold_port_k", rack.id)
    element = Element("manifold", rack.id, bore.part)
    for low, high in pairwise(chassis):
        length_m = high.elevation_m - low.elevation_m
        wiring.pipe((low.supply_port, high.supply_port), element, bore, length_m, minor_loss_k)
        wiring.pipe((high.return_port, low.return_port), element, bore, length_m, minor_loss_k)
    wiring.volume_m3 = 2 * bore.area_m2 * rack_height_m(design, rack)
    manifold = wiring.finish(figures.marks)
    whole = joined((manifold, *(each.fragment for each in chassis)))
    return RackNetwork(rack, manifold, chassis, whole)


def manifold_bore(figures: Figures, loop: Loop, rack: Rack) -> Bore:
    """Bore of the manifold of a rack; what its maker does not publish is assumed."""
    part = figures.fitted(Manifold, fitted.manifold(figures.design, loop, rack.id))
    diameter_mm, roughness_mm = part.inner_diameter_mm, part.roughness_mm
    if diameter_mm is None:
        diameter_mm = figures.number("manifold_diameter_mm", rack.id, loop.id)
    else:
        figures.published(part, "inner_diameter_mm")
    if roughness_mm is None:
        roughness_mm = figures.number("manifold_roughness_mm", rack.id, loop.id)
    return Bore.from_mm(diameter_mm, roughness_mm, part.id)
