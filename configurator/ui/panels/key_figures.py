"""The strip of key figures that is always in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from configurator.core.text import later
from configurator.core.units import UnitSystem
from configurator.evaluation.result import Evaluation
from configurator.ui.editing.session import EditorSession
from configurator.ui.look.style import caption_font, figure_font
from configurator.ui.panels.key_figure_texts import KeyFigure, change, key_figures
from configurator.ui.preferences import Preferences
from configurator.ui.widgets.labels import ElidedLabel, rule, set_tone
from configurator.ui.words import tr

AGAINST_SAVED = later("against {value} as saved or opened last")
AGAINST_DESIGN = later("against {value} without what is being dragged")


class KeyFigureTile(QWidget):
    """One figure: name and change above, number large, reason below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = ElidedLabel()
        self.value = ElidedLabel()
        self.reason = ElidedLabel()
        self.change = QLabel()
        self.change.setFont(caption_font(self.font(), bold=True))
        self.name.setFont(caption_font(self.font()))
        self.value.setFont(figure_font(self.font()))
        self.reason.setFont(caption_font(self.font()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.name, 1)
        head.addWidget(self.change)
        layout.addLayout(head)
        layout.addWidget(self.value)
        layout.addWidget(self.reason)

    def show_figure(self, figure: KeyFigure, *, stale: bool, preview: bool) -> None:
        """Show a figure, dimmed with the word where it is not current; no change yet."""
        self.show_change("", "", preview=preview)
        state = f" · {tr('preview')}" if preview else f" · {tr('stale')}" if stale else ""
        self.name.setText(figure.name + state)
        self.value.setText(figure.value)
        self.reason.setText(figure.reason)
        set_tone(self.name, "accent" if preview else "dim")
        set_tone(self.value, "dim" if stale and not preview else figure.tone)
        set_tone(self.reason, "dim")
        self.value.setToolTip(figure.tip or figure.value)
        self.setAccessibleName(f"{figure.name}{state}: {figure.value}, {figure.reason}")

    def show_change(self, by: str, against: str, *, preview: bool) -> None:
        """Show by how much the figure differs, and say against what."""
        self.change.setText(by)
        self.change.setToolTip(against)
        self.change.setVisible(bool(by))
        set_tone(self.change, "accent" if preview else "dim")
        if by:
            self.setAccessibleName(f"{self.accessibleName()}, {by}, {against}")


class KeyFigureStrip(QFrame):
    """Follows the session: current, stale while a new answer is due, tentative while dragging."""

    def __init__(
        self, session: EditorSession, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._session = session
        self._preferences = preferences
        self._preview: Evaluation | None = None
        self._base: tuple[Evaluation, UnitSystem, tuple[KeyFigure, ...]] | None = None
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.tiles: list[KeyFigureTile] = []
        session.design_changed.connect(lambda _design: self.refresh())
        session.evaluation_changed.connect(lambda _evaluation: self.refresh())
        session.preview_changed.connect(self._take_preview)
        preferences.units_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the figures of the evaluation at hand, and what has changed."""
        session, units = self._session, self._preferences.units
        preview = self._preview
        design = preview.design if preview else session.design
        figures = key_figures(design, preview or session.evaluation, units)
        self._make_tiles(figures)
        for tile, figure in zip(self.tiles, figures, strict=True):
            stale = session.stage_is_stale(figure.stage)
            tile.show_figure(figure, stale=stale, preview=preview is not None)
        self._show_changes(figures)

    def _show_changes(self, figures: Sequence[KeyFigure]) -> None:
        """Compare a tentative design with the one it would change, else this with the saved one."""
        session, units = self._session, self._preferences.units
        preview = self._preview is not None
        base = session.evaluation if preview else session.saved_evaluation
        if base is None or (base is session.evaluation and not preview):
            return
        words = AGAINST_DESIGN if preview else AGAINST_SAVED
        for tile, figure, old in zip(self.tiles, figures, self._figures_of(base), strict=True):
            against = tr(words, value=old.value)
            tile.show_change(change(figure, old, units), against, preview=preview)

    def _figures_of(self, base: Evaluation) -> tuple[KeyFigure, ...]:
        """Give the figures of the state compared with, which stays the same over many edits."""
        units = self._preferences.units
        if self._base is None or self._base[0] is not base or self._base[1] is not units:
            self._base = base, units, key_figures(base.design, base, units)
        return self._base[2]

    def _take_preview(self, evaluation: Evaluation | None) -> None:
        self._preview = evaluation
        self.refresh()

    def _make_tiles(self, figures: Sequence[KeyFigure]) -> None:
        if self.tiles:
            return
        for number, _figure in enumerate(figures):
            if number:
                self._layout.addWidget(_divider())
            tile = KeyFigureTile()
            self.tiles.append(tile)
            self._layout.addWidget(tile, 1)


def _divider() -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 12, 0, 12)
    layout.addWidget(rule("vertical"))
    return holder
