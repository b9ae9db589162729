"""Quotations whose speaker a draft calls by an office alone: "Mayor: '…'", "…", the coach said.

Such a speaker is wrong only where the article gives the office to somebody, and the words to
somebody else of whom it never uses the word.
"""

from __future__ import annotations

from collections.abc import Iterable

from assistant.context import spots_of
from assistant.lexicon.grammar import DETERMINERS
from assistant.lexicon.speech import BETWEEN, SAYING
from assistant.lexicon.titles import TITLES
from assistant.names import names
from assistant.names.proper import Name
from assistant.speech.quotes import Quote
from assistant.text import Text, Token

__all__ = ["of_another", "office_beside"]

# tokens on either side of a name in which the article may call its bearer by the office
_AROUND = 14
_MARKS = frozenset("\"“”‘’'«»")
# in a headline these are said of anybody
_LOOSE = frozenset("officer agent boss staff director lead am sir miss lord father sister".split())


def office_beside(text: Text, quote: Quote) -> Token | None:
    """The office that says the quotation, where no name stands beside it."""
    tokens = text.tokens
    first = text.token_index(quote.span.start) - 1
    while first >= 0 and tokens[first].text in _MARKS:
        first -= 1
    if first > 0 and (tokens[first].text == ":" or tokens[first].lower in SAYING):
        return _office(tokens, first - 1)
    after = text.token_index(quote.span.end - 1) + 1
    while after < len(tokens) and (tokens[after].text in _MARKS or tokens[after].text == ","):
        after += 1
    behind = tokens[after : after + 3]
    if behind and behind[0].lower in SAYING:
        behind = behind[1:]
    elif len(behind) < 2 or not any(token.lower in SAYING for token in behind[1:]):
        return None
    while behind and behind[0].lower in DETERMINERS:
        behind = behind[1:]
    return behind[0] if behind and _is_office(behind[0]) else None


def _office(tokens: list[Token], at: int) -> Token | None:
    while at > 0 and tokens[at].lower in BETWEEN:
        at -= 1
    return tokens[at] if _is_office(tokens[at]) else None


def _is_office(token: Token) -> bool:
    return token.lower in TITLES and len(token.lower) > 3 and token.lower not in _LOOSE


def of_another(office: Token, speakers: Iterable[Name], article: Text) -> Name | None:
    """Whom the article gives the office to, where it never calls a speaker by the word."""
    told = spots_of(article, frozenset((office.lower,)))
    own = {name.surname or name.key for name in speakers}
    holder = None
    for name in names.scan(article):
        if name.category != "person":
            continue
        first = article.token_index(name.span.start)
        titled = name.title is not None and office.lower in article[name.title].lower().split()
        if (name.surname or name.key) not in own:
            holder = holder or (name if titled else None)
        elif any(first - _AROUND <= at <= first + _AROUND for at in told):
            return None
    return holder
