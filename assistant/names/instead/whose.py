"""A name before a noun that the article joins to it by "of": an Arden survivor, who is "a
survivor of Arden", though it calls her by another name first."""

from __future__ import annotations

from assistant.context import stem, word_index
from assistant.names.names import Name
from assistant.text import Text

__all__ = ["of_the_same_noun"]

# not "in": the Russian embassy in London is no London embassy
_OF = frozenset(("of", "from"))
# places of the name that are tried
_PLACES = 40


def of_the_same_noun(name: Name, draft: Text, article: Text) -> bool:
    """Does the noun that the name stands before in the draft lead to it in the article?"""
    noun = draft.behind(name.span)
    if not noun.text.isalpha():
        return False
    wanted = stem(noun.lower)
    named = [token.lower for token in draft.tokens_in(name.span)]
    for at in article.view(word_index).get(named[0], ())[:_PLACES]:
        if [token.lower for token in article.tokens[at : at + len(named)]] != named:
            continue
        led = at - 1 - (at > 1 and article.tokens[at - 1].lower == "the")
        joined = led > 0 and article.tokens[led].lower in _OF
        if joined and stem(article.tokens[led - 1].lower) == wanted:
            return True
    return False
