"""The catalogue in memory: parts by id, assumptions, sources and the faults found on loading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from configurator.catalogue.assumption import Assumption
from configurator.catalogue.parts import Part
from configurator.catalogue.query import SearchIndex
from configurator.catalogue.source import Source
from configurator.core.errors import Fault


@dataclass(frozen=True, slots=True)
class Clash:
    """Two files with one part id: the kept and the ignored one, and the fields that differ."""

    part_id: str
    kept: str
    ignored: str
    differs: tuple[str, ...]


class Catalogue(Mapping[str, Part]):
    """Parts by id, in the order of their kinds and titles; never changes once made.

    ``files`` tells where each part was read.
    """

    def __init__(
        self,
        parts: Mapping[str, Part],
        assumptions: Mapping[str, Assumption] = MappingProxyType({}),
        sources: Mapping[str, Source] = MappingProxyType({}),
        faults: tuple[Fault, ...] = (),
        files: Mapping[str, str] = MappingProxyType({}),
        clashes: tuple[Clash, ...] = (),
    ) -> None:
        self._parts = dict(parts)
        self.assumptions: Mapping[str, Assumption] = MappingProxyType(dict(assumptions))
        self.sources: Mapping[str, Source] = MappingProxyType(dict(sources))
        self.faults = faults
        self.files: Mapping[str, str] = MappingProxyType(dict(files))
        self.clashes = clashes

    def __getitem__(self, part_id: str) -> Part:
        return self._parts[part_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._parts)

    def __len__(self) -> int:
        return len(self._parts)

    def with_faults(self, faults: Iterable[Fault]) -> Catalogue:
        """Give the same catalogue with further faults."""
        return Catalogue(
            self._parts,
            self.assumptions,
            self.sources,
            (*self.faults, *faults),
            self.files,
            self.clashes,
        )

    def of_kind(self, kind: str) -> tuple[Part, ...]:
        """Give all parts of a kind, in catalogue order."""
        return self._by_kind.get(kind, ())

    def search(
        self,
        text: str = "",
        kind: str | None = None,
        vendor: str | None = None,
        generation: str | None = None,
        cooling: str | None = None,
    ) -> tuple[Part, ...]:
        """Find parts that match every word and filter, best first; no words give all."""
        return self._index.find(text, kind, vendor, generation, cooling)

    @cached_property
    def _by_kind(self) -> dict[str, tuple[Part, ...]]:
        kinds: dict[str, list[Part]] = {}
        for part in self._parts.values():
            kinds.setdefault(part.kind, []).append(part)
        return {kind: tuple(parts) for kind, parts in kinds.items()}

    @cached_property
    def _index(self) -> SearchIndex:
        return SearchIndex(self._parts)
