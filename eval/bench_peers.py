"""`check` beside libraries that find quantities in the same articles, and find nothing else."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from statistics import median
from typing import Any

import assistant
from assistant.check import read_source
from assistant.facts import find_facts
from assistant.text import Text
from eval.bench_clock import median_and_p95, timed
from eval.output import Table

__all__ = ["peers"]


def peers(pairs: list[tuple[str, str]]) -> Table:
    """``pairs``: articles, each with a draft of it. Every article is new to its reader."""
    columns = ("median", "p95", "times check")
    table = Table("The same articles, ms of processor time", columns)

    def check(article: str, draft: str) -> None:
        read_source.cache_clear()
        assistant.check(article, draft)

    check(*pairs[0])
    ours = [timed(check, *pair) for pair in pairs]
    table.add("check of a draft, all kinds", *median_and_p95(ours), 1.0)
    finding: dict[str, Callable[[str], Any]] = {
        "finding all kinds of fact": lambda text: find_facts(Text(text)),
        **dict(_others()),
    }
    for name, find in finding.items():
        find(pairs[0][0])  # what is loaded or compiled once
        times = [timed(find, article) for article, _ in pairs]
        table.add(name, *median_and_p95(times), median(times) / median(ours))
    return table


def _others() -> Iterator[tuple[str, Callable[[str], Any]]]:
    """Those of the extra ``bench`` that are installed."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it has no classifier, and says so
            from quantulum3 import parser

        yield "quantulum3, quantities alone", parser.parse
    except ImportError:
        pass
    try:
        from recognizers_number import Culture, recognize_number

        yield (
            "recognizers-text, numbers alone",
            lambda text: recognize_number(text, Culture.English),
        )
    except ImportError:
        pass
