"""Every text of the window reads on what is behind it, in both themes: 4.5 to 1 at least."""

import re

import pytest
from PySide6.QtGui import QPalette

from configurator.scene.theme import DARK, LIGHT, relative_luminance
from configurator.ui.look.style import blend, chosen_ground, palette, style_sheet

ENOUGH = 4.5
GROUNDS = ("panel", "raised", "window", "sunken")
TONES = ("text", "dim", "accent", "ok", "warning", "error")
ON_A_ROW = ("text", "dim", "ok", "warning", "error")
"""Tones of rows that can be selected; links do not stand in them."""

COLOUR = re.compile(r"(?<![-\w])color: (#[0-9a-f]{6})")
GROUND = re.compile(r"(?<![-\w])background(?:-color)?: (#[0-9a-f]{6})")
INACTIVE = re.compile(r":disabled")
"""What cannot be used now needs no contrast, and must not look as if it could."""

both = pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])


def contrast(first, second):
    dark, light = sorted((relative_luminance(first), relative_luminance(second)))
    return (light + 0.05) / (dark + 0.05)


@both
def test_every_tone_reads_on_every_ground(theme):
    for tone in TONES:
        for ground in GROUNDS:
            assert contrast(theme.hex(tone), theme.hex(ground)) >= ENOUGH, (tone, ground)


@both
def test_every_tone_of_a_row_reads_where_the_row_is_selected_or_hovered(theme):
    hovered = blend(theme.hex("panel"), theme.hex("accent"), 0.08)
    for tone in ON_A_ROW:
        for ground in (chosen_ground(theme), hovered):
            assert contrast(theme.hex(tone), ground) >= ENOUGH, tone


@both
def test_every_rule_of_the_style_sheet_reads(theme):
    """A rule with its own ground is read on that; one without, on the panels it may stand on."""
    count = 0
    for selector, body in re.findall(r"([^{}]+)\{([^}]*)\}", style_sheet(theme)):
        colour, ground = COLOUR.search(body), GROUND.search(body)
        if colour is None or INACTIVE.search(selector):
            continue
        grounds = [ground[1]] if ground else [theme.hex("panel"), theme.hex("raised")]
        for behind in grounds:
            count += 1
            assert contrast(colour[1], behind) >= ENOUGH, selector.strip()
    assert count > 20


@both
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("WindowText", "Window"),
        ("Text", "Base"),
        ("Text", "AlternateBase"),
        ("ButtonText", "Button"),
        ("ToolTipText", "ToolTipBase"),
        ("HighlightedText", "Highlight"),
        ("PlaceholderText", "Base"),
        ("PlaceholderText", "Button"),
        ("Link", "Base"),
        ("Link", "Window"),
        ("BrightText", "Window"),
    ],
)
def test_every_pair_of_the_palette_reads(theme, text, ground):
    colours = palette(theme)
    roles = (QPalette.ColorRole[text], QPalette.ColorRole[ground])
    pair = [colours.color(QPalette.ColorGroup.Active, role).name() for role in roles]
    assert contrast(*pair) >= ENOUGH
