"""Documents that figures of the catalogue come from."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from configurator.catalogue.parts import FrozenModel
from configurator.core.text import say

Tier = Literal["primary", "secondary", "derived", "estimate"]


class Source(FrozenModel):
    """One document, found by its address or, where it is not on the web, by its title and issue.

    Tier: the maker's or standard body's own text, another text quoting it, computed from other
    figures, or an engineering estimate.
    """

    title: str = Field(min_length=1)
    tier: Tier
    address: str | None = None
    document: str | None = None
    note: str | None = None

    @model_validator(mode="after")
    def _can_be_found(self) -> Source:
        if self.tier in ("primary", "secondary") and not (self.address or self.document):
            raise ValueError(say("a source needs an address or the document's own name"))
        return self
