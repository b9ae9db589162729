"""Which headline of a list an editor would put first: a linear score of what can be seen of it.

The coefficients stand in ``ranking.toml`` beside this module; they were fitted
(`assistant.training.ranking`) to headlines that people wrote, so that the best of a list is the
one most like theirs, and to what readers make of such headlines. Each is named and can be read,
and changed, by itself.
"""

from __future__ import annotations

import math
import re
import tomllib
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from assistant.draft import Candidate
from assistant.lexicon.grammar import HARM, MODALS, PERSONAL, SAYING
from assistant.lexicon.tenses import NO_PAST, PASTS
from assistant.text import Span, Text, fold
from assistant.writing.body import Sentence, body, content_words, weights
from assistant.writing.clause import Word, split
from assistant.writing.earlier import once, stale
from assistant.writing.grammar import is_finite, main_verb
from assistant.writing.inflect import present_forms
from assistant.writing.reading import sentence_of
from assistant.writing.style import called, common

__all__ = ["RANKING", "Doubts", "coefficients", "features", "score"]

RANKING = Path(__file__).with_name("ranking.toml")

_ALSO = re.compile(r"\balso\b")
# "is a provider of": what a firm or a person always is
_ALWAYS = re.compile(
    r"\b(?:is|are|was|were) (?:also |now )?(?:an?|one of|(?:the|\w+['’]s) [\w-]+) "
)
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_SPECULATION = frozenset("may might could would perhaps possibly likely seems appears".split())
_POSSIBLE = frozenset("can could may might would".split())
_THIRD = frozenset("he she it they him her them his hers its their".split())
_POINTING = frozenset("the this that these those such".split())
# where the verb is looked for that another form was put in the place of: words after what stands
# before it, and code points of them where nothing stands after it
_VERBS, _NEAR = 8, 60
_BE = frozenset("is are was were be been being has have had 's ’s".split())
# of what the model has not read
_UNKNOWN = (-0.6, -2.4, True, True)
_DENIALS = frozenset("not no never cannot without".split())


def score(found: Mapping[str, float], appeal: float = 0.0) -> float:
    """What a candidate with these features is worth; comparable within one article only.

    ``appeal``: what the model's ranking head adds to that (`assistant.writing.pointer.head`).
    """
    return sum(weight * found[name] for name, weight in coefficients().items()) + appeal


@cache
def coefficients() -> dict[str, float]:
    """What each feature is worth, by its name."""
    with RANKING.open("rb") as file:
        return {name: float(weight) for name, weight in tomllib.load(file)["worth"].items()}


class _Opening(NamedTuple):
    """What a headline is held against: the words of the first sentence and of the first three,
    what the first one's are worth together, and how often each word stands in the story."""

    first: frozenset[str]
    three: frozenset[str]
    worth: float
    names: frozenset[str]
    once: frozenset[str]


class Doubts(NamedTuple):
    """Log-probabilities of a headline under the model: that it ends there, of its least likely
    word, and the mean of its three least likely; these as of most, where nothing is known."""

    end: float = -0.1
    least: float = -7.0
    three_least: float = -5.2


def features(
    article: Text,
    candidate: Candidate,
    worth: float,
    likelihood: float,
    sure: tuple[float, float, bool, bool] | None = None,
    doubts: Doubts = Doubts(),  # noqa: B008 - a tuple never changes
) -> dict[str, float]:
    """What can be seen of a candidate, each value between about -1 and 1.

    ``worth``: what the rules of `assistant.writing.extract` make of it. ``likelihood``: its
    mean log-probability a word as a headline under the model. ``sure``: how sure it is of
    what was left out (`assistant.writing.deleted.Sure`), None where it has not read that.
    """
    story = body(article)
    opening = article.view(_read)
    text = candidate.text
    words = split(Text(text), Span(0, len(text)))
    plain = [word for word in words if not word.mark]
    content = set(content_words(_in_its_own_words(article, candidate, words)))
    table = weights(article)
    size = max(1, len(content))
    sentence = sentence_of(candidate, story)
    index = sentence.index if sentence is not None else len(story)
    verb = main_verb(words)
    told = sum(table.get(word, 0.0) for word in sorted(content))
    lead = sum(table.get(word, 0.0) for word in sorted(content & opening.first))
    found = {
        "worth": worth,
        "likelihood": max(likelihood, -8.0) / 4,
        "likely": float(likelihood > -2.0),
        "end": max(doubts.end, -10.0) / 4,
        "least": max(doubts.least, -10.0) / 4,
        "three_least": max(doubts.three_least, -10.0) / 4,
        "first": float(index == 0),
        "second": float(index == 1),
        "depth": 1 / math.sqrt(1 + index),
        "late": float(index > 4),
        "length": len(text) / 70,
        "short": max(0.0, 45 - len(text)) / 45,
        "words": len(plain) / 12,
        "told": told / 6,
        "mean": told / size,
        "lead_covered": lead / max(1.0, opening.worth),
        "lead_share": len(content & opening.first) / size,
        "opening_share": len(content & opening.three) / size,
        "names_covered": len(content & opening.names) / max(1, len(opening.names)),
        "once": len(content & opening.once) / size,
        "figure": float(any(any(map(str.isdigit, word)) for word in content)),
        "harm": float(bool(content & HARM)),
        "year": float(bool(_YEAR.search(text))),
        "stale": float(once(text) or (index > 0 and stale(article, candidate, sentence))),
        "always": float(index > 0 and bool(_ALWAYS.search(text))),
        "also": float(index > 0 and _tied(article, candidate)),
    }
    found |= _form(article, candidate, words, plain, verb)
    mean, least, begins, ends = sure or _UNKNOWN
    found |= {
        "sure": max(mean, -1.0),
        "sure_least": max(least, -4.0) / 4,
        "unsure": float(sure is None),
        "begins_wrong": float(not begins),
        "ends_wrong": float(not ends),
    }
    main = words[verb].lower if verb is not None else ""
    found["may_be"] = float(index > 0 and main in _POSSIBLE)
    return found | _cut(article, candidate, sentence)


def _tied(article: Text, candidate: Candidate) -> bool:
    """Does the article tell it as what else there was?"""
    places = candidate.provenance
    told = article.raw[places[0].article_start : places[-1].article_end] if places else ""
    return _ALSO.search(told) is not None


def _form(
    article: Text,
    candidate: Candidate,
    words: Sequence[Word],
    plain: Sequence[Word],
    verb: int | None,
) -> dict[str, float]:
    """How it opens, its verb, and the words that news in brief seldom has."""
    lowers = {word.lower for word in plain}
    main = words[verb].lower if verb is not None else ""
    places = candidate.provenance
    opening = article.raw[places[0].article_start :][:1] if places else ""
    before = article.raw[: places[0].article_start].rsplit(None, 1)[-1:] if places else []
    first = plain[0].lower if plain else ""
    named = opening.isupper() and article.view(common).isdisjoint({first})
    return {
        "subject_named": float(named),
        "subject_called": float(bool(plain) and article.view(called)[plain[0].text] > 1),
        "subject_pointed": float(
            first in _POINTING or bool(before and fold(before[0]) in _POINTING)
        ),
        "pronoun": float(bool(lowers & _THIRD)),
        "personal": float(bool(lowers & PERSONAL)),
        "quoted": float(any(word.text in '"“”' for word in words if word.mark)),
        "commas": min(2, sum(word.text == "," for word in words)) / 2,
        "verb_late": (verb or 0) / max(1, len(words)),
        "verb_none": float(verb is None),
        "is": float(main in ("is", "are")),
        "was": float(main in ("was", "were", "had", "did")),
        "has": float(main in ("has", "have")),
        "says": float(main in SAYING),
        "modal": float(main in MODALS),
        "past": float(verb is not None and _is_past(article, candidate, words[verb])),
        "verbs": min(3, sum(is_finite(words, at) for at in range(len(words)))) / 3,
        "speculation": float(bool(lowers & _SPECULATION)),
        "denial": float(any(word in _DENIALS or word.endswith(("n't", "n’t")) for word in lowers)),
    }


def _in_its_own_words(article: Text, candidate: Candidate, words: Sequence[Word]) -> str:
    """The text with its verbs as the article has them: a verb that was put into the present tells
    of the story what it told before."""
    places = candidate.provenance
    own = []
    for word in words:
        at = bisect_right(places, word.start, key=lambda place: place.start)
        form = word.text
        if 0 < at < len(places) and places[at - 1].end <= word.start:
            gap = article.raw[places[at - 1].article_end : places[at].article_start]
        elif at and places[at - 1].end <= word.start:
            gap = article.raw[places[at - 1].article_end :][:_NEAR]
        else:
            gap = ""
        for other in gap.split()[:_VERBS]:
            if word.lower in present_forms(fold(other)):
                form = other
                break
        own.append(form)
    return " ".join(own)


def _is_past(article: Text, candidate: Candidate, verb: Word) -> bool:
    """A past that tells: "ended higher". "Jailed", where the article has "was jailed", is the
    passive of headlines."""
    lower = verb.lower
    irregular = PASTS.get(lower, lower) != lower
    if not irregular and (not lower.endswith("ed") or lower in NO_PAST):
        return False
    place = next((p for p in candidate.provenance if p.start <= verb.start < p.end), None)
    if place is None:
        return True
    at = place.article_start + verb.start - place.start
    before = article.raw[max(0, at - 40) : at].lower().split()[-3:]
    return _BE.isdisjoint(before)


def _cut(article: Text, candidate: Candidate, sentence: Sentence | None) -> dict[str, float]:
    """How much of its sentence it is, and where it was cut."""
    places = candidate.provenance
    if not places or sentence is None:
        return {"gaps": 0.0, "kept": 0.0, "from_start": 0.0, "to_end": 0.0, "skipped": 0.0}
    # whose word it is may stand before the rest
    start = min(place.article_start for place in places)
    end = max(place.article_end for place in places)
    kept = sum(place.article_end - place.article_start for place in places)
    head = article.raw[sentence.span.start : start].split()
    tail = article.raw[end : sentence.span.end].strip(" .\"'”’")
    return {
        "gaps": min(6, len(places) - 1) / 6,
        "kept": kept / max(1, sentence.span.end - sentence.span.start),
        "from_start": float(len(head) < 2),
        "to_end": float(not tail),
        "skipped": (end - start - kept) / max(1, end - start),
    }


def _read(article: Text) -> _Opening:
    story = body(article)
    table = weights(article)
    first = story[0].words if story else frozenset[str]()
    three = frozenset[str]().union(*(sentence.words for sentence in story[:3]))
    span = story[0].span if story else Span(0, 0)
    names = frozenset(
        word
        for token in article.tokens_in(span)
        if token.text[0].isupper() and token.text.lower() not in article.view(common)
        for word in content_words(token.text)
    )
    counts: dict[str, int] = {}
    for sentence in story:
        for word in sentence.words:
            counts[word] = counts.get(word, 0) + 1
    once = frozenset(word for word, times in counts.items() if times == 1)
    return _Opening(first, three, sum(table.get(word, 0.0) for word in sorted(first)), names, once)
