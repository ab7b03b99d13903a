"""Every action of the window as data: its menu, its words, its keys, and what it calls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence


@dataclass(frozen=True, slots=True)
class Entry:
    """One action; ``name`` is the method of the window it calls, ``icon`` a file."""

    menu: str
    name: str
    text: str
    keys: str = ""
    tip: str = ""
    icon: str = ""


SEPARATOR = "-"
MENUS = ("&File", "&Edit", "&Place", "&Catalogue", "&View", "&Help")
ENTRIES = (
    Entry("&File", "new_design", "&New design", "Ctrl+N"),
    Entry("&File", "open_design", "&Open…", "Ctrl+O", icon="folder-open"),
    Entry("&File", "recent", "Open &recent"),
    Entry("&File", "save", "&Save", "Ctrl+S", icon="save"),
    Entry("&File", "save_as", "Save &as…", "Ctrl+Shift+S"),
    Entry("&File", SEPARATOR, ""),
    Entry("&File", "export", "&Export…", "Ctrl+E"),
    Entry("&File", "show_start_page", "S&tart page", "Ctrl+Home"),
    Entry("&File", SEPARATOR, ""),
    Entry("&File", "close", "&Quit", "Ctrl+Q"),
    Entry("&Edit", "undo", "&Undo", "Ctrl+Z", icon="undo-2"),
    Entry("&Edit", "redo", "&Redo", "Ctrl+Y", icon="redo-2"),
    Entry("&Edit", SEPARATOR, ""),
    Entry("&Edit", "cut", "Cu&t", "Ctrl+X"),
    Entry("&Edit", "copy", "&Copy", "Ctrl+C"),
    Entry("&Edit", "paste", "&Paste at selection", "Ctrl+V"),
    Entry("&Edit", "duplicate", "&Duplicate", "Ctrl+D"),
    Entry("&Edit", "remove", "Re&move", "Del"),
    Entry(
        "&Edit",
        "import_trace",
        "Import &utilisation…",
        tip="Lets the selected rack or module run by a CSV table of hours and utilisation",
    ),
    Entry("&Edit", SEPARATOR, ""),
    Entry("&Edit", "open_selected", "&Open it", "Alt+Down", "Shows what is in the selected object"),
    Entry("&Edit", "select_parent", "Select what &holds it", "Alt+Up"),
    Entry("&Edit", "select_nothing", "Select the de&sign", "Ctrl+Shift+A"),
    Entry("&Place", "place_part", "&Place part at selection", "Ctrl+Return"),
    Entry("&Place", SEPARATOR, ""),
    Entry("&Place", "fill_board", "Fill &board", "Ctrl+B", "Puts the OAM onto every free site"),
    Entry("&Place", "fill_chassis", "Fill &chassis", "Ctrl+Shift+B"),
    Entry(
        "&Place",
        "fill_rack",
        "Fill &rack",
        "Ctrl+Shift+R",
        "Repeats the chassis with its contents into all free units",
    ),
    Entry("&Place", SEPARATOR, ""),
    Entry(
        "&Place",
        "why_refused",
        "&Why is this refused?",
        "Ctrl+Shift+Return",
        "Opens the rule that keeps the part chosen in the catalogue from the selected place",
    ),
    Entry("&Place", "find_part", "&Find a part", "Ctrl+F"),
    Entry(
        "&Catalogue",
        "browse_parts",
        "&Browse parts",
        "Ctrl+Shift+F",
        "Filters parts by their figures and compares up to four",
    ),
    Entry("&Catalogue", SEPARATOR, ""),
    Entry("&Catalogue", "new_part", "&New part…", "Ctrl+Shift+N"),
    Entry("&Catalogue", "copy_part", "&Copy part…", "Ctrl+Shift+C"),
    Entry("&Catalogue", "edit_part", "&Edit part…", "Ctrl+Shift+E"),
    Entry("&Catalogue", "delete_part", "&Delete part…"),
    Entry("&Catalogue", SEPARATOR, ""),
    Entry("&Catalogue", "import_part", "&Import NetBox YAML…"),
    Entry("&Catalogue", "export_part", "E&xport part…"),
    Entry("&Catalogue", SEPARATOR, ""),
    Entry("&Catalogue", "part_folders", "Part &folders…"),
    Entry("&Catalogue", "part_updates", "Parts of the design against the catal&ogue…"),
    Entry("&View", "view_floor", "&Floor", "Ctrl+1"),
    Entry("&View", "view_rack", "&Rack", "Ctrl+2"),
    Entry("&View", "view_board", "&Board", "Ctrl+3"),
    Entry("&View", "view_loop", "&Loop", "Ctrl+4"),
    Entry("&View", "zoom_fit", "Zoom to f&it", "Ctrl+0"),
    Entry("&View", "zoom_in", "Zoom &in", "Ctrl+="),
    Entry("&View", "zoom_out", "Zoom &out", "Ctrl+-"),
    Entry("&View", SEPARATOR, ""),
    Entry("&View", "show_plots", "&Plots", "Alt+1"),
    Entry("&View", "show_findings", "Fi&ndings", "Alt+2"),
    Entry("&View", "show_bom", "Bill of &materials", "Alt+3"),
    Entry("&View", "show_structure", "&Structure", "Alt+4"),
    Entry("&View", "show_transient", "Trans&ient", "Alt+5"),
    Entry("&View", "show_power", "P&ower", "Alt+6"),
    Entry("&View", SEPARATOR, ""),
    Entry("&View", "panels", "Pa&nels"),
    Entry("&View", "theme", "&Theme"),
    Entry("&View", "units", "&Units"),
    Entry(
        "&Help",
        "show_guide",
        "&Usage guide",
        "F1",
        "What a design is checked against; after a refusal, the rule that refused",
    ),
    Entry("&Help", "show_shortcuts", "&Keyboard and mouse", "Shift+F1"),
    Entry("&Help", "show_about", "&About Rackloop"),
)
SUBMENUS = frozenset({"recent", "panels", "theme", "units"})


def make_actions(window: QObject, *helpers: QObject) -> dict[str, QAction]:
    """Make the actions of a window; each calls the method of its name, there or in a helper."""
    made: dict[str, QAction] = {}
    for entry in ENTRIES:
        if entry.name == SEPARATOR or entry.name in SUBMENUS:
            continue
        action = QAction(entry.text, window)
        action.setObjectName(entry.name)
        action.setShortcut(QKeySequence(entry.keys))
        tip = entry.tip or entry.text.replace("&", "").rstrip("…")
        action.setToolTip(f"{tip} ({entry.keys})" if entry.keys else tip)
        owner = next(each for each in (window, *helpers) if hasattr(each, entry.name))
        call: Callable[[], object] = getattr(owner, entry.name)
        action.triggered.connect(lambda _on=False, call=call: call())
        made[entry.name] = action
    return made
