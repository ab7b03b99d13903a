"""The main window: menus and tools around the drawing, panels left, right and below."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from configurator.core.errors import RackloopError
from configurator.core.language import ENGLISH, Language
from configurator.core.text import say
from configurator.design.query import index
from configurator.scene.wording import wording
from configurator.ui.browser.browsing import Browsing
from configurator.ui.canvas.canvas import Canvas
from configurator.ui.commands.finder import Finder
from configurator.ui.comparing.opening import Comparing
from configurator.ui.dialogs.about import AboutDialog
from configurator.ui.dialogs.faults import show_error
from configurator.ui.dialogs.shortcuts import ShortcutsDialog
from configurator.ui.editing.editing import Editing
from configurator.ui.editing.session import EditorSession
from configurator.ui.files.autosave import AutosaveTimer
from configurator.ui.files.design_files import DesignFiles
from configurator.ui.files.traces import TraceImport
from configurator.ui.guide.opening import GuideHelp
from configurator.ui.own_parts.desk import PartDesk
from configurator.ui.panels.inspector import Inspector
from configurator.ui.panels.key_figures import KeyFigureStrip
from configurator.ui.panels.palette import Palette
from configurator.ui.preferences import Preferences
from configurator.ui.tour.tour import Places, Tour
from configurator.ui.window.actions import make_actions
from configurator.ui.window.docks import Docks
from configurator.ui.window.judging import Judging
from configurator.ui.window.menus import build_menus, menu_actions, object_menu
from configurator.ui.window.placing import Placing
from configurator.ui.window.possible import Possible
from configurator.ui.window.results import Results
from configurator.ui.window.start_page import StartPage, examples
from configurator.ui.window.status_line import StatusLine
from configurator.ui.window.tool_bar import ToolBar, strip_bar
from configurator.ui.window.views import Views
from configurator.ui.words import tr

SIZE_PX = (1440, 900)
FRAME_PX = QMargins(4, 32, 4, 8)
SOLVER_ALONE = say(
    "The solver's process cannot be started: the window solves by itself and may halt for a moment."
)
SOLVER_RESTARTED = say("The solver ended unexpectedly and was started again; nothing is lost.")


class MainWindow(QMainWindow):
    """Puts the panels together; an action calls the method of its name, here or in a helper."""

    def __init__(
        self,
        session: EditorSession,
        preferences: Preferences,
        parent: QWidget | None = None,
        spoken: Language = ENGLISH,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.preferences = preferences
        self._spoken = spoken
        self._make_panels()
        self._make_helpers()
        self._build()
        self._connect()
        self._show_title()
        self.show_start_page()

    def export(self) -> None:
        """Write one of the formats there are."""
        from configurator.ui.files.exporting import export_design

        try:
            losses = self.results.transient.current
            path = export_design(self, self.session, self.preferences, losses)
        except RackloopError as error:
            show_error(self, tr("The export failed"), error)
            return
        if path is not None:
            self.status.say(tr("Wrote {path}", path=path))

    def export_everything(self) -> None:
        """Write every format into a folder the user chooses."""
        from configurator.ui.files.exporting import export_everything, outcome

        try:
            progress = export_everything(self, self.session)
        except RackloopError as error:
            show_error(self, tr("The export failed"), error)
            return
        if progress is not None:
            self.status.say(outcome(progress))

    def show_start_page(self) -> None:
        """Go to the start page; the open design stays open."""
        self.start_page.refresh()
        self._pages.setCurrentWidget(self.start_page)
        self.docks.hide()
        self._show_bars(False)

    def show_design(self, view: str) -> None:
        """Leave the start page for a view of the open design."""
        self.canvas.set_view(view)
        self.tools.views.choose(self.canvas.view_name)
        self._pages.setCurrentWidget(self.canvas)
        self._show_bars(True)
        self.docks.show()
        self.canvas.setFocus()

    def find_part(self) -> None:
        """Go to the search field of the catalogue."""
        self.docks.catalogue.show()
        self.palette_panel.search.setFocus()
        self.palette_panel.search.selectAll()

    def show_shortcuts(self) -> None:
        """Show every shortcut."""
        ShortcutsDialog(self, menu_actions(self.actions_by_name)).exec()

    def show_about(self) -> None:
        """Show versions and licences."""
        AboutDialog(self).exec()

    def _make_panels(self) -> None:
        session, preferences = self.session, self.preferences
        self.canvas = Canvas(session, wording=wording(self._spoken))
        self.palette_panel = Palette(session.catalogue, preferences)
        self.inspector = Inspector(session, preferences)
        self.results = Results(session, preferences)
        self.start_page = StartPage(preferences)
        self.strip = KeyFigureStrip(session, preferences)
        self.status = StatusLine(session, preferences)

    def _make_helpers(self) -> None:
        session, preferences = self.session, self.preferences
        self.editing = Editing(session, self)
        self.files = DesignFiles(session, preferences, self)
        self.traces = TraceImport(session, self)
        self.autosave = AutosaveTimer(session, self)
        self.guide = GuideHelp(session, preferences, self, lambda: self.status.rule_id)
        self.desk = PartDesk(session, preferences, self.palette_panel, self.editing, self)
        self.browsing = Browsing(session, preferences, self)
        self.placing = Placing(session, self.canvas, self.editing, self.results.structure, self)
        self.views = Views(self.canvas, self)
        self.judging = Judging(self, session, preferences, self.editing, self.results)
        self.comparing = Comparing(session, preferences, self)
        self.finder = Finder(session, preferences, self)
        self.tour = Tour(self, preferences, self._places())
        self.actions_by_name = make_actions(
            self,
            self.finder,
            self.comparing,
            self.tour,
            self.status.solving,
            self.files,
            self.traces,
            self.browsing,
            self.desk,
            self.guide,
            self.editing,
            self.placing,
            self.views,
            self.results,
        )
        self.possible = Possible(session, self.actions_by_name, self)

    def _build(self) -> None:
        self.setMinimumSize(960, 600)
        self.resize(first_size(self.screen().availableSize()))
        self.restoreGeometry(self.preferences.geometry)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.start_page)
        self._pages.addWidget(self.canvas)
        self.setCentralWidget(self._pages)
        self._build_bars()
        self.docks = Docks(self, self.preferences, self.palette_panel, self.inspector, self.results)
        build_menus(
            self.menuBar(),
            self.actions_by_name,
            self.preferences,
            self.files.open_path,
            self.docks.toggles(),
        )

    def _build_bars(self) -> None:
        self.tools = ToolBar(self.actions_by_name, self.preferences)
        self._strip_bar = strip_bar(self.strip)
        self.addToolBar(self.tools)
        self.addToolBarBreak()
        self.addToolBar(self._strip_bar)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setStatusBar(self.status)
        self.status.insertPermanentWidget(2, self.desk.hint)

    def _connect(self) -> None:
        self._connect_session()
        self._connect_files()
        self._connect_finder()
        self._connect_catalogue()
        self._connect_canvas()
        self._connect_results()

    def _connect_session(self) -> None:
        session = self.session
        session.design_changed.connect(lambda _design: self._show_title())
        session.design_changed.connect(lambda _design: self.inspector.refresh())
        session.evaluation_changed.connect(lambda _evaluation: self.inspector.refresh())
        session.catalogue_changed.connect(self.inspector.refresh)
        session.file_changed.connect(self._show_title)
        session.solver_alone.connect(lambda: self._refuse(tr(SOLVER_ALONE)))
        session.solver_restarted.connect(lambda: self._refuse(tr(SOLVER_RESTARTED)))

    def _connect_files(self) -> None:
        start, files = self.start_page, self.files
        start.new_chosen.connect(files.new_design)
        start.open_chosen.connect(files.open_design)
        start.file_chosen.connect(files.open_path)
        start.example_chosen.connect(files.open_example)
        files.shown.connect(self.show_design)
        files.told.connect(self.status.say)
        self.traces.told.connect(self.status.say)
        self.autosave.failed.connect(self._refuse)

    def _connect_finder(self) -> None:
        self.finder.part_wanted.connect(self._place_found)
        self.finder.object_wanted.connect(self._show_found)
        self.finder.rule_wanted.connect(self.guide.open_rule)

    def _connect_catalogue(self) -> None:
        palette, browsing, desk = self.palette_panel, self.browsing, self.desk
        palette.part_chosen.connect(self._arm)
        palette.place_requested.connect(lambda _id: self.placing.place_part())
        palette.browse_requested.connect(browsing.show_part)
        palette.compare_requested.connect(browsing.compare)
        browsing.place_requested.connect(self._place_browsed)
        desk.follow(self.actions_by_name, self.preferences.source_name)
        desk.told.connect(self.status.say)
        desk.refused.connect(self._refuse)

    def _connect_canvas(self) -> None:
        self.tools.view_chosen.connect(self.canvas.set_view)
        self.tools.quantity_chosen.connect(self.canvas.set_quantity)
        self.canvas.view_changed.connect(self.tools.views.choose)
        self.canvas.quantity_changed.connect(self.tools.show_quantity)
        self.canvas.menu_wanted.connect(self._show_menu)
        self.canvas.refusal.connect(self._refuse)
        self.preferences.units_changed.connect(self._take_units)
        self.placing.refused.connect(self._refuse)
        self.placing.told.connect(self.status.say)
        self.placing.rule_wanted.connect(self.guide.open_rule)
        self.editing.refused.connect(self._refuse)
        self.editing.told.connect(self.status.say)

    def _connect_results(self) -> None:
        self.judging.follow(self.inspector, self.guide)
        self.results.wanted.connect(self.docks.results.show)
        self.results.bom.export_requested.connect(self.export)
        self.status.why_clicked.connect(self.guide.open_rule)
        self.inspector.compare_requested.connect(self.browsing.compare)
        self.inspector.refused.connect(lambda error: self._refuse(tr(str(error))))

    def _places(self) -> Places:
        """Give the parts of the window that the tour goes through."""
        targets = (self.palette_panel, self.canvas, self.strip, self.results, self.inspector)
        return Places(targets, self._show_some_design)

    def _show_some_design(self) -> None:
        """Show the open design with all its panels; where it is empty, the first example."""
        if not self.session.design.floor.racks and not self.session.is_modified:
            self.files.open_example(examples()[0].path)
        self.show_design("rack")
        for dock in self.docks.all:
            dock.show()

    def _show_title(self) -> None:
        name = self.session.path.stem if self.session.path else self.session.design.name
        self.setWindowTitle(f"{name}[*]")
        self.setWindowModified(self.session.is_modified)

    def _show_bars(self, visible: bool) -> None:
        self._strip_bar.setVisible(visible)
        self.tools.show_editing(visible)

    def _take_units(self) -> None:
        self.canvas.set_units(self.preferences.units)

    def _arm(self, part_id: str) -> None:
        self.session.armed_part = part_id

    def _place_found(self, part_id: str) -> None:
        """Place a part at the selection; from now on it is the chosen one."""
        if not self.canvas.isVisible():
            self.show_design("rack")
        self._arm(part_id)
        self.canvas.place_part(part_id)

    def _show_found(self, object_id: str) -> None:
        """Select an object where it can be seen."""
        if not self.canvas.isVisible():
            self.show_design("rack")
        self.session.select(object_id)
        self.canvas.setFocus()

    def _place_browsed(self, part_id: str) -> None:
        """Place a part of the browser, which covers the status line and so repeats it."""
        before = self.session.design
        self._place_found(part_id)
        if self.session.design is not before:
            self.browsing.say(tr("Placed {title}.", title=self.session.catalogue[part_id].title))

    def _refuse(self, reason: str, rule_id: str | None = None) -> None:
        self.status.say(reason, "warning", rule_id)
        self.browsing.say(reason, "warning")

    def _show_menu(self, at: QPoint) -> None:
        """Offer what can be done with the selection where the canvas was asked for it."""
        chosen = index(self.session.design).get(self.session.selection or "")
        object_menu(self, chosen, self.actions_by_name).popup(at)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.files.may_leave():
            event.ignore()
            return
        self.keep_layout()
        self.retire()
        self.session.close()
        event.accept()

    def keep_layout(self) -> None:
        """Remember place and sizes of window and panels."""
        self.preferences.geometry = self.saveGeometry()
        self.docks.keep_sizes()

    def retire(self) -> None:
        """End what this window has running; the session stays."""
        self.results.transient.close_run()
        self.comparing.close()
        self.autosave.close()

    def take_over(self, other: MainWindow) -> None:
        """Show what another window of the same session shows, and keep its unsaved edits."""
        if self.session.is_modified:
            self.autosave.save_now()
        if other.shows_design:
            self.show_design(other.canvas.view_name)
        self.canvas.set_quantity(other.canvas.overlay.quantity)
        self.canvas.set_units(self.preferences.units)
        self.results.setCurrentIndex(other.results.currentIndex())
        self.session.announce()

    @property
    def shows_design(self) -> bool:
        """Whether the drawing is in front, not the start page."""
        return self._pages.currentWidget() is self.canvas


def first_size(available: QSize) -> QSize:
    """Give the size before the user chose one: with its frame no larger than the screen."""
    return QSize(*SIZE_PX).boundedTo(available.shrunkBy(FRAME_PX))
