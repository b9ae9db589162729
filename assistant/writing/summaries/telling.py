"""Sentences of an article as one text: each with the places that its words were taken from."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.draft import Provenance
from assistant.text import Text
from assistant.writing import trim
from assistant.writing.body import Sentence
from assistant.writing.clause import join, split
from assistant.writing.summaries.persons import surnames, with_names

__all__ = ["assemble", "told"]


def told(article: Text, sentence: Sentence) -> tuple[str, tuple[Provenance, ...]]:
    """A sentence as it can stand alone: without the word that ties it to the one before, and
    with the surname of the person whom its opening pronoun means."""
    words = trim.drop_links(split(article, sentence.span))
    words = with_names(article, sentence, words, surnames(article), alone=True)
    return join(article.raw, words)


def assemble(
    pieces: Sequence[tuple[str, Sequence[Provenance]]],
) -> tuple[str, tuple[Provenance, ...]]:
    """Sentences as one text, with the places of all of them."""
    text = ""
    places: list[Provenance] = []
    for piece, spans in pieces:
        if text:
            text += " "
        shift = len(text)
        text += piece
        places.extend(Provenance(p[0] + shift, p[1] + shift, p[2], p[3]) for p in spans)
    return text, tuple(places)
