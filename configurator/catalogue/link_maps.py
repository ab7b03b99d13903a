"""Which port of which module is wired to which: the published maps, and the straps that name them.

A port is written ``site.port``: port 1 to 7 of the module on a site, with ``L`` or ``H`` for its
first or second eight lanes, without either for the whole port.  ``EXP3`` is an expansion module.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Annotated, Any

from pydantic import Field, TypeAdapter

from configurator.catalogue.parts.base import Confidence, FrozenModel
from configurator.catalogue.parts.compute import LinkMapId
from configurator.core.jsonfile import read_json
from configurator.core.resources import find

LINK_MAP_IDS: tuple[LinkMapId, ...] = (
    "combined_fc_6hcm",
    "fc_v10",
    "afc_v10",
    "hcm6_v10",
    "hcm8",
    "fc11_retimer",
    "switch8",
)
OTHER_MEANS, VENDOR_TEST = "11111", "00000"
"""Straps that say the configuration comes by other means, or is the maker's test."""

End = Annotated[str, Field(pattern=r"^([0-7]\.[1-7][LH]?|EXP[0-7])$")]
Lanes = Annotated[int, Field(ge=1, le=16)]


class LinkMap(FrozenModel):
    """A published wiring of the eight sites of a board."""

    id: LinkMapId
    title: str
    document: str
    clause: str
    confidence: Confidence
    notes: tuple[str, ...] = ()
    lanes: dict[int, Lanes] = Field(default_factory=dict)
    links: tuple[tuple[End, End], ...]
    external: tuple[End, ...] = ()


class Strap(FrozenModel):
    """First four bits of LINK_CONFIG with their meaning; the last one tells the host protocol."""

    code: Annotated[str, Field(pattern=r"^[01]{4}$")]
    meaning: str
    maps: tuple[LinkMapId, ...] = ()


class StrapTable(FrozenModel):
    """What LINK_CONFIG means to modules of some versions of the specification."""

    versions: tuple[str, ...]
    document: str
    clause: str
    codes: tuple[Strap, ...]

    def of_code(self, link_config: str) -> Strap | None:
        """Give the meaning of five bits, None where the table reserves them."""
        return next((each for each in self.codes if each.code == link_config[:4]), None)

    def for_map(self, link_map: LinkMapId) -> Strap | None:
        """Give the strap that names a map."""
        return next((each for each in self.codes if link_map in each.maps), None)


@cache
def link_map(name: LinkMapId) -> LinkMap:
    """Read a map of the program."""
    entry: Any = read_json(find("topologies", f"{name}.json"))
    return LinkMap.model_validate(_without_head(entry))


@cache
def strap_table(version: str) -> StrapTable | None:
    """Give the table that modules of a version read, None for a version without one."""
    return next((table for table in _strap_tables() if version in table.versions), None)


@cache
def _strap_tables() -> Sequence[StrapTable]:
    content: Any = read_json(find("topologies", "link_config.json"))
    return TypeAdapter(tuple[StrapTable, ...]).validate_python(content["tables"])


def _without_head(entry: Mapping[str, object]) -> dict[str, object]:
    return {key: value for key, value in entry.items() if key not in ("format", "version")}


def place_of(end: str) -> str:
    """Give the site or expansion module that an end of a link is at."""
    return end.partition(".")[0]


def port_of(end: str) -> int | None:
    """Give the number of the module's port, None for an expansion module."""
    port = end.partition(".")[2]
    return int(port[0]) if port else None
