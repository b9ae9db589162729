"""Who the article says it of: the words right behind a name, or right before it.

"Gruenberg withdrew his name" where the article has only "Clinger, withdrew his name": the words
that go on from the one name go on from the other, and nowhere else. Read for persons behind the
name and for places before it, where a draft's own words leave no doubt of what is told.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from assistant.context import stem
from assistant.furniture import in_furniture
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.grammar import PREPOSITIONS
from assistant.names.casing import plain
from assistant.names.kinship import apart_places
from assistant.names.names import Name
from assistant.names.register import Register, register
from assistant.text import Text, Token

__all__ = ["framed", "too"]

# content words that must be the same, and tokens in which they stand
_BEHIND, _BEFORE, _REACH = 2, 3, 9
# tokens before a name that is joined to another
_NEAR = 4
_ENDS = frozenset('.!?;:"“”()')
_COMMAS = _ENDS | {","}
# behind a name: what comes after these is told of somebody else
_TURNS = _ENDS | frozenset("he she they it i we since because while when after before".split())


Frame = tuple[str, ...]


def framed(name: Name, draft: Text, book: Register) -> Name | None:
    """The one name of the article that stands in the frame of the draft's name."""
    frame = _frame(draft, name)
    if frame is None:
        return None
    article = book.article
    others = article.view(_frames).get(frame, [])
    own = set(name.words)
    if not others or any(own & set(other.words) for other in others):
        return None
    ways = {_way(article, other) for other in others}
    if name.category == "place" and ways != {_way(draft, name)}:
        return None  # "a mayor for Cardiff", "mayors in England"
    led = {_led(article, other) for other in others}
    if name.category == "person" and not (led & PREPOSITIONS) <= {_led(draft, name)}:
        return None  # "an ally of Ann Lee, has raised": it is the ally who did
    if not all(apart_places(name.key, other.key) for other in others):
        return None  # Americans are the U.S., and New Delhi is in India
    if name.category == "person" and any(too(article, other) for other in others):
        return None
    if name.category == "person" and _joined(name, others, draft):
        return None  # "Hale and wife Ann Moss welcome": told of both
    if name.category == "person" and any(_beside(name, other, article) for other in others):
        return None  # "Hale and co-star Noel Moss went on to film"
    # the same words said of nobody by name, or of "he", may well be said of this one
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


def too(article: Text, name: Name) -> bool:
    """ "Ann Lee also signed a new contract": others did, too."""
    at = article.token_index(name.span.end - 1) + 1
    return any(token.lower in _ALSO for token in article.tokens[at : at + 2])


_ALSO = frozenset(("also", "too"))


def _led(text: Text, name: Name) -> str:
    """The word before a name and what is said of it: "of" in "death of local man Ann Lee"."""
    tokens, first = text.tokens, text.token_index(name.span.start)
    at = first - 1
    while at > max(0, first - _NEAR):
        small = tokens[at].text.islower() and tokens[at].lower not in FUNCTION_WORDS
        nation = tokens[at].text[0].isupper() and at + 1 < first and tokens[at + 1].text.islower()
        if not small and not nation:
            break
        at -= 1
    return tokens[at].lower if at >= 0 else ""


def _joined(name: Name, others: Sequence[Name], draft: Text) -> bool:
    """Right before the draft's name, and joined to it, stands one of the others."""
    at = draft.token_index(name.span.start)
    before = [plain(token.lower) for token in draft.tokens[max(0, at - _NEAR) : at]]
    return "and" in before and any(other.words[-1] in before for other in others)


def _beside(name: Name, other: Name, article: Text) -> bool:
    """The article's sentence that has the other one has the draft's name too."""
    sentence = article.sentences[article.sentence_index(other.span.start)]
    return any(plain(token.lower) == name.words[-1] for token in article.tokens_in(sentence))


def _frame(text: Text, name: Name) -> Frame | None:
    """``(">", stems behind)`` of a person, ``("<", stems before)`` of a place."""
    tokens = text.tokens
    if name.category == "person":
        last = text.token_index(name.span.end - 1)
        behind = _content(tokens[last + 1 : last + 1 + _REACH], _TURNS, _BEHIND)
        return (">", *behind) if len(behind) == _BEHIND else None
    if name.category == "place":
        first = text.token_index(name.span.start)
        # no further than a comma: what stands beyond it is told of something else
        before = _content(tokens[max(0, first - _REACH) : first][::-1], _COMMAS, _BEFORE)
        return ("<", *before) if len(before) == _BEFORE else None
    return None


def _content(tokens: Sequence[Token], ends: Set[str], most: int) -> list[str]:
    """The stems of the first content words up to the end of the clause."""
    found: list[str] = []
    for _, _, written, word in tokens:
        if word in ends:
            break
        if written[0].isalnum() and word not in FUNCTION_WORDS:
            found.append(stem(word))
            if len(found) == most:
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
            for mark, size in ((">", _BEHIND), ("<", _BEFORE)):
                if len(run) >= size:
                    words = run[-size:] if mark == ">" else run[-size:][::-1]
                    frame = (mark, *words)
                    found[frame] = found.get(frame, 0) + 1
    return found
