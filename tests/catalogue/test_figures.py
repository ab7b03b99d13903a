"""What the inspector and `catalogue show` print."""

import pytest

from configurator.catalogue.figures import (
    format_value,
    label_of,
    part_figures,
    unit_of,
    unknown_figures,
)
from configurator.catalogue.parts import PART_TYPES


@pytest.mark.parametrize(
    ("key", "label", "unit"),
    [
        ("tdp_w", "TDP", "W"),
        ("supply_voltage_max_v", "Maximum supply voltage", "V"),
        ("coolant_inlet_max_c", "Maximum coolant inlet temperature", "°C"),
        ("temperature_min_c", "Minimum temperature", "°C"),
        ("approach_k", "Approach temperature", "K"),
        ("memory_bandwidth_gb_per_s", "Memory bandwidth", "GB/s"),
        ("peak_bf16_dense_tflops", "Peak BF16 dense", "TFLOPS"),
        ("kv_m3_per_h", "Kv", "m³/h"),
        ("cv", "Cv", ""),
        ("ph_max", "Maximum pH", ""),
        ("max_w_per_oam", "Maximum power per OAM", "W"),
        ("mass_kg_per_m", "Mass", "kg/m"),
        ("tim_resistance_k_cm2_per_w", "Interface material in the curve", "K·cm²/W"),
        ("external_head_kpa", "External head", "kPa"),
        ("unit_pitch_mm", "Unit pitch", "mm"),
        ("unit", "Unit", ""),
        ("host", "Host", ""),
    ],
)
def test_label_and_unit_come_from_the_name(key, label, unit):
    assert (label_of(key), unit_of(key)) == (label, unit)


def test_labels_of_one_kind_differ():
    for kind, model in PART_TYPES.items():
        lines = [
            (label_of(name), unit_of(name))
            for name in model.model_fields
            if name not in model.not_figures
        ]
        assert len(lines) == len(set(lines)), kind


def test_a_figure_shows_value_unit_confidence_and_source(catalogue):
    figures = {figure.key: figure for figure in lines(catalogue, "intel-hl325l")}
    tdp = figures["tdp_w"]
    assert (tdp.label, tdp.text, tdp.unit, tdp.confidence) == ("TDP", "900", "W", "medium")
    assert "Intel Gaudi 3 HLB-325 baseboard product brief" in tdp.sources
    assert tdp.alternatives == ("850 W (Power limit listed by the maker's tool.)",)


def lines(catalogue, part_id):
    return part_figures(catalogue[part_id], catalogue.sources)


def test_every_figure_is_either_known_or_listed_as_unknown(catalogue):
    part = catalogue["ocp-bmqc"]
    known = [figure.label for figure in lines(catalogue, part.id)]
    unknown = unknown_figures(part)
    assert "Kv" in unknown
    assert "Rated flow" in known
    assert len(known) + len(unknown) == len(type(part).model_fields) - len(part.not_figures)


def test_a_source_that_is_not_described_is_shown_by_its_id(catalogue):
    (first, *_) = part_figures(catalogue["ocp-orv3"], {})
    assert first.sources == ("OCP_MANIFOLD",)


def test_values_as_text(catalogue):
    assert format_value(True) == "yes"
    assert format_value(1.0) == "1"
    assert format_value(0.0015) == "0.0015"
    assert format_value(((0, 1), (3, 2))) == "0, 1; 3, 2"
    points = format_value(catalogue["vertiv-xdu1350"].curve[:2])
    assert points == "flow 0 L/min, head 476.5 kPa; flow 100 L/min, head 483.3 kPa"
    slots = format_value(catalogue["inspur-mx1"].boards)
    assert slots == "accepts ubb-1.5-54v, ubb-1.5-12v, count 1"
