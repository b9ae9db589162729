"""What the article has between the very words that stand on both sides of a draft's name.

`slots` starts from the sentence that shares most of the draft's words, and `copies` from one that
is copied whole. Here the few words right before and right behind the name are enough, wherever
the article has them and however its sentence goes on, as long as they stand together around
another name and never around this one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from assistant.context import word_index
from assistant.furniture import in_furniture
from assistant.in_place import agreeing
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.organisations import CHAMBERS
from assistant.names.casing import plain
from assistant.names.gazetteer import place_of, state_of
from assistant.names.kinship import apart_places, strange
from assistant.names.names import Name
from assistant.names.proper import LINKS
from assistant.text import Span, Text, Token, lowers

__all__ = ["anchored"]

# tokens compared before and behind the name, and tokens that the article may have in its place
_BEFORE, _BEHIND, _LONGEST = 6, 8, 8
# content words that bind the place: where some stand on both sides, and where they do not
_BOTH, _ALONE = 3, 4
# letters of a name, at least
_SHORT = 3
# places of one word that are looked at
_PLACES = 80
_MARKS = frozenset('.,;:!?()"“”')


def anchored(name: Name, draft: Text, article: Text) -> Span | None:
    """What stands in the article where the draft has ``name``; None where nothing surely does."""
    ours, theirs = draft.view(lowers), article.tokens
    first, stop = draft.token_index(name.span.start), draft.token_index(name.span.end - 1) + 1
    # on both sides beyond the sentence: a wrong name may have split it ("Gov. Ann Lee")
    before = ours[max(0, first - _BEFORE) : first][::-1]
    behind = ours[stop : stop + _BEHIND]
    # so many words behind must agree, where all of those before do: most places fail at once
    least_behind = _least(_content(before), behind) if len(name.key) >= _SHORT else 0
    if not least_behind:
        return None
    found: tuple[int, Span] | None = None
    mine = 0
    known, words = article.view(word_index), article.view(lowers)
    ends = known.get(before[0], ()) if before else ()
    needed = behind[:least_behind]
    for at in known.get(behind[0], ())[:_PLACES]:
        if words[at : at + least_behind] != needed:
            continue
        least = max(0, at - _LONGEST)
        # behind the word that stands before the name, or where the article begins
        near = ends[bisect_left(ends, least - 1) : bisect_left(ends, at - 1)]
        starts = [end + 1 for end in reversed(near)] + [0] * (least == 0 < at)
        if not starts:
            continue
        after = agreeing(behind, words[at : at + _BEHIND])
        for start in starts:
            ahead = words[max(0, start - _BEFORE) : start][::-1]
            agree = agreeing(before, ahead)
            if not _bound(_content(before[:agree]), _content(behind[:after])):
                continue
            run = theirs[start:at]
            if _shares(words[start:at], name):
                mine = max(mine, agree + after)
            elif (found is None or agree + after > found[0]) and _is_other(run, name):
                found = (agree + after, Span(run[0].start, run[-1].end))
    if found is None or mine >= found[0] or in_furniture(article, found[1]):
        return None
    if article[found[1]].lower() in draft.raw.lower():
        return None  # two of a list may change places
    return None if _bound_alike(ours, first, stop, article) else found[1]


def _bound_alike(ours: Sequence[str], first: int, stop: int, article: Text) -> bool:
    """The article has the name behind the same two words: "Lee of Ohio and Roe of Utah", where it
    has Poe between them."""
    told, words = ours[max(0, first - 2) : stop], article.view(lowers)
    spots = article.view(word_index).get(told[0], ())[:_PLACES]
    return _content(ours[max(0, first - 2) : first]) > 0 and any(
        words[at : at + len(told)] == told for at in spots
    )


def _content(words: Sequence[str]) -> int:
    return len([word for word in words if word not in FUNCTION_WORDS and word[0].isalpha()])


def _least(before: int, behind: Sequence[str]) -> int:
    """How many of the words behind bind the place together with so many content words before
    it; 0 where not even all of them do."""
    told = 0
    for count, word in enumerate(behind, 1):
        told += word not in FUNCTION_WORDS and word[0].isalpha()
        if _bound(before, told):
            return count
    return 0


def _bound(before: int, behind: int) -> bool:
    total = before + behind
    return total >= _ALONE or (total >= _BOTH and before > 0 < behind)


def _is_other(run: Sequence[Token], name: Name) -> bool:
    """Capitalised words that are no other form of the name."""
    words = [token for token in run if token.text[0].isalnum()]
    if not words or any(token.text in _MARKS for token in run):
        return False
    raised = [token for token in words if token.lower not in LINKS]
    if not raised or words[0] is not raised[0] or run[-1] is not raised[-1]:
        return False
    if not all(t.text[0].isupper() and t.lower not in FUNCTION_WORDS for t in raised):
        return False
    keys, own = _past_the_land([plain(token.lower) for token in words], name)
    one, other = _letters(own), _letters(keys)
    if one.startswith(other) or other.startswith(one) or not strange(own, keys):
        return False
    if {word[:3] for word in name.body} <= {key[:3] for key in keys}:
        return False  # "Leaders of the Liberal Democrats" are the Lib Dems
    place, its = " ".join(keys), name.key
    if state_of(its) and state_of(its) == place_of(place):
        return False
    return apart_places(its, place)


def _shares(run: Sequence[str], name: Name) -> bool:
    """A word in common, past the land of both: the U.S. Senate is no U.S. House."""
    keys, own = _past_the_land([plain(word) for word in run], name)
    return any(key in own for key in keys)


def _past_the_land(keys: Sequence[str], name: Name) -> tuple[Sequence[str], Sequence[str]]:
    # of other bodies one may be part of the other: the U.S. Army, the U.S. military
    if len(keys) < 2 or len(name.words) < 2 or not {keys[1], name.words[1]} <= CHAMBERS:
        return keys, name.words
    land = place_of(keys[0])
    alike = land is not None and land == place_of(name.words[0])
    return (keys[1:], name.words[1:]) if alike else (keys, name.words)


def _letters(words: Sequence[str]) -> str:
    return "".join(filter(str.isalnum, "".join(words)))
