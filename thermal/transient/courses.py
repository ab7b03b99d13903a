"""What happens during a run: courses of fields over time, and the speed of pumps that coast.

A course is piecewise linear through its points; two equal times make a step. Before its first
point a field has the value of the network, after the last point it keeps that value. A pump
that is switched off, or told to run slower than its inertia lets it, coasts down under a torque
that goes with the square of its speed: ds/dt = -s^2 / coast_down_s, so from full speed
s = 1 / (1 + t / coast_down_s).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from math import inf

from thermal.network.model import Pump, TransientEvent
from thermal.solver.elements.pumps import STOPPED_SPEED

ROUND_OFF = 1e-12


@dataclass(frozen=True, slots=True)
class Course:
    """A piecewise linear course of one figure.

    Examples
    --------
    >>> step = Course((0.0, 2.0, 2.0), (1.0, 1.0, 0.0))
    >>> step.at(2.0), step.before(2.0)
    (0.0, 1.0)
    """

    times_s: tuple[float, ...]
    values: tuple[float, ...]

    @property
    def start_s(self) -> float:
        """From when on the course counts."""
        return self.times_s[0]

    def at(self, t_s: float) -> float:
        """Return the value at a time from the start on, after a step there."""
        return self._between(bisect_right(self.times_s, t_s), t_s)

    def before(self, t_s: float) -> float:
        """Return the value at a time after the start, before a step there."""
        return self._between(bisect_left(self.times_s, t_s), t_s)

    def moves(self, first_s: float, last_s: float) -> bool:
        """Whether the value changes steadily between two neighbouring points in time."""
        return first_s >= self.start_s and self.at(first_s) != self.before(last_s)

    def _between(self, k: int, t_s: float) -> float:
        times, values = self.times_s, self.values
        if k == 0 or k == len(times):
            return values[max(k - 1, 0)]
        share = (t_s - times[k - 1]) / (times[k] - times[k - 1])
        return values[k - 1] + share * (values[k] - values[k - 1])


def course_of(event: TransientEvent) -> Course:
    """Return the course of an event."""
    return Course(tuple(map(float, event.times_s)), tuple(map(float, event.values)))


@dataclass(slots=True)
class PumpCourse:
    """The speed of a pump that is switched or set during a run.

    Parameters
    ----------
    at : int
        Number of the pump among the branches.
    pump : Pump
        The pump as the network states it.
    speed, switch : Course, optional
        Courses of `speed` and of `open`.
    held_speed : float
        What it last ran at under its control, from where it coasts when it trips.
    """

    at: int
    pump: Pump
    speed: Course | None = None
    switch: Course | None = None
    held_speed: float = field(default=1.0)
    _found: tuple[float, list[tuple[float, float]]] | None = field(default=None, repr=False)

    def breaks(self) -> Iterable[float]:
        """Yield the times at which the command bends or steps."""
        for course in (self.speed, self.switch):
            if course is not None:
                yield from course.times_s

    def on(self, t_s: float) -> bool:
        """Whether the pump is switched on at a time."""
        if self.switch is None or t_s < self.switch.start_s:
            return self.pump.open
        return self.switch.at(t_s) >= 0.5

    def controlled(self, t_s: float) -> bool:
        """Whether a control, not the course, sets the speed at a time."""
        control = self.pump.control
        ruled = self.speed is not None and t_s >= self.speed.start_s
        return self.on(t_s) and control is not None and control.mode != "speed" and not ruled

    def command(self, t_s: float, *, before: bool = False) -> float:
        """Return the speed asked for, before or after a step at that time."""
        look = t_s - 1e-9 * (1 + t_s) if before else t_s
        if not self.on(look):
            return 0.0
        if self.speed is not None and t_s >= self.speed.start_s and look >= self.speed.start_s:
            return self.speed.before(t_s) if before else self.speed.at(t_s)
        control = self.pump.control
        if control is None:
            return self.pump.speed
        if control.mode == "speed":
            return self.pump.speed if control.set_point is None else control.set_point
        return self.held_speed

    def at_time(self, t_s: float) -> float:
        """Return the speed at a time: what is asked for, or more while coasting down."""
        asked = self.command(t_s)
        coast = self.pump.coast_down_s
        if not coast:
            return asked
        if self._found is None or self._found[0] != self.held_speed:
            self._found = self.held_speed, list(self._releases())
        left = min((u for t, u in self._found[1] if t <= t_s), default=inf)
        return max(asked, 1 / (left + t_s / coast)) if left < inf else asked

    def _releases(self) -> Iterable[tuple[float, float]]:
        """Yield times with 1/s - t/coast of the courses the pump may coast down from."""
        coast = self.pump.coast_down_s or inf
        times = sorted({0.0, *self.breaks()})
        for at, t in enumerate(times):
            last = times[at + 1] if at + 1 < len(times) else t
            asked = {self.command(t), self.command(t, before=True)}
            yield from ((t, 1 / s - t / coast) for s in asked if s > 0)
            first, end = self.command(t), self.command(last, before=True)
            if last > t and end < first:
                turn = ((first - end) / (last - t) * coast) ** 0.5
                if end < turn < first:
                    when = t + (first - turn) / (first - end) * (last - t)
                    yield when, 1 / turn - when / coast

    def stops(self) -> list[float]:
        """Return the times at which the pump passes the speed below which it stands still."""
        level, found = STOPPED_SPEED, []
        coast = self.pump.coast_down_s
        if coast:
            found += [coast * (1 / level - u) for _, u in self._releases()]
        if self.speed is not None:
            times, values = self.speed.times_s, self.speed.values
            for k in range(len(times) - 1):
                a, b = values[k] - level, values[k + 1] - level
                if a * b < 0:
                    found.append(times[k] + a / (a - b) * (times[k + 1] - times[k]))
        return [t for t in found if t > 0 and abs(self.at_time(t) - level) < 1e-9]

    def turns(self, t_s: float) -> bool:
        """Whether the pump runs fast enough to move coolant."""
        return self.at_time(t_s) >= STOPPED_SPEED * (1 + ROUND_OFF)
