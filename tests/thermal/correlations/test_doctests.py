"""The examples in the docstrings are right."""

import doctest
import importlib
import pkgutil

import pytest

import thermal.coolants
import thermal.correlations

MODULES = [
    name
    for package in (thermal.coolants, thermal.correlations)
    for _, name, _ in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
]


@pytest.mark.parametrize("name", MODULES)
def test_examples(name: str) -> None:
    failed, tried = doctest.testmod(importlib.import_module(name))
    assert failed == 0
    assert tried > 0 or name.endswith(("arrays",))
