"""What a sentence frames its news with, and what a headline made of a part of it owes the reader:
whose word it is ("According to a book, ...", "...", the minister said), and on what condition it
holds ("If the court agrees, ...")."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lexicon.grammar import SAYING
from assistant.speech.quotes import quote_at
from assistant.text import Span, Text
from assistant.writing import trim
from assistant.writing.acronyms import by_acronym
from assistant.writing.body import Sentence
from assistant.writing.clause import Word, split
from assistant.writing.speaker import credit, leans, speaker
from assistant.writing.style import called

__all__ = ["due", "said"]

# code points of a sentence that is read word by word; longer ones are no prose
_LONGEST = 900
# what is told behind one of these holds only then
_CONDITIONS = frozenset("if unless assuming provided should".split())
# "for most children, it is": of those alone; "for all its faults" takes nobody out
_SOME = frozenset("most some many those certain few".split())
# marks before what is added behind the speaker
_ADDS = (",", "-", "–", "—", "--")
# words between quotation marks that are somebody's statement, and no name or term
_STATEMENT = 6


def said(article: Text, sentence: Sentence) -> list[Word]:
    """The words that say who said a sentence, at its end or before what is added to it ("...,
    the mayor said, as prices rose"); none where nobody did."""
    words = _words(article, sentence)
    if not words:
        return []
    ends = [len(words), *(at for at, word in enumerate(words) if word.text in _ADDS and at > 4)]
    for end in ends:
        start = speaker(words[:end])
        if start is not None and end - start > 1:
            return words[start:end]
    return []


def due(article: Text, sentence: Sentence, words: Sequence[Word]) -> list[Word] | None:
    """The words that must follow those of a sentence to say whose claim they are: none where they
    are a fact, None where only other sentences tell who it was, or where they hold only on a
    condition that is left out."""
    alone = article.view(called)
    opening = _opening(_words(article, sentence), words[0].start)
    if opening and opening[0].lower in _CONDITIONS | {"for"}:
        return None
    if opening:
        first = opening[0]._replace(text="according", spaced=True)
        return credit([opening[-1], first, *opening[1:-1]], alone) or None
    tail = said(article, sentence)
    ahead = bool(tail) and words[-1].end <= tail[0].start
    if (ahead and leans(words, tail)) or _stated(article, words):
        return (credit(tail, alone) if ahead else []) or None
    return []


def _words(article: Text, sentence: Sentence) -> list[Word]:
    if sentence.span.end - sentence.span.start > _LONGEST:
        return []
    return trim.bare(by_acronym(split(article, sentence.span), article))


def _opening(words: Sequence[Word], start: int) -> Sequence[Word]:
    """What stands before the clause that begins at ``start`` or behind it, and says whose word it
    is or on what condition, up to its first comma; none where the sentence opens otherwise."""
    first = words[0].lower if words else ""
    some = [word.lower for word in words[:2]]
    if some[:1] == ["for"] and some[1:] and some[1] in _SOME:
        first = "if"
    if first not in _CONDITIONS and [word.lower for word in words[:2]] != ["according", "to"]:
        return []
    end = next((at for at, word in enumerate(words) if word.text == "," and word.start < start), 0)
    return words[: end + 1] if end else []


def _stated(article: Text, words: Sequence[Word]) -> bool:
    """Are they all words of one quotation, and so somebody's, whoever it is?"""
    plain = [word for word in words if not word.mark]
    quote = quote_at(article, Span(plain[0].start, plain[0].end)) if plain else None
    if quote is None or plain[-1].end > quote.inner.end:
        return False
    inside = len(article[quote.inner].split())
    return inside >= _STATEMENT and not any(word.lower in SAYING for word in plain)
