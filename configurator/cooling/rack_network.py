"""One rack as a network: the two manifolds as a ladder between the ports of its chassis."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from configurator.catalogue.parts import Manifold
from configurator.cooling.chassis_network import ChassisNetwork
from configurator.cooling.figures import Figures
from configurator.cooling.geometry import rack_height_m
from configurator.cooling.wiring import Bore, Element, Fragment, Wiring
from configurator.design import fitted
from configurator.design.model import Design, Loop, Rack


@dataclass(frozen=True, slots=True)
class RackNetwork:
    """A rack on a loop: its manifolds, and its chassis from the bottom up."""

    rack: Rack
    manifold: Fragment
    chassis: tuple[ChassisNetwork, ...]

    def nearest(self, elevation_m: float) -> ChassisNetwork:
        """Return the chassis at whose ports something at this height joins the manifolds."""
        return min(self.chassis, key=lambda c: abs(c.elevation_m - elevation_m))


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
    return RackNetwork(rack, wiring.finish(figures.marks), chassis)


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
