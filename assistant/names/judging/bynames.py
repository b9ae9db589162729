"""What a draft calls by another word than its article: a nickname, an abbreviation of house style,
the seat of those who act.
"""

from __future__ import annotations

from collections.abc import Iterable

from assistant.context import word_index
from assistant.lexicon.titles import ROLES
from assistant.names.casing import plain
from assistant.names.gazetteer import abbreviations, bynames, offices, proper, seats
from assistant.names.judging.acronyms import spelt_out
from assistant.names.names import Name
from assistant.names.register import Register
from assistant.text import Span, Text, lowers

__all__ = ["byname", "in_capitals", "in_letters"]

# a league, and what of it a club has too: "NFL star"
_LEAGUES = frozenset("mlb nba nfl nhl".split())
_OF_LEAGUE = ROLES | frozenset(
    "draft fans game games news playoff playoffs rookie rumors season star stars team teams title"
    " trade veteran legend great club clubs franchise side coach owner player"
    " players champion champions".split()
)
# letters that stand for the first letters of as many words, at least; places of a form's first
# word that are looked at
_LETTERS, _PLACES = 3, 60


def byname(name: Name, draft: Text, book: Register) -> Span | None:
    """What the article has for a nickname or a seat."""
    key = name.key
    if found := _first((*bynames().get(key, ()), *offices().get(key, ())), book):
        return found
    country, words = seats().get(key, ("", ()))
    if key in _LEAGUES and draft.behind(name.span).lower not in _OF_LEAGUE:
        return None  # a club plays in it, and does nothing in its stead
    if country and book.place(country) is None:
        return None
    return _first(words, book)


def in_capitals(word: str, name: Name, draft: Text, book: Register) -> Span | None:
    """What the article has for one word of a name, a short form: the "LA" of "Hero LA deputy"."""
    token = next((t for t in draft.tokens_in(name.span) if plain(t.lower) == word), None)
    letters = token.text.removesuffix("s") if token is not None else ""
    key = plain(letters)
    if len(letters) < 2 or not (letters.isalpha() and letters.isupper()):
        # "Britain's Covid cases", "the Ostrey Games"
        forms = (*sorted(abbreviations().get(word, ())), *bynames().get(word, ()))
        return _first(forms, book) if len(name.words) > 1 else None
    if word != key and (found := book.shouted(key)):
        return found  # "three PMs", and "Nova FMs" without its apostrophe
    known = (*sorted(abbreviations().get(key, ())), *bynames().get(key, ()))
    last = token is not None and token.end == name.span.end
    found = _first((*known, *(offices().get(key, ()) if last else ())), book)
    if found is None and key in book.initials:
        found = book.initials[key].span
    if found is None and len(key) >= _LETTERS:
        found = spelt_out(key, book.article)
    return found


def in_letters(words: str, book: Register) -> Span | None:
    """Where the article has some words by their letters: the Los Angeles sheriff, of L.A."""
    short = (book.shouted(form) for form in abbreviations().get(words, ()))
    return next((span for span in short if span is not None), None)


def _first(forms: Iterable[str], book: Register) -> Span | None:
    """Where the article's story first has one of some names, word by word."""
    article = book.article
    for form in forms:
        words = form.replace("-", " - ").split()  # as a text has them
        if not all(word in book.words for word in words):
            continue
        keys = article.view(lowers)
        for at in article.view(word_index).get(words[0], ())[:_PLACES]:
            if keys[at : at + len(words)] == words:
                if proper(form) and not article.tokens[at].text[0].isupper():
                    continue  # "won hearts" is no Hearts
                stop = article.tokens[at + len(words) - 1].end
                return Span(article.tokens[at].start, stop)
    return None
