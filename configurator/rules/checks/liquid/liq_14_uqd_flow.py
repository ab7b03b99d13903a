"""LIQ-14: the flow through a UQD stays within the rating of its size."""

from __future__ import annotations

from configurator.catalogue.parts import QuickDisconnect
from configurator.core.text import say
from configurator.rules.documents import UQD
from configurator.rules.facts.couplings import UQDS, within_rated_flow
from configurator.rules.finding import Fix, Severity
from configurator.rules.rule import Parameters, Rule, Scope, Source

SIZES = ("02", "04", "06", "08")


def _figure(part: QuickDisconnect) -> str | None:
    known = part.standard in UQDS and part.size in SIZES
    return f"uqd{part.size}_l_per_min" if known else None


def _fix(chassis: str, part: QuickDisconnect, flow: float, parameters: Parameters) -> Fix | None:
    """The next size of the specification that carries the flow."""
    kind = "uqdb" if part.blind_mate else "uqd"
    for size in SIZES:
        if flow <= parameters[f"uqd{size}_l_per_min"]:
            arguments = (
                ("object_id", chassis),
                ("field", "coupling"),
                ("value", f"ocp-{kind}-{size}"),
            )
            return Fix(say("Use {name}", name=f"{kind.upper()}{size}"), "set_field", arguments)
    return None


RULE = Rule(
    id="LIQ-14",
    title="Flow through a universal quick disconnect",
    why="Beyond its rating a coupling wears, and its pressure drop, which grows with the square "
    "of the flow, eats the pump's head. A maker's own rating goes first.",
    source=Source(UQD, "rated flow, quoted", "second-hand", "medium"),
    scope=Scope.CHASSIS,
    measure=within_rated_flow(_figure, _fix),
    severity=Severity.WARNING,
    unit="L/min",
    parameters={
        "uqd02_l_per_min": 2.1,
        "uqd04_l_per_min": 6.4,
        "uqd06_l_per_min": 11.4,
        "uqd08_l_per_min": 17.8,
    },
    needs=frozenset({"cooling"}),
    good="8.1 L/min through UQD06",
    bad="8.1 L/min through UQD04",
    fix="Use the next larger coupling that is rated for the flow",
)
