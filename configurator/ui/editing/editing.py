"""What menus and keys do to the design beyond the drawing: fill, copy, fix, waive, assume."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from configurator.core.errors import RackloopError
from configurator.design import edits
from configurator.design.address import addresses
from configurator.design.model import Board, Chassis, Design
from configurator.design.query import index
from configurator.design.target import Target
from configurator.rules.finding import Finding
from configurator.rules.repairs.apply import apply_fixes
from configurator.ui.canvas.placing import (
    Payload,
    judge,
    keyboard_targets,
    object_payload,
    part_payload,
)
from configurator.ui.editing.session import EditorSession
from configurator.ui.words import tr


class Editing(QObject):
    """Turns a wish into one undoable step, or says in ``refused`` why it cannot be."""

    refused = Signal(str)
    told = Signal(str)

    def __init__(self, session: EditorSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._copied: Payload | None = None
        session.document_replaced.connect(self._forget_copy)

    def undo(self) -> None:
        """Take the last edit back."""
        self._session.undo_stack.undo()

    def redo(self) -> None:
        """Make the edit again."""
        self._session.undo_stack.redo()

    def place_on(self, part_id: str | None, target: Target) -> None:
        """Place a part of the catalogue on a target."""
        session = self._session
        payload = part_payload(session.design, session.catalogue, part_id) if part_id else None
        if payload is None:
            self.refused.emit(tr("Choose a part in the catalogue first."))
        else:
            self._place(payload, [target])

    def fill_board(self) -> None:
        """Put the module of choice onto the free sites of the board at the selection."""
        board = self._board()
        module = self._module_part(board)
        if board is None or module is None:
            self.refused.emit(tr("Select a board or a module, and choose an OAM in the catalogue."))
            return
        catalogue = self._session.catalogue
        self._try(tr("Fill board"), lambda old: edits.fill_board(old, catalogue, board.id, module))

    def fill_chassis(self) -> None:
        """Put the module of choice onto every free site of the chassis at the selection."""
        chassis = self._chassis()
        board = next(iter(chassis.boards), None) if chassis else None
        module = self._module_part(board)
        if chassis is None or board is None or module is None:
            self.refused.emit(
                tr("Select a chassis with a board, and choose an OAM in the catalogue.")
            )
            return
        catalogue = self._session.catalogue
        self._try(
            tr("Fill chassis"),
            lambda old: edits.fill_chassis(old, catalogue, chassis.id, board.part, module),
        )

    def fill_rack(self) -> None:
        """Repeat the selected chassis, or the rack's first, into all free units of its rack."""
        chassis = self._chassis() or self._first_chassis()
        rack = index(self._session.design).rack_of(chassis.id) if chassis else None
        if chassis is None or rack is None:
            self.refused.emit(tr("Select the chassis that the rack is to be filled with."))
            return
        catalogue = self._session.catalogue
        self._try(tr("Fill rack"), lambda old: edits.fill_rack(old, catalogue, rack.id, chassis.id))

    def copy(self) -> None:
        """Keep the selected object for pasting."""
        if self._keep():
            self.told.emit(tr("Copied {address}.", address=self._address()))

    def cut(self) -> None:
        """Keep the selected object for pasting and take it out."""
        selection = self._session.selection
        if selection is not None and self._keep():
            holder = index(self._session.design).parent(selection)
            label = tr("Cut {address}", address=self._address())
            self._try(label, lambda old: edits.remove(old, selection))
            self._session.select(holder)

    def paste(self) -> None:
        """Put a copy of what was kept at the selection."""
        self._put_copy(self._copied, tr("Nothing to paste: copy an object first."))

    def duplicate(self) -> None:
        """Put a copy of the selected object at the next place that takes it."""
        self._put_copy(self._selected(), tr("Select what is to be duplicated."))

    def update_parts(self, part_ids: Sequence[str]) -> None:
        """Take the catalogue's figures for parts the design carries, as one step."""
        count = len(part_ids)
        label = tr(
            "Update 1 part from the catalogue"
            if count == 1
            else "Update {count} parts from the catalogue",
            count=count,
        )
        catalogue = self._session.catalogue
        self._try(label, lambda old: edits.update_parts(old, part_ids, catalogue))

    def apply_fixes(self, findings: Sequence[Finding]) -> None:
        """Make the repairs that findings offer, as one step."""
        fixes = list(dict.fromkeys(each.fix for each in findings if each.fix is not None))
        if fixes:
            label, more = tr(fixes[0].label), len(fixes) - 1
            label = tr("{label} and {count} more", label=label, count=more) if more else label
            catalogue = self._session.catalogue
            self._try(label, lambda old: apply_fixes(old, catalogue, fixes))

    def waive(self, findings: Sequence[Finding], reason: str, author: str) -> None:
        """Accept findings of one rule with a reason, as one step."""
        today = date.today().isoformat()

        def edit(design: Design) -> Design:
            for found in findings:
                numbers = (found.measured, found.limit, today)
                design = edits.waive(design, found.rule, found.target, reason, author, *numbers)
            return design

        self._try(_numbered(tr("Waive {rule}", rule=findings[0].rule), findings), edit)

    def withdraw_waivers(self, findings: Sequence[Finding]) -> None:
        """Open waived findings of one rule again, as one step."""

        def edit(design: Design) -> Design:
            for found in findings:
                design = edits.withdraw_waiver(design, found.rule, found.target)
            return design

        self._try(_numbered(tr("Withdraw waiver of {rule}", rule=findings[0].rule), findings), edit)

    def assume(self, key: str, scope: str | None, value: float | str, reason: str) -> None:
        """Replace an assumption for one object or the whole design."""
        catalogue = self._session.catalogue
        self._try(
            tr("Change assumption"),
            lambda old: edits.override_assumption(old, key, value, reason, scope, catalogue),
        )

    def use_default(self, key: str, scope: str | None) -> None:
        """Take back what replaced an assumption for one object or the whole design."""
        self._try(tr("Use default"), lambda old: edits.clear_override(old, key, scope))

    def _selected(self) -> Payload | None:
        """The selected object as it is now, to be copied; a loop has no place of its own."""
        design, selection = self._session.design, self._session.selection
        payload = object_payload(design, selection, copy=True) if selection is not None else None
        return replace(payload, source=design) if payload is not None else None

    def _keep(self) -> bool:
        payload = self._selected()
        if payload is None:
            self.refused.emit(tr("Select an object with a place of its own first."))
            return False
        self._copied = payload
        return True

    def _forget_copy(self) -> None:
        self._copied = None

    def _address(self) -> str:
        selection = self._session.selection or ""
        return addresses(self._session.design).get(selection, selection)

    def _put_copy(self, payload: Payload | None, otherwise: str) -> None:
        design = self._session.design
        if payload is None:
            self.refused.emit(otherwise)
            return
        selection = self._session.selection
        rack = index(design).rack_of(selection) if selection else None
        targets = keyboard_targets(design, payload.part, selection, rack.id if rack else None)
        self._place(payload, targets)

    def _place(self, payload: Payload, targets: list[Target]) -> None:
        session = self._session
        reason = tr("There is no place for it.")
        for number, target in enumerate(targets):
            answer = judge(session.design, session.catalogue, payload, target)
            if answer.design is not None:
                self._apply(answer.label, answer.design, answer.reason)
                return
            reason = answer.reason if number == 0 else reason
        self.refused.emit(reason)

    def _try(self, label: str, edit: Callable[[Design], Design]) -> None:
        try:
            design = edit(self._session.design)
        except RackloopError as error:
            self.refused.emit(tr(str(error)))
            return
        if design == self._session.design:
            self.refused.emit(tr("{label}: nothing is left to do.", label=label))
        else:
            self._apply(label, design, "")

    def _apply(self, label: str, design: Design, warning: str) -> None:
        self._session.apply(label, design)
        self.told.emit(f"{label}. {warning}".strip())

    def _chassis(self) -> Chassis | None:
        selection = self._session.selection
        return index(self._session.design).chassis_of(selection) if selection else None

    def _first_chassis(self) -> Chassis | None:
        selection = self._session.selection
        rack = index(self._session.design).rack_of(selection) if selection else None
        items = rack.items if rack is not None else ()
        return next((item for item in items if isinstance(item, Chassis)), None)

    def _board(self) -> Board | None:
        selection = self._session.selection
        found = index(self._session.design)
        board = found.board_of(selection) if selection else None
        chassis = self._chassis()
        return board or (next(iter(chassis.boards), None) if chassis else None)

    def _module_part(self, board: Board | None) -> str | None:
        """The OAM chosen in the catalogue, else the one the board already carries."""
        chosen = self._session.armed_part
        part = self._session.catalogue.get(chosen) if chosen else None
        if part is not None and part.kind == "oam":
            return part.id
        return next((module.part for module in board.modules), None) if board else None


def _numbered(label: str, findings: Sequence[Finding]) -> str:
    return f"{label} ({len(findings)})" if len(findings) > 1 else label
