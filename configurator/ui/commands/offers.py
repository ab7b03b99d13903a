"""What the field can find: each entry of the menus, part, object and rule as one offer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from configurator.catalogue.catalogue import Catalogue
from configurator.core.text import say
from configurator.design.address import addresses
from configurator.design.model import Design
from configurator.design.query import index
from configurator.ui.look.terms import kind_title
from configurator.ui.panels.part_facts import facts
from configurator.ui.words import tr, without_mnemonic

COMMAND, PART, OBJECT, RULE = say("Command"), say("Part"), say("Object"), say("Rule")


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing to choose: its kind and words, its keys, and what choosing it does.

    ``haystack`` is what typed letters are looked for in; it begins with the title.
    """

    kind: str
    title: str
    detail: str
    run: Callable[[], object] = field(repr=False)
    keys: str = ""
    also: str = ""
    haystack: str = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Put all words together once; they are searched at every letter typed."""
        words = f"{self.title} {self.detail} {self.kind} {self.also}".casefold()
        object.__setattr__(self, "haystack", words)


def of_menus(bar: QMenuBar) -> Iterator[Offer]:
    """Offer every entry of the menus that can be used now, with the way to it."""
    for action in bar.actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from _of_menu(menu, without_mnemonic(action.text()))


def _of_menu(menu: QMenu, way: str) -> Iterator[Offer]:
    menu.aboutToShow.emit()
    for action in menu.actions():
        inner = action.menu()
        words = without_mnemonic(action.text())
        if isinstance(inner, QMenu):
            yield from _of_menu(inner, f"{way} › {words}")
        elif words and action.isEnabled() and not action.isSeparator():
            yield _of_action(action, words, way)


def _of_action(action: QAction, words: str, way: str) -> Offer:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    named = action.objectName().replace("_", " ")
    return Offer(tr(COMMAND), words, way, action.trigger, keys, named)


def of_parts(catalogue: Catalogue, place: Callable[[str], object]) -> Iterator[Offer]:
    """Offer every part that can be placed."""
    for part in catalogue.values():
        if part.only_reference is None:
            detail = " · ".join(filter(None, (kind_title(part.kind), facts(part))))
            yield Offer(tr(PART), part.title, detail, partial(place, part.id))


def of_objects(design: Design, select: Callable[[str], object]) -> Iterator[Offer]:
    """Offer every object of the design by its address, with its part and its own name."""
    known = index(design)
    for object_id, address in addresses(design).items():
        found = known.get(object_id)
        part = design.parts.get(getattr(found, "part", "") or getattr(found, "coolant", ""))
        name = getattr(found, "name", None)
        detail = " · ".join(filter(None, (name, part.title if part else "")))
        yield Offer(tr(OBJECT), address, detail, partial(select, object_id))


def of_rules(open_rule: Callable[[str], object]) -> Iterator[Offer]:
    """Offer every rule of the usage guide; they load beside the window, which must not wait."""
    from configurator.rules.registry import RULES

    for rule in RULES:
        yield Offer(tr(RULE), rule.id, tr(rule.title), partial(open_rule, rule.id), also=rule.title)
