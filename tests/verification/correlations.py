"""What the correlations say of themselves: range, error and source, from their docstrings."""

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import dataclass

import thermal.correlations

TITLES = {
    "friction": "Friction in pipes",
    "minor_losses": "Fittings",
    "valves": "Valves and couplings",
    "cold_plate": "Cold plates",
    "exchanger": "Heat exchangers",
    "pump": "Pumps",
    "balance": "Streams",
    "convection": "Convection in tubes",
    "expansion": "Expansion",
    "moist_air": "Air",
}


@dataclass(frozen=True, slots=True)
class Correlation:
    """One function: what it gives, where it holds, how well, and after whom; "" if not said."""

    module: str
    name: str
    gives: str
    holds: str
    error: str
    source: str


def correlations() -> Iterator[Correlation]:
    """All public functions of the package, module by module in the order of their source."""
    package = thermal.correlations
    found = {m.name for m in pkgutil.iter_modules(package.__path__)} - {"arrays"}
    for name in [*TITLES, *sorted(found - set(TITLES))]:
        module = importlib.import_module(f"{package.__name__}.{name}")
        for function in vars(module).values():
            if _is_public(function, module.__name__):
                yield described(name, function.__name__, inspect.getdoc(function) or "")


def described(module: str, name: str, text: str) -> Correlation:
    """Read one numpydoc docstring."""
    notes, references = _section(text, "Notes"), _section(text, "References")
    gives = " ".join(text.split("\n\n")[0].split())
    return Correlation(
        module, name, gives, _note(notes, "Range"), _note(notes, "Error"), _flat(references)
    )


def _is_public(thing: object, module: str) -> bool:
    own = inspect.isfunction(thing) and thing.__module__ == module
    return own and not thing.__name__.startswith("_")


def table() -> str:
    """One Markdown table for each module."""
    parts: list[str] = []
    module = ""
    for c in correlations():
        if c.module != module:
            module = c.module
            title = TITLES.get(module, module)
            parts.append(f"\n**{title}** (`thermal/correlations/{module}.py`)\n")
            parts.append("| function | gives | range | error | source |\n|---|---|---|---|---|")
        cells = (f"`{c.name}`", c.gives, c.holds, c.error, c.source)
        parts.append("| " + " | ".join(_cell(cell) for cell in cells) + " |")
    return "\n".join(parts).strip()


def plain(text: str) -> str:
    """Keep Markdown from reading formulas as struck out or as the end of a cell."""
    return text.replace("|", "\\|").replace("~", "\\~")


def _section(text: str, title: str) -> str:
    found = re.search(rf"^{title}\n-+\n(.*?)(?=\n\n[A-Z]\w+\n---|\Z)", text, re.M | re.S)
    return found[1].strip() if found else ""


def _note(notes: str, label: str) -> str:
    found = re.search(rf"^{label}: (.*?)(?=\n\n|\Z)", notes, re.M | re.S)
    return _flat(found[1]) if found else ""


def _flat(text: str) -> str:
    return " ".join(text.split()).rstrip(".")


def _cell(text: str) -> str:
    return plain(text.replace("``", "`")).rstrip(".")
