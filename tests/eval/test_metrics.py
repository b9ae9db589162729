"""Metrics against the package they come from, hand-worked tables, and the edges."""

from __future__ import annotations

import math
import random

import pytest
from rouge_score.rouge_scorer import RougeScorer

from eval.metrics.extractive import extractive, fragments, novel_ngrams
from eval.metrics.facts import fact_scores
from eval.metrics.overlap import rouge
from eval.metrics.surface import surface

WORDS = (
    "the council voted on Monday to build a bridge , running , it said . Works cost 3.5m".split()
)


def test_rouge_is_the_packages_own_to_a_millionth() -> None:
    chance = random.Random(3)
    scorer = RougeScorer(["rouge1", "rouge2", "rougeL", "rougeLsum"], use_stemmer=True)
    for _ in range(200):
        one = " ".join(chance.choices(WORDS, k=chance.randrange(1, 30)))
        other = "\n".join(
            " ".join(chance.choices(WORDS, k=chance.randrange(1, 12))) for _ in range(3)
        )
        ours = rouge(one, [other])
        # sentences become lines, as ROUGE-Lsum wants them; that is the policy in the signature
        lined = one.replace(" . ", " .\n")
        for name, score in scorer.score(other, lined).items():
            assert ours[name] == pytest.approx(100 * score.fmeasure, abs=1e-6)


def test_rouge_edges() -> None:
    assert set(rouge("", ["A bridge."]).values()) == {0.0}
    assert set(rouge("A new bridge. It is long.", ["A new bridge. It is long."]).values()) == {
        100.0
    }
    assert rouge("a bridge", ["a boat", "a bridge"])["rouge1"] == 100.0


@pytest.mark.parametrize(
    ("article", "summary", "lengths", "coverage", "density", "compression"),
    [
        ("a b c d e f", "a b c d e f", [6], 1, 6, 1),
        ("a b c d e f", "a b x d e", [2, 2], 0.8, 1.6, 1.2),
        ("a b c d e f", "x y z", [], 0, 0, 2),
        # the longest fragment from a place wins: "a b c", not the earlier "a b"
        ("a b x a b c y", "a b c", [3], 1, 3, 7 / 3),
        ("a a a b", "a b a", [2, 1], 1, 5 / 3, 4 / 3),
    ],
)
def test_fragments_by_hand(
    article: str,
    summary: str,
    lengths: list[int],
    coverage: float,
    density: float,
    compression: float,
) -> None:
    assert fragments(article.split(), summary.split()) == lengths
    scores = extractive(article, summary)
    assert scores["coverage"] == pytest.approx(coverage)
    assert scores["density"] == pytest.approx(density)
    assert scores["compression"] == pytest.approx(compression)


def test_novel_ngrams_by_hand() -> None:
    shares = novel_ngrams("a b c d", "a b d e")
    assert shares["novel_1grams"] == 25
    assert shares["novel_2grams"] == pytest.approx(200 / 3)
    assert shares["novel_3grams"] == 100


@pytest.mark.parametrize(
    ("text", "truncated"),
    [
        ("Council votes on bridge", False),
        ("The council voted. Work begins in May.", False),
        ("The council voted. Work begins in May", True),
        ("The council voted on the", True),
        ("The council voted,", True),
        ("", False),
    ],
)
def test_truncated_ends(text: str, truncated: bool) -> None:
    assert surface(text)["truncated"] == float(truncated)


def test_facts_of_a_prediction() -> None:
    source = (
        "Militants fired 18 rockets at the Taji camp on Wednesday. The attack wounded 14 people."
        " General Mark Milley said the United States would respond."
    )
    good = fact_scores(source, "Militants fired 18 rockets, wounding 14 people.")
    assert good["faithful"] == 1
    assert good["fact_precision"] == 100
    assert good["number_precision"] == 100
    assert 0 < good["fact_recall"] < 100
    bad = fact_scores(source, "Militants fired 44 rockets, wounding 14 people.")
    assert bad["faithful"] == 0
    assert bad["number_precision"] == 50
    kept = fact_scores(source, "A barrage of eighteen rockets wounded more than a dozen.")
    assert 0 < kept["fact_recall"] < good["fact_recall"]
    empty = fact_scores(source, " ")
    assert empty["faithful"] == 0
    assert empty["fact_recall"] == 0
    assert math.isnan(empty["fact_precision"])
