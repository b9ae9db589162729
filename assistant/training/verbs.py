"""Learns which words are verbs, and where: the table of `assistant.writing.verbs`.

    python -m assistant.training.verbs ../shared/corpora/articles_train.jsonl.xz

There is no tagged corpus; words that are only one thing teach what stands around it:

1. ``ed``: pasts that are no participle ("took") against participles that are no past ("taken")
2. ``s``: forms that follow he, she, it and who and hardly ever an article or "of" ("seems")
   against plurals, which are the other way round and whose stems no "will" precedes
3. ``base``: verbs by the same count, where no "to" or "will" stands before them, against words
   that neither precedes anywhere

On these the words around are weighed, and then each word that may be either gets its own share of
verbs (`assistant.training.verb_weights`).
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np

from assistant.lexicon.grammar import AUXILIARIES
from assistant.text import Text
from assistant.training.prepare import read_rows
from assistant.training.verb_weights import fit, priors
from assistant.writing.clause import Word, split
from assistant.writing.verbs import (
    CLOSED,
    ONLY_PAST,
    ONLY_PERFECT,
    TABLE,
    evidence,
    form_of,
)

__all__ = ["count", "main", "stem"]

# sets that are news by the way they are written
_SETS = frozenset(
    "bbc2005 cnn2024 dailymail2020 finwire2025 reuters2017 reuters_bloomberg2026"
    " reuters_web2016 rssnews2026 spotlightpa".split()
)
_SEED = 7
# sentences of an article that are looked at
_REACH = 16
# instances of one word, of a class, that are looked at
_OF_WORD, _OF_CLASS = 250, 60_000
_SUBJECTS = frozenset("he she it who which they we".split())
_NOUN_BEFORE = frozenset(
    "the a an his her its their this these those of two three many several new other more no"
    " for in by".split()
)
_MODAL = frozenset(
    "to will would can could may might must should not cannot did does do won't wouldn't can't"
    " couldn't shouldn't didn't doesn't don't".split()
)
_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[.,;:!?()\"“”]")
# the log-odds of a word that is nothing but a verb
_ALWAYS = 4.0


def main(arguments: list[str] | None = None) -> None:
    """Counts, fits and writes the table."""
    parser = argparse.ArgumentParser(prog="python -m assistant.training.verbs")
    parser.add_argument("corpus", type=Path, help="articles_train.jsonl.xz")
    parser.add_argument("--each", type=int, default=1500, help="articles of each set")
    parser.add_argument("--out", type=Path, default=TABLE)
    options = parser.parse_args(arguments)
    by_set: dict[str, list[str]] = defaultdict(list)
    for row in read_rows(options.corpus):
        if row["set"] in _SETS:
            by_set[row["set"]].append(row["body"])
    bodies: list[str] = []
    for name in sorted(by_set):
        random.Random(_SEED).shuffle(by_set[name])
        bodies += by_set[name][: options.each]
    random.Random(_SEED).shuffle(bodies)
    counts = count(body for some in by_set.values() for body in some[: 4 * options.each])
    classes = _classes(counts)
    instances = _gather(bodies, classes)
    found = {}
    for form in ("ed", "s", "base"):
        yes, no = instances.pop(f"{form}+"), instances.pop(f"{form}-")
        weights = fit(yes, no)
        words = {word: seen for (kind, word), seen in _by_word(instances).items() if kind == form}
        shares = priors(words, weights)
        shares |= {word: _ALWAYS for word, kind in classes.items() if kind == f"{form}+"}
        other = float(np.median(list(shares.values()))) if form == "ed" else None
        known = {
            word: round(value, 1)
            for word, value in sorted(shares.items())
            if other is None or abs(value - other) > 0.3
        }
        found[form] = {
            "weights": {name: round(value, 2) for name, value in sorted(weights.items())},
            "words": known,
            "other": None if other is None else round(other, 1),
        }
        print(form, len(yes), len(no), len(weights), len(known), other)
    options.out.write_text(
        json.dumps(found, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8"
    )


Counts = dict[str, Counter[str]]


def count(bodies: Iterable[str]) -> Counts:
    """How often each lower-case word stands after a subject, before a noun's place, after "to"
    or "will", and anywhere."""
    found: Counts = {name: Counter() for name in ("subject", "noun", "to", "modal", "all")}
    for body in bodies:
        before = "."
        for word in _TOKEN.findall(body):
            if word.islower():
                found["all"][word] += 1
                lower = before.lower()
                if lower in _SUBJECTS:
                    found["subject"][word] += 1
                elif lower in _NOUN_BEFORE:
                    found["noun"][word] += 1
                elif lower == "to":
                    found["to"][word] += 1
                elif lower in _MODAL or lower.endswith(("n't", "n’t")):
                    found["modal"][word] += 1
            before = word
    return found


def stem(word: str) -> list[str]:
    """What a word in -s may be the form of."""
    if word.endswith("ies"):
        return [word[:-3] + "y", word[:-1]]
    return [word[:-1], word[:-2]] if word.endswith("es") else [word[:-1]]


def _classes(counts: Counts) -> dict[str, str]:
    """Of each word that is learned of, its form and whether it is one thing only: ``s+`` is
    always a verb, ``s-`` never, ``s?`` may be either."""
    found: dict[str, str] = {}
    subject, noun, total = (counts[n] for n in ("subject", "noun", "all"))
    # adverbs follow "will" and places follow "to"; verbs follow both, and have a form in -ing
    modal = Counter(
        {
            word: times + counts["to"][word]
            for word, times in counts["modal"].items()
            if counts["to"][word] > 1 and any(total[form] > 2 for form in _progressive(word))
        }
    )
    for word, times in total.items():
        if times < 5 or word in CLOSED or len(word) < 3 or not word.isalpha():
            continue
        form = form_of(word)
        if form == "ed":
            sure = "+" if word in ONLY_PAST else "-" if word in ONLY_PERFECT else "?"
            found[word] = form + sure
            continue
        if form == "s":
            verbal, nominal = subject[word], noun[word]
            led = max(modal[base] for base in stem(word))
            if verbal >= 15 and verbal > 0.95 * (verbal + nominal):
                found[word] = "s+"
            elif led >= 3 and verbal:
                found[word] = "s?"
            elif nominal >= 40 and verbal < 0.004 * nominal:
                found[word] = "s-"
            continue
        if word.endswith(("ing", "ly")):
            continue
        verbal, nominal = modal[word], noun[word]
        if verbal >= 30 and verbal > 0.97 * (verbal + nominal):
            found[word] = "base+"
        elif verbal >= 3 and verbal > 0.004 * times:
            found[word] = "base?"
        elif times >= 100 and counts["to"][word] + counts["modal"][word] < 0.001 * times:
            found[word] = "base-"
    return found


def _progressive(word: str) -> list[str]:
    """How its form in -ing may be spelt."""
    if word.endswith("ie"):
        return [word[:-2] + "ying"]
    return [word + "ing", word[:-1] + "ing" if word.endswith("e") else word + word[-1] + "ing"]


Instances = dict[str, list[tuple[str, list[str]]]]


def _gather(bodies: Sequence[str], classes: dict[str, str]) -> Instances:
    """The evidence around words of each class, so many of each at most."""
    found: Instances = defaultdict(list)
    taken: Counter[str] = Counter()
    for words in _sentences(bodies):
        for at, word in enumerate(words):
            kind = classes.get(word.lower)
            if kind is None or not word.text.islower() or not at:
                continue
            if taken[word.lower] >= _OF_WORD * (1 if kind[-1] == "?" else 4):
                continue
            if len(found[kind]) >= _OF_CLASS and kind[-1] != "?":
                continue
            if kind.startswith("base") and _led(words, at):
                continue
            taken[word.lower] += 1
            found[kind].append((word.lower, list(evidence(words, at))))
    return found


def _sentences(bodies: Sequence[str]) -> Iterator[list[Word]]:
    for body in bodies:
        article = Text(body)
        for span in article.sentences[:_REACH]:
            if span.end - span.start < 600:
                yield split(article, span)


def _led(words: Sequence[Word], at: int) -> bool:
    """Does a "to" or a "will" stand before it?"""
    return any(
        word.lower in _MODAL | AUXILIARIES or word.lower.endswith(("n't", "n’t"))
        for word in words[max(0, at - 2) : at]
    )


def _by_word(instances: Instances) -> dict[tuple[str, str], list[list[str]]]:
    found: dict[tuple[str, str], list[list[str]]] = defaultdict(list)
    for kind, some in instances.items():
        if kind[-1] == "?":
            for word, seen in some:
                found[kind[:-1], word].append(seen)
    return found


if __name__ == "__main__":
    main()
