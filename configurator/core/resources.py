"""Find the files that ship with the program, in a checkout, a wheel or a frozen bundle."""

from pathlib import Path

from configurator.core.errors import Fault, ResourceError
from configurator.core.text import say

_PACKAGE = Path(__file__).resolve().parent.parent
_ROOTS = (_PACKAGE / "assets", _PACKAGE.parent / "assets")


def find(*parts: str) -> Path:
    """Give the path of an asset such as ``find("examples", "worked-rack.rackloop")``."""
    for root in _ROOTS:
        path = root.joinpath(*parts)
        if path.exists():
            return path
    wanted = _ROOTS[0].joinpath(*parts)
    raise ResourceError(Fault(str(wanted), "", say("this file of the program is missing")))
