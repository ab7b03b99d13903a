"""Which modules of a board reach each other over the links of a published map."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from configurator.catalogue.link_maps import link_map, place_of, port_of
from configurator.catalogue.parts import LinkMapId, Oam, Ubb
from configurator.core.text import joined, say
from configurator.design.model import Board
from configurator.rules.context import RuleContext, Subject
from configurator.rules.facts.parts import board_part, part_as
from configurator.rules.finding import Fix, NoFix
from configurator.rules.outcome import Outcome, failed, passed, unknown

Pair = tuple[str, str]
SitePorts = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Wiring:
    """The pairs that a map joins on some sites, those left where modules lack ports, the rest.

    ``apart`` are pairs of modules that no chain of links joins, ``hops`` the longest chain.
    """

    drawn: frozenset[Pair]
    served: frozenset[Pair]
    apart: tuple[Pair, ...]
    hops: int


def chosen_map(board: Board, part: Ubb) -> LinkMapId | None:
    """Give the map a board is wired by: the design's word, else the only one it comes with."""
    if board.link_map is not None:
        return board.link_map
    return part.link_maps[0] if len(part.link_maps) == 1 else None


@lru_cache(maxsize=4096)
def wiring(name: LinkMapId, ports: SitePorts) -> Wiring:
    """Follow the links of a map between modules, given the number of ports on each site."""
    counts = {str(site): count for site, count in ports}
    drawn: set[Pair] = set()
    served: set[Pair] = set()
    for one, other in link_map(name).links:
        pair = place_of(one), place_of(other)
        if any(place not in counts and not place.startswith("EXP") for place in pair):
            continue
        drawn.add(pair)
        if all((port_of(end) or 0) <= counts.get(place_of(end), 0) for end in (one, other)):
            served.add(pair)
    far = {site: _hops_from(site, served) for site in counts}
    apart = tuple(pair for pair in combinations(counts, 2) if pair[1] not in far[pair[0]])
    hops = max((far[site].get(to, 0) for site in counts for to in counts), default=0)
    return Wiring(frozenset(drawn), frozenset(served), apart, hops)


def wired_by(context: RuleContext, subject: Subject, name: LinkMapId) -> tuple[Board, Ubb] | None:
    """Give the board and its part where it is wired by a map."""
    board, part = subject.board, board_part(context.design, subject)
    if board is None or part is None or chosen_map(board, part) != name:
        return None
    return board, part


def map_check(
    name: LinkMapId,
) -> Callable[[RuleContext, Subject, Mapping[str, float]], Outcome | None]:
    """Make the check of boards that are wired by a map."""

    def check(
        context: RuleContext, subject: Subject, parameters: Mapping[str, float]
    ) -> Outcome | None:
        wired = wired_by(context, subject, name)
        if wired is None:
            return None
        board, part = wired
        if part.link_maps and name not in part.link_maps:
            return _not_offered(board, part)
        if len(board.modules) < 2:
            return None
        return _judged(name, _ports_of(context, board, part))

    return check


def _judged(name: LinkMapId, known: Sequence[tuple[int, int | None]]) -> Outcome:
    sites = len(known)
    pairs = sites * (sites - 1) // 2
    wired = wiring(name, tuple((site, 7 if ports is None else ports) for site, ports in known))
    if wired.apart:
        one, other = wired.apart[0]
        message = say(
            "{count} of {pairs} pairs of modules cannot reach each other, such as sites "
            "{one} and {other}",
            count=len(wired.apart),
            pairs=pairs,
            one=one,
            other=other,
        )
        return failed(message, pairs - len(wired.apart), pairs, fix=_MODULES)
    drawn, served = len(wired.drawn), len(wired.served)
    if served < drawn:
        one, other = min(wired.drawn - wired.served)
        lack = say("modules lack ports, such as for {one} to {other}", one=one, other=other)
        message = say(
            "{served} of {drawn} pairs are linked: {lack}", served=served, drawn=drawn, lack=lack
        )
        return failed(message, served, drawn, fix=_MODULES)
    if any(ports is None for _, ports in known):
        return unknown(
            say("joins {drawn} pairs; ports of the modules are unknown", drawn=drawn), limit=drawn
        )
    return passed(
        say(
            "{served} pairs are linked, no two modules over {hops} hops",
            served=served,
            hops=wired.hops,
        ),
        served,
        drawn,
    )


_MODULES = NoFix(
    say("the map is one that the board is wired as: other modules or sites are asked for")
)


def _ports_of(context: RuleContext, board: Board, part: Ubb) -> Sequence[tuple[int, int | None]]:
    """List sites with the ports of their modules; a board that names its modules has them all."""
    found = []
    for module in board.modules:
        known = part_as(context.design, Oam, module.part)
        listed = known is not None and known.is_among(part.accepted_modules)
        ports = known.oam_serdes_ports if known else None
        found.append((module.site, 7 if listed else ports))
    return found


def _not_offered(board: Board, part: Ubb) -> Outcome:
    assert board.link_map is not None
    offered = joined(", ", (link_map(name).title for name in part.link_maps))
    arguments = (("object_id", board.id), ("field", "link_map"), ("value", part.link_maps[0]))
    title = link_map(part.link_maps[0]).title
    message = say(
        "{title} is wired as {offered}, not as {wired}",
        title=part.title,
        offered=offered,
        wired=link_map(board.link_map).title,
    )
    return failed(message, fix=Fix(say("Wire as {title}", title=title), "set_field", arguments))


def _hops_from(start: str, pairs: set[Pair]) -> Mapping[str, int]:
    found, border, hops = {start: 0}, {start}, 0
    while border:
        hops += 1
        near = {other for pair in pairs if border & set(pair) for other in pair}
        border = near - set(found)
        found.update(dict.fromkeys(border, hops))
    return found
