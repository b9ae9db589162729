"""What a word is by its form alone: a plural, a participle, an owner, a year."""

from __future__ import annotations

import re

from assistant.lexicon.grammar import OWNING, PARTICIPLES
from assistant.lexicon.tenses import PLURALS

__all__ = ["done", "is_year", "owns", "plural", "plural_form", "unowned"]

_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


def plural(lower: str) -> bool:
    """A noun of many, whatever its form: "nurses", "people"."""
    return plural_form(lower) or lower in PLURALS


def plural_form(lower: str) -> bool:
    """A noun of many by its ending; not "glass", "virus" or "crisis"."""
    return lower.endswith("s") and not lower.endswith(("ss", "us", "is", *OWNING))


def done(lower: str) -> bool:
    """A participle of what was done: "closed", "sold"; not "need"."""
    return (lower.endswith("ed") and len(lower) > 4) or lower in PARTICIPLES


def owns(lower: str) -> bool:
    """ "Oslo's", "nurses'"."""
    return lower.endswith((*OWNING, "s'", "s’"))


def unowned(text: str) -> str:
    """The word without the ending of what belongs to somebody."""
    return text.removesuffix("'s").removesuffix("’s")


def is_year(text: str) -> bool:
    """ "1986", and no number of as many digits."""
    return _YEAR.fullmatch(text) is not None
