"""Which sentences of a story the model reads, and makes headlines of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assistant.draft import MODEL, Candidate
from assistant.text import Text
from assistant.writing import trim
from assistant.writing.acronyms import by_acronym
from assistant.writing.body import Sentence
from assistant.writing.clause import Word, split
from assistant.writing.ending import balanced
from assistant.writing.extract import claim

__all__ = ["REACH", "claims", "in_words", "readable", "sentence_of", "telling", "unread"]

# the story's opening and, of the sentences up to here, those that tell most of it; so many words
# together
_OPENING = 3
REACH = 14
_READ = 190
# words of a sentence that headlines are made of
_LONGEST = 60


def unread(
    ranked: Iterable[Candidate], read: Sequence[Sentence], story: Sequence[Sentence]
) -> list[Sentence]:
    """The sentences whose clauses rank before all that the model has read."""
    found: list[Sentence] = []
    for one in ranked:
        if one.origin == MODEL or sentence_of(one, read) is not None:
            break
        sentence = sentence_of(one, story)
        if sentence is not None and sentence not in found:
            found.append(sentence)
    return found


def sentence_of(candidate: Candidate, story: Sequence[Sentence]) -> Sentence | None:
    """The one of these sentences that a candidate's first words stand in."""
    if not candidate.provenance:
        return None
    start = candidate.provenance[0].article_start
    return next((s for s in story if s.span.start <= start < s.span.end), None)


def telling(article: Text, story: Sequence[Sentence]) -> list[Sentence]:
    """What the model reads of these sentences, in the article's order."""
    room = _READ
    found: list[Sentence] = []
    for sentence in sorted(story, key=claims, reverse=True):
        size = len(article[sentence.span].split())
        if size <= room or not found:
            room -= size
            found.append(sentence)
    return sorted(found, key=lambda sentence: sentence.index)


def claims(sentence: Sentence) -> tuple[int, float]:
    """What orders sentences by how much they have to say: the opening ones as they stand."""
    return max(0, _OPENING - sentence.index), claim(sentence)


def in_words(article: Text, sentence: Sentence) -> list[Word]:
    """The words of a sentence that a headline may be made of."""
    return trim.drop_bracketed(by_acronym(split(article, sentence.span), article))


def readable(article: Text, sentence: Sentence) -> bool:
    words = split(article, sentence.span)
    return len(words) <= _LONGEST and balanced(words) and words[-1].text != "?"
