"""``python -m eval mutate``: how many planted errors are caught and rightly explained.

caught      a finding that meets the planted span is contradicted or unsupported
explained   it is contradicted, its evidence holds the right words in the article, and its
            suggestion gives them back
false alarm a correct draft in which anything is contradicted or unsupported

Certainty has a table of its own, as it gets warnings and no verdicts: how many drafts that tell
as a fact what the article hedges, denies or plans, or the opposite, are warned about, and how
many correct ones.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from fractions import Fraction
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

import assistant
from assistant.errors import InputError
from assistant.furniture import in_furniture
from assistant.kind import Finding, Report
from assistant.numbers.numerals import scan
from assistant.text import Text, fold
from eval.flatten import FLATTENERS, flatten
from eval.job import Job
from eval.mutate import Planted, plant
from eval.output import Table
from eval.planters import PLANTERS
from eval.rows import Intake
from eval.stats import share

__all__ = ["drafts_of", "explained", "run"]

_VALUES = ("number", "role", "swap")
_CORRECT = "correct drafts"


class Hit(NamedTuple):
    """What became of a planted error."""

    type: str
    caught: bool
    explained: bool
    stated: bool


class Correct(NamedTuple):
    """A draft that is taken to be right about its source."""

    row: int
    what: str
    source: str
    text: str


def drafts_of(row: dict[str, Any]) -> Iterator[Correct]:
    """A claim labelled consistent; or of an article its first sentence, title and summary."""
    number = row["_row"]
    if row.get("claim"):
        if str(row.get("label", 1)) in ("1", "True"):
            yield Correct(number, "claim", row["source"], row["claim"])
        return
    body = row["source"]
    text = Text(body)
    first = next((s for s in text.sentences if in_furniture(text, s) is None), None)
    if first is not None:
        yield Correct(number, "first sentence", body, text[first])
    for name in ("title", "summary"):
        if row.get(name):
            yield Correct(number, name, body, row[name])


def explained(planted: Planted, finding: Finding) -> bool:
    """Right evidence and right suggestion: both give back the words that stood there."""
    was = fold(planted.was)
    told = fold(finding.suggestion or "")
    shown = " ".join(fold(text) for _, _, text in finding.evidence)
    right = any(w in shown for w in was.split()) or bool(_values(was) & _values(shown))
    return _says(told, was, planted) and right


def _values(words: str) -> set[int | Fraction]:
    """The numbers that words state: an article's "Sixteen" is evidence for "16"."""
    return {number.low for number in Text(words).view(scan)}


def _says(told: str, was: str, planted: Planted) -> bool:
    # a finding may be wider than the error: "14 rockets" for "14"
    return bool(told) and (was in told or told in was) and fold(planted.now) != told


class Judged(NamedTuple):
    """A correct draft, the findings that flag it, and each planted error with those it got.

    ``warned``: a warning of certainty on the draft as it is; ``flattened``: each draft with a
    hedge taken out, and whether it has one.
    """

    draft: Correct
    alarms: list[Finding]
    planted: list[tuple[Planted, list[Finding]]]
    warned: bool
    flattened: list[tuple[Planted, bool]]


def judge(row: dict[str, Any], seed: int) -> list[Judged]:
    """Every correct draft of a row, checked as it is and with each error that it has room for."""
    found = []
    for draft in drafts_of(row):
        report = assistant.check(draft.source, draft.text)
        alarms = [f for f in report.findings if f.verdict.flagged]
        errors = (plant(draft.text, draft.source, name, seed) for name in PLANTERS)
        planted = [(one, _flagged(draft.source, one)) for one in errors if one is not None]
        flat = (flatten(draft.text, name) for name in FLATTENERS)
        flattened = [(one, _warned(draft.source, one.text)) for one in flat if one is not None]
        found.append(Judged(draft, alarms, planted, _doubted(report), flattened))
    return found


def run(data: str, save: Path | None, errors: Path | None, workers: int, job: Job) -> None:
    """``save`` gets every planted error, ``errors`` the missed ones and the false alarms.

    :raises InputError: no correct draft, no column with the source.
    """
    intake = Intake()
    hits: Counter[Hit] = Counter()
    alarms: Counter[tuple[str, bool]] = Counter()
    warned: Counter[tuple[str, bool]] = Counter()
    rows = job.rows(data, intake, texts=("source",))
    with ExitStack() as stack:
        saved = stack.enter_context(save.open("w", encoding="utf-8")) if save else None
        missed = stack.enter_context(errors.open("w", encoding="utf-8")) if errors else None
        work = partial(judge, seed=job.seed)
        judged = job.each(work, rows, intake, Path(data).name, workers)
        for one in chain.from_iterable(judged):
            alarms[one.draft.what, bool(one.alarms)] += 1
            warned[_CORRECT, one.warned] += 1
            warned.update((error.type, was) for error, was in one.flattened)
            if missed is not None and one.alarms:
                _write(missed, one.draft, None, one.alarms)
            for planted, found in one.planted:
                right = any(explained(planted, finding) for finding in found)
                hits[Hit(planted.type, bool(found), right, planted.stated)] += 1
                if saved is not None:
                    _write(saved, one.draft, planted, found)
                if missed is not None and not found:
                    _write(missed, one.draft, planted, [])
    if not alarms:
        raise InputError(f"There is no correct draft in {data}: {intake.sentence()}")
    job.write(
        "mutate",
        [*_tables(hits, alarms, job.seed), _certainty(warned, job.seed)],
        intake,
        {},
        [intake.sentence()],
    )


def _flagged(source: str, planted: Planted) -> list[Finding]:
    report = assistant.check(source, planted.text)
    return [
        f
        for f in report.findings
        if f.verdict.flagged and f.start < planted.end and planted.start < f.end
    ]


def _doubted(report: Report) -> bool:
    # style and disagreeing articles warn too; of one article no warning but these has evidence
    return any(notice.evidence for notice in report.warnings)


def _warned(source: str, text: str) -> bool:
    return _doubted(assistant.check(source, text))


def _write(file: Any, draft: Correct, planted: Planted | None, found: list[Finding]) -> None:
    record: dict[str, Any] = {
        "row": draft.row,
        "draft": draft.what,
        "type": planted.type if planted else "false alarm",
        "claim": planted.text if planted else draft.text,
        "findings": [f.to_dict() for f in found],
        "label": 0 if planted else 1,
    }
    if planted:
        record |= {"start": planted.start, "end": planted.end, "was": planted.was}
        record |= {"now": planted.now, "stated": planted.stated}
    record["source"] = draft.source
    file.write(json.dumps(record, ensure_ascii=False) + "\n")


def _tables(hits: Counter[Hit], alarms: Counter[tuple[str, bool]], seed: int) -> list[Table]:
    planted = Table("planted errors, %", ("n", "caught", "explained"))
    groups: list[tuple[str, Callable[[Hit], bool]]] = [
        *((name, partial(_of_type, name)) for name in sorted(PLANTERS)),
        ("stated values", lambda hit: hit.stated and hit.type in _VALUES),
        ("all", lambda hit: True),
    ]
    for label, belongs in groups:
        group = {hit: count for hit, count in hits.items() if belongs(hit)}
        n = sum(group.values())
        caught = sum(count for hit, count in group.items() if hit.caught)
        told = sum(count for hit, count in group.items() if hit.explained)
        planted.add(label, n, share(caught, n, seed=seed), share(told, n, seed=seed))
    honest = Table("correct drafts flagged, %", ("n", "false alarms"))
    for what in [*sorted({what for what, _ in alarms}), "all"]:
        counts = {k: c for k, c in alarms.items() if what in ("all", k[0])}
        n, flagged = sum(counts.values()), sum(c for (_, bad), c in counts.items() if bad)
        honest.add(what, n, share(flagged, n, seed=seed))
    return [planted, honest]


def _certainty(warned: Counter[tuple[str, bool]], seed: int) -> Table:
    table = Table("certainty taken out, %", ("n", "warned"))
    flattened = Counter({k: count for k, count in warned.items() if k[0] != _CORRECT})
    for label in (*sorted(FLATTENERS), "all", _CORRECT):
        group = {
            k: count
            for k, count in (warned if label == _CORRECT else flattened).items()
            if label in ("all", k[0])
        }
        n, told = sum(group.values()), sum(count for (_, was), count in group.items() if was)
        table.add(label, n, share(told, n, seed=seed))
    return table


def _of_type(name: str, hit: Hit) -> bool:
    return hit.type == name
