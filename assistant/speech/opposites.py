"""Warnings about a verb that says the opposite of the article's.

"Council rejects plan for pier", where the council approved it: no number and no name of it is
wrong. It is told only where the sentences share most of their content, the next word of content
on one side of the two verbs is the same, and no sentence like it has the draft's own verb.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set

from assistant.context import concept, places, stem
from assistant.lexicon.grammar import DETERMINERS
from assistant.lexicon.hedge_words import NEGATORS
from assistant.lexicon.opposites import OPPOSITES
from assistant.speech.telling import telling, tells
from assistant.text import Span, Text, Token

__all__ = [
    "FORCING",
    "TURNED",
    "acts_on",
    "against",
    "has_opposite",
    "is_joined",
    "is_name",
    "is_named",
    "is_particle",
    "opposite",
    "table",
]


def table(pairs: Iterable[Sequence[Set[str]]]) -> dict[str, frozenset[str]]:
    """Concept -> the concepts that say its opposite, of pairs of words."""
    found: dict[str, set[str]] = {}
    for pair in pairs:
        sides = [{concept(word) for word in side} for side in pair]
        for one, other in (sides, sides[::-1]):
            for word in one:
                found.setdefault(word, set()).update(other - one)
    return {word: frozenset(others) for word, others in found.items()}


# concept -> the concepts that say its opposite
_AGAINST = table(OPPOSITES)

# how much of a draft sentence's content, but for the verb, an article's sentence must have
_SAME = 0.42
# words of content on either side of the article's verb, and where its clause ends
_NEAR = 5
# words of the draft's behind its verb of which the article's clause has one
_NEXT = 2
_ENDS = frozenset([",", ";", ":", "–", "—", "but", "while"])
# words before a verb among which it is told how long ago it was
_AGO = 10
_PERIODS = (["week"], ["month"], ["year"], ["quarter"], ["season"])
# verbs behind which another clause begins
FORCING = frozenset("force stop block prevent end curb halt fight oppose compel oust kill".split())
# words before a verb among which stands what takes it back
_TURNING = 6
# what takes back what its verb says, as negation does
TURNED = NEGATORS | frozenset(
    "harder hard difficult instead rather unable fail failed fails failing refuse refused refuses"
    " decline declined declines against stop stopped stops unlikely".split()
)


def against(one: str) -> frozenset[str]:
    """The concepts that say the opposite of a concept."""
    return _AGAINST.get(one, frozenset())


def has_opposite(said: Set[str], article: Text) -> bool:
    """Whether the article has a word that says the opposite of one of these concepts."""
    known = places(article)
    return any(not _AGAINST[one].isdisjoint(known) for one in said & _AGAINST.keys())


def opposite(
    draft: Text, number: int, article: Text, likes: dict[int, float]
) -> tuple[Span, Span] | None:
    """The draft's verb and the article's opposite one, or None.

    ``likes``: the article's sentences like the draft's, with the share of its content.
    """
    tokens = draft.sentence_tokens(number)
    if any(token.lower in TURNED and not is_joined(tokens, i) for i, token in enumerate(tokens)):
        return None
    words = telling(tokens)
    said = [concept(token.lower) for token in words]
    for at, one in enumerate(said):
        others = _AGAINST.get(one)
        # "leaves United to join Reading" says both itself
        if others is None or not others.isdisjoint(said):
            continue
        acted_on = acts_on(tokens, tokens.index(words[at]))
        spot = tokens.index(words[at])
        if is_name(tokens, spot) or _turns_away(tokens, spot) or is_particle(tokens, spot):
            continue
        before = is_before_that(tokens, spot)
        if found := _against(said, at, others, article, likes, acted_on, before):
            return Span(words[at].start, words[at].end), found
    return None


def _against(
    said: Sequence[str],
    at: int,
    others: frozenset[str],
    article: Text,
    likes: dict[int, float],
    acted_on: bool,
    before: bool,
) -> Span | None:
    found = None
    for number, share in likes.items():
        tokens = article.sentence_tokens(number)
        if any(tells(token) and concept(token.lower) == said[at] for token in tokens):
            return None
        named = any(is_named(token.lower, said[at]) for token in tokens)
        if named and not _does(tokens, others):
            return None
        if found or share < _SAME:
            continue
        for i, token in enumerate(tokens):
            if concept(token.lower) not in others or (is_before_that(tokens, i) and not before):
                continue
            if any(t.lower in TURNED for t in tokens[max(0, i - _TURNING) : i + 2]):
                continue
            if is_joined(tokens, i) or is_particle(tokens, i):
                continue  # "higher-end"; "pushed back"
            if _beside(said, at, tokens, i, acted_on and acts_on(tokens, i)):
                found = Span(token.start, token.end)
                break
    return found


def _does(tokens: Sequence[Token], others: Set[str]) -> bool:
    """The tokens have a verb of these: beside it what is named is not said to be so."""
    before = ""
    for token in tokens:
        if concept(token.lower) in others and before not in DETERMINERS:
            return True
        before = token.lower
    return False


def is_named(word: str, said: str) -> bool:
    """The word is what a verb's deed is called: the "resumption" of what resumes."""
    return len(said) >= _ROOT and word.startswith(said) and word.endswith(_NAMING)


_ROOT = 5
_NAMING = ("ion", "ions", "ment", "al", "ance")


def is_particle(tokens: Sequence[Token], i: int) -> bool:
    """Who "hits back", "led to" or "is behind" a thing neither backs, leads nor trails it."""
    before = tokens[i - 1].lower if i else ""
    if tokens[i].lower == "back":
        return stem(before) in _WITH_BACK
    behind = tokens[i + 1].lower if i + 1 < len(tokens) else ""
    return concept(tokens[i].lower) == _LEAD and behind == "to"


_LEAD = concept("lead")
_WITH_BACK = frozenset(
    map(
        stem,
        "push hit fire fight strike snap clap bite shoot walk roll scale cut pull go come bring"
        " get give take hold look pay send turn dial step move talk draw win buy keep is".split(),
    )
)


def _turns_away(tokens: Sequence[Token], i: int) -> bool:
    """Who "backs away" or "backs out" supports nothing."""
    behind = [token.lower for token in tokens[i + 1 : i + 2]]
    return concept(tokens[i].lower) == _BACK and not _AWAY.isdisjoint(behind)


_BACK = concept("back")
_AWAY = frozenset("away off out down into".split())


def is_joined(tokens: Sequence[Token], i: int) -> bool:
    """The first part of a compound: a "stop-gap" stops nothing."""
    return [token.text for token in tokens[i + 1 : i + 2]] == ["-"]


def is_name(tokens: Sequence[Token], i: int) -> bool:
    """The one capital among words in lower case, within a sentence: "Bill Bar had suggested"."""
    words = [token for token in tokens if tells(token) and token.text[0].isalpha()]
    raised = sum(token.text[0].isupper() for token in words)
    return i > 0 and tokens[i].text[0].isupper() and 2 * raised < len(words) + 1


def is_before_that(tokens: Sequence[Token], i: int) -> bool:
    """ "had earlier fallen", "after falling", "after figures last month showed that they fell":
    what the draft tells came after."""
    before = [token.lower for token in tokens[max(0, i - _AGO) : i]]
    last = before.index("last") if "last" in before else 0
    if "after" in before[:last] and before[last + 1 :][:1] in _PERIODS:
        return True
    return "had" in before[-2:] or before[-1:] == ["after"]


def acts_on(tokens: Sequence[Token], i: int) -> bool:
    """The verb has its object right behind it."""
    behind = (token for token in tokens[i + 1 :] if token.lower not in DETERMINERS)
    first = next(behind, None)
    return first is not None and tells(first) and not first.text[0].isdigit()


def _beside(said: Sequence[str], at: int, tokens: Sequence[Token], i: int, acting: bool) -> bool:
    """The draft's word of content next to its verb stands near the article's on that side, in
    its clause; what is acted on, where both tell it (``acting``)."""
    if not acting and at and said[at - 1] in _clause(reversed(tokens[:i])):
        return True
    clause = _clause(tokens[i + 1 :])
    return any(one in clause for one in said[at + 1 : at + 1 + _NEXT])


def _clause(tokens: Iterable[Token]) -> list[str]:
    """The first few words of content up to the clause's end."""
    found: list[str] = []
    for token in tokens:
        if token.text in _ENDS or len(found) == _NEAR or (token.lower == "and" and found):
            break  # "lower costs and increase quality": the costs alone
        if token.lower in FORCING and found:
            break  # "support the plan to stop the mill": not the mill
        if tells(token):
            found.append(concept(token.lower))
    return found
