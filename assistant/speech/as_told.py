"""What stands between a headline's marks as its own words for what the article tells.

"Games 'deserve a place in school'" quotes nobody: the marks say that it is a claim. The article
has it in other words, of the same subject.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from assistant.context import concept, content, places
from assistant.furniture import is_story
from assistant.lexicon.grammar import AUXILIARIES, DETERMINERS, PREPOSITIONS
from assistant.lexicon.hedge_words import NEGATORS, REVERSERS
from assistant.lexicon.speech import SAYING
from assistant.lexicon.verbs import FINITE
from assistant.speech.opposites import against
from assistant.speech.quotes import Quote
from assistant.text import Span, Text, Token

__all__ = ["sentence_with", "told_of_subject"]

# sentences looked at for one word: the work stays linear
_LOOKED_UP = 200
# of the words of a claim more than so many must be told of its subject
_TOLD = 0.5
# a predicate begins with one of these, or with a verb
_LEADING = AUXILIARIES | NEGATORS | {"to"}
# no subject ends in one of these
_TURNING = NEGATORS | REVERSERS
_NO_SUBJECT = SAYING | DETERMINERS | PREPOSITIONS | AUXILIARIES


def sentence_with(wanted: set[str], article: Text) -> tuple[int, int]:
    """The sentence that has most of the stems, and how many."""
    found: Counter[int] = Counter()
    known = places(article)
    for word in wanted:
        found.update(set(known.get(word, ())[:_LOOKED_UP]))
    # of equals the first in the article, whatever order the set came in
    for number, count in sorted(found.items(), key=lambda one: (-one[1], one[0]))[:3]:
        if is_story(article, article.sentences[number]):
            return number, count
    return 0, 0


def told_of_subject(draft: Text, quote: Quote, article: Text) -> Span | None:
    """The sentence that tells much of a predicate between marks of the subject before them."""
    subject = _subject(draft, quote)
    wanted = content(draft, quote.inner)
    if not subject or not wanted:
        return None
    number, _ = sentence_with(wanted | subject, article)
    sentence = article.sentences[number]
    there = content(article, sentence)
    if _is_turned(draft.tokens_in(quote.inner), article.tokens_in(sentence)):
        return None
    is_told = len(wanted & there) > _TOLD * len(wanted) and subject & there
    return sentence if is_told else None


def _is_turned(ours: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """One denies what the other says, counts it otherwise or says the opposite."""
    said, told = ({token.lower for token in tokens} for tokens in (ours, theirs))
    if said.isdisjoint(_TURNING) != told.isdisjoint(_TURNING):
        return True
    if any(word[0].isdigit() and word not in told for word in said):
        return True
    there = set(map(concept, told))
    return any(not against(concept(word)).isdisjoint(there) for word in said)


def _subject(draft: Text, quote: Quote) -> set[str]:
    """The stems of what stands before a predicate between marks that ends its headline."""
    number = draft.sentence_index(quote.span.start)
    sentence = draft.sentences[number]
    if draft.raw[quote.span.end : sentence.end].strip():
        return set()
    before = draft.tokens_in(Span(sentence.start, quote.span.start))
    said = draft.tokens_in(quote.inner)
    if not before or not said or not _leads(said[0].text):
        return set()
    last = before[-1]
    if not last.text[-1].isalnum() or last.lower in _NO_SUBJECT:
        return set()
    if last.text.islower() and last.lower in FINITE:
        return set()
    return content(draft, Span(sentence.start, quote.span.start))


def _leads(word: str) -> bool:
    return word.islower() and (word in _LEADING or word in FINITE)
