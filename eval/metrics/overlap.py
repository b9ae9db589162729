"""ROUGE by the rouge-score package, its options fixed here and named in the signature."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

__all__ = ["ROUGE_OPTIONS", "rouge"]

ROUGE_OPTIONS = "stemmer,newlines-by-sentence,best-reference"
_TYPES = ("rouge1", "rouge2", "rougeL", "rougeLsum")
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"'”’)]*\s+")


@cache
def _scorer() -> Any:
    from rouge_score.rouge_scorer import RougeScorer

    return RougeScorer(list(_TYPES), use_stemmer=True)


def rouge(prediction: str, references: Sequence[str]) -> dict[str, float]:
    """F1 of ROUGE-1, -2, -L and -Lsum in per cent; of several references the best of each.

    ROUGE-Lsum takes sentences from newlines: texts without any are split at sentence ends.
    """
    lined = _SENTENCE_END.sub("\n", prediction) if "\n" not in prediction else prediction
    best = dict.fromkeys(_TYPES, 0.0)
    for reference in references:
        target = _SENTENCE_END.sub("\n", reference) if "\n" not in reference else reference
        for name, score in _scorer().score(target, lined).items():
            best[name] = max(best[name], 100 * score.fmeasure)
    return best
