"""The noun phrase after a number: what is counted, without a parser.

"18 107 mm Katyusha rockets" counts rockets, "five of the wounded" the wounded, "two U.S.
troops" people who are American soldiers.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from assistant.context import stem
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.roles import LINES, NEXT_COUNT, NOMINAL, NOT_PLURALS, PERSON_GROUPS, PLURALS
from assistant.lexicon.verbs import FINITE
from assistant.memo import remembered
from assistant.names.casing import plain
from assistant.names.gazetteer import place_of
from assistant.text import Token

__all__ = [
    "KIN",
    "NO_NOUN",
    "Noun",
    "groups_clash",
    "nation",
    "noun_after",
    "person_group",
    "plural",
]

_GROUP: dict[str, str] = {
    word: group for group, words in PERSON_GROUPS.items() for word in words.split()
}
# how far after a number its noun may stand
_REACH = 9
# nouns (stems) for people by their family: who they are stays, whatever befalls them
KIN = frozenset("daughter son sister brother wife husband mother father".split())
_PERSON_ENDINGS = tuple(
    ending + plural
    for ending in (
        "ist worker officer fighter player teacher driver maker owner lover seeker goer keeper"
        " holder dweller leader soldier hunter writer banker lawyer maker mate crat smith"
    ).split()
    for plural in ("", "s")
)
_NATIONALS = ("ians", "eans", "icans")
_NO_NATIONALS = frozenset("oceans medians radians pelicans guardians".split())
_HYPHENS = "-‐‑–"
_IS_PLURALS = frozenset("taxis skis bikinis kiwis safaris rabbis khakis yetis".split())
# base forms that open no noun phrase: "2 face charges"
_VERBS = frozenset("face die sue plead flee seek deny admit vow claim get want say".split())
_OPENING = frozenset("'\"‘“")
_OPEN_ENDS = frozenset(("plus", "odd", "something", "strong"))


class Noun(NamedTuple):
    """``lemma`` is "" where nothing is counted; ``end`` the index just past the phrase.

    ``group``: for people, their group in the lexicon ("any" fits all), else "".
    ``partitive``: "of the ..." stands between. ``joined``: a hyphen does ("10-man team").
    """

    lemma: str = ""
    group: str = ""
    modifiers: frozenset[str] = frozenset()
    nations: frozenset[str] = frozenset()
    partitive: bool = False
    joined: bool = False
    more: bool = False
    end: int = 0


NO_NOUN = Noun()


@remembered(8192)
def _place(word: str) -> str:
    return place_of(plain(word)) or ""


def nation(token: Token) -> str:
    """The place that a word names or belongs to, "" for none: "British" and "UK" are one."""
    if token.lower == "us" and token.text != "US":
        return ""
    return _place(token.lower)


@remembered(8192)
def person_group(word: str) -> str:
    """The group of a noun for people (folded, singular or plural), "" for other nouns."""
    if group := _GROUP.get(word):
        return group
    if word.endswith(("men", "women", "man", "woman", "people", "person")) and len(word) > 5:
        return "any"
    if word.endswith(("ese", "ish", "men")) and len(word) > 4 and _place(word):
        return "any"
    if word.endswith("s") and len(word) > 4 and _place(word) and _place(word[:-1]):
        return "any"  # "Iraqis"; "Paris" is no plural
    if len(word) > 6 and word.endswith(_PERSON_ENDINGS):
        return "any"
    if len(word) > 6 and word.endswith(_NATIONALS) and word not in _NO_NATIONALS:
        return "any"  # Koreans, Europeans, Republicans
    return ""


@remembered(4096)
def groups_clash(one: str, other: str) -> bool:
    """Whether two groups of people exclude each other."""
    return one != other and any(one in line and other in line for line in LINES)


def plural(token: Token) -> bool:
    """Whether the word looks like a plural noun."""
    word = token.lower
    if word in PLURALS:
        return True
    if word.endswith("is"):  # "Iraqis", "taxis"; not "crisis"
        return word in _IS_PLURALS or (len(word) > 5 and bool(_place(word[:-1])))
    return (
        len(word) > 3
        and word[-1] == "s"
        and word[-2] not in "su'"
        and word not in NOT_PLURALS
        and word.isalpha()
    )


# between "of" and the whole: "22 of the 26 miners", "22 of at least 26 miners"
_OF_WHAT = frozenset(
    "the those these its their his her our all them whom at least about some around nearly an"
    " estimated roughly almost".split()
)


def _skip(tokens: Sequence[Token], at: int, one: bool) -> tuple[int, bool, bool]:
    """Past "of the", "more", "other" and a measure: where the phrase goes on, whether it is a
    part of something ("of the"), whether it is more of the same."""
    partitive = more = False
    size = len(tokens)
    while at < size and tokens[at].lower in ("more", "other", "additional", "further", "extra"):
        more = True
        at += 1
    if at < size and tokens[at].lower == "such":
        at += 1
    if at < size and tokens[at].lower == "of":
        at += 1
        # "50 of its stores" are 50 stores, "one of the counts" is one count
        partitive = not one and not (
            at < size and tokens[at].lower in ("its", "their", "his", "her", "our")
        )
        while at < size and tokens[at].lower in _OF_WHAT:
            at += 1
        if at < size and tokens[at].text.isdigit():
            at += 1  # five of its 20 employees
    # "18 107 mm rockets", "12 20-foot boats"
    if at < size and tokens[at].text[0].isdigit() and at + 2 < size:
        at += 1
        if tokens[at].text in _HYPHENS:
            at += 1
        if len(tokens[at].text) <= 4 or tokens[at - 1].text in _HYPHENS:
            at += 1
    return at, partitive, more


def noun_after(tokens: Sequence[Token], at: int, one: bool) -> Noun:
    """The noun phrase that a number ending before ``tokens[at]`` counts.

    ``one``: the number is one, so the noun is singular. The look-ahead is bounded.
    """
    if at >= len(tokens):
        return NO_NOUN
    if tokens[at].text in _HYPHENS and tokens[at].start == tokens[at - 1].end:
        if at + 1 < len(tokens) and tokens[at + 1].lower in _OPEN_ENDS:
            return noun_after(tokens, at + 2, one)  # "60-plus doctors"
        return _joined(tokens, at)
    start, partitive, more = _skip(tokens, at, one)
    run: list[Token] = []
    if start + 1 < len(tokens) and tokens[start].text in _OPENING:
        start += 1  # seven "excess deaths"
    for token in tokens[start : start + _REACH]:
        _, _, written, word = token
        if (word in FUNCTION_WORDS and written != "US") or (word in NEXT_COUNT and run):
            break
        if not (word[0].isalnum() or written in _HYPHENS):
            break
        run.append(token)
    head = _head(run, one) if run else None
    if head is None:
        if more and tokens[start - 1].lower == "other":
            return Noun(more=True, end=start)
        return Noun(partitive=partitive, more=more, end=start)
    word = run[head].lower
    modifiers = [token for token in run[:head] if token.lower[0].isalnum()]
    nations = set(map(nation, run[: head + 1]))
    nations.discard("")
    if _pair(run[: head + 1], "united", "states"):
        nations.add("united states")
    group = person_group(word)
    if group and not nations and start > at and tokens[start - 1].lower == "its":
        nations.update(_owning(tokens, at))
    if word in ("members", "member") and head and run[head - 1].lower == "service":
        group = "military"
    if not group and one and nation(run[head]) and run[head].text[0].isupper():
        group = "any"  # "one American"
    after = start + head + 1
    if not group and after < len(tokens) and tokens[after].lower in ("who", "whom", "whose"):
        group = "any"  # "200 Ghanians who entered"
    return Noun(
        stem(word),
        group,
        frozenset(stem(token.lower) for token in modifiers if not nation(token)),
        frozenset(nations),
        partitive,
        False,
        more,
        start + head + 1,
    )


def _owning(tokens: Sequence[Token], at: int) -> set[str]:
    """The country of "Pakistan said that four of its citizens"; none where two may be it."""
    before = takewhile(lambda one: one.text not in ".;!?", reversed(tokens[max(0, at - 10) : at]))
    found = {nation(token) for token in before if token.text[0].isupper()} - {""}
    return found if len(found) == 1 else set()


def _joined(tokens: Sequence[Token], at: int) -> Noun:
    """26-year-old, 10-man team: the word after the hyphen, and no plural"""
    if at + 1 >= len(tokens) or tokens[at + 1].start != tokens[at].end:
        return Noun(end=at)
    token = tokens[at + 1]
    if not token.text[0].isalpha():
        return Noun(end=at)
    return Noun(stem(token.lower), person_group(token.lower), joined=True, end=at + 2)


def _head(run: Sequence[Token], one: bool) -> int | None:
    """Index of the noun counted: the first plural that is not itself a modifier; after one,
    the last word before a verb or a plural."""
    if run and (run[0].lower in _VERBS or (one and _past(run[0].lower))):
        return None  # "one ended up dead", "2 face charges"
    for index, token in enumerate(run):
        if not one and token.lower in NOMINAL:
            rest = _head(run[index + 1 :], one)
            return index if rest is None else index + 1 + rest
        if not one and plural(token) and not _names_noun(run, index):
            if index and (run[index - 1].lower, token.lower) in _UNIONS:
                continue
            if token.lower in _KINDS and index + 1 < len(run) and plural(run[index + 1]):
                continue
            return index
        if (
            index
            and run[index - 1].text not in _HYPHENS
            and not run[index - 1].lower.endswith("ly")  # "illegally captured whales"
            and (token.lower in FINITE or (one and _verbal(token)))
        ):
            run = run[:index]
            break
    if not one or not run or not run[-1].lower[0].isalpha():
        return None
    return len(run) - 1


# plurals without an ending that also name a kind: "three police officers"
_KINDS = frozenset(
    "police staff crew personnel media data cattle sheep fish deer aircraft salmon".split()
)
# names of countries, and no plurals
_UNIONS = frozenset((("united", "states"),))


def _past(word: str) -> bool:
    return word in FINITE and word.endswith("ed") and word not in NOMINAL and len(word) > 4


def _verbal(token: Token) -> bool:
    """A word that ends the phrase after "a": a participle, or a plural that is a verb there."""
    return plural(token) or token.lower.endswith(("ing", "ed"))


def _names_noun(run: Sequence[Token], index: int) -> bool:
    """Whether a plural in capitals only names the kind of one that follows in lower case: the
    Angeles of "two Los Angeles officers"."""
    token = run[index]
    return (
        token.text[0].isupper()
        and not nation(token)
        and any(plural(other) and other.text[0].islower() for other in run[index + 1 :])
    )


def _pair(run: Sequence[Token], one: str, other: str) -> bool:
    return any(a.lower == one and b.lower == other for a, b in pairwise(run))
