"""A sentence of the article, word for word, but for one run of capitals: another name.

`copies` lets a sentence differ in more places, and so must ask whether the two names may be of
one bearer or both be right. Nobody copies a whole sentence and puts another name into it but by
mistake: here any name counts that is not the same one in other words.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.furniture import in_furniture
from assistant.lexicon.calendar_words import MONTHS, WEEKDAYS
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.organisations import PARTIES
from assistant.lexicon.titles import OFFICE_WORDS
from assistant.names.casing import is_common, plain
from assistant.names.gazetteer import abbreviations, place_of, state_of
from assistant.names.instead.copies import Replaced, aligned, bare
from assistant.names.kinship import apart_places, strange
from assistant.names.proper import LINKS, Name
from assistant.text import Span, Text, Token

__all__ = ["verbatim"]

# tokens that the two sentences share, at least, and tokens of a run, at most
_SHARED, _LONGEST = 8, 9
_DAYS = frozenset((*MONTHS, *WEEKDAYS))
_BRACKETS = frozenset("()")


def verbatim(name: Name, draft: Text, article: Text, number: int) -> Replaced | None:
    """What the article's sentence ``number`` has where its copy has ``name``."""
    mine, theirs, same, runs = aligned(name, draft, article, number)
    if len(runs) != 1 or same < _SHARED:
        return None
    first, last, start, stop = runs[0]
    if same != len(mine) - (last - first) or same != len(theirs) - (stop - start):
        return None
    ours, draft_the = bare(mine[first:last], mine[:first])
    other, article_the = bare(theirs[start:stop], theirs[:start])
    if len(other) == 1 and article_the and not draft_the:
        return None  # "the Reds" is another word for a club
    if not any(name.span.start <= token.start < name.span.end for token in ours):
        return None
    if not _is_name(ours, first == 0) or not _is_name(other, start == 0):
        return None
    keys, others = _keys(ours), _keys(other)
    if _one(keys, others) or _called(mine[:first], keys):
        return None
    span = Span(other[0].start, other[-1].end)
    if in_furniture(article, span):
        return None
    return Replaced(span, Span(ours[0].start, ours[-1].end))


def _keys(run: Sequence[Token]) -> list[str]:
    return [plain(token.lower) for token in run if token.text[0].isalnum()]


def _is_name(run: Sequence[Token], opens: bool) -> bool:
    """Capitals and what links them; no day alone, no title alone, and no common word that
    has its capital from the sentence."""
    words = [token for token in run if token.text[0].isalnum()]
    raised = [token for token in words if token.lower not in LINKS]
    if not raised or len(run) > _LONGEST or any(t.text in _BRACKETS for t in run):
        return False
    if not all(token.text[0].isupper() for token in raised):
        return False
    keys = {plain(token.lower) for token in raised}
    if keys <= _DAYS or keys <= OFFICE_WORDS or keys <= FUNCTION_WORDS:
        return False
    if opens and plain(raised[0].lower) in FUNCTION_WORDS:
        return False  # "All Australian workers"
    return len(raised) > 1 or not (opens and is_common(plain(raised[0].lower)))


def _one(keys: list[str], others: list[str]) -> bool:
    """One name in two forms, or a place and one within it."""
    mine, theirs = " ".join(keys), " ".join(others)
    if not strange(keys, others) or not apart_places(mine, theirs):
        return True
    if theirs in abbreviations().get(mine, ()) or mine in abbreviations().get(theirs, ()):
        return True
    letters = ["".join(filter(str.isalnum, key)) for key in (mine, theirs)]
    if letters[0].startswith(letters[1]) or letters[1].startswith(letters[0]):
        return True
    return any(
        state_of(word) is not None and state_of(word) == place_of(place)
        for word, place in ((mine, theirs), (theirs, mine))
    )


def _called(before: Sequence[Token], keys: list[str]) -> bool:
    """ "The Spaniard", "the Democrat": somebody by his nation or party, who has a name too."""
    if len(keys) > 1 or not before or before[-1].lower != "the":
        return False
    return place_of(keys[0]) not in (None, keys[0]) or keys[0] in PARTIES
