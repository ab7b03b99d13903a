"""The strip of key figures that is always in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from configurator.evaluation.result import Evaluation
from configurator.ui.editing.session import EditorSession
from configurator.ui.look.style import caption_font, figure_font
from configurator.ui.panels.key_figure_texts import KeyFigure, key_figures
from configurator.ui.preferences import Preferences
from configurator.ui.widgets.labels import ElidedLabel, rule, set_tone
from configurator.ui.words import tr


class KeyFigureTile(QWidget):
    """One figure: name above, number large, reason below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = ElidedLabel()
        self.value = ElidedLabel()
        self.reason = ElidedLabel()
        self.name.setFont(caption_font(self.font()))
        self.value.setFont(figure_font(self.font()))
        self.reason.setFont(caption_font(self.font()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.setSpacing(2)
        for label in (self.name, self.value, self.reason):
            layout.addWidget(label)

    def show_figure(self, figure: KeyFigure, *, stale: bool, preview: bool) -> None:
        """Show a figure, dimmed with the word where it is not current."""
        state = f" · {tr('preview')}" if preview else f" · {tr('stale')}" if stale else ""
        self.name.setText(figure.name + state)
        self.value.setText(figure.value)
        self.reason.setText(figure.reason)
        set_tone(self.name, "accent" if preview else "dim")
        set_tone(self.value, "dim" if stale and not preview else figure.tone)
        set_tone(self.reason, "dim")
        self.value.setToolTip(figure.tip or figure.value)
        self.setAccessibleName(f"{figure.name}{state}: {figure.value}, {figure.reason}")


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
        """Show the figures of the evaluation at hand."""
        shown = self._preview or self._session.evaluation
        figures = key_figures(self._session.design, shown, self._preferences.units)
        self._make_tiles(figures)
        for tile, figure in zip(self.tiles, figures, strict=True):
            tile.show_figure(
                figure,
                stale=self._session.stage_is_stale(figure.stage),
                preview=self._preview is not None,
            )

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
