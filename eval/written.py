"""Freely worded drafts, with their articles, as claims for ``python -m eval checker``.

    python -m eval.written ARTICLES.jsonl [...] --out CLAIMS.jsonl [--part test]
    python -m eval checker CLAIMS.jsonl --checker ours --checker naive

``samples/written.jsonl`` has of each article a headline and a summary of two sentences as a desk
might write them - rounded, added up, told in other words, and true - and the same summary (or
headline) with one error in it: what type it is of, the wrong words and the right ones. A large
language model wrote them, having read the article's opening, and nobody checked each: what is
called true may be wrong now and then. The articles are not there: they are looked up by ``id`` in
the files given.

Part ``dev`` is what rules were developed on; ``test`` was written after they stood.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from assistant.errors import AssistantError, InputError
from eval.rows import Intake, read_rows

__all__ = ["WRITTEN", "claims", "main"]

WRITTEN = Path(__file__).parent / "samples" / "written.jsonl"
PARTS = ("dev", "test")
# types whose errors lie in no number, date or name: what was done, by whom, and how surely
_OF_DEEDS = frozenset(("certainty", "direction", "relation", "time order"))


def main(arguments: Sequence[str] | None = None) -> None:
    """Writes the claims; one clear sentence where the input will not do."""
    parser = argparse.ArgumentParser(
        prog="python -m eval.written",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("articles", nargs="+", help="files with the columns id and body")
    parser.add_argument("--out", type=Path, required=True, help="where the claims go (JSONL)")
    parser.add_argument("--part", choices=PARTS, help="of the drafts; all of them without it")
    options = parser.parse_args(arguments)
    try:
        drafts = [row for row in written() if options.part in (None, row["part"])]
        bodies = _bodies(options.articles, {str(row["id"]) for row in drafts})
        if not bodies:
            raise InputError("None of the drafts' articles stands in these files.")
    except AssistantError as error:
        sys.exit(str(error))
    rows = list(claims(drafts, bodies))
    with options.out.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    print(f"{len(rows)} claims about {len(bodies)} of {len(drafts)} articles: {options.out}")


def written() -> list[dict[str, Any]]:
    """The drafts that are kept, a row an article."""
    return [json.loads(line) for line in WRITTEN.read_text(encoding="utf-8").splitlines()]


def claims(
    drafts: Iterable[Mapping[str, Any]], bodies: Mapping[str, str]
) -> Iterator[dict[str, Any]]:
    """Three claims of each article there is: both true drafts, and the one with the error."""
    for row in drafts:
        body = bodies.get(str(row["id"]))
        if body is None:
            continue
        for name in ("headline", "summary", "faulty"):
            wrong = name == "faulty"
            yield {
                "id": f"{row['id']}-{name}",
                "source": body,
                "claim": row[name],
                "label": int(not wrong),
                "origin": name,
                "error_types": [row["type"]] if wrong else [],
                "error_spans": [row["wrong"]] if wrong else [],
                "rule_type": [row["type"]] if wrong else [],
                "rule_catchable": wrong and row["type"] not in _OF_DEEDS,
            }


def _bodies(paths: Iterable[str], wanted: set[str]) -> dict[str, str]:
    found = {}
    for path in paths:
        for row in read_rows(path, Intake(), texts=("id", "body")):
            if str(row["id"]) in wanted:
                found[str(row["id"])] = str(row["body"])
    return found


if __name__ == "__main__":
    main()
