"""Who speaks a quotation, told behind it: "…", Esper said / said Esper / according to Esper."""

from __future__ import annotations

from assistant.lexicon.calendar_words import WEEKDAYS
from assistant.lexicon.speech import CLAUSE, RECORDS, STOPS, UTTERING, WORDS_OF
from assistant.names.proper import Name
from assistant.speech.persons import People
from assistant.speech.quotes import Quote
from assistant.speech.subject import subject
from assistant.speech.told import (
    MARKS,
    NOBODY,
    Told,
    beginning,
    ending,
    ends_sentence,
    first_behind,
)
from assistant.text import Text, Token

__all__ = ["told_behind"]

# tokens looked at behind a quotation; and to the end of a sentence
_AFTER, _SENTENCE = 12, 40
# words of an office before a name
_OFFICE = 5
_CLOSED = frozenset(",?!…-–—")


def told_behind(text: Text, quote: Quote, people: People) -> Told | None:
    """None where nothing is told."""
    tokens = text.tokens
    at = text.token_index(quote.span.end)
    while at < len(tokens) and tokens[at].start < quote.span.end:
        at += 1
    last = text.raw[quote.inner.start : quote.inner.end].rstrip()[-1:]
    if at == len(tokens) or (last == "." and tokens[at].text[0].isupper()):
        # another sentence begins
        return None
    if (named := _presented(tokens, at, people)) is not None:
        return named
    closed = last in _CLOSED
    if tokens[at].text == ",":
        at, closed = at + 1, True
    if closed and at < len(tokens):
        told = _beside(text, tokens, at, people)
        if told is not None:
            return told
    return _at_the_end(text, tokens, at, people)


def _beside(text: Text, tokens: list[Token], at: int, people: People) -> Told | None:
    if tokens[at].lower == "according":
        told = first_behind(tokens, at + 2, people)
        recorded = any(token.lower in RECORDS for token in tokens[at + 2 : at + 8])
        # a release holds somebody's words: whose is told before them
        return None if told == NOBODY and recorded else told
    if tokens[at].lower in UTTERING:
        return first_behind(tokens, at + 1, people)
    if tokens[at].lower in CLAUSE or tokens[at].lower == "and":
        # "…", and Holm said more
        return None
    for step in range(at + 1, min(len(tokens), at + _AFTER)):
        token = tokens[step]
        if _ended(text, tokens, step):
            return None
        if token.lower in UTTERING:
            return subject(text, step, people, at)
    return None


def _presented(tokens: list[Token], at: int, people: People) -> Told | None:
    """ "…" was the pledge of Ann Holm, "…" is how Holm put it."""
    words = [token.lower for token in tokens[at : at + _COPULA]]
    if not words or words[0] not in _WAS:
        return None
    if len(words) == _COPULA and words[2] in _CALLED and words[3] in ("of", "from"):
        return first_behind(tokens, at + _COPULA, people)
    return first_behind(tokens, at + 2, people) if words[1:2] == ["how"] else None


# "was the pledge of"
_COPULA = 4
_WAS = frozenset(("was", "is", "were", "are"))
_CALLED = WORDS_OF | frozenset("answer advice message pledge reply response retort".split())


def _at_the_end(text: Text, tokens: list[Token], at: int, people: People) -> Told | None:
    """A "part of it" in what somebody told, *the mayor Ida Holm said*: the sentence's last word
    on whose it is."""
    for step in range(at + 1, min(len(tokens), at + _SENTENCE)):
        token = tokens[step]
        if _ended(text, tokens, step):
            return None
        if token.lower in UTTERING and tokens[step - 1].text == ",":
            return first_behind(tokens, step + 1, people)
        if token.lower in UTTERING and (named := ending(tokens[step - 1].end, people)):
            first = beginning(text, named)
            ahead = tokens[max(at, first - _OFFICE) : first]
            if (
                any(one.text == "," for one in ahead)
                and _is_subject(text, tokens, named, at)
                and _is_last(tokens, step)
            ):
                return Told(named)
    return None


def _ended(text: Text, tokens: list[Token], at: int) -> bool:
    token = tokens[at]
    return (
        ends_sentence(text, at)
        or token.text in MARKS
        or "\n" in text.raw[tokens[at - 1].end : token.start]
    )


def _is_last(tokens: list[Token], at: int) -> bool:
    """Nothing that is said follows the verb."""
    behind = tokens[at + 1 : at + 2]
    if tokens[at].lower in _TO_SOMEBODY:
        return True
    return not behind or not behind[0].text[0].isalpha() or behind[0].lower in _WHEN


# "told the paper"
_TO_SOMEBODY = frozenset(("told", "tells"))
_WHEN = frozenset((*WEEKDAYS, "on", "in", "at", "during", "to", "today", "yesterday", "later"))


def _is_subject(text: Text, tokens: list[Token], name: Name, at: int) -> bool:
    """Not "a spokesman for Esper": no preposition stands right before the name."""
    before = beginning(text, name) - 1
    return before < at or tokens[before].lower not in STOPS
