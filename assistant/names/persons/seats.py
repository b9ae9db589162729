"""Who holds which seat: the chair of one committee is no chair of another.

Read are the ways in which news says that a person has the one office of a body, and only these:
"Ann Marsh, head of the Amber Council", "Ann Marsh is head of ...", "Ann Marsh chairs the ...",
"Amber Council head Ann Marsh" and "the Amber Council's head, Ann Marsh".
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from assistant.kind import Judgement, Verdict
from assistant.lexicon.grammar import OWNING
from assistant.lexicon.organisations import NOUNS
from assistant.lexicon.standing import CALLED, LESSER, PAST, SEATED, SEATS
from assistant.lexicon.words import FUNCTION
from assistant.names.casing import plain
from assistant.names.names import Name
from assistant.names.register import Register
from assistant.text import Span, Text, Token

__all__ = ["judge_seat"]

# tokens between a person and the office, and of a body's name
_REACH, _BODY = 6, 7
# tokens of an acronym in brackets behind a body's name
_BRACKETED = 3
# the first and the last words of all offices
_BEGINS = frozenset(words.split()[0] for words in SEATS)
_ENDS = frozenset(words.split()[-1] for words in SEATS)
# characters before and behind a seat in which another body of the same person's may stand
_LEFT, _RIGHT = 20, 40
# mentions of one person, and persons, that are read
_MOST, _PERSONS = 24, 60
_OF = frozenset(("of", "for", "at"))
_LINKS = frozenset("of for the & on".split())


class Seat(NamedTuple):
    """``office``: its key in `SEATS`; ``body``: the folded words of the body's name."""

    office: str
    body: tuple[str, ...]
    span: Span


def judge_seat(
    claim: Name, draft: Text, mentions: Iterable[Name], book: Register
) -> Judgement | None:
    """What speaks against the seat that the draft gives a person; None where nothing does."""
    ours = _seats(claim, draft)
    if not ours:
        return None
    article = book.article
    theirs = [seat for mention in list(mentions)[:_MOST] for seat in _seats(mention, article)]
    for seat in ours:
        if any(_related(seat.body, other.body) for other in theirs):
            continue
        if wrong := _other_body(seat, theirs, claim, book) or _holder(seat, claim, book):
            return wrong
    return None


def _other_body(
    seat: Seat, theirs: Sequence[Seat], claim: Name, book: Register
) -> Judgement | None:
    """The article gives the person the same office of another body, and names the claim's body
    nowhere near that."""
    article = book.article
    held = next((other for other in theirs if other.office == seat.office), None)
    if held is None or not all(word in book.words for word in seat.body):
        return None
    sentence = article.sentences[article.sentence_index(held.span.start)]
    start = max(sentence.start, held.span.start - _LEFT)
    stop = min(sentence.end, held.span.end + _RIGHT)
    if seat.body[-1] in article.raw[start:stop].lower():
        return None  # "head of the Norland Rowers and of the ARFB"
    said = f"The article has “{article[held.span]}” of this person."
    return Judgement(Verdict.CONTRADICTED, said, (held.span,))


def _holder(seat: Seat, claim: Name, book: Register) -> Judgement | None:
    """Somebody else holds the very seat."""
    article, own = book.article, set(claim.words)
    persons = [n for n in book.names if (n.surname or len(n.words) > 1) and not own & set(n.words)]
    for name in persons[:_PERSONS]:
        for other in _seats(name, article):
            if other.office == seat.office and (
                other.body == seat.body or _initials(other.body, seat.body)
            ):
                start = name.span.start if name.title is None else name.title.end
                who = article[Span(start, name.span.end)].strip()
                said = f"The article has “{article[other.span]}” of {who}."
                return Judgement(Verdict.CONTRADICTED, said, (other.span, name.span), who)
    return None


def _related(one: Sequence[str], other: Sequence[str]) -> bool:
    """One may be the other: the same name, a word of its own in both, initials."""
    if tuple(one) == tuple(other):
        return True
    # "Amber Foods" and "Delta Foods" have the last word in common and nothing else
    head = {one[-1]} if one[-1] == other[-1] and min(len(one), len(other)) > 1 else set()
    if (set(one) & set(other)) - NOUNS - head:
        return True
    return _initials(one, other)


def _initials(one: Sequence[str], other: Sequence[str]) -> bool:
    """One is the first letters of the other."""
    return any(
        len(short) == 1 < len(long) and short[0] == "".join(word[0] for word in long)
        for short, long in ((one, other), (other, one))
    )


def _seats(name: Name, text: Text) -> tuple[Seat, ...]:
    known = text.view(_memo)
    if name.span not in known:
        found = (_before(name, text), _after(name, text))
        known[name.span] = tuple(seat for seat in found if seat is not None)
    return known[name.span]


def _memo(_: Text) -> dict[Span, tuple[Seat, ...]]:
    return {}


def _after(name: Name, text: Text) -> Seat | None:
    """ ", head of the Amber Council", "is head of ...", "chairs the ..."."""
    tokens = text.tokens
    at = text.token_index(name.span.end - 1) + 1
    if at >= len(tokens):
        return None
    if office := SEATED.get(tokens[at].lower):
        return _seat(text, office, at, at + 1)
    if tokens[at].text != "," and tokens[at].lower not in CALLED:
        return None
    for spot in range(at, min(at + _REACH, len(tokens) - 2)):
        word = tokens[spot].lower
        if word in LESSER or word in PAST:
            return None
        office, past = _office(tokens, spot)
        if office:
            of = past < len(tokens) and tokens[past].lower in _OF
            return _seat(text, office, spot, past + 1) if of else None
        if word not in CALLED and not (spot == at and word == ",") and word != "who":
            return None
    return None


def _office(tokens: Sequence[Token], at: int) -> tuple[str, int]:
    """The key of the office that begins at a token, and the token behind it."""
    if tokens[at].lower not in _BEGINS:
        return "", at
    for length in (5, 3, 2, 1):
        if found := SEATS.get(_said(tokens, at, at + length)):
            return found, at + length
    return "", at


def _seat(text: Text, office: str, start: int, at: int) -> Seat | None:
    """The seat whose office stands at token ``start`` and whose body at token ``at``."""
    tokens = text.tokens
    while at < len(tokens) and tokens[at].lower in ("the", "its", "a"):
        at += 1
    end = at
    while end < len(tokens) and end - at < _BODY:
        token = tokens[end]
        linked = token.lower in _LINKS and tokens[end + 1 : end + 2]
        if not (token.text[0].isupper() or (linked and tokens[end + 1].text[0].isupper())):
            break
        end += 1
    return _made(text, office, start, at, end)


def _before(name: Name, text: Text) -> Seat | None:
    """ "Amber Council head Ann Marsh", "the Amber Council's head, Ann Marsh"."""
    tokens = text.tokens
    if not text.cased:
        return None
    start = name.span.start if name.title is None else name.title.end
    stop = text.token_index(start)
    while stop < len(tokens) and tokens[stop].start < start:
        stop += 1
    if stop and tokens[stop - 1].text == ",":
        stop -= 1
    if not stop or tokens[stop - 1].lower not in _ENDS:
        return None
    for length in (5, 3, 2, 1):
        first = stop - length
        office = SEATS.get(_said(tokens, first, stop), "") if first > 0 else ""
        # "Amber Head Ann Marsh": in Title Case the office may be of the name
        if not office or (tokens[first].text[0].isupper() and not tokens[first].text.isupper()):
            continue
        end = first - (tokens[first - 1].lower in OWNING)
        if end > _BRACKETED and tokens[end - 1].text == ")" and tokens[end - 3].text == "(":
            end -= _BRACKETED  # "the Amber Mill Council (AMC) head Ann Marsh"
        at = end
        while at > 0 and end - at < _BODY and tokens[at - 1].text[0].isupper():
            at -= 1
        if at and (tokens[at - 1].lower in PAST or tokens[at - 1].lower in LESSER):
            return None
        return _made(text, office, at, at, end, stop)
    return None


def _said(tokens: Sequence[Token], first: int, stop: int) -> str:
    return " ".join(token.lower for token in tokens[first:stop])


def _made(text: Text, office: str, start: int, at: int, end: int, stop: int = 0) -> Seat | None:
    keys = tuple(plain(token.lower) for token in text.tokens[at:end] if token.text[0].isalnum())
    body = tuple(key for key in keys if key not in FUNCTION)
    if not body:
        return None
    last = text.tokens[max(end, stop) - 1]
    return Seat(office, body, Span(text.tokens[start].start, last.end))
