"""The keys of the network file: one table for reading, writing, checking and the JSON Schema.

A field is described once: its kind, whether it must be there, its bounds. The same
descriptions check a network built in memory, so a figure that a file may not hold cannot
reach the solver by another way either.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import MISSING, dataclass, fields
from math import isfinite
from typing import Any, Literal, get_args

from thermal.errors import Fault
from thermal.network import model

Kind = Literal["number", "text", "flag", "numbers", "choice", "object", "objects", "coolant"]

ABSOLUTE_ZERO_C = -273.15
HIGHEST_C = 1000.0
LARGEST = 1e15
SMALLEST_M = 1e-6
"""Least bore in m: below, laws of wall friction say nothing, and their figures leave all bounds."""
MOST_POINTS = 10_000


@dataclass(frozen=True, slots=True)
class Field:
    """One key: bounds are inclusive, `above` is an exclusive lower bound.

    `attribute` is its name in the model where that differs, `of` the table of an object.
    """

    key: str
    kind: Kind = "number"
    required: bool = False
    low: float | None = None
    above: float | None = None
    high: float | None = None
    choices: tuple[str, ...] = ()
    nullable: bool = False
    attribute: str = ""
    of: str = ""

    @property
    def name(self) -> str:
        """The attribute of the model this key becomes."""
        return self.attribute or self.key


def _positive(key: str, **more: Any) -> Field:
    return Field(key, above=0.0, high=LARGEST, **more)


def _bore(**more: Any) -> Field:
    return Field("diameter_m", low=SMALLEST_M, high=LARGEST, **more)


def _natural(key: str, **more: Any) -> Field:
    return Field(key, low=0.0, high=LARGEST, **more)


def _share(key: str, **more: Any) -> Field:
    return Field(key, low=0.0, high=1.0, **more)


def _any(key: str, **more: Any) -> Field:
    return Field(key, low=-LARGEST, high=LARGEST, **more)


def _celsius(key: str, **more: Any) -> Field:
    return Field(key, low=ABSOLUTE_ZERO_C, high=HIGHEST_C, **more)


def _choice(key: str, choices: Any, **more: Any) -> Field:
    return Field(key, "choice", choices=get_args(choices), **more)


def _points(key: str, **more: Any) -> Field:
    return Field(key, "numbers", low=0.0, high=LARGEST, **more)


REFERENCES = (
    _positive("reference_density_kg_per_m3", nullable=True),
    _positive("reference_dynamic_viscosity_pa_s", nullable=True),
)
QUADRATIC = (
    _natural("linear_pa_s_per_m3"),
    _natural("quadratic_pa_s2_per_m6"),
    *REFERENCES,
    _positive("maximum_flow_m3_per_s", nullable=True),
)
POWER = (
    _positive("reference_flow_m3_per_s", required=True),
    _natural("reference_pressure_drop_pa", required=True),
    Field("exponent", above=0.0, high=5.0),
    *REFERENCES,
    _positive("maximum_flow_m3_per_s", nullable=True),
)
TABLE = (
    _points("flow_m3_per_s", required=True),
    _points("pressure_drop_pa", required=True),
    *REFERENCES,
)
LAWS: dict[str, tuple[Field, ...]] = {"quadratic": QUADRATIC, "power": POWER, "table": TABLE}
LAW_TYPES: dict[str, type[Any]] = {
    "quadratic": model.QuadraticLaw,
    "power": model.PowerLaw,
    "table": model.TableLaw,
}
ALLOWED_LAWS: dict[str, tuple[str, ...]] = {
    "resistance": ("quadratic", "power"),
    "curve": ("table",),
    "cold_plate": ("quadratic", "power", "table"),
    "heat_exchanger": ("quadratic", "power", "table"),
}

NODE = (
    Field("id", "text", required=True),
    _any("elevation_m"),
    _any("pressure_pa", nullable=True),
    _any("inflow_m3_per_s"),
    _celsius("temperature_c", nullable=True),
    _natural("volume_m3"),
)
BRANCH = (
    Field("id", "text", required=True),
    Field("from", "text", required=True, attribute="from_node"),
    Field("to", "text", required=True, attribute="to_node"),
    Field("open", "flag"),
    Field("check_valve", "flag"),
    _natural("volume_m3"),
    _any("heat_w"),
)
VALVE_SHAPE = (
    _choice("characteristic", model.Characteristic),
    Field("rangeability", low=1.0, high=1e6),
)
BRANCH_TYPES: dict[str, tuple[Field, ...]] = {
    "pipe": (
        _natural("length_m", required=True),
        _bore(required=True),
        _natural("roughness_m"),
        _natural("minor_loss_k"),
    ),
    "resistance": (),
    "curve": (),
    "valve": (
        _natural("kv_m3_per_h", nullable=True),
        _share("opening"),
        *VALVE_SHAPE,
        _bore(nullable=True),
        _natural("minor_loss_k", nullable=True),
    ),
    "pump": (
        _points("flow_m3_per_s", required=True),
        Field("pressure_rise_pa", "numbers", required=True, low=-LARGEST, high=LARGEST),
        Field("speed", low=0.0, high=4.0),
        Field("efficiency", "numbers", low=0.0, high=1.0),
        _choice("curve_form", model.CurveForm),
        _natural("coast_down_s", nullable=True),
        Field("control", "object", nullable=True, of="control"),
        _share("heat_to_coolant_fraction"),
        _positive("reference_density_kg_per_m3", nullable=True),
    ),
    "flow_control": (
        _any("flow_m3_per_s", required=True),
        Field("efficiency", above=0.0, high=1.0, nullable=True),
        _share("heat_to_coolant_fraction"),
    ),
    "pressure_control": (_any("pressure_rise_pa", required=True),),
    "cold_plate": (
        Field("thermal_resistance", "object", nullable=True, of="thermal_resistance"),
        Field("resistance_coolant", "coolant", nullable=True),
        _celsius("resistance_temperature_c", nullable=True),
        _celsius("case_limit_c", nullable=True),
        _positive("capacity_j_per_k", nullable=True),
        Field("stack", "objects", of="stack"),
    ),
    "heat_exchanger": (
        _choice("arrangement", model.Arrangement),
        _natural("ua_w_per_k", nullable=True),
        Field("hot_exponent", low=0.0, high=2.0),
        Field("cold_exponent", low=0.0, high=2.0),
        _positive("hot_to_cold_conductance_ratio"),
        _positive("reference_hot_kg_per_s", nullable=True),
        _positive("reference_cold_kg_per_s", nullable=True),
        Field("rating", "object", nullable=True, of="rating"),
        Field("secondary", "object", nullable=True, of="secondary"),
    ),
}
MODEL_TYPES: dict[str, type[Any]] = {
    kind.type: kind
    for kind in (
        model.Pipe,
        model.Resistance,
        model.Curve,
        model.Valve,
        model.Pump,
        model.FlowControl,
        model.PressureControl,
        model.ColdPlate,
        model.HeatExchanger,
    )
}
OBJECTS: dict[str, tuple[type[Any], tuple[Field, ...]]] = {
    "control": (
        model.PumpControl,
        (
            _choice("mode", model.ControlMode),
            _natural("set_point", nullable=True),
            Field("from", "text", nullable=True, attribute="from_node"),
            Field("to", "text", nullable=True, attribute="to_node"),
            Field("speed_min", low=0.0, high=4.0),
            Field("speed_max", above=0.0, high=4.0),
        ),
    ),
    "thermal_resistance": (
        model.PlateResistance,
        (
            _natural("r0_k_per_w"),
            _natural("a"),
            Field("n", low=0.0, high=3.0),
            _positive("minimum_flow_m3_per_s", nullable=True),
            _positive("maximum_flow_m3_per_s", nullable=True),
            _points("flow_m3_per_s"),
            _points("resistance_k_per_w"),
        ),
    ),
    "stack": (
        model.StackLayer,
        (
            _positive("capacity_j_per_k", required=True),
            _natural("resistance_k_per_w", required=True),
        ),
    ),
    "rating": (
        model.Rating,
        (
            _positive("heat_w", required=True),
            _positive("hot_kg_per_s", required=True),
            _positive("cold_kg_per_s", required=True),
            _celsius("hot_outlet_c", required=True),
            _celsius("cold_inlet_c", required=True),
        ),
    ),
    "secondary": (
        model.Secondary,
        (
            Field("coolant", "coolant"),
            _natural("flow_kg_per_s", required=True),
            _celsius("inlet_c", required=True),
            _celsius("set_point_c", nullable=True),
            Field("valve", "object", nullable=True, of="valve"),
        ),
    ),
    "valve": (
        model.SecondaryValve,
        (*VALVE_SHAPE, Field("authority", above=0.0, high=1.0), _share("opening")),
    ),
    "transient": (
        model.Transient,
        (
            _positive("duration_s", required=True),
            _positive("step_s", required=True),
            Field("events", "objects", of="event"),
        ),
    ),
    "event": (
        model.TransientEvent,
        (
            Field("branch", "text", nullable=True),
            Field("node", "text", nullable=True),
            Field("field", "text", required=True),
            _points("times_s", required=True),
            Field("values", "numbers", required=True, low=-LARGEST, high=LARGEST),
        ),
    ),
}
NETWORK = (
    Field("coolant", "coolant", required=True),
    _celsius("temperature_c", required=True),
    _choice("friction", model.Friction),
    _natural("gravity_m_per_s2"),
    _choice("reference_pressure", model.ReferencePressure),
    Field("transient", "object", nullable=True, of="transient"),
)


def defaults(kind: type[Any]) -> dict[str, Any]:
    """Return the attributes of a model type that have a default."""
    return {f.name: f.default for f in fields(kind) if f.default is not MISSING}


def check_value(field: Field, value: object, place: str) -> Iterable[Fault]:
    """Yield what is wrong with a plain value (not with objects inside it)."""
    if value is None:
        if not field.nullable:
            yield Fault(place, "must not be null")
    elif field.kind == "number":
        yield from _check_number(field, value, place)
    elif field.kind == "numbers":
        yield from _check_numbers(field, value, place)
    elif field.kind == "text":
        if not isinstance(value, str):
            yield Fault(place, f"must be a text, not {describe(value)}")
        elif not value:
            yield Fault(place, "must not be empty")
    elif field.kind == "flag":
        if not isinstance(value, bool):
            yield Fault(place, f"must be true or false, not {describe(value)}")
    elif field.kind == "choice" and (not isinstance(value, str) or value not in field.choices):
        yield Fault(place, f"must be one of {', '.join(field.choices)}, not {describe(value)}")


def _check_number(field: Field, value: object, place: str) -> Iterable[Fault]:
    if isinstance(value, bool) or not isinstance(value, int | float):
        yield Fault(place, f"must be a number, not {describe(value)}")
    elif not isfinite(value):
        yield Fault(place, "must be a finite number")
    elif field.above is not None and value <= field.above:
        yield Fault(place, f"must be above {field.above:g}, not {value:g}")
    elif field.low is not None and value < field.low:
        yield Fault(place, f"must not be below {field.low:g}, is {value:g}")
    elif field.high is not None and value > field.high:
        yield Fault(place, f"must not be above {field.high:g}, is {value:g}")


def _check_numbers(field: Field, value: object, place: str) -> Iterable[Fault]:
    if not isinstance(value, list | tuple):
        yield Fault(place, f"must be a list of numbers, not {describe(value)}")
    elif len(value) > MOST_POINTS:
        yield Fault(place, f"has {len(value)} points, more than {MOST_POINTS}")
    else:
        for at, item in enumerate(value):
            yield from _check_number(field, item, f"{place}[{at}]")


def describe(value: object) -> str:
    """Return a short name of a value for a message, whatever its size."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f'"{value[:40]}"' + ("…" if len(value) > 40 else "")
    if isinstance(value, int | float):
        return f"{value:g}"
    return "an object" if isinstance(value, dict) else "a list"
