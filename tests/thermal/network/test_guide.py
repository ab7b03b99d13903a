"""The page about the network file names every key, and its example solves."""

import re
from pathlib import Path

import pytest

import thermal
from thermal.network import fields
from thermal.network.file import loads_network
from thermal.solver import solve

GUIDE = (Path(thermal.__file__).parent / "NETWORK.md").read_text(encoding="utf-8")


def _keys() -> set[str]:
    tables = (
        fields.NETWORK,
        fields.NODE,
        fields.BRANCH,
        *fields.BRANCH_TYPES.values(),
        *fields.LAWS.values(),
        *(table for _, table in fields.OBJECTS.values()),
    )
    return {field.key for table in tables for field in table}


@pytest.mark.parametrize("key", sorted(_keys() | set(fields.BRANCH_TYPES)))
def test_every_key_is_explained(key: str) -> None:
    assert re.search(rf"[`\"]{key}[`\"]", GUIDE)


def test_choices_are_named() -> None:
    for table in (fields.NETWORK, *fields.BRANCH_TYPES.values(), fields.OBJECTS["control"][1]):
        for field in table:
            assert all(f"`{choice}`" in GUIDE for choice in field.choices), field.key


def test_the_example_solves() -> None:
    example = re.search(r"```json\n(.*?)```", GUIDE, re.DOTALL)
    assert example
    solution = solve(loads_network(example[1]))
    assert solution.converged
    assert not solution.diagnosis
