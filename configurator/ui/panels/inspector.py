"""The selected object: its figures, what can be changed, what it was checked against."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from configurator.core.errors import RackloopError
from configurator.core.text import say, told
from configurator.evaluation.energy import EnergyYears
from configurator.evaluation.result import Evaluation
from configurator.ui.editing.session import EditorSession
from configurator.ui.inspection.scope import Scope
from configurator.ui.inspection.sheet import Field, Group, Link, Sheet, Value
from configurator.ui.inspection.sheets import sheet_of_all
from configurator.ui.panels.inspector_parts import (
    AssumptionList,
    CheckList,
    FieldRow,
    FigureList,
)
from configurator.ui.preferences import Preferences
from configurator.ui.widgets.field_editors import Editor, default_text, editor_for
from configurator.ui.widgets.labels import ElidedLabel, caption, heading, rule, section, set_tone
from configurator.ui.widgets.number_field import NumberField
from configurator.ui.words import tr

NOTHING_SELECTED = say(
    "Nothing is selected: these are the figures and conditions of the whole design."
)


class Inspector(QScrollArea):
    """Rebuilds its fields when another object is selected, else only refreshes values."""

    fix_requested = Signal(object)
    finding_chosen = Signal(object)
    rule_requested = Signal(str)
    compare_requested = Signal(str)
    assumption_requested = Signal(str, object)
    default_requested = Signal(str, object)
    refused = Signal(object)

    def __init__(
        self, session: EditorSession, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._preferences = preferences
        self._preview: Evaluation | None = None
        self._years = EnergyYears()
        self._shape: tuple[object, ...] | None = None
        self.editors: dict[str, Editor] = {}
        self.rows: dict[str, FieldRow] = {}
        self.sheet = self._sheet()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.refresh()
        session.selection_changed.connect(lambda _id: self.refresh())
        session.preview_changed.connect(self._take_preview)
        preferences.units_changed.connect(self._rebuild)

    def refresh(self) -> None:
        """Show the selected object of the design and evaluation at hand."""
        self.sheet = self._sheet()
        if self.sheet.shape != self._shape:
            self._build(self.sheet)
        self._fill(self.sheet)

    def _sheet(self) -> Sheet:
        session = self._session
        evaluation = self._preview or session.evaluation
        units = self._preferences.units
        scope = Scope(session.design, evaluation, session.catalogue, units, self._years)
        return sheet_of_all(scope, session.selected)

    def _take_preview(self, evaluation: Evaluation | None) -> None:
        self._preview = evaluation
        self.refresh()

    def _rebuild(self) -> None:
        self._shape = None
        self.refresh()

    def _build(self, sheet: Sheet) -> None:
        self._shape = sheet.shape
        self.editors, self.rows = {}, {}
        body = QWidget()
        self._layout = QVBoxLayout(body)
        self._layout.setContentsMargins(16, 12, 16, 12)
        self._layout.setSpacing(8)
        self.title = heading()
        self.title.setWordWrap(True)
        self.address = ElidedLabel()
        set_tone(self.address, "dim")
        self.figures = FigureList()
        self.assumptions = AssumptionList()
        self.checks = CheckList()
        self._layout.addWidget(self.title)
        self._layout.addWidget(self.address)
        if sheet.object_id is None and not sheet.objects:
            self._layout.addWidget(caption(tr(NOTHING_SELECTED)))
        self._add_links(sheet.links)
        if sheet.part_id is not None:
            self._add_compare()
        self._layout.addWidget(self.figures)
        for group in sheet.groups:
            self._add_group(group)
        for part in (self.checks, self.assumptions):
            self._layout.addWidget(part)
        for note in sheet.notes:
            self._layout.addWidget(caption(tr(note)))
        self._layout.addStretch(1)
        self.assumptions.chosen.connect(
            lambda row: self.assumption_requested.emit(row.key, self.sheet.object_id or row.scope)
        )
        self.assumptions.default_chosen.connect(
            lambda row: self.default_requested.emit(row.key, row.scope)
        )
        self.checks.fix_requested.connect(self.fix_requested)
        self.checks.chosen.connect(self.finding_chosen)
        self.checks.rule_chosen.connect(self.rule_requested)
        self.setWidget(body)

    def _fill(self, sheet: Sheet) -> None:
        stale = self._preview is None and self._session.is_stale
        state = f" · {tr('preview')}" if self._preview else f" · {tr('stale')}" if stale else ""
        self.title.setText(sheet.title)
        self.address.setText(sheet.address + state)
        self.figures.show_figures(sheet.figures, dimmed=stale)
        for group in sheet.groups:
            for field in group.fields:
                self._fill_field(field)
        self.checks.show_findings(sheet.findings, sheet.rules_held, self._preferences)
        self.assumptions.show_rows(sheet.assumptions)

    def _fill_field(self, field: Field) -> None:
        editor = self.editors[field.key]
        if field.is_mixed:
            editor.show_mixed()
        else:
            editor.show_value(
                field.value  # type: ignore[arg-type]  # a number field stands for a number only
            )
        default = default_text(field, self._preferences.units) if field.is_overridden else None
        self.rows[field.key].show_default(default)

    def _add_links(self, links: tuple[Link, ...]) -> None:
        if not links:
            return
        row = QHBoxLayout()
        row.setSpacing(0)
        for link in links[:6]:
            button = QPushButton(link.text)
            button.setProperty("link", True)
            button.setAccessibleName(tr("Go to {text}", text=link.text))
            button.clicked.connect(
                lambda _on=False, target=link: self._session.select(target.object_id)
            )
            row.addWidget(button)
        row.addStretch(1)
        self._layout.addLayout(row)

    def _add_compare(self) -> None:
        self.compare = QPushButton(tr("Compare with…"))
        self.compare.setProperty("link", True)
        self.compare.setToolTip(tr("Shows the part beside others, with the source of every figure"))
        self.compare.setAccessibleName(tr("Compare this part with others"))
        self.compare.clicked.connect(lambda: self.compare_requested.emit(self.sheet.part_id or ""))
        self._layout.addWidget(self.compare, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_group(self, group: Group) -> None:
        self._layout.addWidget(rule())
        self._layout.addWidget(section(group.title))
        for field in group.fields:
            editor = editor_for(field, self._preferences.units)
            self.editors[field.key] = editor
            row = self.rows[field.key] = FieldRow(field.label, editor)
            if isinstance(editor, NumberField):
                editor.said.connect(row.say)
            editor.committed.connect(lambda value, changed=field: self._commit(changed, value))
            row.reset.clicked.connect(
                lambda _on=False, changed=field: self._commit(changed, changed.change.default)
            )
            self._layout.addLayout(row)

    def _commit(self, field: Field, value: Value) -> None:
        design = self._session.design
        try:
            changed = field.change.edit(design, value)
        except RackloopError as error:
            self.refused.emit(error)
            self.refresh()
            self.rows[field.key].say(tr(told(error)), "error")
            return
        self.rows[field.key].say("", "")
        self._session.apply(tr("Set {label}", label=field.label.lower()), changed, field.key)
