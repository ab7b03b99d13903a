"""The assumptions that times to a limit rest on, with confidence and reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from configurator.catalogue.assumption import Assumption
from configurator.cooling.courses import TransientResult
from configurator.cooling.named import spoken
from configurator.design.model import Design
from configurator.export.document import Column, Row, Table
from configurator.export.reading import MARK
from configurator.export.report.loss_words import LossWords

_RESTS_ON = (
    "module_capacity_j_per_k",
    "cold_plate_capacity_j_per_k",
    "cold_plate_volume_ml",
    "pump_coast_down_s",
    "cdu_volume_l",
    "case_limit_c",
)


def assumption_table(design: Design, runs: Sequence[TransientResult], words: LossWords) -> Table:
    """List defaults that were used and what the user set instead, most important first."""
    columns = tuple(
        Column(heading, share)
        for heading, share in zip(words.rests_columns, (2.6, 1.2, 1.2, 5.0), strict=True)
    )
    used = {mark for run in runs for mark in run.marks}
    rows = [
        row
        for key in _RESTS_ON
        if (assumption := design.assumptions.get(key)) is not None
        for row in _rows(design, assumption, key in used, words)
    ]
    return Table(columns, tuple(rows), compact=True)


def _rows(design: Design, assumption: Assumption, used: bool, words: LossWords) -> Iterator[Row]:
    title, reason = words.assumptions.get(assumption.key, (assumption.title, assumption.reason))
    for override in design.assumption_overrides:
        if override.key == assumption.key:
            where = f", {spoken(design, override.scope)}" if override.scope else ""
            value = _value(override.value, assumption.unit)
            yield Row((title, value, f"{words.user}{where}", override.reason))
    if used:
        confidence = words.confidence.get(assumption.confidence, assumption.confidence)
        value = f"{MARK}{_value(assumption.value, assumption.unit)}"
        yield Row((title, value, confidence, reason))


def _value(value: float | str, unit: str | None) -> str:
    shown = value if isinstance(value, str) else f"{value:g}"
    return f"{shown} {unit}" if unit else shown
