"""A name of the draft in letters, and the words of the article that they may stand for.

That two names are one is asked here where the article has another name in the draft's place: it
is enough that the letters can be the words'. Whether letters are supported, `judging` asks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.names.casing import plain
from assistant.names.gazetteer import abbreviations, place_of
from assistant.names.kinship import short_for
from assistant.names.names import Name
from assistant.text import Span, Text

__all__ = ["shortened"]

# letters of an acronym, at least, and words that give them
_ACRONYM, _WORDS = 3, 2
# tokens before the article's name that may belong to it
_BEFORE = 6


def shortened(name: Name, key: str, other: Span, draft: Text, article: Text) -> bool:
    """An acronym known everywhere, or of the words up to the other's end: ICE for Immigration
    and Customs Enforcement, read as two names."""
    if key in abbreviations().get(name.key, ()):
        return True
    if len(name.words) > 1 or len(name.key) < _ACRONYM or not draft[name.span].isupper():
        return False
    last = article.token_index(other.end - 1)
    before = article.tokens[max(0, last - _BEFORE) : last + 1]
    # "U.S." gives two letters
    words = [part for t in before if t.text[0].isalpha() for part in t.lower.split(".") if part]
    own = [plain(token.lower) for token in article.tokens_in(other) if token.text.isalpha()]
    # the Football League is the EFL: its land may be left out
    landless = len(own) == len(name.key) - 1 and place_of(name.key) is None
    return (
        short_for(name.key, words)
        or (landless and short_for(name.key[1:], own))
        or _turned_round(name.key, own)
        or _pieced(name.key, own)
    )


def _turned_round(key: str, words: Sequence[str]) -> bool:
    """The letters in another order, one word more at most: the Justice Department is the DOJ."""
    firsts = Counter(word[0] for word in words if word not in FUNCTION_WORDS)
    letters = Counter(key)
    held = (firsts & letters).total()
    return held >= _WORDS and held >= firsts.total() - 1 and held >= letters.total() - 1


def _pieced(key: str, words: Sequence[str]) -> bool:
    """Made of the words' beginnings: APAC of Asia-Pacific, FHD of Full HD; or begun by their
    first letters: LVMH, the house of Louis Vuitton; RVNL, Rail Vikas Nigam with its legal form."""
    if len(words) == 1:
        return len(words[0]) >= _WORDS and key.startswith(words[0])  # SM, as SMTV is called
    if not _WORDS <= len(words) <= len(key):
        return False
    ends = {0}
    for word in words:
        ends = {
            stop
            for start in ends
            for stop in range(start + 1, len(key) + 1)
            if word.startswith(key[start:stop])
        }
    return len(key) in ends or key.startswith("".join(word[0] for word in words))
