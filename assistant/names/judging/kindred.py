"""Two words a letter or two apart that are both right: no slip of the pen lies between them.

Words of one root are ("Zionist" and "Zionism"), so are numbers ("VII" and "XII"), lands, and what
a body or an office is called ("Senate" and "State").
"""

from __future__ import annotations

from assistant.lexicon.designations import ROMAN
from assistant.lexicon.organisations import CHAMBERS
from assistant.lexicon.titles import TITLES
from assistant.names.gazetteer import place_of

__all__ = ["acronyms_apart", "kindred"]

# letters of a root, at least
_ROOT = 4
# endings of words of one root
_ENDINGS = frozenset(
    "acies acy an ans ate ates ia ian ians ic ics ish ism isms ist ists ite ites ity or"
    " ors".split()
)
_PAIRS = frozenset(
    frozenset(pair.split())
    for pair in ("e or", "es ors", "a x", "o x", "as xs", "os xs", "s ish", "y ish")
)
_CALLED = CHAMBERS | TITLES
# letters of an acronym, at most
_LETTERS = 7


def kindred(word: str, other: str) -> bool:
    """Whether both words are right, each in its place."""
    if word in ROMAN and other in ROMAN:
        return True
    if word in _CALLED and other not in _CALLED:
        return True
    place, its = place_of(word), place_of(other)
    return (None not in (place, its) and place != its) or _of_one_root(word, other)


def _of_one_root(word: str, other: str) -> bool:
    for at in range(_ROOT, min(len(word), len(other))):
        if word[:at] != other[:at]:
            return False
        one, two = word[at:], other[at:]
        if one != two and ({one, two} <= _ENDINGS or frozenset((one, two)) in _PAIRS):
            return True
    return False


def acronyms_apart(word: str, other: str) -> bool:
    """Two acronyms, of which a slip would have the same letters: the WNBPA is not the WNBA."""
    return len(word) <= _LETTERS and len(other) <= _LETTERS and {*word} != {*other}
