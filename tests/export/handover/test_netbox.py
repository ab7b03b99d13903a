import jsonschema
import pytest
import yaml

from configurator.core.errors import ExportError
from configurator.export.formats import EXPORTS
from configurator.export.handover.netbox import netbox_files
from tests.catalogue.netbox_schemas import DEVICE_TYPE, SCHEMAS

BY_FOLDER = {
    "device-types": DEVICE_TYPE,
    "rack-types": SCHEMAS["rack"],
    "module-types": SCHEMAS["oam"],
}


def test_every_file_keeps_the_rules_of_the_library(worked):
    files = netbox_files(worked)
    assert {name.split("/")[0] for name in files} == set(BY_FOLDER)
    for name, data in files.items():
        jsonschema.validate(yaml.safe_load(data), BY_FOLDER[name.split("/")[0]])


def test_files_stand_in_the_folder_of_their_maker(worked):
    for name, data in netbox_files(worked).items():
        maker = yaml.safe_load(data)["manufacturer"]
        assert name.split("/")[1] == maker.replace(" ", "-")


def test_every_placed_device_has_its_type(worked):
    slugs = {name.rpartition("/")[2] for name in netbox_files(worked)}
    placed = {item.part for rack in worked.design.floor.racks for item in rack.items}
    assert {f"{part}.yaml" for part in placed} <= slugs


def test_an_empty_design_has_no_types(empty):
    with pytest.raises(ExportError, match="no part"):
        EXPORTS["netbox"].files(empty)
