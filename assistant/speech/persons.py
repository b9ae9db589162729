"""The persons of a text by where they stand, for whoever asks who speaks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence, Set

from assistant.names.names import scan
from assistant.names.people import people
from assistant.names.proper import Name
from assistant.text import Text

__all__ = ["People", "people_of", "people_shown_by"]


def people_of(text: Text, guide: Text | None) -> People:
    """The persons of ``text``, read with the article where it is a draft."""
    known = text.view(_known_people)
    if id(guide) not in known:
        known[id(guide)] = People(text, guide)
    return known[id(guide)]


def people_shown_by(draft: Text, article: Text) -> People | None:
    """The article's, with the names that end in the surname of a person of the draft."""
    surnames = people_of(draft, article).surnames
    if not surnames:
        return None
    known = article.view(_known_people)
    if surnames not in known:
        known[surnames] = People(article, None, surnames)
    return known[surnames]


def _known_people(text: Text) -> dict[int | Set[str], People]:
    """id of the guide -> the persons read with it; `names.scan` keeps the guides alive. And the
    surnames that a draft shows -> the persons read with those."""
    return {}


class People:
    """The persons of a text by the tokens they start and end at."""

    def __init__(self, text: Text, guide: Text | None, surnames: Set[str] = frozenset()) -> None:
        self.names: Sequence[Name] = people(text, guide)
        if surnames:
            known = set(self.names)
            unlisted = (n for n in scan(text, guide) if n.category == "other")
            more = [n for n in unlisted if n.words[-1] in surnames and n not in known]
            self.names = sorted([*self.names, *more], key=lambda name: name.span.start)
        self.surnames = frozenset(name.surname for name in self.names if name.surname)
        self.starts = [name.span.start for name in self.names]

    def within(self, start: int, end: int) -> list[Name]:
        low = bisect_left(self.starts, start)
        found = []
        while low < len(self.names) and self.names[low].span.end <= end:
            found.append(self.names[low])
            low += 1
        return found
