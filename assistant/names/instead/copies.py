"""A sentence copied from the article but for one run of words: what stood in a name's place.

The draft's sentence is aligned with the article's word by word. Where they differ in one run
that holds the name, and agree on both sides of it and nearly everywhere else, the run of the
article is what the name replaces.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from assistant.furniture import in_furniture
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.grammar import OWNING
from assistant.lexicon.organisations import PARTIES
from assistant.lexicon.titles import OFFICE_WORDS
from assistant.names.casing import is_common, plain
from assistant.names.gazetteer import capital_of, place_of, state_of
from assistant.names.guided import guided
from assistant.names.kinship import apart_places, strange
from assistant.names.proper import LINKS, Name
from assistant.text import Span, Text, Token

__all__ = ["Aligned", "Replaced", "aligned", "bare", "replaced"]

# tokens of a sentence that are aligned, and of a name
_TOKENS = 100
_LONGEST = 9
# the share of the draft's other tokens that the article's sentence has in their order
_ALIKE = 0.72
# words that the two sides of the run have in common, at least
_ANCHORS = 3
# from so many tokens on, a sentence that is the article's but for one run is its copy
_EXACT = 8


class Replaced(NamedTuple):
    """What the article has (``theirs``) in the place of a stretch of the draft (``ours``)."""

    theirs: Span
    ours: Span


Run = tuple[int, int, int, int]


class Aligned(NamedTuple):
    """The first tokens of a sentence of the draft and of one of the article: how many are the
    same, and the stretches in which they differ."""

    mine: list[Token]
    theirs: list[Token]
    same: int
    runs: list[Run]


def replaced(name: Name, draft: Text, article: Text, number: int) -> Replaced | None:
    """What the article's sentence ``number`` has where the draft has ``name``."""
    mine, theirs, same, runs = aligned(name, draft, article, number)
    for first, last, start, stop in runs:
        ours: Sequence[Token] = mine[first:last]
        other: Sequence[Token] = theirs[start:stop]
        if not any(name.span.start <= t.start < name.span.end for t in ours):
            continue
        if not any(plain(t.lower) == name.words[-1] for t in ours) or same < _ALIKE * (
            len(mine) - len(ours)
        ):
            return None
        sides = _agreement(mine, theirs, first, last, start, stop)
        exact = same == len(mine) - (last - first) and len(mine) >= _EXACT
        whole = all(
            _slight(t) or name.span.covers(Span(t.start, t.end)) or (exact and _raised(t))
            for t in ours
        )
        other, article_the = bare(other, theirs[:start])
        ours, draft_the = bare(ours, mine[:first])
        if sides < _ANCHORS or not whole or (article_the and not draft_the):
            return None  # "the Reds" is another word for a club
        opens = bool(other) and other[0] is theirs[0]
        if not other or not _other_name(other, name, exact, opens) or _alike(ours, other):
            return None
        if in_furniture(article, Span(other[0].start, other[-1].end)):
            return None  # a dateline
        return Replaced(Span(other[0].start, other[-1].end), Span(ours[0].start, ours[-1].end))
    return None


def aligned(name: Name, draft: Text, article: Text, number: int) -> Aligned:
    """The draft's sentence with ``name`` beside the article's sentence ``number``."""
    known = _aligned(draft, article)
    own = draft.sentence_index(name.span.start)
    if (own, number) not in known:  # several names of a sentence ask
        known[own, number] = _align(_opening(draft, own), _opening(article, number))
    return known[own, number]


@guided
def _aligned(draft: Text, article: Text) -> dict[tuple[int, int], Aligned]:
    """The sentences of the draft and of the article that were laid beside each other."""
    return {}


def _align(mine: list[Token], theirs: list[Token]) -> Aligned:
    # imported where a sentence is near enough: most drafts never are
    from rapidfuzz.distance import Levenshtein

    steps = Levenshtein.opcodes([t.lower for t in mine], [t.lower for t in theirs])
    same = sum(step.src_end - step.src_start for step in steps if step.tag == "equal")
    runs = _runs([(s.tag, s.src_start, s.src_end, s.dest_start, s.dest_end) for s in steps])
    return Aligned(mine, theirs, same, runs)


def _opening(text: Text, number: int) -> list[Token]:
    """The first tokens of a sentence: looking costs the same in a sentence of any length."""
    first, stop = text.token_range(number)
    return text.tokens[first : min(stop, first + _TOKENS)]


def bare(run: Sequence[Token], before: Sequence[Token]) -> tuple[Sequence[Token], bool]:
    """A run without its article, and whether it has one."""
    if run and run[0].lower in ("the", "a", "an"):
        # within a sentence "The Game" is one name
        return run[1:], run[0].text != "The" or not before or before[-1].lower == "the"
    return run, bool(before) and before[-1].lower == "the"


def _runs(steps: list[tuple[str, int, int, int, int]]) -> list[Run]:
    """The stretches in which the two differ, neighbouring steps joined."""
    found: list[Run] = []
    for tag, first, last, start, stop in steps:
        if tag == "equal":
            continue
        if found and found[-1][1] == first and found[-1][3] == start:
            found[-1] = (found[-1][0], last, found[-1][2], stop)
        else:
            found.append((first, last, start, stop))
    return found


def _agreement(
    mine: Sequence[Token], theirs: Sequence[Token], first: int, last: int, start: int, stop: int
) -> int:
    """How many words agree right before and right behind the run, at most two each side; the
    end of both sentences agrees as well. 0 where one side does not agree at all."""
    before = after = 0
    while before < 2 and first > before and start > before:
        if mine[first - before - 1].lower != theirs[start - before - 1].lower:
            break
        before += 1
    while after < 2 and last + after < len(mine) and stop + after < len(theirs):
        if mine[last + after].lower != theirs[stop + after].lower:
            break
        after += 1
    if first == start == 0:
        before = 2
    if last == len(mine) and stop == len(theirs):
        after = 2
    return before + after if before and after else 0


def _alike(ours: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Both have one name, an apostrophe or a state's letters apart: OCallaghan, "Butler, PA"."""
    words = {plain(t.lower).replace("'", "").replace("’", "") for t in theirs}
    place = place_of(" ".join(plain(t.lower) for t in theirs))
    mine = [plain(t.lower).replace("'", "").replace("’", "") for t in ours if t.text[0].isalnum()]
    return any(w in words - LINKS or (place and state_of(w) == place) for w in mine)


def _raised(token: Token) -> bool:
    return token.text[0].isupper() or token.lower in LINKS


def _slight(token: Token) -> bool:
    return not token.text[0].isalnum() or token.lower in ("the", "a", "an", "'s")


def _other_name(tokens: Sequence[Token], name: Name, exact: bool, opens: bool) -> bool:
    """Capitalised words, none of this name's, that can be no other word for it. Where they open
    a sentence, the capital of a common word says nothing."""
    words = [t for t in tokens if t.text[0].isalnum()]
    named = [t for t in words if t.lower not in FUNCTION_WORDS and t.lower not in LINKS]
    keys = [plain(t.lower) for t in words]
    if not named or len(tokens) > _LONGEST or not all(t.text[0].isupper() for t in named):
        return False
    if any(t.text in ",;:()" or t.lower in OWNING for t in tokens):
        return False
    if tokens[-1].lower in FUNCTION_WORDS:
        return False
    if all(plain(t.lower) in OFFICE_WORDS for t in named) or not words[0].text[0].isupper():
        return False
    if len(named) == 1 and is_common(plain(named[0].lower)) and (opens or not exact):
        return False
    if (name.key in PARTIES) != any(word in PARTIES for word in keys):
        return False
    key = " ".join(keys)
    if not strange(name.words, keys):
        return False
    # "the Spaniard" for a player, "Washington" for a government
    if (place_of(key) is None) != (place_of(name.key) is None) and not exact:
        return not any(_stands_for(word) for word in (key, name.key))
    return apart_places(name.key, key)


def _stands_for(key: str) -> bool:
    """A place's adjective, or a capital: either may stand for somebody else."""
    return place_of(key) not in (None, key) or capital_of(key) is not None
