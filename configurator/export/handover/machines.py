"""The machines of a design as cluster software sees them: one for each chassis with modules.

Software need not know racks and boards, and hardware not the software: what passes between them is
a name, a rack, and how many accelerators of which model.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from configurator.catalogue.parts import Chassis as ChassisPart
from configurator.core.errors import ExportError
from configurator.core.text import say
from configurator.design.address import addresses
from configurator.design.model import Chassis, Design, Module, Rack

RESOURCES: Mapping[str, str] = {
    "amd": "amd.com/gpu",
    "biren": "birentech.com/gpu",
    "cambricon": "cambricon.com/mlu",
    "enflame": "enflame.com/gcu",
    "intel (habana)": "habana.ai/gaudi",
    "metax": "metax-tech.com/gpu",
    "moore threads": "mthreads.com/gpu",
}
"""The extended resource that a maker's device plug-in for Kubernetes offers, by vendor."""


@dataclass(frozen=True, slots=True)
class Machine:
    """One chassis with its modules; ``model`` names all its accelerators, in letters for names.

    ``resource`` is None where no device plug-in of the maker is known to us.
    """

    id: str
    name: str
    rack: str
    lowest_unit: str
    chassis: str
    model: str
    count: int
    resource: str | None
    liquid_cooled: bool
    loop: str | None
    modules: tuple[Module, ...]

    @property
    def sku(self) -> str:
        """Machines that are alike have one name."""
        return f"{self.chassis}-{self.count}x-{self.model}"


def machines(design: Design) -> tuple[Machine, ...]:
    """List the machines, rack by rack and bottom up.

    Raises
    ------
    ExportError
        Where no chassis has modules.
    """
    names = addresses(design)
    loops = {rack: names[loop.id].lower() for loop in design.loops for rack in loop.racks}
    found = tuple(
        _machine(design, rack, item, names, loops.get(rack.id))
        for rack in design.floor.racks
        for item in rack.items
        if isinstance(item, Chassis) and any(board.modules for board in item.boards)
    )
    if not found:
        raise ExportError(say("the design has no chassis with modules"))
    return found


def _machine(
    design: Design, rack: Rack, chassis: Chassis, names: Mapping[str, str], loop: str | None
) -> Machine:
    part = design.parts.get(chassis.part)
    liquid = isinstance(part, ChassisPart) and part.cooling == "liquid"
    wet = liquid and chassis.coolant_connected
    modules = tuple(module for board in chassis.boards for module in board.modules)
    models = sorted({module.part for module in modules})
    resources = {_resource(design, model) for model in models}
    return Machine(
        chassis.id,
        label(names[chassis.id]),
        label(names[rack.id]),
        f"{chassis.position.unit}{chassis.position.index}",
        label(chassis.part),
        label("-".join(models)),
        len(modules),
        resources.pop() if len(resources) == 1 else None,
        liquid,
        loop if wet else None,
        modules,
    )


def _resource(design: Design, model: str) -> str | None:
    part = design.parts.get(model)
    return RESOURCES.get(part.vendor.casefold()) if part else None


def label(text: str) -> str:
    """Put a name into the letters that host names and labels may have, 63 at most."""
    return re.sub(r"[^a-z0-9-]+", "-", text.casefold()).strip("-")[:63].strip("-") or "x"
