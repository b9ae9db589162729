"""Warnings about a plea that is the other one in the article: guilty for not guilty."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from assistant.context import stem
from assistant.lexicon.calendar_words import MONTHS, WEEKDAYS
from assistant.lexicon.hedge_words import NEGATORS
from assistant.patterns import deferred
from assistant.speech.quotes import quote_at
from assistant.speech.telling import tells
from assistant.text import Span, Text, Token

__all__ = ["turned_plea"]

_PLEA = deferred(
    r"\b(?:[Pp]lead(?:s|ed|ing)?|[Pp]led|[Pp]leas? of)\s+(?:\w+ly\s+)?(not[ -])?guilty\b"
)
_NO_NAMES = frozenset((*MONTHS, *WEEKDAYS))
# pleas of an article that are read, tokens before a plea that may turn it
_MOST, _TURNING = 40, 4


def turned_plea(draft: Text, number: int, article: Text) -> tuple[Span, Span] | None:
    """The draft's plea and the article's, where every plea of the article is the other one."""
    sentence = draft.sentences[number]
    match = _PLEA.search(draft.raw, sentence.start, sentence.end)
    if match is None or quote_at(draft, Span(*match.span())) is not None:
        return None
    told = article.view(_pleas)
    kinds = {denied for _, denied in told}
    denied = match.group(1) is not None
    if len(kinds) != 1 or denied in kinds or _is_turned(draft, match.start()):
        return None
    ours = _told_of(draft, Span(*match.span()), 0)
    for span, _ in told:
        # the same persons, or else the same charge
        names, charge = _told_of(article, span, 1)
        alike = ours[0] & names if ours[0] and names else ours[1] & charge
        if alike:
            return Span(*match.span()), span
    return None


def _is_turned(text: Text, start: int) -> bool:
    """A negation stands before the plea: "did not plead guilty"."""
    at = text.token_index(start)
    near = text.tokens[max(0, at - _TURNING) : at]
    return any(token.lower in NEGATORS or token.lower.endswith("n't") for token in near)


def _told_of(text: Text, plea: Span, more: int) -> tuple[set[str], set[str]]:
    """The names before a plea, in so many sentences before its own too where its own has none;
    and the words of the charge behind "guilty to"."""
    number = text.sentence_index(plea.start)
    tokens = text.sentence_tokens(number)
    before = [token for token in tokens if token.start < plea.start]
    if not _named(before) and more and number:
        before = [*text.sentence_tokens(number - 1), *before]
    behind = [token for token in tokens if token.start >= plea.end]
    charged = behind[:1] and behind[0].lower in ("to", "of")
    return _named(before), {stem(t.lower) for t in behind if tells(t)} if charged else set()


def _named(tokens: Iterable[Token]) -> set[str]:
    return {
        stem(token.lower)
        for token in tokens
        if token.text[0].isupper() and tells(token) and token.lower not in _NO_NAMES
    }


def _pleas(article: Text) -> list[tuple[Span, bool]]:
    """Where an article tells a plea, and whether it is "not guilty"."""
    if "guilty" not in article.raw:
        return []
    matches = islice(_PLEA.finditer(article.raw), _MOST)
    return [
        (Span(*match.span()), match.group(1) is not None)
        for match in matches
        if not _is_turned(article, match.start())
    ]
