"""Proper names as records, and the names that a run of words holds: who, where, what."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.lexicon.calendar_words import MONTHS
from assistant.lexicon.given_names import GIVEN
from assistant.lexicon.organisations import CHAMBERS, FIRMS, NOUNS, PARTIES
from assistant.lexicon.titles import (
    HONORIFICS,
    MODIFIERS,
    OFFICE_WORDS,
    QUALIFIERS,
    ROLES,
    SUFFIXES,
    TITLES,
)
from assistant.lexicon.words import FUNCTION
from assistant.names.capitals import Capitals, Word
from assistant.names.casing import is_common
from assistant.names.gazetteer import place_of
from assistant.names.opening import forename
from assistant.names.plain_names import (
    LINKS,
    Name,
    keys_of,
    lone_name,
    plain_name,
    shouted,
)
from assistant.names.runs import CLOSERS, PREFIXES
from assistant.names.titled import title_before
from assistant.text import Span, Text

__all__ = ["LINKS", "Name", "read_run"]

PARTICLES = frozenset(
    "van von der den de di da del della dos du la le el al bin ibn ben ter ten st".split()
)


_OFFICES = OFFICE_WORDS | ROLES
# words that end the name of a body and are no part of a title
_ENDINGS = NOUNS - MODIFIERS - TITLES
_GENERATIONS = frozenset("x y z xer xers zer zers alpha".split())
# what stands before the name of a ship, which may be a person's
_SHIPS = frozenset("uss hms hmas hmcs usns rms".split())
# one letter that is a name by itself: the social network
_LETTERS = frozenset(("x",))
# an office in letters, behind whose it is
_OFFICE_LETTERS = frozenset("vp vps svp evp md secy guv".split())
_BEFORE_OFFICE = frozenset("acting former interim outgoing retired".split())


def read_run(
    text: Text, run: list[Word], found: Capitals, known: Capitals | None
) -> Sequence[Name]:
    """The names in a run of capitalised words."""
    if len(run) == 1:
        return _read_one(text, run[0])
    while run and run[-1].key not in CLOSERS and _bare(text, run[-1]):
        run = run[:-1]
    while len(run) > 1 and _hangs(text, run[-1]):
        run = run[:-1]
    # a sentence's first word that is an ordinary one, before a name that stands elsewhere alone
    titled = len(run) > 1 and run[0].key in MODIFIERS and run[1].key in TITLES
    if (
        len(run) > 1
        and not titled  # "Vice President Lee" where the article has "President Roe"
        and run[0].initial
        and not run[0].sure
        and run[1].start - run[0].end == 1
    ):
        nxt = run[1].key
        alone = nxt in found.openings or (
            known is not None and not known.openings.isdisjoint((nxt, nxt.removesuffix("s")))
        )
        if (alone or nxt in GIVEN or place_of(nxt)) and not forename(text, run, known):
            run = run[1:]
    if len(run) > 1 and run[0].key == "new" and run[0].initial:
        named = known is not None and "new" in known.inside
        if named and known is not None and run[1].key in known.openings:
            # "New MIT research"; a place and its people may be new by name
            named = ("new", run[1].key) in known.pairs or place_of(run[1].key) is not None
        place = any(place_of(" ".join(w.key for w in run[:n])) for n in (2, 3))
        if not (named or place or run[1].key in NOUNS):
            run = run[1:]
    if len(run) > 1 and run[0].initial and run[0].key in _BEFORE_OFFICE:
        run = run[1:]  # "Acting DHS chief"
    if not run or (len(run) == 1 and (not run[0].sure or _bare(text, run[0]))):
        return ()
    keys = [word.key for word in run]
    if keys[0] in _SHIPS and len(keys) > 1:
        return (plain_name(text, run),)
    if len(run) == 1 and keys[0] in TITLES:
        return ()
    person = _person(text, run, keys)
    if person is not None:
        at, bearer = person
        return (*(plain_name(text, part) for part in _places_before(run[:at])), bearer)
    if _OFFICES.issuperset(keys):
        return ()
    return (plain_name(text, run),)


def _read_one(text: Text, word: Word) -> Sequence[Name]:
    """The name that a capitalised word alone makes: most runs are of one word."""
    key = word.key
    if not word.sure or key in TITLES or _bare(text, word):
        return ()  # "the President said"
    if len(key) == 1 and key not in _LETTERS:
        return ()  # "U-turn", "Y/Y", "E!"
    title = title_before(text, word)
    if title is not None:
        return (_person_name(text, [word], title),)
    return () if key in _OFFICES else (lone_name(text, word),)


def _hangs(text: Text, word: Word) -> bool:
    """The last word of a run that is none of the name: the Non of "Dutch Bros Non-GAAP", the VP
    of "a Globex VP says"."""
    if word.key in PREFIXES:
        return text.raw[word.end : word.end + 1] == "-"
    return word.key in _OFFICE_LETTERS


def _bare(text: Text, word: Word) -> bool:
    """A function word that no other word makes a name: "Two", but not "US" or "IT". (In lower
    case "us" comes this far only where it is the country.)"""
    return (
        word.key in FUNCTION
        and not text.raw[word.start : word.end].isupper()
        and word.key not in ("may", "us")
    )


def _places_before(run: list[Word]) -> Iterator[list[Word]]:
    """What stands before a titled person: "U.S." of "U.S. Marine General Kenneth McKenzie"."""
    part = [word for word in run if word.key not in QUALIFIERS and word.key not in ROLES]
    if len(part) == 2 and part[0].key in CHAMBERS and part[1].key in PARTIES:
        return
    if part and not all(is_common(word.key) and place_of(word.key) is None for word in part):
        yield part


def _person(text: Text, run: list[Word], keys: list[str]) -> tuple[int, Name] | None:
    """(index where the person with the title begins, the person) when the run names one."""
    last_title = -1
    for i, key in enumerate(keys[:-1]):
        if key in TITLES and not (key == "gen" and keys[i + 1] in _GENERATIONS):
            last_title = i
        elif key in GIVEN and key not in MODIFIERS:
            break  # "Martin Luther King Jr."
    if last_title >= 0:
        first = last_title + 1
        # "Chief Executive Tim Cook": ordinary words of the title after its title word
        while first < len(keys) - 1 and is_common(keys[first]) and keys[first] not in GIVEN:
            first += 1
        rest = keys[first:]
        if (
            rest[-1] in NOUNS
            or rest[-1].removesuffix("s") in NOUNS
            or (
                is_common(rest[0])
                and rest[0] not in GIVEN
                and keys[last_title] not in HONORIFICS
                and len(rest) > 1
            )
        ):
            return None
        begin = last_title
        while begin > 0 and (
            keys[begin - 1] not in PARTIES
            and (
                keys[begin - 1] in TITLES
                or keys[begin - 1] in MODIFIERS
                or (is_common(keys[begin - 1]) and place_of(keys[begin - 1]) is None)
            )
        ):
            begin -= 1
        # "U.S. Africa Command General Ann Lee": the noun ends the name before it
        while 0 < begin < last_title and keys[begin] in _ENDINGS:
            begin += 1
        title = Span(run[begin].start, run[first - 1].end)
        return begin, _person_name(text, run[first:], title)
    if len(keys) > 1 and (keys[-1] in NOUNS or " ".join(keys) in FIRMS):
        return None
    # "Friends Actor Ron Leibman": what comes before a role is another name
    begin = 0
    if len(keys) > 2 and not ROLES.isdisjoint(keys):
        roles = (i + 1 for i in range(len(keys) - 2) if keys[i] in ROLES and keys[i + 1] in GIVEN)
        begin = next(roles, 0)
    if keys[0] in CHAMBERS and keys[1:2] and keys[1] in PARTIES:
        begin = 2
    # "Council Member Ann Roe": a forename and a surname behind ordinary words
    if len(keys) > 2 and keys[-2] in GIVEN and not is_common(keys[-1]):
        begin = begin or (len(keys) - 2) * (
            keys[0] not in GIVEN and all(map(is_common, keys[:-2]))
        )
    while begin < len(keys) - 1 and keys[begin] not in GIVEN and _apposed(text, run[begin]):
        begin += 1
    if begin == len(keys):
        return None
    called = title_before(text, run[0]) if begin == 0 else None
    if (keys[begin] in GIVEN and len(keys) - begin > 1) or called is not None:
        # "Georgia State", "Jordan River": a place rather than a forename
        if place_of(keys[begin]) and called is None and is_common(keys[-1]):
            return None
        if (
            keys[begin] in MONTHS
            and shouted(text, run[begin + 1])
            and not shouted(text, run[begin])
        ):
            return None  # "the August PCE report"
        return begin, _person_name(text, run[begin:], called)
    # "J. Smith", "Jaap van der Berg", "Aron Sall Jr"
    if len(run) - begin > 1 and (
        len(keys[begin]) == 1
        or (keys[-1] in ("jr", "sr") and len(run) - begin > 2)
        or _particled(keys_of(text, run[begin:]))
        or (not any(map(is_common, keys[begin:])) and _ACTS.match(text.raw, run[-1].end))
    ):
        return begin, _person_name(text, run[begin:], None)
    return None


def _apposed(text: Text, word: Word) -> bool:
    """A nation, a party or an acronym before a person's name: "Republican", "WNBA"."""
    return (
        place_of(word.key) is not None
        or word.key in PARTIES
        or (len(word.key) > 1 and _lettered(text, word))
    )


def _lettered(text: Text, word: Word) -> bool:
    """An acronym, and one with an s that has lost its apostrophe: "UKs David Frost"."""
    written = text.raw[word.start : word.end]
    return written.isupper() or (len(written) > _LETTERS_OWNED and written[:-1].isupper())


# letters of an acronym with an s, at least
_LETTERS_OWNED = 2


# what is said of persons alone, after two words that are none of English
_ACTS = re.compile(r",? who\b|, (?:aged )?\d{1,3}[,.;]| (?:testified|resigned|tweeted|wept)\b")


def _particled(words: list[str]) -> bool:
    """A particle that only persons bear stands before the last word."""
    return any(word in ("van", "von", "bin", "ibn") for word in words[1:-1])


def _person_name(text: Text, run: list[Word], title: Span | None) -> Name:
    words = keys_of(text, run)
    # ("Associate Justice, Jr." leaves the suffix alone)
    parts = [word for word in words if word not in SUFFIXES] or words
    # particles belong to the surname: "de blasio", "van zyl"
    cut = len(parts) - 1
    while cut > 1 and parts[cut - 1] in PARTICLES:
        cut -= 1
    begin = run[0].start
    if title is not None and title.start < begin:
        begin = title.start
    # a byline before the first sentence: "CHRISTOPHER STEVENS Two episodes in, ..."
    byline = (
        len(run) > 1
        and text.raw[begin : run[-1].end].isupper()
        and (run[0].initial or text.sentences[text.sentence_index(begin)].start == begin)
    )
    return Name(
        Span(begin, run[-1].end),
        tuple(words),
        "person",
        title,
        tuple(parts[:cut]),
        " ".join(parts[cut:]),
        not byline,
    )
