"""One word of a name in its other forms, and slips of the pen.

A slip is only called one where the article's own name shows it: the same name but for one
word a letter or two off, or a long word that is no known name a letter off from one of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from assistant.lexicon.given_names import GIVEN
from assistant.lexicon.spellings import SPELLINGS
from assistant.lexicon.words import FUNCTION
from assistant.memo import remembered
from assistant.names.casing import is_common, plain
from assistant.names.gazetteer import place_of
from assistant.names.judging.kindred import acronyms_apart, kindred
from assistant.names.proper import Name
from assistant.names.register import Register
from assistant.text import Span, Text

__all__ = ["distance", "forms", "misspelt", "near_name", "slip_beside", "slip_between", "stated"]


# an ending, what may stand for it, and the least length of what is before it
_ENDINGS = (
    ("s", "", 3),
    ("es", "", 4),
    ("ies", "y", 3),
    ("n", "", 4),
    ("an", "", 4),
    ("an", "a", 4),
    ("ian", "", 4),
    ("ian", "ia", 4),
    ("ans", "", 4),
    ("ians", "", 4),
    ("ic", "", 4),
    ("al", "", 5),
    ("ist", "", 4),
    ("ists", "", 4),
    ("ism", "", 4),
    ("ese", "", 4),
    ("r", "", 5),
    ("rs", "", 5),
    ("er", "", 5),
    ("ers", "", 5),
    ("men", "man", 3),
)


# letters of what loses an apostrophe before its own as well: "Aidan OBriens horse"
_OWNED = 5


@remembered(20_000)
def forms(word: str) -> tuple[str, ...]:
    """A word and the forms in which it may recur in a name: plurals, adjectives, spellings."""
    return (word, *_others(word))


def _others(word: str) -> Iterator[str]:
    yield from SPELLINGS.get(word, ())
    # "ONeill", "dOr": an apostrophe lost on the way
    if "'" in word:
        yield word.replace("'", "")
    elif word[:1] in ("o", "d") and len(word) > 2:
        yield f"{word[0]}'{word[1:]}"
        if word[-1] == "s" and len(word) > _OWNED:
            yield f"{word[0]}'{word[1:-1]}"
    for ending, base, least in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= least:
            yield word[: len(word) - len(ending)] + base
    for ending, base, least in _ENDINGS:
        if word.endswith(base) and len(word) - len(base) >= least:
            yield word[: len(word) - len(base)] + ending


def stated(word: str, book: Register) -> Span | None:
    """Where the article has a word, in this or another form of it."""
    if word == "us":
        return book.shouted(word)  # the pronoun names no country
    if word in book.words:
        return book.at(word)
    for form in forms(word):
        if form in book.words:
            return book.at(form)
    return book.article.view(_squeezed).get(word)


# "D'Arcy", "Nyong'o": no contraction
_ELIDED = re.compile(r"['’][A-Z]|^[A-Z]\w+['’](?!(?:s|t|d|m|ll|ve|re)\b)\w")


def _squeezed(article: Text) -> dict[str, Span]:
    """The words with an apostrophe within, by their letters: "Sant'Antonino", "L'Arc"."""
    found: dict[str, Span] = {}
    for token in article.tokens:
        # "she'll" is no Shell
        if "'" in token.lower[1:-1] and _ELIDED.search(token.text):
            key = plain(token.lower).replace("'", "")
            found.setdefault(key, Span(token.start, token.end))
    return found


def distance(one: str, other: str, most: int) -> int:
    """Letters added, dropped, changed or swapped; ``most + 1`` for any more than ``most``."""
    return _measure()(one, other, score_cutoff=most)


@cache
def _measure() -> Callable[..., int]:
    # imported where a word is in doubt: most drafts never are
    from rapidfuzz.distance import OSA

    return OSA.distance


def _another(word: str, other: str) -> bool:
    """Two words that are two words, or two forms of one: North and South, Lies and Lives."""
    if is_common(word) and is_common(other):
        return True
    if word == other.replace("'", ""):
        return True
    return word.startswith(other) or other.startswith(word) or kindred(word, other)


def near_name(name: Name, book: Register) -> Name | None:
    """The article's name that is this one but for one word, a letter or two off."""
    words = name.words
    if len(words) < 2:
        return None
    for word in words:
        for other in book.by_word.get(word, ()):
            if len(other.words) != len(words):
                continue
            unlike = [(a, b) for a, b in zip(words, other.words, strict=True) if a != b]
            if len(unlike) != 1:
                continue
            mine, theirs = unlike[0]
            if _another(mine, theirs):
                continue
            most = 1 if len(mine) < 5 else 2
            if min(len(mine), len(theirs)) >= 3 and distance(mine, theirs, most) <= most:
                return other
    return None


_LAST = re.compile(r"[^\W\d_]+(?=[^\w]{1,2}$)")


def slip_beside(word: str, name: Name, book: Register) -> Span | None:
    """What the article has before the next word of the name, where ``word`` is a slip of it:
    "Senetor Al Franken" beside "Senator Al Franken"."""
    if len(word) < 4 or word not in name.words[:-1]:
        return None
    after = name.words[name.words.index(word) + 1]
    raw = book.article.raw
    for other in book.by_word.get(after, ()):
        tokens = book.article.tokens_in(other.span)
        end = next((t.start for t in tokens if plain(t.lower) == after), other.span.start)
        begin = book.article.sentences[book.article.sentence_index(end)].start
        match = _LAST.search(raw, max(begin, end - 24), end)
        if match is None:
            continue
        found = plain(match.group())
        most = 2 if len(word) > 4 and found[:1] == word[0] else 1
        if not _another(word, found) and distance(word, found, most) <= most:
            return Span(match.start(), match.end())
    return None


# places of a neighbouring word that are looked at
_PLACES = 40


def _places(article: Text) -> dict[str, list[int]]:
    """Key -> the first tokens that have it."""
    found: dict[str, list[int]] = {}
    for at, token in enumerate(article.tokens):
        held = found.setdefault(plain(token.lower), [])
        if len(held) < _PLACES:
            held.append(at)
    return found


def slip_between(word: str, name: Name, draft: Text, book: Register) -> Span | None:
    """What the article has beside the same neighbour, where ``word`` is a slip of it: "Trare
    Commissioner" beside "Trade Commissioner", whatever the neighbour is."""
    if len(word) < 4 or place_of(word) or word in GIVEN:
        return None
    article = book.article
    places = article.view(_places)
    first = draft.token_index(name.span.start)
    own = range(first, draft.token_index(name.span.end - 1) + 1)
    at = next((i for i in own if plain(draft.tokens[i].lower) == word), None)
    if at is None:
        return None
    for step in (1, -1):
        if not 0 <= at + step < len(draft.tokens):
            continue
        beside = plain(draft.tokens[at + step].lower)
        if not beside[:1].isalnum():
            continue
        most = 1 if len(word) < 5 or (beside in FUNCTION and len(word) > 5) else 2
        if beside in FUNCTION and len(word) < 6:
            continue
        for place in places.get(beside, ()):
            if not 0 <= place - step < len(article.tokens):
                continue
            token = article.tokens[place - step]
            found = plain(token.lower)
            # with another first letter and one more it is another name: Covid, David
            off = most if found[:1] == word[0] else 1
            if (
                found.isalpha()
                and found != word
                and distance(word, found, off) <= off
                and not _another(word, found)
                and not (token.text.isupper() and acronyms_apart(word, found))
            ):
                return Span(token.start, token.end)
    return None


def misspelt(word: str, book: Register) -> Span | None:
    """The article's name word that ``word`` is a slip of: one letter off from five letters on,
    two from eight. A place, a forename or an ordinary word is no slip of another name."""
    if len(word) < 5 or place_of(word) or word in GIVEN or is_common(word):
        return None
    most = 2 if len(word) >= 8 else 1
    best: tuple[int, str] | None = None
    for length in range(len(word) - most, len(word) + most + 1):
        for other in book.alike.get((word[0], length), ()):
            # a last letter makes Saxons of Saxony: with nothing beside it that is no slip
            ending = word[:-1] == other[:-1] and "s" in (word[-1], other[-1])
            if not ending and not is_common(other) and not _another(word, other):
                away = distance(word, other, most)
                if away <= most and (best is None or away < best[0]):
                    best = (away, other)
    span = book.at(best[1]) if best else None
    if best and span and book.article[span].isupper() and acronyms_apart(word, best[1]):
        return None
    return span
