"""What the checker says of a prediction, as figures. No reference is needed.

faithful         1 when no fact is contradicted or unsupported
fact_precision   (supported + derived) / judged, per cent; judged = all but unchecked
fact_recall      share of the source's key facts that the prediction keeps, per cent
number_precision, name_precision
                 share of the prediction's numbers / names that are in the source, per cent,
                 after Nan et al. 2021 (entity-level factual consistency, there for names)

Key facts are those of the source's lead: the distinct facts in its first three sentences,
and every name that the source mentions at least three times.
"""

from __future__ import annotations

from collections import Counter

import assistant
from assistant.check import read_source
from assistant.facts import find_facts
from assistant.kind import Fact, Verdict
from assistant.numbers import numerals
from assistant.text import Text

__all__ = ["fact_scores"]

LEAD_SENTENCES = 3
OFTEN = 3
_HELD = (Verdict.SUPPORTED, Verdict.DERIVED)


def fact_scores(source: str, prediction: str) -> dict[str, float]:
    """The figures above; nan where there is nothing to divide by. An empty prediction is
    not faithful to anything: it scores 0."""
    if not prediction.strip():
        return {
            "faithful": 0.0,
            "fact_precision": float("nan"),
            "fact_recall": 0.0,
            "number_precision": float("nan"),
            "name_precision": float("nan"),
        }
    report = assistant.check(source, prediction)
    judged = [f for f in report.findings if f.verdict is not Verdict.UNCHECKED]
    held = [f for f in judged if f.verdict in _HELD]
    numbers = [f for f in judged if _numeric(f.text)]
    names = [f for f in judged if not _numeric(f.text) and f.text[:1] not in "\"'“‘"]
    return {
        "faithful": float(report.ok),
        "fact_precision": _share(len(held), len(judged)),
        "fact_recall": _recall(source, prediction),
        "number_precision": _share(sum(not f.verdict.flagged for f in numbers), len(numbers)),
        "name_precision": _share(sum(not f.verdict.flagged for f in names), len(names)),
    }


def _share(part: int, whole: int) -> float:
    return 100 * part / whole if whole else float("nan")


def _numeric(surface: str) -> bool:
    return bool(Text(surface).view(numerals.scan))


def _key(fact: Fact) -> tuple[str, object]:
    return fact.kind, fact.value


def _recall(source: str, prediction: str) -> float:
    read = read_source(source)
    lead = [f for f in read.facts if f.sentence < LEAD_SENTENCES]
    counts = Counter(_key(f) for f in read.facts)
    keys = {_key(f) for f in lead}
    keys |= {key for key, count in counts.items() if count >= OFTEN}
    if not keys:
        return float("nan")
    kept = {_key(f) for f in find_facts(Text(prediction), read.text)}
    return _share(len(keys & kept), len(keys))
