"""Where the ports of a board's modules lead, as its link map says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from configurator.catalogue.link_maps import link_map, place_of
from configurator.catalogue.parts import Ubb
from configurator.design.model import Board
from configurator.rules.facts.wiring import chosen_map
from configurator.scene.source import Source

SitePair = tuple[int, int]


def links_of(from_: Source, board: Board) -> Mapping[SitePair, int] | None:
    """Links between each pair of sites, None where nobody says how the board is wired."""
    part = from_.part(board.part)
    name = chosen_map(board, part) if isinstance(part, Ubb) else None
    if name is None:
        return None
    places = [(place_of(one), place_of(other)) for one, other in link_map(name).links]
    sites = [sorted(map(int, pair)) for pair in places if all(map(str.isdigit, pair))]
    return Counter((first, second) for first, second in sites)


def ports_of(from_: Source, board: Board, site: int) -> tuple[tuple[str, str], ...]:
    """Each port of a site with the place it leads to; nothing where the wiring is unknown."""
    part = from_.part(board.part)
    name = chosen_map(board, part) if isinstance(part, Ubb) else None
    if name is None:
        return ()
    wiring, own = link_map(name), str(site)
    found = []
    for ends in wiring.links:
        for end, other in (ends, ends[::-1]):
            if place_of(end) == own:
                found.append((_port(end), f"M{other}" if place_of(other).isdigit() else other))
    found += [(_port(end), "") for end in wiring.external if place_of(end) == own]
    return tuple(sorted(found))


def _port(end: str) -> str:
    return end.partition(".")[2]
