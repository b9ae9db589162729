"""A rise for a fall: what has a draft's value in the article has it the other way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from assistant.amounts.moving import direction, movement
from assistant.amounts.owners import Owner, name_words, owner, same
from assistant.amounts.sides import link_at
from assistant.context import concept, concepts, content, stem
from assistant.kind import Judgement, Scene, Verdict
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.movement import CHANGES, MOVEMENTS
from assistant.text import Span, Text, lowers

__all__ = ["Place", "turned"]

# so much less alike must another place of the value be that says nothing of a change
_LEAD = 0.1
# tokens of a sentence that are looked at
_LONGEST = 80
_LEVELS = frozenset(("to", "at"))
_TOLD = {"+": "up", "-": "down"}


class Place(NamedTuple):
    """Where the article has the claim's value, the very one or one that it rounds, and how much
    alike it is told."""

    span: Span
    sentence: int
    like: float
    words: int
    exact: bool


def turned(span: Span, places: Sequence[Place], scene: Scene) -> Judgement | None:
    """The article's place of the value, where it goes the other way and no place goes the
    draft's; a value that but rounds to it denies nothing where the value itself stands too."""
    ours = way(scene.draft, span)
    if not ours:
        return None
    article = scene.article
    side = link_at(scene.draft, span.start)
    # growing at a rate of 1.3%, and revised down to it
    level = side in _LEVELS
    ways = [(place, way(article, place.span)) for place in places]
    if any(theirs == ours for _, theirs in ways):
        return None
    if any(place.exact for place in places):
        ways = [(place, theirs) for place, theirs in ways if place.exact]
    against = [
        place
        for place, theirs in ways
        if theirs not in ("", ours) and (link_at(article, place.span.start) in _LEVELS) == level
    ]
    if side == "from" and any(link_at(article, place.span.start) == side for place in against):
        return None  # what both came from is told by what it went to
    best = max((place.like for place in against), default=0.0)
    if any(place.like > best - _LEAD for place, _ in ways if place not in against):
        return None
    names = name_words(article)
    subject = owner(scene.draft, span)
    # what alone has the value is the draft's, in whatever words, unless it is another's
    alone = len(places) == 1
    for place in against:
        if subject is not None and _set_against(subject, article, place):
            continue
        if _of_another_object(scene.draft, span, article, place.span):
            continue
        other = owner(article, place.span)
        both = subject is not None and other is not None
        mine = subject and other and same(subject, other, names)
        if (
            (alone and not both)
            or place.words
            or mine
            or _of_subject(subject, article, place.sentence)
        ):
            said = article[place.span]
            reason = (
                f'The article has "{said}" {_TOLD[way(article, place.span)]}, not {_TOLD[ours]}.'
            )
            return Judgement(Verdict.CONTRADICTED, reason, (place.span,))
    return None


def _set_against(subject: Owner, article: Text, place: Place) -> bool:
    """The article's value is told against the draft's subject: "the won fell 1% against the
    dollar" is a rise of the dollar's."""
    at = article.token_index(place.span.end - 1) + 1
    _, high = article.token_range(place.sentence)
    words = article.view(lowers)[at : min(high, at + _OPPOSED)]
    spot = next((k for k, word in enumerate(words) if word in _AGAINST), len(words))
    known = {stem(word) for word in subject.words}
    return any(stem(word) in known for word in words[spot:])


def _of_another_object(draft: Text, span: Span, article: Text, place: Span) -> bool:
    """Savings are raised by 5% where costs are cut by so much; the article must tell of them near
    the value, or they are but another word for what it has."""
    ours, theirs = _moved(draft, span), _moved(article, place)
    if not (ours and theirs) or not ours.isdisjoint(theirs):
        return False
    number = article.sentence_index(place.start)
    near = article.sentences[max(0, number - 1) : number + 2]
    return ours <= concepts(content(article, Span(near[0].start, near[-1].end)))


def _moved(text: Text, span: Span) -> set[str]:
    """What stands between a verb of movement and the "by" before its value."""
    at = text.token_index(span.start) - 1
    verb = movement(text, span)
    if verb is None or text.tokens[at].lower != "by":
        return set()
    words = (token.lower for token in text.tokens[verb + 1 : at])
    return {concept(word) for word in words if word[0].isalpha() and word not in FUNCTION_WORDS}


# tokens behind a value in which what it is set against stands
_OPPOSED = 8
_AGAINST = frozenset(("against", "versus", "vs"))


def _of_subject(subject: Owner | None, article: Text, sentence: int) -> bool:
    """Whether the value's sentence has a word of the claim's subject: "revenue growth: it posted
    an increase of 19%"."""
    if subject is None:
        return False
    known = {stem(word) for word in subject.words}
    return any(
        stem(token.lower) in known for token in article.sentence_tokens(sentence)[:_LONGEST]
    )


def way(text: Text, span: Span) -> str:
    """Which way a value goes; "40% more payload" goes up, and so does "a 5% annual increase"."""
    words = text.view(lowers)
    at = text.token_index(span.end - 1) + 1
    if at < len(words) and words[at] in _COMPARED and text.raw[span.end - 1] in _PERCENT:
        # "$30 million more" is a further sum, and who is less likely to die is more likely to live
        likely = words[at + 1 : at + 2] == ["likely"]
        # (what "dropped 5% more" dropped)
        return "" if likely else direction(text, span) or _COMPARED[words[at]]
    end = min(len(words), at + _YEARLY_MOST)
    behind = next((k for k in range(at, end) if words[k] not in _YEARLY), end)
    if at < behind < end and words[behind] in CHANGES:
        return MOVEMENTS[stem(words[behind])]
    return direction(text, span)


# the last letter of "%", "percent", "per cent"
_PERCENT = "%t"
_COMPARED = {"more": "+", "less": "-", "fewer": "-"}
_YEARLY_MOST = 8
_YEARLY = frozenset(
    "- annual yearly monthly quarterly weekly year month quarter on over y o m q".split()
)
