"""Cells of a CSV file, safe to open in a spreadsheet."""

RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet would take for the start of a formula."""


def csv_cell(cell: str | float | None) -> str:
    """Return the text of a cell; one that could be taken for a formula is kept from being one."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return f"'{cell}" if cell.startswith(RISKY) else cell
    return f"{cell:.10g}"
