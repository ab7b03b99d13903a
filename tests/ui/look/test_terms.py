"""Words that stand in data and are shown in the user's language."""

from configurator.catalogue.form import template
from configurator.catalogue.parts import KINDS
from configurator.ui.look.terms import OF_PARTS


def test_every_word_a_part_file_may_choose_can_be_said_in_another_language():
    """Names of units and editions are the same in every language."""
    fields = [field for kind in KINDS for each in template(kind) for field in (each, *each.columns)]
    choices = {choice for field in fields for choice in field.choices}
    words = {choice for choice in choices if not choice[0].isdigit() or "inch" in choice}
    assert words - {"OU", "RU", "SU"} <= set(OF_PARTS)
