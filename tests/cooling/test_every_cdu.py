"""Every unit of the catalogue that can be placed has figures that agree with each other."""

import pytest

from configurator.cooling.network.cdu_figures import cdu_figures
from configurator.design import edits
from configurator.design.create import new_design
from configurator.design.edits.embed import embed
from configurator.design.model import FloorCdu
from tests.cooling.designs import CATALOGUE

PLACEABLE = [cdu.id for cdu in CATALOGUE.of_kind("cdu") if cdu.only_reference is None]


@pytest.mark.parametrize("part_id", PLACEABLE)
def test_its_exchanger_and_pumps_follow_from_its_figures(part_id):
    part = CATALOGUE[part_id]
    design = embed(edits.add_loop(new_design(CATALOGUE, part.title)), part)
    unit = FloorCdu(id="u1", part=part_id)
    figures = cdu_figures(design, design.loops[0], unit, "pg25")
    assert figures.exchanger.ua_w_per_k > 0
    assert figures.pumps.rise_pa[0] > figures.pumps.rise_pa[-1] >= 0
