"""The kinds of event that can happen to a loop over time, and what users read for each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

EventKind: TypeAlias = Literal[
    "pump_trip", "load_step", "facility_loss", "facility_drift", "valve_closing", "cdu_loss"
]
EVENT_TITLES: Mapping[EventKind, str] = {
    "pump_trip": "Pumps trip",
    "load_step": "Load step",
    "facility_loss": "Facility water is lost",
    "facility_drift": "Facility water drifts",
    "valve_closing": "Couplings close",
    "cdu_loss": "A CDU is lost",
}
