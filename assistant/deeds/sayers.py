"""Who said it, where a draft tells it without quotation marks.

"Ortega says the update was tested" where the article has a sentence that says just that, and has
it of Brook. (What stands in quotation marks is judged by its own kind.) The words of the draft's
sentence are looked for in the article's sentences; those that have most of them must name one
speaker, right beside a verb of saying, and no sentence about the draft's speaker may tell as much.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain, pairwise
from typing import NamedTuple

from assistant.deeds.bearers import alone, another, meant, sort_of, told_of
from assistant.deeds.clause import pronoun_before, subject_of
from assistant.deeds.reading import names_in, names_of_draft
from assistant.deeds.sides import Names, Party, beginning_at
from assistant.furniture import is_story
from assistant.lexicon.speech import SAYING
from assistant.names.guided import guided
from assistant.names.kinship import distinct
from assistant.names.names import Name, scan
from assistant.names.register import Register
from assistant.names.sentence_index import sentences, stem, stems
from assistant.speech.quotes import quote_at
from assistant.speech.speakers import meant_by_pronoun, speaker
from assistant.text import Span, Text, lowers

__all__ = ["sayer"]

# (words of what is said, at least, and the share of them that a sentence has): either is enough
_ENOUGH = ((2, 1.0), (3, 0.66))
# tokens of a draft that is read, and of a sentence
_DRAFT, _LONGEST = 800, 100
_OTHERS = frozenset(("he", "she", "they"))
_MARKS = frozenset('"“”‘«»')
_CLOSED = _MARKS | frozenset(",?!'")
# what is announced or asked is a deed, and more than words
_SAYING = SAYING - frozenset(
    "announced announces asked asks urged urges read reads posted posts".split()
)


class Saying(NamedTuple):
    """``name`` says ``words``, as stems."""

    name: Name
    words: frozenset[str]


def sayer(name: Name, draft: Text, book: Register) -> Name | None:
    """Who says in the article what ``name`` says in the draft."""
    saying = _by_name(draft, book.article).get(name.span)
    return _rival(saying, draft, book) if saying is not None else None


@guided
def _by_name(draft: Text, article: Text) -> dict[Span, Saying]:
    """What is said in the draft, by the places of those who say it."""
    return {saying.name.span: saying for saying in _sayings(draft, article)}


def _sayings(draft: Text, article: Text) -> Iterator[Saying]:
    if len(draft.tokens) > _DRAFT:
        return
    keys, words = draft.view(stems), draft.view(lowers)
    for number in range(len(draft.sentences)):
        low, high = draft.token_range(number)
        told = words[low:high]
        # (a mark is its own folded form)
        if _SAYING.isdisjoint(told) or not _MARKS.isdisjoint(told):
            continue
        spots = [at for at, word in enumerate(told, low) if word in _SAYING]
        where = names_of_draft(draft, article)
        beside = ((at, _speakers(draft, at, where, low, high)) for at in spots)
        said = [(at, speakers) for at, speakers in beside if speakers]
        if len(said) == len(said[0][1] if said else ()) == 1 and alone(
            said[0][1][0].name, draft, article
        ):
            name = said[0][1][0].name
            own = {stem(word) for word in name.words} | {keys[said[0][0]], ""}
            own.update(stem(t.lower) for t in draft.tokens_in(name.span))
            yield Saying(name, frozenset(keys[low:high]) - own)


def _speakers(text: Text, at: int, names: Names, low: int, high: int) -> tuple[Party, ...]:
    """Who stands before a verb of saying as the head of a phrase; or behind one that follows
    what is said: "…," said Ann Lee. (Behind another stands who is told.)"""
    tokens = text.tokens
    found = subject_of(text, at, names, low)
    if not found and at > low and tokens[at - 1].text in _CLOSED:
        found = beginning_at(tokens, at + 1, names, high)
    return found if all(not party.head for party in found) else ()


def _tells_of_saying(article: Text, quoted: Span) -> bool:
    """ "He said he was not there," Lee testified: what another has said to the speaker."""
    words = [token.lower for token in article.tokens_in(quoted)]
    return any(one in _OTHERS and two in _SAYING for one, two in pairwise(words))


def _tellers(
    article: Text, words: frozenset[str], names: Names, low: int, high: int
) -> list[Name]:
    """Who says these words in a sentence of the article: beside its verb of saying, or whoever
    speaks the quotation that has most of them, though its sentence names nobody."""
    tokens, keys = article.tokens, article.view(stems)
    shared = [tokens[at] for at in range(low, high) if keys[at] in words]
    quoted = Counter(quote_at(article, Span(token.start, token.end)) for token in shared)
    quote, most = quoted.most_common(1)[0]
    if quote is not None and 2 * most > len(shared):
        if _tells_of_saying(article, quote.inner):
            return []
        if said := speaker(article, quote, None):
            return [said]
        persons = meant_by_pronoun(article, quote)
        if persons:
            return [] if any(another(persons[0], one) for one in persons) else persons[:1]
    spots = (at for at in range(low, high) if tokens[at].lower in _SAYING)
    found: list[Name] = []
    for at in spots:
        beside = [party.name for party in _speakers(article, at, names, low, high)]
        pronoun = None if beside else pronoun_before(article, at, low)
        one = None if pronoun is None else meant(article, pronoun, names, low)
        found += beside or ([] if one is None else [one])
    return found


def _rival(saying: Saying, draft: Text, book: Register) -> Name | None:
    article = book.article
    index = sentences(article)
    size = len(saying.words)
    held = [index.holding[word] for word in saying.words if word in index.holding]
    counts = Counter(chain.from_iterable(held))
    telling = {
        number
        for number, count in counts.items()
        if any(size >= least and count >= share * size for least, share in _ENOUGH)
    }
    found: list[Name] = []
    names = article.view(names_in)
    for number in telling:
        low, high = article.token_range(number)
        if high - low > _LONGEST or not is_story(article, article.sentences[number]):
            return None
        here = _tellers(article, saying.words, names, low, high)
        others = index.names.get(number, ())
        if any(not distinct(saying.name, one) for one in others):
            return None
        if not here and not any(one.category == "person" for one in others):
            return None  # it may be the draft's own speaker, by a pronoun
        found += here
    if not found or any(another(found[0], one) for one in found[1:]):
        return None
    other = found[0]
    # a body speaks through its people
    persons = sort_of(other, book) == sort_of(saying.name, book) == "person"
    if not another(saying.name, other) or not persons:
        return None
    if any(not distinct(other, one) for one in scan(draft, article)):
        return None
    return None if told_of(saying.name, saying.words, book, telling) else other
