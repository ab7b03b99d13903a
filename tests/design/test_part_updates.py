"""A design keeps the figures it was made with, shows newer ones and takes them when asked."""

import pytest

from configurator.catalogue.catalogue import Catalogue
from configurator.core.errors import PlacementError, UsageError
from configurator.design import edits
from configurator.design.part_updates import part_updates
from tests.design.builders import filled
from tests.design.parts import LIBRARY


def catalogue_with(**changes):
    """The library with some parts changed; None takes one away."""
    parts = {key: LIBRARY.get(key) for key in filled()[0].parts}
    for key, change in changes.items():
        part_id = key.replace("_", "-")
        if change is None:
            parts.pop(part_id)
        else:
            parts[part_id] = parts[part_id].model_copy(update=change)
    return Catalogue(parts, LIBRARY.assumptions)


@pytest.fixture(scope="module")
def design():
    return filled()[0]


def test_a_design_of_today_has_no_updates(design):
    assert part_updates(design, LIBRARY) == ()
    assert edits.update_parts(design, design.parts, LIBRARY) is design


def test_other_figures_are_told_field_by_field(design):
    now = catalogue_with(oam_two={"tdp_w": 1234.0, "model": "Renamed"})
    (update,) = part_updates(design, now)
    assert (update.part_id, update.state, update.can_update) == ("oam-two", "changed", True)
    assert [change.key for change in update.changes] == ["model", "tdp_w"]
    tdp = update.changes[1]
    assert (tdp.label, tdp.unit, tdp.new.text) == ("TDP", "W", "1234")
    assert str(tdp).endswith("→ 1234 W")
    assert not tdp.same_value


def test_a_figure_that_became_unknown_or_known(design):
    now = catalogue_with(oam_two={"tdp_w": None, "provenance": {}})
    (update,) = part_updates(design, now)
    tdp = next(change for change in update.changes if change.key == "tdp_w")
    assert tdp.new.text == "unknown"
    assert tdp.new.confidence is None


def test_only_another_source_is_told_as_such(design):
    part = design.parts["oam-two"]
    key = next(iter(part.provenance))
    entry = part.provenance[key].model_copy(update={"confidence": "low"})
    now = catalogue_with(oam_two={"provenance": {**part.provenance, key: entry}})
    (update,) = part_updates(design, now)
    (change,) = update.changes
    assert change.key == key
    assert change.same_value
    assert change.new.confidence == "low"
    assert "source or confidence" in str(change)


def test_an_update_replaces_the_part_and_nothing_else(design):
    now = catalogue_with(oam_two={"tdp_w": 1234.0}, shelf={"model": "Newer"})
    updated = edits.update_parts(design, ["oam-two"], now)
    assert updated.parts["oam-two"] is now["oam-two"]
    assert updated.floor is design.floor
    assert updated.loops is design.loops
    same = [key for key in design.parts if updated.parts[key] is design.parts[key]]
    assert set(same) == set(design.parts) - {"oam-two"}
    assert [update.part_id for update in part_updates(updated, now)] == ["shelf"]
    assert part_updates(design, now)[0].embedded is design.parts["oam-two"], "the old one is kept"


def test_what_is_missing_or_another_kind_stays(design):
    now = catalogue_with(oam_two=None)
    (update,) = part_updates(design, now)
    assert (update.state, update.can_update, update.current) == ("missing", False, None)
    with pytest.raises(PlacementError, match="no longer holds it"):
        edits.update_parts(design, ["oam-two"], now)
    other = Catalogue({**now, "oam-two": LIBRARY.get("shelf")}, LIBRARY.assumptions)
    (update,) = part_updates(design, other)
    assert update.state == "other kind"
    with pytest.raises(PlacementError, match="another kind"):
        edits.update_parts(design, ["oam-two"], other)


def test_an_update_that_the_design_cannot_hold_with_is_refused(design):
    now = catalogue_with(ubb_two={"oam_sites": 1, "site_rows": (), "loop_paths": ()})
    with pytest.raises(PlacementError) as refused:
        edits.update_parts(design, ["ubb-two"], now)
    assert refused.value.faults[0].place


def test_a_part_the_design_does_not_carry_is_told(design):
    with pytest.raises(UsageError, match="'no-such'"):
        edits.update_parts(design, ["no-such"], LIBRARY)
