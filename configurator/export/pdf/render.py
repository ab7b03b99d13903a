"""From a report to the bytes of a PDF."""

from __future__ import annotations

import io

from reportlab.pdfgen.canvas import Canvas

from configurator.export.document import Report, Section
from configurator.export.pdf import page
from configurator.export.pdf.blocks import lay
from configurator.export.pdf.fonts import clean, faces, shortened, wrapped
from configurator.export.pdf.pen import Flow, draw_text, rule, text

_Outline = list[tuple[str, int]]


def render_pdf(report: Report) -> bytes:
    """Write a report on A4; nothing in the bytes depends on the time or the machine."""
    faces()
    flow = Flow()
    _title(report, flow)
    outline: _Outline = []
    for section in report.sections:
        _section(section, flow, outline)
    return _written(report, flow, outline)


def _title(report: Report, flow: Flow) -> None:
    right_width = 150.0
    left_width = page.INNER - right_width - 12
    flow.put(text(page.RIGHT, flow.y - 8, report.product, page.BODY, "accent", bold=True,
                  anchor="right"))  # fmt: skip
    for number, fact in enumerate(report.facts, start=1):
        line = shortened(clean(fact), page.SMALL, right_width)
        y = flow.y - 8 - number * page.SMALL * 1.5
        flow.put(text(page.RIGHT, y, line, page.SMALL, "dim", anchor="right"))
    y = flow.y
    for line in wrapped(report.title, page.TITLE, left_width, bold=True):
        y -= page.TITLE * 1.05
        flow.put(text(page.LEFT, y + 4, line, page.TITLE, bold=True))
    for line in wrapped(report.subtitle, page.BODY, left_width):
        y -= page.BODY * page.LEADING
        flow.put(text(page.LEFT, y, line, page.BODY, "dim"))
    flow.y = min(y, flow.y - 8 - len(report.facts) * page.SMALL * 1.5) - 10
    flow.put(rule(page.LEFT, flow.y, page.INNER, "dim", 0.9))
    flow.down(2)


def _section(section: Section, flow: Flow, outline: _Outline) -> None:
    if section.new_page and not flow.at_top:
        flow.new_page()
    flow.need(70)
    flow.gap(15)
    outline.append((section.title, flow.number))
    flow.down(page.HEADING)
    flow.put(text(page.LEFT, flow.y, section.title, page.HEADING, "accent", bold=True))
    flow.down(6)
    for block in section.blocks:
        lay(block, flow)


def _written(report: Report, flow: Flow, outline: _Outline) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(
        buffer,
        pagesize=(page.WIDTH, page.HEIGHT),
        invariant=1,
        pageCompression=1,
        lang=report.language,
    )
    canvas.setTitle(clean(f"{report.title}: {report.subtitle}"))
    canvas.setCreator(report.product)
    canvas.setAuthor(report.product)
    total = len(flow.pages)
    for number, operations in enumerate(flow.pages):
        for title, at in outline:
            if at == number:
                canvas.bookmarkPage(title)
                canvas.addOutlineEntry(title, title, level=0)
        for operation in operations:
            operation(canvas)
        _frame(canvas, report, number, total)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _frame(canvas: Canvas, report: Report, number: int, total: int) -> None:
    """Foot of every page, and from the second on a line that says which report this is."""
    rule(page.LEFT, page.FOOT + 11, page.INNER, "line", 0.6)(canvas)
    foot = shortened(clean(report.foot), page.CAPTION, page.INNER - 60)
    draw_text(canvas, page.LEFT, page.FOOT, foot, page.CAPTION, "dim")
    count = f"{number + 1} of {total}"
    draw_text(canvas, page.RIGHT, page.FOOT, count, page.CAPTION, "dim", anchor="right")
    if number:
        head = shortened(clean(f"{report.title} · {report.subtitle}"), page.CAPTION, page.INNER)
        draw_text(canvas, page.LEFT, page.HEIGHT - 27, head, page.CAPTION, "dim")
