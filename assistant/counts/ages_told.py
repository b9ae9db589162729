"""Ages that follow from how an article tells another: the second of "her sons, 6 and 9", and who
"turns 60 next month" is 59."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import wraps
from itertools import islice

from assistant.counts.ages import Age
from assistant.furniture import in_furniture
from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.numbers.numeral_words import parse_words
from assistant.patterns import deferred
from assistant.text import Span, Text

__all__ = ["as_told"]

Relate = Callable[[Fact, Scene], Judgement]

# ages of an article that are looked at, and how many a list may have
_MOST, _LONGEST = 60, 6
_NEXT = re.compile(r"(?:,? and |, )(\d{1,3})(?=[,.;:)]| and | were\b| was\b| in\b| at\b| on\b|$)")
_IN_LIST = re.compile(r"(?:,|\band|\baged?|\bages) $", re.IGNORECASE)
_TURNS = deferred(
    r"\b(?:(?P<will>will |to |would )?turn(?P<ing>s|ing)? )(?P<age>[\w-]{2,12})"
    r"(?P<when> (?:next|in|on|later|this|tomorrow|soon|within)\b)?",
    re.IGNORECASE,
)


def as_told(relate: Relate) -> Relate:
    """Decorates the ``relate`` of ages: what it flags may follow so."""

    @wraps(relate)
    def held(claim: Fact, scene: Scene) -> Judgement:
        judgement = relate(claim, scene)
        if not judgement.verdict.flagged:
            return judgement
        ours: Age = claim.context
        if ours.unit != "year" or ours.quantity.low != ours.quantity.high:
            return judgement
        return _listed(ours, scene) or _turning(ours, scene.article) or judgement

    return held


def _listed(ours: Age, scene: Scene) -> Judgement | None:
    """The nine of "her sons, 6 and 9"."""
    if not _IN_LIST.search(scene.draft.raw, max(0, ours.number.start - 8), ours.number.start):
        return None  # (a "9-year-old woman" may be the mother of a child of nine)
    raw = scene.article.raw
    for fact in islice(scene.of("age"), _MOST):
        stated: Age = fact.context
        end = stated.number.end
        for _ in range(_LONGEST):
            match = _NEXT.match(raw, end, end + 16)
            if match is None:
                break
            if int(match.group(1)) == ours.quantity.low:
                said = f"The article says “{raw[stated.number.start : match.end()]}”."
                return Judgement(Verdict.SUPPORTED, said, (Span(*match.span(1)),))
            end = match.end()
    return None


def _turning(ours: Age, article: Text) -> Judgement | None:
    """59, of who "turns 60 next month" or "will turn 60"."""
    span = article.view(_turns).get(int(ours.quantity.low) + 1)
    if span is None:
        return None
    return Judgement(Verdict.DERIVED, f"The article says “{article[span]}”.", (span,))


def _turns(article: Text) -> dict[int, Span]:
    """The ages that somebody is yet to reach; looked for once for all claims."""
    found: dict[int, Span] = {}
    for match in islice(_TURNS.finditer(article.raw), _MOST):
        age = _age(match["age"], article, match.start("age"))
        ahead = match["will"] or (match["ing"] and match["when"])
        if ahead and age is not None and in_furniture(article, Span(*match.span())) is None:
            found.setdefault(age, Span(*match.span()))
    return found


def _age(word: str, article: Text, start: int) -> int | None:
    if word.isdigit():
        return int(word)
    words = parse_words(article.tokens, article.token_index(start), False)
    value = None if words is None or words.ordinal else words.value
    return int(value) if value is not None else None
