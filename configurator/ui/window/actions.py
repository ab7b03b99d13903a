"""Every action of the window as data: its menu, its words, its keys, and what it calls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from configurator.core.text import say
from configurator.scene.quantity import Quantity
from configurator.ui.words import tr, without_mnemonic


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
FILE, EDIT, PLACE = say("&File"), say("&Edit"), say("&Place")
CATALOGUE, VIEW, HELP = say("&Catalogue"), say("&View"), say("&Help")
COLOUR = say("C&olour")
MENUS = (FILE, EDIT, PLACE, CATALOGUE, VIEW, COLOUR, HELP)


def colouring(quantity: Quantity) -> str:
    """Name of the action that colours the drawing by a quantity."""
    return f"colour_by_{quantity.name.lower()}"


COLOURINGS = tuple(
    Entry(COLOUR, colouring(quantity), quantity.title(), f"Ctrl+Alt+{number % 10}")
    for number, quantity in enumerate(Quantity, start=1)
)
ENTRIES = (
    Entry(FILE, "new_design", say("&New design"), "Ctrl+N"),
    Entry(FILE, "open_design", say("&Open…"), "Ctrl+O", icon="folder-open"),
    Entry(FILE, "recent", say("Open &recent")),
    Entry(FILE, "save", say("&Save"), "Ctrl+S", icon="save"),
    Entry(FILE, "save_as", say("Save &as…"), "Ctrl+Shift+S"),
    Entry(FILE, SEPARATOR, ""),
    Entry(FILE, "export", say("&Export…"), "Ctrl+E"),
    Entry(
        FILE,
        "compare_designs",
        say("Co&mpare…"),
        "Ctrl+M",
        say("Puts two designs, or two versions of this one, side by side"),
    ),
    Entry(
        FILE,
        "export_everything",
        say("Export e&verything…"),
        tip=say("Writes every format into one folder, with a manifest of hashes"),
    ),
    Entry(FILE, "show_start_page", say("S&tart page"), "Ctrl+Home"),
    Entry(FILE, SEPARATOR, ""),
    Entry(FILE, "close", say("&Quit"), "Ctrl+Q"),
    Entry(EDIT, "undo", say("&Undo"), "Ctrl+Z", icon="undo-2"),
    Entry(EDIT, "redo", say("&Redo"), "Ctrl+Y", icon="redo-2"),
    Entry(EDIT, SEPARATOR, ""),
    Entry(EDIT, "cut", say("Cu&t"), "Ctrl+X"),
    Entry(EDIT, "copy", say("&Copy"), "Ctrl+C"),
    Entry(EDIT, "paste", say("&Paste at selection"), "Ctrl+V"),
    Entry(EDIT, "duplicate", say("&Duplicate"), "Ctrl+D"),
    Entry(
        EDIT,
        "duplicate_rack",
        say("Duplicate rac&k"),
        "Ctrl+Shift+D",
        say("Puts a copy of the rack with all its contents onto the floor"),
    ),
    Entry(EDIT, "remove", say("Re&move"), "Del"),
    Entry(
        EDIT,
        "import_trace",
        say("Import &utilisation…"),
        tip=say("Lets the selected rack or module run by a CSV table of hours and utilisation"),
    ),
    Entry(EDIT, SEPARATOR, ""),
    Entry(
        EDIT,
        "open_selected",
        say("&Open it"),
        "Alt+Down",
        say("Shows what is in the selected object"),
    ),
    Entry(
        EDIT,
        "select_beside",
        say("Select &all beside it"),
        "Ctrl+A",
        say("Selects everything that stands where the selected object does"),
    ),
    Entry(
        EDIT,
        "select_alike",
        say("Select a&ll of this part"),
        "Ctrl+Shift+L",
        say("Selects every object of the design that is of the same part"),
    ),
    Entry(EDIT, "select_parent", say("Select what &holds it"), "Alt+Up"),
    Entry(EDIT, "select_nothing", say("Select the de&sign"), "Ctrl+Shift+A"),
    Entry(PLACE, "place_part", say("&Place part at selection"), "Ctrl+Return"),
    Entry(PLACE, SEPARATOR, ""),
    Entry(
        PLACE, "fill_board", say("Fill &board"), "Ctrl+B", say("Puts the OAM onto every free site")
    ),
    Entry(PLACE, "fill_chassis", say("Fill &chassis"), "Ctrl+Shift+B"),
    Entry(
        PLACE,
        "fill_rack",
        say("Fill &rack"),
        "Ctrl+Shift+R",
        say("Repeats the chassis with its contents into all free units"),
    ),
    Entry(PLACE, SEPARATOR, ""),
    Entry(PLACE, "move_up", say("Move &up"), "Ctrl+Shift+Up", say("One unit, or to the next site")),
    Entry(
        PLACE,
        "move_down",
        say("Move &down"),
        "Ctrl+Shift+Down",
        say("One unit, or to the site before"),
    ),
    Entry(
        PLACE,
        "swap_selected",
        say("&Swap the two selected"),
        "Ctrl+Shift+X",
        say("Lets two objects with all they hold change places"),
    ),
    Entry(
        PLACE,
        "align_units",
        say("&Align to rack units"),
        "Ctrl+Shift+U",
        say("Puts items that stand between units onto whole ones, the nearest that are free"),
    ),
    Entry(
        PLACE,
        "why_refused",
        say("&Why is this refused?"),
        "Ctrl+Shift+Return",
        say("Opens the rule that keeps the part chosen in the catalogue from the selected place"),
    ),
    Entry(PLACE, "find_part", say("&Find a part"), "Ctrl+F"),
    Entry(
        CATALOGUE,
        "browse_parts",
        say("&Browse parts"),
        "Ctrl+Shift+F",
        say("Filters parts by their figures and compares up to four"),
    ),
    Entry(CATALOGUE, SEPARATOR, ""),
    Entry(CATALOGUE, "new_part", say("&New part…"), "Ctrl+Shift+N"),
    Entry(CATALOGUE, "copy_part", say("&Copy part…"), "Ctrl+Shift+C"),
    Entry(CATALOGUE, "edit_part", say("&Edit part…"), "Ctrl+Shift+E"),
    Entry(CATALOGUE, "delete_part", say("&Delete part…")),
    Entry(CATALOGUE, SEPARATOR, ""),
    Entry(CATALOGUE, "import_part", say("&Import NetBox YAML…")),
    Entry(CATALOGUE, "export_part", say("E&xport part…")),
    Entry(CATALOGUE, SEPARATOR, ""),
    Entry(CATALOGUE, "part_folders", say("Part &folders…")),
    Entry(CATALOGUE, "part_updates", say("Parts of the design against the catal&ogue…")),
    Entry(VIEW, "view_floor", say("&Floor"), "Ctrl+1"),
    Entry(VIEW, "view_rack", say("&Rack"), "Ctrl+2"),
    Entry(VIEW, "view_board", say("&Board"), "Ctrl+3"),
    Entry(VIEW, "view_module", say("Mo&dule"), "Ctrl+4"),
    Entry(VIEW, "view_loop", say("&Loop"), "Ctrl+5"),
    Entry(
        VIEW,
        "turn_rack",
        say("Front and rea&r of the rack"),
        "Ctrl+R",
        say("Shows the rack from both sides, or again beside its opened chassis"),
    ),
    Entry(
        VIEW,
        "fold_branch",
        say("Fold or open the &branch"),
        "Ctrl+T",
        say("In the loop: shows the chassis of the selected rack, or the rack in short"),
    ),
    Entry(VIEW, "zoom_fit", say("Zoom to f&it"), "Ctrl+0"),
    Entry(VIEW, "zoom_in", say("Zoom &in"), "Ctrl+="),
    Entry(VIEW, "zoom_out", say("Zoom &out"), "Ctrl+-"),
    Entry(VIEW, SEPARATOR, ""),
    Entry(VIEW, "show_plots", say("&Plots"), "Alt+1"),
    Entry(VIEW, "show_findings", say("Fi&ndings"), "Alt+2"),
    Entry(VIEW, "show_bom", say("Bill of &materials"), "Alt+3"),
    Entry(VIEW, "show_structure", say("&Structure"), "Alt+4"),
    Entry(VIEW, "show_transient", say("Trans&ient"), "Alt+5"),
    Entry(VIEW, "show_power", say("P&ower"), "Alt+6"),
    Entry(VIEW, SEPARATOR, ""),
    Entry(
        VIEW,
        "solve_again",
        say("Sol&ve again"),
        "F5",
        say("Asks once more for the answer to the design"),
    ),
    Entry(
        VIEW,
        "stop_solving",
        say("Stop solvin&g"),
        "Ctrl+.",
        say("Gives up an answer that takes long; figures stay, marked as stale"),
    ),
    Entry(VIEW, SEPARATOR, ""),
    Entry(VIEW, "panels", say("Pa&nels")),
    Entry(VIEW, "theme", say("&Theme")),
    Entry(VIEW, "units", say("&Units")),
    Entry(VIEW, "language", say("&Language")),
    *COLOURINGS,
    Entry(
        HELP,
        "find_anything",
        say("&Find anything…"),
        "Ctrl+K",
        say("Finds commands, parts, objects of the design and rules by a few letters"),
    ),
    Entry(
        HELP,
        "show_guide",
        say("&Usage guide"),
        "F1",
        say("What a design is checked against; after a refusal, the rule that refused"),
    ),
    Entry(HELP, "start_tour", say("&Tour"), tip=say("Shows where everything is, in five steps")),
    Entry(HELP, "show_shortcuts", say("&Keyboard and mouse"), "Shift+F1"),
    Entry(HELP, "show_about", say("&About Rackloop")),
)
SUBMENUS = frozenset({"recent", "panels", "theme", "units", "language"})


def make_actions(window: QObject, *helpers: QObject) -> dict[str, QAction]:
    """Make the actions of a window; each calls the method of its name, there or in a helper."""
    made: dict[str, QAction] = {}
    for entry in ENTRIES:
        if entry.name == SEPARATOR or entry.name in SUBMENUS:
            continue
        action = QAction(tr(entry.text), window)
        action.setObjectName(entry.name)
        action.setShortcut(QKeySequence(entry.keys))
        tip = tr(entry.tip) or without_mnemonic(tr(entry.text))
        action.setToolTip(f"{tip} ({entry.keys})" if entry.keys else tip)
        owner = next(each for each in (window, *helpers) if hasattr(each, entry.name))
        call: Callable[[], object] = getattr(owner, entry.name)
        action.triggered.connect(lambda _on=False, call=call: call())
        made[entry.name] = action
    return made
