"""The persons of a text by where they stand, for whoever asks who speaks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence, Set

from assistant.lexicon.organisations import NOUNS, PARTIES
from assistant.lexicon.speech import SAYING
from assistant.names.gazetteer import place_of
from assistant.names.guided import guided
from assistant.names.names import scan
from assistant.names.people import people
from assistant.names.proper import Name
from assistant.names.register import register
from assistant.text import Text

__all__ = ["People", "people_of", "people_shown_by", "unlisted_people"]

# words of a forename and a surname
_FULL = 2
_NO_PERSON = NOUNS | PARTIES
# what stands before a person who is told of, and behind
_LEADING = frozenset("; , . : ( ) and or while but when as \" “ ” '".split()) | SAYING
_FOLLOWING = frozenset("; , . : ( ) and or who is was has had will would".split())


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


@guided
def unlisted_people(draft: Text, article: Text) -> People | None:
    """The draft's, with names of two words that the article has only as it has persons."""
    more = [
        name
        for name in scan(draft, article)
        if name.category == "other" and len(name.words) == _FULL and _as_a_person(name, article)
    ]
    return People(draft, article, more=more) if more else None


def _as_a_person(name: Name, article: Text) -> bool:
    """No house: nobody is of it, and it owns nothing and has no "economist Ann Lee"."""
    if not _NO_PERSON.isdisjoint(name.words) or any(map(place_of, name.words)):
        return False
    found = False
    tokens = article.tokens
    for one in register(article).by_word.get(name.words[0], ()):
        if one.words != name.words:
            continue
        first, last = article.token_index(one.span.start), article.token_index(one.span.end - 1)
        before = tokens[first - 1].lower if first else "."
        after = tokens[last + 1].lower if last + 1 < len(tokens) else "."
        if before not in _LEADING or (after not in _FOLLOWING and after not in SAYING):
            return False
        found = True
    return found


def _known_people(text: Text) -> dict[int | Set[str], People]:
    """id of the guide -> the persons read with it; `names.scan` keeps the guides alive. And the
    surnames that a draft shows -> the persons read with those."""
    return {}


class People:
    """The persons of a text by the tokens they start and end at."""

    def __init__(
        self,
        text: Text,
        guide: Text | None,
        surnames: Set[str] = frozenset(),
        more: Sequence[Name] = (),
    ) -> None:
        self.names: Sequence[Name] = people(text, guide)
        if surnames:
            unlisted = (n for n in scan(text, guide) if n.category == "other")
            more = [n for n in unlisted if n.words[-1] in surnames]
        if more:
            known = set(self.names)
            more = [name for name in more if name not in known]
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
