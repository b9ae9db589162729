"""The full name of a public figure whom the article calls by the surname alone.

Every reader knows that "Mr Biden" is Joe Biden, so that a draft may introduce him. Where the
article has the surname behind a forename anywhere, it tells itself who is meant.
"""

from __future__ import annotations

from assistant.lexicon.standing import LESSER
from assistant.names.casing import plain
from assistant.names.gazetteer import figures, heads
from assistant.names.names import Name
from assistant.names.register import Register
from assistant.text import Text

__all__ = ["in_full", "known_in_full", "office_known"]


def known_in_full(name: Name, book: Register) -> Name | None:
    """Where the article first has the surname, if the draft's full name goes without saying."""
    surname, forenames = _parted(name)
    if not forenames or not figures().get(surname, frozenset()).issuperset(forenames):
        return None
    last = surname.split()[-1]
    mentions = [one for one in book.by_word.get(last, ()) if one.words[-1] == last]
    if not mentions or any(len(one.words) > len(surname.split()) for one in mentions):
        return None
    return mentions[0]


def in_full(mention: Name, article: Text) -> str:
    """The reason that says so."""
    return f"The article names {article[mention.span]}, whose full name goes without saying."


def office_known(name: Name, draft: Text) -> bool:
    """Whether the title is of the high office that everybody knows the person for, now or once:
    "President Joe Biden"."""
    surname, forenames = _parted(name)
    if name.title is None or not figures().get(surname, frozenset()).issuperset(forenames):
        return False
    title = {plain(token.lower) for token in draft.tokens_in(name.title)}
    held = heads().get(surname, frozenset())
    return bool(title & held) and not title & LESSER


def _parted(name: Name) -> tuple[str, list[str]]:
    """The surname, and the forenames without a middle initial; none where none is known."""
    words = [word for word in name.body if len(word) > 1 or word == name.body[0]]
    known = figures()
    for length in (1, 2, 3):
        surname = " ".join(words[-length:])
        if surname in known and len(words) > length:
            return surname, [" ".join(words[:-length])]
    return "", []
