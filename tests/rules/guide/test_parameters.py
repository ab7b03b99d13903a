"""Numbers of rules in the words of people."""

import re

import pytest

from configurator.rules.guide.parameters import in_words, parameter_words
from configurator.rules.registry import RULES

NUMBERS = [(rule, name) for rule in RULES for name in rule.parameters]


def test_a_number_of_a_rule_has_its_unit() -> None:
    assert parameter_words("limit_w", "W") == ("Limit", "W")
    assert parameter_words("minimum", "pH") == ("Minimum", "pH")
    assert parameter_words("x_2_ms", "× TDP") == ("During 2 ms", "× TDP")
    assert parameter_words("l_per_min_per_kw", "L/min per kW") == ("Limit", "L/min per kW")
    assert parameter_words("burst_factor", "kPa") == ("Burst factor", "")
    assert in_words("p48v_a", 16.0, "A") == "Pin current, 48 V class: 16 A"
    assert in_words("clip_a", 100.0, "A") == "Current of one clip: 100 A"


@pytest.mark.parametrize(("rule", "name"), NUMBERS, ids=lambda each: getattr(each, "id", each))
def test_no_name_of_a_field_reaches_the_reader(rule, name: str) -> None:
    label, _unit = parameter_words(name, rule.unit)
    assert "_" not in label
    assert label[0].isupper() or label[0] in "0123456789v"
    assert not re.search(r"\b(mm|kpa|um)\b", label)


def test_two_numbers_of_a_rule_never_share_a_label() -> None:
    for rule in RULES:
        labels = [parameter_words(name, rule.unit)[0] for name in rule.parameters]
        assert len(labels) == len(set(labels)), rule.id
