"""Where sentences end: at a full stop that ends no abbreviation, at a line of its own.

In time linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.folding import fold
from assistant.lexicon.abbreviations import ABBREVIATIONS

__all__ = ["breaks"]

# A sentence may end at one of these, then closing marks, then white space. A run of marks is
# tried from its first one alone and never given back: a text of full stops takes linear time.
# (The set of first characters stands at the front of the pattern, which is then looked for at
# those alone.)
_END = re.compile(
    r"[.!?…\n](?:(?<=\n)(?:[^\S\n]*+\n\s*+)?+"
    r"|(?<!\n)(?<![.!?…][.!?…])[.!?…]*+[\"'”’»)\]]*+(?=\s))"
)
_BEFORE_WORD = re.compile(r"[\s\"'“‘(\[]")
_OPENERS = "\"'“‘«([—–-"
# After a dotted acronym ("the U.S. ...") only these words, capitalised, begin a sentence.
_STARTERS = frozenset(
    "the a an it he she they we i you in on at but and this that these those his her their its"
    " when while after as if for there what who mr mrs ms officials police one some many"
    " more most however meanwhile last no not now also".split()
)

# of several people: with a capital, for "reps." may end a sentence
_TITLES = frozenset("Sens Reps Govs Profs Drs Gens Revs Attys".split())
_FIRM = re.compile(r"(?:Inc|Corp|Ltd|Co|LLC|PLC)\b")


def breaks(raw: str, cased: bool) -> Iterator[int]:
    """Offsets just past each sentence of a text, but for its last.

    ``cased``: False where capitals say nothing.
    """
    last = 0
    for match in _END.finditer(raw):
        end = match.end()
        if match.group()[0] == "\n":
            if _line_goes_on(raw, last, match.start(), end, match.group()):
                continue
            yield end
            last = end
        elif _ends_sentence(raw, match, cased):
            yield end
            last = end


def _line_goes_on(raw: str, last: int, before: int, after: int, mark: str) -> bool:
    """A single newline inside a hard-wrapped paragraph, not at the end of a line of its own."""
    if mark.count("\n") > 1 or before - last < 40 or after >= len(raw):
        return False
    return raw[after].islower() or (raw[before - 1] in ",;" and not raw[after].isspace())


def _ends_sentence(raw: str, match: re.Match[str], cased: bool) -> bool:
    mark = match.group()
    start = match.start()
    # what follows: the first word after white space and opening marks (bounded look-ahead)
    follow = raw[match.end() : match.end() + 40]
    rest = follow.lstrip()
    if "\n" in follow[: len(follow) - len(rest)]:
        return True
    bare = rest.lstrip(_OPENERS)
    if not bare:
        return True
    begins = bare[0].isupper() or bare[0].isdigit() or not bare[0].isalpha() or not cased
    if mark[0] != ".":
        # “Why?” he asked: a lower-case word goes on with the sentence
        return begins or rest[0] in '“"'
    if not begins:
        return False
    if mark.startswith(".."):
        return True
    if mark[-1] in "\"'”’»)]":
        return True
    tail = raw[max(0, start - 24) : start].removesuffix("\n")
    word = tail.rpartition(" ")[2]
    if not word.isalpha():  # another mark may part it from what stands before
        word = _BEFORE_WORD.split(tail)[-1]
    # "then-Gov. Rui Lima", "the then-U.S. president"
    word = word.rpartition("-")[2]
    if fold(word) in ABBREVIATIONS:
        return False
    if word in _TITLES:
        return False  # "Sens. Ida Holm and Rui Lima"
    if _FIRM.fullmatch(word) and (rest[0] == "(" or _FIRM.match(bare)):
        return False  # "Varga Inc. (VRG)", "Varga Co. Ltd."
    if len(word) == 1 and word.isalpha() and word.isupper():
        return False  # an initial: J. Smith
    if "." in word and re.fullmatch(r"(?:[^\W\d_]\.)+[^\W\d_]", word):
        first = re.match(r"[^\W\d_]+", bare)
        return first is not None and fold(first.group()) in _STARTERS and cased
    return True
