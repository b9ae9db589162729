"""Warnings about a draft that tells as a fact what somebody is only accused of.

"Man killed his wife", where the article has him charged with her murder: newspapers are sued over
nothing oftener. A draft seldom keeps the article's word for the act, so the two are compared by
the family of the act (`assistant.speech.acts`) and by what else they share: who did it, or whom
or what it was done to. It is told only where

* the draft's sentence has the act as a verb with its object ("made threats" is one), or calls a
  name its doer ("killer Brodie"), and has neither a hedge nor a source;
* the article lays the act to somebody in a sentence like it: accused, charged, alleged, suspected;
* nowhere does the article say it flatly, and nobody was convicted of it or owned up to it.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.context import places, sentences_of, spots_of, stem, weights
from assistant.furniture import in_furniture
from assistant.lexicon.acts import DEEDS
from assistant.lexicon.calendar_words import WEEKDAYS
from assistant.lexicon.grammar import DETERMINERS, PREPOSITIONS, RELATIVES, SUBORDINATORS
from assistant.lexicon.hedge_words import (
    ACCUSING,
    ACCUSING_ALL,
    ACCUSING_OF,
    DOUBTS,
    GUILTY,
    LAWMEN,
    OWNING,
    SETTLED,
    SILENCING,
    SILENCING_BEFORE,
    SILENCING_NEXT,
    SUSPECTS,
    UNSETTLED,
)
from assistant.lexicon.tenses import PASTS, PERFECTS
from assistant.speech.acts import COMMITTING, DONE_BY, NAMED, TOLD
from assistant.speech.quotes import quote_at
from assistant.speech.scopes import tells
from assistant.text import Span, Text, Token

__all__ = ["accused", "excused"]

# how much of a draft sentence's content, but for the act, an article's sentence must have
_SAME = 0.2
# sentences of the article looked at for one word
_LOOKED_UP = 60
# words after a passive among which its doer stands: "was killed on Monday by"
_BY = 5
# words between a hedge and the act
_HEDGED = 4
# words between "committed" and the act's name
_COMMITTED = 5
_ENDS = frozenset(",;:.–—")
_LAYING = ACCUSING | ACCUSING_ALL | ACCUSING_OF.keys() | LAWMEN
_SAY = frozenset("say says said according".split())
# these acts are done to somebody: without an object, it is the victim that is named
_OF_SOMEBODY = frozenset(["kill", "hurt"])
_TAKEN = frozenset(["deal"])
_NONE: frozenset[str] = frozenset()
_BE = frozenset("is are was were be been being get gets got getting".split())
_HAVE = frozenset("has have had having".split())
# an active "-ing" follows one of these: "after killing his wife"
_LEADS = SUBORDINATORS | frozenset([",", "and", "by", "for", "of", "when", "then"])
_REFLEXIVE = frozenset("himself herself themselves itself dead".split())
_NO_OBJECT = PREPOSITIONS | SUBORDINATORS | WEEKDAYS.keys() | _REFLEXIVE | {"and", "or"}
_PARTICLES = frozenset(["down", "up"])
_OF_ACTS = SUSPECTS | frozenset("charge charges allegation allegations".split())
# words after "charged" among which its "with" stands: "charged on Monday with"
_LINKED = 3
# words between the hedge and the act up to which both are shown
_SHOWN = 8
# words between an act's name and the charge that it names: "murder and robbery charges"
_NAMED_BEFORE = 3


def accused(draft: Text, number: int, article: Text) -> tuple[Span, Span] | None:
    """The draft's verb and the words of the article that make it a charge, or None."""
    tokens = draft.sentence_tokens(number)
    acts = [at for at, token in enumerate(tokens) if _families(tokens, at)]
    for at in acts:
        span = Span(tokens[at].start, tokens[at].end)
        if _silent(tokens, at) or quote_at(draft, span) is not None:
            continue
        if found := _laid(tokens, _families(tokens, at), article):
            return span, found
    return None


def excused(tokens: Sequence[Token], at: int, article: Text) -> bool:
    """The act at ``at`` is told of its victim alone ("was murdered", "stolen car", "man shot in
    Lindow"), or somebody is guilty of it."""
    act = TOLD[tokens[at].lower]
    return bool(act) and (
        _suffered(tokens, at)
        or _describes(tokens, at)
        or (bool(act & _OF_SOMEBODY) and not _has_object(tokens, at))
        or any(act & acts for acts, _ in article.view(_verdicts).values())
    )


def _silent(tokens: Sequence[Token], at: int) -> bool:
    """The act at ``at`` has a hedge, a negation or a source."""
    words = [token.lower for token in tokens]
    return (
        not SILENCING.isdisjoint(words)
        or not SILENCING_BEFORE.isdisjoint(words[:at])
        or any(
            word in SILENCING_NEXT or word.endswith("n't")
            for word in words[max(0, at - _HEDGED) : at]
        )
    )


def _families(tokens: Sequence[Token], at: int) -> frozenset[str]:
    """What act the word at ``at`` says that somebody did, if any."""
    word = tokens[at].lower
    if families := TOLD[word]:
        return families if _done(tokens, at) else _NONE
    if (families := DONE_BY[word]) and _called(tokens, at):
        return families
    if word in COMMITTING:
        for token in tokens[at + 1 : at + 2 + _COMMITTED]:
            if token.lower in PREPOSITIONS | DOUBTS or token.text in _ENDS:
                break
            if token.lower in PERFECTS or token.lower.endswith("ed"):
                continue  # "took a stolen car"
            families = DEEDS.get(token.lower) or NAMED[token.lower]
            if families - _TAKEN:  # "takes drugs" is no deal in them
                return families
    return _NONE


def _called(tokens: Sequence[Token], at: int) -> bool:
    """The doer's name stands there: "killer Brodie", "Brodie is a thief"."""
    if at + 1 < len(tokens) and tokens[at + 1].text[0].isupper():
        return True
    return at > 1 and tokens[at - 1].lower in DETERMINERS and tokens[at - 2].lower in ("is", "was")


def _done(tokens: Sequence[Token], at: int) -> bool:
    """The verb has its doer: it is active with an object, or passive with "by"."""
    word = tokens[at].lower
    before = tokens[at - 1].lower if at else ""
    if at + 1 == len(tokens):
        return False
    if before in _BE:
        return not _suffered(tokens, at)
    if word.endswith("ing"):
        # "the killing of", "a shooting": named, not told
        if before not in _LEADS:
            return False
    elif (
        before in DETERMINERS
        or before in PREPOSITIONS
        or _describes(tokens, at)
        or not (word.endswith(("ed", "s")) or word in PASTS or word in PERFECTS)
    ):
        return False
    return _has_object(tokens, at)


def _has_object(tokens: Sequence[Token], at: int) -> bool:
    """What can be the verb's object follows it."""
    behind = tokens[at + 1 : at + 3]
    if len(behind) > 1 and behind[0].lower in _PARTICLES:
        behind = behind[1:]
    if not behind or behind[0].lower in _NO_OBJECT:
        return False
    return behind[0].text[0].isalnum() or behind[0].text[0] in "$£€“‘"


def _describes(tokens: Sequence[Token], at: int) -> bool:
    """ "A stolen car"."""
    word = tokens[at].lower
    before = tokens[at - 1].lower if at else ""
    return word in PERFECTS and word not in PASTS and before not in _HAVE | _BE


def _suffered(tokens: Sequence[Token], at: int) -> bool:
    """The verb is passive, without "by"."""
    return (
        at > 0
        and tokens[at - 1].lower in _BE
        and not any(token.lower == "by" for token in tokens[at + 1 : at + 1 + _BY])
    )


def _laid(tokens: Sequence[Token], families: frozenset[str], article: Text) -> Span | None:
    """The words by which an article's sentence like the draft's lays such an act to somebody."""
    laid = article.view(_laid_acts)
    if not any(families & acts for _, acts in laid.values()):
        return None
    likes = _likes(tokens, article)
    best = max(
        (
            (share, -number)
            for number, share in likes.items()
            if share >= _SAME and number in laid and families & laid[number][1]
        ),
        default=None,
    )
    if best is None or _known(article, families, likes):
        return None
    return laid[-best[1]][0]


def _likes(tokens: Sequence[Token], article: Text) -> dict[int, float]:
    """How much of the words of a draft's sentence, but for acts, each sentence has."""
    telling, known = weights(article), places(article)
    words = sorted({stem(t.lower) for t in tokens if tells(t) and not NAMED[t.lower]})
    total = sum(telling.get(word, 1.0) for word in words)
    shared: dict[int, float] = {}
    for word in words:
        for number in set(known.get(word, ())[:_LOOKED_UP]):
            shared[number] = shared.get(number, 0.0) + telling.get(word, 1.0) / total
    return shared


def _laid_acts(article: Text) -> dict[int, tuple[Span, frozenset[str]]]:
    """Of each sentence that accuses: the first words that do, and the families of its acts."""
    found: dict[int, tuple[Span, frozenset[str]]] = {}
    numbers, tokens = article.view(sentences_of), article.tokens
    for spot in spots_of(article, _LAYING):
        word, number = tokens[spot].lower, numbers[spot]
        if word in LAWMEN and not any(
            token.lower in _SAY for token in tokens[max(0, spot - 3) : spot + 3]
        ):
            continue
        links = ACCUSING_OF.get(word)
        follow = {token.lower for token in tokens[spot + 1 : spot + 1 + _LINKED]}
        if number in found or (links and links.isdisjoint(follow)):
            continue
        first, stop = article.token_range(number)
        if word not in ACCUSING_ALL | LAWMEN:
            first = max(first, spot - _NAMED_BEFORE) if word in _OF_ACTS else spot
        if word in SUSPECTS and tokens[spot + 1].lower not in PREPOSITIONS:
            stop = spot  # "the murder suspect", but what he did next is told
        acts = [at for at in range(first, stop) if NAMED[tokens[at].lower]]
        if acts and in_furniture(article, article.sentences[number]) is None:
            families = _NONE.union(*(NAMED[tokens[at].lower] for at in acts))
            nearest = min(acts, key=lambda at: abs(at - spot))
            ends = (spot, nearest) if abs(nearest - spot) <= _SHOWN else (spot, spot)
            found[number] = Span(tokens[min(ends)].start, tokens[max(ends)].end), families
    return found


def _known(article: Text, families: frozenset[str], likes: dict[int, float]) -> bool:
    """The article tells such an act flatly, or that somebody is guilty of it."""
    if any(families & acts for acts in article.view(_told_acts)):
        return True
    return any(
        families & acts or (sure and number in likes)
        for number, (acts, sure) in article.view(_verdicts).items()
    )


def _told_acts(article: Text) -> list[frozenset[str]]:
    """The acts of each sentence that neither hedges nor names a source."""
    found: list[frozenset[str]] = []
    for number in range(len(article.sentences)):
        tokens = article.sentence_tokens(number)
        found += [
            families
            for at, token in enumerate(tokens)
            if (families := _families(tokens, at))
            and not any(other.lower in ACCUSING - SUSPECTS for other in tokens[:at])
            and (not _silent(tokens, at) or _aside(tokens, at))
            and quote_at(article, Span(token.start, token.end)) is None
        ]
    return found


def _aside(tokens: Sequence[Token], at: int) -> bool:
    """ "the man who killed two said": his relative clause is told, whoever speaks."""
    return at > 1 and tokens[at - 1].lower in RELATIVES and tokens[at - 2].text != ","


def _verdicts(article: Text) -> dict[int, tuple[frozenset[str], bool]]:
    """The sentences in which somebody is found guilty or owns up: the acts that they name, and
    whether a court said so."""
    found: dict[int, tuple[frozenset[str], bool]] = {}
    numbers, tokens = article.view(sentences_of), article.tokens
    for spot in spots_of(article, SETTLED | OWNING | {"guilty"}):
        word, number = tokens[spot].lower, numbers[spot]
        before = {token.lower for token in tokens[max(0, spot - 4) : spot]}
        if not UNSETTLED.isdisjoint(before) or (word == "guilty" and GUILTY.isdisjoint(before)):
            continue
        sentence = article.sentence_tokens(number)
        acts = _NONE.union(*(NAMED[token.lower] for token in sentence))
        if acts or word not in OWNING:
            found[number] = acts, word not in OWNING
    return found
