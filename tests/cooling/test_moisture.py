"""The dew point of the room."""

import pytest

from configurator.cooling.moisture import room_dew_point_c
from configurator.design.model import Site


def test_the_dew_point_is_that_of_the_room() -> None:
    site = Site(room_temperature_c=27.0, relative_humidity=0.6)
    assert room_dew_point_c(site) == pytest.approx(18.58, abs=0.05)


def test_bone_dry_air_has_none() -> None:
    assert room_dew_point_c(Site(relative_humidity=0.0)) is None
    assert room_dew_point_c(Site(relative_humidity=1e-6)) is None
