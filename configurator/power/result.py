"""What the power engine answers; None means that a figure it needs is unknown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from configurator.core.chained import Chained
from configurator.core.unknown import less
from configurator.power.facility import FacilityPower
from configurator.power.feed_power import Feed, FeedPower, sum_feeds

LossKind = Literal["psu", "shelf", "ac_input", "feed", "bbu"]


@dataclass(frozen=True, slots=True)
class PowerLevels:
    """DC power at the devices for the levels every part is asked for, in W.

    ``excursions_w`` holds one figure for each duration of `ladder.EXCURSION_S`.
    """

    idle_w: float | None
    typical_w: float | None
    tdp_w: float | None
    excursions_w: tuple[float | None, ...]

    @property
    def peak_w(self) -> float | None:
        """The highest step of the excursion ladder, which lasts 20 microseconds."""
        return self.excursions_w[0]


NOTHING = PowerLevels(0.0, 0.0, 0.0, (0.0,) * 5)
"""Levels of what is not there."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is certain where a sum is not: it is at least ``tdp_w``, ``unknown_ids`` come on top.

    ``input_w`` is the AC input that the known power alone would take, a lower bound too; CDUs
    whose draw is unknown come on top of that.  ``unknown_input_ids`` are racks whose devices are
    all known but whose chain is not, as where no shelf feeds the busbar.
    """

    tdp_w: float
    unknown_ids: tuple[str, ...] = ()
    input_w: float = 0.0
    unknown_cdu_ids: tuple[str, ...] = ()
    unknown_input_ids: tuple[str, ...] = ()

    @property
    def unknown_at_inlet(self) -> int:
        """How many unknown figures stand behind an AC input that is unknown."""
        return len(self.unknown_ids) + len(self.unknown_cdu_ids) + len(self.unknown_input_ids)


@dataclass(frozen=True, slots=True)
class Share:
    """Part of an object's own power by purpose; ``mark`` names the assumption it rests on."""

    name: str
    w: float
    mark: str | None = None


@dataclass(frozen=True, slots=True)
class DevicePower:
    """One module, board, chassis, switch, host or CDU: its own draw and, below it, the total.

    ``own`` is what the object itself draws (a chassis: host, fans, regulators); ``total`` includes
    everything mounted in it.  ``parts`` split the object's own draw at TDP: a chassis into
    "fans", "conversion" and "host", a module into "regulators", which lose part of its TDP, and
    "silicon".  ``marks`` names the assumptions and low-confidence figures used.
    """

    id: str
    own: PowerLevels
    total: PowerLevels
    marks: tuple[str, ...] = ()
    parts: tuple[Share, ...] = ()


@dataclass(frozen=True, slots=True)
class AcInput:
    """One AC input: its feed, what it takes in W, and its current on L1 to L3 (or L1) in A."""

    feed: Feed
    watts: float | None
    current_a: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class ShelfPower:
    """One power shelf: share of the busbar load, efficiency at that load, AC inputs.

    ``psu_load_fraction`` is that of each supply, ``current_a`` what the shelf gives at its
    terminals.  ``pulse_w`` is what it can give for each duration of `ladder.EXCURSION_S`.
    """

    id: str
    output_w: float | None
    rated_w: float | None
    redundant_w: float | None
    load_fraction: float | None
    efficiency: float | None
    input_w: float | None
    marks: tuple[str, ...] = ()
    psu_count: int | None = None
    psu_load_fraction: float | None = None
    current_a: float | None = None
    voltage_v: float | None = None
    inputs: tuple[AcInput, ...] = ()
    pulse_w: tuple[float | None, ...] = ()
    hold_up_ms: float | None = None

    @property
    def loss_w(self) -> float | None:
        """What the shelf turns into heat."""
        return less(self.input_w, self.output_w)


@dataclass(frozen=True, slots=True)
class BusbarTap:
    """One connection to the bar: a load draws ``current_a``, a shelf gives it (negative)."""

    id: str
    height_mm: float
    current_a: float
    voltage_v: float


@dataclass(frozen=True, slots=True)
class BusbarProfile:
    """The bar at TDP from the bottom up: taps of loads and shelves, and what it loses.

    ``worst_segment_a`` is the highest current between two taps, ``lowest_v`` the voltage at the
    load that gets least; ``loss_w`` is heat in the bar.
    """

    taps: tuple[BusbarTap, ...]
    loss_w: float
    lowest_v: float
    worst_segment_a: float


@dataclass(frozen=True, slots=True)
class ConnectorCurrent:
    """Current a chassis takes through its clips at the lowest voltage the bar may have."""

    id: str
    current_a: float | None
    lowest_v: float
    clips: int | None
    clip_a: float

    @property
    def limit_a(self) -> float | None:
        """What its clips carry together."""
        return None if self.clips is None else self.clips * self.clip_a


@dataclass(frozen=True, slots=True)
class BackupPower:
    """The battery shelves of a rack: rating, and how long they carry the busbar load.

    A load above the rating is carried for no time at all.
    """

    ids: tuple[str, ...]
    rated_w: float | None
    ride_through_s: float | None
    ride_through_new_s: float | None
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Loss:
    """What one single loss leaves: does the rack go on at TDP and through excursions?

    ``loading`` is the load over what remains, whose capacity is ``limit_w``.  ``mark`` names the
    assumption the answer rests on.
    """

    kind: LossKind
    id: str
    survives_tdp: bool | None
    survives_peak: bool | None
    loading: float | None
    limit_w: float | None
    mark: str | None = None


@dataclass(frozen=True, slots=True)
class Limit:
    """One limit of a rack and how often the load of today would fit under it."""

    name: str
    value: float
    limit: float
    unit: str
    headroom_ratio: float


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a figure of the power chain does not exist; ``where`` is an object's id."""

    code: str
    where: str
    message: str


@dataclass(frozen=True, slots=True)
class RackPower:
    """One rack: load on the busbar and of self-fed items, and AC at the rack's inlet.

    ``cdu_w`` is the part of the input that its CDUs take, ``cdus`` each one's.  ``loss_w`` is what
    shelves, busbar and own supplies turn into heat; a rack that no shelf feeds yet loses nothing
    in one.  ``busbar_voltage_v`` is the voltage at the load that gets least.  ``feeds_alone``
    shows each feed with the other one lost.  ``limits`` start with what breaks first as the load
    grows; they and the losses inside the rack are found when they are first asked for.
    """

    id: str
    it: PowerLevels
    busbar_w: float | None
    busbar_current_a: float | None
    busbar_voltage_v: float | None
    self_fed_w: float | None
    input_w: float | None
    cdu_w: float | None = 0.0
    loss_w: float | None = None
    shelves: tuple[ShelfPower, ...] = ()
    marks: tuple[str, ...] = ()
    known: Known = Known(0.0)
    busbar_levels: PowerLevels = NOTHING
    busbar: BusbarProfile | None = None
    connectors: tuple[ConnectorCurrent, ...] = ()
    feeds: tuple[FeedPower, ...] = ()
    feeds_alone: tuple[FeedPower, ...] = ()
    backup: BackupPower | None = None
    inner_losses: Sequence[Loss] = ()
    feed_losses: tuple[Loss, ...] = ()
    limits: Sequence[Limit] = ()
    problems: tuple[Problem, ...] = ()
    cdus: tuple[tuple[str, float | None], ...] = ()

    @property
    def losses(self) -> tuple[Loss, ...]:
        """Every single loss that the rack may meet."""
        return (*self.inner_losses, *self.feed_losses)


@dataclass(frozen=True, slots=True)
class PowerResult:
    """The whole design; figures of the facility are None while they are unknown.

    ``devices`` holds a table for each rack, which stays the same object while nothing in it
    changes.  ``cdus`` has what each CDU beside the racks draws.
    """

    it: PowerLevels
    input_w: float | None
    facility: FacilityPower
    racks: tuple[RackPower, ...]
    devices: Chained[DevicePower] = field(default_factory=lambda: Chained({}))
    marks: tuple[str, ...] = ()
    known: Known = Known(0.0)
    floor_feeds: tuple[FeedPower, ...] = ()
    floor_feeds_alone: tuple[FeedPower, ...] = ()
    cdus: tuple[tuple[str, float | None], ...] = ()

    @property
    def feeds(self) -> tuple[FeedPower, ...]:
        """Feeds of the racks and of the CDUs beside them together."""
        return sum_feeds([*(rack.feeds for rack in self.racks), self.floor_feeds])

    @property
    def feeds_alone(self) -> tuple[FeedPower, ...]:
        """Each feed with the other one lost."""
        return sum_feeds([*(rack.feeds_alone for rack in self.racks), self.floor_feeds_alone])

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
