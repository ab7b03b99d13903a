"""The renderer on small documents of its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from configurator.core.errors import ExportError
from configurator.core.resources import find
from configurator.export.document import (
    Banner,
    Column,
    Columns,
    Item,
    Items,
    KeyFigure,
    KeyFigures,
    Paragraph,
    Report,
    Row,
    Section,
    Table,
    Tone,
)
from configurator.export.pdf.fonts import faces, shortened, width_of, wrapped
from configurator.export.pdf.render import render_pdf
from tests.export.pdf_text import pages, reader, text

COLUMNS = (Column("Name", 2.0), Column("Value kW", 1.0, "right"))


def report(*blocks, title="Report"):
    return Report(title, "small", "Rackloop", ("design 1234",), "foot", (Section("One", blocks),))


def rows(count):
    return tuple(Row((f"row {number}", str(number))) for number in range(count))


def test_a_long_table_repeats_its_heading_on_every_page():
    data = render_pdf(report(Table(COLUMNS, rows(150))))
    found = pages(data)
    assert len(found) > 2
    assert all("Value kW" in page for page in found)
    words = text(data)
    assert all(f"row {number} " in words for number in range(150))


def test_pages_are_counted():
    found = pages(render_pdf(report(Table(COLUMNS, rows(150)))))
    for number, page in enumerate(found, start=1):
        assert f"{number} of {len(found)}" in page


def test_a_table_beside_text_goes_on_beside_it():
    columns = Columns(((Table(COLUMNS, rows(120)),), (Paragraph("beside"),)), (1.0, 1.0))
    data = render_pdf(report(columns, Paragraph("after both")))
    assert "beside" in pages(data)[0]
    assert "after both" in pages(data)[-1]


def test_a_group_is_not_left_alone_at_the_foot_of_a_page():
    grouped = tuple(
        row
        for number in range(60)
        for row in (Row((f"group {number}", ""), group=True), Row((f"member {number}", "1")))
    )
    for page in pages(render_pdf(report(Table(COLUMNS, grouped)))):
        for number in range(60):
            assert (f"group {number}\n" in page) == (f"member {number}\n" in page)


def test_every_kind_of_block_prints_its_text():
    words = text(
        render_pdf(
            report(
                Banner("Not converged", "why"),
                KeyFigures((KeyFigure("IT power", "69.2 kW", "TDP"),)),
                Items((Item("finding", "detail", Tone.ERROR),)),
            )
        )
    )
    for expected in ("Not converged", "why", "IT power", "69.2 kW", "TDP", "finding", "detail"):
        assert expected in words


@pytest.mark.parametrize("bold", [False, True])
def test_signs_of_engineering_and_chinese_print(bold):
    signs = "° → ≈ Δ ² ³ – × µ Ω ± ≤ ≥ · … “ ” 液冷机架 温度"
    block = KeyFigures((KeyFigure("", signs, ""),)) if bold else Paragraph(signs)
    words = text(render_pdf(report(block)))
    for sign in signs.split():
        assert sign in words


@pytest.mark.parametrize(("sign", "name"), [("𒀀", "U+12000"), ("\x07", "U+0007"), ("🜁", "U+1F701")])
def test_a_missing_glyph_is_an_error_that_names_it(sign, name):
    with pytest.raises(ExportError, match=name.replace("+", r"\+")):
        render_pdf(report(Paragraph(f"module {sign}")))


def test_the_fonts_cover_gb_2312():
    regular, _ = faces()
    for row in range(16, 88):
        for cell in range(1, 95):
            try:
                character = bytes((row + 0xA0, cell + 0xA0)).decode("gb2312")
            except UnicodeDecodeError:
                continue
            assert ord(character) in regular.widths


def test_the_licence_of_the_fonts_ships_with_them():
    assert "SIL OPEN FONT LICENSE" in find("fonts", "OFL.txt").read_text()


def test_fonts_are_embedded():
    page = reader(render_pdf(report(Paragraph("text"), title="标题"))).pages[0]
    for font in page["/Resources"]["/Font"].values():
        descriptor = font.get_object().get("/FontDescriptor")
        if descriptor is not None:
            assert "/FontFile2" in descriptor.get_object()


def test_sections_are_the_outline_of_the_file():
    assert [entry.title for entry in reader(render_pdf(report(Paragraph("x")))).outline] == ["One"]


@given(
    st.text("abc defg-hij/温度≈ ", max_size=80), st.floats(5, 12), st.floats(20, 300), st.booleans()
)
def test_wrapped_lines_fit_and_lose_nothing(words, size, width, bold):
    lines = wrapped(words, size, width, bold)
    assert all(width_of(line, size, bold) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(words.split())


def test_shortened_lines_fit():
    assert shortened("short", 9, 100) == "short"
    cut = shortened("a name that is far too long", 9, 40)
    assert cut.endswith("…")
    assert width_of(cut, 9) <= 40


def test_equal_reports_give_equal_bytes():
    block = Table(COLUMNS, rows(80))
    assert render_pdf(report(block)) == render_pdf(report(block))
