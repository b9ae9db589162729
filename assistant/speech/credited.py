"""Whether a draft credits somebody with a quotation that the article gives to another.

The quotation is what is wrong then, and its own kind says so: the name is not to blame twice.
"""

from __future__ import annotations

from bisect import bisect_left

from assistant.names.proper import Name
from assistant.speech.quotes import quotes
from assistant.speech.whose import other_speaker
from assistant.speech.wording import Wording, looked_up
from assistant.text import Text

__all__ = ["credited_wrongly"]

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
        said = Wording(draft[quote.inner])
        if not said.has_words:
            continue
        count, places = looked_up(said, article)
        other = other_speaker(draft, quote, count, places, article) if places else None
        if other and other.ours and other.ours.span.meets(name.span):
            return True
    return False
