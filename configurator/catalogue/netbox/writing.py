"""Writes a part as a NetBox device, module or rack type."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from types import MappingProxyType

from configurator.catalogue.netbox.yaml_text import dump_yaml
from configurator.catalogue.part_file import part_to_text
from configurator.catalogue.parts import (
    BasePart,
    BbuShelf,
    Cdu,
    Chassis,
    Equipment,
    Oam,
    Part,
    PowerShelf,
    Rack,
    RackMounted,
    Ubb,
)
from configurator.catalogue.source import Source
from configurator.core.errors import ExportError, Fault
from configurator.core.text import say

UNIT_MM = 44.45
BLOCK = "rackloop-part"
# Name of the port of a device of which it is unknown how many it has.
ONE_FOR_ALL = "Power"
# Pitch of the units that NetBox does not know.
_PITCH_MM = {"RU": UNIT_MM, "OU": 48.0, "SU": 46.5}
_WIDTHS = {"19 inch": 19, "21 inch": 21}


def can_be_written(part: BasePart) -> bool:
    """Tell whether NetBox has a type for this kind of part."""
    return isinstance(part, (RackMounted, Rack, Oam, Ubb))


def write_netbox(part: Part, sources: Mapping[str, Source] = MappingProxyType({})) -> str:
    """Give the YAML text; what NetBox cannot say stands in the comments, from where it is read
    back. ``sources`` are brought along there.
    """
    if not can_be_written(part):
        raise ExportError(
            Fault("", part.id, say("NetBox has no type for a part of kind {kind}", kind=part.kind))
        )
    return dump_yaml({**plain_type(part), "comments": _comments(part, sources)})


def plain_type(part: BasePart) -> dict[str, object]:
    """Give the NetBox fields of a part, without the comments."""
    if isinstance(part, Rack):
        fields = _rack(part)
    elif isinstance(part, RackMounted):
        fields = _device(part)
    else:
        fields = _weight(part.mass_kg if isinstance(part, Ubb) else _module_mass_kg(part))
    return {"manufacturer": part.vendor[:100], "model": part.model[:100], **fields, **_number(part)}


def slug(part: BasePart) -> str:
    """Give the part's id in the letters a slug may have."""
    return re.sub(r"[^-a-z0-9_]", "-", part.id)


def _number(part: BasePart) -> dict[str, object]:
    return {"part_number": part.part_number[:50]} if part.part_number else {}


def _device(part: RackMounted) -> dict[str, object]:
    fields: dict[str, object] = {
        "slug": slug(part),
        "u_height": _u_height(part),
        "is_full_depth": True,
        **_weight(part.mass_kg),
    }
    if hangs_on_busbar(part):
        return {**fields, "is_powered": False}
    return {**fields, "power-ports": _power_ports(part)}


def hangs_on_busbar(part: RackMounted) -> bool:
    """Tell whether a part takes its power, or stores it, at the rack's busbar, which NetBox
    cannot express. What feeds the busbar, and a CDU, have inputs of their own.
    """
    if isinstance(part, Chassis) and part.supply is not None:
        return part.supply == "busbar"
    if isinstance(part, (PowerShelf, Cdu)):
        return False
    return part.height_unit == "OU" or isinstance(part, BbuShelf)


def _u_height(part: RackMounted) -> float | int:
    """Height in units of 44.45 mm, rounded up to halves; 0 where unknown or on the floor."""
    if _stands_on_the_floor(part):
        return 0
    if part.height_unit == "RU" and part.height_units is not None:
        return part.height_units
    height_mm = part.height_mm
    if height_mm is None and part.height_unit and part.height_units:
        height_mm = part.height_units * _PITCH_MM[part.height_unit]
    if height_mm is None:
        return 0
    halves = math.ceil(round(height_mm / UNIT_MM * 2, 6))
    return halves // 2 if halves % 2 == 0 else halves / 2


def _stands_on_the_floor(part: RackMounted) -> bool:
    return isinstance(part, Cdu) and part.form == "row"


def _weight(mass_kg: float | None) -> dict[str, object]:
    return {} if mass_kg is None else {"weight": round(mass_kg, 2), "weight_unit": "kg"}


def _module_mass_kg(part: BasePart) -> float | None:
    return part.mass_with_heatsink_kg if isinstance(part, Oam) else None


def _power_ports(part: RackMounted) -> list[dict[str, object]]:
    """Give the inputs of a part; one of no rating stands for all where their number is unknown."""
    if count := _inputs(part):
        return [{"name": f"PSU{number + 1}", "type": "other"} for number in range(min(count, 64))]
    known = {key: round(draw) for key, draw in _draws_w(part).items() if draw and draw >= 0.5}
    return [{"name": ONE_FOR_ALL, "type": "other", **known}]


def _inputs(part: RackMounted) -> int | None:
    if isinstance(part, Chassis):
        return part.psu_count
    return part.ac_inputs if isinstance(part, PowerShelf) else None


def _draws_w(part: RackMounted) -> dict[str, float | None]:
    if isinstance(part, Equipment):
        return {"maximum_draw": part.max_power_w, "allocated_draw": part.typical_power_w}
    if isinstance(part, Cdu) and part.power_kw is not None:
        return {"maximum_draw": part.power_kw * 1000}
    return {}


def _rack(part: Rack) -> dict[str, object]:
    height_mm = part.units * part.unit_pitch_mm
    outer = {
        "outer_width": part.width_mm,
        "outer_height": part.height_mm,
        "outer_depth": part.depth_mm,
    }
    known = {key: round(size, 2) for key, size in outer.items() if size is not None}
    masses: dict[str, object] = {}
    if part.frame_mass_kg is not None:
        masses["weight"] = round(part.frame_mass_kg, 2)
    if part.payload_kg is not None:
        masses["max_weight"] = math.floor(part.payload_kg)
    return {
        "slug": slug(part),
        "form_factor": "4-post-cabinet",
        "width": _WIDTHS[part.rack_width or ("19 inch" if part.unit == "RU" else "21 inch")],
        "u_height": math.floor(round(height_mm / UNIT_MM, 6)),
        "starting_unit": 1,
        **known,
        **({"outer_unit": "mm"} if known else {}),
        **masses,
        **({"weight_unit": "kg"} if masses else {}),
    }


def _comments(part: Part, sources: Mapping[str, Source]) -> str:
    block = json.dumps(json.loads(part_to_text(part, sources)), indent=1)
    remarks = [*_remarks(part), "The block below is read back by Rackloop; keep it as it is."]
    return f"{' '.join(remarks)}\n\n```{BLOCK}\n{block}\n```\n"


def _remarks(part: Part) -> list[str]:
    remarks: list[str] = []
    if isinstance(part, Rack) and part.unit != "RU":
        pitch = f"{part.units} {part.unit} of {part.unit_pitch_mm:g} mm"
        remarks.append(f"The rack has {pitch}; u_height is what fits in units of {UNIT_MM} mm.")
    if isinstance(part, RackMounted):
        if part.height_unit not in (None, "RU") and part.height_units:
            remarks.append(
                f"The height is {part.height_units} {part.height_unit}, rounded up here."
            )
        if _stands_on_the_floor(part):
            remarks.append("Stands on the floor.")
        elif _u_height(part) == 0:
            remarks.append("The height is unknown.")
        remarks += _power_remarks(part)
    return remarks


def _power_remarks(part: RackMounted) -> list[str]:
    if isinstance(part, BbuShelf):
        return ["Charged from the busbar of the rack and feeds it, which NetBox cannot express."]
    if hangs_on_busbar(part):
        return ["Fed by the busbar of the rack, hence not powered in NetBox's sense."]
    if not _inputs(part):
        return [f"How many inputs it has is unknown; the port {ONE_FOR_ALL!r} stands for all."]
    return []
