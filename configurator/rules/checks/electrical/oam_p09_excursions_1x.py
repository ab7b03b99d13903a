"""OAM-P09: a design counts with the excursions of modules OAM 1.x."""

from __future__ import annotations

from configurator.rules.documents import OAM_10
from configurator.rules.facts.excursion import covers_ladder, ladder_parameters
from configurator.rules.finding import Severity
from configurator.rules.rule import Rule, Scope, Source

RULE = Rule(
    id="OAM-P09",
    title="Excursion ladder, OAM 1.x",
    why="For microseconds a module takes twice its TDP: what feeds it must be laid out for the "
    "ladder, which the text calls an example. Boards and shelves are held against it by rules "
    "of their own.",
    source=Source(OAM_10, "§8.4.2 Table 6"),
    scope=Scope.BOARD,
    check=covers_ladder("1.x"),
    severity=Severity.WARNING,
    unit="× TDP",
    parameters=ladder_parameters("1.x"),
    needs=frozenset({"power"}),
    good="Excursions of 2 × TDP",
    bad="Excursions set to 1.5 × TDP",
)
