"""Whether the article tells of another name what a draft tells of this one.

A draft's sentence is laid beside the article's sentence that shares most of its words. Where
that sentence has another name in the very place, between the same neighbouring words, and no
sentence with this name tells nearly as much of it, the draft has put one name for another.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import chain

from assistant.lexicon.grammar import PREPOSITIONS
from assistant.lexicon.kin import KIN
from assistant.lexicon.verbs import FINITE
from assistant.lexicon.words import FUNCTION
from assistant.names.casing import plain
from assistant.names.gazetteer import place_of, state_of
from assistant.names.instead.copies import replaced
from assistant.names.instead.reordered import reordered
from assistant.names.instead.verbatim import verbatim
from assistant.names.kinship import apart
from assistant.names.proper import Name
from assistant.names.register import Register
from assistant.names.sentence_index import content_of, mentioned, sentences, stem
from assistant.text import Span, Text, Token

__all__ = ["Rival", "rival"]

# (agreement of the two sides of the place, share of the draft's words): either is enough
_ENOUGH = ((1, 0.85), (2, 0.75), (3, 0.6), (4, 0.5))
# the share of the draft's words that makes its sentence a copy
_COPIED = 0.7
_QUOTES = "\"“”‘’'«»"
_OWNS = ("'s",)
# of these two lead to quite different parts of what is told
_LEADING = frozenset("against by for from off to with".split())
_WHERE = frozenset("in at near around outside inside across".split())


@dataclass(frozen=True, slots=True)
class Rival:
    """What the article has in the place of the draft's name, and where. ``written``: the name
    corrected by it. ``sure``: all the rest of the two sentences is the same."""

    span: Span
    written: str
    sure: bool = False


def rival(
    name: Name,
    draft: Text,
    book: Register,
    evidence: tuple[Span, ...],
    copies: bool = False,
) -> Rival | None:
    """Who stands in the article where the draft has ``name``; None where nobody surely does.

    ``evidence`` is where the article has the name, perhaps in another form. With ``copies``
    only sentences are looked at that the draft has copied but for the name.
    """
    article = book.article
    own = {stem(word) for word in name.words}
    wanted = content_of(draft, name.span, own)
    if len(wanted) < 3 or len(name.key) < 3:
        return None
    if _person_by_nation(name, draft):
        return None
    index = sentences(article)
    held = index.holding
    shares = Counter(chain.from_iterable([held[word] for word in wanted if word in held]))
    most = max(shares.values(), default=0)
    share = most / len(wanted)
    if share < 0.5:
        return None
    best = min([number for number, shared in shares.items() if shared == most])
    mine = mentioned(name, index)
    mine.update(article.sentence_index(span.start) for span in evidence)
    if share >= _COPIED:
        if twin := verbatim(name, draft, article, best):
            if reordered(name, twin.theirs, draft, book):
                return None
            theirs = _unstopped(twin.theirs, article)
            return Rival(theirs, _corrected(name, twin.ours, article[theirs], draft), True)
        # nowhere else, with this name, does the article say it
        others = max((shares.get(n, 0) for n in mine if n != best), default=0)
        if others <= 0.7 * shares[best] and (run := replaced(name, draft, article, best)):
            if reordered(name, run.theirs, draft, book):
                return None
            theirs = _unstopped(run.theirs, article)
            return Rival(theirs, _corrected(name, run.ours, article[theirs], draft))
    mine |= index.places.get(place_of(name.key) or "", set())
    if copies or best in mine or len(wanted) < 4 or _several(name, draft):
        return None
    # told of this very name in one of its sentences: no need to look further
    known = [other.span for other in book.by_word.get(name.words[-1], ())[:8]]
    if (called := _called(draft, name.span)) and any(
        _called(article, span) == called for span in known
    ):
        return None  # "his wife, Ann", in both
    for span in (*evidence[:2], *known):
        if len(wanted & content_of(article, span, own)) >= 0.7 * len(wanted):
            return None
    # what is told of this name, in its sentences and in the next ones
    near = (0, 1) if share < 0.85 else (0,)
    told = max((shares.get(n + k, 0) for n in mine for k in near), default=0) / len(wanted)
    left, right = _neighbours(draft, name)
    said = content_of(draft, name.span, set())
    named = {state_of(word) for word in said} - {None} | _places_told(name, draft)
    found: tuple[int, Name] | None = None
    for other in index.names.get(best, ()):
        # a place the lexicon does not know may lie in this one
        sorts = {name.category, other.category}
        unknown = (
            len(sorts) > 1
            and "place" in sorts
            and (
                name.category == "place"
                # (what acts is in no other: "Everton sign Ann Lee")
                or _follows(left)
                or any(_lies(article, span, other) for span in (*evidence[:2], *known))
            )
        )
        if unknown or not apart(name, other) or any(stem(word) in said for word in other.body):
            continue
        if place_of(other.key) in named:
            continue  # "Butler, PA": Pennsylvania is in the draft as well
        of_place = other.category == "place" or name.category == "person"
        if of_place and _located(article, other) > _located(draft, name):
            continue  # "a dog in Wales has learnt", "dog Rex has learnt"
        before, after = _neighbours(article, other)
        if _led(left) != _led(before) and _led(left) and _led(before):
            continue  # "a homer off Ann Lee", "a homer for the Otters"
        if right[:1] == _OWNS and after[:1] == (",",):
            continue  # "her attorney, Ann Lee" is no "Mary Poe's attorney"
        one, two = _same(left, before), _same(right, after)
        score = one + two
        if name.category != other.category and "other" not in (name.category, other.category):
            score -= 1
        if found is None or score > found[0]:
            found = (score, other)
    if found is None:
        return None
    score, other = found
    in_place = any(score >= least and share >= part for least, part in _ENOUGH)
    if in_place and told <= 0.5 * share:
        start = max(other.title.end if other.title is not None else 0, other.span.start)
        bare = article.raw[start : other.span.end].strip()
        return Rival(Span(other.span.end - len(bare), other.span.end), bare)
    return None


# tokens before a name in which whose relation it is stands
_KIN_REACH = 2


def _called(text: Text, span: Span) -> str:
    """The word for kin right before a name, a comma apart at most; "" where there is none."""
    at = text.token_index(span.start)
    for token in reversed(text.tokens[max(0, at - _KIN_REACH) : at]):
        if token.lower in KIN:
            return token.lower
        if token.text != ",":
            return ""
    return ""


def _places_told(name: Name, draft: Text) -> set[str | None]:
    """The places that the rest of the draft's sentence names in any form: "the U.S.", Russian."""
    sentence = draft.sentences[draft.sentence_index(name.span.start)]
    around = (
        t for t in draft.tokens_in(sentence) if not name.span.start <= t.start < name.span.end
    )
    return {place_of(plain(token.lower)) for token in around if token.text[0].isupper()} - {None}


def _follows(before: tuple[str, ...]) -> bool:
    """Whether a preposition leads to a name, past its article."""
    word = next((word for word in before if word not in ("the", "a", "an")), "")
    return word in PREPOSITIONS


def _lies(article: Text, span: Span, other: Name) -> bool:
    """The article places what ``span`` names in another place: "Elm Park in Leeds"."""
    at = article.token_index(span.end - 1) + 1
    near = [token.lower for token in article.tokens[at : at + _PLACED]]
    spots = (i for i, word in enumerate(near) if word == other.words[0])
    return any(not (_WHERE | {",", "of"}).isdisjoint(near[max(0, i - 2) : i]) for i in spots)


# tokens behind a name in which the place is told that it lies in
_PLACED = 6


def _located(text: Text, name: Name) -> bool:
    """Something is said to be in, at or near what is named."""
    at = text.token_index(name.span.start)
    return bool(at) and text.tokens[at - 1].lower in _WHERE


def _unstopped(span: Span, article: Text) -> Span:
    """Without the full stop of the sentence, which is no part of a name; that of "Jr." is."""
    word = article[span].split()[-1]
    return Span(span.start, span.end - (word.endswith(".") and len(word) > _SHORT))


# letters of an abbreviation with its stop, at most
_SHORT = 4


def _corrected(name: Name, ours: Span, told: str, draft: Text) -> str:
    """The draft's name with the article's words for those that it replaced."""
    before = draft.raw[name.span.start : max(name.span.start, ours.start)]
    return f"{before}{told}{draft.raw[ours.end : name.span.end]}"


def _person_by_nation(name: Name, draft: Text) -> bool:
    """ "the Briton was quicker": a person named by the nation, whom the article may name."""
    if place_of(name.key) in (None, name.key):
        return False
    at = draft.token_index(name.span.end - 1) + 1
    follow = draft.tokens[at : at + 1]
    before = draft.raw[max(0, name.span.start - 4) : name.span.start].lower()
    return before == "the " and (
        not follow or follow[0].lower in FINITE or not follow[0].text[0].isalpha()
    )


def _several(name: Name, draft: Text) -> bool:
    """ "ICE and GEO Group", read as one name: what is said of each is not said of the other."""
    return any(f" {link} " in draft[name.span] for link in ("and", "&"))


def _same(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """How well two sides of a slot agree: 1 for the next word, 2 with the one beyond it, or
    where the next one is no function word."""
    if not one or not other or one[0] != other[0] or one[0] in _QUOTES:
        return 0
    if len(one) > 1 and len(other) > 1 and one[1] == other[1]:
        return 2
    if one[0] in ("the", "a", "an"):
        return 0
    return 2 if one[0] not in FUNCTION and one[0].isalpha() else 1


def _neighbours(text: Text, name: Name) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The stems of the two tokens before the name, nearest first, and of the two after it."""
    start = name.title.end if name.title is not None else name.span.start
    at = text.token_index(start) if start == name.span.start else text.token_index(start) + 1
    sentence = text.sentences[text.sentence_index(name.span.start)]
    before = [_key(t) for t in text.tokens[max(0, at - 2) : at] if t.start >= sentence.start]
    last = text.token_index(name.span.end - 1) + 1
    after = [_key(t) for t in text.tokens[last : last + 2] if t.end <= sentence.end]
    return tuple(reversed(before)), tuple(after)


def _led(before: tuple[str, ...]) -> str:
    """The preposition that leads to a name, past its article; "" where none does."""
    word = next((word for word in before if word not in ("the", "a", "an")), "")
    return word if word in _LEADING else ""


def _key(token: Token) -> str:
    """The stem of a word, a function word as it is: "the" is no "th"."""
    word = plain(token.lower)
    return word if word in FUNCTION else stem(word)
