"""What travels between the program and its worker process."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

from configurator.core.errors import RackloopError


class Counter(Protocol):
    """A number in shared memory; requests below it are not wanted any more."""

    value: int


@dataclass(frozen=True, slots=True)
class Request:
    """One revision to evaluate, its design as a delta to that of the last request.

    ``exact`` asks for the answer that rests on no path update.
    """

    number: int
    revision: int
    scenario: str | None
    design: Any
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """The evaluation without its design, each field as a delta to the last answer.

    Neither values nor a fault mean that the request was cancelled.
    """

    values: dict[str, Any] | None = None
    fault: RackloopError | None = None
