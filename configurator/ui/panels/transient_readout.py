"""What the legend of a run over time says: names, and the values where the cursor stands."""

from __future__ import annotations

from math import isfinite

from configurator.cooling.courses import (
    COOLANT_SHOWN_C,
    SHOWN_C,
    FloatArray,
    ModuleCourse,
    TransientResult,
)
from configurator.core.units import QuantityKind, UnitSystem
from configurator.scene.theme import Theme
from configurator.ui.look.figures import quantity
from configurator.ui.widgets.legend import Entry
from configurator.ui.words import tr


def entries(
    run: TransientResult,
    chosen: ModuleCourse | None,
    at: int | None,
    theme: Theme,
    units: UnitSystem,
) -> list[Entry]:
    """Name the chosen module, return and supply; with a cursor its time, values and the flow."""

    def temperature(course_c: FloatArray | None, most_c: float) -> str:
        if at is None or course_c is None:
            return ""
        value_c = float(course_c[at])
        if not isfinite(value_c):
            return f" {tr('no flow')}"
        above = "> " if value_c > most_c else ""
        return f" {above}{quantity(min(value_c, most_c), QuantityKind.TEMPERATURE, units)}"

    found = []
    if at is not None:
        found.append(Entry(f"{run.times_s[at]:.1f} s"))
    if chosen is not None:
        case = temperature(chosen.case_c, SHOWN_C) or f" {tr('case')}"
        found.append(Entry(f"{chosen.address}{case}", theme.hex("text")))
    if at is None and len(run.modules) > 1:
        found.append(Entry(tr("next"), theme.hex("line")))
    for name, course, colour in (
        (tr("return"), run.return_c, "return"),
        (tr("supply"), run.supply_c, "supply"),
    ):
        found.append(Entry(f"{name}{temperature(course, COOLANT_SHOWN_C)}", theme.hex(colour)))
    if at is not None:
        flow = quantity(float(run.flow_l_per_min[at]), QuantityKind.FLOW, units)
        found.append(Entry(flow))
    return found
