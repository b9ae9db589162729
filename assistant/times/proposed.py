"""What to write for a date: the article's in the draft's form; or the one that is like it, alone.

"November 2003", where the article has November 2002 and no other November; "Sunday", where it
tells of a Saturday and of no other day of the week. Nothing shows that it is the same day, so the
verdict stays, and the date is proposed.
"""

from __future__ import annotations

from dataclasses import replace

from assistant.kind import Fact
from assistant.lexicon.calendar_words import DAY_NAMES
from assistant.text import Text
from assistant.times import calendar
from assistant.times.dates import Date

__all__ = ["in_its_place", "proposed"]

# dates of an article that are looked at
_MOST = 200


def proposed(date: Date, draft: Text, article: Text) -> str | None:
    own = date.parts()
    if not own or date.shift is not None:
        return None
    told = [one.parts() for _, one in draft.view(calendar.scan)[:_MOST]]
    found: dict[tuple[tuple[str, int | str], ...], str] = {}
    for span, other in article.view(calendar.scan)[:_MOST]:
        parts = other.parts()
        if parts.keys() != own.keys() or parts in told:
            continue
        if sum(parts[name] != own[name] for name in own) == 1:
            found.setdefault(tuple(sorted(parts.items())), article[span])
    return next(iter(found.values())) if len(found) == 1 else None


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
