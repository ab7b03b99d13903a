"""The order in which people read ids and addresses."""

import re

_DIGITS = re.compile(r"(\d+)")


def natural_key(text: str) -> tuple[str | int, ...]:
    """Give a sort key that puts R2 before R10, and equal texts of other case side by side."""
    pieces = _DIGITS.split(text.casefold())
    return tuple(int(piece) if index % 2 else piece for index, piece in enumerate(pieces))
