"""Short ids counted up inside one document, and the order in which people read them."""

import re

_ID = re.compile(r"([A-Z]+)([1-9][0-9]*)")
_DIGITS = re.compile(r"(\d+)")


def format_id(prefix: str, number: int) -> str:
    """Make the id of the numbered object, such as ``M12``; ids are never used again."""
    text = f"{prefix}{number}"
    if _ID.fullmatch(text) is None:
        raise ValueError(f"an id is capital letters and a positive number, not {text!r}")
    return text


def parse_id(text: str) -> tuple[str, int]:
    """Split an id into its prefix and number; raise ValueError where it is none."""
    match = _ID.fullmatch(text)
    if match is None:
        raise ValueError(f"an id is capital letters and a positive number, not {text!r}")
    return match[1], int(match[2])


def natural_key(text: str) -> tuple[str | int, ...]:
    """Give a sort key that puts R2 before R10, and equal texts of other case side by side."""
    pieces = _DIGITS.split(text.casefold())
    return tuple(int(piece) if index % 2 else piece for index, piece in enumerate(pieces))
