"""Warnings about a draft that tells as a fact what somebody is only accused of.

"Man killed his wife", where the article has him charged with her murder: newspapers are sued over
nothing oftener. A draft seldom keeps the article's word for the act, so the two are compared by
the family of the act (`assistant.speech.acts`) and by what else they share: who did it, or whom
or what it was done to. It is told only where

* the draft's sentence has the act as a verb with its object ("made threats" is one), or calls a
  name its doer ("killer Brodie"), and has neither a hedge nor a source;
* the article lays the act to somebody in a sentence like it: accused, charged, alleged, suspected,
  or on the police's word;
* nowhere does the article say it flatly, and nobody was convicted of it or owned up to it.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.context import places, sentences_of, spots_of, stem, weights
from assistant.furniture import is_story
from assistant.lexicon.grammar import PREPOSITIONS, RELATIVES
from assistant.lexicon.hedge_words import (
    ACCUSING,
    ACCUSING_ALL,
    ACCUSING_OF,
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
from assistant.speech.acts import NAMED, TOLD
from assistant.speech.doing import act_told, acts_told, of_victim
from assistant.speech.quotes import quote_at
from assistant.speech.telling import tells
from assistant.text import Span, Text, Token

__all__ = ["accused", "excused"]

# how much of a draft sentence's content, but for the act, an article's sentence must have
_SAME = 0.2
# sentences of the article looked at for one word
_LOOKED_UP = 60
# words between a hedge and the act
_HEDGED = 4
_LAYING = ACCUSING | ACCUSING_ALL | ACCUSING_OF.keys() | LAWMEN
_CHARGING = ACCUSING - SUSPECTS
_SAY = frozenset("say says said according".split())
_NONE: frozenset[str] = frozenset()
_OF_ACTS = SUSPECTS | frozenset("charge charges allegation allegations".split())
_LOST = frozenset(("life", "lives"))
# words after "charged" among which its "with" stands: "charged on Monday with"
_LINKED = 3
# words between the hedge and the act up to which both are shown
_SHOWN = 8
# what kills without a charge; words before an act among which it stands
_FORCES = frozenset(
    "fire blaze wildfire wildfires explosion blast crash collision derailment storm flood floods"
    " quake earthquake tornado hurricane cyclone typhoon avalanche landslide lightning heat"
    " heatwave virus disease outbreak".split()
)
_DOER = 3
# words right before a charge among which is what makes it a reason
_REASON = 2
# words between an act's name and the charge that it names: "murder and robbery charges"
_NAMED_BEFORE = 3


def accused(draft: Text, number: int, article: Text) -> tuple[Span, Span] | None:
    """The draft's verb and the words of the article that make it a charge, or None."""
    tokens = draft.sentence_tokens(number)
    acts = acts_told(tokens)
    last = _unhedged(tokens) if acts else 0
    for at in acts:
        span = Span(tokens[at].start, tokens[at].end)
        if at >= last or _hedged(tokens, at) or quote_at(draft, span) is not None:
            continue
        if not _FORCES.isdisjoint(token.lower for token in tokens[max(0, at - _DOER) : at]):
            continue  # "a fire killed two, police said": charged to nobody
        if found := _laid(tokens, act_told(tokens, at), article):
            return span, found
    return None


def excused(tokens: Sequence[Token], at: int, article: Text) -> bool:
    """The act at ``at`` is told of its victim alone ("was murdered", "stolen car", "man shot in
    Lindow"), or somebody is guilty of it."""
    act = TOLD[tokens[at].lower]
    return bool(act) and (
        of_victim(tokens, at) or any(act & acts for acts, _ in article.view(_verdicts).values())
    )


def _unhedged(tokens: Sequence[Token]) -> int:
    """The acts before the token of this index have no source and no charge before them; 0 where
    the sentence names one or doubts itself."""
    if any(token.lower in SILENCING for token in tokens):
        return 0
    return next(
        (at for at, token in enumerate(tokens) if token.lower in SILENCING_BEFORE), len(tokens)
    )


def _hedged(tokens: Sequence[Token], at: int) -> bool:
    """A hedge or a negation stands right before the act at ``at``."""
    return any(
        token.lower in SILENCING_NEXT or token.lower.endswith("n't")
        for token in tokens[max(0, at - _HEDGED) : at]
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
        if word == "claimed" and not _LOST.isdisjoint(follow):
            continue  # "claimed 40 lives"
        first, stop = article.token_range(number)
        if word not in ACCUSING_ALL | LAWMEN:
            first = max(first, spot - _NAMED_BEFORE) if word in _OF_ACTS else spot
        if word in SUSPECTS and tokens[spot + 1].lower not in PREPOSITIONS:
            stop = spot  # "the murder suspect", but what he did next is told
        acts = [at for at in range(first, stop) if NAMED[tokens[at].lower]]
        # "murder charges", but "was shot on a charge of theft"
        acts = [at for at in acts if at > spot or not _goes_on(tokens[at + 1 : spot])]
        if acts and is_story(article, article.sentences[number]):
            families = _NONE.union(*(NAMED[tokens[at].lower] for at in acts))
            nearest = min(acts, key=lambda at: abs(at - spot))
            ends = (spot, nearest) if abs(nearest - spot) <= _SHOWN else (spot, spot)
            found[number] = Span(tokens[min(ends)].start, tokens[max(ends)].end), families
    return found


def _goes_on(between: Sequence[Token]) -> bool:
    """Between an act and the charge behind it stands what makes the charge the act's reason."""
    return any(token.lower in ("on", "over") for token in between[-_REASON:])


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
        acts = acts_told(tokens)
        if not acts:
            continue
        last = _unhedged(tokens)
        laid = next((at for at, t in enumerate(tokens) if t.lower in _CHARGING), len(tokens))
        found += [
            act_told(tokens, at)
            for at in acts
            if at < laid
            and ((at < last and not _hedged(tokens, at)) or _aside(tokens, at))
            and quote_at(article, Span(tokens[at].start, tokens[at].end)) is None
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
