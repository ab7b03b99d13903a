"""A comparison as rows of a tree: key figures, parts, case temperatures, findings."""

from __future__ import annotations

from collections.abc import Sequence

from configurator.core.text import say
from configurator.core.units import UnitSystem
from configurator.evaluation.comparison import Comparison, Pair
from configurator.export.comparison import (
    FIGURES,
    GONE,
    MODULES,
    NEW,
    NO_DIFFERENCE,
    PARTS,
    finding_words,
    pair_words,
)
from configurator.rules.finding import Finding
from configurator.rules.grouping import grouped
from configurator.ui.widgets.tree_model import Node
from configurator.ui.words import tr

HEADERS = (say("Figure"), say("Before"), say("After"), say("Change"))
RIGHT = frozenset({1, 2, 3})


def comparison_root(found: Comparison, units: UnitSystem, *, only_changes: bool) -> Node:
    """Give the rows; figures that are the same are left out where only changes are wanted."""
    figures = [pair for pair in found.figures if not only_changes or differs(pair, units)]
    root = Node("", ())
    _add_pairs(root, FIGURES, figures, units)
    _add_pairs(root, PARTS, found.parts, units)
    for title, findings in ((NEW, found.new), (GONE, found.gone)):
        groups = grouped(findings)
        section = root.add(Node(title, (_title(title, len(groups)),)))
        for group in groups:
            section.add(_of_group(title, group))
    _add_pairs(root, MODULES, found.modules, units)
    return root


def _add_pairs(root: Node, title: str, pairs: Sequence[Pair], units: UnitSystem) -> None:
    section = root.add(Node(title, (_title(title, len(pairs)),)))
    for pair in pairs:
        section.add(_of_pair(title, pair, units))


def differs(pair: Pair, units: UnitSystem) -> bool:
    """Tell whether the two figures read differently."""
    before, after, _change = pair_words(pair, units)
    return before != after


def _title(title: str, count: int) -> str:
    return tr("{title}: {count}", title=tr(title), count=count or tr(NO_DIFFERENCE))


def _of_pair(section: str, pair: Pair, units: UnitSystem) -> Node:
    before, after, change = (tr(words) for words in pair_words(pair, units))
    name = tr(pair.name)
    spoken = tr("{name}: {before}, then {after}", name=name, before=before, after=after)
    texts = (name, before, after, change)
    return Node(f"{section} {pair.name}", texts, spoken=spoken, tip=name, payload=pair)


def _of_group(section: str, group: Sequence[Finding]) -> Node:
    words = tr(finding_words(group))
    key = f"{section} {group[0].rule} {group[0].where} {group[0].state}"
    return Node(key, (words,), tip=words, payload=tuple(group))
