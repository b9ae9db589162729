"""What a stretch of text is about: its content words, cut to their stems.

Two clauses tell of the same thing when they share the words that are rare in the article, not
those that are everywhere in it.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Container, Iterable
from dataclasses import dataclass
from functools import lru_cache

from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.text import Span, Text, Token

__all__ = ["Likeness", "around", "content", "likeness", "stem", "stems", "weights"]

_IRREGULAR = {
    "shot": "shoot", "shooting": "shoot", "won": "win", "winning": "win", "lost": "los",
    "died": "die", "dies": "die", "dying": "die", "dead": "die", "death": "die", "deaths": "die",
    "held": "hold", "sold": "sell", "bought": "buy", "built": "build", "began": "begin",
    "begun": "begin", "fell": "fall", "fallen": "fall", "rose": "rise", "risen": "rise",
    "found": "find", "left": "leave", "met": "meet", "led": "lead", "paid": "pay",
    "spoke": "speak", "spoken": "speak", "struck": "strik", "thrown": "throw", "threw": "throw",
    "beaten": "beat", "born": "birth", "women": "woman", "men": "man", "people": "person",
    "children": "child", "kept": "keep", "stolen": "steal", "stole": "steal", "sent": "send",
    "brought": "bring", "thought": "think", "taught": "teach", "caught": "catch",
    "chosen": "choos", "chose": "choos", "written": "writ", "wrote": "writ", "grew": "grow",
    "grown": "grow", "knew": "know", "known": "know", "broke": "break", "broken": "break",
}  # fmt: skip


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """A folded word without its inflection: killing, killed and kills are all ``kill``.

    >>> [stem(w) for w in ("fires", "fired", "stopping", "parties", "studied", "bus")]
    ['fir', 'fir', 'stop', 'party', 'study', 'bus']
    """
    known = _IRREGULAR.get(word)
    if known:
        return known
    size = len(word)
    if size > 4 and word.endswith(("ies", "ied")):
        return word[:-3] + "y"
    if size > 5 and word.endswith("ing"):
        word = _single(word[:-3])
    elif size > 4 and word.endswith("ed"):
        word = _single(word[:-2])
    elif size > 4 and word.endswith(("sses", "shes", "ches", "xes")):
        word = word[:-2]
    elif size > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    return word[:-1] if len(word) > 3 and word.endswith("e") else word


def _single(word: str) -> str:
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz":
        return word[:-1]
    return word


def stems(tokens: Iterable[Token]) -> list[str]:
    """The stems of the content words among the tokens, in order."""
    return [
        stem(token.lower)
        for token in tokens
        if token.lower not in FUNCTION_WORDS and token.lower[:1].isalnum()
    ]


def content(text: Text, span: Span) -> set[str]:
    """The stems of a span's content words."""
    return set(stems(text.tokens_in(span)))


def weights(text: Text) -> dict[str, float]:
    """How much each stem of a text tells: 1 for one that occurs once, less the commoner it is."""
    return text.view(_weights)


def _weights(text: Text) -> dict[str, float]:
    counts = Counter(stems(text.tokens))
    return {word: 1 / (1 + 0.5 * math.log(count)) for word, count in counts.items()}


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much of what is said around one span is said around another: ``score`` from 0 to 1,
    ``shared`` the number of stems that both have."""

    score: float
    shared: int


def around(text: Text, span: Span) -> dict[str, float]:
    """The stems of the sentence that ``span`` stands in, each with how near it stands.

    1 within a few words, less with every word between and much less beyond a comma or a
    conjunction; the span's own words are left out.
    """
    known = text.view(_surroundings)
    found = known.get(span)
    if found is None:
        found = known[span] = _near(text, span)
    return found


def _surroundings(text: Text) -> dict[Span, dict[str, float]]:
    return {}


_CLOSE, _FAR = 7, 32
_STEP = {",": 3, ";": 8, ":": 5, "–": 6, "—": 6, "(": 4, ")": 4}
_STEP |= dict.fromkeys("and but while after before when as who which that because".split(), 2)


def _near(text: Text, span: Span) -> dict[str, float]:
    tokens = text.tokens
    sentence = text.sentences[text.sentence_index(span.start)] if text.sentences else span
    first, last = text.token_index(span.start), text.token_index(max(span.start, span.end - 1))
    found: dict[str, float] = {}
    for step, start in ((-1, first - 1), (1, last + 1)):
        distance, at = 0, start
        while 0 <= at < len(tokens) and distance < _FAR:
            token = tokens[at]
            if not sentence.start <= token.start < sentence.end:
                break
            distance += _STEP.get(token.lower, 1)
            if token.lower not in FUNCTION_WORDS and token.lower[0].isalnum():
                nearness = min(1.0, (_FAR - distance) / (_FAR - _CLOSE))
                word = stem(token.lower)
                if nearness > found.get(word, 0.0):
                    found[word] = nearness
            at += step
    return found


def likeness(
    draft: Text, claim: Span, article: Text, fact: Span, skip: Container[str]
) -> Likeness:
    """How alike the surroundings of a claim and of a fact are; stems in ``skip`` count not."""
    telling = weights(article)
    total = score = 0.0
    shared = 0
    there = around(article, fact)
    for word, nearness in around(draft, claim).items():
        if word in skip:
            continue
        weight = nearness * telling.get(word, 1.0)
        total += weight
        if word in there:
            score += weight * there[word]
            shared += 1
    return Likeness(score / total if total else 0.0, shared)
