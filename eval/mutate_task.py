"""``python -m eval mutate``: how many planted errors are caught and rightly explained.

caught      a finding that meets the planted span is contradicted or unsupported
explained   it is contradicted, its evidence holds the right words in the article, and its
            suggestion gives them back
false alarm a correct draft in which anything is contradicted or unsupported
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import numpy as np

import assistant
from assistant.errors import InputError
from assistant.furniture import in_furniture
from assistant.kind import Finding
from assistant.text import Text, fold
from eval.mutate import Planted, plant
from eval.output import Table
from eval.planters import PLANTERS
from eval.rows import Intake, parse_mapping, read_rows
from eval.signature import signature
from eval.stats import bootstrap_mean

__all__ = ["drafts_of", "explained", "run"]

Progress = Callable[[Iterable[Any], str], Iterator[Any]]
_VALUES = ("number", "role", "swap")


class Writes(Protocol):
    def write(self, tables: list[Table], signature: str, notes: Iterable[str]) -> None: ...


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
    return _says(told, was, planted) and any(w in shown for w in was.split())


def _says(told: str, was: str, planted: Planted) -> bool:
    # a finding may be wider than the error: "14 rockets" for "14"
    return bool(told) and (was in told or told in was) and fold(planted.now) != told


def run(
    data: str,
    save: Path | None,
    errors: Path | None,
    pairs: Sequence[str],
    limit: int | None,
    seed: int,
    out: Writes,
    progress: Progress,
) -> None:
    intake = Intake()
    mapping = parse_mapping(pairs)
    hits: dict[str, list[tuple[bool, bool, bool]]] = {name: [] for name in PLANTERS}
    alarms: dict[str, list[bool]] = {}
    with ExitStack() as stack:
        saved = stack.enter_context(save.open("w", encoding="utf-8")) if save else None
        missed = stack.enter_context(errors.open("w", encoding="utf-8")) if errors else None
        for row in progress(_rows(data, intake, mapping, limit), Path(data).name):
            for draft in drafts_of(row):
                report = assistant.check(draft.source, draft.text)
                alarms.setdefault(draft.what, []).append(not report.ok)
                if missed is not None and not report.ok:
                    _write(missed, draft, None, [f for f in report.findings if f.verdict.flagged])
                for name in PLANTERS:
                    planted = plant(draft.text, draft.source, name, seed)
                    if planted is None:
                        continue
                    found = _flagged(draft.source, planted)
                    right = any(explained(planted, f) for f in found)
                    hits[name].append((bool(found), right, planted.stated))
                    if saved is not None:
                        _write(saved, draft, planted, found)
                    if missed is not None and not found:
                        _write(missed, draft, planted, [])
    if not alarms:
        raise InputError(f"There is no correct draft in {data}: {intake.sentence()}")
    line = signature("mutate", intake, {"limit": limit, "seed": seed})
    out.write(_tables(hits, alarms, seed), line, [intake.sentence()])


def _rows(
    data: str, intake: Intake, mapping: dict[str, str], limit: int | None
) -> Iterator[dict[str, Any]]:
    """Articles have a body; claims have a source. Whichever is there is the source."""
    for row in read_rows(data, intake, required=[], mapping=mapping, limit=limit):
        if "source" not in row:
            if "body" not in row:
                raise InputError(
                    f"Row {row['_row']} of {data} has neither source nor body: name it with --map."
                )
            row["source"] = row["body"]
        if row["source"] and row["source"].strip():
            yield row


def _flagged(source: str, planted: Planted) -> list[Finding]:
    report = assistant.check(source, planted.text)
    return [
        f
        for f in report.findings
        if f.verdict.flagged and f.start < planted.end and planted.start < f.end
    ]


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


def _tables(
    hits: dict[str, list[tuple[bool, bool, bool]]], alarms: dict[str, list[bool]], seed: int
) -> list[Table]:
    def share(values: list[bool]) -> Any:
        return bootstrap_mean(100 * np.array(values, dtype=np.float64), seed=seed)

    planted = Table("planted errors, %", ("n", "caught", "explained"))
    everything = [hit for group in hits.values() for hit in group]
    stated = [h for name in _VALUES for h in hits[name] if h[2]]
    for name, group in [*sorted(hits.items()), ("stated values", stated), ("all", everything)]:
        planted.add(name, len(group), share([h[0] for h in group]), share([h[1] for h in group]))
    honest = Table("correct drafts flagged, %", ("n", "false alarms"))
    flags = [alarm for group in alarms.values() for alarm in group]
    for what, drafts in [*sorted(alarms.items()), ("all", flags)]:
        honest.add(what, len(drafts), share(drafts))
    return [planted, honest]
