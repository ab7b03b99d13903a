"""Assemblies of a design: what stands in what, equal assemblies counted together.

Two chassis with the same part, the same contents and the same fittings are one line with quantity
two; their contents are listed once, each with the quantity in one chassis.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from configurator.catalogue.parts import Part
from configurator.core.unknown import total


@dataclass(frozen=True, slots=True)
class Assembly:
    """One thing to buy or build, with everything in one of it.

    ``part`` is None for what is no catalogue part (a blank panel, a length without a part);
    ``code`` then names the article to price lists.
    """

    kind: str
    part: Part | None
    description: str
    unit_of_measure: str = "each"
    quantity: float | None = 1.0
    derived: bool = False
    note: str | None = None
    location: str = ""
    code: str | None = None
    children: tuple[Assembly, ...] = ()
    signature: tuple[object, ...] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        """Make the signature: equal for what is the same thing, wherever it stands."""
        made = (
            self.kind,
            self.part.id if self.part else self.code,
            self.description,
            self.unit_of_measure,
            self.note,
            tuple((child.signature, child.quantity) for child in self.children),
        )
        object.__setattr__(self, "signature", made)


@dataclass(frozen=True, slots=True)
class Counted:
    """Equal assemblies together: how many in one parent, and where they stand."""

    assembly: Assembly
    quantity: float | None
    locations: tuple[str, ...]


def counted(assemblies: Iterable[Assembly]) -> tuple[Counted, ...]:
    """Group equal assemblies in the order of their first appearance."""
    groups: dict[tuple[object, ...], list[Assembly]] = {}
    for assembly in assemblies:
        groups.setdefault(assembly.signature, []).append(assembly)
    return tuple(map(together, groups.values()))


def together(equal: Sequence[Assembly]) -> Counted:
    """Count assemblies that are known to be equal."""
    return Counted(
        equal[0],
        total(each.quantity for each in equal),
        tuple(each.location for each in equal if each.location),
    )
