"""What is said about the origin of a figure; files never speak in markup."""

from configurator.catalogue.parts import Alternative, Provenance
from configurator.catalogue.source import Source
from configurator.core.units import UnitSystem
from configurator.ui.browser.source_text import figure_html
from tests.scene.designs import CATALOGUE

SHEET = Source(title="Data <sheet>", tier="primary", address="https://example.org/a?b=1&c=2")
PAPER = Source(title="Paper", tier="secondary", document="Paper 7, issue 2", note="Read in part.")
TRAP = Source(title="Trap", tier="primary", address="javascript:alert(1)")
SOURCES = {"SHEET": SHEET, "PAPER": PAPER, "TRAP": TRAP}


def html(key="tdp_w", units=UnitSystem.METRIC, **entry):
    part = CATALOGUE["amd-mi300x"]
    if entry:
        known = Provenance(**{"confidence": "low", "sources": ("SHEET",), **entry})
        part = part.model_copy(update={"provenance": {**part.provenance, key: known}})
    return figure_html(part, key, SOURCES, units)


def test_value_confidence_source_clause_and_note_are_told():
    text = html(sources=("SHEET", "PAPER"), clause="Table 7", note="At <25> °C.", derived=True)
    assert "750 W" in text
    assert "≈ Low confidence, derived" in text
    assert "Data &lt;sheet&gt; · primary source" in text
    assert '<a href="https://example.org/a?b=1&amp;c=2">' in text
    assert "second-hand source · Paper 7, issue 2 · Read in part." in text
    assert "Clause: Table 7" in text
    assert "At &lt;25&gt; °C." in text


def test_what_other_sources_say_comes_with_its_source():
    other = Alternative(value=700, sources=("PAPER",), note="Typical.")
    text = html(alternatives=(other,))
    assert "Other value: <b>700 W</b> · Paper" in text
    assert text.endswith("Typical.</p>")


def test_alternatives_are_in_the_units_of_the_window():
    other = Alternative(value=100)
    text = html("max_case_c", units=UnitSystem.US, alternatives=(other,))
    assert "212 °F" in text


def test_only_addresses_of_the_web_become_links():
    text = html(sources=("TRAP", "GONE"))
    assert "<a " not in text
    assert "javascript:alert(1)" in text
    assert "GONE" in text


def test_the_unknown_and_the_absent_say_so():
    assert "Unknown: no source at hand" in html("idle_power_w")
    assert "no such figure" in html("capacity_kw")
    assert "product" in html("status")
