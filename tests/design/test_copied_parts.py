"""A copy of a part goes where the part goes that it began from, unless its figures forbid."""

import pytest

from configurator.catalogue.loader import load_catalogue
from configurator.design.fit import accepts_board, accepts_module


@pytest.fixture(scope="module")
def shipped():
    return load_catalogue()


def copy_of(part, **figures):
    return part.model_copy(update={"id": "my-copy", "based_on": part.id, **figures})


def test_a_copy_fits_every_board_that_lists_its_original(shipped):
    listed = [
        (board, shipped[name])
        for board in shipped.of_kind("ubb")
        for name in board.accepted_modules
    ]
    assert len(listed) > 5
    for board, module in listed:
        assert accepts_module(board, copy_of(module)).ok, (board.id, module.id)
        assert not accepts_module(board, copy_of(module, based_on=None)).ok


def test_a_copy_with_another_supply_no_longer_fits(shipped):
    board, module = shipped["amd-mi300x-ubb8"], shipped["amd-mi300x"]
    changed = copy_of(module, supply_voltage_nominal_v=12.0, supply_voltage_min_v=11.0,
                      supply_voltage_max_v=13.0)  # fmt: skip
    assert not accepts_module(board, changed).ok
    other = copy_of(module, oam_spec="1.5")
    assert not accepts_module(board, other).ok


def test_a_copied_board_goes_into_the_chassis_of_its_original(shipped):
    for chassis in shipped.of_kind("chassis"):
        for name in {name for slot in chassis.boards for name in slot.accepts}:
            assert accepts_board(chassis, copy_of(shipped[name]), ()).ok, (chassis.id, name)
