"""What the tests of `assistant.writing.shortening.compression` share."""

from __future__ import annotations

from itertools import pairwise

from assistant.text import Span, Text
from assistant.writing.clause import Word, split
from assistant.writing.shortening.compression import Compression

__all__ = ["ends", "gap", "kept", "may_go", "refused"]

# names that the article uses by themselves
_ALONE = {"Lima", "Olsen", "Denmark"}


def kept(words: list[Word], headline: str) -> list[int]:
    """Where the headline's words stand, from left to right."""
    found: list[int] = []
    for wanted in headline.split():
        after = found[-1] + 1 if found else 0
        found.append(
            next(i for i, w in enumerate(words) if i >= after and w.text == wanted),
        )
    return found


def refused(sentence: str, headline: str) -> str:
    """Where the headline first is none: at its "start", at a "gap", at its "end"; "" where it
    may be made of the sentence."""
    words = split(Text(sentence), Span(0, len(sentence)))
    return _refused(Compression(words, _ALONE), kept(words, headline))


def _refused(grammar: Compression, chosen: list[int]) -> str:
    if chosen[0] not in grammar.starts:
        return "start"
    if not all(other in grammar.follows[one] for one, other in pairwise(chosen)):
        return "gap"
    return "" if grammar.ending(chosen) is not None else "end"


def ends(row: str) -> bool:
    """May a headline end at the "|", where its sentence goes on?"""
    kept, rest = row.split(" | ")
    sentence = kept + ("" if rest.startswith(",") else " ") + rest
    words = split(Text(sentence), Span(0, len(sentence)))
    grammar = Compression(words, {"Lima"})
    return (
        grammar.ending([at for at, word in enumerate(words) if word.end <= len(kept)]) is not None
    )


def gap(row: str) -> tuple[Compression, int, int]:
    """A sentence, and the words on both sides of what stands between "[" and "]"."""
    before, rest = row.split("[")
    gone, _ = rest.split("]")
    sentence = before + rest.replace("]", "")
    words = split(Text(sentence), Span(0, len(sentence)))
    one = max(at for at, word in enumerate(words) if word.end <= len(before))
    other = min(at for at, word in enumerate(words) if word.start >= len(before + gone))
    return Compression(words, {"Lima"}), one, other


def may_go(row: str, commas: bool = False) -> bool:
    """May the words between "[" and "]" go; with ``commas``, do those that stay count?"""
    plain = row.replace("[", "").replace("]", "")
    words = split(Text(plain), Span(0, len(plain)))
    gone: set[int] = set()
    depth, shift = 0, 0
    for at, character in enumerate(row):
        if character in "[]":
            depth += 1 if character == "[" else -1
            shift += 1
        elif depth:
            gone.add(at - shift)
    kept = [
        i
        for i, word in enumerate(words)
        if word.start not in gone and (not word.mark or (commas and word.text == ","))
    ]
    return not _refused(Compression(words, {"Lima"}), kept)
