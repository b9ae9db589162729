"""A name that has nothing to do with what its headline tells, where another one has all.

The article's sentence that tells most of the headline has another name of the same sort, in the
company of the words that stand beside this one in the headline; and the sentences with this
name tell next to nothing of it. `slots` asks for the same words right beside both names and so
finds copies; here a headline may be worded freely.
"""

from __future__ import annotations

from assistant.lexicon.grammar import POSSESSIVES
from assistant.names.gazetteer import capital_of, place_of, state_of
from assistant.names.instead.frames import too
from assistant.names.kinship import apart
from assistant.names.names import Name, scan
from assistant.names.register import Register
from assistant.names.sentence_index import VALUES, Sentences, sentences, stem, stems
from assistant.text import Text

__all__ = ["stranger"]

# the share of the headline's words that the other's sentence has, at least, and that the
# sentences with this name have, at most: of all, and of the other's share
_TOLD, _UNTOLD, _LESS = 0.5, 0.2, 0.4
# content words of a headline, at least, and its tokens, at most
_WORDS, _HEADLINE = 3, 60
# words beside a name that are compared, on each side, and how far off they stand
_DRAFT, _ARTICLE, _REACH = 2, 4, 12
_ENDS = frozenset(';.:!?()"“”')
_MENTIONS = 60
# names of the article with the same last word, at most
_OFTEN = 6


def stranger(name: Name, draft: Text, book: Register) -> Name | None:
    """Whom the article names where the draft names one who is a stranger there."""
    # other names are of any kind of thing; letters alone may have their words in the article
    if name.category not in ("person", "place") or draft[name.span].isupper():
        return None
    if len(draft.sentences) > 1 or len(draft.tokens) > _HEADLINE:
        return None
    if place_of(name.key) is None and state_of(name.key) is not None:
        return None
    if capital_of(name.key):
        return None  # "in Beijing": the article may call it the capital
    article = book.article
    if len(book.by_word.get(name.words[-1], ())) > _OFTEN:
        return None  # whom the article goes on to tell of is of its news
    names = scan(draft, article)
    named = {stem(word) for one in names for word in one.words}
    beside = set(_beside(name, draft, _DRAFT, named))
    wanted = set(draft.view(stems)) - named - {""}
    if not beside or len(wanted - VALUES) < _WORDS:
        return None
    index = sentences(article)
    shares: dict[int, float] = {}
    for word in wanted:
        for number in index.holding.get(word, ()):
            shares[number] = shares.get(number, 0) + 1 / len(wanted)
    top = max(shares.values(), default=0.0)
    if top < _TOLD or _own_share(name, index, book, shares) > min(_UNTOLD, _LESS * top):
        return None
    held = {one.words for one in names}
    found: tuple[float, Name] | None = None
    for number in sorted(shares):
        for other in index.names.get(number, ()) if shares[number] >= _TOLD else ():
            strange = other.category == name.category and apart(name, other)
            if _another_use(name, draft, other, article):
                continue
            if not strange or other.words in held or not named.isdisjoint(map(stem, other.words)):
                continue
            near = len(beside & set(_beside(other, article, _ARTICLE, set())))
            score = near + shares[number]
            if near and (found is None or score > found[0]):
                found = (score, other)
    return found[1] if found else None


def _another_use(name: Name, draft: Text, other: Name, article: Text) -> bool:
    """Whether the article's name stands there for something else: "two of Lee's aides" and "an
    ally of Lee" are no Lee, nor is a "Dutch report on Ukraine" Ukrainian."""
    if name.category == "person":
        held, told = _bound(article, other), _bound(draft, name)
        return (held != told and True in held) or too(article, other)
    place, country = place_of(name.key), place_of(other.key)
    return place not in (None, name.key) and country == other.key


def _bound(text: Text, name: Name) -> tuple[bool, bool]:
    """Whether something is a person's, by "of" before the name or by an 's behind it."""
    at = text.token_index(name.span.start)
    of = at > 0 and text.tokens[at - 1].lower == "of"
    return of, text.behind(name.span).lower in POSSESSIVES


def _own_share(name: Name, index: Sentences, book: Register, shares: dict[int, float]) -> float:
    """How much of the headline the sentences with this name tell, and those right behind them;
    all of it where the article has no such name."""
    own: set[int] = set()
    for word in name.body:
        own.update(index.holding.get(stem(word), ()))
        own.update(
            book.article.sentence_index(other.span.start)
            for other in book.by_word.get(word, ())[:_MENTIONS]
        )
    for number, others in index.names.items():
        if any(not apart(name, other) for other in others):
            own.add(number)
    return max((shares.get(n + k, 0.0) for n in own for k in (0, 1)), default=1.0)


def _beside(name: Name, text: Text, most: int, skipped: set[str]) -> list[str]:
    """The stems of the nearest content words on both sides, in the name's own sentence."""
    sentence = text.sentences[text.sentence_index(name.span.start)]
    keys = text.view(stems)
    first, last = text.token_index(name.span.start), text.token_index(name.span.end - 1)
    found: list[str] = []
    for step, start in ((-1, first - 1), (1, last + 1)):
        side: list[str] = []
        at = start
        while 0 <= at < len(keys) and abs(at - start) < _REACH and len(side) < most:
            token = text.tokens[at]
            if not sentence.start <= token.start < sentence.end or token.text in _ENDS:
                break
            if keys[at] and keys[at] not in skipped and not token.text[0].isdigit():
                side.append(keys[at])
            at += step
        found += side
    return found
