"""The main window: menus and tools around the drawing, panels left, right and below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QPoint, QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QMainWindow,
    QMessageBox,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

from configurator import __version__
from configurator.core.errors import RackloopError
from configurator.design.query import index
from configurator.rules.finding import Finding, State
from configurator.ui.actions import make_actions
from configurator.ui.autosave import AutosaveTimer
from configurator.ui.browser.browsing import Browsing
from configurator.ui.canvas.canvas import Canvas
from configurator.ui.dialogs.faults import show_error
from configurator.ui.dialogs.shortcuts import ShortcutsDialog
from configurator.ui.editing import Editing
from configurator.ui.files import DesignFiles
from configurator.ui.guide.opening import GuideHelp
from configurator.ui.menus import (
    fill_menus,
    fill_recent_menu,
    fill_theme_menu,
    fill_units_menu,
    menu_actions,
    object_menu,
)
from configurator.ui.own_parts.desk import PartDesk
from configurator.ui.panels.bom import BomPanel
from configurator.ui.panels.findings import FindingsPanel
from configurator.ui.panels.inspector import Inspector
from configurator.ui.panels.key_figure_texts import finding_counts
from configurator.ui.panels.key_figures import KeyFigureStrip
from configurator.ui.panels.palette import Palette
from configurator.ui.panels.plots import PlotsPanel
from configurator.ui.panels.structure import StructurePanel
from configurator.ui.panels.transient import TransientPanel
from configurator.ui.preferences import Preferences
from configurator.ui.reasons import ask_assumption, ask_waiver
from configurator.ui.session import EditorSession
from configurator.ui.start_page import StartPage
from configurator.ui.status_line import StatusLine
from configurator.ui.tool_bar import ToolBar, strip_bar

NEED_SELECTION = (
    "cut",
    "copy",
    "duplicate",
    "remove",
    "open_selected",
    "select_parent",
    "select_nothing",
)
TABS = ("Plots", "Findings", "Bill of materials", "Structure", "Transient")
LEFT = Qt.DockWidgetArea.LeftDockWidgetArea
RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
BELOW = Qt.DockWidgetArea.BottomDockWidgetArea
SIZE_PX = (1440, 900)
FRAME_PX = QMargins(4, 32, 4, 8)
PANELS_PX = {"catalogue": 280, "inspector": 320, "results": 240}
SOLVER_RESTARTED = "The solver ended unexpectedly and was started again; nothing is lost."
ABOUT = (
    f"<b>Rackloop {__version__}</b><p>Configure OAI racks and see at once what their cooling "
    "loops do.<p>Apache License 2.0. Icons: Lucide, ISC licence."
)


class MainWindow(QMainWindow):
    """Puts the panels together; each method named in ``actions`` is one action."""

    def __init__(
        self, session: EditorSession, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.preferences = preferences
        self.editing = Editing(session, self)
        self.files = DesignFiles(session, preferences, self)
        self.autosave = AutosaveTimer(session, self)
        self.canvas = Canvas(session)
        self.palette_panel = Palette(session.catalogue, preferences)
        self.inspector = Inspector(session, preferences)
        self.plots = PlotsPanel(session, preferences)
        self.findings = FindingsPanel(session, preferences)
        self.bom = BomPanel(session)
        self.structure = StructurePanel(session, preferences)
        self.transient = TransientPanel(session, preferences)
        self.start_page = StartPage(preferences)
        self.strip = KeyFigureStrip(session, preferences)
        self.status = StatusLine(session, preferences)
        self.guide = GuideHelp(session, preferences, self, lambda: self.status.rule_id)
        self.desk = PartDesk(session, preferences, self.palette_panel, self.editing, self)
        self.browsing = Browsing(session, preferences, self)
        helpers = (self.files, self.browsing, self.desk, self.guide)
        self.actions_by_name = make_actions(self, *helpers)
        self.tools = ToolBar(self.actions_by_name, preferences)
        self._panels_shown = False
        self._build()
        self._connect()
        self._show_title()
        self.show_start_page()

    # Files

    def export(self) -> None:
        """Write the bill of materials, the report or the elevation."""
        from configurator.ui.exporting import export_design

        try:
            path = export_design(self, self.session, self.transient.current)
        except RackloopError as error:
            show_error(self, "The export failed", error)
            return
        if path is not None:
            self.status.say(f"Wrote {path}")

    def show_start_page(self) -> None:
        """Go to the start page; the open design stays open."""
        self.start_page.refresh()
        self._pages.setCurrentWidget(self.start_page)
        self._show_panels(False)

    # Editing

    def undo(self) -> None:
        """Take the last edit back."""
        self.session.undo_stack.undo()

    def redo(self) -> None:
        """Make the edit again."""
        self.session.undo_stack.redo()

    def cut(self) -> None:
        """Keep the selected object for pasting and take it out."""
        self.editing.cut()

    def copy(self) -> None:
        """Keep the selected object for pasting."""
        self.editing.copy()

    def paste(self) -> None:
        """Put a copy at the selection."""
        self.editing.paste()

    def duplicate(self) -> None:
        """Put a copy at the next place that takes it."""
        self.editing.duplicate()

    def remove(self) -> None:
        """Remove what is selected."""
        self.canvas.remove_selected()

    def open_selected(self) -> None:
        """Show what is in the selected object."""
        self.canvas.open_selected()

    def select_parent(self) -> None:
        """Select what holds the selected object."""
        selection = self.session.selection
        if selection is not None:
            self.session.select(index(self.session.design).parent(selection))

    def select_nothing(self) -> None:
        """Select the design itself."""
        self.session.select(None)

    def place_part(self) -> None:
        """Place the part chosen in the catalogue at the structure's row or the selection."""
        part_id = self.session.armed_part
        if part_id is None:
            self._refuse("Choose a part in the catalogue first (Ctrl+F).")
        elif self.structure.view.hasFocus() and self.structure.target is not None:
            self.editing.place_on(part_id, self.structure.target)
        else:
            self.canvas.place_part(part_id)

    def why_refused(self) -> None:
        """Open the rule that keeps the part chosen in the catalogue from the selected place."""
        part_id = self.session.armed_part
        if part_id is None:
            self._refuse("Choose a part in the catalogue first (Ctrl+F).")
            return
        answer = self.canvas.judge_part(part_id)
        if answer.design is not None:
            self.status.say(f"It is not refused: {answer.label} would work.")
            return
        self._refuse(answer.reason, answer.rule)
        if answer.rule is not None:
            self.guide.open_rule(answer.rule)

    def fill_board(self) -> None:
        """Put the module of choice onto every free site of the board."""
        self.editing.fill_board()

    def fill_chassis(self) -> None:
        """Put the module of choice onto every free site of the chassis."""
        self.editing.fill_chassis()

    def fill_rack(self) -> None:
        """Repeat the chassis into all free units of its rack."""
        self.editing.fill_rack()

    def find_part(self) -> None:
        """Go to the search field of the catalogue."""
        self._docks["Catalogue"].show()
        self.palette_panel.search.setFocus()
        self.palette_panel.search.selectAll()

    # View

    def view_floor(self) -> None:
        """Show the floor."""
        self.canvas.set_view("floor")

    def view_rack(self) -> None:
        """Show the rack beside its selected chassis."""
        self.canvas.set_view("rack")

    def view_board(self) -> None:
        """Show the board."""
        self.canvas.set_view("board")

    def view_loop(self) -> None:
        """Show the loop schematic."""
        self.canvas.set_view("loop")

    def zoom_fit(self) -> None:
        """Show everything."""
        self.canvas.fit()

    def zoom_in(self) -> None:
        """One step closer."""
        self.canvas.zoom_in()

    def zoom_out(self) -> None:
        """One step away."""
        self.canvas.zoom_out()

    def show_plots(self) -> None:
        """Bring the plots to the front."""
        self._show_tab(self.plots)

    def show_findings(self) -> None:
        """Bring the findings to the front."""
        self._show_tab(self.findings, self.findings.view)

    def show_bom(self) -> None:
        """Bring the bill of materials to the front."""
        self._show_tab(self.bom, self.bom.view)

    def show_structure(self) -> None:
        """Bring the structure to the front."""
        self._show_tab(self.structure, self.structure.view)

    def show_transient(self) -> None:
        """Bring runs over time to the front."""
        self._show_tab(self.transient, self.transient.form.kind)

    def show_shortcuts(self) -> None:
        """Show every shortcut."""
        ShortcutsDialog(self, menu_actions(self.actions_by_name)).exec()

    def show_about(self) -> None:
        """Show version and licence."""
        QMessageBox.about(self, "About Rackloop", ABOUT)

    # Putting together

    def _build(self) -> None:
        self.setMinimumSize(960, 600)
        self.resize(first_size(self.screen().availableSize()))
        self.restoreGeometry(self.preferences.geometry)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.start_page)
        self._pages.addWidget(self.canvas)
        self.setCentralWidget(self._pages)
        self._build_bars()
        self._docks = {
            "Catalogue": self._dock("Catalogue", self.palette_panel, LEFT),
            "Inspector": self._dock("Inspector", self.inspector, RIGHT),
            "Results": self._dock("Results", self._build_tabs(), BELOW),
        }
        self.setCorner(Qt.Corner.BottomLeftCorner, LEFT)
        self.setCorner(Qt.Corner.BottomRightCorner, RIGHT)
        submenus = fill_menus(self.menuBar(), self.actions_by_name)
        fill_theme_menu(submenus["theme"], self.preferences)
        fill_units_menu(submenus["units"], self.preferences)
        fill_recent_menu(submenus["recent"], self.preferences, self.files.open_path)
        for dock in self._docks.values():
            submenus["panels"].addAction(dock.toggleViewAction())

    def _build_bars(self) -> None:
        self.addToolBar(self.tools)
        self.addToolBarBreak()
        self._strip_bar = strip_bar(self.strip)
        self.addToolBar(self._strip_bar)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setStatusBar(self.status)
        self.status.insertPermanentWidget(2, self.desk.hint)

    def _build_tabs(self) -> QTabWidget:
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName("Results")
        for panel, title in zip(self._panels(), TABS, strict=True):
            self.tabs.addTab(panel, title)
        self.tabs.setMinimumHeight(160)
        return self.tabs

    def _panels(self) -> tuple[QWidget, ...]:
        return (self.plots, self.findings, self.bom, self.structure, self.transient)

    def _dock(self, title: str, content: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(title.casefold())
        dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        dock.setTitleBarWidget(QWidget(dock))
        dock.setWidget(content)
        self.addDockWidget(area, dock)
        return dock

    def _connect(self) -> None:
        session, start = self.session, self.start_page
        session.design_changed.connect(lambda _design: self._design_changed())
        session.evaluation_changed.connect(lambda _evaluation: self._evaluation_changed())
        session.preview_changed.connect(self.plots.show_preview)
        session.file_changed.connect(self._show_title)
        session.solver_restarted.connect(lambda: self._refuse(SOLVER_RESTARTED))
        session.selection_changed.connect(lambda _id: self._show_possible())
        session.undo_stack.indexChanged.connect(lambda _index: self._show_possible())
        start.new_chosen.connect(self.files.new_design)
        start.open_chosen.connect(self.files.open_design)
        start.file_chosen.connect(self.files.open_path)
        start.example_chosen.connect(self.files.open_example)
        self.files.shown.connect(self.show_design)
        self.files.told.connect(self.status.say)
        self.palette_panel.part_chosen.connect(self._arm)
        self.palette_panel.place_requested.connect(lambda _id: self.place_part())
        self.palette_panel.browse_requested.connect(self.browsing.show_part)
        self.palette_panel.compare_requested.connect(self.browsing.compare)
        self.browsing.place_requested.connect(self._place_browsed)
        self.tools.view_chosen.connect(self.canvas.set_view)
        self.tools.quantity_chosen.connect(self.canvas.set_quantity)
        self.canvas.view_changed.connect(self.tools.views.choose)
        self.canvas.menu_wanted.connect(self._show_menu)
        self.canvas.refusal.connect(self._refuse)
        self.preferences.units_changed.connect(self._take_units)
        self.tabs.currentChanged.connect(lambda _index: self._refresh_tab())
        self._connect_catalogue()
        self._connect_editing()

    def _connect_catalogue(self) -> None:
        self.desk.follow(self.actions_by_name, self.preferences.author)
        self.desk.told.connect(self.status.say)
        self.desk.refused.connect(self._refuse)
        self.session.catalogue_changed.connect(self.inspector.refresh)

    def _connect_editing(self) -> None:
        self.editing.refused.connect(self._refuse)
        self.status.why_clicked.connect(self.guide.open_rule)
        for panel in (self.findings, self.inspector):
            panel.rule_requested.connect(self.guide.open_rule)
        self.guide.finding_chosen.connect(self._go_to_finding)
        self.editing.told.connect(self.status.say)
        self.bom.export_requested.connect(self.export)
        self.findings.fix_requested.connect(self.editing.apply_fixes)
        self.findings.waive_requested.connect(self._waive)
        self.inspector.fix_requested.connect(self.editing.apply_fixes)
        self.inspector.finding_chosen.connect(self._show_finding)
        self.inspector.compare_requested.connect(self.browsing.compare)
        self.inspector.assumption_requested.connect(self._assume)
        self.inspector.default_requested.connect(self.editing.use_default)
        self.inspector.refused.connect(lambda error: self._refuse(str(error)))

    # Following the session

    def _design_changed(self) -> None:
        """Follow an edit; what only depends on the evaluation is marked stale and waits for it."""
        self._show_title()
        self.inspector.refresh()
        self.plots.refresh_soon()
        for panel in (self.structure, self.transient):
            if panel.isVisible():
                panel.refresh()

    def _evaluation_changed(self) -> None:
        self.inspector.refresh()
        self._refresh_tab()
        found = self.session.evaluation.findings if self.session.evaluation else None
        counts = finding_counts(found or ())
        open_ones = sum(counts[kind] for kind in ("error", "warning", "unknown"))
        title = f"{TABS[1]} {open_ones}" if open_ones else TABS[1]
        self.tabs.setTabText(1, title)

    def _refresh_tab(self) -> None:
        """Bring the tab in front up to date; the others wait until they are shown."""
        panel = self.tabs.currentWidget()
        if panel is self.plots:
            self.plots.refresh_soon()
        elif isinstance(panel, (FindingsPanel, BomPanel, StructurePanel, TransientPanel)):
            panel.refresh()

    def _show_title(self) -> None:
        name = self.session.path.stem if self.session.path else self.session.design.name
        modified = self.session.is_modified
        self.setWindowTitle(f"{name}[*]")
        self.setWindowModified(modified)
        self._show_possible()

    def _show_possible(self) -> None:
        """Enable what can be done now, and name what undo and redo would do."""
        stack, actions = self.session.undo_stack, self.actions_by_name
        for name, possible, text in (
            ("undo", stack.canUndo(), stack.undoText()),
            ("redo", stack.canRedo(), stack.redoText()),
        ):
            word = name.capitalize()
            actions[name].setEnabled(possible)
            actions[name].setText(f"&{word} {text}".rstrip())
            actions[name].setToolTip(f"{word} {text}".rstrip())
        for name in NEED_SELECTION:
            actions[name].setEnabled(self.session.selection is not None)

    def show_design(self, view: str) -> None:
        """Leave the start page for a view of the open design."""
        self.canvas.set_view(view)
        self.tools.views.choose(self.canvas.view_name)
        self._pages.setCurrentWidget(self.canvas)
        self._show_panels(True)
        self.canvas.setFocus()

    def _show_panels(self, visible: bool) -> None:
        """Show the panels of a design as the user left them, or hide them all."""
        if not visible:
            self._keep_panel_sizes()
        elif self._panels_shown:
            return
        self._panels_shown = visible
        self._strip_bar.setVisible(visible)
        self.tools.show_editing(visible)
        sizes = PANELS_PX | self.preferences.panel_sizes
        for dock in self._docks.values():
            dock.setVisible(visible and sizes[dock.objectName()] > 0)
        for way in Qt.Orientation:
            shown = [dock for dock in self._docks.values() if self._is_shown(dock, way)]
            self.resizeDocks(shown, [sizes[dock.objectName()] for dock in shown], way)

    def _is_shown(self, dock: QDockWidget, way: Qt.Orientation) -> bool:
        return not dock.isHidden() and self._way_of(dock) == way

    def _way_of(self, dock: QDockWidget) -> Qt.Orientation:
        below = self.dockWidgetArea(dock) == BELOW
        return Qt.Orientation.Vertical if below else Qt.Orientation.Horizontal

    def _keep_panel_sizes(self) -> None:
        if self._panels_shown:
            sizes = {}
            for dock in self._docks.values():
                upright = self._way_of(dock) == Qt.Orientation.Vertical
                size_px = dock.height() if upright else dock.width()
                sizes[dock.objectName()] = 0 if dock.isHidden() else size_px
            self.preferences.panel_sizes = sizes

    def _show_tab(self, panel: QWidget, focus: QWidget | None = None) -> None:
        self._docks["Results"].show()
        self.tabs.setCurrentWidget(panel)
        (focus or self.tabs.tabBar()).setFocus()

    def _take_units(self) -> None:
        self.canvas.set_units(self.preferences.units)

    def _arm(self, part_id: str) -> None:
        self.session.armed_part = part_id

    def _place_browsed(self, part_id: str) -> None:
        """Place a part of the browser, which covers the status line and so repeats it."""
        if not self.canvas.isVisible():
            self.show_design("rack")
        before = self.session.design
        self._arm(part_id)
        self.canvas.place_part(part_id)
        if self.session.design is not before:
            self.browsing.say(f"Placed {self.session.catalogue[part_id].title}.")

    def _refuse(self, reason: str, rule_id: str | None = None) -> None:
        self.status.say(reason, "warning", rule_id)
        self.browsing.say(reason, "warning")

    def _show_menu(self, at: QPoint) -> None:
        """Offer what can be done with the selection where the canvas was asked for it."""
        chosen = index(self.session.design).get(self.session.selection or "")
        menu = object_menu(self, chosen, self.actions_by_name)
        menu.popup(at)

    def _show_finding(self, finding: Finding) -> None:
        self.show_findings()
        self.findings.choose(finding)

    def _go_to_finding(self, finding: Finding) -> None:
        self._show_finding(finding)
        self.activateWindow()

    def _waive(self, findings: Sequence[Finding]) -> None:
        if all(finding.state is State.WAIVED for finding in findings):
            self.editing.withdraw_waivers(findings)
        else:
            ask_waiver(self, self.editing, findings, self.preferences)

    def _assume(self, key: str, object_id: str | None) -> None:
        ask_assumption(self, self.session, self.editing, key, object_id)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.files.may_leave():
            event.ignore()
            return
        self.transient.close_run()
        self.autosave.close()
        self.session.close()
        self.preferences.geometry = self.saveGeometry()
        self._keep_panel_sizes()
        event.accept()


def first_size(available: QSize) -> QSize:
    """Give the size before the user chose one: with its frame no larger than the screen."""
    return QSize(*SIZE_PX).boundedTo(available.shrunkBy(FRAME_PX))
