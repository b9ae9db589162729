"""Which words of a sentence belong to names where capitals do not tell.

A headline in Title Case or capitals, or a lower-cased text, is read with the article beside
it: a run of words that the article writes as a name is one here. Of the rest, a word belongs
to a name when the lexicon knows it as a place or a forename, or when it is no English word
and the article does not have it in lower case. Anything else stays silent.
"""

from __future__ import annotations

from collections.abc import Iterable

from assistant.lexicon.given_names import GIVEN
from assistant.lexicon.naming import EVERYDAY, FAMED
from assistant.lexicon.titles import GENERIC, MODIFIERS, QUALIFIERS, TITLES
from assistant.lexicon.verbs import BASE
from assistant.lexicon.words import FUNCTION
from assistant.names.capitals import Word, capitals
from assistant.names.casing import Style, Words, is_common, looks_english, plain
from assistant.names.gazetteer import openings, place_of
from assistant.names.lowered import widen
from assistant.text import Text, Token

__all__ = ["Phrases", "kept_words", "phrases_of"]

# first word of a name -> the whole names that begin with it, longest first, then by the alphabet
Phrases = dict[str, list[tuple[str, ...]]]
_LONGEST = 8


def phrases_of(names: Iterable[tuple[str, ...]]) -> Phrases:
    """An index of names by their first word."""
    found: dict[str, set[tuple[str, ...]]] = {}
    for words in names:
        if len(words) <= _LONGEST:
            found.setdefault(words[0], set()).add(words)
    return {
        first: sorted(forms, key=lambda form: (-len(form), form)) for first, forms in found.items()
    }


def kept_words(
    text: Text,
    sentence: int,
    style: Style,
    phrases: Phrases,
    guide: Text | None,
    lower: Words,
) -> list[Word]:
    """The words of one sentence that belong to names, in order."""
    tokens = [token for token in text.sentence_tokens(sentence) if token.text[0].isalnum()]
    keys = [plain(token.lower) for token in tokens]
    known = capitals(guide).inside if guide is not None else frozenset()
    # in another language every word is none of English, and none tells
    english = 2 * sum(map(is_common, keys)) >= len(keys)
    kept: dict[int, bool] = {}
    at = 0
    while at < len(tokens):
        length = _phrase(tokens, keys, at, style, phrases, lower) or _place(keys, at)
        if length:
            kept.update(dict.fromkeys(range(at, at + length), True))
            at += length
            continue
        sure = _alone(tokens[at], keys, at, style, known, lower)
        if sure is not None and (english or keys[at] in known or place_of(keys[at])):
            kept[at] = sure
        at += 1
    if style is not Style.LOWER:
        _titles(tokens, keys, kept)
    elif guide is not None:
        widen(keys, kept, guide)
    return [
        Word(tokens[i].start, tokens[i].end, keys[i], sentence, sure=sure)
        for i, sure in sorted(kept.items())
    ]


def _phrase(
    tokens: list[Token],
    keys: list[str],
    at: int,
    style: Style,
    phrases: Phrases,
    lower: Words,
) -> int:
    """Number of words at ``at`` that are a name of the article; 0 where there is none."""
    for words in phrases.get(keys[at], ()):
        if tuple(keys[at : at + len(words)]) != words:
            continue
        if len(words) > 1:
            return len(words)
        if _raised(tokens[at], style) and not (
            is_common(keys[at]) and (keys[at] in lower or keys[at] in FUNCTION)
        ):
            return 1
    return 0


def _raised(token: Token, style: Style) -> bool:
    """In Title Case a word in lower case is none of a name."""
    return style is not Style.TITLE or not token.text[0].islower()


def _place(keys: list[str], at: int) -> int:
    """Number of words of a place of several words that the lexicon knows."""
    if keys[at] in openings():
        for length in (3, 2):
            if place_of(" ".join(keys[at : at + length])) and len(keys) >= at + length:
                return length
    return 0


def _alone(
    token: Token,
    keys: list[str],
    at: int,
    style: Style,
    known: frozenset[str],
    lower: Words,
) -> bool | None:
    """Whether one word is surely (True), perhaps (False) or not (None) of a name."""
    key = keys[at]
    if not _raised(token, style) or not token.text[0].isalpha() or key in GENERIC:
        return None
    if key == "may":
        # "Mickey May Be Free"; not "Theresa May Says"
        verb = at + 1 < len(keys) and (keys[at + 1] in BASE or keys[at + 1] == "be")
        named = at and (keys[at - 1] in GIVEN or keys[at - 1] in TITLES)
        return True if named and not verb else None
    if key in FUNCTION:
        # the country and the pronoun are told apart by their capitals alone
        return True if token.text in ("US", "U.S.", "u.s.") and style is not Style.UPPER else None
    famed = key in FAMED and (key, *keys[at + 1 : at + 2]) not in EVERYDAY
    if famed and key not in lower and style is not Style.LOWER:
        return True
    common = is_common(key)
    if key in known:
        return None if common and key in lower else True
    if place_of(key):
        return None if common else True
    if key in GIVEN:
        following = keys[at + 1] if at + 1 < len(keys) else ""
        if not common:
            return True
        return True if following and following in known and not is_common(following) else None
    if common or key in lower or len(key) < 3 or "'" in key:
        return None
    # an acronym among words in Title Case or lower case; a word that is none of English
    if style is not Style.UPPER and token.text.isupper():
        return True
    return style is not Style.TITLE and len(key) > 4 and not looks_english(key)


def _titles(tokens: list[Token], keys: list[str], kept: dict[int, bool]) -> None:
    """Titles belong to the name after them, where they are cased like names."""
    for i in range(len(tokens) - 2, -1, -1):
        if i in kept or i + 1 not in kept or tokens[i].text[0].islower():
            continue
        following = keys[i + 1]
        if keys[i] in TITLES or (
            keys[i] in MODIFIERS | QUALIFIERS and (following in TITLES or following in MODIFIERS)
        ):
            kept[i] = True
