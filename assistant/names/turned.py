"""Who did it to whom: "Leeds beat Derby" where the article has only "Derby beat Leeds".

Both names are right and the verb is, so only their order tells. Read are a name, a verb and
another name with little between them; "A was beaten by B" is "B beat A". A verb whose two sides
are alike (meet, marry, face) says the same either way.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from assistant.context import stem
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.names.gazetteer import place_of
from assistant.names.names import Name, scan
from assistant.text import Span, Text, Token

__all__ = ["turned"]

_ALIKE = frozenset(
    map(
        stem,
        "meet marry wed join play face fight draw tie talk speak agree clash date split differ"
        " merge pair discuss say tell border resemble equal like".split(),
    )
)
_BE = frozenset("is was are were be been being gets got".split())
_SKIPPED = frozenset("the a an his her their its".split())
_CLAUSES = frozenset("and who which that as but after before when while because".split())
_MARKS = frozenset(',;:.()"“”')
# tokens between two names, content words among them, and tokens of an apposition
_BETWEEN, _CONTENT, _APPOSED = 9, 3, 14


class Deed(NamedTuple):
    """``who`` did ``verb`` (a stem, with the preposition behind it) to ``whom``."""

    who: Name
    verb: tuple[str, str]
    whom: Name


def turned(name: Name, draft: Text, article: Text) -> Name | None:
    """The article's name where the draft has ``name``, in the one deed that both tell."""
    read = draft.view(_guided)
    if id(article) not in read:
        read[id(article)] = _by_name(_deeds(draft, article))
    for deed in read[id(article)].get(name.span, ()):
        told = article.view(_told)
        mine, other = (_key(deed.who), _key(deed.whom)), (_key(deed.whom), _key(deed.who))
        if (deed.verb, mine) not in told and (one := told.get((deed.verb, other))):
            return one.who if name.span == deed.who.span else one.whom
    return None


def _guided(_: Text) -> dict[int, dict[Span, list[Deed]]]:
    """id of the article -> the deeds that the draft tells, read with it, by the names' places."""
    return {}


def _by_name(deeds: list[Deed]) -> dict[Span, list[Deed]]:
    found: dict[Span, list[Deed]] = {}
    for deed in deeds:
        found.setdefault(deed.who.span, []).append(deed)
        found.setdefault(deed.whom.span, []).append(deed)
    return found


def _told(article: Text) -> dict[tuple[tuple[str, str], tuple[str, str]], Deed]:
    """(verb, who and whom) -> the first deed of the article that tells it."""
    found: dict[tuple[tuple[str, str], tuple[str, str]], Deed] = {}
    for deed in _deeds(article, None):
        found.setdefault((deed.verb, (_key(deed.who), _key(deed.whom))), deed)
    return found


def _key(name: Name) -> str:
    return place_of(name.key) or name.words[-1]


def _deeds(text: Text, guide: Text | None) -> list[Deed]:
    """What a text tells of two names of one sentence, one after the other."""
    found = []
    for one, other in pairwise(scan(text, guide)):
        first = text.token_index(one.span.end - 1) + 1
        last = text.token_index(other.span.start)
        if last - first > _BETWEEN + _APPOSED:
            continue
        between = _without_apposition(text.tokens[first:last])
        told = _verb(between)
        if told is None or _key(one) == _key(other) or _whose(text, other):
            continue
        verb, preposition, passive = told
        if guide is not None and preposition not in ("", "by") and _participle(between):
            continue  # "Farrow exchanged for a Russian": a headline leaves out its "was"
        if passive:
            found.append(Deed(other, (verb, ""), one))
        else:
            found.append(Deed(one, (verb, preposition), other))
    return found


def _whose(text: Text, name: Name) -> bool:
    """ "Norland frees Ostian spy Ann Lee": the spy is freed, and not the Ostians."""
    after = text.token_index(name.span.end - 1) + 1
    adjective = place_of(name.key) not in (None, name.key)
    return (
        adjective
        and after < len(text.tokens)
        and text.tokens[after].text[0].isalpha()
        and (text.tokens[after].lower not in FUNCTION_WORDS)
    )


def _participle(tokens: Sequence[Token]) -> bool:
    """Opens with what may be a participle, and has no auxiliary."""
    return tokens[0].lower.endswith("ed")


def _without_apposition(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "Ann Lee, the mayor, sued": what stands between commas right behind a name goes."""
    if not tokens or tokens[0].text != ",":
        return tokens
    end = next((at for at, token in enumerate(tokens) if at and token.text == ","), None)
    return tokens if end is None else tokens[end + 1 :]


def _verb(tokens: Sequence[Token]) -> tuple[str, str, bool] | None:
    """(stem of the first content word, preposition behind it, whether it is passive)."""
    if not tokens or len(tokens) > _BETWEEN or any(token.text in _MARKS for token in tokens):
        return None
    words = [token.lower for token in tokens]
    if words[0] in ("'s", "’s"):
        return None
    content = [
        at
        for at, word in enumerate(words)
        if word not in FUNCTION_WORDS and word[0].isalpha() and not word.endswith("ly")
    ]
    if not 1 <= len(content) <= _CONTENT or not _CLAUSES.isdisjoint(words[: content[0]]):
        return None
    verb = stem(words[content[0]])
    behind = [w for w in words[content[0] + 1 :] if w in FUNCTION_WORDS and w not in _SKIPPED]
    preposition = behind[-1] if behind else ""
    being = not _BE.isdisjoint(words[: content[0]])
    if verb in _ALIKE or (being and not preposition):
        return None
    return verb, preposition, preposition == "by"
