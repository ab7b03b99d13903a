"""What a format holds: the head of its text files, names and sizes of the rest."""

from __future__ import annotations

from collections.abc import Mapping

LINES_A_FILE, MOST_LINES, LONGEST_LINE = 60, 400, 200
_BINARY = (".pdf", ".xlsx", ".png")


def text_preview(files: Mapping[str, bytes]) -> str:
    """Give the head of each file; a single text file stands without its name."""
    parts: list[str] = []
    for name, data in files.items():
        head = "" if name.endswith(_BINARY) else _head(data)
        title = f"{name}   {len(data) / 1000:,.1f} kB"
        parts.append(head if len(files) == 1 and head else f"{title}\n{head}")
    lines = "\n".join(parts).splitlines()
    cut = ["…"] if len(lines) > MOST_LINES else []
    return "\n".join([*lines[:MOST_LINES], *cut])


def _head(data: bytes) -> str:
    lines = data[: LINES_A_FILE * LONGEST_LINE].decode("utf-8-sig", errors="replace").splitlines()
    shown = [line[:LONGEST_LINE] for line in lines[:LINES_A_FILE]]
    whole = len(data) <= LINES_A_FILE * LONGEST_LINE and len(lines) <= LINES_A_FILE
    return "\n".join(shown if whole else [*shown, "…"]) + "\n"
