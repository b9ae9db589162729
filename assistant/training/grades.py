"""Headlines that readers graded, to learn an order from.

``grades.jsonl.xz`` beside this module holds no text: of each article its id, and by the checksum
of a headline (CRC-32 of its UTF-8) the letters that it was given, one of each reader. A reader, a
large language model, saw the first sentences of the article and those that the headlines are made
of, two to seven headlines in no order, and not where they come from.
"""

from __future__ import annotations

import json
import lzma
import zlib
from collections.abc import Mapping
from pathlib import Path

__all__ = ["GRADES", "WORTH", "Grades", "checksum", "grade", "read_grades"]

GRADES = Path(__file__).with_name("grades.jsonl.xz")
# would run as it is; true, though an editor would edit it; misleading; false; broken
WORTH = {"R": 1.0, "E": 0.6, "M": 0.15, "F": 0.0, "B": 0.0}

# by an article's id, by a headline's checksum: the letters
Grades = Mapping[str, Mapping[int, str]]


def read_grades(path: Path = GRADES) -> Grades:
    """All grades."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return {row["id"]: {int(mark): one for mark, one in row["grades"].items()} for row in rows}


def checksum(headline: str) -> int:
    """What stands for a headline in the file."""
    return zlib.crc32(headline.encode())


def grade(grades: Grades, article: str, headline: str) -> float:
    """The mean of what readers gave a headline of the article with this id, 0 to 1; NaN where
    none did."""
    letters = grades.get(article, {}).get(checksum(headline), "")
    return sum(WORTH[one] for one in letters) / len(letters) if letters else float("nan")
