"""The year of an evaluation: energy, cost and carbon, made only for those who show them."""

from __future__ import annotations

from configurator.cooling.result import CoolingResult
from configurator.core.memo import Memo
from configurator.core.unknown import total
from configurator.design.model import Chassis, Rack
from configurator.evaluation.result import Evaluation
from configurator.power.energy import EnergyMeter, EnergyYear


def energy_year(evaluation: Evaluation) -> EnergyYear | None:
    """Give the year of one evaluation; None until power and cooling are there."""
    return EnergyYears().of(evaluation)


class EnergyYears:
    """Gives the years of evaluations of one design; racks that no edit touched keep theirs."""

    def __init__(self) -> None:
        self._meter = EnergyMeter()
        self._years: Memo[EnergyYear] = Memo()

    def of(self, evaluation: Evaluation) -> EnergyYear | None:
        """Give the year of an evaluation; the same one gives the same year at no cost."""
        design, power, cooling = evaluation.design, evaluation.power, evaluation.cooling
        if power is None or cooling is None or evaluation.stale & {"power", "cooling"}:
            return None
        liquid_w = {rack.id: _liquid_w(rack, cooling) for rack in design.floor.racks}
        return self._years.get(
            "", (design, power, cooling), lambda: self._meter.year(design, power, liquid_w)
        )


def _liquid_w(rack: Rack, cooling: CoolingResult) -> float | None:
    chassis = (item.id for item in rack.items if isinstance(item, Chassis))
    return total(cooling.chassis[each].liquid_w for each in chassis)
