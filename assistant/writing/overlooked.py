"""A second look for the verb of a sentence that seems to have none, or none but that of a
subordinate clause: the sentence must have one, so lower odds are enough."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.lexicon.grammar import DETERMINERS, PREPOSITIONS, RELATIVES
from assistant.writing.clause import Word
from assistant.writing.finite import SUBORDINATING, relative
from assistant.writing.shapes import owns, plural
from assistant.writing.verbs import CLOSED, form_of, table, tensed

__all__ = ["overlooked"]

# log-odds that are enough for a form with its object, for one without, and for one that stands
# where only a verb can: after "Ida Lima, who was there,"
_WITH_OBJECT, _ALONE, _AFTER_ASIDE = -1.0, 0.0, -3.2
# what an unknown form in -s is taken for after a name, where its stem is a verb
_UNKNOWN = -0.5
# words between two commas
_ASIDE = 30
_BRACKETS = {"(": ")", "[": "]"}
_DASHES = ("–", "—", "--")
_OBJECT = DETERMINERS | frozenset("it them him us dozens hundreds thousands millions".split())
# "She's following in their footsteps" has its verb
_CONTRACTED = re.compile(r"(?:he|she|it|that|there|here|they|we|you|i|who|what)['’]")
_LEADS = PREPOSITIONS | frozenset("earlier later last late once".split())


def overlooked(words: Sequence[Word], end: int | None = None) -> int | None:
    """Index of the likeliest verb before ``end`` that no relative or subordinate clause holds;
    None where no word is likely enough."""
    if not words or words[0].lower in SUBORDINATING or _CONTRACTED.match(words[0].lower):
        return None
    found, most = None, 0.0
    for at, aside in _own(words, len(words) if end is None else end):
        if aside:
            if _odds(words, at) > _AFTER_ASIDE:
                return at
            continue
        object_ = _takes(words, at + 1)
        over = _odds(words, at) - (_WITH_OBJECT if object_ else _ALONE)
        if over > most and (object_ or form_of(words[at].lower) == "ed"):
            found, most = at, over
    return found


def _own(words: Sequence[Word], end: int) -> Iterator[tuple[int, bool]]:
    """The places of words that no clause within the sentence holds, each with whether it is the
    first after a relative clause between commas."""
    at = 1
    while at < end:
        word = words[at]
        if word.mark:
            after = _past_aside(words, at, end)
            if after is None:
                if word.text == "," and words[0].lower in _LEADS:
                    at += 1
                    continue
                if word.text in "\"'“”‘’%$£€":
                    at += 1
                    continue
                return
            led = relative(words[at + 1])
            at = after
            while at < end - 1 and words[at].lower.endswith("ly"):
                at += 1
            if at < end:
                yield at, led
            at += 1
            continue
        if word.lower in SUBORDINATING or word.lower == "that" or relative(word):
            return
        yield at, False
        at += 1


def _past_aside(words: Sequence[Word], at: int, end: int) -> int | None:
    """Where the sentence goes on after what the mark at ``at`` opens; None where it opens
    nothing that is closed."""
    text = words[at].text
    closer = _BRACKETS.get(text) or (text if text == "," or text in _DASHES else None)
    if closer is None or at + 1 >= end:
        return None
    first = words[at + 1]
    if text == "," and not (
        first.text[0].isdigit()
        or first.text[0].isupper()
        or first.lower in DETERMINERS | PREPOSITIONS | RELATIVES | {"now", "known", "along"}
    ):
        return None
    for close in range(at + 2, min(end - 1, at + _ASIDE)):
        if words[close].text != closer:
            continue
        after = close + 1
        if words[after].mark:
            # "Ida Lima (Rep.), 50, won": another aside
            return after if text in _BRACKETS else None
        if text != ",":
            return after
        while after < end - 1 and words[after].lower.endswith("ly"):
            after += 1
        if words[after].text[0].islower() and _odds(words, after) > _AFTER_ASIDE:
            return close + 1
    return None


def _odds(words: Sequence[Word], at: int) -> float:
    """The log-odds of `tensed`, of what may be a verb with a subject before it."""
    word, before = words[at], words[at - 1]
    lower = word.lower
    if word.mark or not word.text[0].islower() or lower in CLOSED or "-" in lower:
        return -99.0
    subject = words[at - 2] if at > 1 and before.lower.endswith("ly") else before
    if owns(subject.lower) or (subject.lower in CLOSED and not subject.text.isupper()):
        return -99.0
    score = tensed(words, at)
    form = form_of(lower)
    if form == "base" and not (subject.mark or plural(subject.lower)):
        return -99.0
    if form == "s" and score < -50.0 and subject.text[0].isupper() and _stem_is_verb(lower):
        return _UNKNOWN
    return score


def _stem_is_verb(lower: str) -> bool:
    known = table()["base"].words
    return any(known.get(stem, -9.0) > 1.0 for stem in (lower[:-1], lower[:-2]))


def _takes(words: Sequence[Word], at: int) -> bool:
    """Does an object begin at ``at``? A participle that describes a noun has none."""
    if at >= len(words) or words[at].mark:
        return False
    word = words[at]
    if word.lower in _OBJECT or (word.text[0].isupper() and word.lower not in PREPOSITIONS):
        return True
    after = words[at + 1] if at + 1 < len(words) else None
    if word.lower in CLOSED:
        return False
    if plural(word.lower):
        return True
    return after is not None and plural(after.lower)
