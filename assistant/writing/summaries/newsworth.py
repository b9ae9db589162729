"""What a sentence's place, words and form say of how newsworthy it is.

Each feature is cheap and general: none names a word of any one story. Their weights were learned
from articles with a human summary (`assistant.training.newsworth`) and stand, readable, in
``newsworth.json``.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence

from assistant.lexicon.grammar import (
    AUXILIARIES,
    HARM,
    LINKS,
    MODALS,
    PERSONAL,
    PREPOSITIONS,
    SAYING,
    SUBORDINATORS,
    WEEKDAYS,
)
from assistant.names.names import scan
from assistant.text import Text
from assistant.writing.body import Sentence, body, weights
from assistant.writing.clause import Word, split
from assistant.writing.grammar import main_verb

__all__ = ["features", "features_of"]

# sentences that are looked at, and code points of one; longer ones are no prose
REACH = 80
LONGEST = 900
# features that are weighed anew where they are the first sentence's
_OF_FIRST = (
    "central heavy echo names known_names figures day leaning question quoted announcing short"
    " personal adverbial was present perfect definite finding".split()
)
_PAST = re.compile(
    r"January|February|March|April|June|July|August|September|October|November|December"
    r"|(?:19|20)\d\d|ago|previously|formerly|earlier|once|had"
)
_FINDING = re.compile(r"\b(?:according to|study|report|survey|data|figures|poll|analysis)\b")
_QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]?|(?<!\w)[‘'][^‘’']{2,}[’'](?!\w)")
_ANNOUNCING = re.compile(
    r"\b(?:announce|launch|unveil|confirm|reveal|vote|approve|reject|sign|order|sue|charge|arrest"
    r"|kill|warn|plan|propose|win|won|beat|rise|rose|fall|fell|jump|cut|die|resign|appoint|name|ban"
    r"|block|accuse|sentence|convict|agree|open|close|set|call|urge|move)(?:e?[sd]|ed|ing)?\b"
)
_THIRD = frozenset("he she it they him her them his hers its their theirs".split())
_POINTING = frozenset("this that these those such here there".split())


def features(article: Text) -> tuple[dict[str, float], ...]:
    """One table of features for each sentence of `body`, in its order; those that are 0 may
    be absent. A sentence that is too long to be prose, or too far on, has none."""
    return tuple(
        features_of(article, sentence) if sentence.index < REACH else {}
        for sentence in body(article)
    )


def features_of(article: Text, sentence: Sentence) -> dict[str, float]:
    """The features of a sentence of `body`, or of a `part` of one."""
    if sentence.span.end - sentence.span.start > LONGEST:
        return {}
    story = body(article)
    heavy, opening = article.view(_story_words)
    words = split(article, sentence.span)
    before = story[sentence.index - 1].paragraph if sentence.index else -1
    found = _form(article[sentence.span], words)
    found |= _place(sentence, len(story), sentence.paragraph != before)
    found["central"] = sentence.central
    found["heavy"] = len(sentence.words & heavy) / max(3, min(12, len(heavy)))
    others = (
        opening
        if sentence.index > 2
        else frozenset[str]().union(*(s.words for s in story[:4] if s.index != sentence.index))
    )
    found["echo"] = len(sentence.words & others) / (len(sentence.words) + 3)
    names, counts = article.view(_names)
    own = names[sentence.index]
    found["names"] = min(4, len(own)) / 4
    found["known_names"] = sum(counts[key] > 1 for key in own) / (len(own) + 1)
    found["harm"] = float(bool(sentence.words & HARM))
    found["figures"] = min(3, sum(any(map(str.isdigit, w)) for w in sentence.words)) / 3
    if sentence.index == 0:
        found |= {f"first:{name}": found[name] for name in _OF_FIRST if found[name]}
    return found


def _story_words(article: Text) -> tuple[frozenset[str], frozenset[str]]:
    """The words that the story is about, and those of its first three sentences."""
    heavy = frozenset(word for word, weight in weights(article).items() if weight >= 0.6)
    return heavy, frozenset[str]().union(*(s.words for s in body(article)[:3]))


def _names(article: Text) -> tuple[list[set[str]], Counter[str]]:
    """The names of each sentence, persons by their surname; and in how many each stands."""
    story = body(article)
    found: list[set[str]] = [set() for _ in story]
    at = 0
    for name in article.view(scan):
        while at < len(story) and story[at].span.end <= name.span.start:
            at += 1
        if at < len(story) and story[at].span.start <= name.span.start:
            found[at].add(name.surname or name.key)
    return found, Counter(key for keys in found for key in keys)


def _place(sentence: Sentence, count: int, opens: bool) -> dict[str, float]:
    index = sentence.index
    return {
        "first": float(index == 0),
        "second": float(index == 1),
        "third": float(index == 2),
        "near": 1 / math.sqrt(1 + index),
        "log_place": math.log1p(index) / 4,
        "depth": index / count,
        "opens_paragraph": float(opens),
    }


def _form(text: str, words: Sequence[Word]) -> dict[str, float]:
    plain = [word for word in words if not word.mark]
    lower = [word.lower for word in plain] or [""]
    count = len(plain)
    quoted = sum(len(match.group()) for match in _QUOTED.finditer(text))
    verb = main_verb(words)
    verb_word = words[verb].lower if verb is not None else ""
    after = words[verb + 1].lower if verb is not None and verb + 1 < len(words) else ""
    named = False
    dangling = 0
    for at, word in enumerate(plain):
        if word.lower in _THIRD and not named:
            dangling += 1
        named = named or (at > 0 and word.text[0].isupper())
    return {
        "short": max(0, 12 - count) / 12,
        "long": max(0, count - 28) / 28,
        "very_long": max(0, count - 42) / 28,
        "quoted": quoted / max(1, len(text)),
        "opens_quote": float(bool(words) and words[0].mark),
        "question": float("?" in text[-3:]),
        "personal": float(any(w.lower in PERSONAL and w.text != "US" for w in plain)),
        "leaning": float(lower[0].partition("'")[0] in _THIRD | _POINTING),
        "dangling": min(2, dangling) / 2,
        "link": float(lower[0] in LINKS),
        "definite": float(lower[0] == "the" and count > 1 and plain[1].text[0].islower()),
        "indefinite": float(lower[0] in ("a", "an")),
        "named": float(bool(plain) and count > 1 and plain[1].text[0].isupper()),
        "adverbial": float(lower[0] in PREPOSITIONS | SUBORDINATORS),
        "past": float(any(_PAST.fullmatch(word.text) for word in plain)),
        "day": float(any(w in WEEKDAYS for w in lower)),
        "finding": float(_FINDING.search(text) is not None),
        "announcing": float(_ANNOUNCING.search(text) is not None),
        "saying": float(any(w in SAYING for w in lower)),
        "saying_last": float(any(w in SAYING for w in lower[-6:])),
        "was": float(verb_word in ("was", "were", "had")),
        "present": float(verb_word.endswith("s") and verb_word not in AUXILIARIES),
        "perfect": float(verb_word in ("has", "have")),
        "is": float(verb_word in ("is", "are")),
        "modal": float(verb_word in MODALS),
        "no_verb": float(verb is None),
        "negative": float(any(w in ("not", "no", "never") or w.endswith("n't") for w in lower)),
        "comparing": float(after in ("more", "less", "most")),
    }
