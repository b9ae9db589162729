"""Whose a value is: the Dow's in "the Dow fell 554 points, or 1.3%".

Values of one sort stand side by side in market reports, results and tables told as prose, and
a draft that gives one subject's value to another has every word right and the fact wrong. Two
ways of telling are read, and only these: a verb of movement with its subject before the value,
and lists joined by "respectively". Anything else has no owner here.
"""

from __future__ import annotations

from dataclasses import dataclass

from assistant.context import stem
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.movement import MOVEMENTS
from assistant.names.designations import designated
from assistant.names.names import scan
from assistant.text import Span, Text, Token

__all__ = ["Owner", "apart", "name_words", "owner", "same"]

# tokens looked at to the left of a value, and of its verb
_REACH = 16
# here a subject ends, seen from its verb; a clause ends at the first of them
_CLAUSE = frozenset([";", ":", "while", "whereas", "but", "as", "(", "—", "–"])
_SUBJECT = _CLAUSE | {",", "and", "that", "which", "who", "after", "when", "said", "if", "because"}
# behind one of these and a value, a subject may stand without its verb
_GAPS = frozenset([",", ";", "and", "while", "but", "with"])
# a list of values or of subjects goes on over these
_LINKS = frozenset([",", "and"])


@dataclass(frozen=True, slots=True)
class Owner:
    """``words``: the folded content words of the subject; ``listed``: read off a list."""

    words: frozenset[str]
    listed: bool = False


def owner(text: Text, span: Span) -> Owner | None:
    """The subject that the value at ``span`` is told of, or None."""
    known = text.view(_owners)
    if span not in known:
        known[span] = _listed(text, span) or _gapped(text, span) or _moved(text, span)
    return known[span]


def _owners(_: Text) -> dict[Span, Owner | None]:
    return {}


def _moved(text: Text, span: Span) -> Owner | None:
    """The subject of the verb of movement that the value depends on."""
    tokens = text.tokens
    first = text.token_index(span.start)
    start = text.sentences[text.sentence_index(span.start)].start if text.sentences else 0
    verb = None
    for at in range(first - 1, max(-1, first - 1 - _REACH), -1):
        token = tokens[at]
        if token.start < start or token.lower in _CLAUSE:
            break
        if stem(token.lower) in MOVEMENTS:
            verb = at
            break
    if verb is None:
        return None
    words: set[str] = set()
    named = designated(text)
    for at in range(verb - 1, max(-1, verb - 1 - _REACH), -1):
        token = tokens[at]
        if token.start < start or token.lower in _SUBJECT or _is_value(token, named):
            break
        if token.lower not in FUNCTION_WORDS and token.text[0].isalnum():
            words.add(token.lower)
    return Owner(frozenset(words)) if words else None


def _is_value(token: Token, named: frozenset[int]) -> bool:
    return token.text[0].isdigit() and token.start not in named


def _gapped(text: Text, span: Span) -> Owner | None:
    """ "copper" in "aluminium rose 13% and copper 17%": the verb is not said again."""
    tokens, named = text.tokens, designated(text)
    first = text.token_index(span.start)
    start = text.sentences[text.sentence_index(span.start)].start if text.sentences else 0
    words: set[str] = set()
    at = first - 1
    while at >= max(0, first - 5) and tokens[at].start >= start:
        token = tokens[at]
        if token.lower in _GAPS:
            break
        if token.lower in FUNCTION_WORDS and token.lower != "the":
            return None
        if token.lower != "the" and token.text[0].isalnum():
            if _is_value(token, named) or stem(token.lower) in MOVEMENTS:
                return None
            words.add(token.lower)
        at -= 1
    else:
        return None
    told = any(
        _is_value(token, named) and token.start >= start
        for token in tokens[max(0, at - _REACH) : at]
    )
    return Owner(frozenset(words)) if words and told else None


def _listed(text: Text, span: Span) -> Owner | None:
    """The n-th of "A and B rose x and y, respectively"."""
    number = text.sentence_index(span.start)
    lists = text.view(_lists).get(number)
    if lists is None:
        lists = text.view(_lists)[number] = _read_lists(text, number)
    return next((one for value, one in lists if value.meets(span)), None)


def _lists(_: Text) -> dict[int, list[tuple[Span, Owner]]]:
    return {}


def _read_lists(text: Text, number: int) -> list[tuple[Span, Owner]]:
    if not text.sentences:
        return []
    tokens = text.tokens_in(text.sentences[number])
    if len(tokens) > 200 or all(token.lower != "respectively" for token in tokens):
        return []
    values: list[Token] = []
    for at, token in enumerate(tokens):
        if token.text[0].isdigit() and (
            not values or _joined(tokens, tokens.index(values[-1]), at)
        ):
            values.append(token)
    if len(values) < 2:
        return []
    subjects = _subjects(tokens, tokens.index(values[0]), len(values))
    return [
        (Span(value.start, value.end), Owner(words, True))
        for value, words in zip(values, subjects, strict=False)
    ]


def _joined(tokens: list[Token], one: int, other: int) -> bool:
    """Nothing but a unit, commas and "and" between two values."""
    between = [t.lower for t in tokens[one + 1 : other]]
    return len(between) <= 5 and any(word in _LINKS for word in between)


def _subjects(tokens: list[Token], before: int, count: int) -> list[frozenset[str]]:
    """The last list of ``count`` words or names that "and" joins before the values."""
    for at in range(before - 1, 0, -1):
        if tokens[at].lower != "and":
            continue
        parts = [tokens[at + 1]] if at + 1 < before else []
        spot = at - 1
        while len(parts) < count and spot >= 0 and tokens[spot].text[0].isalnum():
            parts.insert(0, tokens[spot])
            spot -= 2 if spot and tokens[spot - 1].text == "," else 1
            if len(parts) < count and tokens[spot + 1].text != ",":
                break
        if len(parts) == count and all(part.lower not in FUNCTION_WORDS for part in parts):
            return [frozenset({part.lower}) for part in parts]
    return []


def same(ours: Owner, theirs: Owner, names: frozenset[str]) -> bool:
    """Surely one subject: a name of the article is in both, or both are the same single word."""
    shared = ours.words & theirs.words
    return bool(shared & names) or ours.words == theirs.words or (theirs.listed and bool(shared))


def apart(ours: Owner, theirs: Owner | None, names: frozenset[str]) -> bool:
    """Surely two subjects: nothing shared, and the other one is named or read off a list."""
    if theirs is None or ours.words & theirs.words:
        return False
    return theirs.listed or bool(theirs.words & names)


def name_words(text: Text) -> frozenset[str]:
    """The words of a text's names, and the numbers that end one."""
    return text.view(_name_words)


def _name_words(text: Text) -> frozenset[str]:
    words = {word for name in scan(text) for word in name.words}
    named = designated(text)
    return frozenset(words | {token.lower for token in text.tokens if token.start in named})
