"""The dialog in which a part of the user's own is described; nothing typed is lost on a fault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from configurator.catalogue.catalogue import Catalogue
from configurator.catalogue.parts import KINDS
from configurator.catalogue.user_parts import PartDraft, check_draft
from configurator.core.errors import CatalogueError, Fault
from configurator.core.text import say
from configurator.ui.own_parts.form import PartForm
from configurator.ui.own_parts.names import free_id, id_from_names
from configurator.ui.own_parts.places import SOURCE, field_of_place, place_within
from configurator.ui.own_parts.source_form import SourceForm
from configurator.ui.preferences import Preferences
from configurator.ui.widgets.combo import Combo
from configurator.ui.widgets.labels import caption, heading, rule, set_tone
from configurator.ui.words import tr

CHECK_MS = 120
SIZE_PX = (1000, 700)
SOURCE_PX = 280
IS_RIGHT = say("Nothing is missing. Empty fields stay unknown.")


class PartDialog(QDialog):
    """Checks while one types; ``save`` is called with the draft and refuses by raising."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        draft: PartDraft,
        catalogue: Catalogue,
        preferences: Preferences,
        save: Callable[[PartDraft], None],
        notice: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._draft = draft
        self._catalogue = catalogue
        self._preferences = preferences
        self._save = save
        self._tried = False
        self._faults: tuple[Fault, ...] = ()
        self.kind = Combo(tr("Kind of part"))
        self.search = QLineEdit(placeholderText=tr("Find a field"), clearButtonEnabled=True)
        self.source = SourceForm(draft.source)
        self.state = QPushButton()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save_button = self._buttons.addButton(
            tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.form = self._make_form()
        self._timer = QTimer(self, singleShot=True, interval=CHECK_MS)
        self._lay_out(title, notice)
        self._connect()
        self.check()
        self._focus_first()

    @property
    def draft(self) -> PartDraft:
        """The draft as the form has it now."""
        typed = self._draft.with_values(**self.form.typed)
        return replace(typed, source=self.source.source)

    @property
    def is_edited(self) -> bool:
        """Whether closing would lose something typed."""
        return bool(self.form.typed) or self.source.source != self._draft.source

    def check(self) -> None:
        """Show what is wrong with the draft as it is now."""
        self._timer.stop()
        self._show_faults(check_draft(self.draft, self._catalogue).faults)

    def accept(self) -> None:
        self._tried = True
        self.check()
        if self._faults:
            self.go_to_fault()
            return
        try:
            self._save(self.draft)
        except CatalogueError as error:
            self._show_faults(error.faults)
            return
        super().accept()

    def reject(self) -> None:
        if not self.is_edited or self._may_discard():
            super().reject()

    def go_to_fault(self) -> None:
        """Go to the first field that is wrong."""
        keys = [field_of_place(fault.place) for fault in self._faults]
        first = next((key for key in self.form.rows if key in keys), None)
        if first is not None:
            self.search.clear()
            self.form.go_to(first)
        elif SOURCE in keys:
            place = next(each.place for each in self._faults if SOURCE in each.place)
            field = self.source.field(place_within(place))
            (field or self.source.name).setFocus()

    def _show_faults(self, faults: tuple[Fault, ...]) -> None:
        self._faults = faults
        rest = self.form.show_faults(faults, all_at_once=self._tried)
        own = {place_within(each.place): tr(each.reason) for each in rest if _is_source(each)}
        self.source.show_faults(own)
        elsewhere = [tr(str(each)) for each in rest if not _is_source(each)]
        count = len(faults) - len(elsewhere)
        pieces = [_to_mend(count)] if count else []
        self.state.setText(" · ".join((*pieces, *elsewhere)) or tr(IS_RIGHT))
        self.state.setEnabled(count > 0)
        self.state.setToolTip("\n".join(elsewhere))

    def _make_form(self) -> PartForm:
        draft = self._draft
        base = draft.base if draft.base is not None and draft.base.kind == draft.kind else None
        form = PartForm(draft.kind, draft.values, self._preferences, base, self._catalogue.sources)
        form.edited.connect(self._edited)
        form.left.connect(self._edited)
        for key in ("vendor", "model"):
            form.rows[key].entry.edited.connect(self._propose_id)
        return form

    def _edited(self) -> None:
        self._timer.start()

    def _propose_id(self) -> None:
        """Until the user names one, the id follows maker and model of a new part."""
        rows = self.form.rows
        if rows["id"].touched or self._draft.base is not None:
            return
        words = id_from_names(str(rows["vendor"].entry.typed), str(rows["model"].entry.typed))
        rows["id"].entry.show_typed(free_id(words, self._catalogue) if words else "")
        rows["id"].touched = False
        self._draft = self._draft.with_values(id=rows["id"].entry.typed)

    def _change_kind(self) -> None:
        """Show the form of another kind; what was typed is kept where it has the same field."""
        old, layout = self.form, self._columns
        self._draft = replace(self.draft, kind=str(self.kind.currentData()))
        self.form = self._make_form()
        for key, row in self.form.rows.items():
            row.touched = key in old.rows and old.rows[key].touched
            row.left = key in old.rows and old.rows[key].left
        layout.replaceWidget(old, self.form)
        old.deleteLater()
        self.form.narrow(self.search.text())
        self.check()

    def _may_discard(self) -> bool:
        buttons = QMessageBox.StandardButton
        box = QMessageBox(QMessageBox.Icon.Question, self.windowTitle(), "", parent=self)
        box.setText(tr("Discard what you typed?"))
        box.setStandardButtons(buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Cancel)
        return box.exec() == buttons.Discard

    def _focus_first(self) -> None:
        new = self._draft.base is None
        self.form.rows["vendor" if new else "id"].entry.setFocus()

    def _connect(self) -> None:
        self._timer.timeout.connect(self.check)
        self.source.edited.connect(self._edited)
        self.search.textChanged.connect(lambda words: self.form.narrow(words))
        self.kind.activated.connect(lambda _row: self._change_kind())
        self.state.clicked.connect(self.go_to_fault)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self, title: str, notice: str) -> None:
        for kind, text in KINDS.items():
            self.kind.addItem(tr(text), kind)
        self.kind.setCurrentIndex(self.kind.findData(self._draft.kind))
        self.kind.setEnabled(self._draft.base is None)
        self.search.setAccessibleName(tr("Find a field"))
        self.save_button.setProperty("primary", True)
        self.state.setProperty("link", True)
        self.state.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(heading(title), 2)
        head.addWidget(self.kind, 1)
        head.addWidget(self.search, 1)
        layout.addLayout(head)
        if notice:
            told = caption(notice)
            set_tone(told, "warning")
            layout.addWidget(told)
        layout.addLayout(self._lay_out_columns(), 1)
        foot = QHBoxLayout()
        foot.addWidget(self.state)
        foot.addStretch(1)
        foot.addWidget(self._buttons)
        layout.addLayout(foot)
        self.resize(*SIZE_PX)

    def _lay_out_columns(self) -> QHBoxLayout:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFixedWidth(SOURCE_PX)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(self.source)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(16)
        self._columns.addWidget(self.form, 1)
        self._columns.addWidget(rule("vertical"))
        self._columns.addWidget(area)
        return self._columns


def _to_mend(count: int) -> str:
    return tr("1 field to mend" if count == 1 else "{count} fields to mend", count=count)


def _is_source(fault: Fault) -> bool:
    return field_of_place(fault.place) == SOURCE
