"""Makes the data files of this folder from articles.toml: ``python -m eval.samples.build``.

articles.jsonl     id, desk, title, body, summary                 for `drafts` and `mutate`
claims.jsonl       id, source, claim, label, error_types, error_spans, rule_type,
                   rule_catchable                                  for `checker`
predictions.jsonl  id, source, prediction, reference               for `summaries`: the
                   headline as a prediction of the summary, so that ROUGE has work to do
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

__all__ = ["FOLDER", "build", "files"]

FOLDER = Path(__file__).parent


def _articles() -> list[dict[str, Any]]:
    text = (FOLDER / "articles.toml").read_text(encoding="utf-8")
    found: list[dict[str, Any]] = tomllib.loads(text)["article"]
    return [article | {"body": article["body"].strip()} for article in found]


def _claims(article: dict[str, Any]) -> Iterator[dict[str, Any]]:
    base = {"source": article["body"], "origin": article["desk"]}
    for name in ("title", "summary"):
        yield {
            "id": f"{article['id']}-{name}",
            **base,
            "claim": article[name],
            "label": 1,
            "error_types": [],
            "error_spans": [],
            "rule_type": [],
            "rule_catchable": False,
        }
    for number, fault in enumerate(article["faults"], start=1):
        right = article[fault["in"]]
        start = right.index(fault["was"])
        yield {
            "id": f"{article['id']}-fault-{number}",
            **base,
            "claim": right[:start] + fault["now"] + right[start + len(fault["was"]) :],
            "label": 0,
            "error_types": [fault["type"]],
            "error_spans": [fault["now"]],
            "rule_type": [fault["type"]],
            "rule_catchable": True,
        }


def files() -> dict[str, str]:
    """File name -> content."""
    articles = _articles()
    tables: dict[str, list[dict[str, Any]]] = {
        "articles.jsonl": [
            {name: article[name] for name in ("id", "desk", "title", "body", "summary")}
            for article in articles
        ],
        "claims.jsonl": [claim for article in articles for claim in _claims(article)],
        "predictions.jsonl": [
            {
                "id": article["id"],
                "source": article["body"],
                "prediction": article["title"],
                "reference": article["summary"],
            }
            for article in articles
        ],
    }
    return {
        name: "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        for name, rows in tables.items()
    }


def build() -> None:
    for name, content in files().items():
        (FOLDER / name).write_text(content, encoding="utf-8")


if __name__ == "__main__":
    build()
