"""FIT-03: every module has a site of its own that the board has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from configurator.core.text import say
from configurator.design.placement import sites_of
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_10
from configurator.rules.facts.parts import board_part
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    board = board_part(context.design, subject)
    if board is None or subject.board is None or not subject.board.modules:
        return None
    sites = set(sites_of(board))
    counts = Counter(module.site for module in subject.board.modules)
    for module in subject.board.modules:
        if module.site not in sites:
            return failed(
                say("{title} has no site {site}", title=board.title, site=module.site),
                target=module.id,
            )
        if counts[module.site] > 1:
            message = say(
                "site {site} carries {count} modules", site=module.site, count=counts[module.site]
            )
            return failed(message, target=module.id)
    return passed(say("{used} of {sites} sites are used", used=len(counts), sites=len(sites)))


RULE = Rule(
    id="FIT-03",
    title="Every module has a site of its own",
    why="MODULE_ID is strapped by the board, one a site, and decides link routing and cooling "
    "path.",
    source=Source(OAM_10, "§9.1 Fig 39"),
    scope=Scope.BOARD,
    check=_check,
    blocks=True,
    good="Eight modules on sites 0 to 7",
    bad="Two modules on site 3, or one on site 8 of eight",
)
