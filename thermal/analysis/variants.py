"""What differs between the variants of a sweep."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thermal.coolants import get_coolant
from thermal.errors import Fault, InputError
from thermal.network.model import AnyBranch, Network, Node, Pump

FloatArray = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Variants:
    """Values of each variant, all of one length; what is left out is that of the network.

    `temperature_c` is the network's temperature, `kinematic_viscosity_m2_per_s` that of a coolant
    of given properties, `pump_speed` the relative speed of every pump that holds neither flow nor
    pressure, `pump_speeds` that of single pumps by id. `fields` gives any other figure by a dotted
    name: ``temperature_c``, ``branches.<id>.<field>`` or ``nodes.<id>.<field>``, and further down
    into what a field holds.
    """

    temperature_c: Sequence[float] | FloatArray | None = None
    kinematic_viscosity_m2_per_s: Sequence[float] | FloatArray | None = None
    pump_speed: Sequence[float] | FloatArray | None = None
    pump_speeds: Mapping[str, Sequence[float] | FloatArray] = field(default_factory=dict)
    fields: Mapping[str, Sequence[Any]] = field(default_factory=dict)

    def __len__(self) -> int:
        """Return the number of variants."""
        return next((len(values) for _, values in self._columns()), 0)

    def _columns(self) -> Iterator[tuple[str, Sequence[Any] | FloatArray]]:
        for name in ("temperature_c", "kinematic_viscosity_m2_per_s", "pump_speed"):
            values = getattr(self, name)
            if values is not None:
                yield name, values
        yield from self.pump_speeds.items()
        yield from self.fields.items()

    def faults(self, network: Network) -> list[Fault]:
        """Return what of these variants the network cannot take."""
        count, found = len(self), []
        if not count:
            return [Fault("variants", "there are none")]
        for name, values in self._columns():
            if len(values) != count:
                found.append(Fault(name, f"has {len(values)} values, others {count}"))
        for name in ("temperature_c", "kinematic_viscosity_m2_per_s", "pump_speed"):
            values = getattr(self, name)
            if values is not None and not np.isfinite(np.asarray(values, float)).all():
                found.append(Fault(name, "has values that are no finite numbers"))
        if self.kinematic_viscosity_m2_per_s is not None:
            if isinstance(network.coolant, str):
                found.append(
                    Fault("kinematic_viscosity_m2_per_s", f"{network.coolant} has its own")
                )
            elif not (np.asarray(self.kinematic_viscosity_m2_per_s, float) > 0).all():
                found.append(Fault("kinematic_viscosity_m2_per_s", "has values not above 0"))
        if self.pump_speeds:
            pumps = {b.id for b in network.branches if isinstance(b, Pump)}
            lost = sorted(self.pump_speeds.keys() - pumps)
            found += [Fault(name, "there is no such pump") for name in lost]
        if not found:
            found += self._unusable(network)
        return found

    def _unusable(self, network: Network) -> list[Fault]:
        found: list[Fault] = []
        for name, values in self.fields.items():
            try:
                _set(network, name, values[0])
            except InputError as error:
                found += error.faults
        return found

    def network(self, network: Network, variant: int) -> Network:
        """Return the network of one variant."""
        made = network
        for name, values in self.fields.items():
            made = _set(made, name, values[variant])
        if self.temperature_c is not None:
            made = replace(made, temperature_c=float(self.temperature_c[variant]))
        if self.kinematic_viscosity_m2_per_s is not None and not isinstance(made.coolant, str):
            viscosity = float(self.kinematic_viscosity_m2_per_s[variant])
            coolant = {**made.coolant, "kinematic_viscosity_m2_per_s": viscosity}
            made = replace(made, coolant=coolant)
        if self.pump_speed is None and not self.pump_speeds:
            return made
        branches = tuple(self._driven(branch, variant) for branch in made.branches)
        return replace(made, branches=branches)

    def _driven(self, branch: AnyBranch, variant: int) -> AnyBranch:
        if not isinstance(branch, Pump):
            return branch
        values = self.pump_speeds.get(branch.id, self.pump_speed)
        if values is None:
            return branch
        return at_speed(branch, float(values[variant]))

    def properties(self, network: Network) -> tuple[FloatArray, FloatArray]:
        """Return density and kinematic viscosity of all variants, shape (variants,)."""
        count, t = len(self), network.temperature_c
        coolant = get_coolant(network.coolant)
        at = np.full(count, t) if self.temperature_c is None else np.asarray(self.temperature_c)
        density = np.broadcast_to(np.asarray(coolant.density(at), float), (count,)).copy()
        if self.kinematic_viscosity_m2_per_s is not None:
            return density, np.asarray(self.kinematic_viscosity_m2_per_s, float)
        return density, coolant.dynamic_viscosity(at) / density

    def speeds(self, pumps: Sequence[Pump], own: Sequence[float]) -> FloatArray:
        """Return the speeds of pumps, shape (pumps, variants), `own` where none are given."""
        count = len(self)
        rows = []
        for pump, speed in zip(pumps, own, strict=True):
            values = self.pump_speeds.get(pump.id, self.pump_speed)
            given = values is not None and not _held(pump)
            rows.append(np.asarray(values, float) if given else np.full(count, speed))
        return np.array(rows, float).reshape(len(pumps), count)


def _held(pump: Pump) -> bool:
    return pump.control is not None and pump.control.mode != "speed"


def at_speed(pump: Pump, speed: float) -> Pump:
    """Return a pump at a speed, itself where it holds a flow or a pressure."""
    if _held(pump):
        return pump
    control = pump.control
    if control is not None:
        control = replace(control, set_point=speed)
    return replace(pump, speed=speed, control=control)


def _set(network: Network, name: str, value: Any) -> Network:
    """Return the network with one figure changed, given by its dotted name."""
    head, _, rest = name.partition(".")
    if head not in ("nodes", "branches"):
        made: Network = _with(network, name.split("."), value, name)
        return made
    members: tuple[Node | AnyBranch, ...] = getattr(network, head)
    # ids may hold dots: the longest that fits counts
    fitting = [m for m in members if rest.startswith(f"{m.id}.")]
    if not fitting:
        raise InputError([Fault(name, f"there is no such member of {head}")])
    member = max(fitting, key=lambda m: len(m.id))
    changed = _with(member, rest[len(member.id) + 1 :].split("."), value, name)
    merged: Any = tuple(changed if m is member else m for m in members)
    if head == "nodes":
        return replace(network, nodes=merged)
    return replace(network, branches=merged)


def _with(owner: Any, path: list[str], value: Any, name: str) -> Any:
    first, *further = path
    if first not in {f.name for f in fields(owner)}:
        raise InputError([Fault(name, f"there is no field {first}")])
    if not further:
        return replace(owner, **{first: value})
    inner = getattr(owner, first)
    if not hasattr(inner, "__dataclass_fields__"):
        raise InputError([Fault(name, f"{first} has no fields of its own")])
    return replace(owner, **{first: _with(inner, further, value, name)})
