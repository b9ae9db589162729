"""Where a person stands: which office and which step of it, which party, whose spokesman.

Read from the words right before a name ("Republican Vice President"), between commas right
after it (", a Target spokeswoman,") and behind an appointment ("was named chief financial
officer"). What the draft says there is laid beside what the article says of the same person;
where either says nothing, nothing is held against it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assistant.kind import Judgement, Verdict
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.standing import APPOINTED, CALLED, LESSER, PARTY_OF, PAST
from assistant.lexicon.titles import (
    HONORIFICS,
    MODIFIERS,
    QUALIFIERS,
    RANKS,
    ROLES,
    SHORT,
    TITLES,
)
from assistant.names.casing import plain
from assistant.names.names import Name
from assistant.text import Span, Text, Token

__all__ = ["judge_standing"]

_RANKED = frozenset().union(*RANKS)
_OFFICES = TITLES | ROLES | _RANKED
_SAID = _OFFICES | MODIFIERS | QUALIFIERS | PAST | LESSER | frozenset(SHORT) | frozenset(PARTY_OF)
_ROLE_HEADS = frozenset(
    "spokesman spokeswoman spokesperson lawyer attorney minister ambassador analyst economist"
    " coach manager president governor mayor senator chairman chairwoman editor".split()
)
# tokens read on one side of a name, and mentions of one person
_REACH, _MOST = 9, 40
_STOPS = frozenset(",.;:()\"“”—–")
# a lieutenant or a major may be dropped from a rank in short, an assistant from a professor
_LOOSE = frozenset("colonel general commander professor editor director".split())


@dataclass(frozen=True, slots=True)
class Standing:
    """``office``: its words, abbreviations in full, steps and parties left out; ``steps``:
    those of `LESSER`, ``past``: those of `PAST`; ``party``: empty where none is told; ``body``:
    the capitalised words of whose spokesman or minister it is."""

    span: Span
    office: frozenset[str]
    steps: frozenset[str]
    past: frozenset[str]
    party: str = ""
    body: frozenset[str] = frozenset()


def judge_standing(
    claim: Name, draft: Text, mentions: Iterable[Name], article: Text
) -> Judgement | None:
    """What speaks against the standing that the draft gives a person; None where nothing does."""
    ours = _standings(claim, draft)
    if not ours:
        return None
    theirs = [one for mention in list(mentions)[:_MOST] for one in _read(mention, article)]
    for one in ours:
        wrong = (
            _party(one, theirs, article)
            or _step(one, theirs, claim, draft, article)
            or _body(one, theirs, article)
        )
        if wrong is not None:
            return wrong
    return None


def _party(one: Standing, theirs: list[Standing], article: Text) -> Judgement | None:
    told = [other for other in theirs if other.party]
    if not one.party or not told or any(other.party == one.party for other in told):
        return None
    other = told[0]
    return Judgement(
        Verdict.CONTRADICTED,
        f"The article has “{article[other.span]}”: {other.party}, not {one.party}.",
        (other.span,),
    )


def _body(one: Standing, theirs: list[Standing], article: Text) -> Judgement | None:
    """Amazon's spokeswoman for Target's."""
    told = [other for other in theirs if other.body and other.office & one.office & _ROLE_HEADS]
    if not one.body or not told:
        return None
    if any(other.body & one.body or _initials(other.body, one.body) for other in told):
        return None
    return Judgement(
        Verdict.CONTRADICTED,
        f"The article has “{article[told[0].span]}” of this person.",
        (told[0].span,),
    )


def _initials(one: frozenset[str], other: frozenset[str]) -> bool:
    """The one may stand for the other's first letters: ACLU."""
    firsts = [{word[0] for word in body} for body in (one, other)]
    return any(
        len(word) > 2 and letters <= set(word)
        for body, letters in ((one, firsts[1]), (other, firsts[0]))
        for word in body
    )


def _step(
    one: Standing, theirs: list[Standing], claim: Name, draft: Text, article: Text
) -> Judgement | None:
    """Vice president for president; a former one for one in office is only inexact."""
    if not one.office & _OFFICES:
        return None
    same = [other for other in theirs if one.office <= other.office]
    if not same:
        return _other_office(one, theirs, article)
    if any((o.steps, o.past) == (one.steps, one.past) for o in same):
        return None
    level = [other for other in same if other.steps == one.steps]
    other = (level or same)[0]
    reason = f"The article has “{article[other.span]}”, not “{draft[one.span]}”."
    if level:
        return Judgement(Verdict.APPROXIMATE, reason, (other.span,))
    if one.office & _LOOSE:
        return None
    within = claim.span.start <= one.span.start and one.span.end <= claim.span.end
    suggestion = article[other.span] + draft.raw[one.span.end : claim.span.end] if within else None
    return Judgement(Verdict.CONTRADICTED, reason, (other.span,), suggestion)


def _other_office(one: Standing, theirs: list[Standing], article: Text) -> Judgement | None:
    """Chief executive for chief financial officer: the head is shared, the rest excludes it."""
    extra = one.office - _RANKED
    for other in theirs:
        shared = one.office & other.office
        if not shared & _OFFICES or one.office >= other.office:
            continue
        ours, held = one.office - other.office, other.office - one.office
        if ours & MODIFIERS and held and extra:
            # nowhere near this person does the article say what the draft says
            if any(ours & another.office for another in theirs):
                continue
            return Judgement(
                Verdict.CONTRADICTED,
                f"The article has “{article[other.span]}” of this person.",
                (other.span,),
            )
    return None


def _read(mention: Name, article: Text) -> tuple[Standing, ...]:
    memo = article.view(_memo)
    if mention.span not in memo:
        memo[mention.span] = _standings(mention, article)
    return memo[mention.span]


def _memo(_: Text) -> dict[Span, tuple[Standing, ...]]:
    return {}


def _standings(name: Name, text: Text) -> tuple[Standing, ...]:
    """What is said right before and right after a name."""
    tokens = text.tokens
    first, last = text.token_index(name.span.start), text.token_index(name.span.end - 1)
    body, start = first, first
    if name.title is not None:
        body = text.token_index(max(name.title.start, name.title.end - 1)) + 1
    while body > first and tokens[body - 1].text == ".":
        body -= 1
    while start > 0 and body - start < _REACH and _is_said(tokens[start - 1], tokens, start - 1):
        start -= 1
    capitals: list[Token] = []
    if text.cased and start < body and tokens[start].text.islower():
        at = start - 1
        while at >= 0 and start - at <= 3 and tokens[at].text[0].isupper():
            capitals.append(tokens[at])
            at -= 1
    found = [_standing(tokens[start:body], capitals)]
    found.append(_after(tokens, last + 1))
    return tuple(one for one in found if one is not None)


def _is_said(token: Token, tokens: list[Token], at: int) -> bool:
    word = plain(token.lower)
    if word in ("d", "r"):
        return False
    if word in _SAID or token.text == "-":
        return True
    # the period of an abbreviation: Lt. Gov. Price
    return token.text == "." and at > 0 and plain(tokens[at - 1].lower) in SHORT


def _after(tokens: list[Token], at: int) -> Standing | None:
    """ ", a Republican," ", the deputy mayor" "(D-Texas)" "was named chief executive"."""
    if at + 1 >= len(tokens):
        return None
    mark = tokens[at].text
    if mark == "(" and tokens[at + 1].text in ("D", "R", "I") and tokens[at + 2 : at + 3]:
        if tokens[at + 2].text in ("-", "–", ")"):
            return _standing([tokens[at + 1]])
        return None
    spot = at
    appointed = False
    while spot < len(tokens) and spot - at < 6:
        word = tokens[spot].lower
        if word in APPOINTED:
            appointed = True
        elif word not in CALLED and not (word == "," and spot == at):
            break
        spot += 1
    if spot == at or (mark != "," and not appointed and tokens[at].lower not in CALLED):
        return None
    if mark == "," and not _opens(tokens[spot]):
        return None
    end = spot
    while end < len(tokens) and end - spot < _REACH and tokens[end].text not in _STOPS:
        if tokens[end].lower in FUNCTION_WORDS or not tokens[end].text[0].isalnum():
            break
        end += 1
    phrase = tokens[spot:end]
    # an office ends the phrase: "a Target spokeswoman", not "a friend of the mayor"
    while phrase and plain(phrase[-1].lower) not in _SAID:
        phrase = phrase[:-1]
    end = spot + len(phrase)
    capitals = [t for t in phrase if t.text[0].isupper() and plain(t.lower) not in _SAID]
    if end + 1 < len(tokens) and tokens[end].lower in ("for", "of", "at"):
        behind = tokens[end + 1 : end + 5]
        behind = [t for t in behind if t.lower != "the"]
        while behind and behind[0].text[0].isupper():
            capitals.append(behind.pop(0))
    return _standing(phrase, capitals)


def _opens(token: Token) -> bool:
    """What a phrase on a person opens with: an office, a party, a name, not a verb."""
    return token.text[0].isupper() or plain(token.lower) in _SAID


def _standing(tokens: list[Token], capitals: Sequence[Token] = ()) -> Standing | None:
    words: set[str] = set()
    steps: set[str] = set()
    past: set[str] = set()
    party = ""
    for token in tokens:
        word = plain(token.lower)
        if word in PARTY_OF and (token.text[0].isupper() or len(word) > 1):
            party = party or PARTY_OF[word]
        elif word in PAST:
            past.add(word)
        elif word in LESSER:
            steps.add({"dep": "deputy", "asst": "assistant", "lt": "lieutenant"}.get(word, word))
        elif word in _SAID and word not in HONORIFICS:
            if word.endswith("s") and word[:-1] in _OFFICES:
                word = word[:-1]
            for one in SHORT.get(word, word).split():
                (steps if one in LESSER else words).add(one)
        elif word.isalpha() and token not in capitals:
            words.add(word)
    if not words & (_OFFICES | MODIFIERS) and not party:
        return None
    whole = (*tokens, *capitals)
    span = Span(min(token.start for token in whole), max(token.end for token in whole))
    body = frozenset(token.lower for token in capitals)
    return Standing(span, frozenset(words), frozenset(steps), frozenset(past), party, body)

