"""A year from somebody's birth and age: 1994, of who was born in 1970 and won "at 24"."""

from __future__ import annotations

import re
from itertools import islice, pairwise

from assistant.kind import Judgement, Verdict
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.grammar import PREPOSITIONS
from assistant.lexicon.kin import KIN
from assistant.lexicon.verbs import FINITE
from assistant.patterns import deferred
from assistant.text import Span, Text, Token
from assistant.times.dates import Date

__all__ = ["at_age"]

_BORN = deferred(r"\bborn\b[^.;]{0,40}?\b((?:19|20)\d\d)\b", re.IGNORECASE)
_AGED = deferred(r"\b(?:aged|at (?:the )?age(?: of)?) (\d{1,2})\b(?![.:,]\d)")
_MOST = 20


def at_age(date: Date, article: Text) -> Judgement | None:
    """Where the article has one year of birth alone and tells of something at that age."""
    if date.year is None or date.parts().keys() != {"year"}:
        return None
    births = article.view(_births)
    if len(births) != 1:
        return None
    born = int(article[births[0]])
    for span in article.view(_ages):
        age = int(article[span])
        if date.year - born in (age, age + 1) and not _of_another(article, span, births[0]):
            said = f"Born in {born}, {age} years old in {date.year}."
            return Judgement(Verdict.DERIVED, said, (span,))
    return None


def _of_another(article: Text, age: Span, birth: Span) -> bool:
    """ "Her son died at age 20", "Tom Hale won at 20": not who the year of birth is told of."""
    told = article.sentence_index(age.start)
    first = article.sentence_index(birth.start)
    if told == first:
        return False
    known = article.view(_near_births)
    before = [token for token in article.sentence_tokens(told) if token.start < age.start]
    if any(one.lower in KIN and _acts(other) for one, other in pairwise(before)):
        return True
    return any(
        token.text[0].isupper()
        and token.lower not in known
        and token.lower not in FUNCTION_WORDS
        and (_acts(verb) or verb.lower in _ASIDE)
        # ("In Leeds, she began")
        and not (at and before[at - 1].lower in PREPOSITIONS)
        for at, (token, verb) in enumerate(pairwise(before))
    )


def _acts(verb: Token) -> bool:
    return verb.lower in FINITE or verb.lower.endswith("ed")


def _near_births(article: Text) -> frozenset[str]:
    """The words of the sentences with a year of birth."""
    numbers = {article.sentence_index(birth.start) for birth in article.view(_births)}
    return frozenset(t.lower for number in numbers for t in article.sentence_tokens(number))


_ASIDE = frozenset((",", "who"))


def _births(article: Text) -> list[Span]:
    """The first two years in which somebody was born; looked for once for all claims."""
    return [Span(*match.span(1)) for match in islice(_BORN.finditer(article.raw), 2)]


def _ages(article: Text) -> list[Span]:
    return [Span(*match.span(1)) for match in islice(_AGED.finditer(article.raw), _MOST)]
