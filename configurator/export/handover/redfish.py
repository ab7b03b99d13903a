"""The operating point of CDUs and loops under the names Redfish gives to what it measures.

Resources lie in the folders of ``/redfish`` as a service would answer, under the names the profile
``OCPCoolantDistributionUnit`` asks for, so that a design can be laid beside a commissioned CDU.
Pressures are gauge.  What is unknown has a null reading.
"""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import Cdu as CduPart
from configurator.catalogue.parts import CoolantPart
from configurator.cooling.hydraulics import HydraulicNode, LoopHydraulics, loop_hydraulics
from configurator.cooling.result import CduCooling, LoopCooling
from configurator.core.errors import ExportError
from configurator.core.jsonfile import dump_json
from configurator.core.text import say
from configurator.core.units import w_to_kw
from configurator.design.address import addresses
from configurator.design.model import Design, FloorCdu, RackItem
from configurator.design.query import index
from configurator.evaluation.heat import device_heat_w
from configurator.evaluation.result import Evaluation
from configurator.project.format import design_sha256

ROOT = "/redfish/v1/ThermalEquipment"
Resource = dict[str, object]


def redfish_files(evaluation: Evaluation) -> dict[str, bytes]:
    """Write one ``index.json`` for each resource, in the folder of its address.

    Raises
    ------
    ExportError
        Where there is no loop, or one is not solved.
    """
    design = evaluation.design
    solved = {loop.id: loop for loop in evaluation.cooling.loops} if evaluation.cooling else {}
    if not design.loops:
        raise ExportError(say("the design has no coolant loop"))
    heat_w = device_heat_w(design)
    resources: dict[str, Resource] = {}
    for loop in design.loops:
        detail = loop_hydraulics(design, loop, heat_w)
        _Loop(design, solved[loop.id], detail).add_to(resources)
    _add_collections(resources)
    name = f"Design SHA-256 {design_sha256(design)}"
    resources[ROOT] = {
        **_head(ROOT, "ThermalEquipment", "v1_0_0", "ThermalEquipment", "Thermal equipment"),
        "Description": name,
        "CDUs": _link(f"{ROOT}/CDUs"),
        "CoolingLoops": _link(f"{ROOT}/CoolingLoops"),
    }
    return {
        f"{path.removeprefix('/redfish/')}/index.json": dump_json(each).encode()
        for path, each in sorted(resources.items())
    }


class _Loop:
    """One loop, its CDUs, their connectors and pumps."""

    def __init__(self, design: Design, loop: LoopCooling, detail: LoopHydraulics) -> None:
        self.design, self.loop, self.detail = design, loop, detail
        self.names = addresses(design)
        self.nodes = {node.id: node for node in detail.nodes}
        self.title = self.names[loop.id]

    def add_to(self, resources: dict[str, Resource]) -> None:
        path = f"{ROOT}/CoolingLoops/{self.title}"
        resources[path] = {
            **_head(path, "CoolingLoop", "v1_0_0", self.title, f"Coolant loop {self.title}"),
            "Coolant": self._coolant(),
            "SupplyEquipmentNames": [self.names[cdu.id] for cdu in self.loop.cdus],
            "ConsumingEquipmentNames": [self.names[rack.id] for rack in self.loop.racks],
        }
        for cdu in self.loop.cdus:
            self._cdu(resources, cdu)

    def _coolant(self) -> Resource:
        part = self.design.parts.get(self.detail.loop.coolant)
        about: Resource = {
            "CoolantType": "Water",
            "DensityKgPerCubicMeter": round(self.detail.density_kg_per_m3, 3),
        }
        if self.detail.specific_heat_j_per_kg_k is not None:
            about["SpecificHeatkJoulesPerKgK"] = round(
                self.detail.specific_heat_j_per_kg_k / 1000, 5
            )
        if isinstance(part, CoolantPart) and part.glycol and part.volume_fraction is not None:
            about["AdditiveName"] = f"{part.glycol.capitalize()} glycol"
            about["AdditivePercent"] = round(100 * part.volume_fraction, 3)
        return about

    def _cdu(self, resources: dict[str, Resource], cdu: CduCooling) -> None:
        item = index(self.design).get(cdu.id)
        assert isinstance(item, RackItem | FloorCdu)
        part = self.design.parts.get(item.part)
        name = self.names[cdu.id].replace("/", "-")
        path = f"{ROOT}/CDUs/{name}"
        about: Resource = {
            **_head(path, "CoolingUnit", "v1_1_0", name, f"CDU {self.names[cdu.id]}"),
            "EquipmentType": "CDU",
            "UserLabel": item.name or self.names[cdu.id],
            "Coolant": self._coolant(),
            "PrimaryCoolantConnectors": _link(f"{path}/PrimaryCoolantConnectors"),
            "SecondaryCoolantConnectors": _link(f"{path}/SecondaryCoolantConnectors"),
            "Pumps": _link(f"{path}/Pumps"),
        }
        if isinstance(part, CduPart):
            about |= {"Manufacturer": part.vendor, "Model": part.model}
            if part.part_number:
                about["PartNumber"] = part.part_number
        if cdu.capacity_w is not None:
            about["CoolingCapacityWatts"] = round(cdu.capacity_w)
        resources[path] = about
        self._facility_side(resources, cdu, path)
        self._loop_side(resources, cdu, part, path)
        self._pumps(resources, cdu, path)

    def _facility_side(self, resources: dict[str, Resource], cdu: CduCooling, path: str) -> None:
        path = f"{path}/PrimaryCoolantConnectors/1"
        resources[path] = {
            **_head(path, "CoolantConnector", "v1_0_0", "1", "Facility water"),
            "CoolantConnectorType": "Pair",
            "FlowLitersPerMinute": _reading(cdu.facility_flow_l_per_min),
            "SupplyTemperatureCelsius": _reading(cdu.facility_supply_c),
            "ReturnTemperatureCelsius": _reading(cdu.facility_return_c),
            "DeltaTemperatureCelsius": _reading(
                _difference(cdu.facility_return_c, cdu.facility_supply_c)
            ),
            "HeatRemovedkW": _reading(None if cdu.heat_w is None else w_to_kw(cdu.heat_w)),
        }

    def _loop_side(
        self, resources: dict[str, Resource], cdu: CduCooling, part: object, path: str
    ) -> None:
        supply, returned = self._node(cdu, "supply"), self._node(cdu, "return")
        path = f"{path}/SecondaryCoolantConnectors/1"
        about: Resource = {
            **_head(path, "CoolantConnector", "v1_0_0", "1", "Coolant loop"),
            "CoolantConnectorType": "Pair",
            "CoolingLoopName": self.title,
            "FlowLitersPerMinute": _reading(cdu.flow_l_per_min),
            "SupplyTemperatureCelsius": _reading(supply.temperature_c),
            "ReturnTemperatureCelsius": _reading(returned.temperature_c),
            "DeltaTemperatureCelsius": _reading(
                _difference(returned.temperature_c, supply.temperature_c)
            ),
            "SupplyPressurekPa": _reading(supply.pressure_kpa_gauge),
            "ReturnPressurekPa": _reading(returned.pressure_kpa_gauge),
            "DeltaPressurekPa": _reading(
                _difference(supply.pressure_kpa_gauge, returned.pressure_kpa_gauge)
            ),
            "HeatRemovedkW": _reading(None if cdu.heat_w is None else w_to_kw(cdu.heat_w)),
        }
        if isinstance(part, CduPart) and part.secondary_flow_l_per_min is not None:
            about["RatedFlowLitersPerMinute"] = part.secondary_flow_l_per_min
        resources[path] = about

    def _node(self, cdu: CduCooling, side: str) -> HydraulicNode:
        return self.nodes[f"{cdu.id}.{side}"]

    def _pumps(self, resources: dict[str, Resource], cdu: CduCooling, path: str) -> None:
        for number in range(1, (cdu.pumps_running or 0) + 1):
            place = f"{path}/Pumps/{number}"
            speed = None if cdu.pump_speed is None else 100 * cdu.pump_speed
            resources[place] = {
                **_head(place, "Pump", "v1_0_0", str(number), f"Pump {number}"),
                "PumpType": "Liquid",
                "PumpSpeedPercent": _reading(speed),
            }


def _head(path: str, kind: str, version: str, name: str, title: str) -> Resource:
    return {
        "@odata.id": path,
        "@odata.type": f"#{kind}.{version}.{kind}",
        "Id": name,
        "Name": title,
    }


def _link(path: str) -> Mapping[str, str]:
    return {"@odata.id": path}


def _reading(value: float | None) -> Resource:
    return {"Reading": None if value is None else round(value, 4)}


def _difference(high: float | None, low: float | None) -> float | None:
    return None if high is None or low is None else high - low


_COLLECTIONS = {
    "CDUs": "CoolingUnitCollection",
    "CoolingLoops": "CoolingLoopCollection",
    "PrimaryCoolantConnectors": "CoolantConnectorCollection",
    "SecondaryCoolantConnectors": "CoolantConnectorCollection",
    "Pumps": "PumpCollection",
}


def _add_collections(resources: dict[str, Resource]) -> None:
    """List the members of every folder of resources, and make the folders without any."""
    wanted = {f"{ROOT}/CDUs", f"{ROOT}/CoolingLoops"}
    wanted |= {
        str(link["@odata.id"])
        for each in resources.values()
        for link in each.values()
        if isinstance(link, dict) and "@odata.id" in link
    }
    members: dict[str, list[str]] = {path: [] for path in wanted}
    for path in resources:
        folder = path.rpartition("/")[0]
        if folder in members:
            members[folder].append(path)
    for path, found in members.items():
        kind = _COLLECTIONS[path.rpartition("/")[2]]
        resources[path] = {
            "@odata.id": path,
            "@odata.type": f"#{kind}.{kind}",
            "Name": path.rpartition("/")[2],
            "Members": [_link(each) for each in sorted(found)],
            "Members@odata.count": len(found),
        }
