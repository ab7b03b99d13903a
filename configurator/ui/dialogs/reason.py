"""Dialogs that need a reason: waiving a finding, replacing an assumption."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from configurator.catalogue.assumption import Assumption
from configurator.core.units import DisplayUnit
from configurator.rules.finding import Finding
from configurator.rules.grouping import places, worst_of
from configurator.ui.inspection.sheet import Value
from configurator.ui.widgets.combo import Combo
from configurator.ui.widgets.labels import caption, heading
from configurator.ui.widgets.number_field import NumberField
from configurator.ui.words import tr


class ReasonDialog(QDialog):
    """A heading, what it is about, and a reason without which it cannot be accepted."""

    def __init__(self, parent: QWidget | None, title: str, about: str, accept: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setSpacing(8)
        self._reason = QPlainTextEdit(
            placeholderText=tr("Why this is right; it appears in the report")
        )
        self._reason.setAccessibleName(tr("Reason"))
        self._reason.setTabChangesFocus(True)
        self._reason.setFixedHeight(72)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept_button.setProperty("primary", True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(heading(title))
        layout.addWidget(caption(about))
        layout.addLayout(self.form)
        layout.addWidget(buttons)
        self._reason.textChanged.connect(self._check)
        self._check()

    @property
    def reason(self) -> str:
        """The reason as typed."""
        return self._reason.toPlainText().strip()

    def set_reason(self, text: str) -> None:
        """Fill in a reason."""
        self._reason.setPlainText(text)

    def add_reason_row(self) -> None:
        """Put the reason below what the dialog has asked before."""
        self.form.addRow(tr("Reason"), self._reason)
        self._reason.setFocus()

    def _check(self) -> None:
        self.accept_button.setEnabled(bool(self.reason))


class WaiveDialog(ReasonDialog):
    """Accepts findings of one rule; a worse value later voids it."""

    _author: QLineEdit | None = None

    def __init__(self, parent: QWidget | None, findings: Sequence[Finding], author: str) -> None:
        worst, _others = worst_of(findings)
        about = tr(
            "{places}: {message}\nChecked against {source}. A worse value voids the waiver.",
            places=places(findings),
            message=worst.message,
            source=worst.source,
        )
        super().__init__(parent, tr("Waive {rule}", rule=worst.rule), about, tr("Waive"))
        self._author = QLineEdit(author)
        self._author.setAccessibleName(tr("Name"))
        self._author.setPlaceholderText(tr("Who stands for it; the name is kept for the next time"))
        self._author.setMaxLength(200)
        self._author.textChanged.connect(self._check)
        self.form.addRow(tr("Name"), self._author)
        self.add_reason_row()
        if worst.waiver is not None:
            self.set_reason(worst.waiver.reason)
        if not author:
            self._author.setFocus()
        self._check()

    def _check(self) -> None:
        """A waiver needs a reason and somebody who stands for it."""
        named = self._author is not None and bool(self.author)
        self.accept_button.setEnabled(named and bool(self.reason))

    @property
    def author(self) -> str:
        """Who accepts it."""
        return self._author.text().strip() if self._author else ""


class AssumptionDialog(ReasonDialog):
    """Replaces an assumed value for one object or the whole design."""

    def __init__(
        self,
        parent: QWidget | None,
        assumption: Assumption,
        value: float | str,
        scopes: tuple[tuple[Value, str], ...],
        options: tuple[tuple[Value, str], ...] = (),
    ) -> None:
        about = tr(
            "Default: {value}\n{reason}",
            value=f"{assumption.value} {assumption.unit or ''}".rstrip(),
            reason=assumption.reason,
        )
        super().__init__(parent, tr(assumption.title), about, tr("Use this value"))
        self._number: NumberField | None = None
        self._part: Combo | None = None
        if options:
            self._part = _combo(tr("Part"), options, value)
            self.form.addRow(tr("Part"), self._part)
        else:
            self._number = _number(assumption, float(value))
            self.form.addRow(tr("Value"), self._number)
        self._scope = _combo(tr("Holds for"), scopes, scopes[0][0])
        self.form.addRow(tr("Holds for"), self._scope)
        self.add_reason_row()

    @property
    def value(self) -> float | str:
        """The new value: a number in the assumption's unit, or a part id."""
        if self._number is not None:
            return self._number.working_value or 0.0
        assert self._part is not None
        return str(self._part.currentData())

    def set_scope(self, scope: str | None) -> None:
        """Propose the object it holds for, None for the whole design."""
        self._scope.setCurrentIndex(max(self._scope.findData(scope), 0))

    @property
    def scope(self) -> str | None:
        """Id of the object it holds for, None for the whole design."""
        scope = self._scope.currentData()
        return str(scope) if scope is not None else None


def _number(assumption: Assumption, value: float) -> NumberField:
    low = assumption.minimum if assumption.minimum is not None else -1e9
    high = assumption.maximum if assumption.maximum is not None else 1e9
    shown = assumption.unit if assumption.unit not in ("fraction", "ratio", "exponent") else ""
    decimals = 4 if abs(high) <= 10 else 2
    field = NumberField(tr("Value"), DisplayUnit(shown or "", 1.0, decimals), low, high)
    field.show_value(value)
    return field


def _combo(name: str, options: tuple[tuple[Value, str], ...], value: Value) -> Combo:
    combo = Combo(name)
    for key, text in options:
        combo.addItem(tr(text), key)
    combo.setCurrentIndex(max(combo.findData(value), 0))
    return combo
