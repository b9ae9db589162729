"""Which capitalised words of prose belong to names, and which of them to one name."""

from __future__ import annotations

import re

from assistant.lexicon.calendar_words import MONTHS
from assistant.lexicon.given_names import GIVEN
from assistant.lexicon.naming import EVERYDAY, FAMED
from assistant.lexicon.numerals import ORDINALS, TENS, UNITS
from assistant.lexicon.organisations import OPENERS
from assistant.lexicon.titles import GENERIC, SHORT, TITLES
from assistant.lexicon.words import FUNCTION
from assistant.memo import Table
from assistant.names.capitals import Capitals, Word
from assistant.names.casing import Words, is_common, looks_english, plain
from assistant.names.gazetteer import place_of
from assistant.patterns import deferred
from assistant.text import Text

__all__ = ["CLOSERS", "PARTY", "PREFIXES", "belongs", "joined"]

# function words that end names: "World War Two", "League One"
CLOSERS = frozenset(("us", "it", "one", "two", "first", "second", "may"))
# before the first word of a story, after its dateline: "BAGHDAD (AP) - Two American ..."
_COUNTING = frozenset((*UNITS, *TENS))
_NUMBERS = _COUNTING | frozenset(ORDINALS)
_OPENED = frozenset((") ", "- ", "– ", "— ", ": "))
# between two words of one name
_GAP = re.compile(
    r"\.?[ \u00a0]|-|[ \u00a0]?\n"
    r"|[ \u00a0](?:&|van(?: der| den| de)?|von(?: der)?|de(?: la| los)?|di|da|del|della|dos|du"
    r"|la|le|el|al|bin|ibn|ter|ten)[ \u00a0]|[ -](?:al|el|ul)-"
    r"|(?P<link>[ \u00a0](?:of|for|and|on)(?: the)?[ \u00a0])|(?P<comma>, )"
)
# generic in capitals alone
_WRITTEN = frozenset(("ai", "api", "mia", "sim"))
# "He'll", "It's"
_CONTRACTED = deferred(
    r"(?:i|he|she|it|we|you|they|that|this|there|here|who|what|how|where|when)'(?:ll|d|ve|re|s|m)"
)
# "Ann Lee, R-Utah"
PARTY = re.compile(r"(?:, | ?\()[DRI]-(?=[A-Z])")
_NEXT = re.compile(r" ([^\W\d_][\w'’-]{0,40})")
# a quarter or a half of a firm's year without the year: "FQ1", "H1 FY26"
_QUARTER = deferred(r"f?[qh][1-4]|[1-4][qh]")
# with it, beside the firm's name
_PERIOD = deferred(r"f?[qh][1-4](?:fy|cy)?\d+")
# the exchange before the letters of a share, a currency: "(NASDAQ:TSLA)", "HK$20"
_MARK = deferred(r"\([A-Z]{2,8}:(?=[\dA-Z])|.?[A-Z]{2}[$¥£€]")
# letters of a function word in capitals that is shouted, and no acronym: "use your OWN car"
_WORD = 3
# "ANN LEE AT THE MILL"
_LINKS = frozenset(("at", "by"))
PREFIXES = frozenset("ex anti pro non pre post mid un co".split())
_DATE_BEFORE = deferred(
    r"(?:\d|\b(?:in|on|by|of|since|until|till|late|early|mid|this|next|last))[ -]$"
)


# "JONATHAN McEVOY"
_MC = deferred(r"\bMa?c(?=[A-Z])")
# words of a byline; a run of thousands is not read from its start at every word
_BYLINE = 6


def belongs(
    text: Text,
    word: Word,
    found: Capitals,
    known: Capitals | None,
    lower: Words,
) -> bool:
    """Whether a capitalised word of prose can belong to a name."""
    key = word.key
    word.sure = True
    written = text.raw[word.start : word.end]
    if key in MONTHS and _DAY.match(text.raw, word.end):
        return False  # "in Cuba March 10"
    if not word.initial and _NO_OTHER[key] and not written.isupper():
        return True  # as most do
    if key in _WRITTEN and not written.isupper():
        return True  # Mia, not missing in action
    if key in GENERIC or not key:
        return False
    if written.isupper() and _MARK.match(text.raw, max(0, word.start - 1)):
        return False
    if len(key) == 1 and PARTY.match(text.raw, max(0, word.start - 2)):
        return False
    if "'" in key and _CONTRACTED.fullmatch(key):
        return False
    # "USD500"
    if key[-1].isdigit() and (
        (key[:3] in GENERIC and key[3:].isdigit()) or _QUARTER.fullmatch(key)
    ):
        return False
    known_inside = known is not None and key in known.inside
    if len(key) > 3 and written.isupper() and is_common(key) and not known_inside:
        return False  # a word that is shouted
    if key == "will" and not word.initial and (after := _NEXT.match(text.raw, word.end)):
        return after[1][0].isupper() and not after[1].isupper()  # "actor Will Smith"
    if key == "may":
        return not _dated(text, word)  # the month where nobody bears the name: see `names`
    if not word.initial:
        if key in _NUMBERS and text.raw[max(0, word.start - 2) : word.start] in _OPENED:
            return False
        shouted = written.isupper() and (len(key) < _WORD or key == "who") and key not in _LINKS
        return key not in FUNCTION or shouted or key in CLOSERS or key == "new"
    if key in _COUNTING:
        # "Nine Republicans ran": a count, but for a name that some sentence has inside
        return _paired(text, word, found, known)
    if key in FUNCTION:
        return key == "new" or (key == "us" and written in ("US", "U.S."))
    if key in found.inside or known_inside:
        return key not in lower or not is_common(key) or _paired(text, word, found, known)
    if key in TITLES or (place_of(key) is not None and not is_common(key)):
        return True
    ordinary = is_common(key) or looks_english(key)
    if ordinary and key in FAMED:
        after = _NEXT.match(text.raw, word.end)
        ordinary = after is not None and (key, plain(after.group(1).lower())) in EVERYDAY
    word.sure = key not in lower and not ordinary
    return True


def _no_other(key: str) -> bool:
    """Whether nothing but a name is written so, with a capital past the sentence's first word."""
    return bool(key) and not (
        "'" in key or key[-1].isdigit() or key in FUNCTION or key in GENERIC or key in _NUMBERS
    )


_DAY = re.compile(r" (?:[12]?\d|3[01])\b(?![,.]?\d|%| ?(?:percent|per cent|people|points)\b)")
_NO_OTHER = Table(_no_other, 20_000)


def _paired(text: Text, word: Word, found: Capitals, known: Capitals | None) -> bool:
    """Some sentence has this word and the next as a name: "United Airlines"."""
    following = _NEXT.match(text.raw, word.end)
    if following is None:
        return False
    pair = (word.key, plain(following[1]))
    return pair in found.pairs or (known is not None and pair in known.pairs)


def _dated(text: Text, word: Word) -> bool:
    """The month and not the surname: "in May", "May 5"."""
    after = text.raw[word.end : word.end + 3].strip(" ,")
    return after[:1].isdigit() or bool(
        _DATE_BEFORE.search(text.raw[max(0, word.start - 8) : word.start])
    )


def joined(text: Text, run: list[Word], word: Word) -> bool:
    """Whether a word goes on with the name that the run began."""
    last = run[-1]
    if word.start - last.end > 14 or word.sentence != last.sentence:
        return False
    if word.key[-1:].isdigit() and _PERIOD.fullmatch(word.key):
        return False  # "Globex Q3FY25"
    gap = text.raw[last.end : word.start]
    # (one space, as most are, needs no pattern)
    match = None if gap == " " else _GAP.fullmatch(gap)
    if match is None and gap != " ":
        return False
    if gap[0] == ".":
        return (
            len(last.key) == 1 or last.key in SHORT or last.key in ("st", "mt", "ft", "mr", "mrs")
        )
    dotted = "." in text.raw[last.start : last.end + 1]
    if len(last.key) == 1 and not dotted and run[0].key not in GIVEN:
        return len(run) == 1  # "Ravens C Danny Pinter": a position, no initial
    if match and match["comma"]:
        return word.key in ("jr", "sr", "inc", "ltd", "llc")
    if match and match["link"]:
        return _linked(run, gap.strip(), word)
    if gap == "-" and last.key in PREFIXES:
        return False
    if gap == "-":
        # "Iran-Backed", "Franco-German", "Israel-Hamas"
        if place_of(word.key) or (place_of(last.key) and (is_common(word.key) or len(run) == 1)):
            return False
        return not (is_common(word.key) and not is_common(last.key) and len(run) == 1)
    written = text.raw[word.start : word.end]
    named = run[0].key in GIVEN
    if 1 < len(run) <= _BYLINE and (named or run[0].initial) and not written.isupper():
        # a byline in capitals does not go on into the sentence
        shouted = _MC.sub("", text.raw[run[0].start : last.end]).isupper()
        return not shouted or not (named or run[0].key in TITLES)
    return True


def _linked(run: list[Word], link: str, word: Word) -> bool:
    last = run[-1].key
    if link.startswith("and"):
        # "Food and Drug Administration", "Trinidad and Tobago"; not "Esper and Milley"
        if place_of(f"{last} and {word.key}"):
            return True
        return len(run) <= 2 and is_common(last) and is_common(word.key) and last not in TITLES
    if last not in OPENERS and not (link.startswith("of") and place_of(f"{last} of {word.key}")):
        return False
    return link.startswith("of") or last not in TITLES
