"""Where a person stands: which office and which step of it, which party, whose spokesman.

Read from the words right before a name ("Republican Vice President"), between commas right
after it (", a Target spokeswoman,") or before it ("the deputy mayor, Dan Price,") and behind
an appointment ("was named chief financial officer"). `standing_judge` lays what a draft
says there beside what the article says of the same person.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.grammar import OWNING
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
from assistant.lexicon.verbs import FINITE
from assistant.names.casing import plain
from assistant.names.names import Name
from assistant.names.proper import LINKS
from assistant.text import Span, Text, Token

__all__ = ["OFFICES", "Standing", "read", "titles_of_several"]

OFFICES = TITLES | ROLES | frozenset().union(*RANKS)
_SAID = OFFICES | MODIFIERS | QUALIFIERS | PAST | LESSER | frozenset(SHORT) | frozenset(PARTY_OF)
_SAID |= {"liberal"}
# tokens read on one side of a name
# tokens of a body before an office
_BODY = 5
_REACH = 9
# "Democratic U.S. Senator"
_COUNTRIES = frozenset(("us", "uk", "eu"))
_STOPS = frozenset(',.;:()"“”—–')
_HYPHENS = frozenset("-‐‑")  # "Bourton-Leith president"


@dataclass(frozen=True, slots=True)
class Standing:
    """``office``: its words, abbreviations in full, steps and parties left out; ``steps``:
    those of `LESSER`, ``past``: those of `PAST`; ``party``: empty where none is told; ``body``:
    the capitalised words of whose spokesman or minister it is; ``appointed``: the text says that
    the person comes to the office."""

    span: Span
    office: frozenset[str]
    steps: frozenset[str]
    past: frozenset[str]
    party: str = ""
    body: frozenset[str] = frozenset()
    appointed: bool = False


def read(mention: Name, article: Text) -> tuple[Standing, ...]:
    """What a text says at one mention of a person; empty where it says nothing."""
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
    # "Ohio Republican Lee" is one name: what stands before the surname is said of it
    parties = (at for at in range(last - 1, first - 1, -1) if plain(tokens[at].lower) in PARTY_OF)
    first = next(parties, first - 1) + 1
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
        while at >= 0 and start - at <= _BODY:
            if tokens[at].text[0].isupper():
                capitals.append(tokens[at])
            elif not (tokens[at].lower in LINKS or tokens[at].text in _HYPHENS) or not (
                at and tokens[at - 1].text[0].isupper()
            ):
                break  # (the "of" of "National Union of Students president")
            at -= 1
    found = [_standing(tokens[start:body], capitals) or _of_several(tokens, first)]
    found.append(_after(tokens, last + 1))
    found.append(_before_comma(tokens, first, last))
    return tuple(one for one in found if one is not None)


def _of_several(tokens: list[Token], first: int) -> Standing | None:
    """The party of "Republican Sens. Ann Lee (Maine) and Tim Roe" is that of each; of two "fire
    chiefs" one may be an assistant chief."""
    found = _standing(titles_of_several(tokens, first))
    return replace(found, office=frozenset()) if found and found.party else None


def titles_of_several(tokens: list[Token], first: int) -> list[Token]:
    """What stands before the first name of a list, where it is of several and the name at
    ``first`` is a later one of the list; empty elsewhere."""
    at = first - 1
    if at < 2 or tokens[at].lower not in ("and", ",", "&"):
        return []
    while at > 0 and first - at < _LISTED:
        token, word = tokens[at], plain(tokens[at].lower)
        if word.endswith("s") and word[:-1] in TITLES:
            start = at
            while at - start < _REACH and start and _is_said(tokens[start - 1], tokens, start - 1):
                start -= 1
            return tokens[start : at + 1]
        if not (token.text[0].isupper() or token.lower in _LISTING):
            return []
        at -= 1
    return []


# tokens of a list of names, and what joins them
_LISTED = 30
_LISTING = frozenset(["and", ",", "&", "(", ")", ".", "-", "–", "of"])


def _before_comma(tokens: list[Token], first: int, last: int) -> Standing | None:
    """ "the deputy secretary of state, Dan Price, said": the office stands first."""
    closed = last + 1 < len(tokens) and tokens[last + 1].text in (",", ".")
    if first < 3 or tokens[first - 1].text != "," or not closed:
        return None
    end = first - 1
    at = end
    while (
        at > 0
        and end - at < _REACH
        and (
            plain(tokens[at - 1].lower) in _SAID
            or tokens[at - 1].lower in ("of", "state", "affairs")
        )
    ):
        at -= 1
    return _standing([token for token in tokens[at:end] if token.lower != "of"])


def _is_said(token: Token, tokens: list[Token], at: int) -> bool:
    word = plain(token.lower)
    if word in ("d", "r"):
        return False
    if word in _SAID or token.text == "-" or (word in _COUNTRIES and token.text.isupper()):
        return True
    if word.endswith("s") and word[:-1] in TITLES:
        return True  # "Republican Sens. Ann Lee and Tim Roe"
    # the period of an abbreviation: Lt. Gov. Price
    return token.text == "." and at > 0 and _shortened(plain(tokens[at - 1].lower))


def _shortened(word: str) -> bool:
    return word in SHORT or word.removesuffix("s") in SHORT


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
        elif (word == "to" and spot == at) or (
            word not in CALLED and not (word == "," and spot == at)
        ):
            break  # ("compared Lee to the mayor")
        spot += 1
    if spot in (at, len(tokens)):
        return None
    if tokens[spot - 1].lower in _HELPING and tokens[spot].lower.endswith("ed"):
        return None  # "Lee had charged Labour with"
    called = appointed or tokens[at].lower in CALLED
    if not (_opens(tokens[spot]) if mark == "," else called):
        return None
    end = spot
    while end < len(tokens) and end - spot < _REACH and tokens[end].text not in _STOPS:
        word = tokens[end].lower
        helps = word in FUNCTION_WORDS and tokens[end].text != "D"  # "Tim Roe, D-Ohio"
        if word not in OWNING and (helps or not word[0].isalnum()):
            break
        end += 1
    owned = [at for at in range(spot, end) if tokens[at].lower in OWNING]
    owners = tokens[spot : owned[-1]] if owned else []
    phrase = tokens[owned[-1] + 1 if owned else spot : end]
    # an office ends the phrase: "a Target spokeswoman", not "a friend of the mayor"
    while phrase and plain(phrase[-1].lower) not in _SAID:
        phrase = phrase[:-1]
    end = end if not phrase else tokens.index(phrase[-1], spot) + 1
    # the next one's: "Ann Lee, Republican Tim Roe", "Lee was leading Democrat Tim Roe"
    if (
        phrase
        and (mark == "," or plain(phrase[-1].lower) in PARTY_OF)
        and end < len(tokens)
        and tokens[end].text[0].isupper()
    ):
        return None
    if mark == "as" and end < len(tokens) and tokens[end].lower in FINITE:
        return None  # "Row over Ann Lee as mayor hits back": while he does
    named = (token for token in (*owners, *phrase) if token.text[0].isupper())
    capitals = [token for token in named if plain(token.lower) not in _SAID]
    if end + 1 < len(tokens) and tokens[end].lower in ("for", "of", "at"):
        behind = tokens[end + 1 : end + 5]
        behind = [t for t in behind if t.lower != "the"]
        while behind and behind[0].text[0].isupper():
            capitals.append(behind.pop(0))
    found = _standing(phrase, capitals)
    return replace(found, appointed=True) if found and appointed else found


_HELPING = frozenset("has had have will".split())


def _opens(token: Token) -> bool:
    """What a phrase on a person opens with: an office, a party, a name, not a verb."""
    return token.text[0].isupper() or plain(token.lower) in _SAID


def _liberal_democrat(tokens: Sequence[Token]) -> bool:
    """The party of that name, not "a liberal Democrat"."""
    return any(
        one.lower == "liberal"
        and other.lower.startswith("democrat")
        and one.text[0].isupper() == other.text[0].isupper()
        for one, other in pairwise(tokens)
    )


# in lower case a way of thinking, and no party
_LEANINGS = frozenset(
    "conservative conservatives green greens independent independents labor labour liberal"
    " liberals".split()
)


def _standing(tokens: list[Token], capitals: Sequence[Token] = ()) -> Standing | None:
    words: set[str] = set()
    steps: set[str] = set()
    past: set[str] = set()
    party = PARTY_OF["lib"] if _liberal_democrat(tokens) else ""
    for place, token in enumerate(tokens):
        word = plain(token.lower)
        if word not in _SAID and word.endswith("s") and word[:-1] in OFFICES:
            word = word[:-1]
        if word in _COUNTRIES:
            continue
        if token.text == "under" and any(t.text[0].isupper() for t in tokens[place + 1 :][:1]):
            continue  # "it grew under Secretary Lee"
        if word in PARTY_OF and (
            token.text[0].isupper() or (len(word) > 1 and word not in _LEANINGS)
        ):
            party = party or PARTY_OF[word]
        elif word in PAST:
            past.add(word)
        elif word in LESSER:
            steps.add({"dep": "deputy", "asst": "assistant", "lt": "lieutenant"}.get(word, word))
        elif word in _SAID and word not in HONORIFICS:
            for one in SHORT.get(word, word).split():
                (steps if one in LESSER else words).add(one)
        elif word.isalpha() and token not in capitals and word not in HONORIFICS:
            words.add(word)
    if not words & (OFFICES | MODIFIERS) and not party:
        return None
    whole = (*tokens, *capitals)
    span = Span(min(token.start for token in whole), max(token.end for token in whole))
    body = frozenset(token.lower for token in capitals)
    return Standing(span, frozenset(words), frozenset(steps), frozenset(past), party, body)
