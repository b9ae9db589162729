"""Ordinals that the article need not have: three and "a fourth", and who "first backed" it."""

from __future__ import annotations

from assistant.counts.nouns import person_group
from assistant.counts.orders import Order
from assistant.counts.roles import with_value
from assistant.furniture import in_furniture
from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.numbers.numerals import plain
from assistant.text import Span, Text

__all__ = ["one_more", "tells_when"]

# before one of these "first" orders what is named
_OWNING = frozenset("the a an his her its their our my your 's ’s".split())
# behind the verb that "first" stands with: "first reported by", "first backed Lee in"
_BEHIND = frozenset("by in on at to for as with from".split())


def one_more(ours: Order, claim: Fact, scene: Scene) -> Judgement | None:
    """Three and "a fourth" are the article's four: the draft has the others before it."""
    draft, article = scene.draft, scene.article
    at = draft.token_index(claim.span.start)
    if ours.value <= 1 or draft.tokens[at - 1].lower not in ("a", "an"):
        return None
    others = [one for one in with_value(draft, ours.value - 1, ours.value - 1) if one.people]
    same = [one for one in others if one.sentence == claim.sentence]
    # "three men on a fourth floor" are no four men
    if not any(person_group(ours.noun) or ours.noun in ("", one.noun.lemma) for one in same):
        return None
    for bound in with_value(article, ours.value, ours.value):
        span = bound.number.span
        if not bound.number.ordinal and bound.people and in_furniture(article, span) is None:
            working = f"{plain(ours.value - 1)} + 1 = {article[span]}."
            return Judgement(Verdict.DERIVED, working, (span,))
    return None


def tells_when(draft: Text, span: Span) -> bool:
    """ "Who first backed Lee", "first reported by": beside a verb "first" ranks nothing."""
    at = draft.token_index(span.start)
    before = draft.tokens[at - 1].lower if at else ""
    behind = draft.tokens[at + 1 : at + 3]
    if len(behind) < 2 or before in _OWNING or not _told(behind[0].lower):
        return False
    return behind[1].lower in _BEHIND or behind[1].text[0].isupper()


# verbs in "ed" with so few letters are rarer than nouns, and so are those in "eed"
_SHORT, _NOUNS = 4, ("eed", "hundred")


def _told(word: str) -> bool:
    """A verb's past; no seed and no bed."""
    return word.endswith("ed") and len(word) > _SHORT and not word.endswith(_NOUNS)
