"""Warnings about certainty: a "not", a "might" or an "alleged" that a draft leaves out.

They stand beside the verdicts and are none. Honest headlines drop "officials said" as a matter
of style, so plain attribution is never missed here. What is warned about:

* a negation: the article has "did not resign", the draft "resigned" (or the other way round);
* doubt: the article has "might have resigned" or "allegedly stole", the draft says it flatly;
* a charge: the article has "accused of stealing", the draft that somebody "stole".

A word counts as the article's only where the article's sentence shares most of the draft
sentence's content, and where no such sentence says it flatly too. A draft that softens itself
anywhere in the sentence ("could", "says", "accused", a question mark) is not warned about.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assistant.context import places, sentences_of, spots_of, stem, weights
from assistant.furniture import in_furniture
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.hedge_words import (
    CHARGES,
    CLAUSAL,
    DOUBTS,
    NEGATORS,
    NOT_TURNED,
    REVERSERS,
    SOFTENERS,
)
from assistant.speech.quotes import quote_at
from assistant.text import Span, Text, Token

__all__ = ["notices"]

# how much of a draft sentence's content an article's sentence must have
_SAME = 0.6
_ALSO = 0.45
# words between a hedge and the word it bears on
_REACH = 4
# sentences of the article looked at for one word
_LOOKED_UP = 60


_HEDGING = NEGATORS | CHARGES | DOUBTS | {"would"}
_CONTRAST = frozenset(",–—")


@dataclass(frozen=True, slots=True)
class Hedge:
    """``name``: negation, doubt or charge. ``span``: from the hedge to the word it bears on."""

    name: str
    sentence: int
    span: Span
    token: int


def notices(draft: Text, article: Text) -> list[tuple[Span, str, tuple[Span, ...]]]:
    """``(span in the draft, reason, spans in the article)`` of each warning."""
    found: list[tuple[Span, str, tuple[Span, ...]]] = []
    hedged = article.view(_hedges)
    for number, sentence in enumerate(draft.sentences):
        tokens = draft.sentence_tokens(number)
        words = {stem(t.lower) for t in tokens if _tells(t)}
        if len(words) < 3 or draft.raw[sentence.end - 1] == "?":
            continue
        if words.isdisjoint(hedged) and not draft.view(_by_sentence)[number]:
            continue  # as most are: nothing of it is hedged on either side
        likes = _alike(words, article)
        if likes:
            found.extend(_missing(draft, tokens, article, likes))
            found.extend(_added(draft, number, article, likes))
    return found


def _tells(token: Token) -> bool:
    word = token.lower
    return len(word) > 1 and word[0].isalnum() and word not in FUNCTION_WORDS


def _alike(words: set[str], article: Text) -> dict[int, float]:
    """The article's sentences that share much of the words, with the share."""
    telling, known = weights(article), places(article)
    shared: dict[int, float] = {}
    total = 0.0
    # sorted: a sum of floats depends on its order, and a set's order on the process
    for word in sorted(words):
        weight = telling.get(word, 1.0)
        total += weight
        for number in set(known.get(word, ())[:_LOOKED_UP]):
            shared[number] = shared.get(number, 0.0) + weight
    return {
        number: share / total
        for number, share in shared.items()
        if share >= _ALSO * total and in_furniture(article, article.sentences[number]) is None
    }


def _hedges(text: Text) -> dict[str, list[Hedge]]:
    """stem -> the hedges that bear on it."""
    found: dict[str, list[Hedge]] = {}
    for hedges in text.view(_by_sentence):
        for root, hedge in hedges:
            found.setdefault(root, []).append(hedge)
    return found


def _by_sentence(text: Text) -> list[list[tuple[str, Hedge]]]:
    """The hedges of each sentence, with the stem that each bears on."""
    found: list[list[tuple[str, Hedge]]] = [[] for _ in text.sentences]
    numbers = text.view(sentences_of)
    for number in sorted({numbers[at] for at in spots_of(text, _HEDGING)}):
        found[number] += _borne(text.sentence_tokens(number), number)
    return found


def _borne(tokens: list[Token], number: int) -> Iterator[tuple[str, Hedge]]:
    for at, token in enumerate(tokens):
        name = _name(tokens, at) if token.lower in _HEDGING else None
        if name is None:
            continue
        # "believed Iran backed the fighters": the doubt is about the verb behind the name too
        left = 2 if token.lower in CLAUSAL else 1
        for other in tokens[at + 1 : at + _REACH + left]:
            if not other.text[0].isalnum() or not left:
                break
            if _tells(other) and not other.lower.endswith("ly"):
                span = Span(token.start, other.end)
                yield stem(other.lower), Hedge(name, number, span, other.start)
                left -= 1


def _name(tokens: list[Token], at: int) -> str | None:
    word = tokens[at].lower
    if at and tokens[at - 1].text in _CONTRAST:
        return None  # "the rich, not the poor"
    follow = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if word in NEGATORS:
        return None if follow in NOT_TURNED else "negation"
    if word in CHARGES and follow in ("of", "with"):
        return "charge"
    if word == "may" and tokens[at].text[0].isupper() and at:
        return None  # the month or the name
    if word in DOUBTS:
        return "doubt"
    if word == "would" and follow == "have":
        return "doubt"
    return None


def _missing(
    draft: Text, tokens: list[Token], article: Text, likes: dict[int, float]
) -> Iterator[tuple[Span, str, tuple[Span, ...]]]:
    """The hedges that bear on words of this draft sentence in the article alone."""
    lowered = {token.lower for token in tokens}
    negated = bool(lowered & NEGATORS) or any(w in REVERSERS or w.endswith("n't") for w in lowered)
    # "Police: man robbed bank" gives the police's word for it
    soft = bool(lowered & SOFTENERS) or "?" in lowered or ":" in lowered
    hedges = article.view(_hedges)
    for token in tokens:
        if not _tells(token):
            continue
        for hedge in hedges.get(stem(token.lower), ())[:_LOOKED_UP]:
            if likes.get(hedge.sentence, 0.0) < _SAME:
                continue
            if negated if hedge.name == "negation" else soft or negated:
                continue
            if hedge.name == "charge" and not _finite(token):
                continue
            if _said_flatly(article, token, likes) or quote_at(
                draft, Span(token.start, token.end)
            ):
                break
            words = " ".join(article[hedge.span].split())
            yield Span(token.start, token.end), _REASONS[hedge.name].format(words), (hedge.span,)
            return


_REASONS = {
    "negation": "The article says “{}”; the draft leaves the negation out.",
    "doubt": "The article is less sure: “{}”.",
    "charge": "The article says “{}”: a charge, not a fact.",
}


def _added(
    draft: Text, number: int, article: Text, likes: dict[int, float]
) -> Iterator[tuple[Span, str, tuple[Span, ...]]]:
    """Negations of the draft that no sentence of the article like it has."""
    for root, hedge in draft.view(_by_sentence)[number]:
        if hedge.name != "negation" or root in article.view(_turned):
            continue
        for other, share in likes.items():
            flat = [t for t in article.sentence_tokens(other) if stem(t.lower) == root]
            if flat and share >= _SAME and not _turns(article, other):
                words = " ".join(draft[hedge.span].split())
                yield (
                    hedge.span,
                    f"The draft says “{words}”; the article says it without the negation.",
                    (Span(flat[0].start, flat[0].end),),
                )
                return


def _turned(text: Text) -> set[str]:
    """The stems that a negation of the text bears on."""
    return {
        root
        for root, hedges in text.view(_hedges).items()
        if any(hedge.name == "negation" for hedge in hedges)
    }


def _turns(text: Text, number: int) -> bool:
    """The sentence has a negation or a verb that turns it round."""
    return any(
        token.lower in NEGATORS or token.lower in REVERSERS
        for token in text.sentence_tokens(number)
    )


def _finite(token: Token) -> bool:
    word = token.lower
    return word.endswith(("ed", "s")) or stem(word) != word


def _said_flatly(article: Text, token: Token, likes: dict[int, float]) -> bool:
    """Some sentence much like the draft's has the word without a hedge."""
    root = stem(token.lower)
    hedged = {hedge.token for hedge in article.view(_hedges).get(root, ())}
    for number in likes:
        for other in article.sentence_tokens(number):
            if stem(other.lower) == root and other.start not in hedged:
                return True
    return False
