"""A year of one rack: IT energy and what its inlets take, by the profiles in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from configurator.core.unknown import total
from configurator.design.model import Chassis, Design, Rack
from configurator.design.query import find_profile
from configurator.power.levels import known_of, level
from configurator.power.rack import rack_input_w
from configurator.power.result import DevicePower, PowerLevels, RackPower
from configurator.power.utilisation import HOURS_PER_YEAR, Floats, hours_of

LOAD_STEPS = (0.0, 0.125, 0.25, 0.5, 0.75, 1.0)
"""Loads between idle and TDP at which a rack's input is computed; in between it is linear."""
TYPICAL = "typical power all year"
"""Marks a year that has no profile to go by."""


@dataclass(frozen=True, slots=True)
class RackYear:
    """One rack over a year; ``module_load`` is the mean power of its modules over their TDP."""

    id: str
    it_kwh: float | None
    input_kwh: float | None
    module_load: float | None
    marks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Run:
    """One device over the year: its profile, and in W what it draws at 0 and what 1 adds."""

    profile: str | None
    is_module: bool
    idle_w: float
    span_w: float


def rack_year(
    design: Design, rack: Rack, at_tdp: RackPower, devices: Mapping[str, DevicePower]
) -> RackYear:
    """Take a rack through a year.

    Its AC input is computed at the loads of `LOAD_STEPS` and linear between them: supplies lose
    about as much a watt at neighbouring loads.  Against an evaluation of every hour the year's
    input differs by 1.2e-5 on the worked rack with a day's trace; a test allows 1e-3.
    """
    runs = _runs(rack, devices)
    if runs is None:
        return RackYear(rack.id, None, None, None, at_tdp.marks)
    it_w, module_w, lasting_h = _over_time(design, runs)
    module_tdp_w = sum(run.idle_w + run.span_w for run in runs if run.is_module)
    input_w = _input_w(design, rack, at_tdp, devices, it_w)
    return RackYear(
        id=rack.id,
        it_kwh=float(it_w @ lasting_h) / 1e3,
        input_kwh=None if input_w is None else float(input_w @ lasting_h) / 1e3,
        module_load=float(module_w @ lasting_h) / HOURS_PER_YEAR / module_tdp_w
        if module_tdp_w
        else 0.0,
        marks=(*at_tdp.marks, TYPICAL) if any(r.profile is None for r in runs) else at_tdp.marks,
    )


def _runs(rack: Rack, devices: Mapping[str, DevicePower]) -> list[_Run] | None:
    """Say how each device runs; None where the draw of one is unknown."""
    modules = dict(_module_profiles(rack))
    runs: list[_Run] = []
    for name, device in devices.items():
        profile = modules.get(name) or rack.profile
        low, high = device.own.idle_w, device.own.tdp_w
        if profile is None:
            low = high = device.own.typical_w
        if low is None or high is None:
            return None
        runs.append(_Run(profile, name in modules, low, high - low))
    return runs


def _module_profiles(rack: Rack) -> Iterator[tuple[str, str | None]]:
    for item in rack.items:
        for board in item.boards if isinstance(item, Chassis) else ():
            yield from ((module.id, module.profile) for module in board.modules)


def _over_time(design: Design, runs: list[_Run]) -> tuple[Floats, Floats, Floats]:
    """Give IT power and that of the modules for each stretch of the year, and how long it is."""
    names = list(dict.fromkeys(run.profile for run in runs if run.profile is not None))
    hours = hours_of([find_profile(design, name) for name in names])
    busy = dict(zip(names, hours.utilisation, strict=True))
    it_w, module_w = np.zeros_like(hours.lasting_h), np.zeros_like(hours.lasting_h)
    for name in {run.profile: None for run in runs}:
        for into, own in ((it_w, runs), (module_w, [run for run in runs if run.is_module])):
            same = [run for run in own if run.profile == name]
            span_w = sum(run.span_w for run in same)
            into += sum(run.idle_w for run in same)
            into += span_w * busy[name] if name is not None else 0.0
    return it_w, module_w, hours.lasting_h


def _input_w(
    design: Design,
    rack: Rack,
    at_tdp: RackPower,
    devices: Mapping[str, DevicePower],
    it_w: Floats,
) -> Floats | None:
    """Give the AC input for each IT power; what CDUs in the rack take stays as it is."""
    top = [devices[item.id] for item in rack.items if item.id in devices]
    steps = [_at_load(design, rack, top, load) for load in LOAD_STEPS]
    known = [(it, taken) for it, taken in steps if it is not None and taken is not None]
    if len(known) < len(steps) or at_tdp.input_w is None:
        return None
    its_w, taken_w = np.array(known).T
    found: Floats = np.interp(it_w, its_w, taken_w - taken_w[-1] + at_tdp.input_w)
    return found


def _at_load(
    design: Design, rack: Rack, top: list[DevicePower], load: float
) -> tuple[float | None, float | None]:
    """IT power and AC input, CDUs left out, at a load between idle (0) and TDP (1)."""
    levels = {each.id: _between(each.total, load) for each in top}
    loaded = [DevicePower(name, each, each) for name, each in levels.items()]
    known = {each.id: known_of([each]) for each in loaded}
    it_w = total(each.tdp_w for each in levels.values())
    return it_w, rack_input_w(design, rack, loaded, known)


def _between(levels: PowerLevels, load: float) -> PowerLevels:
    if levels.idle_w is None or levels.tdp_w is None:
        return levels
    return level(levels.idle_w + load * (levels.tdp_w - levels.idle_w))
