"""Checks the coolant paths through a chassis against the sites of its boards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from configurator.catalogue.parts import BasePart, Ubb
from configurator.core.errors import Fault
from configurator.core.text import say
from configurator.design.fit import sites_of
from configurator.design.model import Chassis


def loop_paths_faults(chassis: Chassis, parts: Mapping[str, BasePart]) -> tuple[Fault, ...]:
    """List what is wrong with the paths a chassis overrides: sites that are not there or twice."""
    if not chassis.loop_paths:
        return ()
    counts = Counter(site for path in chassis.loop_paths for site in path)
    reasons = [
        say("site {site} appears {count} times", site=site, count=count)
        for site, count in counts.items()
        if count > 1
    ]
    boards = [parts.get(board.part) for board in chassis.boards]
    sites = {site for board in boards if isinstance(board, Ubb) for site in sites_of(board)}
    reasons += [
        say("no board has a site {site}", site=site)
        for site in counts
        if sites and site not in sites
    ]
    if any(not path for path in chassis.loop_paths):
        reasons.append(say("a path passes no site"))
    return tuple(Fault("", "loop_paths", reason) for reason in reasons)
