"""The designs one can choose from: as it is, as it was saved, each step, other files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from configurator.core.text import say
from configurator.design.model import Design
from configurator.ui.editing.session import EditorSession
from configurator.ui.words import tr

NOW, SAVED = say("As it is now"), say("As saved or opened last")


@dataclass(frozen=True, slots=True)
class DesignState:
    """One design to compare: a key that stays the same while one edits, words, the design."""

    key: str
    words: str
    design: Design


def states(session: EditorSession, files: dict[Path, Design]) -> Iterator[DesignState]:
    """Give what can be compared, what is nearest first."""
    yield DesignState("now", tr(NOW), session.design)
    if session.saved is not None:
        yield DesignState("saved", tr(SAVED), session.saved)
    for path, design in files.items():
        yield DesignState(str(path), path.name, design)
    history = session.history
    for number in range(len(history) - 1, -1, -1):
        step, design = history[number]
        words = tr("{number}. After: {step}", number=number, step=step)
        yield DesignState(f"step {number}", words if step else tr("Before the first step"), design)
