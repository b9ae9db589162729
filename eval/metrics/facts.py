"""What the checker says of a prediction, as figures. No reference is needed.

faithful         1 when no fact is contradicted or unsupported
fact_precision   (supported + derived) / judged, per cent; judged = all but unchecked
fact_recall      share of the source's key facts that the prediction keeps, per cent
number_precision, name_precision
                 share of the prediction's numbers / names that are in the source, per cent,
                 after Nan et al. 2021 (entity-level factual consistency, there for names)

Key facts are the distinct facts of the source's first three sentences. A key fact is kept when
the checker, asked the other way round, finds it supported, derived or approximate in the
prediction: "18" keeps "eighteen", and "Bondi" keeps "Attorney General Pam Bondi".
"""

from __future__ import annotations

from collections.abc import Iterable

import assistant
from assistant.kind import Finding, Verdict
from assistant.numbers import numerals
from assistant.text import Text, fold
from eval.body import body_sentences

__all__ = ["fact_scores"]

LEAD_SENTENCES = 3
_HELD = (Verdict.SUPPORTED, Verdict.DERIVED)
_KEPT = (*_HELD, Verdict.APPROXIMATE)
_QUOTES = "\"'“‘"


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
    judged = _judged(report.findings)
    values = [f for f in judged if f.text[:1] not in _QUOTES]  # a quotation is neither
    numbers = [f for f in values if _numeric(f.text)]
    names = [f for f in values if not _numeric(f.text)]
    return {
        "faithful": float(report.ok),
        "fact_precision": _share(sum(f.verdict in _HELD for f in judged), len(judged)),
        "fact_recall": _recall(source, prediction),
        "number_precision": _share(sum(not f.verdict.flagged for f in numbers), len(numbers)),
        "name_precision": _share(sum(not f.verdict.flagged for f in names), len(names)),
    }


def _judged(findings: Iterable[Finding]) -> list[Finding]:
    return [f for f in findings if f.verdict is not Verdict.UNCHECKED]


def _share(part: int, whole: int) -> float:
    return 100 * part / whole if whole else float("nan")


def _numeric(surface: str) -> bool:
    return bool(Text(surface).view(numerals.scan))


def _recall(source: str, prediction: str) -> float:
    lead = " ".join(body_sentences(source)[:LEAD_SENTENCES])
    keys: dict[tuple[str, str], bool] = {}
    for f in _judged(assistant.check(prediction, lead).findings):
        key = f.kind, fold(f.text)
        keys[key] = keys.get(key, False) or f.verdict in _KEPT
    return _share(sum(keys.values()), len(keys))
