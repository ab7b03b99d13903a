from configurator.design import edits
from configurator.design.address import addresses
from configurator.design.target import ChassisTarget, FloorTarget
from tests.design.builders import at, empty, filled, placed, with_chassis, with_rack
from tests.design.parts import LIBRARY


def test_items_count_by_kind_from_the_bottom():
    design, rack = with_rack()
    design, upper = placed(design, "wet-4ou", at(rack, 30))
    design, lower = placed(design, "wet-4ou", at(rack, 10))
    design, shelf = placed(design, "shelf", at(rack, 20))
    names = addresses(design)
    assert names[rack] == "R1"
    assert (names[lower], names[upper], names[shelf]) == ("R1/C1", "R1/C2", "R1/S1")


def test_a_module_goes_by_its_site_and_the_board_is_named_where_there_are_several():
    design, _, chassis = with_chassis("two-boards")
    design, first = placed(design, "ubb-one", ChassisTarget(chassis))
    alone = edits.fill_board(design, LIBRARY, first, "oam-one")
    module = alone.floor.racks[0].items[0].boards[0].modules[2]
    assert addresses(alone)[module.id] == "R1/C1/M2"
    both, second = placed(alone, "ubb-one", ChassisTarget(chassis))
    assert addresses(both)[module.id] == "R1/C1/B1/M2"
    assert addresses(both)[second] == "R1/C1/B2"


def test_floor_cdus_and_loops_count_in_document_order():
    design = edits.place(empty(), LIBRARY, "cdu-row", FloorTarget(0.0, 0.0))
    names = addresses(design)
    assert names[design.floor.cdus[0].id] == "D1"
    assert names[design.loops[0].id] == "L1"


def test_every_placed_object_has_its_own_address_and_scenarios_have_none():
    design, rack = filled()
    design = edits.add_scenario(edits.duplicate(design, LIBRARY, rack), "Hot")
    names = addresses(design)
    assert len(set(names.values())) == len(names) == len(list(names))
    assert design.scenarios[0].id not in names
    assert names.get("m9999") is None


def test_addresses_follow_an_edit():
    design, rack = with_rack()
    design, first = placed(design, "wet-4ou", at(rack, 10))
    before = addresses(design)
    after = addresses(edits.place(design, LIBRARY, "wet-4ou", at(rack, 1)))
    assert before[first] == "R1/C1"
    assert after[first] == "R1/C2"
