"""Warnings about a sentence that is the article's word for word, but for what changes its sense.

"Sales fell 0.6% in June", where the article has the very sentence with "rose": whatever else it
tells elsewhere, nobody copies a sentence and means the contrary. So none of what the other
warnings ask (whether it is said flatly further down, what stands beside the verb) is asked here.
Three changes are told: a hedge of the article's left out, the opposite in a word's place, and a
graver step ("convicted" for "arrested"); and a negation that the article does not have.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from assistant.context import concept
from assistant.lexicon.hedge_words import (
    CHARGED,
    CLAUSAL,
    DOUBTS,
    FIXED,
    INFINITIVE,
    NEGATORS,
    NOT_TURNED,
    REVERSERS,
    SOFT_BEFORE,
    SOFTENERS,
)
from assistant.lexicon.steps import STEPS
from assistant.speech.opposites import against
from assistant.text import Span, Text, Token

__all__ = ["Changed", "copied"]

# how much of a draft sentence's content its model has; sentences looked at, tokens of each
_SHARE, _LOOKED_AT, _TOKENS = 0.75, 4, 120
# words that the two have in common, at least, and those in which they differ, at most
_SAME, _OURS, _THEIRS = 8, 4, 6
_SOFT = SOFTENERS | SOFT_BEFORE | NEGATORS | REVERSERS
_STEPS = {word: step for step in STEPS for word in step.telling}


class Changed(NamedTuple):
    """What a copy makes of its model: ``name`` of the hedge left out, "opposite", or "added";
    ``sentence``: the model's number."""

    name: str
    ours: Span
    theirs: Span
    sentence: int = 0


def copied(draft: Text, number: int, article: Text, likes: dict[int, float]) -> Changed | None:
    """How the sense of the draft's sentence differs from the one that it is a copy of."""
    mine = draft.sentence_tokens(number)[:_TOKENS]
    if len(mine) <= _SAME:
        return None
    nearest = sorted((n for n in likes if likes[n] >= _SHARE), key=lambda n: -likes[n])
    for other in nearest[:_LOOKED_AT]:
        theirs = article.sentence_tokens(other)[:_TOKENS]
        if found := _differing(mine, theirs):
            return found._replace(sentence=other) if isinstance(found, Changed) else None
    return None


def _differing(mine: Sequence[Token], theirs: Sequence[Token]) -> Changed | bool:
    """What differs, True for a copy that keeps the sense, False for no copy."""
    if abs(len(mine) - len(theirs)) > len(mine) // 2:
        return False
    # imported where a sentence is near enough: most drafts never are
    from rapidfuzz.distance import Levenshtein

    steps = Levenshtein.opcodes([t.lower for t in mine], [t.lower for t in theirs])
    runs: list[tuple[int, int, int, int]] = []
    for step in steps:
        if step.tag == "equal":
            continue
        if runs and runs[-1][1] == step.src_start and runs[-1][3] == step.dest_start:
            runs[-1] = (runs[-1][0], step.src_end, runs[-1][2], step.dest_end)
        else:
            runs.append((step.src_start, step.src_end, step.dest_start, step.dest_end))
    # what the article's sentence has before or behind all of the draft's is none of it
    inner = [r for r in runs if r[0] != r[1] or (0 < r[0] < len(mine) - 1)]
    if not inner:
        return True
    first, last, start, stop = inner[0]
    if len(inner) > 1 or last - first > _OURS or stop - start > _THEIRS:
        return False
    if len(mine) - (last - first) < _SAME:
        return False
    return _sense(mine, theirs, (first, last, start, stop)) or True


def _sense(
    mine: Sequence[Token], theirs: Sequence[Token], run: tuple[int, int, int, int]
) -> Changed | None:
    first, last, start, stop = run
    ours, other = mine[first:last], theirs[start:stop]
    said = {token.lower for token in ours}
    # what is left out bears on the word behind it
    shown = ours or mine[first : first + 1]
    beside = theirs[start : stop + (not ours or start == stop)]
    if not shown or not beside:
        return None
    here = Span(shown[0].start, shown[-1].end)
    there = Span(beside[0].start, beside[-1].end)
    if _SOFT.isdisjoint(token.lower for token in shown):
        for at, token in enumerate(other):
            behind = theirs[start + at + 1].lower if start + at + 1 < len(theirs) else ""
            if name := _hedge(token.lower, behind):
                return Changed(name, here, there)
    if len(ours) == len(other) == 1:
        told, stated = ours[0].lower, other[0].lower
        if concept(stated) in against(concept(told)):
            return Changed("opposite", here, there)
        step = _STEPS.get(told)
        if step and stated.startswith(step.lesser):
            return Changed("opposite", here, there)
    if said & NEGATORS and {t.lower for t in other}.isdisjoint(NEGATORS | REVERSERS):
        at = next(i for i, token in enumerate(ours) if token.lower in NEGATORS)
        behind = mine[first + at + 1].lower if first + at + 1 < len(mine) else ""
        if behind not in NOT_TURNED:
            return Changed("added", here, there)
    return None


def _hedge(word: str, behind: str) -> str | None:
    """The name of the hedge that a word of the article's is, in front of the next."""
    if word in NEGATORS:
        return None if behind in NOT_TURNED else "negation"
    if word in DOUBTS:
        return "doubt"
    if word in INFINITIVE and behind == "to" and word not in FIXED:
        return INFINITIVE[word]
    if word in CHARGED and behind in CHARGED[word][1]:
        return CHARGED[word][0]
    return CLAUSAL.get(word) if behind == "that" else None
