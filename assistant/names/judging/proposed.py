"""What to write for a name that an article does not have, where it has one very like it.

"East China Sea", where the article has the South China Sea and no other sea of China: nothing
shows that this is what was meant, so the verdict stays, and the name is proposed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.names.casing import plain
from assistant.names.names import Name, scan, written
from assistant.names.register import Register
from assistant.text import Span, Text

__all__ = ["proposed"]

# words that two names share, where they are not alike in all but one
_SHARED = 2
# letters of a word that two names share: much is "US"
_TELLING = 3
# names looked at for one word
_MOST = 40


def proposed(name: Name, missing: Sequence[str], draft: Text, book: Register) -> str | None:
    """The name with what the article has in the missing word's place; None where there is no
    such name, or more than one."""
    if len(missing) != 1 or len(name.words) < 2:
        return None
    told = {one.words for one in scan(draft, book.article)}
    found = {
        text for other, text in _alike(name, missing[0], draft, book) if other.words not in told
    }
    return found.pop() if len(found) == 1 else None


def _alike(name: Name, word: str, draft: Text, book: Register) -> Iterator[tuple[Name, str]]:
    words = name.words
    at = words.index(word) if word in words else -1
    for step in (1, -1) if at >= 0 else ():
        beside = at + step
        if not 0 <= beside < len(words) or len(words[beside].replace(".", "")) < _TELLING:
            continue
        for other in book.by_word.get(words[beside], ())[:_MOST]:
            theirs = other.words.index(words[beside]) - step
            if not 0 <= theirs < len(other.words) or other.words[theirs] in words:
                continue
            ours = (*words[:at], other.words[theirs], *words[at + 1 :])
            if _holds(ours, other.words):
                yield other, _replaced(name, word, other.words[theirs], other, draft, book.article)
            elif len(set(words) & set(other.words)) >= _SHARED:
                yield other, written(other, book.article)


def _holds(whole: tuple[str, ...], part: tuple[str, ...]) -> bool:
    return any(
        whole[first : first + len(part)] == part for first in range(len(whole) - len(part) + 1)
    )


def _replaced(name: Name, word: str, other: str, theirs: Name, draft: Text, article: Text) -> str:
    """The draft's name with the article's word, as the article writes it."""
    new = next(
        (token.text for token in article.tokens_in(theirs.span) if plain(token.lower) == other),
        other.title(),
    )
    spans = (
        Span(token.start, token.end)
        for token in draft.tokens_in(name.span)
        if plain(token.lower) == word
    )
    old = next(spans, None)
    surface = draft[name.span]
    if old is None:
        return surface
    start = old.start - name.span.start
    return surface[:start] + new + surface[start + old.end - old.start :]
