"""The token of a design's parts."""

from configurator.design.parts_token import PartsToken
from tests.design.parts import PARTS


def test_the_token_lasts_until_a_known_part_is_another_one():
    first, second = PARTS[:2]
    token = PartsToken()
    begun = token.of({first.id: first})
    assert token.of({first.id: first, second.id: second}) is begun
    assert token.of({first.id: first}) is begun
    assert token.of({first.id: first, second.id: second.model_copy()}) is not begun
