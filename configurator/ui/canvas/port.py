"""What the canvas needs of the editing session, so that it can be tried with a small one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol

from configurator.catalogue.catalogue import Catalogue
from configurator.design.model import Design
from configurator.evaluation.result import Evaluation


class CanvasSession(Protocol):
    """The open design, its evaluation and the selection, with signals when they change.

    The signals ``design_changed``, ``evaluation_changed``, ``selection_changed`` and
    ``preview_changed`` carry the new object, ``preview_changed`` a tentative evaluation or None.
    """

    design_changed: Any
    evaluation_changed: Any
    selection_changed: Any
    preview_changed: Any

    @property
    def design(self) -> Design:
        """The committed design."""

    @property
    def evaluation(self) -> Evaluation | None:
        """The newest evaluation, stale where it says so."""

    @property
    def selection(self) -> str | None:
        """Id of the object chosen last."""

    @property
    def selected(self) -> tuple[str, ...]:
        """Ids of all selected objects, the one chosen last at the end."""

    @property
    def catalogue(self) -> Catalogue:
        """The parts that can be placed."""

    def apply(self, label: str, design: Design) -> None:
        """Make a design the current one as one undoable step."""

    def select(self, object_id: str | None) -> None:
        """Select an object."""

    def select_all(self, object_ids: Iterable[str]) -> None:
        """Select several objects."""

    def preview(self, design: Design | None) -> None:
        """Evaluate a tentative design, or forget it."""
