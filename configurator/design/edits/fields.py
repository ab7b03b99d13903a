"""Changes single fields, validated as the file format validates them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from pydantic import ValidationError

from configurator.catalogue.parts import FrozenModel
from configurator.core.errors import Fault, PlacementError
from configurator.core.text import say
from configurator.core.validation import faults_of
from configurator.design.edits.embed import embed, prune
from configurator.design.edits.tree import changed, find, replace_object
from configurator.design.library import PartLibrary, find_part
from configurator.design.loop_paths import loop_paths_faults
from configurator.design.model import Chassis, Design, Loop, Scenario
from configurator.design.part_fields import PART_FIELDS
from configurator.design.query import find_profile

Model = TypeVar("Model", bound=FrozenModel)

_STRUCTURE = frozenset(
    {"id", "kind", "part", "position", "site", "items", "boards", "modules", "floor", "loops"}
    | {"requirements", "scenarios", "waivers", "assumptions", "assumption_overrides", "parts"}
    | {"profiles", "next_id"}
)


def set_field(
    design: Design,
    object_id: str | None,
    field: str,
    value: object,
    library: PartLibrary | None = None,
) -> Design:
    """Change one field of an object, or of the design itself where the id is None.

    A part named by the field is looked up in the design, then in the library.  Loops have
    :func:`set_loop`, scenarios :func:`set_scenario`, because their fields name other objects.
    """
    if object_id is None:
        return _unless_equal(design, checked(design, design, {field: value}, library))
    found = find(design, object_id)
    if isinstance(found, (Loop, Scenario)):
        raise PlacementError(
            say("{object_id} is changed as a whole, not by field", object_id=object_id)
        )
    new = checked(design, found, {field: value}, library)
    if new == found:
        return design
    if isinstance(new, Chassis) and (faults := loop_paths_faults(new, design.parts)):
        raise PlacementError(*faults)
    if field in PART_FIELDS and isinstance(value, str):
        design = embed(design, find_part(design, library, value))
    return prune(replace_object(design, new))


def set_site(design: Design, **fields: object) -> Design:
    """Change conditions of the site."""
    site = checked(design, design.site, fields)
    return design if site == design.site else changed(design, site=site)


def set_requirements(design: Design, **fields: object) -> Design:
    """Change what the customer asks for."""
    requirements = checked(design, design.requirements, fields)
    if requirements == design.requirements:
        return design
    return changed(design, requirements=requirements)


def made(model: type[Model], **fields: object) -> Model:
    """Make an object of the document; all that is wrong with its fields is told at once."""
    try:
        return model.model_validate(fields)
    except ValidationError as error:
        raise PlacementError(*faults_of(error, "")) from None


def checked(
    design: Design, model: Model, fields: Mapping[str, object], library: PartLibrary | None = None
) -> Model:
    """Copy an object with new values for some fields; all that is wrong is told at once."""
    _check_names(model, fields)
    values = {name: getattr(model, name) for name in type(model).model_fields} | dict(fields)
    valid = made(type(model), **values)
    for field in fields:
        _check_part(design, field, getattr(valid, field), library)
    if fields.get("profile") is not None:
        find_profile(design, str(fields["profile"]))
    return changed(model, **{field: getattr(valid, field) for field in fields})


def _check_names(model: FrozenModel, fields: Mapping[str, object]) -> None:
    open_fields = sorted(set(type(model).model_fields) - _STRUCTURE)
    faults = [
        Fault(
            "", field, say("cannot be set here; these can: {fields}", fields=", ".join(open_fields))
        )
        for field in fields
        if field not in open_fields
    ]
    if faults:
        raise PlacementError(*faults)


def _check_part(design: Design, field: str, value: object, library: PartLibrary | None) -> None:
    wanted = PART_FIELDS.get(field)
    if wanted is None or not isinstance(value, str):
        return
    part = find_part(design, library, value)
    if part.kind != wanted:
        raise PlacementError(
            Fault(
                "",
                field,
                say(
                    "{part} is of kind {kind}, not {wanted}",
                    part=part.title,
                    kind=part.kind,
                    wanted=wanted,
                ),
            )
        )
    if part.only_reference:
        reason = say(
            "{part} is a reference, not placeable: {only_reference}",
            part=part.title,
            only_reference=part.only_reference,
        )
        raise PlacementError(Fault("", field, reason))


def _unless_equal(old: Design, new: Design) -> Design:
    same = all(getattr(old, name) == getattr(new, name) for name in ("name", "customer", "notes"))
    return old if same else new
