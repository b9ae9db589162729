"""What a story is about, as a noun with what hangs on it: "New tariffs on steel from Lima".

The last thing that a headline may be: where no clause of the article can be told in the room
there is. It says nothing that could be false, and an editor can go on from it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.draft import EXTRACT, Candidate
from assistant.lexicon.grammar import (
    ARTICLES,
    AUXILIARIES,
    DETERMINERS,
    NUMBERS,
    PERSONAL,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
    SUBORDINATORS,
    WEEKDAYS,
)
from assistant.lexicon.leaving import JOINTS, NEARLY, PRONOUNS, TIME_WORDS
from assistant.text import Text
from assistant.writing import trim
from assistant.writing.body import body, content_words, weights
from assistant.writing.clause import Word, join, quoted, split
from assistant.writing.ending import ends_well
from assistant.writing.grammar import is_finite, main_verb

__all__ = ["labels"]

# sentences that are looked at, and words that one has at least
_SENTENCES, _LEAST = 12, 8
_SHORTEST = 3
# nothing of these stands inside a noun and what hangs on it
_OUTSIDE = (
    RELATIVES
    | (SUBORDINATORS - {"with"})
    | AUXILIARIES
    | SAYING
    | PERSONAL
    | PRONOUNS
    | WEEKDAYS
    | TIME_WORDS
    | {"that", "if", "whether", "what", "how", "why", "to", "not", "also", "more", "than"}
)
# "a third for thieves": of what
_PARTS = frozenset("half third quarter fifth tenth".split()) | NUMBERS
_LEANING = DETERMINERS - ARTICLES


def labels(article: Text, max_chars: int) -> list[Candidate]:
    """Nouns of the opening with all that hangs on them, those that tell most of the story first;
    none of a text that has no sentence."""
    table = weights(article)
    found: dict[str, Candidate] = {}
    for sentence in body(article)[:_SENTENCES]:
        words = trim.drop_bracketed(split(article, sentence.span))
        if len(words) < _LEAST or words[-1].text not in ".!" or main_verb(words) is None:
            continue
        for phrase in _phrases(words):
            kept = [word for word in phrase if word.lower not in ARTICLES]
            text, places = join(article.raw, kept)
            if not kept or kept[0].lower in _PARTS:
                continue
            if len(kept) < _SHORTEST or len(text) > max_chars or not ends_well(kept[-1]):
                continue
            told = sum(table.get(word, 0.0) for word in set(content_words(text)))
            # "the talks on oil" tells more than a name
            hangs = any(word.lower in PREPOSITIONS for word in kept)
            worth = told / (1 + 0.2 * sentence.index) * (1.0 if hangs else 0.5)
            if text not in found:
                found[text] = Candidate(text, worth, places, EXTRACT)
    return sorted(found.values(), key=lambda c: (-c.score, c.text))


def _phrases(words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    """Runs of words without a verb or a mark, from a noun's first word on; what ends at a
    preposition too, so that one that is too long has a shorter form."""
    own = quoted(words)
    at = 0
    while at < len(words):
        end = at
        while end < len(words) and not _breaks(words, own, end):
            end += 1
        start = at
        while start < end and words[start].lower in PREPOSITIONS | JOINTS:
            start += 1
        while start < end and not _opens(words, start):
            start += 1
        if end > start and not _half(words, start):
            yield words[start:end]
            for inner in range(start + 1, end - _SHORTEST):
                if words[inner].lower in ARTICLES and words[inner - 1].lower in PREPOSITIONS:
                    yield words[inner:end]
            for cut in range(end - 1, start + _SHORTEST, -1):
                if words[cut].lower in PREPOSITIONS - {"of"}:
                    yield words[start:cut]
        at = end + 1


def _half(words: Sequence[Word], start: int) -> bool:
    """ "Ties between it and *Lima with a mill*": the second of two."""
    if not start or words[start - 1].lower not in JOINTS:
        return False
    return any(
        word.lower in PRONOUNS | {"between", "both"} for word in words[max(0, start - 5) : start]
    )


def _breaks(words: Sequence[Word], own: Sequence[bool], at: int) -> bool:
    word = words[at]
    if word.mark or own[at] or word.lower in _OUTSIDE:
        return True
    if word.lower in NEARLY and any(any(map(str.isdigit, w.text)) for w in words[at + 1 : at + 2]):
        # "the company about $4.6 billion"
        return True
    return is_finite(words, at) or (
        word.text[0].islower() and word.lower.endswith(("ed", "ly")) and len(word.lower) > 4
    )


def _opens(words: Sequence[Word], start: int) -> bool:
    """A noun's first word, and not in the middle of what a verb says."""
    word = words[start]
    if word.lower in _LEANING:
        return False
    if word.lower in ARTICLES or word.text[0].isupper() or word.text[0].isdigit():
        return True
    before = words[start - 1].lower if start else ""
    return not word.lower.endswith("ing") and before in PREPOSITIONS - {"to"}
