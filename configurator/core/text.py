"""English words that remember how they were put together, so that they can be said otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any


class Text(str):
    """An English sentence, usable as any string, with its template and what fills it.

    What fills a template may be text itself.  Sorting, comparing and writing files see the English
    words alone; a face gives the text to `configurator.core.language.Language` before it shows it.
    """

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, Any]

    def __new__(cls, template: str, values: Mapping[str, Any]) -> Text:
        """Fill the template once, in English."""
        text = super().__new__(cls, template.format_map(values))
        text.template, text.values = template, values
        return text

    def __reduce__(self) -> tuple[type[Text], tuple[str, Mapping[str, Any]]]:
        """Travel to another process with template and values."""
        return Text, (self.template, self.values)


def say(template: str, /, **values: Any) -> Text:
    """Make a text of a template such as ``"busbar load {load:.1f} kW"`` and its values.

    The template must be written out in the call: translators find it by reading the program.
    """
    return Text(template, values)


def later(template: str) -> str:
    """Mark a template that is filled only where it is shown, so that translators find it."""
    return template


def joined(separator: str, texts: Iterable[str]) -> Text:
    """Join texts, each of which can still be said in another language."""
    values = {f"t{index}": text for index, text in enumerate(texts)}
    between = separator.replace("{", "{{").replace("}", "}}")
    return Text(between.join("{" + name + "}" for name in values), values)


def told(error: Exception) -> str:
    """Give what an error says, as it was said; ``str`` of an error keeps the English words only."""
    return error.args[0] if error.args and isinstance(error.args[0], str) else str(error)


def translated(text: str, found: Callable[[str], str]) -> str:
    """Say a text, and every text that fills it, with the words that ``found`` gives for English."""
    if not isinstance(text, Text):
        return found(text)
    inside = {
        name: translated(value, found) if isinstance(value, str) else value
        for name, value in text.values.items()
    }
    return found(text.template).format_map(inside)
