"""What readers made of headlines: ``grades.tsv`` beside this module.

A line an article of articles_train: its id, a tab, and of each headline that was read beside it
eight digits that stand for its text (`mark`) and a grade. The texts themselves are made anew from
the article; what the writer would no longer make of it has no grade that counts.

R: would run. E: true and readable, but an editor would change it. M: misleading. F: false.
B: broken English. The grades were given by a large language model that read each headline
beside the part of its article that it was made from.
"""

from __future__ import annotations

from hashlib import blake2b
from pathlib import Path

__all__ = ["GRADES", "WORTH", "mark", "read_grades"]

GRADES = Path(__file__).with_name("grades.tsv")
# what a headline of each grade is worth
WORTH = {"R": 1.0, "E": 0.55, "M": 0.1, "F": 0.1, "B": 0.0}


def mark(text: str) -> str:
    """Eight hexadecimal digits for a headline."""
    return blake2b(text.encode(), digest_size=4).hexdigest()


def read_grades(path: Path = GRADES) -> dict[str, dict[str, str]]:
    """The grades by the article's id and the headline's mark."""
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        article, _, given = line.partition("\t")
        found[article] = {one[:8]: one[8] for one in given.split()}
    return found
