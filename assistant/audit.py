"""Finds where an article disagrees with itself: 14 wounded here, 15 there; Brodie and Brody.

Each sentence is checked against the others. Doing that one sentence at a time would read the
article once per sentence; instead the sentences are parted in two, by each binary digit of
their index in turn, and each half is checked against the other: any two sentences stand on
different sides at least once, so log2(n) partings see every pair. The half that is not meant
is blanked out with spaces, so that all offsets stay those of the article.

A draft repeats what its article says, so two values that could be the same thing mostly are; the
sentences of one article mostly tell of different things. What the checker doubts is therefore
kept only where the words around the two places agree as well, or where two names or quotations
are spelled almost alike.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from fractions import Fraction
from typing import NamedTuple

from rapidfuzz import fuzz

from assistant.check import check_texts
from assistant.context import stem
from assistant.deadline import remaining
from assistant.errors import DeadlineError, TooLargeError
from assistant.furniture import is_story
from assistant.kind import Evidence, Finding, Verdict
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.limits import limits
from assistant.numbers.numerals import scan
from assistant.text import Span, Text, Token
from assistant.wire import Uncoded, uncoded

__all__ = ["audit_text"]

_AGREES = (Verdict.SUPPORTED, Verdict.DERIVED, Verdict.APPROXIMATE)
# tokens on either side of a value that say what it is, and that may name whose it is
_REACH = 7
_NAMED_REACH = 15
# what a slip makes of a number lies as near to it as this, or is another digit or two
_SLIP = Fraction(5, 100)
# kinds whose values are many in one story: told of the same in nearly the same words, or not kept
_PLENTY = frozenset(("clock", "date", "fraction", "money", "ordinal", "percent", "ratio", "score"))
# of the words beside two such values, the share that both have
_COPIED = 0.6
# what tells one value from another of the same sort, and what stands for a name left out
_APART = frozenset(
    "additional also another different earlier extra fewer first former from further half last"
    " later less more next other previous previously prior remaining respectively second separate"
    " third versus".split()
)
_STANDING_IN = frozenset("it its their they his he her she this that these those".split())
# out of 100: names that differ by a slip, longer texts by a word
_ALIKE_NAMES = 75
_ALIKE_WORDS = 80
_ALIKE_TEXTS = 88
_WORD = re.compile(r"[^\W\d_]+|%")
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
_HYPHEN = re.compile("[-\u2010\u2011]")
# so many values that differ from one and the same are a list, not a slip
_SERIES = 3


def audit_text(article: str) -> list[Finding]:
    """Findings (all contradicted) in the article's order; the earlier of two places that
    disagree is the evidence of the later.

    :raises TooLargeError: the time of an `assistant.deadline` was up, or there are too many facts.
    """
    try:
        return _audited(article)
    except DeadlineError:
        # before the first of the checks, which give what they have
        raise TooLargeError(_LATE) from None


_LATE = "The time was up before the article was audited: give more time, or audit a part of it."


def _audited(article: str) -> list[Finding]:
    read = uncoded(article, article=True)
    text = Text(read.text)
    spans = [span for span in text.sentences if is_story(text, span)]
    doubted: dict[tuple[int, int, str], Finding] = {}
    agreed: set[tuple[int, int, str]] = set()
    for digit in range(max(0, len(spans) - 1).bit_length()):
        sides = (
            [span for place, span in enumerate(spans) if not place >> digit & 1],
            [span for place, span in enumerate(spans) if place >> digit & 1],
        )
        for here, there in (sides, sides[::-1]):
            report = check_texts([_only(text.raw, there)], _only(text.raw, here))
            if report.partial and remaining() == 0:
                raise TooLargeError(_LATE)
            if report.partial:
                raise TooLargeError(
                    f"The article has more than {limits().facts:,} facts: audit a part of it."
                )
            for finding in report.findings:
                key = (finding.start, finding.end, finding.kind)
                if finding.verdict in _AGREES:
                    agreed.add(key)
                elif finding.verdict is Verdict.CONTRADICTED and finding.evidence:
                    doubted.setdefault(key, finding)
    found = [
        finding
        for key, finding in sorted(doubted.items())
        if key not in agreed and _same_thing(text, finding)
    ]
    compared = Counter(finding.evidence[0] for finding in found)
    kept = _later_ones([one for one in found if compared[one.evidence[0]] < _SERIES])
    return [_in_place(one, read) for one in kept]


def _in_place(finding: Finding, read: Uncoded) -> Finding:
    """A finding as it stands in the article as it came."""
    told, start, end = read.told(Span(finding.start, finding.end))
    places = [read.told(Span(piece.start, piece.end)) for piece in finding.evidence]
    evidence = tuple(Evidence(first, last, words) for words, first, last in places)
    return replace(finding, text=told, start=start, end=end, evidence=evidence)


def _same_thing(text: Text, finding: Finding) -> bool:
    first: Evidence = finding.evidence[0]
    valued = any(char.isdigit() for char in finding.text + first.text)
    if not valued and finding.text[:1].isupper() and first.text[:1].isupper():
        return _same_name(text, finding, first)
    if min(len(finding.text), len(first.text)) > 20:
        return bool(fuzz.ratio(finding.text, first.text) >= _ALIKE_TEXTS)
    if ("%" in finding.text) != ("%" in first.text) and finding.kind in ("percent", "ratio"):
        return False
    if finding.kind == "duration" and _HYPHEN.search(finding.text) and _HYPHEN.search(first.text):
        return False  # "the 10-year note" and "the 30-year note": which one, not how long
    if finding.kind != "date" and not _a_slip(finding.text, first.text):
        return False
    return _told_alike(
        _beside(text, Span(finding.start, finding.end)),
        _beside(text, Span(first.start, first.end)),
        finding.kind in _PLENTY,
    )


def _told_alike(here: _Beside, there: _Beside, copied: bool) -> bool:
    """Whether two values are of the same thing, by the words beside them."""
    shared = here.words.keys() & there.words.keys()
    names = sum(here.words[word] and there.words[word] for word in shared)
    # "its stock rose": whose is told in the sentence before
    if (here.stands_in or there.stands_in) and not names:
        return False
    if here.apart != there.apart:
        return False
    # a name that only one of the two has beside it is another one's figure
    own = any(here.words[word] for word in here.words.keys() - shared)
    others = any(there.words[word] for word in there.words.keys() - shared)
    if own and others:
        return False
    if copied and len(shared) < _COPIED * len(here.words.keys() | there.words.keys()):
        return False
    # a name that both have tells more than a common word does
    enough = 5 if own or others else 3
    return len(shared) + names >= enough and 2 * len(shared) >= min(
        len(here.words), len(there.words)
    )


def _same_name(text: Text, finding: Finding, first: Evidence) -> bool:
    """Whether the two are one name, spelled in two ways."""
    # the suggestion is the article's other spelling of as many words
    other = finding.suggestion or first.text
    words = finding.text.split()
    if fuzz.ratio(finding.text, other) < (_ALIKE_NAMES if len(words) > 1 else _ALIKE_WORDS):
        return False
    kept = [word for word in words if word in other.split()]
    if kept and other not in text.raw:
        return False  # "Bryant Smith" and "Ryan": no "Ryan Smith" is told of
    # a slip is made once; what the article says twice each are two names
    changed = [word for word in words if word not in kept] or words
    theirs = [word for word in other.split() if word not in words] or other.split()
    return not (_often(changed[0], text) and _often(theirs[0], text))


def _a_slip(one: str, other: str) -> bool:
    """Whether a slip might have made one value of the other: 14 and 15, 1,250 and 1,520, nine and
    ten days; not 2,000 and 12,500, not two years and three months."""
    if _unit(one) != _unit(other):
        return False
    sizes = [
        max((abs(Fraction(number.high)) for number in scan(Text(text))), default=Fraction())
        for text in (one, other)
    ]
    if abs(sizes[0] - sizes[1]) <= max(_SLIP * max(sizes), Fraction(1)):
        return sizes[0] != sizes[1]
    digits = ["".join(filter(str.isdigit, text)) for text in (one, other)]
    if _DIGIT.sub("0", one) != _DIGIT.sub("0", other) or len(digits[0]) < 2:
        return False
    changed = [at for at, (a, b) in enumerate(zip(*digits, strict=True)) if a != b]
    # (who gets the first digit wrong sees it)
    return (len(changed) == 1 and changed[0] > 0) or sorted(digits[0]) == sorted(digits[1])


def _unit(text: str) -> str:
    """The last word behind a number: "days" of "at least ten days", "" of "ten"."""
    numbers = Text(text).view(scan)
    words = _WORD.findall(text[numbers[-1].span.end :] if numbers else "")
    return stem(words[-1].lower()) if words else ""


def _often(word: str, text: Text) -> bool:
    return text.raw.count(word) > 1


class _Beside(NamedTuple):
    """``words``: the stems beside a value in its sentence, each with whether it is (of) a name.
    ``apart``: words that set the value off from another. ``stands_in``: the sentence opens with
    a pronoun."""

    words: dict[str, bool]
    apart: frozenset[str]
    stands_in: bool


def _beside(text: Text, span: Span) -> _Beside:
    sentence = text.sentences[text.sentence_index(span.start)]
    tokens = text.tokens
    at = text.token_index(span.start)
    low = max(0, at - _NAMED_REACH)
    words: dict[str, bool] = {}
    apart = set()
    for place in range(low, min(len(tokens), at + _NAMED_REACH + 1)):
        token = tokens[place]
        if not sentence.start <= token.start < sentence.end or (
            span.start <= token.start < span.end
        ):
            continue
        named = _named(token, sentence)
        if token.text[0].isdigit():
            # FTSE 100, Route 14, fiscal 2024: which one
            if (place and _named(tokens[place - 1], sentence)) or _YEAR.fullmatch(token.text):
                words[token.text] = True
        elif len(token.text) == 1 and named and token.text not in "AI":
            words[token.text] = True  # Series N
        elif abs(place - at) <= _REACH and token.lower in _APART:
            apart.add(token.lower)
        elif (
            token.text[0].isalpha()
            and token.lower not in FUNCTION_WORDS
            and (abs(place - at) <= _REACH or named)
        ):
            words[stem(token.lower)] = named
    first = tokens[text.token_index(sentence.start)]
    return _Beside(words, frozenset(apart), first.lower in _STANDING_IN)


def _named(token: Token, sentence: Span) -> bool:
    return token.text[0].isupper() and token.start != sentence.start


def _only(article: str, spans: list[Span]) -> str:
    """The article with everything but the spans blanked out; lines stay lines."""
    parts: list[str] = []
    end = 0
    for span in spans:
        parts += [_blank(article[end : span.start]), article[span.start : span.end]]
        end = span.end
    parts.append(_blank(article[end:]))
    return "".join(parts)


def _blank(text: str) -> str:
    return "\n".join(" " * len(line) for line in text.split("\n"))


def _later_ones(found: list[Finding]) -> list[Finding]:
    """Of two findings that are each other's evidence only the later is kept."""
    kept: list[Finding] = []
    for finding in found:
        first: Evidence = finding.evidence[0]
        mutual = any(
            other.start < first.end
            and first.start < other.end
            and any(e.start < finding.end and finding.start < e.end for e in other.evidence)
            for other in found
        )
        if not mutual or first.start < finding.start:
            kept.append(finding)
    return kept
