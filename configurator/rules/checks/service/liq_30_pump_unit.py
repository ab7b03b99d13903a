"""LIQ-30: a reservoir and pumping unit keeps to its specification."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RPU
from configurator.rules.facts.parts import cdu_part
from configurator.rules.finding import Severity
from configurator.rules.judge import within
from configurator.rules.outcome import Outcome, failed, unknown
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    part = cdu_part(context.design, subject)
    if part is None or part.heat_rejection != "none":
        return None
    low, high = parameters["minimum_l_per_min"], parameters["maximum_l_per_min"]
    if part.mass_kg is not None and part.mass_kg > parameters["mass_kg"]:
        limit_kg = parameters["mass_kg"]
        return failed(
            say(
                "{title} weighs {mass_kg:g} kg, printed are {limit_kg:g} kg",
                title=part.title,
                mass_kg=part.mass_kg,
                limit_kg=limit_kg,
            )
        )
    if part.power_kw is not None and part.capacity_kw is not None:
        _, budget_kw = air_assisted_budget(part.capacity_kw, parameters)
        if part.power_kw > budget_kw:
            drawn = say(
                "{title} draws {power_kw:g} kW for {capacity_kw:g} kW of heat",
                title=part.title,
                power_kw=part.power_kw,
                capacity_kw=part.capacity_kw,
            )
            return failed(
                say("{drawn}, {budget_kw:g} kW are printed", drawn=drawn, budget_kw=budget_kw)
            )
    if part.secondary_flow_l_per_min is None:
        return unknown(
            say(
                "flow of {title} is unknown, {low:g} to {high:g} L/min are printed",
                title=part.title,
                low=low,
                high=high,
            )
        )
    return within(
        say("{title} moves", title=part.title), part.secondary_flow_l_per_min, low, high, "L/min"
    )


def air_assisted_budget(capacity: float, parameters: Mapping[str, float]) -> tuple[float, float]:
    """Power that an air-assisted rack may spend on cooling, and of that its pump unit.

    Both follow the heat it is rated for, in the unit of which they are given (RPU
    specification 1.0, clauses 6.2 and 6.3).
    """
    whole = capacity * parameters["system_percent"] / 100
    return whole, whole * parameters["unit_percent"] / 100


RULE = Rule(
    id="LIQ-30",
    title="Pump unit of an air-assisted rack",
    why="A pumping unit without exchanger moves 20 to 50 L/min of PG25 with a spare pump and "
    "weighs up to 75 kg; it may take 40 % of the 5 % of the heat that cooling may cost.",
    source=Source(RPU, "§6.1, §6.3, §7.3"),
    scope=Scope.CDU,
    check=_check,
    severity=Severity.WARNING,
    unit="L/min",
    parameters={
        "minimum_l_per_min": 20.0,
        "maximum_l_per_min": 50.0,
        "mass_kg": 75.0,
        "system_percent": 5.0,
        "unit_percent": 40.0,
    },
    good="Pump unit for 50 L/min",
    bad="Pump unit for 120 L/min",
)
