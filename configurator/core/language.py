"""Languages of the faces: English is in the program, others are Qt Linguist files in `assets`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.etree import ElementTree

from configurator.core.resources import find
from configurator.core.text import translated

CONTEXT = "rackloop"
"""The one context of our Linguist files: equal English words are equal everywhere."""


@dataclass(frozen=True, slots=True)
class Language:
    """Says English text in another language; what it does not know it says in English."""

    code: str
    name: str
    messages: Mapping[str, str] = field(default_factory=dict, repr=False)

    def say(self, text: str) -> str:
        """Translate a text, and every text inside it."""
        return translated(text, lambda words: self.messages.get(words, words))


ENGLISH = Language("en", "English")
NAMES: Mapping[str, str] = {"en": "English", "zh": "简体中文"}
_FILES: Mapping[str, str] = {"zh": "rackloop_zh_CN.ts"}


def language(code: str) -> Language:
    """Load a language by its code; `NAMES` lists those there are.

    Raises
    ------
    KeyError
        For a code that is not listed.
    """
    if code == ENGLISH.code:
        return ENGLISH
    text = find("translations", _FILES[code]).read_text(encoding="utf-8")
    return Language(code, NAMES[code], finished(text))


def finished(linguist_file: str) -> dict[str, str]:
    """Read from a Linguist file the messages that a translator has finished."""
    found: dict[str, str] = {}
    for message in ElementTree.fromstring(linguist_file).iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None and translation.text:
            found[message.findtext("source", "")] = translation.text
    return found
