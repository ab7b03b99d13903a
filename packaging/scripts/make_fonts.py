"""Cut the fonts that ship with the program out of Noto Sans CJK (OFL 1.1).

Regular holds Latin, Greek, the signs of engineering, the Chinese characters of GB 2312 and the
8,105 of the General Standard list; bold holds the same without Chinese, which falls back to
regular.  Signs that Chinese type sets on a full square (quotes, ellipsis, middle dot, ±, ×, §) come
from Noto Sans, so that English text reads evenly.  PDF needs TrueType outlines, so the cubic curves
of the source become quadratic ones.  Needs fonttools and, on Debian or Ubuntu,
`apt-get install fonts-noto-core fonts-noto-cjk unicode-data`:

    python packaging/scripts/make_fonts.py [--fonts FOLDER] [--unihan FOLDER]
"""

from __future__ import annotations

import argparse
import bz2
from collections.abc import Iterable, Iterator
from pathlib import Path

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

FAMILY = "Noto Sans SC"
CJK = "opentype/noto/NotoSansCJK-{}.ttc"
LATIN = "truetype/noto/NotoSans-{}.ttf"
SIMPLIFIED_CHINESE = "Noto Sans CJK SC"
TARGET = Path(__file__).parents[2] / "assets" / "fonts"
LARGEST_ERROR_UNITS = 1.0
FULL_WIDTH_UNITS = 1000
WESTERN = range(0xA0, 0x20D0)
# Basic Latin to Latin Extended-A, Greek, punctuation, super- and subscripts, currency, letterlike
# signs, number forms, arrows, operators, technical, enclosed, boxes, shapes, full width.
BLOCKS = (
    (0x20, 0x7E), (0xA0, 0x17F), (0x1CD, 0x1DC), (0x2B0, 0x2DD), (0x370, 0x3FF), (0x2010, 0x2046),
    (0x2070, 0x208E), (0x20A0, 0x20BD), (0x2100, 0x214F), (0x2150, 0x2189), (0x2190, 0x21FF),
    (0x2200, 0x22FF), (0x2300, 0x23FF), (0x2460, 0x2473), (0x2500, 0x257F), (0x25A0, 0x25FF),
    (0x2600, 0x266F), (0x2713, 0x2717), (0x3000, 0x303F), (0xFF00, 0xFFEF),
)  # fmt: skip


def main() -> None:
    """Write both faces and say how large they are."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--fonts", type=Path, default=Path("/usr/share/fonts"))
    parser.add_argument("--unihan", type=Path, default=Path("/usr/share/unicode"))
    arguments = parser.parse_args()
    chinese = {*gb_2312(), *general_standard(arguments.unihan)}
    signs = {code for first, last in BLOCKS for code in range(first, last + 1)}
    wanted = {"Regular": signs | chinese, "Bold": signs}
    TARGET.mkdir(parents=True, exist_ok=True)
    for style, codes in wanted.items():
        font = cut(open_face(arguments.fonts / CJK.format(style)), codes)
        to_truetype(font)
        borrow(font, TTFont(arguments.fonts / LATIN.format(style)))
        rename(font, style)
        path = TARGET / f"NotoSansSC-{style}.ttf"
        font.save(path, reorderTables=True)
        print(f"{path.name}: {len(font.getGlyphOrder())} glyphs, {path.stat().st_size} bytes")


def gb_2312() -> Iterator[int]:
    """Characters of GB 2312, levels 1 and 2 (rows 16 to 87)."""
    for row in range(16, 88):
        for cell in range(1, 95):
            try:
                yield ord(bytes((row + 0xA0, cell + 0xA0)).decode("gb2312"))
            except UnicodeDecodeError:
                continue


def general_standard(unihan: Path) -> Iterator[int]:
    """Characters of the General Standard list of 2013, by the property kTGH of Unihan."""
    for path in sorted(unihan.glob("Unihan_*.txt.bz2")):
        with bz2.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                if "\tkTGH\t" in line:
                    yield int(line.split("\t", 1)[0].removeprefix("U+"), 16)


def open_face(path: Path) -> TTFont:
    """Open the simplified Chinese face of a collection."""
    for number in range(32):
        font = TTFont(path, fontNumber=number, recalcTimestamp=False)
        if font["name"].getDebugName(1) == SIMPLIFIED_CHINESE:
            return font
    raise SystemExit(f"{path}: no face {SIMPLIFIED_CHINESE}")


def cut(font: TTFont, codes: Iterable[int]) -> TTFont:
    """Keep the glyphs of some characters and drop hints and typographic features."""
    options = Options()
    options.layout_features = []
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.name_languages = [0x409]
    options.notdef_outline = True
    options.recalc_timestamp = False
    options.drop_tables += ["VORG", "vhea", "vmtx", "BASE", "GSUB", "GPOS", "DSIG"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    return font


def to_truetype(font: TTFont) -> None:
    """Replace the CFF outlines by quadratic ones within a thousandth of the em."""
    outlines = font.getGlyphSet()
    names = font.getGlyphOrder()
    glyphs = newTable("glyf")
    glyphs.glyphOrder = names
    glyphs.glyphs = {name: _quadratic(outlines, name) for name in names}
    font["glyf"], font["loca"] = glyphs, newTable("loca")
    del font["CFF "]
    for name in names:
        glyphs[name].recalcBounds(glyphs)
        width = font["hmtx"][name][0]
        font["hmtx"][name] = (width, getattr(glyphs[name], "xMin", 0))
    limits = font["maxp"]
    limits.tableVersion = 0x00010000
    for field in (
        "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs",
        "maxStackElements", "maxSizeOfInstructions", "maxComponentElements",
    ):  # fmt: skip
        setattr(limits, field, 0)
    limits.maxZones = 1
    font["post"].formatType = 3.0
    font.sfntVersion = "\000\001\000\000"


def borrow(font: TTFont, latin: TTFont) -> None:
    """Replace full-width glyphs of Western signs by those of a Latin font of the same size."""
    ours, theirs, outlines = font.getBestCmap(), latin.getBestCmap(), latin.getGlyphSet()
    for code in WESTERN:
        if code not in ours or code not in theirs:
            continue
        if font["hmtx"][ours[code]][0] < FULL_WIDTH_UNITS:
            continue
        recording = DecomposingRecordingPen(outlines)
        outlines[theirs[code]].draw(recording)
        pen = TTGlyphPen(None)
        recording.replay(pen)
        glyph = pen.glyph()
        font["glyf"][ours[code]] = glyph
        glyph.recalcBounds(font["glyf"])
        width = latin["hmtx"][theirs[code]][0]
        font["hmtx"][ours[code]] = (width, getattr(glyph, "xMin", 0))


def _quadratic(outlines: object, name: str) -> object:
    pen = TTGlyphPen(outlines)
    outlines[name].draw(Cu2QuPen(pen, LARGEST_ERROR_UNITS, reverse_direction=True))
    return pen.glyph()


def rename(font: TTFont, style: str) -> None:
    """Give the subset its own names; copyright and licence entries stay as they are."""
    names = font["name"]
    full = f"{FAMILY} {style}".removesuffix(" Regular")
    for identity, text in {1: FAMILY, 2: style, 4: full, 6: f"NotoSansSC-{style}"}.items():
        names.setName(text, identity, 3, 1, 0x409)


if __name__ == "__main__":
    main()
