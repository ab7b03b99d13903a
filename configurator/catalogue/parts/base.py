"""What every part has: figures with the unit in the name, provenance beside them."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from configurator.core.text import say

Confidence = Literal["high", "medium", "low"]
Status = Literal["product", "specification", "reference", "generic", "style"]
UnitName = Literal["OU", "RU", "SU"]
PositiveFloat = Annotated[float, Field(gt=0, allow_inf_nan=False)]
NonNegativeFloat = Annotated[float, Field(ge=0, allow_inf_nan=False)]
Fraction = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]
_PART_ID = r"^[a-z0-9][a-z0-9._-]{1,63}$"


def _speaking(value: Any) -> Any:
    """Say in words what an id may hold, before the pattern would."""
    if isinstance(value, str) and not re.search(_PART_ID, value):
        raise ValueError(say("must be 2 to 64 small letters, digits, dots, dashes or underscores"))
    return value


PartId = Annotated[str, Field(pattern=_PART_ID), BeforeValidator(_speaking)]
Paths = tuple[tuple[int, ...], ...]


class FrozenModel(BaseModel):
    """A value that never changes and refuses keys it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class Alternative(FrozenModel):
    """Another value for the same figure, kept where sources disagree."""

    value: Any
    sources: tuple[str, ...] = ()
    note: str | None = None


class Provenance(FrozenModel):
    """Where one figure comes from and how far it can be trusted."""

    sources: tuple[str, ...]
    confidence: Confidence
    clause: str | None = None
    note: str | None = None
    derived: bool = False
    alternatives: tuple[Alternative, ...] = ()


class BasePart(FrozenModel):
    """What every part has; ``kind`` tells the types apart.

    ``based_on`` is the part that a copy began from, itself no copy; it need not be at hand.
    """

    not_figures: ClassVar[frozenset[str]] = frozenset(
        {
            "id",
            "kind",
            "vendor",
            "model",
            "part_number",
            "status",
            "provenance",
            "notes",
            "based_on",
        }
    )

    id: PartId
    vendor: str = Field(min_length=1)
    model: str = Field(min_length=1)
    part_number: str | None = None
    status: Status
    provenance: dict[str, Provenance] = Field(default_factory=dict)
    notes: tuple[str, ...] = ()
    based_on: PartId | None = None

    def is_among(self, listed: Collection[str]) -> bool:
        """Tell whether a list of ids names this part, or the one it began from."""
        return self.id in listed or (self.based_on is not None and self.based_on in listed)

    @property
    def title(self) -> str:
        """Vendor and model as one reads them on a list."""
        return f"{self.vendor} {self.model}"

    @property
    def only_reference(self) -> str | None:
        """Why the part can be read and compared but not placed; None for one that can be."""
        return None

    def confidence(self, figure: str) -> Confidence | None:
        """Confidence of a figure, or None where the figure is unknown."""
        entry = self.provenance.get(figure)
        return entry.confidence if entry else None

    @model_validator(mode="after")
    def _every_figure_has_a_source(self) -> BasePart:
        figures = {
            name
            for name, field in type(self).model_fields.items()
            if name not in self.not_figures and getattr(self, name) != field.get_default()
        }
        if missing := sorted(figures - set(self.provenance)):
            raise ValueError(say("no provenance for {figures}", figures=", ".join(missing)))
        if unknown := sorted(set(self.provenance) - set(type(self).model_fields)):
            raise ValueError(
                say(
                    "provenance for figures this kind does not have: {figures}",
                    figures=", ".join(unknown),
                )
            )
        return self


class RackMounted(BasePart):
    """Figures of everything that occupies units of a rack."""

    height_unit: UnitName | None = None
    height_units: Annotated[int, Field(ge=1)] | None = None
    height_mm: PositiveFloat | None = None
    width_mm: PositiveFloat | None = None
    depth_mm: PositiveFloat | None = None
    mass_kg: PositiveFloat | None = None
