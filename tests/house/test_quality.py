"""Style, types and file hygiene, as any reviewer would run them."""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
SOURCES = [
    path
    for package in ("configurator", "thermal", "packaging")
    for path in sorted((CHECKOUT / package).rglob("*.py"))
]


def names(paths):
    return [str(path.relative_to(CHECKOUT)) for path in paths]


@pytest.mark.parametrize(
    "words",
    [
        ["ruff", "check", "--no-cache"],
        ["ruff", "format", "--check", "--no-cache"],
        ["mypy", "--no-error-summary"],
    ],
    ids=["lint", "format", "types"],
)
def test_tool_has_no_complaint(words):
    result = subprocess.run(
        [sys.executable, "-m", *words], cwd=CHECKOUT, capture_output=True, text=True, check=False
    )
    if result.returncode:
        print(result.stdout, result.stderr)
        pytest.fail(f"{words[0]} complains", pytrace=False)


@pytest.mark.parametrize("path", SOURCES, ids=names(SOURCES))
def test_files_and_functions_stay_readable(path):
    """The bounds of the longest few, not the wanted length: see CONTRIBUTING.md."""
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= 600
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            assert (node.end_lineno or 0) - node.lineno < 80, node.name


def tracked_text_files():
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=CHECKOUT, capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.fail("the tests run in a checkout")
    for name in filter(None, listed.stdout.split("\0")):
        path = CHECKOUT / name
        if path.is_file() and path.suffix not in {".png", ".ttf", ".pdf", ".xlsx", ".qm", ".npz"}:
            yield name, path.read_text(encoding="utf-8")


def test_nothing_points_at_one_persons_machine():
    here = re.escape(f"{CHECKOUT}/")
    foreign = re.compile(rf"(?<![\w.])({here}|/home/\w|/Users/\w|C:\\Users)")
    assert not [
        (name, match[0])
        for name, text in tracked_text_files()
        if name != "tests/house/test_quality.py" and (match := foreign.search(text))
    ]


@pytest.mark.parametrize(
    "name",
    ["requirements.lock", *(f"packaging/requirements-{k}.lock" for k in ("runtime", "bench"))],
)
def test_locks_hold_names_versions_and_hashes_only(name):
    lines = (CHECKOUT / name).read_text(encoding="utf-8").splitlines()
    allowed = re.compile(
        r"[a-z0-9-]+==[\w.]+( ; [\w '.<>=!]+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?"
    )
    assert [line for line in lines if not allowed.fullmatch(line)] == []


def test_the_bundle_ships_the_tested_versions():
    def versions(name):
        return set(re.findall(r"^\S+==\S+", (CHECKOUT / name).read_text(), re.MULTILINE))

    assert versions("packaging/requirements-runtime.lock") <= versions("requirements.lock")


@pytest.mark.parametrize("script", sorted((CHECKOUT / "packaging" / "scripts").glob("*.sh")))
def test_scripts_can_be_run(script):
    assert os.access(script, os.X_OK)
    subprocess.run(["bash", "-n", str(script)], check=True)
