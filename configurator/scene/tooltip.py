"""What hovering over an object says; made when asked for, not with every drawing."""

from __future__ import annotations

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
        return f"{address} · {thing.name}" if thing.name else address
    return f"{address} · {source.title(thing.part)}"


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
