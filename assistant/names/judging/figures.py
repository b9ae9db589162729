"""The full name of a public figure whom the article calls by the surname alone.

Every reader knows that "Mr Biden" is Joe Biden, and yet the article does not say so: the forename
is no fact of it, as for anybody else, and the reason tells the editor that it is the usual one.
"""

from __future__ import annotations

from assistant.names.gazetteer import figures
from assistant.names.names import Name
from assistant.names.register import Register
from assistant.text import Text

__all__ = ["in_full", "known_in_full"]


def known_in_full(name: Name, book: Register) -> Name | None:
    """Where the article first has the surname, if the draft's full name is the one all know."""
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
    said = article[mention.span]
    return f"The article has {said}, without the forename: well known, but not from it."


def _parted(name: Name) -> tuple[str, list[str]]:
    """The surname, and the forenames without a middle initial; none where none is known."""
    words = [word for word in name.body if len(word) > 1 or word == name.body[0]]
    known = figures()
    for length in (1, 2, 3):
        surname = " ".join(words[-length:])
        if surname in known and len(words) > length:
            return surname, [" ".join(words[:-length])]
    return "", []
