"""What the report says on a loss of cooling: how long each group of modules has to its limit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from configurator.cooling.courses import (
    COOLANT_SHOWN_C,
    SHOWN_C,
    FloatArray,
    ModuleCourse,
    TransientResult,
)
from configurator.cooling.named import spoken
from configurator.core.units import QuantityKind, format_number, format_quantity
from configurator.design.model import Design
from configurator.design.query import index
from configurator.export.document import (
    Banner,
    Block,
    Column,
    Figure,
    Item,
    Items,
    KeyFigure,
    KeyFigures,
    Paragraph,
    Row,
    Section,
    Table,
    Tone,
)
from configurator.export.reading import MARK
from configurator.export.report.loss_plot import loss_plot
from configurator.export.report.loss_rests import assumption_table
from configurator.export.report.loss_words import ENGLISH, LossWords

_PLOT_MM = 58.0
_MOST_CHASSIS, _MOST_GROUPS = 32, 32
_SEVERITY_TONES = {"error": Tone.ERROR, "warning": Tone.WARNING}


def loss_sections(
    design: Design,
    runs: Sequence[TransientResult],
    words: LossWords = ENGLISH,
    *,
    alone: bool = False,
) -> Iterator[Section]:
    """One section for each run, then the assumptions their times rest on.

    Each run has a page; where the report is ``alone`` about them the first follows its title.
    """
    for number, run in enumerate(runs):
        where = spoken(design, run.event.where or run.loop)
        title = f"{words.section}: {words.events[run.event.kind]}, {where}"
        yield Section(title, tuple(_Telling(design, run, words).blocks()), new_page=number >= alone)
    if any(run.converged for run in runs):
        note = Paragraph(words.rests_note, Tone.DIM)
        yield Section(words.rests_on, (note, assumption_table(design, runs, words)))


@dataclass(frozen=True, slots=True)
class _Group:
    """Modules of one chassis or rack, worst first."""

    address: str
    modules: tuple[ModuleCourse, ...]

    @property
    def times_s(self) -> list[float]:
        return [m.time_to_limit_s for m in self.modules if m.time_to_limit_s is not None]


class _Telling:
    """Says in one language what a run of a design found."""

    def __init__(self, design: Design, run: TransientResult, words: LossWords) -> None:
        self.design, self.run, self.words = design, run, words

    def blocks(self) -> Iterator[Block]:
        words, run = self.words, self.run
        yield Paragraph(self._happens())
        if not run.converged:
            title = words.no_answer.format(words.events[run.event.kind])
            yield Banner(title, words.no_answer_reason)
        else:
            yield Paragraph(self._answer())
        if run.diagnosis:
            yield Items(tuple(self._said()))
        if not run.converged:
            return
        yield self._cards()
        yield Figure(words.plot, loss_plot(run, words), _PLOT_MM)
        yield self._table()

    # --- words ---

    def _happens(self) -> str:
        event, words = self.run.event, self.words
        loop = spoken(self.design, self.run.loop)
        if event.where is not None:
            where = spoken(self.design, event.where)
        elif event.kind in ("load_step", "valve_closing"):
            where = words.whole_loop.format(loop)
        else:
            where = words.all_cdus.format(loop)
        text = words.happens[event.kind].format(
            at=_seconds(event.at_s),
            where=where,
            over=_seconds(event.over_s),
            low=_percent(event.from_fraction),
            high=_percent(event.to_fraction),
            water=_temperature(event.facility_water_c),
        )
        if event.kind == "pump_trip":
            standby = event.standby_after_s
            has_one = standby is not None
            text += words.standby.format(_seconds(standby or 0.0)) if has_one else words.no_standby
        return text + words.followed.format(_seconds(self.run.duration_s))

    def _answer(self) -> str:
        words, run = self.words, self.run
        known = [module for module in run.modules if module.known]
        reached = [module for module in known if module.time_to_limit_s is not None]
        unknown = len(run.modules) - len(known)
        rest = words.unknown_modules.format(unknown) if unknown else ""
        if not known:
            return words.none_known + rest
        if not reached:
            return words.none_reach.format(duration=_seconds(run.duration_s)) + rest
        form = words.all_reach if len(reached) == len(run.modules) else words.some_reach
        return (
            form.format(
                count=len(run.modules),
                reached=len(reached),
                first=reached[0].address,
                time=self._time(reached[0].time_to_limit_s, unit=True),
            )
            + rest
        )

    def _said(self) -> Iterator[Item]:
        for each in self.run.diagnosis:
            tone = _SEVERITY_TONES.get(each.severity, Tone.DIM)
            severity = self.words.severities.get(each.severity, each.severity)
            own = self.words.said.get(each.code)
            beyond = _seconds(self.run.beyond_validity_s or 0.0)
            message = own.format(beyond=beyond) if own else each.message
            yield Item(message, severity, tone)

    def _time(self, time_s: float | None, *, unit: bool = False) -> str:
        if time_s is None:
            return self.words.not_reached
        if time_s == 0:
            return self.words.at_start
        mark = MARK if self.run.marks else ""
        return f"{mark}{_seconds(time_s) if unit else format_number(time_s, 1)}"

    def _case(self, highest_c: float | None) -> str:
        if highest_c is None:
            return self.words.unknown
        if highest_c > SHOWN_C:
            return self.words.above.format(format_number(SHOWN_C, 0))
        return f"{MARK if self.run.marks else ''}{format_number(highest_c, 1)}"

    # --- figures ---

    def _cards(self) -> KeyFigures:
        words, run = self.words, self.run
        reached = [module for module in run.modules if module.time_to_limit_s is not None]
        first = reached[0] if reached else None
        tone = Tone.ERROR if reached else Tone.OK
        flow = format_quantity(
            float(run.flow_l_per_min[0]), QuantityKind.FLOW, unknown=words.unknown
        )
        end = format_number(float(run.flow_l_per_min[-1]), 1)
        return KeyFigures(
            (
                KeyFigure(
                    words.first,
                    self._time(first.time_to_limit_s if first else None, unit=True),
                    first.address if first else words.none_first.format(_seconds(run.duration_s)),
                    tone,
                ),
                KeyFigure(words.reach, words.of.format(len(reached), len(run.modules)), "", tone),
                KeyFigure(
                    words.supply,
                    self._hottest(run.supply_c),
                    words.hottest_return.format(self._hottest(run.return_c)),
                ),
                KeyFigure(words.flow, flow, f"→ {end} L/min, {_seconds(run.duration_s)}"),
            )
        )

    def _hottest(self, course_c: FloatArray) -> str:
        known = course_c[np.isfinite(course_c)]
        if not len(known):
            return self.words.unknown
        hottest = float(known.max())
        if hottest > COOLANT_SHOWN_C:
            return self.words.above.format(_temperature(COOLANT_SHOWN_C))
        return _temperature(hottest)

    def _table(self) -> Table:
        words = self.words
        shares = (1.5, 1.2, 1.5, 1.0, 1.0, 1.0, 0.9)
        columns = tuple(
            Column(heading, share, "left" if at in (0, 2) else "right")
            for at, (heading, share) in enumerate(zip(words.columns, shares, strict=True))
        )
        groups = _groups(self.design, self.run.modules)
        rows = [self._row(group) for group in groups[:_MOST_GROUPS]]
        left = len(groups) - _MOST_GROUPS
        if left > 0:
            rows.append(Row((words.more_groups.format(left), *("",) * 6), Tone.DIM))
        note = words.table_note.format(format_number(SHOWN_C, 0))
        return Table(columns, tuple(rows), note, compact=True)

    def _row(self, group: _Group) -> Row:
        worst, times = group.modules[0], group.times_s
        highest = [module.highest_c for module in group.modules]
        known = [value for value in highest if value is not None]
        all_reach = len(times) == len(group.modules)
        cells = (
            group.address,
            self.words.of.format(len(times), len(group.modules)),
            worst.address.removeprefix(f"{group.address}/"),
            self._time(min(times, default=None)) if known else self.words.unknown,
            self._time(max(times) if all_reach else None),
            self._case(max(known, default=None)),
            format_number(worst.case_limit_c, 0),
        )
        return Row(cells, Tone.ERROR if times else Tone.PLAIN, (3, 5))


def _seconds(value_s: float) -> str:
    return f"{format_number(value_s, 0 if value_s == round(value_s) else 1)} s"


def _percent(fraction: float) -> str:
    return f"{fraction * 100:.0f} %"


def _temperature(value_c: float | None) -> str:
    return format_quantity(value_c, QuantityKind.TEMPERATURE, unknown="")


def _groups(design: Design, modules: Sequence[ModuleCourse]) -> list[_Group]:
    """Modules by chassis, or by rack where there are many; the worst group first."""
    known = index(design)
    boxes = {module.id: known.parent(known.parent(module.id) or "") or "" for module in modules}
    if len(set(boxes.values())) > _MOST_CHASSIS:
        racks = {box: known.rack_of(box) for box in set(boxes.values())}
        boxes = {name: rack.id if (rack := racks[box]) else box for name, box in boxes.items()}
    found: dict[str, list[ModuleCourse]] = {}
    for module in modules:
        found.setdefault(boxes[module.id], []).append(module)
    return [_Group(spoken(design, box).split(" (")[0], tuple(m)) for box, m in found.items()]
