"""What is left of a sentence, told as headlines tell it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from assistant.draft import Provenance
from assistant.lexicon.grammar import MODALS
from assistant.text import Text
from assistant.writing import trim
from assistant.writing.body import Sentence
from assistant.writing.clause import Word, join
from assistant.writing.extract import rate
from assistant.writing.form import fault
from assistant.writing.framing import due
from assistant.writing.shortening.compression import Compression
from assistant.writing.speaker import credit, speaker
from assistant.writing.style import called, common, headlinese
from assistant.writing.tense import long_ago, present

__all__ = ["Headlined", "headlined"]


class Headlined(NamedTuple):
    """A headline, where its words were taken from, what `assistant.writing.extract.rate` makes of
    it, and the words of the sentence that it tells."""

    text: str
    places: tuple[Provenance, ...]
    worth: float
    words: list[Word]


def headlined(
    article: Text, sentence: Sentence, rules: Compression, kept: Sequence[int], limit: int
) -> Headlined | None:
    """The words of a sentence at ``kept``, without articles and the day, in the present, with
    whose claim they are; None where that is no headline of at most ``limit`` code points."""
    words = trim.drop_links(trim.bare(rules.clause(kept)))
    if not any(word.lower in MODALS or word.lower == "to" for word in words):
        # the day of what has happened is padding
        words = trim.bare(trim.drop_days(words))
    if not words:
        return None
    who = speaker(words)
    own = [] if who is None else credit(words[who:], article.view(called))
    # ", officials said": told as a headline tells it, behind the words of the news alone
    words = words if not own else trim.bare(words[:who])
    tail = due(article, sentence, words) if words else None
    if tail is None:
        return None
    tail = tail or own
    told = words if long_ago(rules.words) else present(words, article.view(common))
    shown = [*rules.with_commas(kept, headlinese(trim.bare(told))), *tail]
    text, places = join(article.raw, shown)
    worth = rate(article, sentence, words, text, limit)
    if worth is None or len(text) > limit or fault(text, "headline", limit):
        return None
    return Headlined(text, places, worth, words)
