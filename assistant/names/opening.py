"""Whether the ordinary word that begins a sentence is the forename of the name behind it."""

from __future__ import annotations

import re

from assistant.lexicon.given_names import GIVEN
from assistant.lexicon.verbs import FINITE
from assistant.names.capitals import Capitals, Word
from assistant.names.gazetteer import place_of
from assistant.text import Text

__all__ = ["forename"]

# words of a name with its forename; one that asks or orders; the word behind
_FULL = 2
_ASKING = frozenset(("will", "may", "grant", "bill", "sue"))
_NEXT = re.compile(r" ([a-z]+)\b")


def forename(text: Text, run: list[Word], known: Capitals | None) -> bool:
    """The first word is a forename, since its sentence goes on as with a name of two words:
    "Clay Holmes carried", "Rose Oliver, of Elmford,"; not "Grant Holmes a pardon"."""
    if len(run) > _FULL or run[0].key not in GIVEN or run[0].key in _ASKING:
        return False
    if place_of(run[-1].key) or (known and run[0].key.removesuffix("s") in known.inside):
        return False  # "Frances Macron" without its apostrophe
    follows = text.raw[run[-1].end : run[-1].end + 30]
    if follows[:1] == ",":
        return True
    word = _NEXT.match(follows)
    return word is not None and (word[1] in FINITE or word[1].endswith("ed"))
