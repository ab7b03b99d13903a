"""What the inspector shows of one object, as plain data: figures, fields to edit, links."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from configurator.core.units import QuantityKind
from configurator.design.model import Design
from configurator.rules.finding import Finding

Value = float | str | bool | None
Edit = Callable[[Design, Value], Design]


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure with its unit; ``note`` says limit, source or why it is unknown."""

    name: str
    text: str
    note: str = ""
    tone: str = "text"
    assumed: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """An edit of one field; ``key`` names object and field, bursts under one key merge.

    ``again`` gives the same edit for another object, None where it makes sense for one alone;
    ``attribute`` is the name of the field in the document.  ``has_default`` says that ``default``
    holds where nobody set anything.
    """

    key: str
    edit: Edit
    attribute: str = ""
    again: Callable[[str], Edit] | None = None
    default: Value = None
    has_default: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """One thing the user may change; a number is held in working units.

    ``placeholder`` says what holds where an optional field is left empty, ``is_mixed`` that the
    objects it stands for have different values.
    """

    change: Change
    label: str
    kind: Literal["number", "text", "choice", "flag"]
    value: Value
    quantity: QuantityKind | None = None
    unit: str = ""
    low: float = 0.0
    high: float = 1e6
    step: float = 1.0
    decimals: int = 0
    scale: float = 1.0
    optional: bool = False
    placeholder: str = ""
    options: tuple[tuple[Value, str], ...] = ()
    is_mixed: bool = False

    @property
    def key(self) -> str:
        """Names object and field."""
        return self.change.key

    @property
    def is_overridden(self) -> bool:
        """Whether something else holds than the default."""
        differs = self.is_mixed or self.value != self.change.default
        return self.change.has_default and differs


@dataclass(frozen=True, slots=True)
class Group:
    """Fields under a heading."""

    title: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class AssumptionRow:
    """An assumption that a figure of this object rests on.

    Where it is overridden, ``scope`` is the object the override was made for (None: the design),
    ``holds_for`` its name, and ``default`` what would hold without it.
    """

    key: str
    title: str
    text: str
    reason: str
    overridden: bool
    scope: str | None = None
    holds_for: str = ""
    default: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A way to a related object."""

    text: str
    object_id: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything about one object; ``object_id`` None is the design itself.

    A sheet of several ``objects`` has no ``object_id``.  ``part_id`` is the part of the catalogue
    the object is, where it is one.
    """

    object_id: str | None
    title: str
    address: str
    figures: tuple[Figure, ...] = ()
    groups: tuple[Group, ...] = ()
    assumptions: tuple[AssumptionRow, ...] = ()
    findings: tuple[Finding, ...] = ()
    links: tuple[Link, ...] = ()
    notes: tuple[str, ...] = ()
    rules_held: int | None = None
    part_id: str | None = None
    objects: tuple[str, ...] = ()

    @property
    def shape(self) -> tuple[object, ...]:
        """What decides the widgets; two sheets of one shape differ in values alone."""
        return (
            self.object_id,
            self.objects,
            self.links,
            self.notes,
            tuple((field.key, field.options) for group in self.groups for field in group.fields),
        )
