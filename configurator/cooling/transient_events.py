"""What can happen to a loop, as a user names it, and what that means for its network."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from configurator.cooling.event_kinds import EventKind
from configurator.cooling.named import spoken
from configurator.cooling.network.build import LoopNetwork
from configurator.core.errors import Fault, UsageError
from configurator.core.text import joined, say, told
from configurator.design.model import Design
from thermal.network.model import AnyBranch, HeatExchanger, Pump, TransientEvent, Valve


class WrongPlaceError(Exception):
    """An event cannot happen where it should; ``candidates`` are the ids of where it can."""

    def __init__(self, reason: str, candidates: Iterable[str] = ()) -> None:
        super().__init__(reason)
        self.candidates = tuple(candidates)


@dataclass(frozen=True, slots=True)
class Event:
    """One event on a loop, ``at_s`` after the start.

    ``where`` is the CDU whose pumps trip or that is lost or loses its water, or the rack or chassis
    whose couplings close; None is the whole loop. Pumps start again after ``standby_after_s``,
    as a standby of equal size would. ``from_fraction`` and ``to_fraction`` are shares of the
    design's heat, ``facility_water_c`` what the water drifts to within ``over_s``, which is also
    how long couplings take to close.
    """

    kind: EventKind
    where: str | None = None
    at_s: float = 0.0
    over_s: float = 60.0
    standby_after_s: float | None = None
    from_fraction: float = 1.0
    to_fraction: float = 1.0
    facility_water_c: float | None = None


def network_events(
    design: Design, network: LoopNetwork, event: Event
) -> tuple[TransientEvent, ...]:
    """Return what the event does to the branches of a loop as it stands at full load.

    A CDU that is lost need not be named where the loop has only one.

    Raises
    ------
    UsageError
        If ``where`` is no place for such an event, or the event lacks or holds a senseless figure.
    """
    _check(event)
    try:
        return tuple(_MAKERS[event.kind](network, event))
    except WrongPlaceError as error:
        where = "where" if event.where is None else spoken(design, event.where)
        there = ", ".join(spoken(design, each) for each in error.candidates)
        reason = joined(": ", (told(error), there)) if there else told(error)
        raise UsageError(Fault("", where, reason)) from None


def _check(event: Event) -> None:
    faults: list[Fault] = []

    def need(wrong: bool, field: str, reason: str) -> None:
        if wrong:
            faults.append(Fault("", field, reason))

    need(not 0 <= event.at_s < float("inf"), "at_s", say("must be 0 or later"))
    need(not 0 <= event.over_s < float("inf"), "over_s", say("must be 0 or longer"))
    standby = event.standby_after_s
    need(
        standby is not None and not 0 < standby < float("inf"),
        "standby_after_s",
        say("must be > 0"),
    )
    for field in ("from_fraction", "to_fraction"):
        need(
            not 0 <= getattr(event, field) <= 3,
            field,
            say("must be 0 to 3 times the design's heat"),
        )
    if event.kind == "facility_drift":
        water_c = event.facility_water_c
        reason = say("must say what the water drifts to, 0 to 90 °C")
        need(water_c is None or not 0 <= water_c <= 90, "facility_water_c", reason)
    if faults:
        raise UsageError(*faults)


def _step(event: Event, branch: AnyBranch, field: str, before: float, to: float) -> TransientEvent:
    return TransientEvent(field, (event.at_s, event.at_s), (before, to), branch=branch.id)


def _ramp(event: Event, branch: AnyBranch, field: str, before: float, to: float) -> TransientEvent:
    times = (event.at_s, event.at_s + event.over_s)
    return TransientEvent(field, times, (before, to), branch=branch.id)


def _pump_trip(network: LoopNetwork, event: Event) -> Iterator[TransientEvent]:
    standby = event.standby_after_s
    for pump in _of_cdus(network, event):
        if not isinstance(pump, Pump) or not pump.open:
            continue
        off = _step(event, pump, "open", 1, 0)
        if standby is None:
            yield off
            continue
        back_s = event.at_s + standby
        times = (*off.times_s, back_s, back_s)
        yield TransientEvent("open", times, (1, 0, 0, 1), branch=pump.id)


def _load_step(network: LoopNetwork, event: Event) -> Iterator[TransientEvent]:
    if event.where is not None:
        raise WrongPlaceError(say("a load step is one of the whole loop"))
    low, high = event.from_fraction, event.to_fraction
    for branch in network.network.branches:
        if branch.heat_w:
            yield _step(event, branch, "heat_w", low * branch.heat_w, high * branch.heat_w)


def _facility_loss(network: LoopNetwork, event: Event) -> Iterator[TransientEvent]:
    _need_exchangers(network, event)
    yield from _water_stops(network, event)


def _water_stops(network: LoopNetwork, event: Event) -> Iterator[TransientEvent]:
    for branch in _of_cdus(network, event):
        if isinstance(branch, HeatExchanger) and branch.secondary is not None:
            flow = branch.secondary.flow_kg_per_s
            yield _step(event, branch, "secondary.flow_kg_per_s", flow, 0.0)


def _facility_drift(network: LoopNetwork, event: Event) -> Iterator[TransientEvent]:
    assert event.facility_water_c is not None
    _need_exchangers(network, event)
    for branch in _of_cdus(network, event):
        if isinstance(branch, HeatExchanger) and branch.secondary is not None:
            now = branch.secondary.inlet_c
            yield _ramp(event, branch, "secondary.inlet_c", now, event.facility_water_c)


def _valve_closing(network: LoopNetwork, event: Event) -> Iterator[TransientEvent]:
    boxes = {box.chassis.id: rack.rack.id for rack in network.racks for box in rack.chassis}
    where = event.where
    if where is not None and where not in boxes and where not in boxes.values():
        raise WrongPlaceError(say("is no rack or chassis on this loop; its racks"), _racks(network))
    for branch, element in zip(network.network.branches, network.elements, strict=True):
        if element.kind != "coupling" or not isinstance(branch, Valve):
            continue
        if where in (None, element.where, boxes.get(element.where)):
            yield _ramp(event, branch, "opening", branch.opening, 0.0)


def _cdu_loss(network: LoopNetwork, event: Event) -> Iterator[TransientEvent]:
    if event.where is None and len(network.cdus) > 1:
        raise WrongPlaceError(say("must name the CDU that is lost"), _cdus(network))
    yield from _pump_trip(network, event)
    yield from _water_stops(network, event)


def _need_exchangers(network: LoopNetwork, event: Event) -> None:
    """Refuse CDUs whose supply is held whatever their facility water does."""
    named = [cdu for cdu in network.cdus if event.where in (None, cdu.cdu.id)]
    unrated = [cdu.cdu.id for cdu in named if cdu.exchanger is None]
    if unrated:
        reason = say(
            "would change nothing: without a rating of the exchanger the supply is held, at"
        )
        raise WrongPlaceError(reason, unrated)


def _of_cdus(network: LoopNetwork, event: Event) -> Iterable[AnyBranch]:
    """Branches of the CDU that an event names, or of all."""
    named = [cdu for cdu in network.cdus if event.where in (None, cdu.cdu.id)]
    if not named:
        raise WrongPlaceError(say("is no CDU on this loop; its CDUs"), _cdus(network))
    return [branch for cdu in named for branch in cdu.fragment.branches]


def _cdus(network: LoopNetwork) -> Iterator[str]:
    return (cdu.cdu.id for cdu in network.cdus)


def _racks(network: LoopNetwork) -> Iterator[str]:
    return (rack.rack.id for rack in network.racks)


_MAKERS: Mapping[EventKind, Callable[[LoopNetwork, Event], Iterable[TransientEvent]]] = {
    "pump_trip": _pump_trip,
    "load_step": _load_step,
    "facility_loss": _facility_loss,
    "facility_drift": _facility_drift,
    "valve_closing": _valve_closing,
    "cdu_loss": _cdu_loss,
}
