"""How well typed letters fit what could be meant."""

from __future__ import annotations

import heapq
from collections.abc import Sequence

from configurator.ui.commands.offers import Offer

_IN_ONE_PIECE, _AT_THE_START, _AT_A_WORD, _IN_THE_TITLE = 60.0, 30.0, 20.0, 10.0
_SCATTERED, _PER_GAP, _WIDEST_GAP = 40.0, 8.0, 24


def best(typed: str, offers: Sequence[Offer], most: int) -> list[Offer]:
    """Give the offers that fit every typed word, the best first; all in order for no word."""
    words = typed.casefold().split()
    if not words:
        return list(offers[:most])
    scored = []
    for place, offer in enumerate(offers):
        score = _score(words, offer)
        if score is not None:
            scored.append((-score, len(offer.title), place))
    return [offers[place] for _score, _length, place in heapq.nsmallest(most, scored)]


def _score(words: Sequence[str], offer: Offer) -> float | None:
    total = 0.0
    for word in words:
        score = fit(word, offer.haystack, len(offer.title))
        if score is None:
            return None
        total += score
    return total


def fit(word: str, text: str, title_length: int) -> float | None:
    """Score a word in a text; its letters in one piece beat scattered ones, None without them.

    Scattered letters must all stand in the first ``title_length`` letters, in their order.
    """
    at = text.find(word)
    if at >= 0:
        begins_word = at == 0 or not text[at - 1].isalnum()
        return (
            _IN_ONE_PIECE
            + (_AT_THE_START if at == 0 else 0.0)
            + (_AT_A_WORD if begins_word else 0.0)
            + (_IN_THE_TITLE if at < title_length else 0.0)
        )
    return _scattered(word, text, title_length)


def _scattered(word: str, text: str, end: int) -> float | None:
    at, gaps = text.find(word[0], 0, end), 0
    for letter in word[1:] if at >= 0 else ():
        following = text.find(letter, at + 1, end)
        if following < 0 or following - at > _WIDEST_GAP:
            return None
        gaps += following > at + 1
        at = following
    return _SCATTERED - _PER_GAP * gaps if at >= 0 and len(word) > 1 else None
