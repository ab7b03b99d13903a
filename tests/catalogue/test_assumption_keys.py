"""The engines read the assumptions that the catalogue makes, all of them and no others."""

import ast
import re
from pathlib import Path

import configurator

READERS = {"assumed_number", "assumed_part", "number", "chosen", "_assumed"}
KEY = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)+")


def nodes():
    for path in Path(configurator.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            yield path, node


def keys_read():
    for path, call in nodes():
        if isinstance(call, ast.Call):
            name = getattr(call.func, "attr", getattr(call.func, "id", ""))
            for argument in call.args if name in READERS else ():
                assert not isinstance(argument, ast.JoinedStr), f"{path.name}: a key put together"
                value = getattr(argument, "value", None)
                if isinstance(value, str) and KEY.fullmatch(value):
                    yield value, path.name


def test_every_assumption_that_is_read_is_made(catalogue):
    missing = {(key, file) for key, file in keys_read() if key not in catalogue.assumptions}
    assert not missing


def test_every_assumption_that_is_made_is_read(catalogue):
    """One that nothing reads could be changed without any effect."""
    named = {node.value for _, node in nodes() if isinstance(node, ast.Constant)}
    assert not set(catalogue.assumptions) - named
