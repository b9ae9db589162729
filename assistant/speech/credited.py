"""Whether a draft credits somebody with a quotation that the article gives to another.

The quotation is what is wrong then, and its own kind says so: the name is not to blame twice.
"""

from __future__ import annotations

from bisect import bisect_left

from assistant.names.people import same_person
from assistant.names.proper import Name
from assistant.speech.alignment import same_words, spoken_words
from assistant.speech.quotes import quote_at, quotes
from assistant.speech.speakers import speaker
from assistant.text import Text

__all__ = ["credited_wrongly"]

# shorter quotations are checked as words, without a speaker
_SCARE = 2
# code points between a speaker's sentence and the quotation, and quotations looked at
_NEAR = 300
_MOST = 8


def credited_wrongly(name: Name, draft: Text, article: Text) -> bool:
    """True where ``name`` speaks a quotation of the draft that another speaks in the article."""
    found = quotes(draft)
    sentence = draft.sentences[draft.sentence_index(name.span.start)]
    first = bisect_left(found, sentence.start - _NEAR, key=lambda quote: quote.span.start)
    for quote in found[first : first + _MOST]:
        if quote.span.start > sentence.end + _NEAR:
            break
        ours = speaker(draft, quote, article)
        if ours is None or not ours.span.meets(name.span):
            continue
        words = spoken_words(draft.tokens_in(quote.inner))
        places = same_words(article, words) if len(words) > _SCARE else []
        told = [quote_at(article, place) for place in places]
        theirs = [speaker(article, one, None) for one in told if one is not None]
        if theirs and all(who is not None and not same_person(ours, who) for who in theirs):
            return True
    return False
