"""What to write for a date: the article's in the draft's form; or the one that is like it, alone.

"November 2003", where the article has November 2002 and no other November; "Sunday", where it
tells of a Saturday and of no other day of the week. Nothing shows that it is the same day, so the
verdict stays, and the date is proposed.
"""

from __future__ import annotations

from dataclasses import replace

from assistant.kind import Fact
from assistant.lexicon.calendar_words import DAY_NAMES
from assistant.text import Span, Text
from assistant.times import calendar
from assistant.times.dates import Date

__all__ = ["in_its_place", "proposed"]

Parts = dict[str, int | str]

# dates of a text that are looked at
_MOST = 200


def proposed(date: Date, draft: Text, article: Text) -> str | None:
    own = date.parts()
    if not own or date.shift is not None:
        return None
    told = draft.view(_stated)
    found = [
        span
        for parts, (span, stated) in article.view(_stated).items()
        if stated.keys() == own.keys()
        and parts not in told
        and sum(stated[name] != own[name] for name in own) == 1
    ]
    return article[found[0]] if len(found) == 1 else None


def _stated(text: Text) -> dict[frozenset[tuple[str, int | str]], tuple[Span, Parts]]:
    """What each of the first dates states -> where a date first does: read once, however many
    claims ask."""
    found: dict[frozenset[tuple[str, int | str]], tuple[Span, Parts]] = {}
    for span, date in text.view(calendar.scan)[:_MOST]:
        parts = date.parts()
        found.setdefault(frozenset(parts.items()), (span, parts))
    return found


def in_its_place(claim: Fact, date: Date, said: str) -> str:
    """The article's date to put in the place of the claim's: no more of it than is needed."""
    asked = claim.value
    assert isinstance(asked, Date)
    words = said
    if asked.grain == "weekday" and asked.shift is None and date.weekday is not None:
        words = DAY_NAMES[date.weekday]
    elif asked.grain == "month" and asked.year is None and date.month is not None:
        words = str(Date(month=date.month))
    elif asked.grain == "year" and date.year is not None and date.years is None:
        words = str(replace(Date(date.year), last_year=date.last_year))
    if claim.surface.islower():
        return words.lower()
    return words.upper() if claim.surface.isupper() and len(claim.surface) > 3 else words
