"""Palettes, style sheet and fonts: the theme's tokens in Qt's terms, on the Fusion style."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from configurator.core.errors import ResourceError
from configurator.core.resources import find
from configurator.scene.theme import BLACK, Theme, readable_on

TEXT_PX = 13
CAPTION_PX = 11
FIGURE_PX = 19
RADIUS_PX = 6


def apply_style(app: QApplication, theme: Theme) -> None:
    """Dress the whole application in a theme; called again when the theme changes."""
    if app.style().objectName().casefold() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))


def load_fonts(app: QApplication) -> None:
    """Use the typeface shipped with the program where there is one, at the text size."""
    font = QFont(app.font())
    families = _shipped_families()
    if families:
        font.setFamilies([*families, font.family()])
    font.setPixelSize(TEXT_PX)
    app.setFont(font)


def palette(theme: Theme) -> QPalette:
    """Give a full palette, the disabled group included."""
    colour = {name: QColor(value) for name, value in theme.tokens.items()}
    on_accent = QColor(readable_on(theme.hex("accent")))
    role = QPalette.ColorRole
    result = QPalette()
    for which, token in {
        role.Window: "panel",
        role.WindowText: "text",
        role.Base: "panel",
        role.AlternateBase: "raised",
        role.ToolTipBase: "raised",
        role.ToolTipText: "text",
        role.PlaceholderText: "dim",
        role.Text: "text",
        role.Button: "raised",
        role.ButtonText: "text",
        role.BrightText: "error",
        role.Highlight: "accent",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.Light: "raised",
        role.Midlight: "raised",
        role.Mid: "line",
        role.Dark: "line",
        role.Shadow: "line",
        role.Accent: "accent",
    }.items():
        result.setColor(which, colour[token])
    result.setColor(role.HighlightedText, on_accent)
    for which in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, which, colour["faint"])
    result.setColor(QPalette.ColorGroup.Disabled, role.Highlight, colour["line"])
    return result


def style_sheet(theme: Theme) -> str:
    """Give the rules that the palette cannot say: corners, borders, captions, chips."""
    values = {name: theme.hex(name) for name in theme.tokens}
    values["on_accent"] = readable_on(values["accent"])
    values["chosen"] = chosen_ground(theme)
    check = "check-black.svg" if values["on_accent"] == BLACK else "check-white.svg"
    values["check"] = find("icons", check).as_posix()
    values["chevron"] = find("icons", "chevron-down.svg").as_posix()
    text = _SHEET
    for name in sorted(values, key=len, reverse=True):
        text = text.replace(f"@{name}", values[name])
    return text


def chosen_ground(theme: Theme) -> str:
    """Give the colour behind a selected row, on which every tone of text still reads."""
    return blend(theme.hex("panel"), theme.hex("accent"), 0.15)


def blend(below: str, above: str, share: float) -> str:
    """Mix two colours: ``share`` of the one above."""
    pairs = [(int(below[i : i + 2], 16), int(above[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(low + (high - low) * share):02x}" for low, high in pairs)


def caption_font(base: QFont, *, bold: bool = False) -> QFont:
    """Give the small font of captions and reasons."""
    return _sized(base, CAPTION_PX, bold=bold)


def figure_font(base: QFont) -> QFont:
    """Give the large semi-bold font of key figures."""
    return _sized(base, FIGURE_PX, bold=True)


def _sized(base: QFont, pixels: int, *, bold: bool) -> QFont:
    font = QFont(base)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def _shipped_families() -> list[str]:
    try:
        folder = find("fonts")
    except ResourceError:
        return []
    families: list[str] = []
    for file in sorted(folder.glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(file))
        families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return families


_SHEET = """
QMainWindow, QDialog { background: @panel; }
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QMenuBar { background: @panel; border-bottom: 1px solid @line; padding: 2px 4px; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @raised; }
QMenu { background: @panel; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @accent; color: @on_accent; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QToolBar { background: @panel; border: none; border-bottom: 1px solid @line; padding: 6px 12px;
    spacing: 8px; }
QToolBar QToolButton { min-width: 24px; min-height: 24px; border: 1px solid transparent;
    border-radius: 6px; padding: 2px; }
QToolBar QToolButton:hover { background: @raised; border-color: @line; }
QToolBar QToolButton:focus { border-color: @accent; }
QStatusBar { background: @raised; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QDockWidget { border: none; }
QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: 4px; }

QPushButton, QComboBox, QLineEdit, QAbstractSpinBox, QPlainTextEdit { background: @raised;
    border: 1px solid @line; border-radius: 6px; padding: 0 8px; min-height: 26px; }
QPlainTextEdit { padding: 4px 8px; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { background: transparent; border: none;
    padding: 0; min-height: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QPushButton { padding: 0 12px; }
QPushButton:hover, QComboBox:hover { border-color: @faint; }
QPushButton:focus, QComboBox:focus, QLineEdit:focus, QAbstractSpinBox:focus,
    QPlainTextEdit:focus { border: 1px solid @accent; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QPlainTextEdit[wrong="true"],
    QAbstractSpinBox[wrong="true"], QLineEdit[wrong="true"]:focus,
    QAbstractSpinBox[wrong="true"]:focus { border-color: @error; }
QPushButton:disabled, QComboBox:disabled, QLineEdit:disabled, QAbstractSpinBox:disabled {
    color: @faint; }
QPushButton:pressed { background: @line; }
QPushButton[primary="true"] { background: @accent; color: @on_accent; border-color: @accent; }
QPushButton[primary="true"]:hover, QPushButton[primary="true"]:focus { border-color: @text; }
QPushButton[primary="true"]:disabled { background: @raised; color: @faint; border-color: @line; }
QPushButton#entry { min-height: 48px; }
QPushButton[link="true"] { background: transparent; border: 1px solid transparent;
    color: @accent; padding: 0 4px; min-height: 22px; }
QPushButton[link="true"]:hover { border-color: @line; }
QPushButton[link="true"]:focus { border-color: @accent; }
QPushButton[chip="true"] { border-radius: 13px; min-height: 24px; padding: 0 8px; }
QPushButton[chip="true"]:checked { background: @accent; color: @on_accent;
    border-color: @accent; }
QPushButton[chip="true"][quiet="true"]:checked { background: @panel; color: @accent;
    border-color: @accent; }
QPushButton[chip="true"][quiet="true"] { color: @dim; background: @panel; }
QPushButton[chip="true"]:checked:focus { border-color: @text; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url("@chevron"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @line; padding: 4px; }

QCheckBox::indicator, QTableView::indicator, QTreeView::indicator {
    width: 14px; height: 14px; border: 1px solid @faint; border-radius: 3px; background: @panel; }
QCheckBox::indicator:checked, QTableView::indicator:checked, QTreeView::indicator:checked {
    background: @accent; border-color: @accent; image: url("@check"); }
QCheckBox::indicator:disabled { border-color: @line; }
QTreeView::indicator:indeterminate { background: @line; }
QCheckBox::indicator:focus { border-color: @accent; }

QFrame#segmented { background: @raised; border: 1px solid @line; border-radius: 6px; }
QFrame#segmented QPushButton { border: 1px solid transparent; border-radius: 5px;
    background: transparent; min-height: 24px; min-width: 64px; padding: 0 10px; }
QFrame#segmented QPushButton:checked { background: @accent; color: @on_accent; }
QFrame#segmented QPushButton:focus { border-color: @text; }

QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar { background: @panel; }
QTabBar::tab { background: transparent; color: @dim; border: none;
    border-bottom: 2px solid transparent; padding: 6px 12px; margin: 0 4px; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; font-weight: 600; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { color: @accent; }

QTreeView, QTableView, QListView { background: @panel; border: none; outline: none;
    alternate-background-color: @raised; selection-background-color: @chosen;
    selection-color: @text; }
QTreeView::item, QListView::item { min-height: 24px; }
QListWidget::item { padding: 4px; }
QHeaderView { background: @panel; }
QHeaderView::section { background: @panel; color: @dim; border: none;
    border-bottom: 1px solid @line; padding: 4px; }
QScrollArea { background: @panel; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 3px; margin: 2px; min-height: 24px;
    min-width: 24px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QLabel[tone="dim"] { color: @dim; }
QLabel[tone="ok"] { color: @ok; }
QLabel[tone="warning"] { color: @warning; }
QLabel[tone="error"] { color: @error; }
QLabel[tone="accent"] { color: @accent; }
QLabel[heading="true"] { font-size: 15px; font-weight: 600; }
QLabel[title="true"] { font-size: 28px; font-weight: 600; }
QLabel[section="true"] { color: @dim; font-size: 11px; font-weight: 700; }
QLabel[caption="true"] { font-size: 11px; }
QFrame[rule="horizontal"] { background: @line; max-height: 1px; min-height: 1px; border: none; }
QFrame[rule="vertical"] { background: @line; max-width: 1px; min-width: 1px; border: none; }
QFrame#banner { background: @panel; border-bottom: 1px solid @line; }
QProgressBar { background: @line; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QFrame#tour_frame { background: transparent; border: 2px solid @accent; border-radius: 6px; }
QFrame#tour_card { background: @panel; border: 1px solid @accent; border-radius: 6px; }
QFrame#commands { background: @panel; border: 1px solid @line; border-radius: 6px; }
QFrame#card { background: @raised; border: 1px solid @line; border-radius: 6px; }
"""
