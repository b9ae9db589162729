"""Which way a value moved: what rose or fell by it or to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.context import stem
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.movement import CHANGES, MOVEMENTS, WEAK
from assistant.lexicon.verbs import FINITE
from assistant.text import Span, Text, Token

__all__ = ["CLAUSE_ENDS", "direction", "movement", "outside", "reached"]

# tokens looked at to the left of a value
_REACH = 16
# a clause ends at the first of these
CLAUSE_ENDS = frozenset([";", ":", "while", "whereas", "but", "as", "(", "—", "–"])


def direction(text: Text, span: Span) -> str:
    """ "+" or "-" for a value that something rose or fell by or to, "" where that is not said."""
    if text.raw[span.start] in _MINUS:
        return "-"
    if text.raw[max(0, span.start - 1) : span.start + 1].lstrip(" (").startswith("+"):
        return "+"  # "sales +5.4%"
    tokens = text.tokens
    after = text.token_index(span.end - 1) + 1
    if after < len(tokens) and (root := stem(tokens[after].lower)) in MOVEMENTS:
        if root == "los":
            return ""  # "$25 billion lost": so much is gone, and nothing fell to it
        if not _percent(text, span) and _is_verb(tokens, after):
            return ""  # "a plan that could save $616 million advances"
        return "" if root in WEAK else MOVEMENTS[root]
    # "32% revenue growth": the noun that the value belongs to goes before any verb ahead of it
    if (
        after + 1 < len(tokens)
        and tokens[after + 1].lower in _NOUNS
        and tokens[after].text.isalpha()
    ):
        return MOVEMENTS.get(stem(tokens[after + 1].lower), "")
    if after < len(tokens) and _spent(text, span, tokens[after]):
        return ""
    if way := _came_from(tokens, after):
        return way
    verb = movement(text, span)
    root = "" if verb is None else stem(tokens[verb].lower)
    return "" if root in WEAK else MOVEMENTS.get(root, "")


_MINUS = "-−–"
_NOUNS = frozenset("growth increase rise gain jump surge decline drop decrease slump".split())


def _is_verb(tokens: Sequence[Token], at: int) -> bool:
    """ "Advances", but not the cuts of "$50 million cuts to schools"."""
    word = tokens[at].lower
    noun = word[:-1] in CHANGES or word in _CUTS
    of_it = noun and at + 1 < len(tokens) and tokens[at + 1].lower in _OF
    return word.endswith("s") and not of_it


_CUTS = frozenset("cuts reductions hikes".split())
_OF = frozenset("in to of for".split())


def _came_from(tokens: Sequence[Token], after: int) -> str:
    """ "growth of 1.8% this year, down from 2%": what a value was before tells how it moved."""
    for at in range(after, min(after + _SOON, len(tokens) - 1)):
        if tokens[at].lower in ("up", "down") and tokens[at + 1].lower == "from":
            return "+" if tokens[at].lower == "up" else "-"
        if tokens[at].text[0].isdigit():
            break
    return ""


_SOON = 5


def _spent(text: Text, span: Span, after: Token) -> bool:
    """ "sinks $10B into", "the price of a $750 pill": nothing moves by it."""
    money = not text.raw[span.start].isalnum()
    noun = after.text[0].isalpha() and after.lower not in FUNCTION_WORDS
    return after.lower == "into" or (money and noun and text.raw[span.end] in " +")


def _percent(text: Text, span: Span) -> bool:
    return text.raw[span.end - 1] in "%t"  # "%", "percent", "per cent"


def movement(text: Text, span: Span) -> int | None:
    """The token of the verb or noun of movement that the value depends on."""
    tokens = text.tokens
    first = text.token_index(span.start)
    start = text.sentences[text.sentence_index(span.start)].start if text.sentences else 0
    for at in outside(tokens, first - 1, _REACH):
        token = tokens[at]
        if token.lower == "as" and "much" in (tokens[at - 1].lower, tokens[at + 1].lower):
            continue  # "dropped as much as 5%"
        if token.start < start or token.lower in CLAUSE_ENDS:
            return None
        other = token.lower in _OTHER_CLAUSE and tokens[at + 1].lower != "tax"
        if other and not _is_preposition(tokens, at, first):
            return None
        if token.lower in _LEVELS and not _percent(text, span) and not reached(tokens, at):
            return None  # "tax cuts reached $2 billion": nothing fell to it
        if token.lower == "and" and tokens[at + 1].lower in _AUXILIARIES:
            return None  # "leapt out and was found with 1kg"
        if token.text == "," and tokens[at + 1].lower not in ("or", "to"):
            return None
        if token.lower == "up" and tokens[at + 1].lower == "to" and not _goes(tokens[at - 1]):
            continue  # lowers it "by up to 75%"
        if stem(token.lower) in MOVEMENTS:
            # whoever "falls for" a trick does not fall
            return None if tokens[at + 1].lower == "for" else at
    return None


def _goes(verb: Token) -> bool:
    """ "Picking up to 3.9%": so it rises."""
    return stem(verb.lower) in _WITH_UP


def _is_preposition(tokens: Sequence[Token], at: int, value: int) -> bool:
    """ "Dropped after the announcement to $40": no verb stands before the value's "to"."""
    if tokens[at].lower not in _PREPOSITIONS or tokens[value - 1].lower not in ("to", "by"):
        return False
    words = [token.lower for token in tokens[at + 1 : value - 1]]
    return not any(word in FINITE or word in _AUXILIARIES or word[-3:] == "ing" for word in words)


def reached(tokens: Sequence[Token], at: int) -> bool:
    """ "Fell to reach $4 billion": what moves to reach a value moves to it."""
    moved = at > 1 and tokens[at - 1].lower == "to" and stem(tokens[at - 2].lower) in MOVEMENTS
    return moved and tokens[at].lower in ("reach", "total")


_WITH_UP = frozenset(map(stem, "pick go went mov edg inch tick crept creep".split()))
# another clause begins with these
_OTHER_CLAUSE = frozenset("after before although though who which".split())
# of these, those that may stand before a noun alone
_PREPOSITIONS = frozenset(("after", "before"))
# what tells how large a thing is, and not how it moved
_LEVELS = frozenset(
    "reach reaches reached reaching total totals totalled totaled amount amounts amounted worth"
    " contain contains contained containing found".split()
)
_AUXILIARIES = frozenset("is are was were has have had will would later then".split())

# tokens that a bracket may hold: "(NVDA)", "(.MISX00000PU)"
_BRACKET = 4


def outside(tokens: Sequence[Token], at: int, reach: int) -> Iterator[int]:
    """The indices from ``at`` to the left, ``reach`` of them at most; past a short bracket."""
    low = max(-1, at - reach)
    while at > low:
        if tokens[at].text == ")":
            opened = next(
                (k for k in range(at - 1, at - 2 - _BRACKET, -1) if _opens(tokens, k)), 0
            )
            if opened:
                at = opened - 1
                continue
        yield at
        at -= 1


def _opens(tokens: Sequence[Token], at: int) -> bool:
    return at >= 0 and tokens[at].text == "("
