"""Old values for a new revision: shown until the new ones come, and marked as stale."""

from __future__ import annotations

from dataclasses import replace

from configurator.design.model import Design
from configurator.evaluation.result import Evaluation

STAGES = ("power", "cooling", "findings", "bom")


def as_stale(evaluation: Evaluation, design: Design, revision: int) -> Evaluation:
    """Carry values over to a later revision; a stage without values stays without."""
    stale = frozenset(stage for stage in STAGES if getattr(evaluation, stage) is not None)
    return replace(evaluation, design=design, revision=revision, stale=stale)
