"""A compilation reused for another duty gives the very figures of a fresh one."""

from dataclasses import replace
from math import nan

import pytest

from tests.thermal.solver.networks import loop, pump
from thermal.errors import NetworkError
from thermal.network.model import FlowControl, Pipe, PumpControl, Secondary
from thermal.solver import compile_network, solve

COOLED = loop(secondary=Secondary(0.05, 30.0, set_point_c=40.0))


def with_branch(network, name, **fields):
    changed = [replace(b, **fields) if b.id == name else b for b in network.branches]
    return replace(network, branches=tuple(changed))


def pumped(litres_per_min, speed_max=1.0, **more):
    control = PumpControl("flow", litres_per_min / 6e4, speed_max=speed_max)
    held = pump("pump", "vessel", "supply", efficiency=(0.2, 0.5, 0.4), control=control, **more)
    return replace(COOLED, branches=(held, *COOLED.branches[1:]))


def given(litres_per_min):
    source = FlowControl("pump", "vessel", "supply", flow_m3_per_s=litres_per_min / 6e4)
    return replace(COOLED, branches=(source, *COOLED.branches[1:]))


@pytest.mark.parametrize(
    ("base", "changed"),
    [
        pytest.param(COOLED, with_branch(COOLED, "near", heat_w=900.0), id="heat"),
        pytest.param(COOLED, with_branch(COOLED, "near", heat_w=0.0), id="no heat any more"),
        pytest.param(loop(heat_w=0.0), loop(heat_w=500.0), id="heat for the first time"),
        pytest.param(pumped(12.0), pumped(15.0), id="flow held by a pump"),
        pytest.param(pumped(12.0), pumped(15.0, heat_to_coolant_fraction=0.9), id="heat of a pump"),
        pytest.param(pumped(12.0), pumped(40.0, speed_max=0.6), id="more than the pump can"),
        pytest.param(given(12.0), given(9.0), id="flow given"),
        pytest.param(COOLED, with_branch(COOLED, "far", heat_w=1.0, open=False), id="shut"),
        pytest.param(COOLED, replace(COOLED, temperature_c=30.0), id="temperature"),
    ],
)
def test_same_figures_as_compiled_afresh(base, changed):
    reused = solve(compile_network(changed, like=compile_network(base)))
    assert reused.converged
    assert reused.to_json_dict() == solve(changed).to_json_dict()


def test_the_earlier_compilation_keeps_its_duty():
    compiled = compile_network(COOLED)
    before = solve(compiled).to_json_dict()
    compile_network(with_branch(COOLED, "near", heat_w=900.0), like=compiled)
    assert solve(compiled).to_json_dict() == before


@pytest.mark.parametrize("fields", [{"heat_w": nan}, {"heat_w": "much"}, {"to_node": "nowhere"}])
def test_what_changed_is_checked(fields):
    compiled = compile_network(COOLED)
    with pytest.raises(NetworkError) as raised:
        compile_network(with_branch(COOLED, "near", **fields), like=compiled)
    assert raised.value.faults[0].place.startswith("branches[1].")


def test_a_name_given_twice_is_found():
    compiled = compile_network(COOLED)
    again = next(b for b in COOLED.branches if isinstance(b, Pipe))
    with pytest.raises(NetworkError, match="is already"):
        compile_network(with_branch(COOLED, "near", id=again.id), like=compiled)
