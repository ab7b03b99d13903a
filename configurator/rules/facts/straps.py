"""LINK_CONFIG of a board as its modules read it; the table changed with the specification."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from configurator.catalogue.link_maps import (
    OTHER_MEANS,
    VENDOR_TEST,
    StrapTable,
    link_map,
    strap_table,
)
from configurator.catalogue.parts import LinkMapId, Oam, Ubb
from configurator.core.text import say
from configurator.design.model import Board
from configurator.rules.context import RuleContext, Subject
from configurator.rules.facts.parts import board_part, modules_by_part
from configurator.rules.facts.wiring import chosen_map
from configurator.rules.finding import Fix, State
from configurator.rules.outcome import Outcome, failed, passed

_VERSION_OF_BOARD = {"1.0": "1.0", "1.5": "1.5"}


def strap_check(
    *versions: str,
) -> Callable[[RuleContext, Subject, Mapping[str, float]], Outcome | None]:
    """Make the check of boards whose modules read the table of these versions."""

    def check(
        context: RuleContext, subject: Subject, parameters: Mapping[str, float]
    ) -> Outcome | None:
        board, part = subject.board, board_part(context.design, subject)
        if board is None or part is None or (board.link_config or board.link_map) is None:
            return None
        readers = [module for module, _ in modules_by_part(context.design, board)]
        if not any(read_version(module, part) in versions for module in readers):
            return None
        table = strap_table(versions[0])
        assert table is not None
        return _judged(board, chosen_map(board, part), table)

    return check


def read_version(module: Oam, board: Ubb) -> str | None:
    """Tell by which table a module reads its straps: its own version, else that of the board."""
    if module.oam_spec in (None, "1.x"):
        return _VERSION_OF_BOARD.get(board.ubb_spec or "") if module.oam_spec else None
    return module.oam_spec


def _judged(board: Board, wired_by: LinkMapId | None, table: StrapTable) -> Outcome:
    config = board.link_config
    fix = _fix(board, wired_by, table)
    if config is None:
        return Outcome(State.UNKNOWN, say("the strap of LINK_CONFIG is not stated"), fix=fix)
    if config == OTHER_MEANS:
        return passed(say("links are configured by other means"))
    if config == VENDOR_TEST:
        return failed(say("LINK_CONFIG {config} is the maker's test", config=config), fix=fix)
    strap = table.of_code(config)
    if strap is None:
        message = say(
            "LINK_CONFIG {config} is reserved by {document}", config=config, document=table.document
        )
        return failed(message, fix=fix)
    message = say("LINK_CONFIG {config} means {meaning}", config=config, meaning=strap.meaning)
    if wired_by is None or wired_by in strap.maps:
        return passed(message)
    wired = link_map(wired_by).title
    return failed(
        say("{means} to these modules; the board is wired as {wired}", means=message, wired=wired),
        fix=fix,
    )


def _fix(board: Board, wired_by: LinkMapId | None, table: StrapTable) -> Fix | None:
    """Offer the strap that names the board's map; the host protocol stays as it is."""
    strap = table.for_map(wired_by) if wired_by else None
    if strap is None:
        return None
    kept = board.link_config not in (None, OTHER_MEANS, VENDOR_TEST)
    config = strap.code + (board.link_config[-1] if kept and board.link_config else "0")
    arguments = (("object_id", board.id), ("field", "link_config"), ("value", config))
    return Fix(say("Strap LINK_CONFIG {config}", config=config), "set_field", arguments)
