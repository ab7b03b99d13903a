"""What the power engine answers; None means that a figure it needs is unknown."""

from __future__ import annotations

from dataclasses import dataclass, field

from configurator.core.chained import Chained
from configurator.core.unknown import less
from configurator.power.facility import FacilityPower


@dataclass(frozen=True, slots=True)
class PowerLevels:
    """DC power at the devices for the three levels every part is asked for, in W."""

    tdp_w: float | None
    typical_w: float | None
    peak_w: float | None


@dataclass(frozen=True, slots=True)
class DevicePower:
    """One module, board, chassis, switch, host or CDU: its own draw and, below it, the total.

    ``own`` is what the object itself draws (a chassis: host, fans, regulators); ``total`` includes
    everything mounted in it.  ``marks`` names the assumptions and low-confidence figures used.
    """

    id: str
    own: PowerLevels
    total: PowerLevels
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ShelfPower:
    """One power shelf: share of the busbar load, efficiency at that load, AC input."""

    id: str
    output_w: float | None
    rated_w: float | None
    redundant_w: float | None
    load_fraction: float | None
    efficiency: float | None
    input_w: float | None
    marks: tuple[str, ...] = ()

    @property
    def loss_w(self) -> float | None:
        """What the shelf turns into heat."""
        return less(self.input_w, self.output_w)


@dataclass(frozen=True, slots=True)
class RackPower:
    """One rack: load on the busbar and of self-fed items, and AC at the rack's inlet.

    ``loss_w`` is what shelves and own supplies turn into heat; a rack that no shelf feeds yet
    loses nothing in one.
    """

    id: str
    it: PowerLevels
    busbar_w: float | None
    busbar_current_a: float | None
    busbar_voltage_v: float | None
    self_fed_w: float | None
    input_w: float | None
    loss_w: float | None = None
    shelves: tuple[ShelfPower, ...] = ()
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PowerResult:
    """The whole design; figures of the facility are None while they are unknown.

    ``devices`` holds a table for each rack, which stays the same object while nothing in it
    changes.
    """

    it: PowerLevels
    input_w: float | None
    facility: FacilityPower
    racks: tuple[RackPower, ...]
    devices: Chained[DevicePower] = field(default_factory=lambda: Chained({}))
    marks: tuple[str, ...] = ()

    @property
    def facility_w(self) -> float | None:
        """Power at the facility's meter."""
        return self.facility.facility_w

    @property
    def pue(self) -> float | None:
        """PUE: facility power over IT power."""
        return self.facility.pue

    @property
    def tue(self) -> float | None:
        """TUE: facility power over what computes."""
        return self.facility.tue
