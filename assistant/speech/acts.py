"""Acts that break the law, by the words that tell, name or do them.

"Kill", "the killing", "murder" and "killer" belong to one family (`assistant.lexicon.acts`).
Names of acts and doers are derived from the verb by the rules of English: embezzle,
embezzlement, embezzler; extort, extortion; bribe, bribery.
"""

from __future__ import annotations

from assistant.context import stem
from assistant.lexicon.acts import DEEDS, DOERS, VERBS
from assistant.memo import Table

__all__ = ["COMMITTING", "DONE_BY", "MAY_TELL", "NAMED", "TOLD"]

_NONE: frozenset[str] = frozenset()
_VERBS = {stem(verb): families for verb, families in VERBS.items()}
# what a verb's stem takes where it becomes the name of its act or its doer, longest first
_ENDINGS = tuple("ations ation ments ment ions ion ery ers ors ars er or ar".split())
_DOER = ("er", "or", "ar", "ers", "ors", "ars")

# verbs that tell the act named behind them: "made threats", "paid bribes"
COMMITTING: frozenset[str] = frozenset(
    "commits committed committing makes made making sends sent sending pays paid"
    " paying accepts accepted accepting carried carries carrying"
    " take takes took taking set sets setting".split()
)


def _told(word: str) -> frozenset[str]:
    return _NONE if word in _THINGS else _VERBS.get(stem(word), _NONE)


# what is done with them is told by other forms: "gunned down", "knifed"
_THINGS = frozenset("gun guns knife knives whip whips".split())
# a club's players, and a forename
_NO_DOERS = frozenset("gunner gunners gunnar".split())


def _named(word: str) -> frozenset[str]:
    return DEEDS.get(word) or DOERS.get(word) or _told(word) or _derived(word)


def _derived(word: str) -> frozenset[str]:
    if word in _NO_DOERS:
        return _NONE
    for ending in _ENDINGS:
        if word.endswith(ending):
            root = stem(word[: -len(ending)])
            # robb-er, embezzl-ement
            for base in (root, root[:-1] if root[-2:-1] == root[-1:] else root):
                if families := _VERBS.get(base):
                    return families
    return _NONE


def _done_by(word: str) -> frozenset[str]:
    return DOERS.get(word) or (_derived(word) if word.endswith(_DOER) else _NONE)


def _may_tell(word: str) -> bool:
    return word in COMMITTING or bool(_told(word) or _done_by(word))


# folded word -> the families of the act that it tells as a verb
TOLD: Table[frozenset[str]] = Table(_told, 40_000)
# ... or that it tells, names or does
NAMED: Table[frozenset[str]] = Table(_named, 40_000)
# ... or whose doer it names
DONE_BY: Table[frozenset[str]] = Table(_done_by, 40_000)
# ... or whether it is any word that tells or does an act, or tells one named behind it
MAY_TELL: Table[bool] = Table(_may_tell, 40_000)
