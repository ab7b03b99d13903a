"""DES-05: a loop has a CDU whose pumps run."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.design.model import Loop
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.finding import Fix, NoFix, Offer
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.repairs.room import unfed
from configurator.rules.rule import Rule, Scope, Source
from configurator.rules.words import counted


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    loop = subject.loop
    if loop is None:
        return None
    if not loop.cdus:
        message = say("the loop has no CDU: nothing pumps and nothing takes the heat")
        return failed(message, fix=_connected(context, loop))
    if loop.control.pumps_running == 0:
        arguments = (("loop_id", loop.id), ("pumps_running", None))
        fix = Fix(say("Let the pumps run"), "set_control", arguments)
        return failed(say("no pump of the loop runs"), 0, 1, fix=fix)
    return passed(say("fed by {cdus}", cdus=counted(len(loop.cdus), "{count} CDU", "{count} CDUs")))


def _connected(context: RuleContext, loop: Loop) -> Offer:
    cdus = tuple(unfed(context, loop))
    if not cdus:
        return NoFix(say("no CDU without a loop stands in its racks"))
    return Fix(say("Connect the CDU"), "set_loop", (("loop_id", loop.id), ("cdus", cdus)))


RULE = Rule(
    id="DES-05",
    title="Loops have a CDU whose pumps run",
    why="It moves the coolant and hands its heat to the facility water.",
    source=Source(RACKLOOP, "completeness", "practice"),
    scope=Scope.LOOP,
    check=_check,
    good="A loop with one CDU",
    bad="A loop whose CDU was removed",
    fix="Connect a CDU that stands in a rack of the loop, let pumps run",
)
