"""What menus and keys do to the design beyond the drawing: fill, copy, fix, waive, assume."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from configurator.core.errors import RackloopError
from configurator.design import edits
from configurator.design.address import addresses
from configurator.design.model import Board, Chassis, Design, PlacedPart
from configurator.design.query import index, outermost
from configurator.design.target import RackTarget, SiteTarget, Target
from configurator.rules.finding import Finding
from configurator.rules.repairs.apply import apply_fixes
from configurator.ui.canvas.edits_by_key import newly_placed
from configurator.ui.canvas.placing import (
    Judgement,
    Payload,
    judge,
    judge_swap,
    keyboard_targets,
    object_payload,
    part_payload,
)
from configurator.ui.editing.session import EditorSession
from configurator.ui.words import tr

Found = TypeVar("Found", Board, Chassis)


class Editing(QObject):
    """Turns a wish into one undoable step, or says in ``refused`` why it cannot be."""

    refused = Signal(str)
    told = Signal(str)

    def __init__(self, session: EditorSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._copied: tuple[Payload, ...] = ()
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
        """Put the module of choice onto the free sites of the boards at the selection."""
        boards = self._each(self._board)
        filled = [(board, self._module_part(board)) for board in boards]
        if not filled or not all(part for _, part in filled):
            self.refused.emit(tr("Select a board or a module, and choose an OAM in the catalogue."))
            return

        def edit(old: Design) -> Design:
            for board, part in filled:
                old = edits.fill_board(old, self._session.catalogue, board.id, part or "")
            return old

        self._try(tr("Fill board"), edit)

    def fill_chassis(self) -> None:
        """Put the module of choice onto every free site of the chassis at the selection."""
        filled = [
            (chassis, chassis.boards[0], self._module_part(chassis.boards[0]))
            for chassis in self._each(self._chassis)
            if chassis.boards
        ]
        if not filled or not all(part for *_, part in filled):
            self.refused.emit(
                tr("Select a chassis with a board, and choose an OAM in the catalogue.")
            )
            return

        def edit(old: Design) -> Design:
            catalogue = self._session.catalogue
            for chassis, board, part in filled:
                old = edits.fill_chassis(old, catalogue, chassis.id, board.part, part or "")
            return old

        self._try(tr("Fill chassis"), edit)

    def fill_rack(self) -> None:
        """Repeat the selected chassis, or the rack's first, into all free units of its rack."""
        design = self._session.design
        by_rack: dict[str, str] = {}
        for chassis in self._each(self._chassis_or_first):
            rack = index(design).rack_of(chassis.id)
            if rack is not None:
                by_rack[rack.id] = chassis.id
        if not by_rack:
            self.refused.emit(tr("Select the chassis that the rack is to be filled with."))
            return

        def edit(old: Design) -> Design:
            for rack_id, chassis_id in by_rack.items():
                old = edits.fill_rack(old, self._session.catalogue, rack_id, chassis_id)
            return old

        self._try(tr("Fill rack"), edit)

    def align_units(self) -> None:
        """Put the selected items, or all of a selected rack, onto whole units of their rack."""
        selected = outermost(self._session.design, self._session.selected)
        self._try(tr("Align to units"), lambda old: edits.align_to_units(old, selected))

    def swap_selected(self) -> None:
        """Let the two selected objects change places."""
        if len(self._session.selected) != 2:
            self.refused.emit(tr("Select the two objects that are to change places."))
            return
        answer = judge_swap(self._session.design, *self._session.selected)
        if answer.design is None:
            self.refused.emit(answer.reason)
        else:
            self._apply(answer.label, answer.design, "")

    def move_up(self) -> None:
        """Move the selected objects one unit up, or to the next site."""
        self._move_by(1)

    def move_down(self) -> None:
        """Move the selected objects one unit down, or to the site before."""
        self._move_by(-1)

    def copy(self) -> None:
        """Keep the selected objects for pasting."""
        if self._keep():
            self.told.emit(tr("Copied {name}.", name=self._named(self._copied)))

    def cut(self) -> None:
        """Keep the selected objects for pasting and take them out."""
        if self._keep():
            gone = [payload.object_id or "" for payload in self._copied]
            holder = index(self._session.design).parent(gone[-1])
            label = tr("Cut {name}", name=self._named(self._copied))
            self._try(label, lambda old: edits.remove_all(old, gone))
            self._session.select(holder)

    def paste(self) -> None:
        """Put copies of what was kept at the selection."""
        self._put_copies(self._copied, tr("Nothing to paste: copy an object first."))

    def duplicate(self) -> None:
        """Put copies of the selected objects at the next places that take them."""
        self._put_copies(self._chosen(), tr("Select what is to be duplicated."))

    def duplicate_rack(self) -> None:
        """Put a copy of each rack the selection is in, with all its contents, onto the floor."""
        design = self._session.design
        racks = (index(design).rack_of(each) for each in self._session.selected)
        names = dict.fromkeys(rack.id for rack in racks if rack is not None)
        self._put_copies(self._payloads(names), tr("Select a rack, or something in it."))

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

    def _move_by(self, steps: int) -> None:
        design = self._session.design
        chosen = outermost(design, self._session.selected)
        targets = {each: _beside(design, each, steps) for each in chosen}
        moves = {each: target for each, target in targets.items() if target is not None}
        if not moves or len(moves) < len(targets):
            self.refused.emit(tr("Select rack items or modules that have a place beside them."))
            return
        count = len(moves)
        label = (
            tr("Move {name}", name=addresses(design)[chosen[0]])
            if count == 1
            else tr("Move {count} objects", count=count)
        )
        self._try(label, lambda old: edits.move_all(old, moves))

    def _chosen(self) -> tuple[Payload, ...]:
        """The selected objects as they are now, to be copied; loops have no place of their own."""
        return self._payloads(outermost(self._session.design, self._session.selected))

    def _payloads(self, object_ids: Iterable[str]) -> tuple[Payload, ...]:
        design = self._session.design
        found = (object_payload(design, each, copy=True) for each in object_ids)
        return tuple(replace(each, source=design) for each in found if each is not None)

    def _keep(self) -> bool:
        chosen = self._chosen()
        if not chosen:
            self.refused.emit(tr("Select an object with a place of its own first."))
            return False
        self._copied = chosen
        return True

    def _forget_copy(self) -> None:
        self._copied = ()

    def _named(self, payloads: Sequence[Payload]) -> str:
        """The address of one object, or how many they are."""
        if len(payloads) != 1:
            return tr("{count} objects", count=len(payloads))
        return addresses(self._session.design).get(payloads[0].object_id or "", "")

    def _put_copies(self, payloads: Sequence[Payload], otherwise: str) -> None:
        """Put copies at the selection as one step; where one has no place none is put."""
        session = self._session
        if not payloads:
            self.refused.emit(otherwise)
            return
        design, selection, label = session.design, session.selection, ""
        rack = index(design).rack_of(selection) if selection else None
        for payload in payloads:
            targets = keyboard_targets(design, payload.part, selection, rack.id if rack else None)
            answer = self._first(design, payload, targets)
            if answer.design is None:
                self.refused.emit(answer.reason)
                return
            design, label, reason = answer.design, answer.label, answer.reason
        if len(payloads) > 1:
            label, reason = tr("Copy {count} objects", count=len(payloads)), ""
        before = session.design
        self._apply(label, design, reason)
        session.select_all(newly_placed(before, design))

    def _first(self, design: Design, payload: Payload, targets: Iterable[Target]) -> Judgement:
        """The first place that takes it, else why the nearest one does not."""
        refused: Judgement | None = None
        for target in targets:
            answer = judge(design, self._session.catalogue, payload, target)
            if answer.design is not None:
                return answer
            refused = refused or answer
        return refused or Judgement(tr("There is no place for it."))

    def _place(self, payload: Payload, targets: list[Target]) -> None:
        answer = self._first(self._session.design, payload, targets)
        if answer.design is None:
            self.refused.emit(answer.reason)
        else:
            self._apply(answer.label, answer.design, answer.reason)

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

    def _each(self, find: Callable[[str], Found | None]) -> list[Found]:
        """What there is at each selected object, every one once."""
        found = (find(object_id) for object_id in self._session.selected)
        return list({each.id: each for each in found if each is not None}.values())

    def _chassis(self, object_id: str) -> Chassis | None:
        return index(self._session.design).chassis_of(object_id)

    def _chassis_or_first(self, object_id: str) -> Chassis | None:
        rack = index(self._session.design).rack_of(object_id)
        items = rack.items if rack is not None else ()
        first = next((item for item in items if isinstance(item, Chassis)), None)
        return self._chassis(object_id) or first

    def _board(self, object_id: str) -> Board | None:
        chassis = self._chassis(object_id)
        first = next(iter(chassis.boards), None) if chassis else None
        return index(self._session.design).board_of(object_id) or first

    def _module_part(self, board: Board) -> str | None:
        """The OAM chosen in the catalogue, else the one the board already carries."""
        chosen = self._session.armed_part
        part = self._session.catalogue.get(chosen) if chosen else None
        if part is not None and part.kind == "oam":
            return part.id
        return next((module.part for module in board.modules), None)


def _numbered(label: str, findings: Sequence[Finding]) -> str:
    return f"{label} ({len(findings)})" if len(findings) > 1 else label


def _beside(design: Design, object_id: str, steps: int) -> Target | None:
    """The place a few units or sites further; None where there is no such place."""
    found = index(design).get(object_id)
    place = edits.place_of(design, object_id) if isinstance(found, PlacedPart) else None
    if isinstance(place, RackTarget) and place.position is not None:
        at = place.position.index + steps
        position = place.position.model_copy(update={"index": at})
        return replace(place, position=position) if at > 0 else None
    if isinstance(place, SiteTarget) and place.site is not None and place.site + steps >= 0:
        return replace(place, site=place.site + steps)
    return None
