"""Which name the draft should have, once another rule has found that it has a wrong one.

Every name of the sentences that tell most of the draft is weighed by how much they tell, by the
words around it that stand beside the draft's name, by the words right before and right behind
it, and by how early it stands. The best is told only where it is well ahead of all others, and
where such a name can stand in the draft's place: as long a one, but for places, and of the sort
that the word before it asks for.
"""

from __future__ import annotations

from assistant.lexicon.sorts import ONE_PERSON, WHERE
from assistant.names.casing import plain
from assistant.names.gazetteer import place_of
from assistant.names.instead.company import around, beside
from assistant.names.instead.off_topic import agree, sides
from assistant.names.kinship import apart
from assistant.names.names import Name, scan
from assistant.names.register import Register
from assistant.names.sentence_index import content_of, sentences, stem
from assistant.text import Text

__all__ = ["likeliest"]

# what a name needs in all, by how much it must lead, and the share of the best sentence's words
# that its own has, at least
_ENOUGH, _AHEAD, _HALF = 2.5, 0.5, 0.5
# what the share of words told, and of company kept, count; and one of the first sentences
_SHARE, _COMPANY, _EARLY, _FIRST = 2, 2, 0.5, 3


def likeliest(name: Name, draft: Text, book: Register) -> Name | None:
    """The name of the article that the draft tells of, where it has ``name`` by mistake."""
    article, index = book.article, sentences(book.article)
    names = scan(draft, article)
    named = {stem(word) for one in names for word in one.words}
    held = {word for one in names for word in one.body}
    wanted = content_of(draft, name.span, named)
    told: dict[int, int] = {}
    for word in wanted:
        for number in index.holding.get(word, ()):
            told[number] = told.get(number, 0) + 1
    most = max(told.values(), default=0)
    close, both = set(beside(name, draft, named)), sides(name, draft)
    at = draft.token_index(name.span.start)
    before = plain(draft.tokens[at - 1].lower) if at else ""
    found: dict[tuple[str, ...], tuple[float, Name]] = {}
    for number, shared in told.items():
        for other in index.names.get(number, ()) if shared >= _HALF * most else ():
            if not held.isdisjoint(other.body) or not _may_stand(other, name, before):
                continue
            score = _SHARE * shared / len(wanted) + _EARLY * (number < _FIRST)
            score += _COMPANY * len(close & around(other, article)) / max(1, len(close))
            score += sum(map(agree, both, sides(other, article)))
            if other.words not in found or found[other.words][0] < score:
                found[other.words] = score, other
    ranked = sorted(found.values(), key=lambda pair: -pair[0])
    if not ranked or ranked[0][0] < _ENOUGH:
        return None
    if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _AHEAD:
        return None
    return ranked[0][1]


def _may_stand(other: Name, name: Name, before: str) -> bool:
    """Whether such a name can stand in the draft's place."""
    if len(name.words) > 1 and len(other.words) < 2 and before not in WHERE:
        return False
    if place_of(other.key) not in (None, other.key) or any(map(str.isdigit, other.key)):
        return False
    if other.category == "person":
        return before not in WHERE and before != "the" and apart(name, other)
    return before not in ONE_PERSON and apart(name, other)
