"""What the solver says reaches the user in the names of the design, never as branch or node ids."""

import re
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

import thermal.solver
from configurator.cooling.answers.wording import WORDINGS, diagnoses
from configurator.cooling.network.build import LoopBuilder
from configurator.cooling.network.heat import RackHeats
from tests.cooling.designs import chassis, one_rack, powers
from tests.thermal.adversarial.networks import adversarial_network
from thermal.solver import Diagnosis, solve


@pytest.fixture(scope="module")
def loop():
    plan = one_rack(chassis(1, 5))
    heats = RackHeats().of(plan, powers(plan), ())
    return LoopBuilder().build(plan, plan.loops[0], heats, ())


@pytest.fixture(scope="module")
def said():
    """One real message of every code that a few hundred odd networks bring up."""
    found = {}
    for seed in range(60):
        for entry in solve(adversarial_network(seed, 2 + seed % 9)).diagnosis:
            if entry.element:
                found.setdefault((entry.code, entry.element[0] == "n"), entry)
    return list(found.values())


def source_codes():
    text = "\n".join(p.read_text() for p in Path(thermal.solver.__file__).parent.rglob("*.py"))
    codes = set(re.findall(r'"(?:error|warning|info)",\s*"([a-z_]+)"', text))
    return codes - {"warning"} | set(re.findall(r'"(plate_[a-z_]+)",', text))


def test_every_code_of_the_solver_has_a_wording():
    assert source_codes() == set(WORDINGS)


def translated(loop, entry, element, names):
    text = re.sub(rf"\b{entry.element}\b", element, entry.message)
    moved = replace(entry, element=element, message=text)
    index = {b.id: k for k, b in enumerate(loop.network.branches)}
    solution = SimpleNamespace(findings=(moved,), branch_index=index)
    return diagnoses(loop, solution, names)[0]


def test_no_id_of_the_network_reaches_the_user(loop, said):
    assert len(said) > 12
    ids = {n.id for n in loop.network.nodes} | {b.id for b in loop.network.branches}
    names = {"c1": "R1/C1", "d1": "R1/D1", "r1": "R1", "m10": "R1/C1/M0"}
    for entry in said:
        node = entry.element[0] == "n"
        places = ("c1.tap0", "d1.supply") if node else ("m10.plate", "d1.pump1")
        for place in places:
            assert place in ids
            text = translated(loop, entry, place, names).message
            assert not [name for name in ids if name in text], text
            assert not re.search(r"\b[Bb]ranch|\b[Nn]ode\b|_pa\b", text), text
            assert "R1/" in text


def test_whole_network_messages_need_no_name(loop):
    entry = Diagnosis("error", "coolant_out_of_range", "", "The temperature of the network is out.")
    solution = SimpleNamespace(findings=(entry,), branch_index={})
    (told,) = diagnoses(loop, solution, {})
    assert told.message == entry.message
