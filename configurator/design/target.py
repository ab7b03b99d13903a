"""Places where a part can be dropped, as the drawing names them and placement judges them."""

from __future__ import annotations

from dataclasses import dataclass

from configurator.design.model import Position


@dataclass(frozen=True, slots=True)
class FloorTarget:
    """A spot on the floor."""

    x_mm: float
    y_mm: float


@dataclass(frozen=True, slots=True)
class RackTarget:
    """Units of a rack, by the lowest one; None leaves the choice to the lowest free units."""

    rack: str
    position: Position | None = None


@dataclass(frozen=True, slots=True)
class ChassisTarget:
    """The next free board slot of a chassis."""

    chassis: str


@dataclass(frozen=True, slots=True)
class SiteTarget:
    """A module site of a baseboard; None leaves the choice to the first free site."""

    board: str
    site: int | None = None


@dataclass(frozen=True, slots=True)
class LoopTarget:
    """A loop, for a coolant, manifold or header part."""

    loop: str


Target = FloorTarget | RackTarget | ChassisTarget | SiteTarget | LoopTarget


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a part may be placed, why not, and the rule that says so.

    ``ok`` with a ``reason`` is a placement that works but earns a warning.  ``bare`` is the reason
    without the rule's id at its end.
    """

    ok: bool
    reason: str = ""
    rule: str | None = None
    bare: str = ""
