"""Judgements on an object as ranks: its worst open finding, and how well its figures are known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from configurator.catalogue.parts import BasePart
from configurator.rules.finding import Finding, Severity, State

RANK_COLOURS = ("#cfe6d6", "#9fc5ee", "#b09ccf", "#c8771a", "#9c1c33")
"""From nothing to say to an error; each is darker than the one before, so greys tell them too."""
UNJUDGED = 2
_FAILED = {Severity.INFO: 1, Severity.WARNING: 3, Severity.ERROR: 4}
_CONFIDENCE = {"high": 0, "medium": 1, "low": 2, None: 0}
_ASSUMED, _WEAK = 3, 2
_DECIDING = ("tdp_w", "tdp_liquid_w", "max_case_c")

OpenFindings = tuple[int, int]
"""The worst rank of the open findings of an object, and how many of that rank there are."""
NOTHING: OpenFindings = (0, 0)


def open_findings(findings: Iterable[Finding]) -> dict[str, OpenFindings]:
    """Rank the open findings of each object; the same answer is the very same tuple."""
    found: dict[str, OpenFindings] = {}
    for finding in findings:
        rank = rank_of(finding)
        if finding.target is None or not rank:
            continue
        worst, count = found.get(finding.target, NOTHING)
        if rank >= worst:
            found[finding.target] = _same(rank, count + 1 if rank == worst else 1)
    return found


def rank_of(finding: Finding) -> int:
    """Rank one finding; 0 where it holds or is waived."""
    if finding.state is State.FAIL:
        return _FAILED[finding.severity]
    return UNJUDGED if finding.state is State.UNKNOWN else 0


def confidence_rank(part: BasePart | None, marks: Iterable[str]) -> int:
    """Rank what a module's figures rest on: its part's provenance, weak figures, assumptions.

    A mark is the key of an assumption, or ``part.figure`` for a published figure of low confidence.
    """
    known = [part.confidence(figure) for figure in _DECIDING] if part else []
    ranks = [_CONFIDENCE[confidence] for confidence in known]
    ranks += [_WEAK if "." in mark else _ASSUMED for mark in marks]
    return max(ranks, default=0)


def worst_of(ranked: Mapping[str, OpenFindings], ids: Iterable[str]) -> OpenFindings:
    """The worst rank among objects, with how many findings have it."""
    found = [ranked[id_] for id_ in ids if id_ in ranked]
    worst = max((rank for rank, _ in found), default=0)
    return worst, sum(count for rank, count in found if rank == worst)


@lru_cache(maxsize=4096)
def _same(rank: int, count: int) -> OpenFindings:
    return rank, count
