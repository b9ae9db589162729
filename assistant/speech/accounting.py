"""Whether a draft's own words do what a hedge of the article's does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from assistant.context import stem
from assistant.lexicon.calendar_words import MONTHS, WEEKDAYS
from assistant.lexicon.hedge_words import (
    CLAIMING,
    DOUBTS,
    ENDING,
    FIXED,
    LAYING,
    MODALS,
    MULLING,
    NEGATORS,
    REVERSERS,
    SOFT_BEFORE,
    SOFTENERS,
    SOURCES,
    UNSURE,
)
from assistant.lexicon.tenses import PASTS, PERFECTS
from assistant.speech.scopes import Hedge
from assistant.speech.telling import tells
from assistant.text import Text, Token

__all__ = ["TURNING", "accounted", "is_denied_hyphened", "is_flat", "is_hyphened", "turns"]

# these turn a statement round: a draft that turns it round too leaves nothing out
TURNING = frozenset({"negation", "denial"})
# words before one that a doubt of the draft's own may stand off: "her rumoured new husband"
_NEAR = 3
# ... and what ends the clause of a claim
_TURNS = NEGATORS | REVERSERS | ENDING
_CUTTING = frozenset([",", ";", "and", "but"])
_DAYS = frozenset((*WEEKDAYS, *MONTHS, "today", "tomorrow", "tonight", "week", "month", "year"))
_FLAT = frozenset("is are was were will has have had".split())


def accounted(tokens: Sequence[Token], at: int, article: Text, hedge: Hedge) -> bool:
    """The draft's sentence has words that do what the hedge did.

    Those that the article's sentence has beside the hedge ("police said" in both) do not.
    """
    if any(token.lower in SOFT_BEFORE for token in tokens[max(0, at - 2) : at]):
        return hedge.name not in TURNING
    if hedge.name not in TURNING:
        if any(token.lower in DOUBTS for token in tokens[max(0, at - _NEAR) : at]):
            return True
        # of two claims one may be told of in the draft, whoever else claims what in the article
        if _is_claimed(tokens, at):
            return True
        if hedge.name == "plan" and _is_planned(tokens, at):
            return True
        first = article.tokens[article.token_index(hedge.span.start)].lower
        if first in FIXED and _is_dated(tokens, at):
            return True
        if first in MULLING and any(token.lower in MULLING for token in tokens[:at]):
            return True
        if [t.text for t in tokens[-2:-1]] == [":"] and tokens[-1].lower in SOURCES:
            return True
    words = list(_beside_clauses(tokens, at))
    doing = [_plain(w) for w in words if _turns_round(w)]
    if hedge.name not in TURNING:
        flat = is_flat(tokens, at, article, hedge)
        soft, marks = (UNSURE, "?") if flat else (SOFTENERS, "?:")
        doing += [_plain(w) for w in words if w in soft or w in marks]
    if not doing:
        return False
    beside = [
        _plain(token.lower)
        for token in article.sentence_tokens(hedge.sentence)
        if token.start != hedge.span.start
    ]
    return not set(doing).issubset(beside)


def _is_planned(tokens: Sequence[Token], at: int) -> bool:
    """ "To give a speech, then press the mayor": the second verb is to come as the first is."""
    joined = at > 0 and tokens[at - 1].lower in ("then", "and", ",")
    return (
        joined
        and _is_base(tokens[at].lower)
        and any(
            token.lower == "to" and _is_base(after.lower) and tells(after)
            for token, after in pairwise(tokens[:at])
        )
    )


def _is_dated(tokens: Sequence[Token], at: int) -> bool:
    """ "The trial begins on Monday": a present with a day tells the plan."""
    word = tokens[at].lower
    # ("begin", and no "begun")
    present = word not in PERFECTS and not word.endswith(("ed", "ing")) and word not in PASTS
    return present and any(token.lower in _DAYS for token in tokens)


def _is_base(word: str) -> bool:
    """The form of a verb behind "to"."""
    return not word.endswith(("ed", "ing")) and PASTS.get(word, word) == word


def _is_claimed(tokens: Sequence[Token], at: int) -> bool:
    """A verb of claiming opens the word's own clause: "claims that the lamp was stolen"."""
    for i in range(at):
        if tokens[i].lower in CLAIMING:
            between = [token.lower for token in tokens[i + 1 : at]]
            if between[:1] == ["that"] or not _CUTTING.intersection(between):
                return True
    return False


def _beside_clauses(tokens: Sequence[Token], at: int) -> Iterator[str]:
    """The words but for the one at ``at`` and those of a relative clause before it: "the firm,
    which projected a loss, cut jobs"."""
    aside = False
    for i, token in enumerate(tokens):
        if aside and token.text == ",":
            aside = False
        elif i and tokens[i - 1].text == "," and token.lower in ("which", "who"):
            aside = any(other.text == "," for other in tokens[i:at])
        if i != at and not aside:
            yield token.lower


def is_flat(tokens: Sequence[Token], at: int, article: Text, hedge: Hedge) -> bool:
    """ "Is illegal", where the article has "may be illegal"."""
    if not at or tokens[at - 1].lower not in _FLAT:
        return False
    hedging = article[hedge.span].lower().split()
    # who "is interested" is told of apart from what "might interest" them
    return hedging[0] in MODALS and hedging[-1] == tokens[at].lower


def _turns_round(word: str) -> bool:
    return word in NEGATORS or word in REVERSERS or word.endswith("n't")


def _plain(word: str) -> str:
    """A word in one of its forms; "Police: ..." gives the police's word as "say" does."""
    return "say" if word == ":" else PASTS.get(word) or stem(word)


def is_hyphened(tokens: Sequence[Token], at: int) -> bool:
    """The word is a part of a compound."""
    return any(t.text == "-" for t in (*tokens[max(0, at - 1) : at], *tokens[at + 1 : at + 2]))


def is_denied_hyphened(article: Text, hedge: Hedge) -> bool:
    """What the article denies is a part of a compound."""
    at = article.token_index(hedge.token)
    return hedge.name == "negation" and is_hyphened(article.tokens, at)


def turns(text: Text, flat: Token) -> bool:
    """The word's sentence turns it round, or lays it to somebody before."""
    return any(
        token.lower in _TURNS or (token.start < flat.start and token.lower in LAYING)
        for token in text.sentence_tokens(text.sentence_index(flat.start))
    )
