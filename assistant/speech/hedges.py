"""Warnings about what is said to be so: a "not", a "might" or an "alleged" that a draft leaves
out, or a verb that it turns into its opposite.

They stand beside the verdicts and are none. Honest headlines drop "officials said" as a matter
of style, so plain attribution is never missed here, but for the police's word of a crime. What is
warned about:

* a negation: the article has "did not resign", the draft "resigned" (or the other way round);
* a denial: the article has "denied that it had paid", the draft "paid";
* doubt: the article has "might have resigned" or "allegedly stole", the draft says it flatly;
* a charge: the article has "accused of stealing", the draft that somebody "stole";
* a plan: the article has "plans to hire", the draft that somebody "hires" or "hired";
* a condition: the article has "if the bill passes", the draft that it passed;
* the opposite: the article has "approved", the draft "rejects" (`assistant.speech.opposites`,
  `beside`), the other plea, more for less, or what came first (`pleas`, `degrees`, `orders`);
* an act that somebody is accused of in other words (`assistant.speech.accused`);
* a step that the article does not tell: a conviction, a death (`assistant.speech.steps`).

What a hedge bears on is told by `assistant.speech.reach`. A word counts as the article's only
where the article's sentence shares most of the draft sentence's content, and where no such
sentence says it flatly too. A draft that softens itself anywhere in the sentence ("could",
"says", "accused", a question mark) is not warned about.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, islice

from assistant.context import concept, concepts, places, roots, weights
from assistant.furniture import is_story
from assistant.lexicon.grammar import DETERMINERS, PREPOSITIONS
from assistant.lexicon.hedge_words import (
    NEGATORS,
    NO_VERBS,
    OPINING,
)
from assistant.lexicon.tenses import PASTS, PERFECTS
from assistant.lexicon.verbs import FINITE
from assistant.speech.accounting import (
    TURNING,
    accounted,
    is_denied_hyphened,
    is_flat,
    is_hyphened,
    turns,
)
from assistant.speech.accused import accused, excused
from assistant.speech.beside import turned_beside
from assistant.speech.copied import copied
from assistant.speech.degrees import turned_degree
from assistant.speech.opposites import has_opposite, opposite
from assistant.speech.orders import turned_order
from assistant.speech.pleas import turned_plea
from assistant.speech.quotes import quote_at
from assistant.speech.scopes import Hedge, hedged, hedges_of
from assistant.speech.steps import untold_steps
from assistant.speech.telling import tells
from assistant.text import Span, Text, Token, lowers

__all__ = ["notices"]

# how much of a draft sentence's content an article's sentence must have
_SAME = 0.5
_SAME_ADDED = 0.7
_ALSO = 0.4
# sentences of the article looked at for one word
_LOOKED_UP = 60
# "what the president knew" does not say that he knew it
_ASKED = 4
_ASKING = frozenset("what whoever whether how why if".split())

# "despite allegations" does not say that what he denied is so
_DENIABLE = frozenset("allegations accusations claims reports charges rumours rumors".split())
_OF_THINGS = (PREPOSITIONS - {"to"}) | {"no"}
_LINKED = frozenset("linked tied connected behind involved responsible".split())
# "is fighting" says that he fights
_GOING_ON = frozenset("is are was were 's 're ’s ’re".split())
# "the president must not veto the bill" asks for what is not so
_ASKED_FOR = frozenset("must should".split())

_TURNED_ROUND = (turned_plea, turned_beside, turned_order, turned_degree)
_REASONS = {
    "negation": "The article says “{}”; the draft leaves the negation out.",
    "denial": "The article says “{}”; the draft leaves the denial out.",
    "doubt": "The article is less sure: “{}”.",
    "charge": "The article says “{}”: a charge, not a fact.",
    "plan": "The article says “{}”: not done yet.",
    "condition": "The article says this on a condition: “{}”.",
}


def notices(draft: Text, article: Text) -> list[tuple[Span, str, tuple[Span, ...]]]:
    """``(span in the draft, reason, spans in the article)`` of each warning."""
    found: list[tuple[Span, str, tuple[Span, ...]]] = []
    lows, known = draft.view(lowers), draft.view(roots)
    for number, sentence in enumerate(draft.sentences):
        first, stop = draft.token_range(number)
        told = zip(lows[first:stop], known[first:stop], strict=True)
        words = {root for word, root in told if root and len(word) > 1}
        if len(words) < 3 or draft.raw[sentence.end - 1] == "?":
            continue
        before = len(found)
        likes = _alike(words, article)
        if likes:
            found.extend(_unlike(draft, number, article, likes, concepts(words)))
        if len(found) == before and likes:
            found.extend(_changed(draft, number, article, likes))
        if len(found) == before and (laid := accused(draft, number, article)):
            said, there = laid
            words_there = " ".join(article[there].split())
            found.append((said, _REASONS["charge"].format(words_there), (there,)))
        if len(found) == before:
            tried = (turns_round(draft, number, article) for turns_round in _TURNED_ROUND)
            turned = next(filter(None, tried), None)
            found += [_turned_round(draft, article, *turned)] if turned else []
        if len(found) == before:
            found.extend(untold_steps(draft, number, article, likes))
    return found


def _turned_round(
    draft: Text, article: Text, said: Span, told: Span
) -> tuple[Span, str, tuple[Span, ...]]:
    return said, f"The article says “{article[told]}”, not “{draft[said]}”.", (told,)


def _changed(
    draft: Text, number: int, article: Text, likes: dict[int, float]
) -> Iterator[tuple[Span, str, tuple[Span, ...]]]:
    """Where the draft's sentence is the article's but for what turns its sense."""
    changed = copied(draft, number, article, likes)
    if changed is None:
        return
    name, ours, theirs, model = changed
    others = {like: share for like, share in likes.items() if like != model}
    said = draft.tokens_in(ours)
    words = " ".join(article[theirs].split())
    if name == "opposite":
        yield ours, f"The article says “{words}”, not “{draft[ours]}”.", (theirs,)
    elif name == "added":
        if _ASKED_FOR.isdisjoint(token.lower for token in said):
            reason = f"The draft says “{draft[ours]}”; the article says it without the negation."
            yield ours, reason, (theirs,)
    elif name in TURNING or not any(_said_flatly(article, token, others) for token in said):
        yield ours, _REASONS[name].format(words), (theirs,)


def _unlike(
    draft: Text, number: int, article: Text, likes: dict[int, float], concepts: set[str]
) -> Iterator[tuple[Span, str, tuple[Span, ...]]]:
    """Where the article's sentences like the draft's hedge, deny or say the opposite."""
    # of most drafts nothing is hedged on either side
    if any(not hedged(article, like).keys().isdisjoint(concepts) for like in likes):
        yield from _missing(draft, number, article, likes)
    yield from _added(draft, number, article, likes)
    if has_opposite(concepts, article) and (verbs := opposite(draft, number, article, likes)):
        yield _turned_round(draft, article, *verbs)


def _alike(words: set[str], article: Text) -> dict[int, float]:
    """The article's sentences that share much of the words, with the share."""
    telling, known = weights(article), places(article)
    shared: dict[int, float] = {}
    total = 0.0
    # sorted: a sum of floats depends on its order, and a set's order on the process
    for word in sorted(words):
        weight = telling.get(word, 1.0)
        total += weight
        if found := known.get(word):
            for number in set(found[:_LOOKED_UP]):
                shared[number] = shared.get(number, 0.0) + weight
    return {
        number: share / total
        for number, share in shared.items()
        if share >= _ALSO * total and is_story(article, article.sentences[number])
    }


def _missing(
    draft: Text, number: int, article: Text, likes: dict[int, float]
) -> Iterator[tuple[Span, str, tuple[Span, ...]]]:
    """The first hedge that bears on a word of this draft sentence in the article alone."""
    tokens = draft.sentence_tokens(number)
    own = {hedge.token for _, hedge in hedges_of(draft, number)}
    known = [hedged(article, like) for like in sorted(likes)]
    for at, token in enumerate(tokens):
        if not tells(token) or token.start in own:
            continue
        joined = is_hyphened(tokens, at)
        root = concept(token.lower)
        on_it = chain.from_iterable([roots[root] for roots in known if root in roots])
        for hedge in islice(on_it, _LOOKED_UP):
            # "clerk-led" leads nobody; "short-listed" is denied by "not short-list"
            if joined and not is_denied_hyphened(article, hedge):
                continue
            if likes[hedge.sentence] < _SAME and not is_flat(tokens, at, article, hedge):
                continue
            if not _asserts(tokens, at, article, hedge):
                continue
            if accounted(tokens, at, article, hedge):
                continue
            if _said_flatly(article, token, likes) or quote_at(
                draft, Span(token.start, token.end)
            ):
                break
            if hedge.name == "charge" and excused(tokens, at, article):
                break
            words = " ".join(article[hedge.span].split())
            yield Span(token.start, token.end), _REASONS[hedge.name].format(words), (hedge.span,)
            return


def _asserts(tokens: Sequence[Token], at: int, article: Text, hedge: Hedge) -> bool:
    """The draft's word says that it is so, rather than naming or asking it."""
    word = tokens[at].lower
    if article.raw[hedge.token].isupper():
        return False  # "thought to be Lindow's oldest mill": the name is not what is in doubt
    if word in OPINING or word in NO_VERBS:
        return False
    before = [token.lower for token in tokens[max(0, at - _ASKED) : at]]
    if not _ASKING.isdisjoint(before) or (hedge.name == "denial" and word in _DENIABLE):
        return False
    spot = article.token_index(hedge.token)
    ahead = article.tokens[spot - 1].lower if spot else ""
    if word.endswith("s") and word not in FINITE and ahead in _OF_THINGS:
        return False  # "no path", "not in the cup finals": things, as "paths" are
    ending = word.endswith(("ed", "s")) and not word.endswith("ss")
    if ending or PASTS.get(word) or word in PERFECTS:
        return True
    if hedge.name not in ("negation", "doubt") or (before and before[-1] in PREPOSITIONS):
        return False
    if ahead in DETERMINERS and not (before and before[-1] in DETERMINERS):
        return False  # "fears of a move": a thing, and the draft's "Lee's move" too
    # "the release of inmates" names what "may have been released"
    hedging = article[hedge.span].lower()
    if hedging.startswith("without") or (
        word not in _LINKED and not _LINKED.isdisjoint(hedging.split())
    ):
        return False  # "without light", "may be linked to the flood": there is light, and a flood
    return hedging.endswith(word)


def _added(
    draft: Text, number: int, article: Text, likes: dict[int, float]
) -> Iterator[tuple[Span, str, tuple[Span, ...]]]:
    """Negations of the draft that no sentence of the article like it has."""
    for root, hedge in hedges_of(draft, number):
        if not _negates(draft, hedge) or _asked_for(draft, hedge):
            continue
        for other, share in likes.items():
            flat = [t for t in article.sentence_tokens(other) if concept(t.lower) == root]
            if flat and share >= _SAME_ADDED and not turns(article, flat[0]):
                if root in article.view(_turned):
                    break
                words = " ".join(draft[hedge.span].split())
                yield (
                    hedge.span,
                    f"The draft says “{words}”; the article says it without the negation.",
                    (Span(flat[0].start, flat[0].end),),
                )
                return


def _negates(draft: Text, hedge: Hedge) -> bool:
    # "declines to halt" may be the draft's word for a request that was turned down
    first = draft[hedge.span].split()[0].lower().replace("’", "'")
    return first in NEGATORS and first != "without"


def _asked_for(draft: Text, hedge: Hedge) -> bool:
    at = draft.token_index(hedge.span.start)
    return at > 0 and draft.tokens[at - 1].lower in _ASKED_FOR


def _turned(text: Text) -> set[str]:
    """The concepts that a negation of the text bears on."""
    return {
        root
        for number in range(len(text.sentences))
        for root, hedge in hedges_of(text, number)
        if hedge.name in TURNING
    }


def _said_flatly(article: Text, token: Token, likes: dict[int, float]) -> bool:
    """Some sentence much like the draft's has the word without a hedge."""
    root = concept(token.lower)
    past = token.lower.endswith("ed") or token.lower in PASTS
    unsure = {hedge.token for like in likes for hedge in hedged(article, like).get(root, ())}
    for number in likes:
        before = ""
        for other in article.sentence_tokens(number):
            # "after moving out": named there, not said
            said = not other.lower.endswith("ing") or (before in _GOING_ON and not past)
            before = other.lower
            if said and concept(other.lower) == root and other.start not in unsure:
                return True
    return False
