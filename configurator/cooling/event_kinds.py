"""The kinds of event that can happen to a loop over time, and what users read for each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from configurator.core.text import say

EventKind: TypeAlias = Literal[
    "pump_trip", "load_step", "facility_loss", "facility_drift", "valve_closing", "cdu_loss"
]
EVENT_TITLES: Mapping[EventKind, str] = {
    "pump_trip": say("Pumps trip"),
    "load_step": say("Load step"),
    "facility_loss": say("Facility water is lost"),
    "facility_drift": say("Facility water drifts"),
    "valve_closing": say("Couplings close"),
    "cdu_loss": say("A CDU is lost"),
}
