"""What a value stands for in its clause: the words near it, its head noun, its period.

Two values compete for one slot when the words near them are the same: "profit rose 5 %" and
"profit rose 3 %" do, "sales rose 3 %" does not. Closeness counts more than the number of words,
and a word beyond another value belongs to that one more than to this.
"""

from __future__ import annotations

from dataclasses import dataclass

from assistant.context import concept, stem, weights
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.movement import MOVEMENTS
from assistant.memo import Table
from assistant.names.designations import designated
from assistant.names.gazetteer import place_of
from assistant.text import Span, Text

__all__ = ["Slot", "likeness", "other_period", "slot"]

# tokens looked at on either side
_REACH = 24
# code points of the sentence before that are looked at
_BEFORE = 200
# how much of its closeness a word keeps behind another one, a break, another value; measured
# on planted swaps in correct drafts: gentler decays find fewer of them
_WORD, _BREAK, _AND, _VALUE = 0.73, 0.25, 0.5, 0.15
# the closeness of the sentence before: it may name what the value's own only points to
BACKGROUND = 0.12
_PERIODS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june"
    " july august september october november december yesterday today tomorrow tonight first"
    " second third fourth".split()
)
_PARTS = frozenset("half third quarter fifth tenth thirds quarters fifths tenths".split())
_SO_MANY = frozenset("a an one two three four".split())
_STATES = frozenset(("US", "U.S."))
# tokens of a unit, or of brackets that tell a value again
_UNIT = 5
# a period named within so many tokens is the value's
_NEAR = 8
_BREAKS = frozenset(
    [",", ";", ":", "—", "–", "but", "while", "whereas", "and", "compared", "versus"]
)


@dataclass(frozen=True, slots=True)
class Slot:
    """``near``: stem -> closeness in (0, 1]; ``head``: the stem just behind the value, that of
    what it measures; ``periods``: years, months, weekdays and quarters named near it."""

    near: dict[str, float]
    head: str
    periods: frozenset[str]


def slot(text: Text, span: Span, background: bool = True) -> Slot:
    """The slot of the value at ``span``. Looks at a bounded number of words around it.

    ``background``: with the sentence before. Not for a claim: it must find its own words.
    """
    near: dict[str, float] = {}
    periods: set[str] = set()
    tokens = text.tokens
    first = text.token_index(span.start)
    last = first
    while last + 1 < len(tokens) and tokens[last + 1].start < span.end:
        last += 1
    index = text.sentence_index(span.start)
    bounds = text.sentences[index] if index < len(text.sentences) else Span(0, len(text.raw))
    before, behind = _past_host(text, first), _past_bracket(text, last)
    left = range(before, max(-1, before - _REACH), -1)
    right = range(behind, min(len(tokens), behind + _REACH))
    _walk(text, left, bounds, near, periods)
    head = _walk(text, right, bounds, near, periods)
    if background and index:
        start, end = text.sentences[index - 1]
        for token in text.tokens_in(Span(start, min(end, start + _BEFORE))):
            word = _STEMS[token.lower]
            if word and word not in near:
                near[word] = BACKGROUND
    return Slot(near, head, frozenset(periods))


def _past_host(text: Text, first: int) -> int:
    """The index left of a value; of one in brackets that tells another again ("220 km/h (140
    mph)"), left of that, whose words it shares."""
    tokens = text.tokens
    if first < 2 or tokens[first - 1].text != "(":
        return first - 1
    for at in range(first - 2, max(-1, first - 2 - _UNIT), -1):
        if tokens[at].lower[0].isdigit():
            return at - 1
    return first - 1


def _past_bracket(text: Text, last: int) -> int:
    """The index right of a value, and of brackets that tell it again."""
    tokens = text.tokens
    if last + 1 >= len(tokens) or tokens[last + 1].text != "(":
        return last + 1
    digits = False
    for at in range(last + 2, min(len(tokens), last + 2 + _UNIT)):
        if tokens[at].text == ")":
            return at + 1 if digits else last + 1
        digits = digits or tokens[at].lower[0].isdigit()
    return last + 1


def _walk(
    text: Text, order: range, bounds: Span, near: dict[str, float], periods: set[str]
) -> str:
    """Gathers the words in one direction; returns the stem that stands directly there."""
    tokens, named = text.tokens, designated(text)
    closeness = 1.0
    head = ""
    position = 0
    for at in order:
        token = tokens[at]
        if not bounds.start <= token.start < bounds.end:
            break
        position += 1
        word = token.lower
        if word in _BREAKS:
            closeness *= _AND if word == "and" else _BREAK
            continue
        if word[0].isdigit() and token.start not in named:
            if len(word) == 4 and word[:2] in ("19", "20"):
                if position <= _NEAR:
                    periods.add(word)
            else:
                closeness *= _VALUE
            continue
        if word in _PERIODS and position <= _NEAR:
            periods.add(word)
            continue
        if word in _PARTS and at and tokens[at - 1].lower in _SO_MANY:
            closeness *= _VALUE  # "by more than a quarter": a value as well
            continue
        known = word if token.start in named else _STEMS[word]
        if token.text in _STATES or (word == "states" and at and tokens[at - 1].lower == "united"):
            known = "=united states"
        elif "A" <= token.text[0] <= "Z":
            known = _NATIONS[word] or known
        if not known:
            continue
        if position == 1 or (position == 2 and not head):
            head = known
        if near.get(known, 0.0) < closeness:
            near[known] = closeness
        closeness *= _WORD
    return head


def _stem(word: str) -> str:
    if not word[0].isalpha():
        return ""
    known = stem(word)
    if known in MOVEMENTS:
        return MOVEMENTS[known]
    if word in FUNCTION_WORDS:
        return ""
    return concept(word)


def _nation(word: str) -> str:
    """ "Chinese shipments" are "shipments to China"."""
    nation = place_of(word.replace(".", ""))
    return f"={nation}" if nation else ""


# folded word -> the stem by which it is compared, "" for what tells nothing
_STEMS = Table(_stem, 20_000)
_NATIONS = Table(_nation, 20_000)


def likeness(claim: Slot, stated: Slot, article: Text) -> tuple[float, int]:
    """How much of the claim's slot the stated value shares, from 0 to 1, and in how many words.

    A word counts the more, the nearer it stands to the claim, the more alike its distance from
    the stated value, and the rarer it is in the article. Words that the article does not have
    are not held against the pair in full: a draft says things in its own words.
    """
    known = weights(article)
    total = shared = 0.0
    words = 0
    for word, closeness in claim.near.items():
        weight = known.get(word, 0.0) or (1.0 if word in stated.near else 0.0)
        if not weight:
            total += 0.25 * closeness
            continue
        total += weight * closeness
        theirs = stated.near.get(word)
        if theirs:
            shared += weight * closeness * min(theirs, closeness) / max(theirs, closeness)
            words += theirs > BACKGROUND and closeness > BACKGROUND
    if claim.head and claim.head == stated.head:
        shared += 0.3
        total += 0.3
    return (min(1.0, shared / total) if total else 0.0), words


def other_period(claim: Slot, stated: Slot) -> bool:
    """Both name periods, and no common one: what they state does not meet."""
    return bool(claim.periods and stated.periods and not claim.periods & stated.periods)
