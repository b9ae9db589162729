"""What binds a name to a draft's news though all else is told in other words.

"Nobody but Shaw, with 347, has won more" and "Shaw, who has 347 wins": a number beside the name
in the draft stands in one of its sentences in the article. "A study led by Globex's Ann Lee"
and "the work, led by Ann Lee": the deed right before it is the same in both. "Globex sees
copper at a high": the article has what it says.
"""

from __future__ import annotations

from assistant.lexicon.speech import SAYING
from assistant.lexicon.words import FUNCTION
from assistant.names.names import Name
from assistant.names.register import Register
from assistant.names.sentence_index import stem
from assistant.text import Text

__all__ = ["tied"]

# tokens on each side of a name in which a number or a deed is its own; mentions that are read
_BESIDE, _MOST = 4, 24
# a year may stand anywhere
_YEAR = 4
# what a bank or an institute does in a draft, who "said in a note" in the article
_FORESEES = frozenset(
    "sees expects expected forecasts forecast projects projected estimates estimated".split()
)


def tied(name: Name, draft: Text, book: Register) -> bool:
    """Whether the article has a number or a deed of the draft's with this name as well."""
    last = (name.surname or name.key).split()[-1]
    mentions = book.by_word.get(last, ())[:_MOST]
    numbers, deed = _numbers(name, draft), _deed(name, draft)
    foresees = not _FORESEES.isdisjoint(_behind(name, draft)[:1])
    if not (numbers or deed or foresees):
        return False
    article = book.article
    for mention in mentions:
        tokens = article.sentence_tokens(article.sentence_index(mention.span.start))
        if not numbers.isdisjoint(token.text for token in tokens):
            return True
        if deed and _deed(mention, article) == deed:
            return True
        if foresees and not SAYING.isdisjoint(_behind(mention, article)):
            return True
    return False


def _behind(name: Name, text: Text) -> list[str]:
    at = text.token_index(name.span.end - 1) + 1
    return [token.lower for token in text.tokens[at : at + _BESIDE]]


def _numbers(name: Name, draft: Text) -> set[str]:
    first, last = draft.token_index(name.span.start), draft.token_index(name.span.end - 1)
    low, high = draft.token_range(draft.sentence_index(name.span.start))
    tokens = draft.tokens
    near = (
        *tokens[max(low, first - _BESIDE) : first],
        *tokens[last + 1 : min(high, last + 1 + _BESIDE)],
    )
    return {token.text for token in near if token.text.isdigit() and 1 < len(token.text) < _YEAR}


def _deed(name: Name, text: Text) -> str:
    """The stem of the verb in "led by" before a name; empty where no such words stand there."""
    first = text.token_index(name.span.start)
    low, _ = text.token_range(text.sentence_index(name.span.start))
    tokens = text.tokens
    for at in range(first - 1, max(low, first - 1 - _BESIDE), -1):
        if tokens[at].lower == "by" and tokens[at - 1].lower not in FUNCTION:
            return stem(tokens[at - 1].lower)
    return ""
