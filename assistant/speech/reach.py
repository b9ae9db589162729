"""Which words of a sentence a hedge bears on.

How far it reaches is a matter of grammar, told here by closed classes and the forms of verbs:

* "not", "may", "allegedly" bear on the next word of content ("may have been hurt": hurt);
* "plans to", "failed to", "is expected to" on the verb after "to";
* "considering" on the verb in "-ing" behind it;
* "denied that", "believe", "no evidence that", "if" on the verbs of the clause behind them, but
  for those of its relative clauses, which stay true ("believe the fire that killed two was set");
* "accused of", "cleared of", "denies" on what is named next.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.lexicon.grammar import (
    AUXILIARIES,
    DETERMINERS,
    OWNING,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)
from assistant.lexicon.hedge_words import (
    ADVERBS,
    CHARGED,
    CLAUSAL,
    DOUBTS,
    INFINITIVE,
    MULLING,
    NEGATORS,
    NOT_TURNED,
    NOTHING_SHOWS,
    ONLY_THAT,
)
from assistant.lexicon.numerals import UNITS
from assistant.lexicon.tenses import NO_PAST, PASTS, PERFECTS
from assistant.lexicon.verbs import FINITE
from assistant.speech.telling import tells
from assistant.text import Token

__all__ = ["borne"]

# words between a hedge and the word it bears on
_REACH = 4
# words between a verb and the "to" that it governs: "urged the ministers of both sides to"
_TO = 7
# words between a verb and its "that": "rejected a claim by Israel that"
_THAT = 6
# words between "no" or "failed" and "evidence": "failed to find any evidence that"
_DENIED = 5
# words of a clause that a hedge may bear on
_CLAUSE = 24
# "the rich, not the poor", "a licence but not a passport", "why not build": nothing is denied
_CONTRAST = frozenset([",", "–", "—", "but", "why"])
_ENDS = frozenset(';:–—()“”"')
# "may have been involved in the killing": the next word is what it is about
_LIGHT = frozenset(
    "involved responsible part role behind linked tied connected complicit counts count charge"
    " charges committing committed carrying causing any all two three four five six".split()
)
# verbs so common that they tell nothing, and end the search for the word that does
_EMPTY = frozenset("make makes made take takes took get gets got go goes give put do see".split())
# "believe" of one's own mind is an opinion, not a doubt about what happened
_OWN = frozenset("i we".split())
# ... and "I want to thank" thanks
_MINDS = CLAUSAL.keys() | {"want"}
_BE = frozenset("is are was were be been being 's 're ’s ’re".split())
_SUSPECT = frozenset(("suspect", "suspects"))
_MANAGED = frozenset("finish manage watch find".split())
_NAMING = DETERMINERS.union(OWNING)
_COMPARED = frozenset("more less most least".split())
# "the change he has called for": a clause of its own behind a noun
_SUBJECTS = frozenset("he she they it we i you".split())
_BEHIND_NOUN = AUXILIARIES | RELATIVES | PREPOSITIONS | frozenset(["and", ",", ".", "'s"])


def borne(tokens: Sequence[Token], at: int) -> Iterator[tuple[str, int, int]]:
    """``(name, index of the hedge, index of a word that it bears on)`` of the word at ``at``,
    nearest reading first."""
    word = tokens[at].lower
    before = tokens[at - 1].lower if at else ""
    follow = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if (before in _CONTRAST and word in NEGATORS) or (before in _OWN and word in _MINDS):
        return
    # "months, if not years", "more likely to vote than they were"
    if (word == "not" and before == "if") or (word == "likely" and before in _COMPARED):
        return
    if word in _SUSPECT and (before in DETERMINERS or not follow or follow in _BEHIND_NOUN):
        return  # "the suspect has been deported"
    if (word == "think" and follow in ("tank", "tanks")) or (
        word == "no" and _numbered(tokens, at)
    ):
        return
    yield from _infinitive(tokens, at, word)
    if at and word in MULLING and follow.endswith("ing"):
        yield "doubt", at, at + 1
    yield from _charged(tokens, at, word, follow)
    yield from _clausal(tokens, at, word)
    name = _local(tokens, at, word, follow)
    if name:
        for other in _next(tokens, at + 1):
            yield name, at, other
            if word in ADVERBS:
                yield from ((name, at, joined) for joined in _joined(tokens, other))


def _numbered(tokens: Sequence[Token], at: int) -> bool:
    """ "the British No 1", "No. 10": a number, and no denial."""
    follow = [token.text for token in tokens[at + 1 : at + 3] if token.text != "."]
    return bool(follow) and follow[0][0].isdigit()


def _joined(tokens: Sequence[Token], first: int) -> Iterator[int]:
    """The verbs of the clause that are joined to the verb at ``first`` in its own form: "of
    luring the clerk to a weir and robbing him"; and what it leads to: "of plotting to rob"."""
    ing = tokens[first].lower.endswith("ing")
    if not (ing or _past(tokens[first].lower)):
        return
    for at in range(first + 1, min(first + _CLAUSE, len(tokens) - 1)):
        word = tokens[at].lower
        if word in _ENDS or word in RELATIVES or word in SUBORDINATORS or word == "that":
            return
        after = tokens[at + 1].lower
        if at == first + 1 and word == "to" and after not in DETERMINERS:
            yield from _next(tokens, at + 1)
        elif word in ("and", ",") and (after.endswith("ing") if ing else _past(after)):
            yield at + 1


def _local(tokens: Sequence[Token], at: int, word: str, follow: str) -> str | None:
    if word in NEGATORS:
        if follow in NOT_TURNED | NOTHING_SHOWS or _bounds(tokens, at, follow):
            return None
        return "negation"
    if word == "may" and tokens[at].text[0].isupper() and at:
        return None  # the month or the name
    if word in DOUBTS:
        done = follow == "only" and tokens[min(at + 2, len(tokens) - 1)].lower in _MANAGED
        return None if done else "doubt"  # "could only finish third": she did
    if word == "would":
        if follow == "have":
            return "doubt"
        if any(other.lower in ("if", "unless", "were") for other in tokens):
            return "condition"
    return None


def _bounds(tokens: Sequence[Token], at: int, follow: str) -> bool:
    """ "Not even a year after", "not yet 20": less than so much, and nothing denied."""
    if follow not in ("even", "yet", "quite"):
        return False
    value, unit = ([token.lower for token in tokens[at + 2 : at + 4]] + ["", ""])[:2]
    return value[:1].isdigit() or (
        unit.removesuffix("s") in _OF_TIME and (value in ("a", "an", "half") or value in UNITS)
    )


_OF_TIME = frozenset("second minute hour day week month year decade century".split())


def _next(tokens: Sequence[Token], start: int) -> Iterator[int]:
    """The next word of content, and one more behind a word that only leads to it."""
    end = start + _REACH
    for at in range(start, min(end, len(tokens))):
        token = tokens[at]
        if not token.text[0].isalnum() or token.lower in _EMPTY:
            return
        if token.lower in _LIGHT:
            yield from _next(tokens, at + 1)
            return
        if tells(token) and not token.lower.endswith("ly"):
            yield at
            return


def _infinitive(tokens: Sequence[Token], at: int, word: str) -> Iterator[tuple[str, int, int]]:
    name = INFINITIVE.get(word)
    if name is None or (word == "set" and not (at and tokens[at - 1].lower in _BE)):
        return  # who "set to work" worked
    for to in range(at + 1, min(at + 2 + _TO, len(tokens) - 1)):
        lower = tokens[to].lower
        if not lower[0].isalnum() or lower in RELATIVES or lower in ("that", "and", "but"):
            return
        if lower == "to" and not tokens[to + 1].text[0].isupper():
            if tokens[to + 1].lower in DETERMINERS or _is_plural(tokens[to + 1].lower):
                return  # "reported to the police", "plan trips to lakes"
            yield from ((name, at, other) for other in _next(tokens, to + 1))
            return


def _is_plural(word: str) -> bool:
    """No verb behind "to" ends so."""
    return word.endswith("s") and not word.endswith(("ss", "us"))


def _charged(
    tokens: Sequence[Token], at: int, word: str, follow: str
) -> Iterator[tuple[str, int, int]]:
    known = CHARGED.get(word)
    if known is None:
        return
    name, links = known
    first = at
    if word == "guilty":
        # pleaded not guilty to; "guilty of" alone is a verdict
        if not at or tokens[at - 1].lower != "not":
            return
        first = at - 1
    if links and follow not in links:
        return
    for other in _next(tokens, at + (2 if links else 1)):
        yield name, first, other
        yield from ((name, first, joined) for joined in _joined(tokens, other))


def _clausal(tokens: Sequence[Token], at: int, word: str) -> Iterator[tuple[str, int, int]]:
    name, first, start = CLAUSAL.get(word), at, at + 1
    if word in NOTHING_SHOWS:
        for i in range(max(0, at - _DENIED), at):
            before = tokens[i].lower
            if before in NEGATORS or INFINITIVE.get(before) == "negation":
                name, first = "negation", i
                break
    if name is None or (first == at and start < len(tokens) and tokens[start].lower == "to"):
        return  # "believed to be the oldest": that verb alone
    for that in range(start, min(start + _THAT, len(tokens))):
        lower = tokens[that].lower
        if lower == "that":
            start = that + 1
            break
        if lower in _ENDS or lower == ",":
            return
    else:
        if word in ONLY_THAT:
            return
    yield from ((name, first, other) for other in _verbs(tokens, start))


def _verbs(tokens: Sequence[Token], start: int) -> Iterator[int]:
    """The verbs of the clause that begins at ``start``, but for its relative clauses'."""
    aside = False  # in a relative clause, up to its verb
    for at in range(start, min(start + _CLAUSE, len(tokens))):
        word = tokens[at].lower
        if word in _ENDS or (word in (",", "but") and at > start + 1):
            return
        if word in SUBORDINATORS and at > start:
            return  # "after campaigners amassed ...": beside what is in doubt
        behind_noun = word in _SUBJECTS and at > start and _is_named(tokens[at - 1])
        if word in RELATIVES or (word == "that" and at > start) or behind_noun:
            aside = True
        elif word in AUXILIARIES:
            if aside:
                continue
            yield from _next(tokens, at + 1)
        elif at > start and _past(word):
            if tokens[at - 1].lower in _NAMING:
                continue  # "Hale's fragmented council": named so, not said to be
            if not aside:
                yield at
            aside = False


def _is_named(token: Token) -> bool:
    """A word of content that is no verb as it stands."""
    return tells(token) and not _past(token.lower) and not token.lower.endswith("ing")


def _past(word: str) -> bool:
    return (
        (word.endswith("ed") and len(word) > 4 and word not in NO_PAST)
        or word in PASTS
        or word in PERFECTS
        or word in FINITE
    )
