"""A name of which the article tells late, rarely and in other words than the draft.

Not a word beside it in the draft stands beside it in the article, its sentences name nobody and
nothing else that the draft names, and some other sentence tells far more of the draft's news than
they do, or than those next to them. `passing` and `company` ask for another name that stands in
this one's place; here it is enough that nothing at all binds the name to the news.
"""

from __future__ import annotations

from assistant.names.gazetteer import place_of
from assistant.names.instead.company import around, beside, same_forms
from assistant.names.kinship import apart
from assistant.names.names import Name, scan
from assistant.names.register import Register
from assistant.names.sentence_index import content_of, mentioned, sentences, stem, stems
from assistant.text import Span, Text, lowers

__all__ = ["off_topic"]

# sentences before the first with the name, sentences with it at most, and mentions looked at
_LATE, _RARE, _MENTIONS = 6, 3, 40
# content words of the draft's sentence that are no names, and those of them that the article's
# best sentence has, at least; the share of these that the name's own sentences have, at most
_WORDS, _TOLD, _OWN = 3, 2, 0.4
_LINKS = frozenset((",", "and", "&", "or"))
_ARTICLES = frozenset(("the", "a", "an"))


def off_topic(name: Name, draft: Text, book: Register) -> Span | None:
    """Where the article first has ``name``, if nothing there binds it to the draft's news."""
    if not name.sure or len(name.words) < 2 or _by_itself(name, draft):
        return None
    article = book.article
    own = {*name.words}
    mentions = [
        other
        for other in book.by_word.get((name.surname or name.key).split()[-1], ())[:_MENTIONS]
        if own & {*other.words} or not apart(name, other)
    ]
    index = sentences(article)
    where = {article.sentence_index(other.span.start) for other in mentions}
    where |= mentioned(name, index) | index.places.get(place_of(name.key) or "", set())
    # "Ann" alone is the Ann Lee of the draft
    where.update(
        article.sentence_index(other.span.start)
        for word in name.body
        for other in book.by_word.get(word, ())[:_MENTIONS]
        if len(other.words) == 1
    )
    if not mentions or len(where) > _RARE or min(where) < _LATE:
        return None
    named = {stem(word) for one in scan(draft, article) for word in one.words}
    stems_of_it = {stem(word) for word in name.words}
    wanted = content_of(draft, name.span, stems_of_it) - named
    if len(wanted) < _WORDS:
        return None
    shares: dict[int, int] = {}
    for word in wanted:
        for number in index.holding.get(word, ()):
            shares[number] = shares.get(number, 0) + 1
    top = max(shares.values(), default=0)
    near = max(shares.get(number + step, 0) for number in where for step in (-1, 0, 1))
    if top < _TOLD or near > _OWN * top:
        return None
    keys = article.view(stems)
    others = named - stems_of_it
    if any(not others.isdisjoint(keys[slice(*article.token_range(n))]) for n in where):
        return None
    close = set(beside(name, draft, named))
    left, right = _sides(name, draft)
    for other in mentions:
        one, two = _sides(other, article)
        if same_forms(close, around(other, article)) or one == left or two == right:
            return None
    return mentions[0].span


def _by_itself(name: Name, draft: Text) -> bool:
    """Letters, which the article may write out; one of a list; the label of a column."""
    if any(token.text.isupper() for token in draft.tokens_in(name.span)):
        return True
    if draft.raw.startswith(":", name.span.end):
        return True
    first, at = draft.token_index(name.span.start), draft.token_index(name.span.end - 1) + 1
    before, behind = draft.tokens[max(0, first - 2) : first], draft.tokens[at : at + 2]
    return any(
        len(pair) > 1 and pair[link].lower in _LINKS and pair[1 - link].text[0].isupper()
        for pair, link in ((before, 1), (behind, 0))
    )


def _sides(name: Name, text: Text) -> tuple[str, str]:
    """The words right before and right behind a name, past the article before it."""
    words = text.view(lowers)
    first, stop = text.token_index(name.span.start) - 1, text.token_index(name.span.end - 1) + 1
    if first >= 0 and words[first] in _ARTICLES:
        first -= 1
    return words[first] if first >= 0 else "", words[stop] if stop < len(words) else ""
