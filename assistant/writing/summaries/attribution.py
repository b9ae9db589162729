"""How somebody said it, and who said it twice: what a summary leaves out of an attribution."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lexicon.grammar import PREPOSITIONS, SAYING, WEEKDAYS
from assistant.lexicon.summaries import ANNOUNCING, MEDIA
from assistant.writing.clause import Word, quoted
from assistant.writing.grammar import finite, main_verb, opens_clause, saying
from assistant.writing.trim import drop_days

__all__ = ["without_medium", "without_said_day", "without_second_attribution"]

Words = Sequence[Word]

_PLATFORMS = (
    *(("Truth", "Social"), ("social", "media")),
    *((name,) for name in "X Twitter Facebook Instagram Telegram LinkedIn Threads".split()),
)
_PARTS = frozenset("morning afternoon evening night".split())


def without_medium(words: list[Word]) -> list[Word]:
    """Without "in a statement on Monday" after the verb of saying."""
    inside = quoted(words)
    for at in range(1, len(words) - 3):
        if words[at].lower not in ("in", "at", "during", "via", "on") or inside[at]:
            continue
        if words[at - 1].lower not in SAYING:
            continue
        end = _medium_end(words, at)
        if end is None or end >= len(words):
            continue
        follows = words[end]
        if follows.mark or follows.lower == "that" or opens_clause(words, end):
            return [*words[:at], *words[end:]]
    return words


def _medium_end(words: Words, start: int) -> int | None:
    """Past "in an emailed statement to Reuters on Monday"; None where it is no medium."""
    if words[start].lower == "on":
        # "said *on X* that"
        return _platform_end(words, start)
    at = start + 1
    while at < min(len(words), start + 6) and words[at].lower not in MEDIA:
        if words[at].mark or words[at].text[0].isupper() or words[at].lower in PREPOSITIONS:
            return None
        at += 1
    if at >= len(words) or words[at].lower not in MEDIA:
        return None
    at += 1
    if at < len(words) and words[at].lower in MEDIA:
        at += 1
    if (
        at + 1 < len(words)
        and words[at].lower in ("to", "with")
        and words[at + 1].text[0].isupper()
    ):
        at += 1
        while at < len(words) and not words[at].mark and words[at].text[0].isupper():
            at += 1
    at = _platform_end(words, at) or at
    if at < len(words) and words[at].lower in ("released", "issued", "posted", "published"):
        at += 1
    rest = drop_days([words[start - 1], *words[at:]])
    if (
        rest
        and len(rest) < len(words) - at + 1
        and words[at].lower in {"on", "late", "early", "earlier", *WEEKDAYS}
    ):
        at = len(words) - len(rest) + 1
    return at


def _platform_end(words: Words, start: int) -> int | None:
    """Past "on X", "on social media", "on Truth Social"; None where nothing of the kind begins."""
    if start + 1 >= len(words) or words[start].lower != "on":
        return None
    for name in _PLATFORMS:
        if tuple(word.text for word in words[start + 1 : start + 1 + len(name)]) == name:
            return start + 1 + len(name)
    return None


def without_said_day(words: list[Word]) -> list[Word]:
    """Without the day on which somebody said so: "officials said *on Tuesday* that", "the bank
    said *Monday*."."""
    inside = quoted(words)
    for at in range(1, len(words) - 2):
        if words[at].lower not in SAYING or inside[at] or not words[at].text.islower():
            continue
        day = at + 1 + (words[at + 1].lower == "on")
        if day + 1 >= len(words) or words[day].lower not in WEEKDAYS:
            continue
        end = day + 1 + (words[day + 1].lower in _PARTS)
        if end >= len(words):
            continue
        follows = words[end]
        closes = follows.mark and follows.text in ".,"
        if closes or follows.lower == "that" or opens_clause(words, end):
            return [*words[: at + 1], *words[end:]]
    return words


def without_second_attribution(words: list[Word]) -> list[Word]:
    """Without ", according to a statement" where somebody announces, in the main clause, what
    the sentence says."""
    verb = main_verb(words)
    if verb is None or words[verb].lower not in ANNOUNCING:
        return words
    inside = quoted(words)
    for at in range(verb + 2, len(words) - 2):
        if words[at].lower == "according" and words[at + 1].lower == "to" and not inside[at]:
            tail = words[at + 2 : -1]
            plain = saying(words, at + 2, len(words)) is None and finite(words, at + 2) is None
            if plain and words[at - 1].text == "," and not any(w.mark for w in tail):
                return [*words[: at - 1], words[-1]]
    return words
