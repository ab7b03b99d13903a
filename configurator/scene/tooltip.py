"""What hovering over an object says; made when asked for, not with every drawing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from configurator.cooling.result import CduCooling, ChassisCooling, LoopCooling, RackCooling
from configurator.core.units import QuantityKind
from configurator.design.model import Loop, Module, Scenario
from configurator.design.query import index
from configurator.scene.source import Source, short_model


def tooltip_of(source: Source, object_id: str) -> str:
    """Address and name of an object; of a module all its figures, with the mark of assumed ones."""
    thing = index(source.design).get(object_id)
    if thing is None or isinstance(thing, Scenario):
        return ""
    address = source.address.get(object_id, object_id)
    if isinstance(thing, Module):
        return _module(source, thing, address)
    if isinstance(thing, Loop):
        name = f"{address} · {thing.name}" if thing.name else address
    else:
        name = f"{address} · {source.title(thing.part)}"
    return "\n".join((name, *_figures(source, object_id)))


def _figures(source: Source, object_id: str) -> Iterator[str]:
    """How the coolant goes through a chassis, a rack, a CDU or a loop."""
    for loop in source.loops.values():
        parts: Iterable[LoopCooling | RackCooling | CduCooling] = (loop, *loop.racks, *loop.cdus)
        for part in parts:
            if part.id == object_id:
                yield from _coolant(source, part)
    chassis = source.chassis(object_id)
    if chassis is not None:
        yield from _coolant(source, chassis)


def _coolant(
    source: Source, part: LoopCooling | RackCooling | CduCooling | ChassisCooling
) -> Iterator[str]:
    words, flow = source.wording, source.known(part.flow_l_per_min, QuantityKind.FLOW)
    if isinstance(part, CduCooling):
        head = source.known(part.head_kpa, QuantityKind.PRESSURE)
        yield from filter(None, (" · ".join(filter(None, (flow, head))),))
        yield from _heat(source, part.heat_w)
        return
    degrees = QuantityKind.TEMPERATURE
    ends = [source.known(celsius, degrees) for celsius in (part.supply_c, part.return_c)]
    yield from filter(None, (flow, " → ".join(end for end in ends if end)))
    if isinstance(part, LoopCooling):
        yield from _heat(source, part.liquid_heat_w)
    elif part.pressure_drop_kpa is not None:
        drop = source.text(part.pressure_drop_kpa, QuantityKind.PRESSURE)
        yield words.pressure_drop.format(drop)


def _heat(source: Source, watts: float | None) -> Iterator[str]:
    if watts is not None:
        yield source.wording.to_liquid.format(source.text(watts, QuantityKind.POWER))


def _module(source: Source, module: Module, address: str) -> str:
    words, reading = source.wording, source.reading(module.id)
    mark = "≈ " if reading.assumed else ""
    difference = QuantityKind.TEMPERATURE_DIFFERENCE
    lines = [
        f"{address} · {short_model(source.model(module.part))}",
        f"{words.case_c}: {mark}{source.text(reading.case_c, QuantityKind.TEMPERATURE)}",
        f"{words.margin_k}: {mark}{source.text(reading.margin_k, difference)}",
        f"{words.coolant_inlet_c}: "
        f"{source.text(reading.coolant_inlet_c, QuantityKind.TEMPERATURE)}",
        f"{words.flow_l_per_min}: {source.text(reading.flow_l_per_min, QuantityKind.FLOW)}",
        f"{words.power_w}: {source.text(reading.power_w, QuantityKind.POWER)}",
    ]
    return "\n".join([*lines, words.stale] if reading.stale else lines)
