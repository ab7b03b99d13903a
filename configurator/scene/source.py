"""What a drawing is made from: a design, what is known about it, and how to say it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from configurator.catalogue.parts import BasePart
from configurator.cooling.result import ChassisCooling, LoopCooling
from configurator.core.units import QuantityKind, format_number
from configurator.design.address import addresses
from configurator.design.model import Chassis, Design, Loop
from configurator.evaluation.result import Evaluation
from configurator.power.result import RackPower
from configurator.rules.finding import Finding, Severity, State
from configurator.scene.overlay import Overlay, Reading, overlay_for, reading_of
from configurator.scene.quantity import MEASURED, Quantity
from configurator.scene.ranks import NOTHING, OpenFindings, open_findings, worst_of
from configurator.scene.wording import ENGLISH, Wording


@dataclass(frozen=True, slots=True)
class Shown:
    """How one reading looks: colour (None: unknown), text colour on it, its text in full and short.

    ``short`` is a bare number for a small tile.
    """

    colour: str | None
    ink: str
    text: str
    short: str


@dataclass(frozen=True)
class Source:
    """One design with its evaluation; the lookups every drawing needs, done once."""

    design: Design
    evaluation: Evaluation | None
    overlay: Overlay
    wording: Wording = ENGLISH
    address: Mapping[str, str] = field(default_factory=dict)
    severity: Mapping[str, str] = field(default_factory=dict)
    open: Mapping[str, OpenFindings] = field(default_factory=dict)
    loops: Mapping[str, LoopCooling] = field(default_factory=dict)
    rack_power: Mapping[str, RackPower] = field(default_factory=dict)
    loop_of_rack: Mapping[str, Loop] = field(default_factory=dict)

    def part(self, part_id: str) -> BasePart | None:
        """A part the design embeds, None where it is missing."""
        return self.design.parts.get(part_id)

    def title(self, part_id: str) -> str:
        """Name of a part, or a sentence that it is missing."""
        part = self.part(part_id)
        return part.title if part else self.wording.part_missing.format(part_id)

    def model(self, part_id: str) -> str:
        """Model name of a part without its vendor."""
        part = self.part(part_id)
        return part.model if part else part_id

    def short(self, object_id: str) -> str:
        """Last step of an address: M2 of R1/C6/M2."""
        return self.address.get(object_id, object_id).rsplit("/", 1)[-1]

    def reading(self, module_id: str) -> Reading:
        """What is known about one module."""
        reading = reading_of(self.evaluation, module_id)
        if self.evaluation is None or self.evaluation.findings is None:
            return reading
        rank, count = self.open.get(module_id, NOTHING)
        return replace(reading, finding_rank=rank, finding_count=count)

    def tile(self, module_id: str) -> tuple[str | None, str | None]:
        """Colour and ring of a module's smallest tile; a floor has thousands, so nothing else."""
        evaluation, quantity = self.evaluation, self.overlay.quantity
        ring = self.severity.get(module_id)
        cooling = evaluation.cooling if evaluation else None
        found = cooling.modules.get(module_id) if cooling else None
        if found is None or quantity not in MEASURED:
            reading = self.reading(module_id)
            return self.overlay.colour(reading.value(quantity)), ring
        if found.margin_k is not None and found.margin_k < 0:
            ring = "error"
        return self.overlay.colour(getattr(found, quantity.value)), ring

    def shown(self, reading: Reading) -> Shown:
        """How a reading looks in the overlay; without a value it has neither colour nor figure."""
        overlay, value = self.overlay, reading.value(self.overlay.quantity)
        if value is None:
            return Shown(None, "text", "?", "?")
        colour, ink = overlay.colour(value), overlay.ink(value)
        if overlay.quantity.is_ranked:
            word = overlay.quantity.ranks(self.wording)[int(value)]
            return Shown(colour, ink, word, self._count(reading))
        number = format_number(overlay.unit.from_working(value), overlay.unit.decimals)
        mark = "≈ " if reading.assumed else ""
        return Shown(colour, ink, mark + overlay.text(value), number)

    def worst(self, known: Sequence[Reading]) -> Reading:
        """The reading that stands for others in the overlay: the worst, or that of least flow."""
        quantity = self.overlay.quantity
        pick = min if quantity in (Quantity.MARGIN, Quantity.FLOW) else max
        return pick(known, key=lambda reading: reading.value(quantity) or 0.0)

    def _count(self, reading: Reading) -> str:
        """How many findings or weak figures decide a rank, nothing where there are none."""
        is_finding = self.overlay.quantity is Quantity.FINDINGS
        count = reading.finding_count if is_finding else reading.weak_count
        return str(count) if count else ""

    def chassis(self, chassis_id: str) -> ChassisCooling | None:
        """Cooling of one chassis."""
        cooling = self.evaluation.cooling if self.evaluation else None
        return cooling.chassis.get(chassis_id) if cooling else None

    def text(self, value: float | None, kind: QuantityKind) -> str:
        """A figure in the units of the drawing."""
        return self.overlay.text(value, kind, self.wording.unknown)

    def known(self, value: float | None, kind: QuantityKind) -> str:
        """A figure, or nothing where it is unknown and the drawing has no room to say so."""
        return "" if value is None else self.overlay.text(value, kind)

    @property
    def stale_cooling(self) -> bool:
        """True while the cooling figures belong to an earlier revision."""
        return self.evaluation is not None and "cooling" in self.evaluation.stale


def source(
    design: Design,
    evaluation: Evaluation | None,
    overlay: Overlay | None = None,
    wording: Wording = ENGLISH,
) -> Source:
    """Gather what drawings read; the overlay defaults to case temperature over all modules."""
    cooling = evaluation.cooling if evaluation else None
    power = evaluation.power if evaluation else None
    findings = evaluation.findings or () if evaluation else ()
    return Source(
        design,
        evaluation,
        overlay or overlay_for(evaluation),
        wording,
        addresses(design),
        worst_severities(findings),
        open_findings(findings),
        {loop.id: loop for loop in cooling.loops} if cooling else {},
        {rack.id: rack for rack in power.racks} if power else {},
        {rack_id: loop for loop in design.loops for rack_id in loop.racks},
    )


def worst_severities(findings: tuple[Finding, ...]) -> dict[str, str]:
    """The theme token of the worst open finding of each object."""
    worst: dict[str, str] = {}
    for finding in findings:
        if finding.state is not State.FAIL or finding.target is None:
            continue
        if finding.severity is Severity.ERROR:
            worst[finding.target] = "error"
        elif finding.severity is Severity.WARNING:
            worst.setdefault(finding.target, "warning")
    return worst


def short_model(model: str) -> str:
    """A module's name as it fits on its tile: MI300X of Instinct MI300X (China)."""
    name, _, variant = model.split("(")[0].partition(",")
    words = name.split()
    numbered = [place for place, word in enumerate(words) if _has_digit(word)]
    if not numbered:
        return model
    place = numbered[-1]
    first = place - 1 if place and not words[place][0].isupper() else place
    short = " ".join(words[first : place + 1])
    return f"{short},{variant.rstrip()}" if _has_digit(variant) else short


def _has_digit(text: str) -> bool:
    return any(character.isdigit() for character in text)


def hottest(source_: Source, chassis: Chassis) -> tuple[str, Reading] | None:
    """The module of a chassis nearest to its limit, by margin and else by temperature."""
    known = [pair for pair in _readings(source_, chassis) if pair[1].case_c is not None]
    return min(known, key=lambda pair: _nearness(pair[1]), default=None)


def foremost(source_: Source, chassis: Chassis) -> Reading:
    """The module that stands for its chassis in the overlay: the worst one, or that of least flow.

    Findings are those of the chassis, its boards and all its modules together.
    """
    quantity, readings = source_.overlay.quantity, _readings(source_, chassis)
    if quantity is Quantity.CASE:
        found = hottest(source_, chassis)
        return found[1] if found else Reading()
    known = [reading for _, reading in readings if reading.value(quantity) is not None]
    if not known:
        return Reading()
    worst = source_.worst(known)
    if quantity is not Quantity.FINDINGS:
        return worst
    ids = (chassis.id, *(board.id for board in chassis.boards), *(id_ for id_, _ in readings))
    rank, count = worst_of(source_.open, ids)
    return replace(worst, finding_rank=rank, finding_count=count)


def _readings(source_: Source, chassis: Chassis) -> list[tuple[str, Reading]]:
    return [
        (module.id, source_.reading(module.id))
        for board in chassis.boards
        for module in board.modules
    ]


def _nearness(reading: Reading) -> tuple[bool, float]:
    if reading.margin_k is not None:
        return False, reading.margin_k
    return True, -(reading.case_c or 0.0)
