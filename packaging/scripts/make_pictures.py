"""Writes assets/docs: a sheet of every view, light and dark, English and Chinese; the readme's too.

Run from the root of the checkout, without a screen: ``QT_QPA_PLATFORM=offscreen python
packaging/scripts/make_pictures.py``.  Pictures are of few colours, so that they stay small.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from PySide6.QtWidgets import QApplication

from configurator.ui.screenshots import take_screenshots

ROOT = Path(__file__).parents[2]
DOCS, FRONT = ROOT / "assets" / "docs", ROOT / "packaging" / "images" / "window.png"
DESIGN = ROOT / "assets" / "examples" / "worked-rack.rackloop"
LANGUAGES, THEMES = ("en", "zh"), ("light", "dark")
WIDTH_PX, GAP_PX, COLOURS = 700, 8, 128


def main() -> int:
    """Take all pictures and put those of a view together."""
    app = QApplication(sys.argv[:1])
    with TemporaryDirectory() as folder:
        for language in LANGUAGES:
            if take_screenshots(app, Path(folder) / language, DESIGN, language):
                return 1
        DOCS.mkdir(exist_ok=True)
        for old in DOCS.glob("*.png"):
            old.unlink()
        ending = f"-{THEMES[0]}.png"
        views = sorted(p.name.removesuffix(ending) for p in Path(folder, "en").glob(f"*{ending}"))
        for view in views:
            save(sheet(Path(folder), view), DOCS / f"{view}.png")
        Image.open(Path(folder, "en", "rack-light.png")).save(FRONT, optimize=True)
    total = sum(path.stat().st_size for path in DOCS.glob("*.png"))
    sys.stdout.write(f"{len(views)} sheets, {total / 1e6:.1f} MB\n")
    return 0


def sheet(folder: Path, view: str) -> Image.Image:
    """One view four times: languages side by side, themes below each other."""
    pictures = [
        [Image.open(folder / language / f"{view}-{theme}.png") for language in LANGUAGES]
        for theme in THEMES
    ]
    first = pictures[0][0]
    height = round(WIDTH_PX * first.height / first.width)
    across, down = WIDTH_PX + GAP_PX, height + GAP_PX
    made = Image.new("RGB", (2 * across - GAP_PX, 2 * down - GAP_PX), "#808080")
    for row, line in enumerate(pictures):
        for column, picture in enumerate(line):
            small = picture.convert("RGB").resize((WIDTH_PX, height), Image.Resampling.LANCZOS)
            made.paste(small, (column * across, row * down))
    return made


def save(picture: Image.Image, path: Path) -> None:
    """Write a picture of the colours that stand farthest apart."""
    far = Image.Quantize.MAXCOVERAGE
    picture.quantize(COLOURS, far, kmeans=2, dither=Image.Dither.NONE).save(path, optimize=True)


if __name__ == "__main__":
    sys.exit(main())
