"""The rail of a board against the input range of modules of one voltage class."""

from __future__ import annotations

from dataclasses import replace

from configurator.core.text import say
from configurator.design.placement import fits_voltage, voltage_class
from configurator.rules.context import RuleContext, Subject
from configurator.rules.facts.parts import board_part, modules_by_part
from configurator.rules.finding import State
from configurator.rules.judge import from_verdicts, nearer
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Check, Parameters


def suits_class(of_class: str) -> Check:
    """Make the check of modules of a class, with the range of the class beside the rail.

    Modules of unknown supply are taken for 48/54 V ones; a module's own range goes first.
    """

    def check(context: RuleContext, subject: Subject, parameters: Parameters) -> Outcome | None:
        board = board_part(context.design, subject)
        if board is None or subject.board is None:
            return None
        asked = [
            (part, modules[0].id)
            for part, modules in modules_by_part(context.design, subject.board)
            if part.id not in board.accepted_modules
            and (voltage_class(part) == "12 V") == (of_class == "12 V")
        ]
        if not asked:
            return None
        supplied = board.supply_voltage_nominal_v
        verdicts = [(name, fits_voltage(part, board)) for part, name in asked]
        outcome = from_verdicts(verdicts, say("{volts:g} V suits the modules", volts=supplied or 0))
        if supplied is None or outcome.state is State.UNKNOWN:
            return outcome
        part = next((part for part, name in asked if name == outcome.target), asked[0][0])
        low = part.supply_voltage_min_v or parameters["minimum_v"]
        high = part.supply_voltage_max_v or parameters["maximum_v"]
        return replace(outcome, measured=supplied, limit=nearer(supplied, low, high))

    return check
