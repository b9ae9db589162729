"""The thing that a value is said of by standing before it: a 49-foot room, a $40 million loss.

Where the article has the claim's value before one noun, and another value before the claim's own
noun, the claim has the one in the other's place.
"""

from __future__ import annotations

from assistant.amounts.amounts import amount_of
from assistant.amounts.weighing import Match
from assistant.context import concept, stem
from assistant.kind import Fact, Scene
from assistant.lexicon.figures import DEALINGS
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.verbs import FINITE
from assistant.text import Text

__all__ = ["before_its_noun", "keeps_its_verb", "of_its_noun", "of_its_verb"]

_SORTS = {stem(word): at for at, line in enumerate(DEALINGS) for word in line.split()}

# words of a phrase that a value may stand before: "1,450-square-foot private roof terrace"
_PHRASE = 4


def of_its_noun(
    claim: Fact, agreeing: list[Match], rivals: list[Match], scene: Scene
) -> Match | None:
    """The article's value of the claim's noun, where the claim's value has another noun."""
    ours = _phrase(scene.draft, claim)
    if not ours:
        return None
    article = scene.article
    taken = [_phrase(article, match.fact) for match in agreeing]
    if not all(taken):
        return None
    if not all(set(phrase).isdisjoint(ours) for phrase in taken):
        return _of_its_kind(ours, taken, rivals, article)
    noun = ours[-1]
    # a synonym may be told of the claim's value: then its place has the claim's other words
    least = max(match.like for match in agreeing)
    found = [
        match
        for match in rivals
        if match.like >= least and noun in _phrase(article, match.fact)[-1:]
    ]
    return max(found, key=lambda match: match.like, default=None)


def before_its_noun(claim: Fact, rivals: list[Match], scene: Scene) -> Match | None:
    """The one value that the article puts before the claim's noun: the $2 million ticket for the
    $3 million ticket."""
    ours = _phrase(scene.draft, claim)
    if not ours:
        return None
    found = [m for m in rivals if _phrase(scene.article, m.fact)[-1:] == ours[-1:]]
    values = {(amount_of(match.fact).low, amount_of(match.fact).unit) for match in found}
    return max(found, key=lambda match: match.like) if len(values) == 1 else None


def _of_its_kind(
    ours: list[str], taken: list[list[str]], rivals: list[Match], article: Text
) -> Match | None:
    """The value of a net loss, where the claim's is an operating loss's."""
    modifiers = set(ours[:-1])
    if not modifiers or any(modifiers & set(phrase) for phrase in taken):
        return None
    # "a $47.30 drink" may be the Starbucks drink; a net loss is none of operations
    if any(phrase[-1] != ours[-1] or set(phrase) <= set(ours) for phrase in taken):
        return None
    found = [m for m in rivals if set(ours) <= set(_phrase(article, m.fact))]
    values = {amount_of(match.fact).low for match in found}
    return found[0] if len(values) == 1 else None


def of_its_verb(
    claim: Fact, agreeing: list[Match], rivals: list[Match], scene: Scene
) -> Match | None:
    """What was raised, where the claim's sum is what something is valued at: both are told right
    behind their verbs, and these are of two sorts."""
    ours = _verb(scene.draft, claim)
    if ours < 0:
        return None
    others = {_verb(scene.article, match.fact) for match in agreeing}
    if ours in others or -1 in others:
        return None
    found = [m for m in rivals if m.words and _verb(scene.article, m.fact) == ours]
    values = {amount_of(match.fact).low for match in found}
    return found[0] if len(values) == 1 else None


def keeps_its_verb(claim: Fact, agreeing: list[Match], rival: Match, scene: Scene) -> bool:
    """Draft and article have the value right behind one word, "raises" and "raising", and the
    rival has another."""
    ours = _lead(scene.draft, claim)
    article = scene.article
    return (
        ours != ""
        and _lead(article, rival.fact) != ours
        and any(_lead(article, match.fact) == ours for match in agreeing)
    )


def _lead(text: Text, fact: Fact) -> str:
    at = text.token_index(fact.span.start)
    for token in reversed(text.tokens[max(0, at - _VERB) : at]):
        word = token.lower
        if word not in FUNCTION_WORDS and word not in _ROUND:
            return concept(word) if word[0].isalpha() else ""
    return ""


def _verb(text: Text, fact: Fact) -> int:
    """Which sort of verb a sum stands behind, -1 for none of them."""
    at = text.token_index(fact.span.start)
    for token in reversed(text.tokens[max(0, at - _VERB) : at]):
        if (sort := _SORTS.get(stem(token.lower))) is not None:
            return sort
        if token.lower not in FUNCTION_WORDS and token.lower not in _ROUND:
            break
    return -1


# tokens from a verb to its sum: "valued at more than about"
_VERB = 5
_ROUND = frozenset("approximately nearly roughly least around record total combined".split())


_WAYS = frozenset("high tall long wide deep thick old".split())
_YEARLY = frozenset("yoy qoq mom y-o-y q-o-q ytd y year-on-year quarter-on-quarter".split())


def _phrase(text: Text, fact: Fact) -> list[str]:
    """The concepts of the words from the value to its noun; none where no noun follows."""
    at = text.token_index(fact.span.end - 1) + 1
    if [t.text for t in text.tokens[at : at + 1]] == ["-"] and at + 1 < len(text.tokens):
        at += 2 * (text.tokens[at + 1].lower in _WAYS)  # "a 49-foot-high tower"
    found: list[str] = []
    for token in text.tokens[at : at + _PHRASE]:
        word = token.lower
        if not word[0].isalpha() or word in FUNCTION_WORDS or (found and word in FINITE):
            break
        if word in _YEARLY:
            break  # "up 2.6% YoY": no noun follows
        found.append(concept(word))
    return found
