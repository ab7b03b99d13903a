"""Resources under Redfish's names, linked as a service links them."""

import json
from dataclasses import replace

import pytest

from configurator.core.errors import ExportError
from configurator.core.resources import find
from configurator.evaluation.evaluator import Evaluator
from configurator.export.handover.redfish import redfish_files
from configurator.project.storage import load_design

READINGS = {
    "FlowLitersPerMinute",
    "SupplyTemperatureCelsius",
    "ReturnTemperatureCelsius",
    "DeltaTemperatureCelsius",
    "SupplyPressurekPa",
    "ReturnPressurekPa",
    "DeltaPressurekPa",
    "HeatRemovedkW",
}
CONNECTOR = READINGS | {"CoolantConnectorType", "CoolingLoopName", "RatedFlowLitersPerMinute"}
OF_ALL = {"@odata.id", "@odata.type", "Id", "Name", "Description"}


@pytest.fixture(scope="module")
def resources():
    design = load_design(find("examples", "worked-rack.rackloop"))
    files = redfish_files(Evaluator().evaluate(design, exact=True))
    return {
        f"/redfish/{name.removesuffix('/index.json')}": json.loads(d) for name, d in files.items()
    }


def links(value):
    if isinstance(value, dict):
        for key, inside in value.items():
            if key == "@odata.id":
                yield inside
            else:
                yield from links(inside)
    elif isinstance(value, list):
        for inside in value:
            yield from links(inside)


def test_every_resource_lies_where_it_says_and_every_link_leads_to_one(resources):
    for path, each in resources.items():
        assert each["@odata.id"] == path
        assert set(links(each)) <= set(resources)


def test_every_collection_counts_its_members(resources):
    found = [each for each in resources.values() if "Members" in each]
    assert len(found) == 5
    for each in found:
        assert each["Members@odata.count"] == len(each["Members"]) > 0
        assert each["@odata.type"].endswith("Collection")


def test_the_operating_point_stands_under_the_names_of_the_profile(resources, worked):
    (cdu,) = worked.cooling.loops[0].cdus
    side = resources["/redfish/v1/ThermalEquipment/CDUs/R1-D1/SecondaryCoolantConnectors/1"]
    assert set(side) <= CONNECTOR | OF_ALL
    assert set(side) >= READINGS
    assert side["@odata.type"] == "#CoolantConnector.v1_0_0.CoolantConnector"
    reading = {key: side[key]["Reading"] for key in READINGS}
    assert reading["FlowLitersPerMinute"] == pytest.approx(cdu.flow_l_per_min, rel=1e-4)
    assert reading["DeltaPressurekPa"] == pytest.approx(cdu.head_kpa, rel=1e-3)
    assert reading["HeatRemovedkW"] == pytest.approx(cdu.heat_w / 1000, rel=1e-3)
    assert reading["SupplyTemperatureCelsius"] == pytest.approx(40, abs=0.01)
    assert reading["ReturnPressurekPa"] == pytest.approx(100, abs=0.1)
    water = resources["/redfish/v1/ThermalEquipment/CDUs/R1-D1/PrimaryCoolantConnectors/1"]
    assert set(water) <= CONNECTOR | OF_ALL
    flow = water["FlowLitersPerMinute"]["Reading"]
    assert flow == pytest.approx(cdu.facility_flow_l_per_min, rel=1e-3)


def test_the_coolant_is_told_by_its_properties(resources):
    coolant = resources["/redfish/v1/ThermalEquipment/CoolingLoops/L1"]["Coolant"]
    assert coolant["CoolantType"] == "Water"
    assert coolant["AdditivePercent"] == 25
    assert 1000 < coolant["DensityKgPerCubicMeter"] < 1030
    assert 3.8 < coolant["SpecificHeatkJoulesPerKgK"] < 4.1


def test_an_unknown_figure_has_a_null_reading(worked):
    (loop,) = worked.cooling.loops
    (cdu,) = loop.cdus
    loop = replace(loop, cdus=(replace(cdu, facility_flow_l_per_min=None),))
    files = redfish_files(replace(worked, cooling=replace(worked.cooling, loops=(loop,))))
    data = files["v1/ThermalEquipment/CDUs/R1-D1/PrimaryCoolantConnectors/1/index.json"]
    assert json.loads(data)["FlowLitersPerMinute"] == {"Reading": None}


def test_a_design_without_a_loop_has_no_operating_point(air):
    with pytest.raises(ExportError, match="no coolant loop"):
        redfish_files(air)
