"""``rackloop catalogue``: what parts there are, what is known of them, and what is wrong."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from configurator.cli import exchange
from configurator.cli.exchange import load
from configurator.core.errors import UsageError

if TYPE_CHECKING:
    from configurator.catalogue.catalogue import Catalogue
    from configurator.cli.exchange import Actions


def register_catalogue(parser: argparse.ArgumentParser) -> Callable[[argparse.Namespace], int]:
    """Declare the words of the command and give the function that runs it."""
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    listing = _action(actions, "list", "list parts", _list)
    listing.add_argument("--kind", help="only this kind of part, such as oam or cdu")
    listing.add_argument(
        "--counts", action="store_true", help="count parts and figures by confidence instead"
    )
    show = _action(actions, "show", "show every figure of a part with its source", _show, "part")
    show.epilog = "Without FOLDER the shipped parts and those of your own folders are read."
    _action(actions, "check", "report every fault of every part file", _check)
    exchange.register(actions, _action)
    return lambda arguments: int(arguments.action(arguments))


def _action(
    actions: Actions, name: str, summary: str, run: Callable[..., int], *words: str
) -> argparse.ArgumentParser:
    """Add an action; all read the user's folders and may be given one more."""
    action: argparse.ArgumentParser = actions.add_parser(name, help=summary)
    for word in words:
        action.add_argument(word)
    action.add_argument("folder", nargs="?", type=Path, help="further parts to read as well")
    action.set_defaults(action=run)
    return action


def _list(arguments: argparse.Namespace) -> int:
    catalogue = load(arguments.folder)
    if arguments.kind is not None and not catalogue.of_kind(arguments.kind):
        known = ", ".join(dict.fromkeys(part.kind for part in catalogue.values()))
        raise UsageError(f"no part of kind {arguments.kind!r}; there are {known}")
    if arguments.counts:
        _print_counts(catalogue, arguments.kind)
    else:
        wanted = catalogue.of_kind(arguments.kind) if arguments.kind else catalogue.values()
        for part in sorted(wanted, key=lambda part: (part.kind, part.id)):
            print(f"{part.kind:17} {part.id:32} {part.status:14} {part.title}")
    _warn(catalogue)
    return 0


def _print_counts(catalogue: Catalogue, kind: str | None) -> None:
    from configurator.catalogue.statistics import counts

    print(f"{'kind':24}{'parts':>7}{'figures':>9}{'high':>7}{'medium':>8}{'low':>7}{'unknown':>9}")
    for count in counts(catalogue):
        if kind in (None, count.kind):
            shares = (count.share(each) for each in (count.high, count.medium, count.low))
            high, medium, low = ("–" if share is None else f"{share:.0%}" for share in shares)
            print(
                f"{count.title:24}{count.parts:>7}{count.figures:>9}"
                f"{high:>7}{medium:>8}{low:>7}{count.unknown:>9}"
            )


def _show(arguments: argparse.Namespace) -> int:
    from configurator.catalogue.figures import part_figures, unknown_figures

    catalogue = load(arguments.folder)
    part = catalogue.get(arguments.part)
    if part is None:
        raise UsageError(f"no part {arguments.part}; rackloop catalogue list names them all")
    print(f"{part.title}  [{part.kind}, {part.status}]")
    for figure in part_figures(part, catalogue.sources):
        mark = "≈ " if figure.confidence == "low" else "  "
        sources = "; ".join(figure.sources) + (f", {figure.clause}" if figure.clause else "")
        print(f"{mark}{figure.label}: {figure.text} {figure.unit}".rstrip())
        print(f"      {figure.confidence} confidence, {sources}")
    if unknown := unknown_figures(part):
        print(f"  unknown: {', '.join(unknown)}")
    for note in part.notes:
        print(f"  note: {note}")
    return 0


def _check(arguments: argparse.Namespace) -> int:
    catalogue = load(arguments.folder)
    for fault in catalogue.faults:
        print(fault)
    print(f"{len(catalogue)} parts, {len(catalogue.faults)} faults")
    return 2 if catalogue.faults else 0


def _warn(catalogue: Catalogue) -> None:
    for fault in catalogue.faults:
        print(fault, file=sys.stderr)
