"""The date that is meant where the article has the draft's nowhere: the one told in much the same
words as the claim, and every other in clearly fewer; or the one day of the claim's month."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from assistant.alike import likeness
from assistant.kind import Fact, Scene
from assistant.text import Span, Text
from assistant.times.calendar import scan
from assistant.times.dates import Date

__all__ = ["likely"]

Dated = tuple[Span, Date]

# read off weekdays and months put in the place of others in correct drafts: so alike, and so far
# ahead of every other, nine in ten are the date that stood there
_ALIKE, _LEAD, _SHARED = 0.15, 0.1, 2
# what a word of the frame adds, and the story's opening, which headlines tell
_FRAME, _OPENING, _OPENS = 0.1, 0.1, 1
# not the year, which a headline takes from the calendar where the article has another alone
_GRAINS = ("day", "weekday", "month")
# a longer text tells of many events, and may tell of one on another day that the article has not
_LONG = 4
# dates that are looked at for one claim
_MOST = 60


def likely(
    claim: Fact, scene: Scene, rivals: Sequence[Dated], skip: Collection[str]
) -> Dated | None:
    """``skip``: stems of units and of parts of the day, which tell nothing of an event."""
    date = claim.value
    assert isinstance(date, Date)
    if date.grain not in _GRAINS or len(scene.draft.sentences) > _LONG:
        return None
    taken = scene.draft.view(_told)
    best: dict[object, tuple[float, Dated]] = {}
    for span, other in rivals[:_MOST]:
        like = likeness(scene.draft, claim.span, scene.article, span, skip)
        opens = scene.article.sentence_index(span.start) <= _OPENS
        score = like.score + _FRAME * like.frame + _OPENING * opens
        if like.shared < _SHARED or other in taken or not _fits(date, other):
            score = min(score, _ALIKE - _LEAD)
        key = getattr(other, date.grain, None)
        if key not in best or score > best[key][0]:
            best[key] = score, (span, other)
    ranked = sorted(best.values(), key=lambda one: -one[0])
    alike = ranked and ranked[0][0] >= _ALIKE
    if not alike or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _LEAD):
        return _of_month(claim, scene, rivals, skip)
    return ranked[0][1]


def _of_month(
    claim: Fact, scene: Scene, rivals: Sequence[Dated], skip: Collection[str]
) -> Dated | None:
    """The one day that the article has of the claim's month, told of in a word of the claim's."""
    ours = claim.value
    assert isinstance(ours, Date)
    if ours.day is None or ours.month is None:
        return None
    found = [one for one in rivals[:_MOST] if one[1].month == ours.month and one[1].day]
    if len({one[1].day for one in found}) != 1 or found[0][1] in scene.draft.view(_told):
        return None
    for span, other in found:
        if (
            _fits(ours, other)
            and likeness(scene.draft, claim.span, scene.article, span, skip).shared
        ):
            return span, other
    return None


def _fits(ours: Date, theirs: Date) -> bool:
    if ours.grain != theirs.grain or (ours.shift is None) != (theirs.shift is None):
        return False
    # a whole date may be that of the draft itself
    return ours.year is None or ours.day is None or ours.month == theirs.month


def _told(draft: Text) -> frozenset[Date]:
    return frozenset(date for _, date in draft.view(scan))
