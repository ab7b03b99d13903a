"""The mechanism is tried on a version zero that never was: names and units changed since."""

import json

import pytest

from configurator.core.errors import DesignFileError
from configurator.design import edits
from configurator.design.create import complete
from configurator.power.plant import plant
from configurator.power.upstream import upstream
from configurator.project.format import VERSION, design_from_dict, design_to_text
from configurator.project.migrations import MIGRATIONS
from tests.design.builders import empty, filled
from tests.power.designs import CATALOGUE


def to_second(content):
    """Version 2 calls the site conditions by their present name."""
    design = dict(content["design"])
    design["site"] = design.pop("place")
    return {**content, "design": design}


def to_third(content):
    """Version 3 holds the facility water in °C, not in K."""
    site = dict(content["design"]["site"])
    site["facility_water_c"] = site.pop("facility_water_k") - 273.15
    return {**content, "design": {**content["design"], "site": site}}


STEPS = {1: to_second, 2: to_third}


def first_version(design):
    content = json.loads(design_to_text(design))
    site = content["design"].pop("site")
    site["facility_water_k"] = site.pop("facility_water_c") + 273.15
    content["design"]["place"] = site
    return {**content, "version": 1}


def test_an_older_file_takes_every_step_to_the_present():
    design, _ = filled()
    old = first_version(design)
    again = design_from_dict(old, "old.rackloop", 3, STEPS)
    assert again.site.facility_water_c == pytest.approx(32.0)
    assert edits.set_site(again, facility_water_c=32.0) == design
    assert old["version"] == 1
    assert "place" in old["design"]


def test_a_file_of_a_middle_version_starts_there():
    content = {**to_second(first_version(empty())), "version": 2}
    assert design_from_dict(content, "f", 3, STEPS).site.facility_water_c == pytest.approx(32.0)


def test_a_version_no_step_leads_from_is_refused():
    with pytest.raises(DesignFileError, match=r"f: version: format 2 is no longer read"):
        design_from_dict(first_version(empty()), "f", 3, {1: to_second})


def test_an_older_file_that_is_broken_is_told_not_raised():
    content = first_version(empty())
    del content["design"]["place"]
    with pytest.raises(DesignFileError, match="cannot be brought from format 1 to 2"):
        design_from_dict(content, "f", 3, STEPS)


def test_there_is_a_step_from_every_version_before_the_present():
    assert set(MIGRATIONS) == set(range(1, VERSION))


def old_file(key: str, value: float) -> dict[str, object]:
    content = json.loads(design_to_text(empty()))
    content["version"] = 1
    content["design"]["assumptions"][key] = {"key": key, "title": "", "value": 1, "reason": ""}
    content["design"]["assumption_overrides"] = [
        {"key": key, "scope": None, "value": value, "reason": "measured"}
    ]
    return content


def test_an_override_of_a_replaced_assumption_carries_over():
    design = design_from_dict(old_file("busbar_voltage_drop_v", 0.8), "f")
    (override,) = design.assumption_overrides
    assert (override.key, override.value, override.reason) == ("shelf_droop_v", 0.8, "measured")
    assert "busbar_voltage_drop_v" not in design.assumptions


def test_an_override_of_a_replaced_sum_is_split_among_its_parts():
    design = design_from_dict(old_file("overhead_non_compute_fraction", 0.8), "f")
    split = {each.key: each.value for each in design.assumption_overrides}
    assert split == pytest.approx({"chassis_fan_fraction": 0.5, "chassis_conversion_fraction": 0.3})


def test_an_old_loss_up_to_the_racks_gives_the_same_power_at_the_meter():
    design = design_from_dict(old_file("distribution_loss_fraction", 0.25), "f")
    chain = upstream(design, 100.0, 0.0)
    assert chain.facility_w == pytest.approx(125.0)
    assert chain.marks == ()


def test_an_old_plant_becomes_pumps_and_fans_of_about_the_same_power():
    design = design_from_dict(old_file("liquid_plant_power_fraction", 0.06), "f")
    water = plant(complete(design, CATALOGUE), 100e3, 150.0)
    assert water.power_w == pytest.approx(6e3, rel=0.02)
    assert "dry_cooler_power_fraction" not in water.marks


def test_a_plant_that_took_nothing_still_takes_nothing_for_fans():
    design = design_from_dict(old_file("liquid_plant_power_fraction", 0.0), "f")
    assert [each.value for each in design.assumption_overrides] == [0.0]
