"""Reads assumptions: the override with the narrowest scope, else the default."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar, cast

from configurator.catalogue.assumption import Assumption
from configurator.catalogue.parts import Confidence
from configurator.core.errors import DesignError, Fault
from configurator.core.text import say
from configurator.design.identity import PerObject
from configurator.design.model import AssumptionOverride, Design

Value = TypeVar("Value", bound=float | str, covariant=True)
_Table = dict[tuple[str, str | None], AssumptionOverride]


@dataclass(frozen=True, slots=True)
class Assumed(Generic[Value]):
    """An assumed value, why it is taken and how far it can be trusted."""

    key: str
    value: Value
    overridden: bool
    reason: str
    confidence: Confidence


def assumed(design: Design, key: str, *scope_ids: str) -> Assumed[float | str]:
    """Give the value of an assumption; the first scope id with an override wins.

    Name scopes from narrow to wide, such as module, board, chassis, rack.  An override for the
    whole design comes after them and before the default.
    """
    if design.assumption_overrides:
        overrides = _overrides(design)
        for scope in (*scope_ids, None):
            override = overrides.get((key, scope))
            if override is not None:
                return _overridden(override)
    assumption = design.assumptions.get(key)
    if assumption is None:
        raise DesignError(Fault("", f"assumptions.{key}", say("the design does not hold this one")))
    return _default(assumption)


def assumed_number(design: Design, key: str, *scope_ids: str) -> Assumed[float]:
    """Give the value of an assumption that is a number."""
    found = assumed(design, key, *scope_ids)
    if isinstance(found.value, str):
        raise DesignError(
            Fault("", f"assumptions.{key}", say("{text!r} is no number", text=found.value))
        )
    return cast("Assumed[float]", found)


def assumed_part(design: Design, key: str, *scope_ids: str) -> Assumed[str]:
    """Give the id of the part that an assumption names."""
    found = assumed(design, key, *scope_ids)
    if not isinstance(found.value, str):
        raise DesignError(
            Fault("", f"assumptions.{key}", say("{text!r} is no part id", text=found.value))
        )
    return cast("Assumed[str]", found)


def _table(design: Design) -> _Table:
    return {(entry.key, entry.scope): entry for entry in design.assumption_overrides}


def _of_assumption(found: Assumption) -> Assumed[float | str]:
    return Assumed(found.key, found.value, False, found.reason, found.confidence)


def _of_override(found: AssumptionOverride) -> Assumed[float | str]:
    return Assumed(found.key, found.value, True, found.reason, "medium")


_overrides = PerObject(_table)
_default = PerObject(_of_assumption)
_overridden = PerObject(_of_override)
