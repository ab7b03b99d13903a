"""The air through a chassis that cools its modules by it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from configurator.catalogue.parts import Chassis as ChassisPart
from configurator.catalogue.parts import Oam, Ubb
from configurator.cooling.air import air_rise_k, cfm
from configurator.core.text import say
from configurator.core.unknown import total
from configurator.design.model import Board, Site
from configurator.rules.context import RuleContext, Subject
from configurator.rules.facts.parts import chassis_part, part_as
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Check, Parameters


@dataclass(frozen=True, slots=True)
class AirStream:
    """Modules of a chassis in an air stream; ``rows_w`` are the powers of the rows it passes.

    ``airflow_m3_per_s`` is what the chassis moves.  Modules of a row stand side by side.
    """

    chassis: ChassisPart
    board: Ubb
    generation: str | None
    airflow_m3_per_s: float | None
    rows_w: Sequence[float | None]
    abreast: int

    @property
    def modules_w(self) -> float | None:
        """Power of all modules."""
        return total(self.rows_w)

    def rise_k(self, site: Site, heat_w: float | None) -> float | None:
        """What the air warms up by some heat; None where one of both is unknown."""
        if heat_w is None or self.airflow_m3_per_s is None:
            return None
        return air_rise_k(site, heat_w, self.airflow_m3_per_s)


def air_stream(context: RuleContext, subject: Subject) -> AirStream | None:
    """Give the stream through a chassis of one board; None where liquid or nothing is cooled."""
    part, design = chassis_part(context.design, subject), context.design
    if part is None or part.cooling != "air" or subject.chassis is None or subject.rack is None:
        return None
    boards = [board for board in subject.chassis.boards if board.modules]
    board_part = part_as(design, Ubb, boards[0].part) if len(boards) == 1 else None
    if board_part is None:
        return None
    module = part_as(design, Oam, boards[0].modules[0].part)
    rows = board_part.site_rows or (tuple(range(board_part.oam_sites or 0)),)
    return AirStream(
        part,
        board_part,
        module.generation if module else None,
        part.airflow_m3_per_s,
        [_row_w(context, subject, boards[0], row) for row in rows],
        max(map(len, rows)),
    )


def air_per_watt(generation: str) -> Check:
    """Make the check that modules of a generation get no more air a watt than is asked for."""

    def check(context: RuleContext, subject: Subject, parameters: Parameters) -> Outcome | None:
        stream, power_w = air_stream(context, subject), context.total_tdp_w(subject.id or "")
        if stream is None or stream.generation != generation or not power_w:
            return None
        if stream.airflow_m3_per_s is None:
            return None
        per_w, limit = cfm(stream.airflow_m3_per_s) / power_w, parameters["cfm_per_w"]
        return at_most(
            say("the chassis moves"), per_w, limit, "CFM/W", by=say("asked for is"), digits=3
        )

    return check


def _row_w(
    context: RuleContext, subject: Subject, board: Board, row: Sequence[int]
) -> float | None:
    assert subject.rack is not None
    devices = context.devices_in(subject.rack)
    inside = [module for module in board.modules if module.site in row]
    return total(devices[each.id].own.tdp_w if each.id in devices else None for each in inside)
