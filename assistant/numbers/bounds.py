"""What bounds a value ("more than", "up to", "about"), read from the words beside it."""

from __future__ import annotations

import re
from enum import StrEnum
from itertools import pairwise

from assistant.lexicon.bounds import AFTER, BEFORE, BETWEEN, BOUND_AFTER, DONE_TO, NO_BOUND
from assistant.patterns import deferred
from assistant.text import Span, Text, fold

__all__ = ["Bound", "qualifier"]


class Bound(StrEnum):
    """How a stated value limits the true one. ``str(bound)`` is its usual wording."""

    NONE = ""
    EXACTLY = "exactly"
    MORE_THAN = "more than"
    AT_LEAST = "at least"
    LESS_THAN = "fewer than"
    AT_MOST = "up to"
    ABOUT = "about"
    NEARLY = "nearly"


_BEFORE = {
    phrase: Bound(bound) for bound, phrases in BEFORE.items() for phrase in phrases.split(", ")
}
_AFTER = {
    phrase: Bound(bound) for bound, phrases in AFTER.items() for phrase in phrases.split(", ")
}


def _either(words: dict[str, Bound]) -> str:
    longest = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest)


_REACH = 44
# between the qualifier and the number: another article, a currency mark, "further"
_QUALIFIER = deferred(
    rf"(?<![\w-])({_either(_BEFORE)})(?<!\w)?\s*"
    r"(?:(?:another|a further|an additional|an extra|the|a|an|record)\s+)?"
    r"(?:(?:us|a|c|hk|nz|s)?[$£€¥₹₩₽₦₺]|(?:usd|eur|gbp|rs\.?)\s?)?\s*$",
    re.IGNORECASE,
)
# the last words of all qualifiers, and what may stand between one and its number
_LAST = (
    BETWEEN
    | {phrase.rpartition(" ")[2] for phrase in _BEFORE}
    | frozenset("us usd eur gbp rs c hk nz s".split())
)
# the ends of the qualifiers, at most two words, one of which is among the few words before a
# bounded number
_SAID = re.compile(r"\w+|[~≈]")
_ENDS = frozenset(tuple(_SAID.findall(phrase)[-2:]) for phrase in _BEFORE)
_FEW = 4
_LAST_WORD = re.compile(r"([\w.~≈]+)\s+$")
_TAIL = deferred(rf"\s*({_either(_AFTER)})(?!\w)", re.IGNORECASE)
_TAIL_STARTS = frozenset(phrase[0] for phrase in _AFTER)
_SPACES = re.compile(r"\s+")


def qualifier(text: Text, span: Span) -> tuple[Bound, Span | None]:
    """The bound stated just before or after the value at ``span``, and where it stands.

    ``span`` is the number's, or a measure's with its unit ("5 km or more").
    """
    known = text.view(_known)
    found = known.get(span)
    if found is None:
        found = known[span] = _read(text.raw, span)
    return found


def _known(_: Text) -> dict[Span, tuple[Bound, Span | None]]:
    """What was asked: several ask for one number's."""
    return {}


def _read(raw: str, span: Span) -> tuple[Bound, Span | None]:
    if raw[span.start] in "bB" and raw[span.start : span.start + 7].lower() == "between":
        return Bound.NONE, None  # "handing over between 30 and 50": the range is its own bound
    # the word before the number settles most cases without a search
    match = None
    last = _word_before(raw, span.start)
    if last is None or last in _LAST:
        words = _SAID.findall(raw[max(0, span.start - _REACH) : span.start].lower())[-_FEW - 1 :]
        if not (_ENDS.isdisjoint(zip(words)) and _ENDS.isdisjoint(pairwise(words))):
            match = _QUALIFIER.search(raw, max(0, span.start - _REACH), span.start)
    if match:
        word = _SPACES.sub(" ", fold(match.group(1)))
        # "the top 10", "a maximum 10": nouns, not bounds
        if not (word in ("minimum", "maximum") and _named(raw, match)):
            # "a film about an 18-year-old", "ran over an 80-year-old": no bound
            one = match.group().rstrip().endswith((" a", " an"))
            aged = _OLD.match(raw, span.end, span.end + 10) is not None
            whom = (
                one and aged if word == "over" else _BEFORE[word] is Bound.ABOUT and (one or aged)
            )
            during = word == "over" and (
                _DURING.match(raw, span.end, span.end + 40) or _of_value(raw, match.start(1))
            )
            known = _known_value(raw, match, span.end)
            of_them = word == "over" and _done_to(raw, match.start(1), span.end)
            topic = not of_them and _no_bound(raw, match.start(1), word)
            if not (whom or during or known or topic):
                return _BEFORE[word], Span(match.start(1), match.end(1))
    # the sign or the letter that such words begin with, which few numbers have behind them
    follow = raw[span.end : span.end + 20].lstrip()[:1]
    if not follow or (follow.isascii() and follow.lower() not in _TAIL_STARTS):
        return Bound.NONE, None
    if match := _TAIL.match(raw, span.end, span.end + 20):
        word = _SPACES.sub(" ", fold(match.group(1)))
        return _AFTER[word], Span(match.start(1), match.end(1))
    return Bound.NONE, None


def _word_before(raw: str, start: int) -> str | None:
    """The word before an offset, in lower case; None where no space or no word is."""
    tail = raw[max(0, start - 16) : start]
    word = tail.rstrip().rpartition(" ")[2]
    if tail[-1:] == " " and word.isalpha():
        return word.lower()
    last = _LAST_WORD.search(tail)
    return None if last is None else last.group(1).lower()


# "fell 2% over six sessions": during them
_DURING = deferred(
    r"[ -](?:(?:straight|consecutive|successive|trading|more) )*"
    r"(?:session|meeting|round|inning|hole|leg|quarter|stage)s\b",
    re.IGNORECASE,
)
# "averaged 84mph over three runs": a value is told over them, and no two values meet so
_VALUE = deferred(
    r"[$£€]\d[\d.,]*(?: ?(?:[mb]n?|million|billion))? $"
    r"|\d ?(?:%|percent|per cent|mph|km/h|kph|knots|points?|miles|km|met(?:re|er)s) $"
)
_VALUE_REACH = 24


def _of_value(raw: str, start: int) -> bool:
    """Whether a value stands right before the "over"."""
    return _VALUE.search(raw, max(0, start - _VALUE_REACH), start) is not None


_OLD = re.compile(r"-(?:year|month|week|day)s?-old", re.IGNORECASE)


# a value that "the" makes known: "above the 8 million expected"; but "above the $5 million mark"
_THE = deferred(r"\bthe\s+\S*$", re.IGNORECASE)
_MARK = deferred(
    r"[\w%.,\s-]{0,24}\b(?:mark|level|threshold|limit|barrier|line|milestone)\b", re.IGNORECASE
)
_NEARLY = (Bound.NEARLY, Bound.ABOUT)


def _known_value(raw: str, match: re.Match[str], end: int) -> bool:
    """The value is one that is known, and something is set beside it: no bound on it."""
    if _BEFORE[_SPACES.sub(" ", fold(match.group(1)))] in _NEARLY:
        return False
    stated = _THE.search(raw, match.end(1), match.end())
    return stated is not None and _MARK.match(raw, end, end + 40) is None


_VERB_REACH, _VERB_WORDS = 40, 4


def _no_bound(raw: str, start: int, word: str) -> bool:
    """Sued over 4 words, walks up to a 6-year-old: the words bound nothing."""
    verbs = NO_BOUND.get(word)
    if verbs is None:
        return False
    # "sues its rival over 10 patents": the verb may have an object of its own
    before = raw[max(0, start - _VERB_REACH) : start].lower().split()[-_VERB_WORDS:]
    before = [word.strip("'\"‘’“”,") for word in before]
    if word == "over" and not BOUND_AFTER.isdisjoint(before[-1:]):
        return False
    return not verbs.isdisjoint(before if word == "over" else before[-1:])


_PEOPLE = deferred(
    r"\s+(?:more |other )?(?:people|men|women|workers|employees|staff|students|protesters|officers"
    r"|suspects|migrants|immigrants|demonstrators|players|drivers|doctors|nurses|soldiers)\b",
    re.IGNORECASE,
)


def _done_to(raw: str, start: int, end: int) -> bool:
    """ "Arrested over 50 people" arrests them; "arrested over two killings" does not."""
    verb = raw[max(0, start - _VERB_REACH) : start].lower().split()[-1:]
    return not DONE_TO.isdisjoint(verb) and _PEOPLE.match(raw, end, end + _VERB_REACH) is not None


def _named(raw: str, match: re.Match[str]) -> bool:
    before = raw[max(0, match.start() - 8) : match.start()].rstrip().rpartition(" ")[2].lower()
    return before in ("the", "a", "its", "his", "her", "their", "in", "") or "the" in match.group()
