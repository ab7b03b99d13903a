"""One mapping over the tables of many owners, such as the racks of a row.

An edit replaces the table of the rack it touched and keeps the others, so neither making the
mapping nor telling what changed costs more than a look at each owner.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

Value = TypeVar("Value")


class Chained(Mapping[str, Value]):
    """Reads tables with keys of their own as one mapping, in the order of their owners.

    ``tables`` must not change afterwards.  Where a key stands is remembered from one mapping to
    the next: pass the ``earlier`` one.
    """

    __slots__ = ("_places", "tables")

    def __init__(
        self, tables: Mapping[str, Mapping[str, Value]], earlier: Chained[Value] | None = None
    ) -> None:
        self.tables = tables
        self._places: dict[str, str] = {} if earlier is None else earlier._places

    def __getitem__(self, key: str) -> Value:
        """Look where the key stood last, and else in every table."""
        table = self.tables.get(self._places.get(key, ""))
        if table is not None and key in table:
            return table[key]
        for owner, other in self.tables.items():
            if key in other:
                self._places.update(dict.fromkeys(other, owner))
                return other[key]
        raise KeyError(key)

    def __iter__(self) -> Iterator[str]:
        """Give the keys of one table after the other."""
        for table in self.tables.values():
            yield from table

    def __len__(self) -> int:
        """Count the keys of all tables."""
        return sum(map(len, self.tables.values()))

    def __reduce__(self) -> tuple[type[Chained[Value]], tuple[Mapping[str, Mapping[str, Value]]]]:
        """Travel without the remembered places."""
        return Chained, (self.tables,)

    def __repr__(self) -> str:
        """Show what a dictionary with these entries would."""
        return repr(dict(self))
