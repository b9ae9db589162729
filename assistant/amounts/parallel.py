"""Two values side by side in one sentence, each with its own names: "the mill gets $300, while
$400 goes to the weir".

A draft that gives the weir the mill's sum has every word right. The halves are told by "while",
"whereas" and a semicolon alone; anything else joins what may belong together.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.amounts.owners import name_words
from assistant.amounts.weighing import Match
from assistant.context import stem
from assistant.kind import Fact, Scene
from assistant.text import Span, Text, Token

__all__ = ["of_other_half"]

_JOINTS = frozenset(["and", "while", "whereas", "but", ";"])
_BETWEEN = frozenset(["while", "whereas", ";"])


def of_other_half(
    claim: Fact, agreeing: list[Match], matches: list[Match], scene: Scene
) -> Match | None:
    """The value of the half that has the claim's names, where the claim's value stands in the
    other one alone."""
    article, draft = scene.article, scene.draft
    sentence = agreeing[0].fact.sentence
    if any(match.fact.sentence != sentence for match in agreeing):
        return None
    if max(map(_length, (article, draft), (sentence, claim.sentence))) > _LONGEST:
        return None
    halves = _halves(article, sentence)
    if len(halves) != 2:
        return None
    here = _half(halves, agreeing[0].fact.span)
    if any(_half(halves, match.fact.span) != here for match in agreeing):
        return None
    there = 1 - here
    names = name_words(article)
    ours = {token.lower for token in _said_of(draft, claim)} & names
    mine, theirs = (
        {token.lower for token in article.tokens_in(halves[at])} & names for at in (here, there)
    )
    if not ours & (theirs - mine) or ours & (mine - theirs):
        return None
    named = any(token.text[0].isupper() for token in article.tokens_in(halves[here]))
    if there == 0 and not named:
        return None  # "a third of Ostreyans like it, while 14% would have one": of them too
    found = [
        match
        for match in matches
        if match.fact.sentence == sentence
        and match not in agreeing
        and _half(halves, match.fact.span) == there
    ]
    if len(found) > 1:
        # "closed down $1.95 to settle at $71.37, while the other was down $1.79 to $75.21"
        before = _before(article, agreeing[0].fact.span)
        found = [match for match in found if _before(article, match.fact.span) == before]
    return found[0] if len(found) == 1 else None


def _said_of(draft: Text, claim: Fact) -> Sequence[Token]:
    """The claim's part of its sentence, "those to Norway by 22%" of "shipments to China grew 5%
    and those to Norway by 22%"; all of the sentence where its part names nobody."""
    sentence = draft.sentence_tokens(claim.sentence)
    part: list[Token] = []
    for token in sentence:
        if token.lower in _JOINTS:
            if token.start > claim.span.start:
                break
            part = []
        else:
            part.append(token)
    return part if any(token.text[0].isupper() for token in part) else sentence


# tokens of a sentence; a longer one is a list or a table
_LONGEST = 200


def _length(text: Text, sentence: int) -> int:
    first, stop = text.token_range(sentence)
    return stop - first


def _halves(text: Text, number: int) -> list[Span]:
    """The parts of a sentence between the words that set two things side by side."""
    sentence = text.sentences[number]
    starts = [sentence.start]
    starts += [token.end for token in text.sentence_tokens(number) if token.lower in _BETWEEN]
    ends = [*starts[1:], sentence.end]
    return [Span(start, end) for start, end in zip(starts, ends, strict=True) if end - start > 1]


def _half(halves: list[Span], span: Span) -> int:
    return next((at for at, half in enumerate(halves) if half.start <= span.start < half.end), -1)


def _before(text: Text, span: Span) -> str:
    at = text.token_index(span.start)
    return stem(text.tokens[at - 1].lower) if at else ""
