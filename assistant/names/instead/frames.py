"""Where the article says it is: the words right before a name.

"First identified in India" where the article has only "first identified 25 years ago in
Malaysia": the words that lead to the one place lead to the other, and nowhere else. Of persons
this is not asked: the same words go on from one, from his spokeswoman and from his bandmates.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.context import stem
from assistant.furniture import in_furniture
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.names.gazetteer import place_of
from assistant.names.kinship import apart_places
from assistant.names.names import Name
from assistant.names.register import Register, register
from assistant.text import Text, Token

__all__ = ["framed"]

# content words that must be the same, and tokens in which they stand
_BEFORE, _REACH = 3, 9
_ENDS = frozenset('.!?;:"“”()')
_COMMAS = _ENDS | {","}

Frame = tuple[str, ...]


def framed(name: Name, draft: Text, book: Register) -> Name | None:
    """The one place of the article that stands in the frame of the draft's."""
    frame = _frame(draft, name)
    if frame is None:
        return None
    article = book.article
    others = article.view(_frames).get(frame, [])
    own = set(name.words)
    if not others or any(own & set(other.words) for other in others):
        return None
    if {_way(article, other) for other in others} != {_way(draft, name)}:
        return None  # "a mayor for Cardiff", "mayors in England"
    if any(place_of(other.key) != other.key for other in others):
        return None  # a Mexican restaurant stands anywhere
    if not all(apart_places(name.key, other.key) for other in others):
        return None  # New Delhi is in India
    # the same words said of nowhere by name may well be said of this place
    if article.view(_sequences).get(frame, 0) != len(others):
        return None
    return others[0] if len({other.words[-1] for other in others}) == 1 else None


def _way(text: Text, name: Name) -> str:
    """The word right before a name; one for all that say where something is."""
    at = text.token_index(name.span.start)
    word = text.tokens[at - 1].lower if at else ""
    if word == "the" and at > 1:
        word = text.tokens[at - 2].lower
    return "in" if word in ("at", "near", "around", "outside", "inside", "across") else word


def _frame(text: Text, name: Name) -> Frame | None:
    """The stems before a place."""
    if name.category != "place":
        return None
    first = text.token_index(name.span.start)
    # no further than a comma: what stands beyond it is told of something else
    before = _content(text.tokens[max(0, first - _REACH) : first][::-1])
    return tuple(before) if len(before) == _BEFORE else None


def _content(tokens: Sequence[Token]) -> list[str]:
    """The stems of the first content words up to the end of the clause."""
    found: list[str] = []
    for _, _, written, word in tokens:
        if word in _COMMAS:
            break
        if written[0].isalnum() and word not in FUNCTION_WORDS:
            found.append(stem(word))
            if len(found) == _BEFORE:
                break
    return found


def _frames(article: Text) -> dict[Frame, list[Name]]:
    """Frame -> the names of the body that stand in it."""
    found: dict[Frame, list[Name]] = {}
    for name in register(article).names:
        frame = _frame(article, name)
        if frame is not None and in_furniture(article, name.span) is None:
            found.setdefault(frame, []).append(name)
    return found


def _sequences(article: Text) -> dict[Frame, int]:
    """How often the content words of a frame follow one another, whatever stands there."""
    found: dict[Frame, int] = {}
    run: list[str] = []
    for token in article.tokens:
        if token.text in _ENDS:
            run = []
        elif token.text[0].isalnum() and token.lower not in FUNCTION_WORDS:
            run.append(stem(token.lower))
            if len(run) >= _BEFORE:
                frame = tuple(run[-_BEFORE:][::-1])
                found[frame] = found.get(frame, 0) + 1
    return found
