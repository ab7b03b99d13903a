"""Shelves that feed the busbar of a rack."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from configurator.catalogue.parts.base import Fraction, FrozenModel, PositiveFloat, RackMounted


class EfficiencyPoint(FrozenModel):
    """Efficiency of a power supply at one load fraction of its rating."""

    load_fraction: Fraction
    efficiency: Annotated[float, Field(gt=0, le=1)]


class PowerShelf(RackMounted):
    """A shelf of rectifiers that feeds the 48 V busbar."""

    kind: Literal["power_shelf"] = "power_shelf"
    psu_count: int | None = None
    psu_kw: PositiveFloat | None = None
    total_kw: PositiveFloat | None = None
    redundant_kw: PositiveFloat | None = None
    redundancy: str | None = None
    output_v: PositiveFloat | None = None
    output_a: PositiveFloat | None = None
    max_parallel: int | None = None
    ac_inputs: int | None = None
    input: str | None = None
    ac_phases: Annotated[int, Field(ge=1, le=3)] | None = None
    hold_up_ms: PositiveFloat | None = None
    pulse_ratio: Annotated[float, Field(ge=1, allow_inf_nan=False)] | None = None
    efficiency_points: tuple[EfficiencyPoint, ...] = ()


class BackupPoint(FrozenModel):
    """How long batteries carry a load at the end of their life."""

    load_kw: PositiveFloat
    seconds: PositiveFloat


class BbuShelf(RackMounted):
    """A battery shelf that carries the busbar through a mains failure."""

    kind: Literal["bbu_shelf"] = "bbu_shelf"
    total_kw: PositiveFloat | None = None
    output_v: PositiveFloat | None = None
    output_a: PositiveFloat | None = None
    backup_s: PositiveFloat | None = None
    backup_new_s: PositiveFloat | None = None
    backup_points: tuple[BackupPoint, ...] = ()
