"""The engines read only assumptions that the catalogue makes."""

import ast
import re
from pathlib import Path

import configurator

READERS = {"assumed_number", "assumed_part", "number", "chosen", "_assumed"}
KEY = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)+")


def keys_read():
    for path in Path(configurator.__file__).parent.rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call):
                continue
            name = getattr(call.func, "attr", getattr(call.func, "id", ""))
            if name in READERS:
                for argument in call.args:
                    value = getattr(argument, "value", None)
                    if isinstance(value, str) and KEY.fullmatch(value):
                        yield value, path.name


def test_every_assumption_that_is_read_is_made(catalogue):
    missing = {(key, file) for key, file in keys_read() if key not in catalogue.assumptions}
    assert not missing
