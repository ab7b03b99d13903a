"""Verification cases: what a source says, within which tolerance, beside what we compute."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

HERE = Path(__file__).parent
AT_MOST = "at most"

Outcome = Mapping[str, Any]
Calculation = Callable[[dict[str, Any]], Outcome]


@dataclass(frozen=True, slots=True)
class Row:
    """One quantity: of a list the element that uses most of its tolerance."""

    case: str
    title: str
    quantity: str
    unit: str
    source: str
    count: int
    reference: float
    ours: float
    tolerance: str
    limit: float
    used: float

    @property
    def holds(self) -> bool:
        """Whether the difference lies within the tolerance."""
        return self.used <= 1.0


def load(case_id: str) -> dict[str, Any]:
    """Read the facts of one case."""
    text = (HERE / "cases" / f"{case_id}.json").read_text(encoding="utf-8")
    return json.loads(text)


def case_ids() -> list[str]:
    """Ids of all cases on file."""
    return sorted(path.stem for path in (HERE / "cases").glob("*.json"))


def rows(case: dict[str, Any], outcome: Outcome) -> list[Row]:
    """Compare every quantity of a case with what was computed for it."""
    return [_row(case, quantity, outcome[quantity["key"]]) for quantity in case["quantities"]]


def _row(case: dict[str, Any], quantity: dict[str, Any], computed: Any) -> Row:
    reference = np.atleast_1d(np.asarray(quantity["reference"], dtype=float))
    ours = np.atleast_1d(np.asarray(computed, dtype=float))
    assert ours.shape == reference.shape, (
        f"{case['id']} {quantity['key']}: another number of values"
    )
    limit, tolerance = _tolerance(quantity, reference)
    used = ours / reference if tolerance == AT_MOST else np.abs(ours - reference) / limit
    worst = int(np.argmax(np.where(np.isnan(used), np.inf, used).round(2)))
    return Row(
        case=case["id"],
        title=case["title"],
        quantity=quantity["name"],
        unit=quantity["unit"],
        source="; ".join(source["title"] for source in case["sources"]),
        count=reference.size,
        reference=float(reference[worst]),
        ours=float(ours[worst]),
        tolerance=tolerance,
        limit=float(limit[worst]),
        used=float(used[worst]),
    )


def _tolerance(quantity: dict[str, Any], reference: np.ndarray) -> tuple[np.ndarray, str]:
    """Difference allowed at each value, and the tolerance in words."""
    if quantity.get("at_most"):
        return np.abs(reference), AT_MOST
    if "relative" in quantity:
        share = quantity["relative"]
        return share * np.abs(reference), f"{100 * share:g} %"
    unit = quantity["unit"].replace("-", "")
    return np.full(
        reference.shape, quantity["absolute"]
    ), f"{quantity['absolute']:g} {unit}".strip()
