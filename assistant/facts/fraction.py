"""Fractions: "two-thirds", "a quarter of", "half the", "3/4", "⅔".

Ordinals and periods look the same: "a third man", "the third quarter", "the second half", "half
an hour" are none. Compared with percentages and ratios: half = 50 % = one in two.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction

from assistant.amounts.amount_judge import judge
from assistant.amounts.amounts import Amount, amount_of
from assistant.amounts.shares import convert, derived_share, places
from assistant.amounts.weighing import Scale
from assistant.context import spots_of, word_index
from assistant.kind import Fact, Judgement, Kind, Scene, Verdict
from assistant.lexicon.fractions import MANY, PARTS, PLURALS, VULGAR
from assistant.numbers.framed import framed
from assistant.numbers.numerals import scan
from assistant.numbers.quantity import qualifier
from assistant.patterns import deferred
from assistant.text import Span, Text

__all__ = ["KIND"]

_TELLING = frozenset(("half", "/", *PARTS, *PLURALS))
_MANY = "|".join(MANY)
_FRACTION = deferred(
    rf"(?<![\w-])(?:(?P<many>{_MANY}|\d)[ -](?P<part>{'|'.join([*PLURALS, *PARTS])})"
    r"|(?P<half>half)|(?P<top>\d)/(?P<bottom>\d{1,2})|(?<!\d)(?<!\d )(?P<vulgar>["
    rf"{''.join(VULGAR)}]))(?![\w/])",
    re.IGNORECASE,
)
# behind a fraction: what shows that it is one
_OF = deferred(
    r" (?:of|off|as|more|less|higher|lower|fewer|larger|smaller|since|below|above|from|to|over|in"
    r"|by|on|are|is|were|have|had|said|say|think|believe|want|the|its|their|his|her|between"
    r"|during|among|amid|after|when|compared|this|last|year)\b|[.,;:!?)]|$"
)
_WHOLE = deferred(r" (?:of|the|its|their|his|her|our|all|those|these|as|that|what)\b")
# behind the word: a time, a length, a number, part of a word
_NOT = deferred(
    r"(?:-|\s+)(?:an? |of an? )?(?:hours?|days?|weeks?|months?|years?|minutes?|seconds?|centur\w+"
    r"|decades?|time|term|marathon|brother|sister|past|mast|staff|life|back|final\w*|finals|mile"
    r"|inch|dozen|million|billion|thousand|hundred|trillion|pound|pint|price|way|baked|note"
    r"|volley|year|quarters?|season|chance|percent|per cent|points?)\b|[-'’]",
    re.IGNORECASE,
)
# "three-quarters of a percentage point"
_POINTS = deferred(r"(?: of)?(?: an?| one)? (?:percentage|percent|per cent) points?\b")
# "half a percent", "half-a-percent", "a quarter of one percent": a percentage below one
_PERCENT = deferred(
    r"[ -](?:of )?(?:an?|one)[ -](?:percent|per cent)(?![ -]points?)\b", re.IGNORECASE
)
_PERIOD = deferred(
    r"\b(?:1st|2nd|first|second|third|fourth|last|final|opening|other|each|either|better|latter|every|next"
    r"|this|that|fiscal|and a|previous|same|early|both|half) $",
    re.IGNORECASE,
)
_BY = deferred(
    r"\b(?:by|in|than|nearly|almost|about|over|around|roughly|least|under|cut|only|just|to|up|down"
    r"|approximately|some|exactly|los(?:e|es|t|ing)|shed|sheds|slash(?:es|ed)?|gr(?:ows|ew|own)"
    r"|f(?:alls|ell|allen)|r(?:ises|ose|isen)|drop(?:s|ped)?|jump(?:s|ed)?|gain(?:s|ed)?) $",
    re.IGNORECASE,
)

# "almost a third upside": an ordinal is not rounded
_ROUGHLY = deferred(r"\b(?:nearly|almost|roughly|more than|less than) $", re.IGNORECASE)


def find(text: Text, guide: Text | None = None) -> Iterable[Fact]:
    return list(_find(text))


def _find(text: Text) -> Iterator[Fact]:
    for start in _starts(text):
        match = _FRACTION.match(text.raw, start)
        percent = _PERCENT.match(text.raw, match.end(), match.end() + 24) if match else None
        if match and percent and (part := _part(match)):
            span = Span(match.start(), percent.end())
            bound, _ = qualifier(text, span)
            amount = Amount("percent", part, part, bound)
            yield Fact("fraction", span, text[span], amount, None, text.sentence_index(span.start))
            continue
        value = _value(text.raw, match) if match else None
        if match is None or value is None:
            continue
        points = _POINTS.match(text.raw, match.end(), match.end() + 30)
        span = Span(match.start(), points.end() if points else match.end())
        bound, _ = qualifier(text, span)
        amount = Amount("percentage point" if points else "share", value, value, bound)
        yield Fact("fraction", span, text[span], amount, None, text.sentence_index(span.start))


def _starts(text: Text) -> Iterator[int]:
    """Where a fraction may begin: at its numerator, found by the word for its part."""
    tokens = text.tokens
    signs = set() if text.raw.isascii() else {w for w in text.view(word_index) if w[0] in VULGAR}
    for index in spots_of(text, _TELLING | signs):
        token = tokens[index]
        word = token.lower
        if word == "half":
            one = index and tokens[index - 1].lower in ("one", "a")
            yield tokens[index - 1].start if one else token.start
        elif word[0] in VULGAR:
            yield token.start
        else:
            before = index - 2 if index > 1 and tokens[index - 1].text == "-" else index - 1
            if before >= 0:
                yield tokens[before].start


def _part(match: re.Match[str]) -> Fraction | None:
    """The value by its words alone: "half", "three quarters"."""
    if match["half"]:
        return Fraction(1, 2)
    if match["many"] is None:
        return None
    many, part = match["many"].lower(), match["part"].lower()
    top = int(many) if many.isdigit() else MANY[many]
    return Fraction(top, PLURALS.get(part) or PARTS[part])


def _value(raw: str, match: re.Match[str]) -> Fraction | None:
    before, end = raw[max(0, match.start() - 14) : match.start()], match.end()
    if match["vulgar"]:
        return Fraction(*VULGAR[match["vulgar"]])
    if _NOT.match(raw, end, end + 24):
        return None
    if match["top"]:
        top, bottom = int(match["top"]), int(match["bottom"])
        # 9/11 and 24/7 are names, 5/12 may be a date: only what is a share of something
        is_share = 0 < top < bottom <= 10 and raw.startswith(" of ", end)
        return Fraction(top, bottom) if is_share else None
    if match["half"]:
        if _PERIOD.search(before):
            return None
        whole = _WHOLE.match(raw, end, end + 8)
        return Fraction(1, 2) if whole or _BY.search(before) else None
    many = match["many"].lower()
    part = match["part"].lower()
    top = int(many) if many.isdigit() else MANY[many]
    if part in PLURALS:
        bottom = PLURALS[part]
        # "three quarters" of a year or a match; "two-thirds" is always a fraction
        if bottom == 4 and not _OF.match(raw, end, end + 12):
            return None
        # "the other three-quarters": what a quarter leaves
        rest = match.group()[len(many)] == "-" and before.lower().endswith("the other ")
        if top < 2 or (_PERIOD.search(before) and not rest):
            return None
    else:
        bottom = PARTS[part]
        if top != 1 or not (_OF.match(raw, end, end + 12) or _ROUGHLY.search(before)):
            return None
        hyphen = match.group()[len(many)] == "-"
        if not hyphen and not raw.startswith((" of ", " off"), end) and not _BY.search(before):
            return None
    return Fraction(top, bottom) if top < bottom else None


SCALE = Scale(("percent", "fraction", "ratio"), places, convert, derived_share)


def relate(claim: Fact, scene: Scene) -> Judgement:
    found = judge(claim, scene, SCALE)
    return (found.verdict is Verdict.UNSUPPORTED and _of_one(claim, scene)) or found


# "a hundredth of a degree"
_OF_ONE = re.compile(r" of (?:an?|one) (?P<unit>[a-z]+)", re.IGNORECASE)


def _of_one(claim: Fact, scene: Scene) -> Judgement | None:
    """A part of one unit, which the article tells in digits: 0.01 degrees."""
    unit = _OF_ONE.match(scene.draft.raw, claim.span.end)
    if unit is None:
        return None
    article, value = scene.article, amount_of(claim).low
    for number in article.view(scan):
        if number.low == value == number.high and number.form == "digits":
            behind = article.raw[number.span.end : number.span.end + _UNIT_REACH].lower()
            if unit["unit"].lower() in behind:
                reason = f"{article[number.span]} = {claim.surface}."
                return Judgement(Verdict.DERIVED, reason, (number.span,))
    return None


_UNIT_REACH = 20


KIND = Kind("fraction", find, framed(relate), rank=35)
