"""Whose an age is: the name or the noun that the words beside it give."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.counts.nouns import nation, noun_after, person_group
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.lexicon.kin import KIN
from assistant.lexicon.roles import MONTHS, WEEKDAYS
from assistant.lexicon.titles import HONORIFICS, SHORT, TITLES
from assistant.text import Span, Text, Token

__all__ = ["owner_of"]

# capitalised, and nobody's name
_NO_NAMES = FUNCTION_WORDS | frozenset(WEEKDAYS)
_TITLES = frozenset(TITLES) | HONORIFICS | frozenset(SHORT)


def owner_of(text: Text, span: Span) -> tuple[tuple[str, ...], str, bool]:
    """The words of a name, the noun of someone unnamed, and whether they stand beside."""
    tokens = text.tokens
    first, last = text.token_index(span.start), text.token_index(span.end - 1)
    if text.raw[span.start : span.end].lower().endswith(("old", "olds")):
        noun = noun_after(tokens, last + 1, True)
        name = _name_after(text, last + 1, noun.end)
        if name:
            return name, "", True
        # "Dunn picks 39-year-old": whose age stands right behind a verb is not the subject
        linked = noun.lemma or not first or tokens[first - 1].lower in _LINKS
        linked = linked and not _joined(tokens, first)
        # "Ruth Lees 19-year-old son", in a headline without its apostrophe
        linked = linked and not (
            noun.lemma in KIN
            and first
            and tokens[first - 1].lower[0].isalpha()
            and tokens[first - 1].lower not in _LINKS
        )
        before = _before(tokens, first, text)[0] if linked else ()
        if noun.lemma:
            word = tokens[noun.end - 1].lower if noun.end > last + 1 else noun.lemma
            return (before, word, bool(before)) if before else ((), word, True)
        if before:
            return before, "", True
        if not linked:
            return (), "", False
    else:
        before, word = _before(tokens, first, text)
        if before or word:
            return before, word, True
    return _earlier(text, first), "", False


# within a name: "Ann van Lee"
_PARTICLES = frozenset("van von der den de di da del la le al bin ibn ter ten".split())
# what opens a sentence before the name of somebody else: "Like Roe, 53, Lee has a son"
_LIKE = frozenset(("like", "unlike", "alongside", "besides"))


def _joined(tokens: Sequence[Token], first: int) -> bool:
    """ "Ann Lee and a 76-year-old friend": two persons."""
    at = first - 1
    while at > 0 and tokens[at].lower in _DETERMINERS:
        at -= 1
    return at >= 0 and tokens[at].lower == "and"


_DETERMINERS = frozenset("a an the his her their".split())


def _name_after(text: Text, at: int, stop: int) -> tuple[str, ...]:
    tokens = text.tokens
    words: list[str] = []
    for index, token in enumerate(tokens[at : max(at + 1, stop) + 3], start=at):
        if words and "\n" in text.raw[tokens[index - 1].end : token.start]:
            break
        if words and index < stop and token.text.isalpha() and token.text.islower():
            words.clear()  # "the 24-year-old Olympic figure skater"
        elif token.text[0].isupper() and token.lower not in _NO_NAMES and not nation(token):
            words.append(token.lower)
        elif words or not token.text[0].isalpha() or token.lower in FUNCTION_WORDS:
            break
    return _bare(words)


def _bare(words: Sequence[str]) -> tuple[str, ...]:
    """A name's words without titles and ranks: two presidents are not one person."""
    return tuple(word for word in words if word not in _TITLES and not person_group(word))


# between an owner and the age: "Gillon, who is 26", "Gillon, a 26-year-old", "aged 26"
_LINKS = frozenset(
    ", a an the is was who aged age ages at of just only now about around were are turned turns"
    " turning would have been be died dies dead in his her their early mid late - and".split()
)


def _titled(text: Text) -> bool:
    """Whether nearly every word is capitalised, as in many headlines."""
    words = [token for token in text.tokens[:_HEADLINE] if len(token.lower) > 2]
    words = [token for token in words if token.lower.isalpha()]
    return len(words) >= 4 and sum(t.text[0].isupper() for t in words) >= 0.8 * len(words)


_HEADLINE = 40


def _before(tokens: Sequence[Token], first: int, text: Text) -> tuple[tuple[str, ...], str]:
    cased = text.cased
    at = first - 1
    comma = False
    while at >= max(0, first - 6) and tokens[at].lower in _LINKS:
        comma = comma or tokens[at].text == ","
        at -= 1
    if at < 0:
        return (), ""
    token = tokens[at]
    ahead = tokens[at - 1]
    named = at and ahead.text[0].isupper() and ahead.lower not in FUNCTION_WORDS
    named = named and cased and not text.view(_titled)
    if person_group(token.lower) and not named:
        return (), token.lower
    if token.text[0].isupper() and token.lower not in _NO_NAMES and cased:
        words: list[str] = []
        low, _ = text.token_range(text.sentence_index(token.start))
        while at >= low and (
            tokens[at].text[0].isupper()
            or tokens[at].text == "."
            or (tokens[at].lower in _PARTICLES and at > low and tokens[at - 1].text[0].isupper())
        ):
            likened = at == low and words and tokens[at].lower in _LIKE
            if tokens[at].text != "." and tokens[at].lower not in FUNCTION_WORDS and not likened:
                words.append(tokens[at].lower)
            at -= 1
            if first - at > 12:
                break
        return _bare(words[::-1]), ""
    if not cased and comma and token.lower[0].isalpha() and token.lower not in FUNCTION_WORDS:
        near = tokens[max(0, at - 1) : at + 1]
        return tuple(t.lower for t in near if t.lower not in FUNCTION_WORDS), ""
    return (), ""


def _earlier(text: Text, first: int) -> tuple[str, ...]:
    """The last run of capitals before, in this sentence or the one before it."""
    tokens = text.tokens
    sentence = text.sentence_index(tokens[first].start)
    low = text.sentences[max(0, sentence - 1)].start if text.sentences else 0
    words: list[str] = []
    for at in range(first - 1, max(-1, first - 60), -1):
        token = tokens[at]
        if token.start < low:
            break
        if token.text[0].isupper() and len(token.text) > 1 and token.lower not in FUNCTION_WORDS:
            if not nation(token) and token.lower not in WEEKDAYS and token.lower not in MONTHS:
                words.append(token.lower)
        elif words:
            break
    return _bare(words[::-1])
