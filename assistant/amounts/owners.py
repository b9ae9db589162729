"""Whose a value is: the Dow's in "the Dow fell 554 points, or 1.3%".

Values of one sort stand side by side in market reports, results and tables told as prose, and
a draft that gives one subject's value to another has every word right and the fact wrong. A few
ways of telling are read, and only these: a verb of movement with its subject before the value,
the same with the verb left out, a forecast ("analysts expected 3%", "a forecast of 3%"), and lists
joined by "respectively". Anything else has no owner here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from assistant.amounts.moving import CLAUSE_ENDS, movement, outside
from assistant.context import stem
from assistant.lexicon.figures import EXPECTED, FIGURES
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.grammar import ARTICLES, OWNING, PREPOSITIONS
from assistant.lexicon.movement import MOVEMENTS
from assistant.names.designations import designated
from assistant.names.names import scan
from assistant.text import Span, Text, Token

__all__ = ["Owner", "apart", "name_words", "owner", "same"]

# tokens looked at to the left of a value's verb
_REACH = 16
# here a subject ends, seen from its verb
_SUBJECT = CLAUSE_ENDS | set(", and that which who after when said if because".split())
# behind one of these and a value, a subject may stand without its verb
_GAPS = frozenset([",", ";", "and", "while", "but", "with"])
_ENDS = frozenset([",", ";", ".", "and", "but", "while"])
# how far before a value a word makes it a forecast
_NEAR = 8
_FORECAST = -1
# before a verb of movement: what it tells is still to come
_AHEAD = frozenset("to will may might could would should can".split())
_LINES = {word: number for number, line in enumerate(FIGURES) for word in line.split()}
# a list of values or of subjects goes on over these
_LINKS = frozenset([",", "and"])


_THOSE, _JOINTS = frozenset(("those", "that")), frozenset(("and", ",", "while", "but"))


@dataclass(frozen=True, slots=True)
class Owner:
    """``words``: the folded content words of the subject; ``listed``: read off a list;
    ``figures``: which figures of `assistant.lexicon.figures` they name, -1 for a forecast;
    ``capitals``: those of the words that are capitalised and own nothing: "Malaysia's services"
    are not Malaysia. ``ahead``: it is still to come ("set to rise"), whoever foretells it."""

    words: frozenset[str]
    listed: bool = False
    figures: frozenset[int] = frozenset()
    capitals: frozenset[str] = frozenset()
    ahead: bool = False


def owner(text: Text, span: Span) -> Owner | None:
    """The subject that the value at ``span`` is told of, or None."""
    known = text.view(_owners)
    if span not in known:
        if _of_those(text, span):
            known[span] = None
            return None
        found = _listed(text, span) or _gapped(text, span) or _moved(text, span)
        known[span] = _expected(text, span, found) or found
    return known[span]


def _owners(_: Text) -> dict[Span, Owner | None]:
    return {}


def _of_those(text: Text, span: Span) -> bool:
    """ "Sales to Norway rose 5% *and those* to Spain by 22%": not of Norway."""
    tokens, first = text.tokens, text.token_index(span.start)
    for at in range(first - 1, max(0, first - 1 - _NEAR), -1):
        if tokens[at].lower in _THOSE:
            # (not "said sales rose *and that* costs did")
            return tokens[at - 1].lower in _JOINTS and tokens[at + 1].lower in PREPOSITIONS
        if tokens[at].text in ".;":
            break
    return False


def _moved(text: Text, span: Span) -> Owner | None:
    """The subject of the verb of movement that the value depends on."""
    tokens = text.tokens
    verb = movement(text, span)
    if verb is None:
        return None
    start = text.sentences[text.sentence_index(span.start)].start if text.sentences else 0
    words: list[Token] = []
    named = designated(text)
    behind = verb
    for at in outside(tokens, verb - 1, _REACH):
        token = tokens[at]
        # the letters that stand for the name before them: "Northern Weavers (NOW)"
        words += (t for t in tokens[at + 1 : behind] if t.text.isupper())
        behind = at
        if token.start < start or token.lower in _SUBJECT or _is_value(token, named):
            break
        if token.lower not in FUNCTION_WORDS and token.text[0].isalnum():
            words.append(token)
    return _owner(text, words)


def _owner(text: Text, found: list[Token], listed: bool = False) -> Owner | None:
    if not found:
        return None
    words = frozenset(token.lower for token in found)
    figures = frozenset(_LINES[word] for word in words if word in _LINES)
    capitals = frozenset(
        token.lower
        for token in found
        if not token.text[0].islower() and text.raw[token.end : token.end + 2] not in OWNING
    )
    return Owner(words, listed, figures, capitals)


def _expected(text: Text, span: Span, found: Owner | None) -> Owner | None:
    """The owner of a forecast value: what is foretold, where that is told."""
    tokens, named = text.tokens, designated(text)
    first = text.token_index(span.start)
    start = text.sentences[text.sentence_index(span.start)].start if text.sentences else 0
    for at in range(first - 1, max(-1, first - 1 - _NEAR), -1):
        token = tokens[at]
        if token.start < start or token.lower in CLAUSE_ENDS or _is_value(token, named):
            return found
        if token.lower in EXPECTED:
            found = found or Owner(frozenset())
            figures = found.figures | _foretold(text, at, span) | {_FORECAST}
            return replace(found, figures=figures)
        if found and token.lower in _AHEAD and stem(tokens[at + 1].lower) in MOVEMENTS:
            found = replace(found, ahead=True)
    return found


def _foretold(text: Text, at: int, span: Span) -> frozenset[int]:
    """The figures named between a word of forecast and the end of the value's clause."""
    found = set()
    for token in text.tokens[at : at + 2 * _NEAR]:
        if token.lower in _LINES:
            found.add(_LINES[token.lower])
        if token.start > span.end and token.text in _ENDS:
            break
    return frozenset(found)


def _is_value(token: Token, named: frozenset[int]) -> bool:
    return token.text[0].isdigit() and token.start not in named


def _gapped(text: Text, span: Span) -> Owner | None:
    """ "copper" in "aluminium rose 13% and copper 17%": the verb is not said again."""
    tokens, named = text.tokens, designated(text)
    first = text.token_index(span.start)
    start = text.sentences[text.sentence_index(span.start)].start if text.sentences else 0
    words: list[Token] = []
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
            words.append(token)
        at -= 1
    else:
        return None
    told = any(
        _is_value(token, named) and token.start >= start
        for token in tokens[max(0, at - _REACH) : at]
    )
    return _owner(text, words) if told else None


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
    last = 0
    end = next(at for at, token in enumerate(tokens) if token.lower == "respectively")
    for at, token in enumerate(tokens[:end]):
        if token.text[0].isdigit() and not (at and _of_name(tokens[at - 1], token)):
            if values and not _joined(tokens, last, at):
                values = []  # a day before "rose 1% and 2%"
            values.append(token)
            last = at
    if len(values) < 2:
        return []
    subjects = _subjects(tokens, tokens.index(values[0]), len(values))
    return [
        (Span(value.start, value.end), found)
        for value, subject in zip(values, subjects, strict=False)
        if (found := _owner(text, subject, True))
    ]


def _joined(tokens: list[Token], one: int, other: int) -> bool:
    """Nothing but a unit, commas and "and" between two values."""
    between = [t.lower for t in tokens[one + 1 : other]]
    return len(between) <= 5 and any(word in _LINKS for word in between)


def _subjects(tokens: list[Token], before: int, count: int) -> list[list[Token]]:
    """The last list of ``count`` words or names that "and" joins before the values."""
    for at in range(before - 1, 0, -1):
        if tokens[at].lower != "and":
            continue
        last = at + 1
        while last < before and tokens[last].lower in ARTICLES:
            last += 1
        stop = last + 1
        while stop < before and _of_name(tokens[last], tokens[stop]):
            stop += 1
        parts = [tokens[last:stop]] if last < before else []
        spot = at - 1
        while len(parts) < count and spot >= 0 and tokens[spot].text[0].isalnum():
            first = spot
            while first > 0 and _of_name(tokens[first - 1], tokens[first]):
                first -= 1
            parts.insert(0, tokens[first : spot + 1])
            first -= first > 0 and tokens[first - 1].lower in ARTICLES
            spot = first - (2 if first and tokens[first - 1].text == "," else 1)
            if len(parts) < count and tokens[first - 1].text != ",":
                break
        if len(parts) == count and all(part[-1].lower not in FUNCTION_WORDS for part in parts):
            return parts
    return []


def _of_name(one: Token, other: Token) -> bool:
    """Two words of one name: "Ostrey Composite", "S&P 500"."""
    if not one.text[0].isupper() or one.lower in ARTICLES:
        return False
    return other.text[0].isupper() or other.text.isdigit()


def same(ours: Owner, theirs: Owner, names: frozenset[str]) -> bool:
    """Surely one subject: both have a name of the article and little else, or the same words."""
    if (_FORECAST in ours.figures) != (_FORECAST in theirs.figures):
        return False
    if ours.figures and theirs.figures and not ours.figures & theirs.figures:
        return False
    shared = ours.words & theirs.words
    if ours.words == theirs.words or (theirs.listed and shared):
        return True
    if ours.figures & theirs.figures and not (names & ours.words and names & theirs.words):
        return True
    return bool(shared & names & theirs.capitals) and 2 * len(shared) >= len(theirs.words & names)


def apart(ours: Owner, theirs: Owner | None, names: frozenset[str]) -> bool:
    """Surely two subjects: two figures, a fact and a forecast, or nothing shared and the other
    one named or read off a list."""
    if theirs is None:
        return False
    # what is "set to rise" is foretold as well, whoever foretells it
    come = [_FORECAST not in one.figures and not one.ahead for one in (ours, theirs)]
    if (_FORECAST in ours.figures) != (_FORECAST in theirs.figures) and any(come):
        return True
    if ours.figures and theirs.figures and not ours.figures & theirs.figures:
        return True
    shared = ours.words & theirs.words
    if shared and not (shared <= _LINES.keys() and ours.capitals & names):
        return False  # (that both are of shares says nothing of whose they are)
    return theirs.listed or bool(theirs.capitals & names)


def name_words(text: Text) -> frozenset[str]:
    """The words of a text's names, and the numbers that end one."""
    return text.view(_name_words)


def _name_words(text: Text) -> frozenset[str]:
    words = {word for name in scan(text) for word in name.words}
    named = designated(text)
    return frozenset(words | {token.lower for token in text.tokens if token.start in named})
