"""The power chain of the racks: limits, losses, feeds, peaks, and the bar of the fullest rack."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from configurator.catalogue.parts import PowerShelf
from configurator.core.text import later, say
from configurator.core.units import format_number
from configurator.core.unknown import scaled, total
from configurator.export.document import (
    Block,
    Column,
    Columns,
    Figure,
    Mark,
    Paragraph,
    Plot,
    Row,
    Section,
    Series,
    Table,
    Tone,
)
from configurator.export.power_words import (
    feed_currents,
    limit_figures,
    limit_name,
    loss_answer,
    loss_name,
    room_left,
)
from configurator.export.reading import UNKNOWN, Reading, number, percent
from configurator.power.courses import (
    busbar_course,
    capability_course,
    efficiency_course,
    efficiency_points,
    ladder_course,
)
from configurator.power.headroom import rated_total_w
from configurator.power.ladder import EXCURSION_S, duration_text
from configurator.power.result import Loss, RackPower

MOST_RACKS = 12
PLOT_MM = 46.0
TEXT = say(
    "Each feed must carry the whole load when the other one is lost. A rack survives a loss at TDP "
    "if what is left is not loaded above its rating, and through peaks if it can give each step of "
    "the excursion ladder but the first, which capacitors at the modules supply."
)
MORE = later("{count} more racks are in the JSON of the evaluation.")
MOST_ROWS = 24
SURVIVED = later(
    "{survived} of {count} single losses are survived at TDP; supplies, shelves and AC inputs "
    "whose loss is survived are left out above."
)
FEED, ALONE, NO_BREAKER = "{feed}", later("{feed}, the other one lost"), "–"
BREAKER_UNSTATED = say("No breaker is stated for the site, so no loading of one can be given.")
BAR_NOTE = later(
    "A shelf gives current, which stands negative. The bar loses about {loss} W; its fullest piece "
    "carries about {segment} A."
)
ON_BAR, BAR_TITLE = later("On the bar of {rack}"), later("Busbar voltage by height, {rack}")
PEAK_TITLE, CURVE_TITLE = later("Peaks on the busbar, {rack}"), later("Efficiency of {shelf}")
NOTE_PEAK = say(
    "Shelf pulses that no data sheet states count as unknown; the rating holds in any case."
)


def chain_section(reading: Reading) -> Iterator[Section]:
    """Nothing where no rack has a chain to speak of."""
    power = reading.power
    racks = [rack for rack in power.racks if rack.losses or rack.limits] if power else []
    if not racks:
        return
    nearest = min(racks, key=_headroom)
    blocks: list[Block | Columns] = [Paragraph(TEXT, Tone.DIM), _limits(reading, racks)]
    blocks += [_losses(reading, racks), _feeds(reading, racks)]
    if shelved := [rack for rack in racks if rack.shelves]:
        blocks.append(_peaks(reading, shelved))
    if nearest.busbar is not None:
        blocks.append(_busbar(reading, nearest))
    plots = tuple(_plots(reading, nearest))
    if plots:
        shares = (1.0,) * len(plots)
        blocks.append(Columns(tuple((plot,) for plot in plots), shares))
    yield Section(say("Feeds, losses and limits"), tuple(blocks), new_page=True)


def _headroom(rack: RackPower) -> float:
    return rack.limits[0].headroom_ratio if rack.limits else float("inf")


def _more(racks: Sequence[RackPower]) -> str:
    left = len(racks) - MOST_RACKS
    return say(MORE, count=left) if left > 0 else ""


def _limits(reading: Reading, racks: Sequence[RackPower]) -> Table:
    """Say for each rack which limit breaks first as the load grows."""
    columns = (
        Column(say("Rack"), 0.7),
        Column(say("What breaks first"), 2.2),
        Column(say("Reached"), 1.5, "right"),
        Column(say("Room"), 1.6, "right"),
    )
    shown = sorted(racks, key=_headroom)[:MOST_RACKS]
    rows = []
    for rack in shown:
        if not rack.limits:
            rows.append(Row((reading.name(rack.id), UNKNOWN, "", "")))
            continue
        first = rack.limits[0]
        cells = (reading.name(rack.id), limit_name(first), limit_figures(first), room_left(first))
        tone = Tone.ERROR if first.headroom_ratio < 1.0 else Tone.PLAIN
        rows.append(Row(cells, tone, (3,)))
    return Table(columns, tuple(rows), _more(racks))


def _losses(reading: Reading, racks: Sequence[RackPower]) -> Table:
    """Say what each rack survives; racks with equal answers to a loss share a line."""
    columns = (
        Column(say("Rack"), 0.7),
        Column(say("If this is lost"), 2.2),
        Column(say("Holds at TDP"), 1.0, "right"),
        Column(say("Through peaks"), 1.0, "right"),
        Column(say("Loading of the rest"), 1.2, "right"),
    )
    rows = [
        _loss_row(reading, rack, loss)
        for rack in sorted(racks, key=_headroom)[:MOST_RACKS]
        for loss in sorted(rack.losses, key=_gravity)
        if loss.kind in ("feed", "bbu") or loss.survives_tdp is not True
    ]
    survived = sum(loss.survives_tdp is True for rack in racks for loss in rack.losses)
    count = sum(len(rack.losses) for rack in racks)
    note = say(SURVIVED, survived=survived, count=count)
    return Table(columns, tuple(rows[:MOST_ROWS]), note)


def _gravity(loss: Loss) -> tuple[int, float]:
    return ({False: 0, None: 1, True: 2}[loss.survives_tdp], -(loss.loading or 0.0))


def _loss_row(reading: Reading, rack: RackPower, loss: Loss) -> Row:
    cells = (
        reading.name(rack.id),
        loss_name(loss, reading.names),
        loss_answer(loss, loss.survives_tdp),
        loss_answer(loss, loss.survives_peak),
        percent(loss.loading, assumed=loss.mark is not None),
    )
    if loss.survives_tdp is False:
        return Row(cells, Tone.ERROR, (2,))
    return Row(cells, Tone.PLAIN if loss.survives_tdp else Tone.WARNING, (2,))


def _feeds(reading: Reading, racks: Sequence[RackPower]) -> Table:
    columns = (
        Column(say("Rack"), 0.7),
        Column(say("Feed"), 1.2),
        Column("kW", 0.8, "right"),
        Column("L1 · L2 · L3", 2.0, "right"),
        Column(say("Uneven"), 0.8, "right"),
        Column(say("Of breaker"), 0.9, "right"),
    )
    rows = []
    for rack in sorted(racks, key=_headroom)[:MOST_RACKS]:
        states = [(FEED, feed) for feed in rack.feeds] + [(ALONE, f) for f in rack.feeds_alone]
        for words, feed in states:
            cells = (
                reading.name(rack.id),
                say(words, feed=feed.id),
                number(scaled(feed.watts, 1e-3), assumed=feed.mark is not None),
                feed_currents(feed),
                percent(feed.imbalance),
                NO_BREAKER
                if feed.breaker_a is None
                else percent(feed.loading, assumed=feed.mark is not None),
            )
            over = feed.loading is not None and feed.loading > 1.0
            rows.append(Row(cells, Tone.ERROR if over else Tone.PLAIN, (5,)))
    note = "" if reading.design.site.feed_breaker_a else BREAKER_UNSTATED
    return Table(columns, tuple(rows), note)


def _peaks(reading: Reading, racks: Sequence[RackPower]) -> Table:
    """Load on the busbar by duration, in kW, over what the shelves can give that long."""
    columns = (
        Column(say("Rack"), 0.7),
        Column(say("kW on the busbar"), 1.6),
        *(Column(duration_text(seconds), 0.8, "right") for seconds in EXCURSION_S),
        Column(say("always"), 0.8, "right"),
    )
    rows = []
    for rack in sorted(racks, key=_headroom)[:MOST_RACKS]:
        levels = rack.busbar_levels
        loads = (*levels.excursions_w, levels.tdp_w)
        rows.append(Row((reading.name(rack.id), say("asked for"), *map(_kw, loads))))
        steps = zip(*(shelf.pulse_w for shelf in rack.shelves), strict=True)
        given = (*map(_kw, map(total, steps)), _kw(rated_total_w(rack.shelves)))
        rows.append(Row(("", say("shelves can give"), *given), Tone.DIM))
    return Table(columns, tuple(rows), NOTE_PEAK)


def _busbar(reading: Reading, rack: RackPower) -> Table:
    columns = (
        Column(say(ON_BAR, rack=reading.name(rack.id)), 1.4),
        Column(say("Height mm"), 1, "right"),
        Column("A", 1, "right"),
        Column("V", 1, "right"),
    )
    profile = rack.busbar
    assert profile is not None
    rows = tuple(
        Row(
            (
                reading.name(tap.id),
                number(tap.height_mm, 0),
                number(tap.current_a, 0, assumed=True),
                number(tap.voltage_v, 2, assumed=True),
            )
        )
        for tap in reversed(profile.taps)
    )
    note = say(
        BAR_NOTE,
        loss=format_number(profile.loss_w, 0),
        segment=format_number(profile.worst_segment_a, 0),
    )
    return Table(columns, rows, note, compact=True)


def _plots(reading: Reading, rack: RackPower) -> Iterator[Figure]:
    name = reading.name(rack.id)
    curve = _efficiency(reading, rack)
    if curve is not None:
        yield curve
    if rack.busbar is not None:
        yield Figure(say(BAR_TITLE, rack=name), _bar_plot(rack), PLOT_MM)
    ladder = ladder_course(rack.busbar_levels)
    if rack.shelves and ladder:
        yield Figure(say(PEAK_TITLE, rack=name), _ladder_plot(rack), PLOT_MM)


def _efficiency(reading: Reading, rack: RackPower) -> Figure | None:
    """The curve of the fullest shelf with its working point; none where no curve is published."""
    if not rack.shelves:
        return None
    shelf = max(rack.shelves, key=lambda each: each.load_fraction or 0.0)
    item = reading.index.get(shelf.id)
    part = reading.design.parts.get(getattr(item, "part", ""))
    if not isinstance(part, PowerShelf) or not efficiency_points(part):
        return None
    points = tuple((x * 100, y * 100) for x, y in efficiency_course(part))
    known = shelf.load_fraction is not None and shelf.efficiency is not None
    at = ((shelf.load_fraction or 0.0) * 100, (shelf.efficiency or 0.0) * 100) if known else None
    plot = Plot(
        x_label=say("load, % of rating"),
        y_label=say("efficiency, %"),
        series=(Series("", points, "accent"),),
        point=at,
        y_from_zero=False,
    )
    return Figure(say(CURVE_TITLE, shelf=reading.name(shelf.id)), plot, PLOT_MM)


def _bar_plot(rack: RackPower) -> Plot:
    assert rack.busbar is not None
    return Plot(
        x_label=say("height, mm"),
        y_label="V",
        series=(Series("", busbar_course(rack.busbar), "accent"),),
        y_from_zero=False,
    )


def _ladder_plot(rack: RackPower) -> Plot:
    """Over the steps in order, for most of them are too short for a linear axis."""
    load = _by_step(ladder_course(rack.busbar_levels))
    can = _by_step(capability_course(rack.shelves))
    series = [Series(say("asked for"), load, "return")]
    if can:
        series.append(Series(say("shelves can give"), can, "accent"))
    rated_w = rated_total_w(rack.shelves)
    rating = () if rated_w is None else (Mark(rated_w / 1e3, say("rating")),)
    return Plot(
        x_label=say("step of the ladder, the last for good"),
        y_label="kW",
        series=tuple(series),
        limits=rating,
    )


def _by_step(course: Sequence[tuple[float, float]]) -> tuple[tuple[float, float], ...]:
    return tuple((float((at + 1) // 2), watts / 1e3) for at, (_, watts) in enumerate(course))


def _kw(watts: float | None) -> str:
    return number(None if watts is None else watts / 1e3)
