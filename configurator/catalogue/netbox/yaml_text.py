"""YAML with bounds: every scalar stays the text it is, and no document refers to itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import takewhile
from typing import Any, TypeAlias

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

from configurator.core.errors import CatalogueError, Fault
from configurator.core.text import say

SIZE_LIMIT_BYTES = 128 * 1024
DEPTH_LIMIT = 20

YamlValue: TypeAlias = "str | list[YamlValue] | dict[str, YamlValue]"


class _RefusedError(yaml.YAMLError):
    """Legal YAML that no device type needs."""

    def __init__(self, reason: str, at: yaml.Event) -> None:
        super().__init__(reason)
        self.reason = reason
        self.at = at.start_mark


# The parser written in C, thirty times as fast, where PyYAML has it.
_PARSER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class _Builder:
    """Builds texts, lists and mappings only; names no type and follows no alias."""

    def __init__(self, events: Iterator[yaml.Event]) -> None:
        self._events = (
            event
            for event in events
            if not isinstance(event, (StreamStartEvent, DocumentStartEvent))
        )

    def document(self) -> YamlValue | None:
        """Give the one document, None where there is none."""
        first = next(self._events)
        if isinstance(first, StreamEndEvent):
            return None
        value = self._value(first, 0)
        next(self._events)
        if not isinstance(further := next(self._events), StreamEndEvent):
            raise _RefusedError(say("a second document is not read"), further)
        return value

    def _value(self, event: yaml.Event, depth: int) -> YamlValue:
        """Refuse aliases, which could make a small file endless, and deep nesting."""
        if isinstance(event, AliasEvent):
            raise _RefusedError(say("aliases are not read"), event)
        if depth == DEPTH_LIMIT:
            raise _RefusedError(say("nested deeper than {limit} levels", limit=DEPTH_LIMIT), event)
        if isinstance(event, SequenceStartEvent):
            return self._list(depth + 1)
        if isinstance(event, MappingStartEvent):
            return self._mapping(depth + 1)
        return str(getattr(event, "value", ""))

    def _list(self, depth: int) -> list[YamlValue]:
        ends = SequenceEndEvent
        return [self._value(event, depth) for event in takewhile(_not(ends), self._events)]

    def _mapping(self, depth: int) -> dict[str, YamlValue]:
        """Refuse a key that stands twice; which of the two counts would be a guess."""
        mapping: dict[str, YamlValue] = {}
        for event in takewhile(_not(MappingEndEvent), self._events):
            if isinstance(event, AliasEvent):
                raise _RefusedError(say("aliases are not read"), event)
            if not isinstance(event, ScalarEvent):
                raise _RefusedError(say("a key must be a word"), event)
            if event.value in mapping:
                raise _RefusedError(
                    say("the key {key!r} appears twice", key=event.value[:40]), event
                )
            mapping[event.value] = self._value(next(self._events), depth)
        return mapping


def _not(kind: type[yaml.Event]) -> Callable[[yaml.Event], bool]:
    return lambda event: not isinstance(event, kind)


class _Dumper(yaml.SafeDumper):
    """Writes text of several lines as such."""


def _text(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, "|" if "\n" in text else None)


_Dumper.add_representer(str, _text)


def parse_yaml(data: bytes, file: str) -> dict[str, YamlValue]:
    """Read one mapping; any fault is raised with file, line and reason."""
    if len(data) > SIZE_LIMIT_BYTES:
        reason = say(
            "larger than {limit} kB; no device type is",
            limit=SIZE_LIMIT_BYTES // 1024,
        )
        raise CatalogueError(Fault(file, "", reason))
    try:
        loaded = _Builder(yaml.parse(data, _PARSER)).document()
    except _RefusedError as problem:
        raise CatalogueError(Fault(file, _place(problem.at), problem.reason)) from None
    except yaml.MarkedYAMLError as problem:
        told = problem.problem or say("not YAML")
        raise CatalogueError(Fault(file, _place(problem.problem_mark), told)) from None
    except (yaml.YAMLError, ValueError, OverflowError):
        raise CatalogueError(Fault(file, "", say("not YAML text"))) from None
    if not isinstance(loaded, dict):
        raise CatalogueError(Fault(file, "", say("a device, module or rack type is expected")))
    return loaded


def _place(mark: Any) -> str:
    return (
        say("line {line} column {column}", line=mark.line + 1, column=mark.column + 1)
        if mark
        else ""
    )


def dump_yaml(value: dict[str, object]) -> str:
    """Write a mapping in the order of its keys."""
    text: str = yaml.dump(
        value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, explicit_start=True, width=100
    )
    return text
