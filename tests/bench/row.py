"""One row of the benchmark: what is timed beside whom, what must hold, and what came out."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from tests.bench.measure import Timing, Work


@dataclass(frozen=True, slots=True)
class Target:
    """A bound on our time in ms, or on the ratio of the peer's median to ours."""

    at_least_times: float | None = None
    at_most_ms: float | None = None

    def text(self) -> str:
        """Return the bound as it stands in the table."""
        parts = []
        if self.at_most_ms is not None:
            parts.append(f"≤ {self.at_most_ms:g} ms")
        if self.at_least_times is not None:
            parts.append(f"≥ {self.at_least_times:,g}×")
        return ", ".join(parts)

    def met(self, ours_ms: float, ratio: float | None) -> bool | None:
        """Whether both bounds hold; None where the peer is missing."""
        if self.at_most_ms is not None and ours_ms > self.at_most_ms:
            return False
        if self.at_least_times is None:
            return True
        return None if ratio is None else ratio >= self.at_least_times


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two answers lie apart, and what is allowed: relative flow, and temperature in K."""

    flow: float
    flow_limit: float
    temperature_k: float | None = None
    temperature_limit_k: float | None = None

    @property
    def holds(self) -> bool:
        """Whether the two answers may be called equal."""
        warm = self.temperature_k is None or self.temperature_k <= (self.temperature_limit_k or 0)
        return self.flow <= self.flow_limit and warm

    def text(self) -> str:
        """Return both differences with what is allowed."""
        words = [f"{self.flow:.1e}"] if self.flow else []
        if self.temperature_k is not None:
            words.append(f"{self.temperature_k:.1g} K")
        return ", ".join(words)


@dataclass(frozen=True, slots=True)
class Contest:
    """Our work and the peer's, and the comparison of their answers; equal labels share work.

    `ours_times` and `peer_times` scale a timed sample up to the whole workload.
    """

    label: str
    ours: Work
    peer_label: str = ""
    peer: Work | None = None
    agreement: Callable[[], Agreement] | None = None
    ours_times: float = 1.0
    peer_times: float = 1.0


@dataclass(frozen=True, slots=True)
class Row:
    """One workload at all its sizes."""

    key: str
    title: str
    sizes: tuple[str, ...]
    contest: Callable[[Any], Contest]
    gates: Mapping[str, Target] = field(default_factory=dict)
    aims: Mapping[str, Target] = field(default_factory=dict)
    note: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """What one workload cost at one size; plain data."""

    key: str
    title: str
    size: str
    ours_ms: float
    ours_quartiles_ms: tuple[float, float]
    peer: str
    peer_ms: float | None
    peer_quartiles_ms: tuple[float, float] | None
    ratio: float | None
    agreement: str
    agrees: bool | None
    gate: str
    gate_met: bool | None
    aim: str
    aim_met: bool | None
    note: str

    def to_json_dict(self) -> dict[str, Any]:
        """Return the figure for the results file, times to four digits."""
        return {key: rounded(value) for key, value in asdict(self).items()}


def figure(row: Row, size: str, contest: Contest, timings: Mapping[str, Timing]) -> Figure:
    """Put the timings of one contest beside what they must reach.

    Where the answers do not agree, no target counts as met.
    """
    ours = _scaled(timings[contest.label], contest.ours_times)
    peer = None
    if contest.peer is not None:
        peer = _scaled(timings[contest.peer_label], contest.peer_times)
    ratio = peer[0] / ours[0] if peer else None
    agreement = contest.agreement() if contest.agreement else None
    gate, aim = row.gates.get(size), row.aims.get(size)
    equal = agreement is None or agreement.holds
    return Figure(
        key=row.key,
        title=row.title,
        size=size,
        ours_ms=ours[0],
        ours_quartiles_ms=ours[1:],
        peer=contest.peer_label,
        peer_ms=peer[0] if peer else None,
        peer_quartiles_ms=peer[1:] if peer else None,
        ratio=ratio,
        agreement=agreement.text() if agreement else "",
        agrees=agreement.holds if agreement else None,
        gate=gate.text() if gate else "",
        gate_met=equal and gate.met(ours[0], ratio) if gate else None,
        aim=aim.text() if aim else "",
        aim_met=equal and aim.met(ours[0], ratio) if aim else None,
        note=row.note,
    )


def _scaled(timing: Timing, times: float) -> tuple[float, float, float]:
    return timing.median_ms * times, timing.lower_ms * times, timing.upper_ms * times


def rounded(value: Any) -> Any:
    """Round times to four digits, and those inside lists and mappings."""
    if isinstance(value, float):
        return float(f"{value:.4g}")
    if isinstance(value, Mapping):
        return {key: rounded(v) for key, v in value.items()}
    return [rounded(v) for v in value] if isinstance(value, (tuple, list)) else value
