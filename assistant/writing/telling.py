"""Summaries by the article's own sentences: which of them tell most, and how they are told."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from assistant.draft import EXTRACT, Candidate, Provenance
from assistant.lexicon.grammar import ANAPHORIC_NOUNS, ANAPHORS, HARM, PERSONAL
from assistant.names.names import scan
from assistant.text import Span, Text
from assistant.writing import trim
from assistant.writing.body import Sentence, body, likeness, weights
from assistant.writing.clause import Word, join, split
from assistant.writing.cut import balanced
from assistant.writing.grammar import main_verb, noun_ends

__all__ = ["assemble", "pick", "summaries", "told"]

# sentences that a summary is chosen from: each choice looks at all of them
_POOL = 100
# code points of a sentence that is read word by word; longer ones are no prose
_LONGEST = 900


def summaries(article: Text, sentences: int, count: int) -> list[Candidate]:
    """Summaries of the article's own sentences in its order, the best first; each further one
    does without one sentence of the first."""
    best = pick(article, sentences)
    found: dict[str, Candidate] = {}
    for left_out in [None, *reversed(best)][:count]:
        chosen = best if left_out is None else pick(article, sentences, left_out)
        pieces = [told(article, sentence) for sentence in chosen]
        if pieces:
            text, places = assemble(pieces)
            score = sum(sentence.score for sentence in chosen)
            found.setdefault(text, Candidate(text, score, places, EXTRACT))
    return list(found.values())


def pick(article: Text, wanted: int, left_out: Sentence | None = None) -> list[Sentence]:
    """The sentences that together tell most, in the article's order: each one chosen for what
    the others leave out, and none that says what another does."""
    pool = [s for s in article.view(_tellable) if s is not left_out]
    table = weights(article)
    said: set[str] = set()
    chosen: list[Sentence] = []
    rest = sorted(sorted(pool, key=lambda s: -s.score)[:_POOL], key=lambda s: s.index)
    while rest and len(chosen) < wanted:
        gains = [_gain(sentence, said, table) for sentence in rest]
        best = rest.pop(gains.index(max(gains)))
        if all(likeness(best.words, other.words) < 0.4 for other in chosen):
            chosen.append(best)
            said |= best.words
    return sorted(chosen, key=lambda s: s.index)


def _gain(sentence: Sentence, said: set[str], table: Mapping[str, float]) -> float:
    """What a sentence adds to those already chosen, per length: the story's words, figures,
    and who came to harm."""
    new = sentence.words - said
    figures = min(2, sum(any(map(str.isdigit, word)) for word in new))
    worth = sum(table.get(word, 0.0) for word in sorted(new))
    return (
        2.5 * worth / (len(sentence.words) + 10)
        + 0.25 * figures
        + (0.3 if new & HARM else 0.0)
        + sentence.score
        + 0.4 / math.sqrt(1 + sentence.index)
    )


def _tellable(article: Text) -> tuple[Sentence, ...]:
    """The sentences that may stand in a summary; all of them where none may."""
    story = body(article)
    return tuple(s for s in story if _may_tell(article, s)) or story


def _may_tell(article: Text, sentence: Sentence) -> bool:
    if sentence.span.end - sentence.span.start > _LONGEST:
        return False
    words = split(article, sentence.span)
    if not words or words[-1].text == "?" or not balanced(words) or len(words) > 60:
        return False
    plain = trim.drop_links(words)
    first = plain[0].lower
    if plain[0].mark:
        return False
    if first in ("he", "she"):
        return _subject_before(article, sentence) is not None
    if first.partition("'")[0] in ANAPHORS:
        return False
    if len(plain) < 3 or main_verb(plain) is None:
        return False
    if first == "the" and plain[1].lower in ANAPHORIC_NOUNS and noun_ends(plain, 1):
        return False
    return not any(word.lower in PERSONAL and word.text != "US" for word in words)


def told(article: Text, sentence: Sentence) -> tuple[str, tuple[Provenance, ...]]:
    """A sentence as a summary tells it: without the word that ties it to the one before, and
    with the name of the person whom its opening pronoun means."""
    words = trim.drop_links(split(article, sentence.span))
    if words and words[0].lower in ("he", "she"):
        name = _subject_before(article, sentence)
        if name is not None:
            text = article[name]
            words[0] = Word(name.start, name.end, text, text.lower(), False, False)
    return join(article.raw, words)


def _subject_before(article: Text, sentence: Sentence) -> Span | None:
    """The surname of the only person whom the sentence before names, when it opens that
    sentence: whom "he" means is then beyond doubt."""
    story = body(article)
    if sentence.index == 0:
        return None
    before = story[sentence.index - 1].span
    persons = [
        name
        for name in article.view(scan)
        if name.category == "person" and before.covers(name.span)
    ]
    if not persons or persons[0].span.start > before.start + 1:
        return None
    if len({name.surname or name.key for name in persons}) > 1:
        return None
    last = article.tokens_in(persons[0].span)[-1]
    return Span(last.start, last.end) if last.text[0].isupper() else None


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
