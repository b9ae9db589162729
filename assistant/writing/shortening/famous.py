"""Names that every reader knows by the surname alone, where the sentence has the whole name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from assistant.lexicon.public_figures import FIGURES
from assistant.writing.clause import Word
from assistant.writing.shapes import unowned

__all__ = ["famous"]


@lru_cache(maxsize=1)
def _figures() -> dict[str, frozenset[str]]:
    """The forenames by the surname: those before ";" are one person's."""
    known: dict[str, frozenset[str]] = {}
    for line in FIGURES.strip().splitlines():
        surname, _, forenames = line.partition("|")
        names = forenames.replace(";", ",").split(",")
        known[surname.strip()] = frozenset(name.strip() for name in names)
    return known


def famous(words: Sequence[Word]) -> frozenset[str]:
    """ "Donald Trump" is Trump, where no other of that name is in the sentence, and none that is
    called "Jr" behind it."""
    known, found = _figures(), set()
    for at, (one, two) in enumerate(pairwise(words)):
        surname = unowned(two.text)
        if one.text not in known.get(surname, ()):
            continue
        after = words[at + 2] if at + 2 < len(words) else two
        bare = surname != two.text or after is two or not after.text[0].isupper()
        if bare and sum(word.text.startswith(surname) for word in words) == 1:
            found.add(surname)
    return frozenset(found)
