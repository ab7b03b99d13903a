"""How far a figure can be trusted, ordered from low to high."""

from collections.abc import Iterable
from enum import Enum
from functools import total_ordering


@total_ordering
class Confidence(Enum):
    """Trust in a figure: a maker's document, a second-hand source, or an estimate."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Confidence):
            return NotImplemented
        return _ORDER.index(self) < _ORDER.index(other)

    @property
    def mark(self) -> str:
        """The sign put before a figure so that an estimate never looks like a fact."""
        return "≈" if self is Confidence.LOW else ""


_ORDER = tuple(Confidence)


def lowest(confidences: Iterable[Confidence]) -> Confidence:
    """Give the confidence of a result: that of its weakest input, high where it has none."""
    return min(confidences, default=Confidence.HIGH)
