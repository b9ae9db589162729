"""Of which nation a thing is: "a Brazilian volunteer" where the article has a British one.

Read is a country's adjective right before a noun. A draft's is wrong where the article has the
noun behind another country's in the sentence that tells most of the draft's, and has it in no
sentence that names the draft's country, nor beside one.
"""

from __future__ import annotations

from assistant.kind import Judgement, Verdict
from assistant.names.casing import plain
from assistant.names.gazetteer import place_of
from assistant.names.kinship import apart_places
from assistant.names.names import Name
from assistant.names.register import Register
from assistant.names.sentence_index import content_of, sentences, stem
from assistant.text import Span, Text

__all__ = ["judge_adjective"]

# words of the draft's sentence that the article's must have beside the noun; sentences that are
# looked at
_SHARED, _MOST = 2, 12


def judge_adjective(name: Name, draft: Text, book: Register) -> Judgement | None:
    """What speaks against the nation that a draft gives what is named behind it."""
    country = place_of(name.key)
    noun = _noun(name, draft)
    if country is None or country == name.key or not noun:
        return None
    article = book.article
    index = sentences(article)
    where = index.holding.get(noun, ())
    if not 0 < len(where) <= _MOST:
        return None
    own = index.places.get(country, set())
    if any(number + step in own for number in where for step in (-1, 0, 1)):
        return None
    wanted = content_of(draft, name.span, {noun, *map(stem, name.words)})
    shared = {n: sum(n in index.holding.get(word, ()) for word in wanted) for n in where}
    best = max(where, key=lambda number: shared[number])
    if shared[best] < _SHARED:
        return None
    other = _before(noun, best, article)
    if other is None or not apart_places(name.key, plain(article[other].lower())):
        return None
    said = f"The article has “{article[Span(other.start, _end(other, article))]}”."
    return Judgement(Verdict.CONTRADICTED, said, (other,), article[other])


def _noun(name: Name, draft: Text) -> str:
    """The stem of the noun right behind the adjective; none where another word stands there."""
    noun = draft.behind(name.span)
    return stem(noun.lower) if noun.text.isalpha() and noun.text.islower() else ""


def _before(noun: str, number: int, article: Text) -> Span | None:
    """The nation right before the noun in a sentence; None where it stands there without one."""
    first, stop = article.token_range(number)
    found = None
    for at in range(first, stop):
        token = article.tokens[at]
        if stem(plain(token.lower)) != noun:
            continue
        before = article.tokens[at - 1] if at > first else None
        key = plain(before.lower) if before is not None else ""
        if before is None or not before.text[0].isupper() or place_of(key) in (None, key):
            return None
        if at > first + 1 and article.tokens[at - 2].text[0].isupper():
            return None  # "a South African volunteer"
        found = Span(before.start, before.end)
    return found


def _end(adjective: Span, article: Text) -> int:
    return article.tokens[article.token_index(adjective.end - 1) + 1].end
