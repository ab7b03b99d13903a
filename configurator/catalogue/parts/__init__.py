"""Part types of the catalogue: flat figures with the unit in the name, provenance beside them.

A figure that is not known is ``None`` and is never replaced by zero.  Every figure that is given
must have a :class:`Provenance` under the same key, so that its source and confidence can be shown
wherever the figure is used.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from configurator.catalogue.parts.air import (
    Heatsink,
    HeatsinkPoint,
)
from configurator.catalogue.parts.base import (
    Alternative,
    BasePart,
    Confidence,
    Fraction,
    FrozenModel,
    NonNegativeFloat,
    PartId,
    Paths,
    PositiveFloat,
    Provenance,
    RackMounted,
    Status,
    UnitName,
)
from configurator.catalogue.parts.compute import (
    BoardSlot,
    Chassis,
    Equipment,
    LinkMapId,
    Oam,
    Rack,
    Ubb,
)
from configurator.catalogue.parts.liquid import (
    Cdu,
    ColdPlate,
    CoolantPart,
    FlowHead,
    HosePipe,
    Manifold,
    PlatePoint,
    Pump,
    QuickDisconnect,
)
from configurator.catalogue.parts.power import (
    BackupPoint,
    BbuShelf,
    EfficiencyPoint,
    PowerShelf,
)
from configurator.core.text import say

__all__ = [
    "KINDS",
    "PART_TYPES",
    "Alternative",
    "BackupPoint",
    "BasePart",
    "BbuShelf",
    "BoardSlot",
    "Cdu",
    "Chassis",
    "ColdPlate",
    "Confidence",
    "CoolantPart",
    "EfficiencyPoint",
    "Equipment",
    "FlowHead",
    "Fraction",
    "FrozenModel",
    "Heatsink",
    "HeatsinkPoint",
    "HosePipe",
    "LinkMapId",
    "Manifold",
    "NonNegativeFloat",
    "Oam",
    "Part",
    "PartId",
    "Paths",
    "PlatePoint",
    "PositiveFloat",
    "PowerShelf",
    "Provenance",
    "Pump",
    "QuickDisconnect",
    "Rack",
    "RackMounted",
    "Status",
    "Ubb",
    "UnitName",
]

Part = Annotated[
    Oam
    | Ubb
    | Chassis
    | Rack
    | PowerShelf
    | BbuShelf
    | Cdu
    | QuickDisconnect
    | Manifold
    | HosePipe
    | ColdPlate
    | Heatsink
    | Pump
    | CoolantPart
    | Equipment,
    Field(discriminator="kind"),
]

PART_TYPES: dict[str, type[BasePart]] = {
    "oam": Oam,
    "ubb": Ubb,
    "chassis": Chassis,
    "rack": Rack,
    "power_shelf": PowerShelf,
    "bbu_shelf": BbuShelf,
    "cdu": Cdu,
    "quick_disconnect": QuickDisconnect,
    "manifold": Manifold,
    "hose_pipe": HosePipe,
    "cold_plate": ColdPlate,
    "heatsink": Heatsink,
    "pump": Pump,
    "coolant": CoolantPart,
    "switch": Equipment,
    "host_node": Equipment,
}

KINDS: dict[str, str] = {
    "oam": say("Accelerator modules"),
    "ubb": say("Baseboards"),
    "chassis": say("Chassis"),
    "rack": say("Racks"),
    "power_shelf": say("Power shelves"),
    "bbu_shelf": say("Battery shelves"),
    "cdu": say("Coolant distribution"),
    "quick_disconnect": say("Couplings"),
    "manifold": say("Manifolds"),
    "hose_pipe": say("Hoses and pipes"),
    "cold_plate": say("Cold plates"),
    "heatsink": say("Heatsinks"),
    "pump": say("Pumps"),
    "coolant": say("Coolants"),
    "switch": say("Switches"),
    "host_node": say("Host nodes"),
}
