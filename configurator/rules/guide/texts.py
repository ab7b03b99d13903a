"""Where the texts that rules rest on can be found, and in which issue they were read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from pydantic import TypeAdapter

from configurator.core.jsonfile import read_json
from configurator.core.resources import find


@dataclass(frozen=True, slots=True)
class Text:
    """A document that rules cite: its issue, and its public address where there is one."""

    name: str
    issue: str
    address: str | None


@cache
def texts() -> Mapping[str, Text]:
    """Give the documents by the name that rules cite them by."""
    rows = _ROWS.validate_python(read_json(find("rules", "documents.json")))
    return {text.name: text for text in rows}


_ROWS = TypeAdapter(list[Text])
