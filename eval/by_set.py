"""What saved drafts score set by set, and how well they know where their words are from.

    python -m eval drafts ARTICLES.jsonl --model default --save FOLDER
    python -m eval.by_set FOLDER/headline-default.jsonl --articles ARTICLES.jsonl

rougeL, rouge1   against the row's reference, means with 95 % intervals
from_model       share of drafts that a model wrote, per cent
words_with_span  share of the drafts' words that lie in a span of ``provenance``, per cent
spans_as_article share of those spans whose text is the article's but for letter case, per cent

The last two are of drafts whose ``provenance`` was saved; "–" where none was.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from assistant.errors import AssistantError
from assistant.text import fold
from eval.metrics.overlap import rouge
from eval.output import Table, to_markdown, to_terminal
from eval.rows import Intake, read_rows
from eval.signature import signature
from eval.stats import SEED, Interval, bootstrap_mean, share

__all__ = ["from_article", "main", "tabulate"]

_WORD = re.compile(r"[^\W_]+(?:['’.,:-][^\W_]+)*")
_COLUMNS = ("n", "rouge1", "rougeL", "characters", "from_model")


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints both tables; one clear sentence where the input will not do."""
    parser = argparse.ArgumentParser(
        prog="python -m eval.by_set",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("drafts", nargs="+", help="files that `eval drafts --save` wrote")
    parser.add_argument("--articles", help="has the columns id and set, where the drafts do not")
    parser.add_argument("--markdown", action="store_true", help="print Markdown")
    options = parser.parse_args(arguments)
    intake = Intake()
    try:
        sets = _sets(options.articles) if options.articles else {}
        systems = {
            Path(path).stem: list(read_rows(path, intake, texts=("source",)))
            for path in options.drafts
        }
    except AssistantError as error:
        sys.exit(str(error))
    tables = [tabulate(name, rows, sets) for name, rows in systems.items()]
    tables.append(_places(systems))
    line = signature("by_set", intake, {}, packages=("rouge-score",))
    if options.markdown:
        print(to_markdown(tables, line))
    else:
        to_terminal(tables, line)


def _sets(articles: str) -> dict[str, str]:
    rows = read_rows(articles, Intake(), texts=("id", "set"))
    return {str(row["id"]): row["set"] for row in rows}


def tabulate(name: str, rows: Iterable[Mapping[str, Any]], sets: Mapping[str, str]) -> Table:
    """The scores of one writer's drafts by set, and of all of them."""
    by_set: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for row in rows:
        by_set[str(row.get("set") or sets.get(str(row.get("id")), "no set"))].append(row)
    table = Table(name, _COLUMNS)
    for label in sorted(by_set):
        table.add(label, *_figures(by_set[label]))
    if len(by_set) > 1:
        table.add("all", *_figures([row for label in by_set for row in by_set[label]]))
    return table


def _figures(rows: Sequence[Mapping[str, Any]]) -> tuple[Interval | int, ...]:
    scored = [rouge(row["prediction"], [row["reference"]]) for row in rows if row["reference"]]
    return (
        len(rows),
        bootstrap_mean(np.array([one["rouge1"] for one in scored]), seed=SEED),
        bootstrap_mean(np.array([one["rougeL"] for one in scored]), seed=SEED),
        bootstrap_mean(np.array([float(len(row["prediction"])) for row in rows]), seed=SEED),
        share(sum(row.get("origin") == "model" for row in rows), len(rows)),
    )


def _places(systems: Mapping[str, Sequence[Mapping[str, Any]]]) -> Table:
    table = Table("provenance", ("drafts", "words_with_span", "spans_as_article"))
    for name, rows in systems.items():
        known = [row for row in rows if row.get("provenance")]
        words = spanned = spans = same = 0
        for row in known:
            counts = from_article(row["source"], row["prediction"], row["provenance"])
            words, spanned = words + counts[0], spanned + counts[1]
            spans, same = spans + counts[2], same + counts[3]
        table.add(name, len(known), share(spanned, words), share(same, spans))
    return table


def from_article(
    article: str, draft: str, provenance: Iterable[Sequence[int]]
) -> tuple[int, int, int, int]:
    """A draft's words, those that lie in a span, its spans, those with the article's text."""
    places = [tuple(place) for place in provenance]
    words = [match.span() for match in _WORD.finditer(draft)]
    spanned = sum(any(p[0] <= start and end <= p[1] for p in places) for start, end in words)
    same = sum(fold(draft[p[0] : p[1]]) == fold(article[p[2] : p[3]]) for p in places)
    return len(words), spanned, len(places), same


if __name__ == "__main__":
    main()
