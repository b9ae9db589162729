"""The sides of a deed: the names that head a noun phrase.

"Leeds striker Ann Lee" is she, "Iran-backed militia" a militia with a name of its own, "Lee and
Roe" are two; of "the owner of Leeds" and of a pronoun nothing is known.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from assistant.context import stem
from assistant.lexicon.acting import BODIES
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.grammar import DETERMINERS, POSSESSIVES
from assistant.lexicon.titles import ROLES, TITLES
from assistant.lexicon.verbs import FINITE
from assistant.names.names import Name
from assistant.text import Text, Token

__all__ = ["AND", "Names", "Party", "beginning_at", "ending_at", "names_of"]

# tokens of a side, and of what stands in brackets behind it
_SIDE, _BRACKET = 5, 10
AND = frozenset("and & or".split())
_OF = frozenset(
    "of in at from near for with on under behind outside around against to by as into about over"
    " between among during since".split()
)
_TRAILS = frozenset("reports sources report source officials".split())

# index of a name's first token -> (name, one past its last token), and the same by its last
Names = tuple[dict[int, tuple[Name, int]], dict[int, tuple[Name, int]]]


class Party(NamedTuple):
    """A side of a deed: a name, and the stem of the noun that heads its phrase ("militia" of
    "Iran-backed militia"), empty where the name does."""

    name: Name
    head: str


def names_of(text: Text, names: Sequence[Name]) -> Names:
    """Where names begin and end, by token."""
    first, last = {}, {}
    for name in names:
        start, end = text.token_index(name.span.start), text.token_index(name.span.end - 1)
        first[start] = name, end + 1
        last[end] = name, start
    return first, last


def ending_at(tokens: Sequence[Token], end: int, names: Names, low: int) -> tuple[Party, ...]:
    """The names that head the noun phrase whose last token is ``end``."""
    end = _before_bracket(tokens, end, low)
    for _ in range(3):
        if end < low:
            return ()
        held = names[1].get(end)
        if held is None:
            return _headed(tokens, end, names, low)
        name, start = held
        before = start - 1
        while before >= low and (
            tokens[before].lower in DETERMINERS or _adjective(tokens[before])
        ):
            before -= 1
        word = tokens[before].lower if before >= low else ""
        if name.category == "person" and before < start - 1 and _office_of(tokens, before, start):
            return (Party(name, ""),)  # "director of communications Ann Lee"
        if word in _OF:
            end = before - 1
            if end < low:
                return ()
            if end not in names[1]:
                return ()  # "the owner of Leeds", "in Leeds"
            continue
        if word in AND or (word == "," and before - 1 in names[1]):
            rest = ending_at(tokens, before - 1, names, low) if before - 1 in names[1] else ()
            if not rest and word in AND and before > low and tokens[before - 1].text == ",":
                return (Party(name, ""),)  # ", and Lee headed": another clause
            return (Party(name, ""), *rest) if rest else ()
        return (Party(name, ""),)
    return ()


def _office_of(tokens: Sequence[Token], of: int, start: int) -> bool:
    """ "director of communications" before a person's name, but no "head of striker Ann Lee"."""
    return (
        tokens[of].lower == "of"
        and tokens[of - 1].lower in TITLES
        and tokens[start - 1].lower not in ROLES | TITLES | DETERMINERS
    )


def _before_bracket(tokens: Sequence[Token], end: int, low: int) -> int:
    """Past what stands in brackets: "Ann Lee (D., Ohio)", "Globex (GLX.N)"."""
    if end < low or tokens[end].text != ")":
        return end
    spots = range(end - 1, max(low, end - _BRACKET) - 1, -1)
    opened = next((at for at in spots if tokens[at].text == "("), None)
    return end if opened is None else opened - 1


def _adjective(token: Token) -> bool:
    return token.text.islower() and token.text.isalpha() and token.lower not in FUNCTION_WORDS


def _headed(tokens: Sequence[Token], end: int, names: Names, low: int) -> tuple[Party, ...]:
    """A common noun with a name before it: "Iran-backed militia", "Leeds's owner"."""
    if not _adjective(tokens[end]):
        return ()
    head = stem(tokens[end].lower)
    for i in range(end - 1, max(low, end - _SIDE) - 1, -1):
        if i in names[1]:
            return (Party(names[1][i][0], _led(tokens[end].lower, head)),)
        token = tokens[i]
        if token.text not in ("-", *POSSESSIVES) and not _adjective(token):
            return ()
    return ()


def _led(word: str, head: str) -> str:
    return "" if word in BODIES else head


def beginning_at(tokens: Sequence[Token], at: int, names: Names, high: int) -> tuple[Party, ...]:
    """The names that head the noun phrase that begins at ``at``."""
    i = at
    while i < high and i not in names[0]:
        token = tokens[i]
        small = token.lower in DETERMINERS or _adjective(token) or token.text == "-"
        if not small or i - at >= _SIDE:
            return ()
        i += 1
    if i >= high:
        return ()
    name, stop = names[0][i]
    while stop in names[0] and names[0][stop][0].category == "person":
        name, stop = names[0][stop]  # "Leeds striker Ann Lee"
    if stop < high and tokens[stop].text in ("-", *POSSESSIVES):
        head = _last_noun(tokens, stop + 1, names, high)
        return (Party(name, head),) if head is not None else ()
    if stop < high and _adjective(tokens[stop]) and not _ends(tokens[stop]):
        j = stop
        while j < high and j not in names[0] and _adjective(tokens[j]) and not _ends(tokens[j]):
            j += 1
        if j < high and j in names[0] and names[0][j][0].category == "person":
            return (Party(names[0][j][0], ""),)
        return (Party(name, _led(tokens[j - 1].lower, stem(tokens[j - 1].lower))),)
    found = [Party(name, "")]
    while stop + 1 < high and tokens[stop].lower in (*AND, ",") and stop + 1 in names[0]:
        other, stop = names[0][stop + 1]
        found.append(Party(other, ""))
    return tuple(found)


def _last_noun(tokens: Sequence[Token], at: int, names: Names, high: int) -> str | None:
    """The stem of the noun that the words from ``at`` on end with."""
    i = at
    while (
        i < high
        and i not in names[0]
        and i - at < _SIDE
        and (_adjective(tokens[i]) or tokens[i].text == "-")
    ):
        i += 1
    if i == at or i in names[0]:
        return None
    return _led(tokens[i - 1].lower, stem(tokens[i - 1].lower))


def _ends(token: Token) -> bool:
    """A verb, a participle or an adverb behind a name, or who reports it."""
    lower = token.lower
    return lower in FINITE or lower.endswith(("ly", "ing", "ed")) or lower in _TRAILS
