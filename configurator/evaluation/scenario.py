"""What-if: a design with the overrides of a scenario and of its parents laid over it."""

from __future__ import annotations

from typing import TypeVar

from pydantic import ValidationError

from configurator.catalogue.parts import FrozenModel
from configurator.core.errors import Fault, UsageError
from configurator.core.text import say
from configurator.core.validation import faults_of
from configurator.design.edits.tree import changed, find, replace_object
from configurator.design.model import Design, Override, Scenario
from configurator.design.query import find_profile

Model = TypeVar("Model", bound=FrozenModel)

SITE = "site"
FIXED = frozenset({"id", "kind", "items", "boards", "modules", "racks", "overrides", "parent"})


def find_scenario(design: Design, name_or_id: str) -> Scenario:
    """Return a scenario by id, else by name; an unknown one is an error that lists those there."""
    for attribute in ("id", "name"):
        for scenario in design.scenarios:
            if getattr(scenario, attribute) == name_or_id:
                return scenario
    known = ", ".join(scenario.name for scenario in design.scenarios) or say("none")
    raise UsageError(
        say(
            "no scenario {name_or_id!r}; this design has: {known}",
            name_or_id=name_or_id,
            known=known,
        )
    )


def apply_scenario(design: Design, name_or_id: str) -> Design:
    """Return the design as a scenario sees it, its parents' overrides first.

    An override names an object by id, or ``site``, and a field, with dots into what the object
    holds (``control.pumps_running`` of a loop).

    Raises
    ------
    UsageError
        With every override whose target or field does not exist or whose value does not fit.
    """
    faults: list[Fault] = []
    for scenario in _lineage(design, find_scenario(design, name_or_id)):
        for override in scenario.overrides:
            try:
                design = _applied(design, override)
            except UsageError as error:
                place = f"{override.target}.{override.field}"
                faults += [
                    Fault(say("scenario {scenario}", scenario=scenario.name), place, f.reason)
                    for f in error.faults
                ]
    if faults:
        raise UsageError(*faults)
    return design


def _lineage(design: Design, scenario: Scenario) -> list[Scenario]:
    """The scenario with its parents, outermost first."""
    line = [scenario]
    while line[0].parent is not None:
        parent = find_scenario(design, line[0].parent)
        if parent in line:
            raise UsageError(
                say("scenario {scenario!r} is its own ancestor", scenario=scenario.name)
            )
        line.insert(0, parent)
    return line


def _applied(design: Design, override: Override) -> Design:
    path = override.field.split(".")
    if override.target == SITE:
        return changed(design, site=_set(design, design.site, path, override.value))
    return replace_object(design, _set(design, find(design, override.target), path, override.value))


def _set(design: Design, model: Model, path: list[str], value: object) -> Model:
    name, *inner = path
    if name not in type(model).model_fields or name in FIXED:
        allowed = ", ".join(sorted(set(type(model).model_fields) - FIXED))
        raise UsageError(
            say(
                "there is no field {name!r} to change; there are: {allowed}",
                name=name,
                allowed=allowed,
            )
        )
    if inner:
        child = getattr(model, name)
        if not isinstance(child, FrozenModel):
            raise UsageError(say("{name} holds no fields of its own", name=name))
        value = _set(design, child, inner, value)
    if name == "profile" and value is not None:
        find_profile(design, str(value))
    if name == "part":
        _check_part(design, getattr(model, name), value)
    values = {field: getattr(model, field) for field in type(model).model_fields}
    try:
        valid = type(model).model_validate({**values, name: value})
    except ValidationError as error:
        raise UsageError(*faults_of(error, "")) from None
    return changed(model, **{name: getattr(valid, name)})


def _check_part(design: Design, old: str, new: object) -> None:
    part = design.parts.get(str(new))
    if part is None:
        raise UsageError(say("part {new!r} is not in the design", new=new))
    if part.kind != design.parts[old].kind:
        raise UsageError(
            say(
                "{part} is of kind {kind}, not {wanted}",
                part=part.title,
                kind=part.kind,
                wanted=design.parts[old].kind,
            )
        )
