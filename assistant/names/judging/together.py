"""Whether an article has the words of a name in one sentence, or as names side by side."""

from __future__ import annotations

from assistant.lexicon.organisations import CHAMBERS, PARTIES, SUFFIXES
from assistant.lexicon.settings import SETTINGS
from assistant.names.casing import is_common
from assistant.names.gazetteer import abbreviations, place_of, state_of
from assistant.names.judging.spelling import forms
from assistant.names.register import Register

__all__ = ["together"]


def together(words: tuple[str, ...], book: Register) -> bool:
    """Whether the article has the words of a name, less a nation before them, in one sentence."""
    kept = [
        held
        for at, word in enumerate(words)
        if not _apart(word, words[at + 1 : at + 2])
        and (
            held := [form for form in forms(word) if form in book.words]
            + _in_full(word, len(words), book)
        )
    ]
    if len(kept) < 2 or _of_names(words, book) or book.together(kept):
        return True
    parts = [(words[:stop], words[stop:]) for stop in range(1, len(words))]
    if _PAIR < len(words) <= _LONG and any(_of_parts(*two, book) for two in parts):
        return True
    # "Elm County Board of Works": the board of works, in a story of Elm County
    for stop in range(2, len(words) - 1):
        if words[stop - 1] in SETTINGS and _of_names(words[:stop], book):
            return together(words[stop - 1 :], book)
    return False


# words of two names side by side; two words are as often a slip: "Wals Street"
_PAIR, _LONG = 2, 8


def _of_parts(first: tuple[str, ...], rest: tuple[str, ...], book: Register) -> bool:
    """Whether the words are two names, the first of them owning the second without an apostrophe:
    "Ashby Towns Ann Lee". Each is a name of the article's, or one of its sentences has it."""
    last = first[-1]
    if not last.endswith("s") or (last in book.words and len(first) == 1):
        return False
    own = (*first[:-1], last[:-1])
    if not all(any(form in book.words for form in forms(word)) for word in (*own, *rest)):
        return False
    return _near(own[-1], rest[-1], book) and all(
        len(part) == 1 or _of_names(part, book) or _in_one_sentence(part, book)
        for part in (own, rest)
    )


def _near(one: str, other: str, book: Register) -> bool:
    """In one sentence, or in two side by side."""
    mine, theirs = (
        {
            book.article.sentence_index(name.span.start)
            for name in book.by_word.get(word, ())[:_MANY]
        }
        for word in (one, other)
    )
    return any(number + step in theirs for number in mine for step in (-1, 0, 1))


# mentions of a name that are looked at
_MANY = 40


def _in_one_sentence(words: tuple[str, ...], book: Register) -> bool:
    held = [[form for form in forms(word) if form in book.words] for word in words]
    return not all(map(is_common, words)) and book.together(held)


def _in_full(word: str, whole: int, book: Register) -> list[str]:
    """A word of what a short form stands for in a name of ``whole`` words: the Fed of "the Ostrey
    Fed president" is the Federal Reserve."""
    for form in abbreviations().get(word, ()) if whole > 2 else ():
        parts = form.split()
        if len(parts) > 1 and all(part in book.words for part in parts):
            return parts[-1:]
    return []


def _apart(word: str, following: tuple[str, ...]) -> bool:
    """A word that need not stand with the others: whose, or of which kind somebody is."""
    if word in SUFFIXES or word in PARTIES or (word in CHAMBERS and {*following} & PARTIES):
        return True
    return (place_of(word) or state_of(word) or place_of(word.removesuffix("s"))) is not None


def _of_names(words: tuple[str, ...], book: Register) -> bool:
    """Whether the words are names of the article one after the other: "League Two Ashby Town"."""
    at = 0
    while at < len(words):
        # (as the words come without their "of")
        names = {part for n in book.by_word.get(words[at], ()) for part in (n.words, n.body)}
        lengths = [len(n) for n in names if words[at : at + len(n)] == n]
        if not lengths:
            return False
        at += max(lengths)
    return True
