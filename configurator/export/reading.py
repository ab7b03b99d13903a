"""An evaluation as the report asks it: addresses, names, figures as text, marks."""

from __future__ import annotations

from functools import cached_property

from configurator.cooling.result import ChassisCooling, LoopCooling, ModuleCooling
from configurator.core.units import QuantityKind, format_number, format_quantity
from configurator.design.address import addresses
from configurator.design.model import Chassis, Module
from configurator.design.query import index
from configurator.evaluation.result import Evaluation
from configurator.export.power_words import least
from configurator.power.result import PowerResult

UNKNOWN = "unknown"
NOT_APPLICABLE = "–"
MARK = "≈ "
_TDP_FIGURES = ("tdp_w", "non_oam_power_w", "chassis_overhead_w", "max_power_w", "overhead_w")


class Reading:
    """Look-ups and wording of one evaluation."""

    def __init__(self, evaluation: Evaluation) -> None:
        self.evaluation = evaluation
        self.design = evaluation.design
        self.power = evaluation.power
        self.cooling = evaluation.cooling
        self.findings = evaluation.findings or ()
        self.index = index(self.design)
        self.names = addresses(self.design)

    def name(self, object_id: str) -> str:
        """Address of an object, or its id where it has none."""
        return self.names.get(object_id, object_id)

    def title(self, part_id: str) -> str:
        """Vendor and model of a part."""
        part = self.design.parts.get(part_id)
        return part.title if part else f"part {part_id} (not in the document)"

    def model(self, part_id: str) -> str:
        """Model of a part without its vendor."""
        part = self.design.parts.get(part_id)
        return part.model if part else part_id

    @property
    def loops(self) -> tuple[LoopCooling, ...]:
        """Solved loops."""
        return self.cooling.loops if self.cooling else ()

    @property
    def unsolved(self) -> tuple[LoopCooling, ...]:
        """Loops without an answer."""
        return tuple(loop for loop in self.loops if not loop.converged)

    @property
    def scenario_name(self) -> str:
        """Name of the what-if the figures belong to."""
        wanted = self.evaluation.scenario
        names = (s.name for s in self.design.scenarios if s.id == wanted)
        return next(names, wanted or "base")

    @cached_property
    def modules(self) -> tuple[Module, ...]:
        """All modules, rack by rack and bottom up."""
        return tuple(
            module
            for chassis in self.chassis
            for board in chassis.boards
            for module in board.modules
        )

    @cached_property
    def chassis(self) -> tuple[Chassis, ...]:
        """All chassis, rack by rack and bottom up."""
        items = (item for rack in self.design.floor.racks for item in rack.items)
        return tuple(item for item in items if isinstance(item, Chassis))

    def module_cooling(self, module_id: str) -> ModuleCooling | None:
        """Cooling of a module."""
        return self.cooling.modules.get(module_id) if self.cooling else None

    def chassis_cooling(self, chassis_id: str) -> ChassisCooling | None:
        """Cooling of a chassis."""
        return self.cooling.chassis.get(chassis_id) if self.cooling else None

    def nearest(self) -> ModuleCooling | None:
        """The module with the smallest margin to its case limit."""
        known = self.cooling.modules.values() if self.cooling else ()
        return min((m for m in known if m.margin_k is not None), key=_margin, default=None)

    def module_power_assumed(self, module_id: str) -> bool:
        """True where the power of a module rests on a weak figure; its TDP, not other levels."""
        module = self.index.get(module_id)
        if not isinstance(module, Module) or module.power_w is not None:
            return False
        part = self.design.parts.get(module.part)
        return part is not None and part.confidence("tdp_w") == "low"


def _margin(module: ModuleCooling) -> float:
    return module.margin_k if module.margin_k is not None else float("inf")


def tdp_is_assumed(marks: tuple[str, ...]) -> bool:
    """True where power at TDP rests on an assumption or a weak figure of a part."""
    return any(mark.rsplit(".", 1)[-1] in _TDP_FIGURES for mark in marks)


def quantity(value: float | None, kind: QuantityKind, *, assumed: bool = False) -> str:
    """A figure with its unit."""
    text = format_quantity(value, kind, unknown=UNKNOWN)
    return f"{MARK}{text}" if assumed and value is not None else text


def number(value: float | None, decimals: int = 1, *, assumed: bool = False) -> str:
    """A figure for a column whose heading carries the unit."""
    if value is None:
        return UNKNOWN
    return f"{MARK if assumed else ''}{format_number(value, decimals)}"


def kilowatts(value: float | None, *, assumed: bool = False) -> str:
    """A power in kW for running text and cards."""
    text = number(None if value is None else value / 1000, 1, assumed=assumed)
    return text if value is None else f"{text} kW"


def facility_words(power: PowerResult) -> str:
    """Power at the meter, which rests on assumptions always, or what it is at least."""
    if power.facility_w is not None:
        return kilowatts(power.facility_w, assumed=True)
    return least(None, power.facility.known_w)


def percent(value: float | None, decimals: int = 0, *, assumed: bool = False) -> str:
    """A fraction as a percentage."""
    text = number(None if value is None else value * 100, decimals, assumed=assumed)
    return text if value is None else f"{text} %"


def counted(count: int, singular: str, plural: str | None = None) -> str:
    """A number with its noun."""
    return f"{format_number(count, 0)} {singular if count == 1 else plural or singular + 's'}"


def listed(names: list[str], most: int = 6) -> str:
    """Names with commas; what is too many is counted."""
    if len(names) <= most:
        return ", ".join(names)
    return f"{', '.join(names[:most])} and {len(names) - most} more"
