"""Names that product code defines and nothing uses: no other line of it, and no test."""

import ast
import re
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[2]
USERS = ("configurator", "thermal", "packaging", "tests")
DEFINED = ("configurator", "thermal")
NAME = re.compile(r"[A-Za-z_]\w*")


def sources(folders):
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def top_level(tree):
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            if not node.decorator_list or isinstance(node, ast.ClassDef):
                yield node.name
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from (target.id for target in targets if isinstance(target, ast.Name))


def unused(texts, settings=""):
    """Names at the top of a module that stand nowhere else, by module; dunders are left out."""
    said = Counter(NAME.findall(settings))
    for text in texts.values():
        said.update(NAME.findall(text))
    return {
        (where, name)
        for where, text in texts.items()
        for name in top_level(ast.parse(text))
        if said[name] == 1 and not name.startswith("__")
    }


def test_every_name_is_used_somewhere():
    texts = {str(p.relative_to(ROOT)): p.read_text(encoding="utf-8") for p in sources(USERS)}
    found = unused(texts, (ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert sorted(each for each in found if each[0].startswith(DEFINED)) == []


def test_a_name_nobody_uses_is_found():
    texts = {"a.py": "LEFT = 1\nKEPT = 2\n\ndef lost(): ...\n", "b.py": "print(KEPT)\n"}
    assert unused(texts) == {("a.py", "LEFT"), ("a.py", "lost")}
