"""The words of the window in the user's language, by Qt's own translators."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from configurator.core.language import CONTEXT, Language
from configurator.core.text import Text, translated


def tr(text: str, /, **values: Any) -> str:
    """Say English words in the language of the window; ``values`` fill the template.

    A text made elsewhere, such as a finding's message, is said with all that it holds.
    """
    return translated(Text(text, values) if values else text, _found)


def without_mnemonic(text: str) -> str:
    """Take the key of a menu entry, and the dots that promise a dialog, off its words."""
    return re.sub(r"\(&.\)|&", "", text).rstrip("…")


def _found(words: str) -> str:
    return QCoreApplication.translate(CONTEXT, words) if words else words


class Words(QTranslator):
    """A language of ours as Qt asks for it."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._messages = language.messages

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Give the words for one message; None leaves it to other translators, or in English."""
        return self._messages.get(source) if context == CONTEXT else None

    def isEmpty(self) -> bool:
        """Tell Qt whether this one has anything to say."""
        return not self._messages


def fall_silent(application: QCoreApplication, spoken: Iterable[QTranslator]) -> None:
    """Take back what `speak` has installed."""
    for translator in spoken:
        application.removeTranslator(translator)


def speak(application: QCoreApplication, language: Language) -> tuple[QTranslator, ...]:
    """Let the application speak a language; the caller keeps what is returned alive."""
    own, dialogs = Words(language), QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if dialogs.load(f"qtbase_{_QT_CODES.get(language.code, language.code)}", folder):
        application.installTranslator(dialogs)
    application.installTranslator(own)
    return own, dialogs


_QT_CODES = {"zh": "zh_CN"}
"""What Qt calls our languages in the names of its files."""
