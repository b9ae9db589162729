"""Who said it: the part of a sentence that a headline may leave out, and when it may not."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lexicon.grammar import OFFICIAL
from assistant.writing.clause import Word
from assistant.writing.grammar import finite, opens_clause, saying
from assistant.writing.trim import drop_days

__all__ = ["drop_speaker"]

Words = Sequence[Word]


def drop_speaker(words: Words) -> tuple[list[Word], bool]:
    """Without ", officials said" or "Police said that"; and whether what is left leans on
    somebody whose word it is (a person's claim is not the article's own)."""
    tail = _speaker_tail(words)
    if tail is not None:
        start = tail
        return list(words[:start]), not _official(words, start, len(words))
    verb = saying(words, 1, min(len(words), 9))
    if verb is not None and finite(words, 1, verb) is None and _official(words, 0, verb):
        after = verb + 1
        if words[verb].lower in ("told", "tells", "tell"):
            # whom they told stands before "that"
            ends = [
                at for at in range(after, min(len(words), after + 7)) if words[at].lower == "that"
            ]
            if not ends:
                return list(words), False
            after = ends[0]
        rest = drop_days(words[after:])
        if rest and rest[0].lower == "that":
            rest = rest[1:]
        if rest and not rest[0].mark and opens_clause(rest, 0):
            return rest, False
    return list(words), False


def _speaker_tail(words: Words) -> int | None:
    """Where ", officials said on Thursday" begins."""
    for at in range(max(3, len(words) - 24), len(words) - 1):
        if words[at].lower == "according" and words[at + 1].lower == "to":
            if finite(words, 1, at) is None:
                return None
            return at - 1 if words[at - 1].text == "," else at
        if words[at].text != ",":
            continue
        verb = saying(words, at + 1, len(words))
        if verb is None or finite(words, 1, at) is None:
            continue
        first = words[at + 1].lower
        if first in ("and", "but", "or", "who", "which", "that", "as", "where", "when", "so"):
            continue
        # the speaker before the verb, or right after it; no other verb in between or later
        if verb - at > 14 or finite(words, at + 1, verb) not in (None, verb - 1):
            continue
        if any(
            words[i].lower in ("that", "he", "she", "they", "it") for i in range(verb, len(words))
        ):
            continue
        if finite(words, verb + 1) is not None:
            continue
        return at
    return None


def _official(words: Words, start: int, end: int) -> bool:
    return any(words[at].lower in OFFICIAL for at in range(start, end))
