"""Who did it to whom: "Leeds beat Derby" where the article has only "Derby beat Leeds".

All names are right and the verb is, so only the sides of the deed tell (`assistant.deeds.clause`).
A draft's deed is compared with each clause of the article that has its verb, or one that news
writes for it, in whatever form. It is told the other way round where one of them exchanges the
two names, and none leaves room for the draft's order: none has that order, none has an unknown
side with the draft's name on the other, and none that cannot be read has both names.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from assistant.context import sentences_of, stem
from assistant.deeds.clause import Deed, deeds_at, parties
from assistant.deeds.nouns import noun_deeds, nouns_in
from assistant.deeds.reading import deeds_of, names_in, names_of_draft, verbs_in
from assistant.deeds.sides import Names, Party
from assistant.deeds.verbs import base_of, bases_of
from assistant.furniture import in_furniture
from assistant.kind import Judgement, Verdict
from assistant.lexicon.acting import ACTS, CONTROL, MAKING, TO
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.tenses import PASTS
from assistant.lexicon.verbs import BASE
from assistant.names.casing import is_common, plain
from assistant.names.gazetteer import place_of
from assistant.names.guided import guided
from assistant.names.kinship import distinct
from assistant.names.names import Name, scan, written
from assistant.text import Span, Text

__all__ = ["turned"]

# clauses of one verb that are read, and tokens of their sentences
_CLAUSES, _LONGEST = 40, 150
# tokens from a name to the noun that its phrase ends with
_HEAD = 6


class Told(NamedTuple):
    """A deed of the article that exchanges the sides of the draft's: ``span`` is its clause."""

    deed: Deed
    span: Span


def turned(name: Name, draft: Text, article: Text) -> Judgement | None:
    """Contradicted, if the article has ``name`` on the other side of the draft's deed."""
    return _by_name(draft, article).get(name.span)


@guided
def _by_name(draft: Text, article: Text) -> dict[Span, Judgement]:
    """What the article answers about the names of the draft, by their places."""
    found: dict[Span, Judgement] = {}
    for deed in _deeds(draft, article):
        told = _exchanged(deed, article)
        if told is None:
            continue
        clause = " ".join(article[told.span].split())
        for mine, theirs in ((deed.who, told.deed.who), (deed.whom, told.deed.whom)):
            headed = theirs[0].head or mine[0].head
            for party in mine:
                found.setdefault(
                    party.name.span,
                    Judgement(
                        Verdict.CONTRADICTED,
                        f"The article has it the other way round: “{clause}”.",
                        (told.span,),
                        None if headed else written(theirs[0].name, article),
                    ),
                )
    return found


def _deeds(draft: Text, article: Text) -> Iterator[Deed]:
    """The deeds of a draft that have a name on each side."""
    names = scan(draft, article)
    if len(names) < 2:
        return
    held = Counter(draft.sentence_index(name.span.start) for name in names)
    for number in [number for number, count in held.items() if count > 1]:
        for deed in (*deeds_of(draft, article, number), *_by_noun(draft, article, number)):
            if not deed.who or not deed.whom:
                continue
            word = draft.tokens[deed.at].lower
            light = word in FUNCTION_WORDS and base_of(word) not in _LIGHT
            if light or _reduced(deed, word) or _noun(draft, deed):
                continue
            if all(distinct(a.name, b.name) for a in deed.who for b in deed.whom):
                yield deed


def _by_noun(draft: Text, article: Text, number: int) -> Iterator[Deed]:
    """The deeds that a sentence of the draft tells by nouns."""
    low, high = draft.token_range(number)
    names = names_of_draft(draft, article)
    for at in range(low, high):
        word = draft.tokens[at].lower
        if word in ACTS or word.removesuffix("s") in ACTS:
            yield from noun_deeds(draft, at, names, low, high)


_LIGHT = frozenset(("take", "give"))


def _reduced(deed: Deed, word: str) -> bool:
    """ "Farrow exchanged for a Russian", "Lee named Leeds chief": a headline leaves out "was"."""
    return word.endswith(("ed", "en")) and bool(deed.verb[1] or deed.verb[0] in MAKING)


def _noun(draft: Text, deed: Deed) -> bool:
    """ "the Ann Lee murder": what stands right behind a person is no verb without its -s."""
    word, who = draft.tokens[deed.at].lower, deed.who[0].name
    beside = draft.tokens[deed.at - 1].start < who.span.end <= draft.tokens[deed.at].start
    return beside and who.category == "person" and word in BASE and word not in PASTS


def _exchanged(deed: Deed, article: Text) -> Told | None:
    """The article's deed that has the sides of ``deed`` exchanged, if nothing tells ``deed``."""
    verbs = article.view(verbs_in)
    spots = [at for base in bases_of(deed.verb[0]) for at in verbs.get(base, ())]
    if not deed.verb[1]:
        spots = [*dict.fromkeys((*spots, *nouns_in(article, deed.verb[0])))]
    if not spots or len(spots) > _CLAUSES:
        return None
    names = article.view(names_in)
    numbers = article.view(sentences_of)
    found: dict[int, Told] = {}
    doubts: set[int] = set()
    for at in spots:
        token = article.tokens[at]
        if in_furniture(article, Span(token.start, token.end)):
            continue
        low, high = article.token_range(numbers[at])
        if high - low > _LONGEST:
            return None
        both = partial(_both, deed, article, low, high)
        read = *deeds_at(article, at, names, low, high), *noun_deeds(article, at, names, low, high)
        clauses = [one for one in read if one.verb == deed.verb]
        if not clauses and both():
            doubts.add(low)
        for told in clauses:
            who, whom = _meet(told.who, deed.who), _meet(told.whom, deed.whom)
            if (told.who and not who) or (told.whom and not whom):
                if one := _turned(deed, told, article, names, low, high):
                    found.setdefault(low, one)
            elif who or whom:
                return None  # the very deed, or its other side may be called by a pronoun
            elif both():
                doubts.add(low)
    # the same sentence may tell it with a noun as well: "would buy Cobalt, its first purchase"
    return next(iter(found.values()), None) if doubts <= found.keys() else None


def _turned(
    deed: Deed, told: Deed, article: Text, names: Names, low: int, high: int
) -> Told | None:
    """The article's deed, if it has a side of the draft's on the other side, and the other one
    there as well: one that is not known is looked for where it stands in a sentence."""
    who, whom = _same(told.who, deed.whom), _same(told.whom, deed.who)
    if who and whom:
        return Told(told, _clause(told, article))
    if deed.verb[0] in TO or deed.verb[0] in CONTROL:
        # "gave the islands to Sudmark" is no "gives Sudmark islands", nor is "needs to help Lee"
        # a "needs Lee"
        return None
    if whom and not told.who and (held := _standing(deed.whom, names, low, told.at)):
        told = told._replace(who=(held,))
    elif who and not told.whom and (held := _standing(deed.who, names, told.at, high)):
        told = told._replace(whom=(held,))
    else:
        return None
    return Told(told, _clause(told, article))


def _standing(side: tuple[Party, ...], names: Names, low: int, high: int) -> Party | None:
    """Where one of these names stands among these tokens."""
    held = (names[0][at][0] for at in range(low, high) if at in names[0])
    return next(
        (
            Party(name, "")
            for name in held
            for party in side
            if not party.head and _one(party.name, name)
        ),
        None,
    )


def _meet(theirs: tuple[Party, ...], mine: tuple[Party, ...]) -> bool:
    """One name of each may be the same one."""
    return any(not distinct(one.name, other.name) for one in theirs for other in mine)


def _same(theirs: tuple[Party, ...], mine: tuple[Party, ...]) -> bool:
    """One side of each is surely the same."""
    return any(
        one.head == other.head and _one(one.name, other.name) for one in theirs for other in mine
    )


def _one(one: Name, other: Name) -> bool:
    """The same words, the same surname, the same place, or one within the other."""
    if one.surname and other.surname:
        return one.surname == other.surname
    places = place_of(one.key), place_of(other.key)
    if places != (None, None):
        return places[0] == places[1]  # "Leeds" is no "Leeds Council"
    short, long_ = sorted((one.body, other.body), key=len)
    return long_[: len(short)] == short or long_[-len(short) :] == short


def _clause(deed: Deed, article: Text) -> Span:
    token = article.tokens[deed.at]
    spans = [(token.start, token.end)]
    for party in parties(deed):
        start, end = party.name.span
        if party.head:
            # "Iran-backed militia": up to the noun
            at = article.token_index(end - 1) + 1
            near = article.tokens[at : at + _HEAD]
            end = next((t.end for t in near if stem(t.lower) == party.head), end)
        spans.append((start, end))
    return Span(min(start for start, _ in spans), max(end for _, end in spans))


def _both(deed: Deed, article: Text, low: int, high: int) -> bool:
    """A sentence of the article, however it is read, has both sides of a deed."""
    return all(_mentions(article, low, high, side) for side in (deed.who, deed.whom))


def _mentions(article: Text, low: int, high: int, side: tuple[Party, ...]) -> bool:
    """The sentence has a word of one of the names, or another form of the place."""
    words = {plain(token.lower) for token in article.tokens[low:high]}
    places = {place_of(word) for word in words} - {None}
    return any(_has(party.name, words) or place_of(party.name.key) in places for party in side)


def _has(name: Name, words: set[str]) -> bool:
    """A word of the name that is no ordinary one; all of them where they are."""
    telling = {word for word in name.body if not is_common(word)}
    return not words.isdisjoint(telling) if telling else words.issuperset(name.body)
