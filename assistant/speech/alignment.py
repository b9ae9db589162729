"""Where a text has given words: the very same ones, or the nearest wording.

Words are compared folded and without punctuation, hyphens and spaces inside them, so "two-day",
"two day" and tokenised "do n't" are found under any of their spellings. Looking up starts from
the rarest of the words and tries a bounded number of places, so that many look-ups in a long
text stay linear.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate, compress
from typing import NamedTuple

from rapidfuzz.distance import Indel

from assistant.context import stem
from assistant.lexicon.grammar import AUXILIARIES, DETERMINERS, PREPOSITIONS
from assistant.lexicon.numerals import UNITS
from assistant.memo import Table
from assistant.text import Span, Text, Token, lowers

__all__ = ["Change", "Near", "nearest", "same_words", "spoken_words"]

# places tried per look-up, words compared per look-up
_PLACES = 40
# the same words are wanted in a few places at most
_ENOUGH = 12
_WORDS = 300


# "could've" and "could have" are the same words; what 's and 'd stand for is not plain
_IN_FULL = {
    f"{word}{short}": f"{word}{full}"
    for short, full, words in (
        ("'ve", "have", "i you we they could would should might must may who there"),
        ("'re", "are", "you we they who there what"),
        ("'ll", "will", "i you he she it we they who there that"),
        ("'m", "am", "i"),
        ("n't", "not", "is are was were do does did has have had could would should must"),
    )
    for word in words.split()
} | {"won't": "willnot", "can't": "cannot"}
# "5-second rule" and "five-second rule" are the same words
_NUMERALS = {word: str(value) for word, value in UNITS.items()}
_PERSONAL = frozenset(
    "i me my we us our you your he him his she her it its they them their".split()
)
# what joins words, and stands in no other's place
_JOINING = PREPOSITIONS | DETERMINERS | AUXILIARIES | _PERSONAL
_JOINING |= frozenset("and or but that if so because much very were we're it's".split())


@dataclass(frozen=True, slots=True)
class Index:
    """The words of a text, joined without gaps, and where each word stands."""

    tokens: list[Token]
    words: list[str]
    joined: str
    # offset of each word in ``joined``
    offsets: list[int]
    places: dict[str, list[int]] = field(repr=False)


def _index(text: Text) -> Index:
    return _indexed(text, _SQUEEZED)


def _index_in_full(text: Text) -> Index:
    return _indexed(text, _FULL)


def _indexed(text: Text, forms: Table[str]) -> Index:
    squeezed = list(map(forms.__getitem__, text.view(lowers)))
    words = list(filter(None, squeezed))
    tokens = list(compress(text.tokens, squeezed))
    places: dict[str, list[int]] = {}
    for place, word in enumerate(words):
        if word in places:
            places[word].append(place)
        else:
            places[word] = [place]
    offsets = [*accumulate(map(len, words), initial=0)]
    return Index(tokens, words, "".join(words), offsets[:-1], places)


def _squeezed(word: str) -> str:
    if not word.isalnum():
        word = "".join(filter(str.isalnum, word))
    return _NUMERALS.get(word, word)


def _in_full(word: str) -> str:
    return _squeezed(_IN_FULL.get(word.replace("’", "'"), word))


# folded word -> the form in which it is compared, "" for a mark
_SQUEEZED = Table(_squeezed, 20_000)
# ... with "could've" as "could have"
_FULL = Table(_in_full, 20_000)


def spoken_words(tokens: Sequence[Token], in_full: bool = False) -> list[str]:
    """The words among the tokens, in the form in which they are compared; ``in_full``: with
    "could've" as "could have"."""
    forms = _FULL if in_full else _SQUEEZED
    return [word for token in tokens if (word := forms[token.lower])]


def same_words(text: Text, words: list[str], in_full: bool = False) -> list[Span]:
    """Where ``text`` has exactly these words in this order: at most a dozen places."""
    index = text.view(_index_in_full if in_full else _index)
    joined = "".join(words)
    if not joined:
        return []
    # the rarest word that the text spells as one word too; none: it cannot be found
    best: tuple[int, int, str] | None = None
    for number, word in enumerate(words[:_WORDS]):
        places = index.places.get(word)
        if places is not None and (best is None or len(places) < best[0]):
            best = (len(places), number, word)
            if len(places) == 1:
                break
    if best is None:
        return []
    lead = sum(map(len, words[: best[1]]))
    found: list[Span] = []
    for place in index.places[best[2]][:_PLACES]:
        if len(found) >= _ENOUGH:
            break
        start = index.offsets[place] - lead
        if start >= 0 and index.joined.startswith(joined, start):
            first = bisect_left(index.offsets, start)
            last = bisect_left(index.offsets, start + len(joined)) - 1
            end = index.offsets[last] + len(index.words[last])
            if index.offsets[first] == start and end == start + len(joined):
                found.append(Span(index.tokens[first].start, index.tokens[last].end))
    return found


class Change(NamedTuple):
    """Words asked for and the text's own in their place, folded; then both as written."""

    ours: tuple[str, ...]
    theirs: tuple[str, ...]
    said: str
    written: str


@dataclass(frozen=True, slots=True)
class Near:
    """The nearest wording: ``share`` of the asked words (weighted by length) stand there in
    their order; ``changes`` are the differing runs."""

    span: Span
    share: float
    kept: int
    changes: tuple[Change, ...]


def nearest(text: Text, asked: Sequence[Token]) -> Near | None:
    """The stretch of ``text`` that shares most of these words in order, if any does."""
    index = text.view(_index)
    asked = [token for token in asked if _SQUEEZED[token.lower]][:_WORDS]
    words = [_SQUEEZED[token.lower] for token in asked]
    votes: Counter[int] = Counter()
    for number, word in enumerate(words):
        places = index.places.get(word)
        if places and len(places) <= _PLACES:
            for place in places:
                votes[place - number] += 1 + 10 // len(places)
    if not votes:
        return None
    # neighbouring diagonals belong together: a word more or less shifts what follows
    reach = 3
    diagonal = max(votes, key=lambda d: sum(votes.get(d + k, 0) for k in range(-reach, reach + 1)))
    low = max(0, diagonal - reach - 2)
    high = min(len(index.words), diagonal + len(words) + reach + 2)
    return _align(index, asked, words, low, high)


def _align(
    index: Index, tokens: Sequence[Token], words: list[str], low: int, high: int
) -> Near | None:
    window = index.words[low:high]
    # aligned by their stems: another form of a word stands in that word's place
    blocks = [
        op for op in Indel.opcodes([*map(stem, words)], [*map(stem, window)]) if op.tag == "equal"
    ]
    if not blocks:
        return None
    kept = sum(op.src_end - op.src_start for op in blocks)
    weight = sum(len(word) for op in blocks for word in words[op.src_start : op.src_end])
    # words asked for before the first and after the last common one have counterparts there
    first = max(0, blocks[0].dest_start - blocks[0].src_start)
    last = min(len(window), blocks[-1].dest_end + len(words) - blocks[-1].src_end)
    if not _answer(words[: blocks[0].src_start], window[first : blocks[0].dest_start]):
        first = blocks[0].dest_start
    if not _answer(words[blocks[-1].src_end :], window[blocks[-1].dest_end : last]):
        last = blocks[-1].dest_end
    changes: list[Change] = []
    asked, there = 0, first

    def differ(start: int, end: int, other: int, last: int) -> None:
        changes.append(
            Change(
                tuple(words[start:end]),
                tuple(window[other:last]),
                " ".join(token.text for token in tokens[start:end]),
                " ".join(token.text for token in index.tokens[low + other : low + last]),
            )
        )

    for src, dest, src_end, dest_end in (
        *((op.src_start, op.dest_start, op.src_end, op.dest_end) for op in blocks),
        (len(words), last, len(words), last),
    ):
        # "we're" and "we re" are the same
        if "".join(words[asked:src]) == "".join(window[there:dest]):
            kept += src - asked
            weight += sum(map(len, words[asked:src]))
        else:
            differ(asked, src, there, dest)
        for step in range(src_end - src):
            if words[src + step] != window[dest + step]:
                differ(src + step, src + step + 1, dest + step, dest + step + 1)
        asked, there = src_end, dest_end
    span = Span(index.tokens[low + first].start, index.tokens[low + last - 1].end)
    return Near(span, weight / sum(map(len, words)), kept, tuple(changes))


def _answer(ours: list[str], theirs: list[str]) -> bool:
    """What stands beside the common words answers the words asked for, and is not just what
    comes next: both tell something, both are persons, or they begin alike ("has", "have")."""
    if not ours or "".join(ours)[:2] == "".join(theirs)[:2]:
        return True
    if _PERSONAL.issuperset(ours) and _PERSONAL.issuperset(theirs):
        return True
    return not (_JOINING.issuperset(ours) or _JOINING.issuperset(theirs))
