"""Which of two dates a draft means, told apart by the verb: hired in 2009, fired in 2012."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.context import concept
from assistant.kind import Fact, Scene
from assistant.lexicon.calendar_words import MONTHS, SHORT_MONTHS, WEEKDAYS
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.tenses import PASTS, PERFECTS
from assistant.lexicon.verbs import BASE, FINITE
from assistant.text import Span, Text, Token
from assistant.times.dates import Date

__all__ = ["told_of_other"]

Dated = tuple[Span, Date]

_REACH = 9
_ENDS = frozenset(';:()–—“”"')
# verbs of saying and supposing, which do not tell what happened then
_LIGHT = frozenset(
    "said says say told tell tells announced reported report reports added wrote expected set due"
    " based according including made make takes took take held dated used called named".split()
)
_SAME_SUBJECT = frozenset("he she it they him her them his their its who which and".split())


def told_of_other(
    claim: Fact, scene: Scene, same: Sequence[Dated], rivals: Sequence[Dated]
) -> Dated | None:
    """The date that the article gives with the claim's verb, where it gives the claim's date,
    in the same sentence or the one beside it, with another verb alone."""
    verb = _verb(scene.draft, claim.span)
    if not verb or len(same) > _FEW:
        return None
    article = scene.article
    others = {_verb(article, span) for span, _ in same}
    if "" in others or verb in others:
        return None
    near = {article.sentence_index(span.start) for span, _ in same}
    found = [one for one in rivals[:_MOST] if _verb(article, one[0]) == verb]
    if len({date for _, date in found}) != 1:
        return None
    sentence = article.sentence_index(found[0][0].start)
    if sentence in near or (
        {sentence - 1, sentence + 1} & near and _goes_on(scene.draft, article, sentence)
    ):
        return found[0]
    return None


_FEW, _MOST = 4, 40


def _verb(text: Text, span: Span) -> str:
    """The verb right before a date in its clause, alike ones as one; "" for none."""
    tokens = text.tokens
    first = text.token_index(span.start)
    low, _ = text.token_range(text.sentence_index(span.start))
    for at in range(first - 1, max(low - 1, first - 1 - _REACH), -1):
        token = tokens[at]
        word = token.lower
        if word in _ENDS or word[0].isdigit() or word in _DATES:
            return ""
        if _acts(token):
            return "" if word in _LIGHT else concept(word)
    return ""


_DATES = frozenset((*MONTHS, *SHORT_MONTHS, *WEEKDAYS)) - {"may", "march", "mar", "sun", "sat"}


def _acts(token: Token) -> bool:
    word = token.lower
    if word in FUNCTION_WORDS or not word.isalpha():
        return False
    past = word in PASTS or word in PERFECTS or word in FINITE
    return (
        past or (len(word) > 4 and word.endswith("ed")) or (word[-1] == "s" and word[:-1] in BASE)
    )


def _goes_on(draft: Text, article: Text, sentence: int) -> bool:
    """Whether a sentence is about whom the draft names, or about someone named before it."""
    low, high = article.token_range(sentence)
    tokens = article.tokens[low:high]
    if tokens and tokens[0].lower in _SAME_SUBJECT:
        return True
    named = {t.lower for t in tokens if t.text[0].isupper() and t.lower not in FUNCTION_WORDS}
    return any(token.lower in named for token in draft.tokens if len(token.lower) > 2)
