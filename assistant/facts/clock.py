"""Clock times: 10:30 a.m., 10.30am, 1030 GMT, half past ten, noon, seven o'clock.

A time without a.m. or p.m. agrees with either half of the day. Time zones are compared by
their offsets where both are stated. As with dates, a clause that tells the same thing with
another time contradicts; a time that the article does not have is unsupported.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from assistant.clauses import group, parted, weigh
from assistant.context import spots
from assistant.furniture import in_furniture
from assistant.kind import Fact, Judgement, Kind, Scene, Verdict, unsupported
from assistant.lexicon.clock_words import HALVES, HOURS, LEADS, MINUTES, NAMED, ZONES
from assistant.numbers.asserted import asserted
from assistant.text import Span, Text, Token
from assistant.times.near_hour import window

_DAY = 24 * 60

_DIGITS = re.compile(r"(\d{1,2})(?:([:.h])(\d\d))?([ap]m)?")
_PACKED = re.compile(r"([01]\d|2[0-3])([0-5]\d)")
_TRIGGERS = frozenset(HOURS) | frozenset(NAMED) | {"past", "to"}


@dataclass(frozen=True, slots=True)
class Time:
    """Minutes after midnight; ``half`` is False where a.m. or p.m. is not said; ``zone`` is
    the offset from UTC in minutes, or None."""

    minute: int
    half: bool
    zone: int | None = None

    def __str__(self) -> str:
        hour, minute = divmod(self.minute, 60)
        zone = "" if self.zone is None else f" UTC{self.zone / 60:+g}"
        return f"{hour}:{minute:02}{'' if self.half else ' a.m. or p.m.'}{zone}"

    def minutes(self) -> set[int]:
        """The minutes of the day that it may mean, in its own zone."""
        return {self.minute} if self.half else {self.minute, (self.minute + 720) % _DAY}


Timed = tuple[Span, Time]


def find(text: Text, guide: Text | None) -> Iterable[Fact]:
    for span, time in text.view(_scan):
        yield Fact("clock", span, text[span], time, None, text.sentence_index(span.start))


def _scan(text: Text) -> tuple[Timed, ...]:
    tokens = text.tokens
    likely = spots(text, _TRIGGERS)
    found: list[Timed] = []
    for at in likely:
        words = tokens[at].lower in _TRIGGERS
        read = _words(tokens, at) if words else _digits(tokens, at)
        if read is None:
            continue
        first, end, minute, half = read
        zone, end = _zone(tokens, end)
        span = Span(tokens[first].start, tokens[end - 1].end)
        if not found or found[-1][0].end <= span.start:
            found.append((span, Time(minute, half, zone)))
    return tuple(found)


# first token, one past the last, minute of the day, whether the half of the day is said
Read = tuple[int, int, int, bool]


def _word(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].lower if 0 <= at < len(tokens) else ""


def _digits(tokens: Sequence[Token], at: int) -> Read | None:
    word, follow = tokens[at].lower, _word(tokens, at + 1)
    if word.isdecimal() and len(word) < 3 and follow not in HALVES and follow != "o'clock":
        return None  # as most numbers are
    before = _word(tokens, at - 1)
    if match := _PACKED.fullmatch(word):
        minute = int(match[1]) * 60 + int(match[2])
        if _is_zone(tokens, at + 1):
            return at, at + 1, minute, True
        if follow in ("hours", "hrs") and before in ("at", "by", "from", "until", "to", "around"):
            return at, at + 2, minute, True
        return None
    match = _DIGITS.fullmatch(word)
    if not match:
        return None
    hour, minute = int(match[1]), int(match[3] or 0)
    if hour > 24 or minute > 59:
        return None
    said = match[4] or HALVES.get(follow)
    end = at + 1 if match[4] or not said else at + 2
    if said:
        return (at, end, _minute(hour, minute, said), True) if 1 <= hour <= 12 else None
    if follow == "o'clock":
        return at, at + 2, _minute(hour, 0, None), False
    if match[2] == "." and not _is_zone(tokens, at + 1):
        return None
    # 10:30 may be either half of the day or no time, 22:30 and 08:30 are what they say
    full = hour > 12 or match[1].startswith("0") or _is_zone(tokens, at + 1)
    if not match[2] or before in ("in", "of") or (not full and before not in LEADS):
        return None
    return at, at + 1, _minute(hour, minute, None), full


def _words(tokens: Sequence[Token], at: int) -> Read | None:
    word, follow = tokens[at].lower, _word(tokens, at + 1)
    if word in NAMED:
        return at, at + 1, NAMED[word], True
    if word in HOURS:
        if follow == "o'clock":
            return at, at + 2, _minute(HOURS[word], 0, None), False
        if follow in HALVES:
            return at, at + 2, _minute(HOURS[word], 0, HALVES[follow]), True
        return None
    hour = HOURS.get(follow) or (int(follow) if re.fullmatch(r"[1-9]|1[0-2]", follow) else None)
    part = _word(tokens, at - 1)
    first = at - 1
    if part == "minutes":
        part, first = _word(tokens, at - 2), at - 2
    minutes = MINUTES.get(part)
    if hour is None or minutes is None:
        return None
    if word == "to":
        # "ten to four" may be a vote; a quarter never is
        if part != "quarter" and tokens[at - 1].lower != "minutes":
            return None
        minutes = -minutes
    if part == "quarter" and _word(tokens, first - 1) == "a":
        first -= 1
    said = HALVES.get(_word(tokens, at + 2))
    end = at + 3 if said else at + 2
    return first, end, (_minute(hour, 0, said) + minutes) % _DAY, said is not None


def _minute(hour: int, minute: int, half: str | None) -> int:
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return (hour * 60 + minute) % _DAY


def _is_zone(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].lower in ZONES and tokens[at].text.isupper()


def _zone(tokens: Sequence[Token], end: int) -> tuple[int | None, int]:
    """The zone that follows a time, in brackets or not."""
    in_brackets = (_word(tokens, end), _word(tokens, end + 2)) == ("(", ")")
    if in_brackets and _is_zone(tokens, end + 1):
        return ZONES[tokens[end + 1].lower], end + 3
    if _is_zone(tokens, end):
        return ZONES[tokens[end].lower], end + 1
    return None, end


def relate(claim: Fact, scene: Scene) -> Judgement:
    article, asked = scene.article, claim.value
    assert isinstance(asked, Time)
    found = parted(article.view(_told), partial(_agree, asked), asked)
    same = found.get("same", [])
    agreeing = same or found.get("shifted", [])
    if not agreeing and (near := _near(claim, scene, found.get("other", []))):
        span, time = near
        reason = f"The article says {article[span]}, near {claim.surface}."
        return Judgement(Verdict.DERIVED, reason, (span,))
    weighed = weigh(scene.draft, claim.span, article, agreeing, found.get("other", []))
    if agreeing:
        if weighed.rival:
            return _contradicted(claim, scene, weighed.rival)
        span, time = weighed.best or agreeing[0]
        if not same:
            return Judgement(Verdict.DERIVED, f"{time} = {asked}.", (span,))
        return Judgement(Verdict.SUPPORTED, f"The article says {article[span]}.", (span,))
    if weighed.rival:
        return _contradicted(claim, scene, weighed.rival)
    if asked.minute % 60 == 0:
        bare = article.view(_bare_hours).get(asked.minute % 720 // 60 or 12)
        if bare:
            return Judgement(Verdict.SUPPORTED, f"The article says {article[bare]}.", (bare,))
    return unsupported("The article has no such time of day.")


def _near(claim: Fact, scene: Scene, others: Sequence[Timed]) -> Timed | None:
    """ "Shortly before noon", where the article has 11:50 a.m."""
    asked = claim.value
    assert isinstance(asked, Time)
    allowed = window(scene.draft, claim.span)
    for span, time in others if allowed else ():
        if not _rounder(asked.minute, time.minute):
            continue
        apart = asked.zone - time.zone if asked.zone is not None and time.zone is not None else 0
        gaps = (stated + apart - one for stated in time.minutes() for one in asked.minutes())
        if any((gap + _DAY // 2) % _DAY - _DAY // 2 in allowed for gap in gaps):
            return span, time
    return None


def _rounder(one: int, other: int) -> bool:
    """Whether the one is told to the hour, the half or the quarter, and the other is not."""
    return any(one % part == 0 != other % part for part in (60, 30, 15))


def _told(text: Text) -> dict[Time, list[Span]]:
    """The times of an article's body."""
    return group(one for one in text.view(_scan) if in_furniture(text, one[0]) is None)


def _bare_hours(text: Text) -> dict[int, Span]:
    """Hours told without a word that makes them times: "at 7", "till nine"."""
    found: dict[int, Span] = {}
    tokens = text.tokens
    timed = {span.start for span, _ in text.view(_scan)}
    for at, token in enumerate(tokens):
        if token.start in timed:
            # "about 6 p.m." is no bare six: it says which half of the day
            continue
        hour = HOURS.get(token.lower) or (
            int(token.text) if re.fullmatch(r"[1-9]|1[0-2]", token.text) else None
        )
        if hour and (_word(tokens, at - 1) in LEADS or _word(tokens, at + 1) in ("?", "ish")):
            found.setdefault(hour, Span(token.start, token.end))
    return found


def _agree(claim: Time, stated: Time) -> str:
    """``same``, ``shifted`` (the same moment in another zone) or ``other``."""
    if claim.zone is not None and stated.zone is not None and claim.zone != stated.zone:
        apart = claim.zone - stated.zone
        moved = {(minute + apart) % _DAY for minute in stated.minutes()}
        return "shifted" if moved & claim.minutes() else "other"
    return "same" if claim.minutes() & stated.minutes() else "other"


def _contradicted(claim: Fact, scene: Scene, rival: Timed) -> Judgement:
    said = scene.article[rival[0]]
    return Judgement(
        Verdict.CONTRADICTED,
        f"The article says {said} of this, not {claim.surface}.",
        (rival[0],),
        said,
    )


KIND = Kind("clock", find, asserted(relate), rank=25)
