"""OAM-M01: modules of generation 1.x have the printed outline."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_10
from configurator.rules.facts.outlines import outline
from configurator.rules.facts.parts import modules_by_part
from configurator.rules.rule import Outcome, Rule, Scope, Source, worst_of


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    assert subject.board is not None
    return worst_of(
        outline(
            part,
            (
                ("length", part.length_mm, parameters["length_mm"]),
                ("width", part.width_mm, parameters["width_mm"]),
            ),
            parameters["tolerance_mm"],
        )
        for part, _ in modules_by_part(context.design, subject.board)
        if part.generation == "1.x"
    )


RULE = Rule(
    id="OAM-M01",
    title="Module outline of generation 1.x",
    why="Modules stand 1 mm apart in a keep-out drawn for this outline; half of that is allowed. "
    "Asked only of modules whose outline is published.",
    source=Source(OAM_10, "§5, §6.1 Fig 2"),
    scope=Scope.BOARD,
    check=_check,
    unit="mm",
    parameters={"length_mm": 165.0, "width_mm": 102.0, "tolerance_mm": 0.5},
    good="Module of 102 by 165 mm",
    bad="Module of generation 1.x that is 170 mm long",
)
