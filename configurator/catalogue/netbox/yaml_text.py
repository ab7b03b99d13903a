"""YAML with bounds: every scalar stays the text it is, and no document refers to itself."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any, TypeAlias

import yaml
from yaml.events import AliasEvent

from configurator.core.errors import CatalogueError, Fault

SIZE_LIMIT_BYTES = 128 * 1024
DEPTH_LIMIT = 20

YamlValue: TypeAlias = "str | list[YamlValue] | dict[str, YamlValue]"


class _RefusedError(yaml.YAMLError):
    """Legal YAML that no device type needs."""

    def __init__(self, reason: str, at: yaml.Event | yaml.Node) -> None:
        super().__init__(reason)
        self.reason = reason
        self.at = at.start_mark


class _Loader(yaml.BaseLoader):
    """Builds texts, lists and mappings only; names no type and follows no alias."""

    depth = 0

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        """Refuse aliases, which could make a small file endless, and deep nesting."""
        event: yaml.Event = self.peek_event()  # type: ignore[no-untyped-call]
        if isinstance(event, AliasEvent):
            raise _RefusedError("aliases are not read", event)
        if self.depth == DEPTH_LIMIT:
            reason = f"nested deeper than {DEPTH_LIMIT} levels"
            raise _RefusedError(reason, event)
        self.depth += 1
        try:
            return super().compose_node(parent, index)
        finally:
            self.depth -= 1

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        """Refuse a key that stands twice; which of the two counts would be a guess."""
        seen: set[str] = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise _RefusedError("a key must be a word", key)
            if key.value in seen:
                reason = f"the key {key.value[:40]!r} appears twice"
                raise _RefusedError(reason, key)
            seen.add(key.value)
        return super().construct_mapping(node, deep)


class _Dumper(yaml.SafeDumper):
    """Writes text of several lines as such."""


def _text(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, "|" if "\n" in text else None)


_Dumper.add_representer(str, _text)


def parse_yaml(data: bytes, file: str) -> dict[str, YamlValue]:
    """Read one mapping; any fault is raised with file, line and reason."""
    if len(data) > SIZE_LIMIT_BYTES:
        reason = f"larger than {SIZE_LIMIT_BYTES // 1024} kB; no device type is"
        raise CatalogueError(Fault(file, "", reason))
    try:
        loaded = yaml.load(data, _Loader)
    except _RefusedError as problem:
        raise CatalogueError(Fault(file, _place(problem.at), problem.reason)) from None
    except yaml.MarkedYAMLError as problem:
        reason = problem.problem or "not YAML"
        raise CatalogueError(Fault(file, _place(problem.problem_mark), reason)) from None
    except (yaml.YAMLError, ValueError, OverflowError):
        raise CatalogueError(Fault(file, "", "not YAML text")) from None
    if not isinstance(loaded, dict):
        raise CatalogueError(Fault(file, "", "a device, module or rack type is expected"))
    return loaded


def _place(mark: Any) -> str:
    return f"line {mark.line + 1} column {mark.column + 1}" if mark else ""


def dump_yaml(value: dict[str, object]) -> str:
    """Write a mapping in the order of its keys."""
    text: str = yaml.dump(
        value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, explicit_start=True, width=100
    )
    return text
