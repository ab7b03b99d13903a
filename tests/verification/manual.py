"""The verification manual: prose from the template, tables from the cases and the package."""

from math import floor, log10
from pathlib import Path
from typing import Any

from tests.verification import agreement, closure, coolants, correlations, over_time
from tests.verification.case import HERE, Row, load
from tests.verification.registry import CALCULATIONS, case_rows

MANUAL = Path(__file__).parents[2] / "thermal" / "VERIFICATION.md"
PARTS = {"V-HYD": "Hydraulics", "V-HEAT": "Heat", "V-PW": "Power", "V-TR": "Transients"}
KINDS = {"reference-solver": "reference solver", "bound": "bounds"}
EXACT = 1e-9
"""A relative tolerance that only allows for round-off."""
Answer = tuple[dict[str, Any], list[Row]]


def manual() -> str:
    """The whole manual as Markdown."""
    answers = {case_id: (load(case_id), case_rows(case_id)) for case_id in CALCULATIONS}
    text = (HERE / "manual.template.md").read_text(encoding="utf-8")
    tables = {
        "summary": summary(answers),
        "cases": details(answers),
        "correlations": correlations.table(),
        "coolants": coolants.table(),
        "epanet": agreement.table(),
        "closure": closure.table(),
        "over_time": over_time.table(),
    }
    for name, table in tables.items():
        text = text.replace("{{" + name + "}}", table)
    return text


def summary(answers: dict[str, Answer]) -> str:
    """One line for each case."""
    lines = ["| case | what | reference | values | used | verdict |", "|---|---|---|--:|--:|---|"]
    for case_id, (case, rows) in answers.items():
        title = f"[{case_id}](#{_anchor(case_id, case)})"
        cells = (title, case["title"], _kind(case), str(sum(r.count for r in rows)))
        lines.append(f"| {' | '.join(cells)} | {_used(rows)} | {_verdict(rows)} |")
    count = sum(len(rows) for _, rows in answers.values())
    values = sum(row.count for _, rows in answers.values() for row in rows)
    total = f"\n{len(answers)} cases, {count} quantities, {values:,} values."
    return "\n".join(lines) + "\n" + total


def details(answers: dict[str, Answer]) -> str:
    """A section for each case, under a heading for each part."""
    parts: list[str] = []
    current = ""
    for case_id, (case, rows) in answers.items():
        part = case_id.rpartition("-")[0]
        if part != current:
            current = part
            parts.append(f"### {PARTS.get(part, part)}\n")
        parts.append(_section(case_id, case, rows))
    return "\n".join(parts).rstrip()


def _section(case_id: str, case: dict[str, Any], rows: list[Row]) -> str:
    lines = [f"#### {case_id}: {case['title']}\n"]
    sources = correlations.plain("; ".join(_source(source) for source in case["sources"]))
    lines.append(f"{_kind(case).capitalize()}, confidence {case['confidence']}. {sources}.")
    if note := case.get("note"):
        lines.append(f"\n{correlations.plain(note)}")
    lines.append("\n| quantity | unit | reference | ours | difference | tolerance | verdict |")
    lines.append("|---|---|--:|--:|--:|--:|---|")
    lines += [_line(row) for row in rows]
    return "\n".join(lines) + "\n"


def _source(source: dict[str, str]) -> str:
    extra = source.get("reference", "")
    return f"{source['title']} ({extra})" if extra else source["title"]


def _kind(case: dict[str, Any]) -> str:
    return KINDS.get(case["kind"], case["kind"])


def _anchor(case_id: str, case: dict[str, Any]) -> str:
    """The name Markdown viewers give the section's heading."""
    heading = f"{case_id}: {case['title']}".lower()
    return "".join(c for c in heading if c.isalnum() or c in " -_").replace(" ", "-")


def _verdict(rows: list[Row]) -> str:
    return "holds" if all(row.holds for row in rows) else "**does not hold**"


def _used(rows: list[Row]) -> str:
    return f"{100 * max(row.used for row in rows):.0f} %"


def _line(row: Row) -> str:
    cells = (
        row.quantity if row.count == 1 else f"{row.quantity} ({row.count} values)",
        "" if row.unit == "-" else row.unit,
        f"{row.reference:.5g}",
        f"{row.ours:.5g}",
        _difference(row),
        "exact" if row.limit <= EXACT * abs(row.reference) else row.tolerance,
        _verdict([row]),
    )
    return f"| {' | '.join(cells)} |"


def _difference(row: Row) -> str:
    """Difference to a hundredth of the tolerance, so that round-off does not show."""
    difference = row.ours - row.reference
    if row.tolerance.endswith("%"):
        return f"{_no_minus_zero(100 * difference / row.reference, 2)} %"
    return _no_minus_zero(difference, max(0, 2 - floor(log10(row.limit) + 1e-9)))


def _no_minus_zero(value: float, decimals: int) -> str:
    return f"{round(value, decimals) + 0.0:+.{decimals}f}"
