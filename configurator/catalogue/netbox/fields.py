"""What NetBox's fields say about a part, in our fields and units."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from configurator.catalogue.netbox.writing import ONE_FOR_ALL, UNIT_MM
from configurator.catalogue.netbox.yaml_text import YamlValue
from configurator.core.errors import Fault
from configurator.core.jsonfile import JsonValue
from configurator.core.text import say
from configurator.core.units import INCH_IN_MM, POUND_IN_KG, converted

Form = Literal["device", "module", "rack"]

_KG = {"kg": 1.0, "g": 1e-3, "lb": POUND_IN_KG, "oz": POUND_IN_KG / 16}
_MM = {"mm": 1.0, "in": INCH_IN_MM}
# Our fields by what NetBox calls what they were read from.
_NETBOX_WORDS: Mapping[str, str] = {
    "vendor": "manufacturer",
    "height_units": "u_height",
    "height_mm": "u_height",
    "mass_kg": "weight",
    "mass_with_heatsink_kg": "weight",
    "frame_mass_kg": "weight",
    "payload_kg": "max_weight",
    "units": "u_height",
    "rack_width": "width",
    "max_power_w": "power-ports",
    "typical_power_w": "power-ports",
    "power_kw": "power-ports",
    "psu_count": "power-ports",
    "ac_inputs": "power-ports",
    "ports": "interfaces",
    "port_gbit_per_s": "interfaces",
}
# The library's list of widths has 20 where NetBox has 21.
_WIDTHS = {"19": "19 inch", "20": "21 inch", "21": "21 inch"}
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?", re.ASCII)
_ETHERNET = re.compile(r"(\d+(?:\.\d+)?)(g?)base-")
_INFINIBAND_GBIT = {"fdr": 56.0, "edr": 100.0, "hdr": 200.0, "ndr": 400.0, "xdr": 800.0}

_ALWAYS = frozenset({"manufacturer", "model", "slug", "part_number", "comments", "weight_unit"})
_READ: Mapping[Form, frozenset[str]] = {
    "device": frozenset({"u_height", "weight", "power-ports", "interfaces", "is_powered"}),
    "module": frozenset({"weight"}),
    "rack": frozenset(
        {
            "width",
            "u_height",
            "outer_width",
            "outer_height",
            "outer_depth",
            "outer_unit",
            "weight",
            "max_weight",
            "starting_unit",
            "form_factor",
        }
    ),
}


@dataclass(slots=True)
class Reading:
    """Fields of one type as they are read; faults are collected."""

    document: Mapping[str, YamlValue]
    file: str
    values: dict[str, JsonValue] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def fault(self, place: str, reason: str) -> None:
        """Note what is wrong at a place of the file."""
        self.faults.append(Fault(self.file, place, reason))

    def text(self, key: str) -> str | None:
        """Give a text; nothing, ``null`` and ``~`` are none."""
        value = self.document.get(key)
        if isinstance(value, str):
            return None if value in ("", "~", "null") else value
        if value is not None:
            self.fault(key, say("a single value is expected"))
        return None

    def amount(self, key: str, holder: Mapping[str, YamlValue] | None = None) -> float | None:
        """Give a number that is not negative."""
        return self._number(key, (holder or self.document).get(key), key)

    def rows(self, key: str) -> list[Mapping[str, YamlValue]]:
        """Give a list of mappings, such as the power ports."""
        value = self.document.get(key, [])
        if isinstance(value, list) and all(isinstance(row, dict) for row in value):
            return [row for row in value if isinstance(row, dict)]
        if value != "":
            self.fault(key, say("a list of ports is expected"))
        return []

    def _number(self, key: str, value: YamlValue | None, place: str) -> float | None:
        if value is None or value in ("", "~", "null"):
            return None
        if not isinstance(value, str) or not _NUMBER.fullmatch(value):
            shown = value[:40] if isinstance(value, str) else say("a list")
            self.fault(place, say("{text!r} is no number", text=shown))
            return None
        number = float(value)
        if not 0 <= number <= 1e9:
            self.fault(place, say("{value} is no {key} a part has", value=value[:40], key=key))
            return None
        return number


def word_of(field: str) -> str:
    """Give the key of the file that one of our fields was read from."""
    return _NETBOX_WORDS.get(field, field)


def form_of(document: Mapping[str, YamlValue]) -> Form:
    """Tell a rack type by its width, a device type by its height; the rest are module types."""
    if "form_factor" in document or "starting_unit" in document:
        return "rack"
    return "device" if "u_height" in document else "module"


def read_fields(document: Mapping[str, YamlValue], form: Form, kind: str, file: str) -> Reading:
    """Read everything that our kind of part can hold."""
    reading = Reading(document, file)
    for key, ours in (("manufacturer", "vendor"), ("model", "model"), ("part_number",) * 2):
        if (text := reading.text(key)) is not None:
            reading.values[ours] = text
    reading.values["id"] = _part_id(reading)
    _READERS[form](reading, kind)
    return reading


def ignored_keys(document: Mapping[str, YamlValue], form: Form) -> tuple[str, ...]:
    """Give the keys of a type that say nothing a part of ours can hold."""
    return tuple(key for key in document if key not in _ALWAYS | _READ[form])


def _part_id(reading: Reading) -> str:
    name = reading.text("slug") or "-".join(
        filter(None, (reading.text("manufacturer"), reading.text("model")))
    )
    return re.sub(r"[^a-z0-9._-]+", "-", name.casefold()).strip("-_.")[:64]


def _mass(reading: Reading, key: str, ours: str) -> None:
    mass = reading.amount(key)
    unit = reading.text("weight_unit")
    if mass is None or mass == 0:
        return
    if unit is None:
        reading.fault("weight_unit", say("is missing; {key} needs it", key=key))
    elif unit not in _KG:
        reading.fault(
            "weight_unit", say("{unit!r} is none of {known}", unit=unit[:20], known=", ".join(_KG))
        )
    else:
        reading.values[ours] = converted(mass, _KG[unit])


def _device(reading: Reading, kind: str) -> None:
    height = reading.amount("u_height")
    if height is not None and height % 0.5:
        reading.fault("u_height", say("{height:g} is no multiple of 0.5", height=height))
    elif height:
        reading.values["height_mm"] = converted(height, UNIT_MM)
        if height == int(height):
            reading.values |= {"height_unit": "RU", "height_units": int(height)}
            del reading.values["height_mm"]
    _mass(reading, "weight", "mass_kg")
    _power(reading, kind)
    if kind in ("switch", "host_node"):
        _ports(reading)


def _power(reading: Reading, kind: str) -> None:
    """Read power; several ports may be redundant, so their draws are never added up."""
    ports = reading.rows("power-ports")
    counted = bool(ports) and ports[0].get("name") != ONE_FOR_ALL
    if kind == "chassis" and ports:
        reading.values |= {"supply": "ac"} | ({"psu_count": len(ports)} if counted else {})
    if kind == "chassis" and reading.text("is_powered") == "false":
        reading.values["supply"] = "busbar"
    if kind == "power_shelf" and counted:
        reading.values["ac_inputs"] = len(ports)
    if kind == "cdu" and len(ports) == 1 and (draw := reading.amount("maximum_draw", ports[0])):
        reading.values["power_kw"] = converted(draw, 1e-3)
    draws = [reading.amount("maximum_draw", port) for port in ports]
    if kind in ("switch", "host_node", "chassis") and len(ports) > 1 and any(draws):
        shown = ", ".join("unknown" if draw is None else f"{draw:g} W" for draw in draws[:8])
        reading.notes.append(
            f"Power ports in the device type: {shown}; not added up, as they may be redundant."
        )
    if len(ports) != 1 or kind not in ("switch", "host_node", "chassis"):
        return
    if draws[0]:
        reading.values["max_power_w"] = draws[0]
    typical = reading.amount("allocated_draw", ports[0])
    if typical and kind != "chassis":
        reading.values["typical_power_w"] = typical


def _ports(reading: Reading) -> None:
    rates = [
        _gbit_per_s(str(port.get("type", "")))
        for port in reading.rows("interfaces")
        if port.get("mgmt_only") != "true"
    ]
    known = Counter(rate for rate in rates if rate)
    if not known:
        return
    rate, count = max(known.items(), key=lambda item: (item[1], item[0]))
    reading.values |= {"ports": count, "port_gbit_per_s": rate}
    if others := known.total() - count:
        reading.notes.append(f"Ports of another rate, not counted: {others}.")


def _gbit_per_s(name: str) -> float | None:
    if match := _ETHERNET.match(name):
        return float(match[1]) if match[2] else float(match[1]) / 1000
    return _INFINIBAND_GBIT.get(name.removeprefix("infiniband-"))


def _module(reading: Reading, kind: str) -> None:
    _mass(reading, "weight", "mass_with_heatsink_kg" if kind == "oam" else "mass_kg")


def _rack(reading: Reading, _kind: str) -> None:
    width = reading.text("width")
    if width in _WIDTHS:
        reading.values["rack_width"] = _WIDTHS[width]
    elif width is not None:
        reading.fault(
            "width", say("{width!r} inches is no width of our racks (19 or 21)", width=width[:20])
        )
    units = reading.amount("u_height")
    if units is not None and (units < 1 or units != math.floor(units)):
        reading.fault("u_height", say("{units:g} is no number of units", units=units))
    elif units is not None:
        reading.values |= {"unit": "RU", "unit_pitch_mm": UNIT_MM, "units": int(units)}
    _outer(reading)
    _mass(reading, "weight", "frame_mass_kg")
    _mass(reading, "max_weight", "payload_kg")


def _outer(reading: Reading) -> None:
    unit = reading.text("outer_unit")
    for key, ours in (
        ("outer_width", "width_mm"),
        ("outer_height", "height_mm"),
        ("outer_depth", "depth_mm"),
    ):
        size = reading.amount(key)
        if size and unit in _MM:
            reading.values[ours] = converted(size, _MM[unit])
        elif size:
            reading.fault(
                "outer_unit",
                say(
                    "{unit!r} is none of {known}; {key} needs it",
                    unit=unit,
                    known=", ".join(_MM),
                    key=key,
                ),
            )


_READERS: Mapping[Form, Callable[[Reading, str], None]] = {
    "device": _device,
    "module": _module,
    "rack": _rack,
}
