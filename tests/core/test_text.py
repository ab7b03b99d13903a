"""Texts are English strings that can still be said in another language."""

import pickle

from hypothesis import given
from hypothesis import strategies as st

from configurator.core.language import ENGLISH, Language
from configurator.core.text import joined, say

GERMAN = Language(
    "de",
    "Deutsch",
    {"{part} draws {load:.1f} kW": "{load:.1f} kW braucht {part}", "rack": "Schrank"},
)


def test_a_text_is_its_english_words() -> None:
    text = say("{part} draws {load:.1f} kW", part="rack", load=61.25)
    assert text == "rack draws 61.2 kW"
    assert ENGLISH.say(text) == text
    assert text in {"rack draws 61.2 kW"}


def test_a_language_puts_words_and_values_in_its_own_order() -> None:
    text = say("{part} draws {load:.1f} kW", part=say("rack"), load=3)
    assert GERMAN.say(text) == "3.0 kW braucht Schrank"


def test_what_has_no_translation_stays_english_with_translated_parts() -> None:
    assert GERMAN.say(say("two of {part}", part="rack")) == "two of Schrank"


def test_joined_texts_are_said_one_by_one() -> None:
    assert GERMAN.say(joined(" {·} ", ("rack", say("other")))) == "Schrank {·} other"


def test_a_text_travels_to_another_process_whole() -> None:
    text = pickle.loads(pickle.dumps(say("{part} draws {load:.1f} kW", part="rack", load=1)))
    assert GERMAN.say(text) == "1.0 kW braucht Schrank"


@given(st.lists(st.text()), st.text())
def test_joining_is_joining(words: list[str], separator: str) -> None:
    assert joined(separator, words) == separator.join(words)
