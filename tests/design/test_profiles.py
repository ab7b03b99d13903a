"""Utilisation profiles: what they may hold, who runs by them, and what becomes of these."""

import json

import pytest

from configurator.core.errors import DesignFileError, PlacementError, UsageError
from configurator.design import edits
from configurator.design.diff import diff
from configurator.design.model import Override
from configurator.design.query import index
from configurator.design.target import FloorTarget
from configurator.evaluation.scenario import apply_scenario
from configurator.project.format import design_from_dict, design_to_text
from tests.design.builders import LIBRARY, empty, filled

DAY = (0.0, 8.0, 20.0)
BUSY = (0.3, 0.9, 0.4)


def profiled():
    design, rack = filled()
    design = edits.add_profile(design, "office hours", BUSY, DAY)
    return edits.set_field(design, rack, "profile", design.profiles[-1].id), rack


def test_a_profile_survives_the_file():
    design, _ = profiled()
    again = design_from_dict(json.loads(design_to_text(design)), "f")
    assert again == design
    assert again.profiles[0].hours == DAY


def test_a_constant_needs_no_hours():
    design = edits.add_profile(empty(), "steady", [0.7])
    assert design.profiles[0].utilisation == (0.7,)


@pytest.mark.parametrize(
    ("utilisation", "hours", "reason"),
    [
        ((), (), "1 entries or more"),
        ((0.5, 1.2), (0, 1), "must be 1 or less"),
        ((0.5, -0.1), (0, 1), "must be 0 or more"),
        ((0.5, 0.6), (), "needs hours"),
        ((0.5, 0.6), (0, 1, 2), "not equally many"),
        ((0.5,), (0,), "one point is no trace"),
        ((0.5, 0.6, 0.7), (0, 2, 1), r"hours\[2\] 1 h follows 2 h; the hours must rise"),
        ((0.5, 0.6), (0, 0.001), "less than a minute"),
        ((0.5, 0.6), (0, 9000), "more than a year"),
        ((0.5, 0.6), (0, float("nan")), "finite"),
        ((0.5,) * 8785, tuple(range(8785)), "8784 entries or fewer"),
    ],
)
def test_what_cannot_be_a_profile_is_refused_with_its_reason(utilisation, hours, reason):
    with pytest.raises(PlacementError, match=reason):
        edits.add_profile(empty(), "wrong", utilisation, hours)


def test_a_file_that_names_no_such_profile_is_refused_at_its_place():
    design, _ = profiled()
    content = json.loads(design_to_text(design))
    content["design"]["profiles"] = []
    with pytest.raises(DesignFileError, match=r"racks\[0\]\.profile: there is no profile 'u"):
        design_from_dict(content, "f")


def test_a_profile_that_is_not_there_cannot_be_taken():
    design, rack = filled()
    with pytest.raises(UsageError, match="no profile 'u99'; there are: none"):
        edits.set_field(design, rack, "profile", "u99")


def test_racks_and_modules_are_free_once_their_profile_is_gone():
    design, rack = profiled()
    profile = design.profiles[0].id
    module = next(index(design).modules()).id
    used = edits.set_field(design, module, "profile", profile)
    free = edits.remove_profile(used, profile)
    assert free.profiles == ()
    assert index(free).rack(rack).profile is None
    assert index(free).module(module).profile is None
    assert free == edits.remove_profile(design, profile)


def test_removing_a_profile_leaves_racks_that_have_none_alone():
    design, rack = filled()
    design = edits.add_profile(design, "steady", [0.7])
    fewer = edits.remove_profile(design, design.profiles[0].id)
    assert index(fewer).rack(rack) is index(design).rack(rack)


def test_a_change_of_a_profile_is_a_difference():
    design, rack = profiled()
    profile = design.profiles[0].id
    busier = edits.set_profile(design, profile, utilisation=(0.5, 1.0, 0.5))
    (change,) = diff(design, busier)
    assert (change.kind, change.id, change.fields[0].field) == ("changed", profile, "utilisation")
    assert {each.id for each in diff(filled()[0], design)} >= {profile, rack}
    assert edits.set_profile(design, profile, name="office hours") is design


def test_a_pasted_rack_brings_its_profile_back():
    design, rack = profiled()
    gone = edits.remove_profile(design, design.profiles[0].id)
    pasted = edits.paste(gone, LIBRARY, design, rack, FloorTarget(9e3, 0.0))
    assert pasted.profiles == design.profiles
    assert pasted.floor.racks[-1].profile == design.profiles[0].id


def test_a_scenario_takes_only_a_profile_that_is_there():
    design, rack = profiled()
    change = Override(target=rack, field="profile", value="u98")
    design = edits.add_scenario(design, "other", overrides=[change])
    with pytest.raises(UsageError, match="no profile 'u98'"):
        apply_scenario(design, "other")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("energy_price_per_kwh", -0.1),
        ("carbon_kg_per_kwh", float("inf")),
        ("heat_reuse_fraction", 1.1),
        ("currency", "Euro"),
        ("ups", "battery"),
        ("outdoor_temperature_c", 99.0),
    ],
)
def test_impossible_conditions_of_a_site_are_refused_by_name(field, value):
    with pytest.raises(PlacementError, match=field):
        edits.set_site(empty(), **{field: value})
