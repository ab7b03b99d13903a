"""Scenarios lay overrides over a design and leave the design alone."""

import pytest

from configurator.core.errors import UsageError
from configurator.design.model import Override, Scenario
from configurator.evaluation.scenario import apply_scenario
from tests.cooling.designs import MI355X, chassis, one_rack


def scenario(*overrides, name="case", number=1, parent=None):
    made = tuple(Override(target=t, field=f, value=v) for t, f, v in overrides)
    return Scenario(id=f"s{number}", name=name, parent=parent, overrides=made)


def applied(*scenarios, wanted="case"):
    plan = one_rack(chassis(1, 5))
    return apply_scenario(plan.model_copy(update={"scenarios": scenarios}), wanted)


def test_site_and_nested_fields_are_overridden():
    seen = applied(scenario(("site", "facility_water_c", 36), ("l1", "control.pumps_running", 0)))
    assert seen.site.facility_water_c == 36
    assert seen.loops[0].control.pumps_running == 0
    assert seen.loops[0].control.flow_l_per_min_per_kw == 1.5


def test_only_what_is_overridden_becomes_another_object():
    plan = one_rack(chassis(1, 5), chassis(2, 9))
    plan = plan.model_copy(update={"scenarios": (scenario(("m10", "power_w", 500.0)),)})
    seen = apply_scenario(plan, "s1")
    before, after = plan.floor.racks[0].items, seen.floor.racks[0].items
    assert after[1].boards[0].modules[0].power_w == 500.0
    assert after[2] is before[2]
    assert before[1].boards[0].modules[0].power_w is None


def test_a_child_builds_on_its_parent():
    parent = scenario(("site", "facility_water_c", 36), name="summer")
    child = scenario(("m10", "utilisation", 0.5), name="case", number=2, parent="s1")
    seen = applied(parent, child)
    assert seen.site.facility_water_c == 36
    assert seen.floor.racks[0].items[1].boards[0].modules[0].utilisation == 0.5


def test_another_part_of_the_same_kind_can_take_a_place():
    plan = one_rack(chassis(1, 5), chassis(2, 9, module=MI355X))
    swap = scenario(("m10", "part", MI355X))
    seen = apply_scenario(plan.model_copy(update={"scenarios": (swap,)}), "case")
    assert seen.floor.racks[0].items[1].boards[0].modules[0].part == MI355X


@pytest.mark.parametrize(
    ("override", "place", "reason"),
    [
        (("m99", "power_w", 1.0), "m99.power_w", "no object 'm99'"),
        (("m10", "colour", "red"), "m10.colour", "no field 'colour'"),
        (("m10", "power_w", -5.0), "m10.power_w", "above 0"),
        (("site", "facility_water_c", 400), "site.facility_water_c", "70 or less"),
        (("m10", "part", "no-such-part"), "m10.part", "not in the design"),
        (("m10", "part", "pg25"), "m10.part", "kind coolant, not oam"),
        (("m10", "site.x", 1), "m10.site.x", "no fields of its own"),
        (("m10", "id", "m11"), "m10.id", "no field 'id'"),
    ],
)
def test_what_does_not_fit_is_named_with_scenario_target_and_field(override, place, reason):
    with pytest.raises(UsageError) as caught:
        applied(scenario(override))
    (fault,) = caught.value.faults
    assert fault.file == "scenario case"
    assert fault.place == place
    assert reason in fault.reason


def test_all_faults_are_told_at_once():
    with pytest.raises(UsageError) as caught:
        applied(scenario(("m98", "power_w", 1.0), ("m99", "power_w", 1.0)))
    assert len(caught.value.faults) == 2


def test_a_ring_of_parents_is_refused():
    ring = scenario(name="a", number=1, parent="s2"), scenario(name="b", number=2, parent="s1")
    with pytest.raises(UsageError, match="own ancestor"):
        applied(*ring, wanted="a")
