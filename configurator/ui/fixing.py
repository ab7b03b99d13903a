"""Applies the repair that a finding offers: an edit by its name, with its arguments."""

from __future__ import annotations

import inspect

from configurator.catalogue.catalogue import Catalogue
from configurator.core.errors import UsageError
from configurator.design import edits
from configurator.design.model import Design
from configurator.rules.finding import Fix


def apply_fix(design: Design, catalogue: Catalogue, fix: Fix) -> Design:
    """Give the repaired design; only the public edits of a design can be named."""
    if fix.edit not in edits.__all__:
        raise UsageError(f"there is no edit {fix.edit!r}")
    edit = getattr(edits, fix.edit)
    arguments: dict[str, object] = dict(fix.arguments)
    if "library" in inspect.signature(edit).parameters:
        arguments["library"] = catalogue
    changed = edit(design, **arguments)
    assert isinstance(changed, Design)
    return changed
