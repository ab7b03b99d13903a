"""``rackloop transient``: what an event does to a loop, and which modules reach their limit."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from dataclasses import asdict
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING

from configurator.cli.exchange import open_telling
from configurator.cli.output import write_output

if TYPE_CHECKING:
    from configurator.cooling.courses import FloatArray, ModuleCourse, TransientResult
    from configurator.design.model import Design

KINDS = (
    "pump-trip", "load-step", "facility-loss", "facility-drift", "valve-closing", "cdu-loss",
)  # fmt: skip
SHOWN = 10
NOT_CONVERGED = 3


def register_transient(
    parser: argparse.ArgumentParser,
) -> Callable[[argparse.Namespace], int]:
    """Declare ``transient DESIGN --event KIND``."""
    parser.add_argument("design", type=Path, metavar="DESIGN", help="design file (*.rackloop)")
    parser.add_argument("--event", choices=KINDS, required=True)
    parser.add_argument("--loop", metavar="LOOP", help="as L1; needed where there are several")
    add = parser.add_argument
    add("--where", metavar="PLACE", help="CDU, rack or chassis, as R1/C6; else the whole loop")
    add("--duration", type=float, default=120.0, metavar="S", help="length of the run, 120 s")
    add("--at", type=float, default=0.0, metavar="S", help="when the event begins, 0 s")
    add("--over", type=float, default=60.0, metavar="S", help="length of a drift or closing, 60 s")
    add("--standby-after", type=float, metavar="S", help="pumps run again this long after the trip")
    add("--from", dest="low", type=float, default=1.0, metavar="FRACTION", help="load before")
    add("--to", dest="high", type=float, default=1.0, metavar="FRACTION", help="load after")
    add("--water", type=float, metavar="C", help="facility water at the end of a drift, in °C")
    add("--json", metavar="FILE", help="write all courses; - for standard output")
    add("-o", "--output", metavar="FILE.pdf", help="write a report with plot and assumptions")
    add("--language", choices=("en", "zh"), default="en", help="language of the report")
    return _transient


def _transient(arguments: argparse.Namespace) -> int:
    design, result = _simulated(arguments)
    if arguments.json:
        write_output(_json(result), arguments.json)
    if arguments.output:
        from configurator.export.report import loss_pdf
        from configurator.export.report.loss_words import LANGUAGES

        words = LANGUAGES[arguments.language]
        write_output(loss_pdf(design, (result,), words), arguments.output)
    if "-" not in (arguments.json, arguments.output):
        print("\n".join(_table(design, result)))
    return 0 if result.converged else NOT_CONVERGED


def _simulated(arguments: argparse.Namespace) -> tuple[Design, TransientResult]:
    from configurator.cooling.transient_events import Event
    from configurator.design.create import complete
    from configurator.evaluation.transient import design_over_time
    from configurator.project.storage import load_design

    design = complete(load_design(arguments.design), open_telling())
    event = Event(
        kind=arguments.event.replace("-", "_"),
        where=arguments.where,
        at_s=arguments.at,
        over_s=arguments.over,
        standby_after_s=arguments.standby_after,
        from_fraction=arguments.low,
        to_fraction=arguments.high,
        facility_water_c=arguments.water,
    )
    return design, design_over_time(design, event, arguments.loop, arguments.duration)


def _table(design: Design, result: TransientResult) -> Iterator[str]:
    from configurator.cooling.event_kinds import EVENT_TITLES
    from configurator.cooling.named import spoken

    kind = EVENT_TITLES[result.event.kind]
    where = spoken(design, result.event.where or result.loop)
    yield f"{kind}, {where}, {result.duration_s:g} s: {result.status.replace('_', ' ')}"
    yield from (f"  {entry.severity}: {entry.message}" for entry in result.diagnosis)
    if not result.converged:
        return
    reached = sum(module.time_to_limit_s is not None for module in result.modules)
    yield f"  {reached} of {len(result.modules)} modules reach their limit"
    unknown = sum(not module.known for module in result.modules)
    if unknown:
        yield f"  {unknown} modules have an unknown temperature"
    yield f"  {'module':16}{'to limit':>12}{'start':>10}{'highest':>10}{'limit':>10}"
    for module in result.modules[:SHOWN]:
        yield "  " + _row(module)
    assumed = ", ".join(result.marks)
    yield f"  assumed or of low confidence: {assumed}"


def _row(module: ModuleCourse) -> str:
    from configurator.cooling.courses import SHOWN_C

    if module.case_c is None:
        return f"{module.address:16}{'unknown':>12}"
    time = "-" if module.time_to_limit_s is None else f"{module.time_to_limit_s:.1f} s"
    highest = module.highest_c or 0.0
    capped = f"> {SHOWN_C:.0f} °C" if highest > SHOWN_C else f"{highest:.1f} °C"
    start, limit = (f"{c:.1f} °C" for c in (module.case_c[0], module.case_limit_c))
    return f"{module.address:16}{time:>12}{start:>10}{capped:>10}{limit:>10}"


def _json(result: TransientResult) -> bytes:
    data = {
        "format": "rackloop-transient",
        "version": 1,
        "loop": result.loop,
        "event": asdict(result.event),
        "duration_s": result.duration_s,
        "status": result.status,
        "diagnosis": [asdict(entry) for entry in result.diagnosis],
        "assumed": result.marks,
        "beyond_validity_s": result.beyond_validity_s,
        "times_s": _figures(result.times_s),
        "flow_l_per_min": _figures(result.flow_l_per_min),
        "supply_c": _figures(result.supply_c),
        "return_c": _figures(result.return_c),
        "pump_speed": {name: _figures(course) for name, course in result.pump_speed.items()},
        "modules": [_module(module) for module in result.modules],
    }
    return (json.dumps(data, indent=1, ensure_ascii=False) + "\n").encode()


def _module(module: ModuleCourse) -> dict[str, object]:
    return {
        "id": module.id,
        "address": module.address,
        "case_limit_c": module.case_limit_c,
        "time_to_limit_s": module.time_to_limit_s,
        "case_c": None if module.case_c is None else _figures(module.case_c),
        "assumed": module.marks,
    }


def _figures(course: FloatArray) -> list[float | None]:
    return [float(f"{value:.9g}") if isfinite(value) else None for value in course.tolist()]
