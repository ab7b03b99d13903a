"""The window of the part browser: filters and list on the left, comparison on the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from configurator.catalogue.parts import Part
from configurator.core.text import say
from configurator.ui.browser.comparison import MOST_PARTS
from configurator.ui.browser.comparison_view import ComparisonView
from configurator.ui.browser.criteria import (
    Criteria,
    figures_on_offer,
    hidden_as_unknown,
    matching,
    remedy,
)
from configurator.ui.browser.filter_bar import FilterBar
from configurator.ui.browser.part_rows import PartRows
from configurator.ui.browser.part_table import PartTable
from configurator.ui.editing.session import EditorSession
from configurator.ui.panels.part_facts import DECIDING
from configurator.ui.preferences import Preferences
from configurator.ui.widgets.labels import caption, heading, set_tone
from configurator.ui.words import tr

SIZE_PX = (1240, 760)
SMALLEST_PX = (980, 560)
NARROWEST_PX = 580
LEFT_PX, RIGHT_PX = 500, 740
FIGURE_COLUMNS = 3
FULL = say("Four parts are compared already: take one out first.")


class PartBrowser(QWidget):
    """A window of its own, so that parts can be dragged from it onto the drawing."""

    place_requested = Signal(str)

    def __init__(self, session: EditorSession, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._session = session
        self._preferences = preferences
        self.kept: tuple[Part, ...] = ()
        self.setWindowTitle(tr("Part browser"))
        self.setMinimumSize(*SMALLEST_PX)
        self.resize(*SIZE_PX)
        self.restoreGeometry(preferences.browser_geometry)
        self.filters = FilterBar(session.catalogue, preferences.units)
        self.rows = PartRows(preferences, self.is_kept, self)
        self.table = PartTable(self.rows, preferences)
        self.comparison = ComparisonView(session, preferences)
        self.comparison.setMinimumWidth(NARROWEST_PX)
        self.count = caption()
        self.nothing = caption()
        self.clear = QPushButton(tr("Clear filters"))
        self.clear.setProperty("link", True)
        self.place = QPushButton(tr("Place at selection"))
        self.message = caption()
        self._lay_out()
        self._connect()
        self.refresh()

    def is_kept(self, part: Part) -> bool:
        """Tell whether a part is in the comparison."""
        return any(kept.id == part.id for kept in self.kept)

    def show_part(self, part: Part) -> None:
        """Choose a part in the list of its kind, every other filter off."""
        self.filters.show_kind(part.kind)
        self.refresh()
        self.table.choose(part.id)
        self.table.setFocus()

    def keep(self, part: Part) -> None:
        """Put a part into the comparison; a fifth one is refused in words."""
        if self.is_kept(part):
            return
        if len(self.kept) >= MOST_PARTS:
            self.say(tr(FULL), "warning")
            return
        self._keep_only((*self.kept, part))

    def toggle(self, part: Part) -> None:
        """Put a part into the comparison or take it out."""
        if self.is_kept(part):
            self._keep_only(tuple(kept for kept in self.kept if kept.id != part.id))
        else:
            self.keep(part)

    def say(self, text: str, tone: str = "dim") -> None:
        """Say something below the list until the next thing is done."""
        self.message.setText(text)
        set_tone(self.message, tone)

    def refresh(self) -> None:
        """Find parts anew; the chosen one stays chosen where it is found."""
        wanted, catalogue = self.filters.criteria, self._session.catalogue
        current = self.table.current
        found = matching(catalogue, wanted)
        self.rows.show(found, self._figures(wanted), with_kind=wanted.kind is None)
        self.table.fit_columns()
        if found:
            ids = {part.id for part in found}
            keep = current is not None and current.id in ids
            self.table.choose(current.id if keep and current is not None else found[0].id)
        self.pages.setCurrentWidget(self.table if found else self.nothing)
        self.nothing.setText("" if found else remedy(catalogue, wanted))
        self._count(wanted, len(found))
        self._show_current()

    def _count(self, wanted: Criteria, found: int) -> None:
        catalogue = self._session.catalogue
        total = len(catalogue.of_kind(wanted.kind)) if wanted.kind else len(catalogue)
        hidden = hidden_as_unknown(catalogue, wanted)
        words = tr("{found} of {total} parts", found=found, total=total)
        if hidden:
            why = tr("{hidden} hidden because a figure is unknown", hidden=hidden)
            words = f"{words} · {why}"
        self.count.setText(words)

    def _figures(self, wanted: Criteria) -> tuple[str, ...]:
        """Columns: what is limited, what decides, then what is known of most parts of the kind."""
        limited = tuple(each.figure for each in wanted.ranges)
        if wanted.kind is None:
            return tuple(dict.fromkeys(limited))
        catalogue = self._session.catalogue
        parts = catalogue.of_kind(wanted.kind)
        offered = figures_on_offer(catalogue, wanted.kind)
        common = sorted(
            (key for key in offered if key != "year"),
            key=lambda key: -sum(part.confidence(key) is not None for part in parts),
        )
        deciding = [key for key in DECIDING.get(wanted.kind, ()) if key in offered]
        ordered = tuple(dict.fromkeys((*limited, *deciding, *common)))
        return ordered[: max(FIGURE_COLUMNS, len(dict.fromkeys(limited)))]

    def _keep_only(self, parts: tuple[Part, ...]) -> None:
        self.kept = parts
        self.say("")
        self.rows.show_compared()
        self._show_current()

    def _show_current(self) -> None:
        current = self.table.current
        self.place.setEnabled(current is not None and current.only_reference is None)
        why = current.only_reference if current is not None else None
        self.place.setToolTip(tr("Not placeable: {why}", why=tr(why)) if why else "Ctrl+Return")
        self.comparison.show_parts(self.kept, current)
        self._say_if_full(current)

    def _say_if_full(self, current: Part | None) -> None:
        """Say why the part chosen in the list is not among those side by side."""
        if current is None or self.is_kept(current) or len(self.kept) < MOST_PARTS:
            self.comparison.note.clear()
        else:
            words = tr(
                "Four parts are compared: take one out to see {title} beside them.",
                title=current.title,
            )
            self.comparison.note.setText(words)

    def _place_current(self) -> None:
        current = self.table.current
        if current is not None and current.only_reference is None:
            self.place_requested.emit(current.id)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        column.addWidget(heading(tr("Parts")))
        column.addWidget(self.filters)
        bar = QHBoxLayout()
        bar.addWidget(self.count, 1)
        bar.addWidget(self.clear)
        column.addLayout(bar)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.nothing)
        column.addWidget(self.pages, 1)
        below = QHBoxLayout()
        below.addWidget(self.message, 1)
        below.addWidget(self.place)
        column.addLayout(below)
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.comparison)
        self.splitter.setSizes([LEFT_PX, RIGHT_PX])
        self.splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addWidget(self.splitter)

    def _connect(self) -> None:
        self.filters.changed.connect(self.refresh)
        self.filters.search.returnPressed.connect(self.table.setFocus)
        self.clear.clicked.connect(self.filters.clear)
        self.place.clicked.connect(self._place_current)
        self.table.current_changed.connect(self._show_current)
        self.table.place_requested.connect(lambda _id: self._place_current())
        self.rows.toggled.connect(self.toggle)
        self.comparison.card_pressed.connect(self.toggle)
        self._session.catalogue_changed.connect(self._take_catalogue)
        self._preferences.units_changed.connect(self._take_units)
        self._preferences.theme_changed.connect(self.comparison.refresh)
        shortcuts: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Esc", self.close),
            ("Ctrl+W", self.close),
            ("Ctrl+F", self.filters.search.setFocus),
            ("Ctrl+Return", self._place_current),
        )
        for keys, call in shortcuts:
            QShortcut(QKeySequence(keys), self, call)

    def _take_catalogue(self) -> None:
        """Follow part files that were read again; a part that is gone is compared no more."""
        catalogue, carried = self._session.catalogue, self._session.design.parts
        now = {part.id: catalogue.get(part.id) or carried.get(part.id) for part in self.kept}
        gone = [part.title for part in self.kept if now[part.id] is None]
        self.kept = tuple(part for part in now.values() if part is not None)
        self.filters.take_catalogue(catalogue)
        self.refresh()
        if gone:
            titles = ", ".join(gone)
            words = tr(
                "No longer in the catalogue and not compared any more: {titles}.", titles=titles
            )
            self.say(words, "warning")

    def hideEvent(self, event: QHideEvent) -> None:
        self._preferences.browser_geometry = self.saveGeometry()
        super().hideEvent(event)

    def _take_units(self) -> None:
        self.filters.take_units(self._preferences.units)
        self.refresh()
