"""One figure and where it comes from, as rich text; what files say is never taken as markup."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape

from configurator.catalogue.parts import Alternative, Part, Provenance
from configurator.catalogue.source import Source
from configurator.core.text import say
from configurator.core.units import UnitSystem
from configurator.ui.browser.words import full_text
from configurator.ui.look.terms import figure_label
from configurator.ui.words import tr

TIERS = {
    "primary": say("primary source"),
    "secondary": say("second-hand source"),
    "estimate": say("engineering estimate"),
}
LEVELS = {
    "high": say("High confidence"),
    "medium": say("Medium confidence"),
    "low": say("≈ Low confidence"),
}
WEB = ("https://", "http://")


def figure_html(part: Part, key: str, sources: Mapping[str, Source], units: UnitSystem) -> str:
    """Give value, confidence, sources, clause, note and what other sources say."""
    lines = [f"<b>{escape(figure_label(key))}</b> · {escape(part.title)}"]
    lines += _figure_lines(part, key, sources, units)
    return "".join(f'<p style="margin:0 0 4px 0">{line}</p>' for line in lines)


def _figure_lines(
    part: Part, key: str, sources: Mapping[str, Source], units: UnitSystem
) -> Iterator[str]:
    entry = part.provenance.get(key)
    if key not in type(part).model_fields:
        yield tr("A part of this kind has no such figure.")
    elif entry is not None:
        value = getattr(part, key)
        level = tr(LEVELS[entry.confidence])
        yield f"<b>{escape(full_text(key, value, units))}</b>"
        yield tr("{level}, derived", level=level) if entry.derived else level
        yield from _provenance_lines(entry, sources)
        yield from (_alternative(key, each, sources, units) for each in entry.alternatives)
    elif key in part.not_figures:
        value = getattr(part, key)
        yield escape(" ".join(value) if isinstance(value, tuple) else str(value or "–"))
    else:
        yield tr("Unknown: no source at hand gives this figure, and none is assumed here.")


def _provenance_lines(entry: Provenance, sources: Mapping[str, Source]) -> Iterator[str]:
    for name in entry.sources:
        yield tr("Source: {name}", name=_source(name, sources))
    if entry.clause:
        yield tr("Clause: {clause}", clause=escape(entry.clause))
    if entry.note:
        yield tr("Note: {note}", note=escape(entry.note))


def _alternative(
    key: str, other: Alternative, sources: Mapping[str, Source], units: UnitSystem
) -> str:
    origin = "; ".join(_source(name, sources) for name in other.sources)
    value = escape(full_text(key, other.value, units))
    words = [tr("Other value: {value}", value=f"<b>{value}</b>"), origin, escape(other.note or "")]
    return " · ".join(word for word in words if word)


def _source(name: str, sources: Mapping[str, Source]) -> str:
    source = sources.get(name)
    if source is None:
        return escape(name)
    words = [escape(source.title)]
    if source.tier in TIERS:
        words.append(tr(TIERS[source.tier]))
    if source.document:
        words.append(escape(source.document))
    if source.address:
        words.append(_link(source.address))
    if source.note:
        words.append(escape(source.note))
    return " · ".join(words)


def _link(address: str) -> str:
    """Only addresses of the web become links; others stay text."""
    shown = escape(address)
    return f'<a href="{shown}">{shown}</a>' if address.startswith(WEB) else shown
