"""Asks for the reason that a waiver or another assumption needs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from configurator.design.address import addresses
from configurator.design.assumptions import assumed
from configurator.design.query import index
from configurator.rules.finding import Finding
from configurator.ui.dialogs.reason import AssumptionDialog, WaiveDialog
from configurator.ui.editing.editing import Editing
from configurator.ui.editing.session import EditorSession
from configurator.ui.inspection.assumptions import override_in_force
from configurator.ui.inspection.fields import part_options
from configurator.ui.inspection.sheet import Value
from configurator.ui.preferences import Preferences
from configurator.ui.words import tr


def ask_waiver(
    parent: QWidget, editing: Editing, findings: Sequence[Finding], preferences: Preferences
) -> None:
    """Waive findings of one rule if the user gives a reason; the name is kept for the next."""
    dialog = WaiveDialog(parent, findings, preferences.author)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        preferences.author = dialog.author
        editing.waive(findings, dialog.reason, dialog.author)


def ask_assumption(
    parent: QWidget, session: EditorSession, editing: Editing, key: str, object_id: str | None
) -> None:
    """Replace an assumption if the user gives a value and a reason."""
    dialog = assumption_dialog(parent, session, key, object_id)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        editing.assume(key, dialog.scope, dialog.value, dialog.reason)


def assumption_dialog(
    parent: QWidget, session: EditorSession, key: str, object_id: str | None
) -> AssumptionDialog:
    """Make the dialog for an assumption as an object sees it."""
    design = session.design
    assumption = design.assumptions[key]
    scopes = index(design).lineage(object_id) if object_id is not None else ()
    names = addresses(design)
    offered: list[tuple[Value, str]] = [(None, tr("the whole design"))]
    offered += [(scope, tr("{scope} only", scope=names.get(scope, scope))) for scope in scopes]
    found = assumed(design, key, *scopes)
    kind = assumption.part_kind
    options = part_options(design, session.catalogue, kind) if kind else ()
    dialog = AssumptionDialog(parent, assumption, found.value, tuple(offered), options)
    override = override_in_force(design, key, scopes)
    if override is not None:
        dialog.set_reason(override.reason)
        dialog.set_scope(override.scope)
    return dialog
