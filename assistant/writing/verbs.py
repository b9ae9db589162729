"""Is a word that may be a verb or something else a verb with a tense here?

A log-linear model of the words around it, one for each of three forms: -ed and the like
("accused" of a man, or accused somebody), -s ("names" is a plural as well) and the bare one.
``verbs.json`` beside this module holds its weights and, of each form, how much oftener than
others it is a verb. Both were learned without a tagged corpus (`assistant.training.verbs`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from assistant.lexicon.grammar import (
    AUXILIARIES,
    CONDITIONS,
    DETERMINERS,
    PERSONAL,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)
from assistant.lexicon.tenses import PASTS, PERFECTS
from assistant.writing.clause import Word
from assistant.writing.shapes import owns

__all__ = ["TABLE", "Form", "evidence", "form_of", "table", "tensed"]

TABLE = Path(__file__).with_name("verbs.json")

CLOSED = (
    AUXILIARIES
    | CONDITIONS
    | DETERMINERS
    | PERSONAL
    | PREPOSITIONS
    | RELATIVES
    | SUBORDINATORS
    | frozenset(
        "he she it they them him there here that and but or to not also so then out up down off"
        " back away higher lower more most very too just only what how why himself herself itself"
        " themselves such other new own same first last now never ever still even already".split()
    )
)
# participles that are the bare form as well
_BARE = frozenset("come become overcome run".split())
# pasts that are no participle, and participles that are no past
ONLY_PAST = frozenset(PASTS.keys() - PERFECTS.keys()) - {"beat", "bit", "lay", "bore", "saw"}
ONLY_PERFECT = frozenset(PERFECTS.keys() - PASTS.keys()) - _BARE
_SURE = (AUXILIARIES - {"be", "been", "being", "having"}) | ONLY_PAST | {"said", "says"}
_OPENING = RELATIVES | SUBORDINATORS | {"that", "if", "because", "whether", "how", "why", "what"}
_SHAPES = (
    ("ly", ("ly",)),
    ("ing", ("ing",)),
    ("ed", ("ed",)),
    ("nn", ("tion", "ment", "ness", "ity", "er", "or", "ist", "ism", "ers", "ors", "ions")),
    ("jj", ("ous", "ive", "al", "ful", "ic", "able", "less", "ible")),
)
# words before and after that are looked at for the verbs of the clause
_FAR = 14


@dataclass(frozen=True, slots=True)
class Form:
    """Of one form: the weight of each piece of evidence, what each word adds to their sum, and
    what a word adds that is not among them (None: it is no verb)."""

    weights: Mapping[str, float]
    words: Mapping[str, float]
    other: float | None


@cache
def table() -> dict[str, Form]:
    """The model, by form: ``ed``, ``s`` and ``base``."""
    with TABLE.open(encoding="utf-8") as file:
        return {name: Form(**entry) for name, entry in json.load(file).items()}


@lru_cache(maxsize=1 << 15)
def form_of(lower: str) -> str:
    """Which form a word may be: ``ed``, ``s`` or ``base``."""
    irregular = lower in PASTS or lower in PERFECTS
    if (irregular and lower not in _BARE) or (lower.endswith("ed") and len(lower) > 3):
        return "ed"
    if lower.endswith("s") and not lower.endswith(("ss", "us", "'s", "’s")):
        return "s"
    return "base"


def tensed(words: Sequence[Word], at: int) -> float:
    """The log-odds that the word at ``at``, no auxiliary, is a verb with a tense."""
    lower = words[at].lower
    if lower in ONLY_PERFECT:
        return -99.0
    form = table()[form_of(lower)]
    prior = form.words.get(lower, form.other)
    if prior is None:
        return -99.0
    return prior + sum(form.weights.get(one, 0.0) for one in evidence(words, at))


def evidence(words: Sequence[Word], at: int) -> Iterator[str]:
    """What stands around a word, each piece by its name; nothing of the word itself."""
    one, two, three = (_sort(words, at - back) for back in (1, 2, 3))
    next_, after = _sort(words, at + 1), _sort(words, at + 2)
    yield "bias"
    yield f"-1 {one}"
    yield f"-2 {two} {one}"
    yield f"-3 {three}"
    yield f"+1 {next_}"
    yield f"+2 {next_} {after}"
    yield f"x {one} {next_}"
    openings, verbs, closed = 0, 0, ""
    for index in range(at - 1, max(-1, at - _FAR - 1), -1):
        lower = words[index].lower
        if lower in _OPENING and words[index].text[0].islower():
            openings += 1
        elif lower in _SURE:
            verbs += 1
        elif words[index].text in (",", ";", "–", "—") and not closed:
            closed = f"{min(openings, 1)}{min(verbs, 1)}"
    yield f"L {min(openings, 2)}{min(verbs, 2)}"
    yield f"l {closed or '--'}"
    yield f"R {_ahead(words, at)}"
    yield f"LR {min(openings, 1)}{min(verbs, 1)}{_ahead(words, at)}"


def _ahead(words: Sequence[Word], at: int) -> str:
    """What comes first after it: a verb, the opening of a clause, a mark, or the end."""
    for index in range(at + 1, min(len(words), at + _FAR + 1)):
        word = words[index]
        if word.lower in _SURE:
            return "verb"
        if word.lower in _OPENING:
            return "clause"
        if word.mark and word.text in ",;:.–—":
            return word.text
    return "end"


def _sort(words: Sequence[Word], at: int) -> str:
    """A closed-class word as it is, any other by its shape."""
    if not 0 <= at < len(words):
        return "$"
    word = words[at]
    if word.mark:
        return word.text if word.text in ",;:." else '"'
    lower = word.lower
    if lower in CLOSED:
        return lower
    if lower.endswith(("n't", "n’t")):
        return "not"
    if any(map(str.isdigit, lower)):
        return "#"
    if owns(lower):
        return "'s"
    if word.text[0].isupper() and at:
        return "N"
    for name, endings in _SHAPES:
        if lower.endswith(endings) and len(lower) > 4:
            return name
    return "s" if lower.endswith("s") and not lower.endswith("ss") else "w"
