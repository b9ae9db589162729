"""Whose trade it is: the drummer is Paul Thorne, and Bob Hardy the bassist.

Read is the one noun right before a person's name: a role of the lexicon, or a noun for somebody
who does something by its ending. A draft's is wrong where the article has it right before somebody
else and has another right before the claim's own person.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from assistant.kind import Judgement, Verdict
from assistant.lexicon.kin import KIN
from assistant.lexicon.titles import ROLES, TITLES
from assistant.lexicon.words import FUNCTION
from assistant.names.casing import plain
from assistant.names.gazetteer import place_of
from assistant.names.names import Name
from assistant.names.register import Register
from assistant.text import Span, Text

__all__ = ["judge_trade"]

_AGENTS = ("er", "or", "ist", "ian", "eer")
# words with such an ending that name nobody
_NOBODY = frozenset(
    "former later never however either other rather together another earlier longer further"
    " summer winter september october november december order under number senior junior minor"
    " major prior exterior interior superior manor color colour letter matter chapter"
    " tender supporter follower".split()
)
# what an actress or a drummer is besides, and many are
_WIDE = frozenset("star legend host winner veteran member player performer author owner".split())
# tokens of a mention's surroundings that may tell more trades of the same person
_BEFORE, _BEHIND = 4, 8
# mentions of the claim's person, and persons of the article, that are read
_MOST, _PERSONS = 24, 80


def judge_trade(
    claim: Name, draft: Text, mentions: Iterable[Name], book: Register
) -> Judgement | None:
    """What speaks against the trade that the draft gives a person; None where nothing does."""
    ours = _trade(claim, draft)
    if ours is None or _word(ours, draft) in _WIDE:
        return None
    article, word = book.article, _word(ours, draft)
    own = []
    for mention in list(mentions)[:_MOST]:
        if word in _near(mention, article):
            return None
        if (span := _trade(mention, article)) is not None:
            own.append(span)
    if not own:
        return None
    persons = (one for one in book.names if one.surname and one.surname != claim.surname)
    for other in islice(persons, _PERSONS):
        theirs = _trade(other, article)
        if theirs is not None and _word(theirs, article) == word:
            said = (
                f"The article has “{article[own[0]]}” of this person, and “{article[theirs]}” of"
            )
            who = article[Span(theirs.end, other.span.end)].strip()
            suggestion = article[own[0]] + draft.raw[ours.end : claim.span.end]
            within = suggestion if ours.start >= claim.span.start else None
            return Judgement(Verdict.CONTRADICTED, f"{said} {who}.", (own[0], theirs), within)
    return None


def _trade(name: Name, text: Text) -> Span | None:
    """The noun right before the name, in the name's own span or outside of it."""
    start = name.span.start
    if name.title is not None:
        last = text.tokens[text.token_index(max(name.title.start, name.title.end - 1))]
    else:
        at = text.token_index(start) - 1
        if at < 0:
            return None
        last = text.tokens[at]
    word = plain(last.lower)
    agent = word in ROLES or (word.endswith(_AGENTS) and len(word) > 4 and word not in FUNCTION)
    if not agent or word in KIN or word in _NOBODY or word in TITLES or place_of(word):
        return None  # and an Italian's nation is no trade, nor is a mother's motherhood
    return Span(last.start, last.end)


def _word(span: Span, text: Text) -> str:
    return plain(text[span].lower())


def _near(name: Name, text: Text) -> set[str]:
    """The words close before and behind a mention: "singer and drummer Ann Lee, a teacher"."""
    first, stop = text.token_range(text.sentence_index(name.span.start))
    at, past = text.token_index(name.span.start), text.token_index(name.span.end - 1) + 1
    around = text.tokens[max(first, at - _BEFORE) : min(stop, past + _BEHIND)]
    return {plain(token.lower) for token in around}
