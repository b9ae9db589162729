"""Two neighbouring numbers of a text that make a share, a change or a multiple together.

"Nine of the 12 jurors", "from 10 to roughly 30", "sought 3,000 but got only 1,300".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from assistant.numbers import numerals
from assistant.patterns import deferred
from assistant.text import Span, Text

__all__ = ["AGAINST", "FROM_TO", "Pair", "pairs_told"]

_OF = deferred(
    r" (?:out )?of (?:the |its |their |a total of |all |some |about |nearly )?"
    r"(?:country's |remaining )?"
)
# "of the 12 jurors, nine", "40 million pounds, 10 million of it"
_OF_BEFORE = deferred(r"\bof (?:the |its |their |his |her |all |some |about )*$", re.IGNORECASE)
_PARTED = deferred(r" [^.;:,]{1,55}, (?:(?:only|just|about|some|nearly|at least) )?[$£€]?")
_WITH = re.compile(r" [^.;:,]{1,40},? (?:with|including) ")
_OF_IT = deferred(r"(?: [a-z]+)? of (?:it|them|which|whom|those)\b")
FROM_TO = deferred(
    r"[^.;]{0,30}? to (?:about |around |roughly |some |almost |nearly |over |more than )?[$£€]?"
)
# "sought 3,000 but ended up with only about 1,300"
_BUT = deferred(
    r" [^.;:,]{1,55}\bbut [^.;:,]{0,30}\b(?:only|just|fewer than|no more than)"
    r"(?: about| around| some| roughly)? "
)
AGAINST = deferred(
    r"[^.;]{0,40}?\b(?:from|compared (?:with|to)|versus|against|up on|down on"
    r"|rather than|instead of|, not|after an?)\b[^.;]{0,20}?"
)


# characters between two numbers that make a pair
_GAP = 90


@dataclass(frozen=True, slots=True)
class Pair:
    """Two numbers of the article and what they make together."""

    dimension: str
    value: Fraction
    span: Span
    working: str


def pairs_told(text: Text) -> tuple[list[Pair], list[Fraction]]:
    """Neighbouring numbers of the text that make a share, a change or a multiple, by value."""
    found: list[Pair] = []
    numbers = [n for n in text.view(numerals.scan) if not n.ordinal and n.form != "vague"]
    # "fell to $6 million in 2026, down from $125 million": a year parts no pair
    numbers = [n for n in numbers if not (n.form == "digits" and 1900 <= n.low <= 2100)]
    for first, second in pairwise(numbers):
        gap = second.span.start - first.span.end
        if gap > _GAP or first.low != first.high or second.low != second.high:
            continue
        if first.low <= 0 or second.low <= 0 or first.low == second.low:
            continue
        span = Span(first.span.start, second.span.end)
        link = text.raw[first.span.end : second.span.start]
        one, two = text[first.span], text[second.span]
        if first.low < second.low and _OF.fullmatch(link):
            share = Fraction(first.low) / second.low
            found.append(Pair("share", share, span, f"{one} of {two}"))
            continue
        before = text.raw[max(0, first.span.start - 20) : first.span.start].lower()
        if first.low > second.low and _PARTED.fullmatch(link):
            end = second.span.end
            if _OF_BEFORE.search(before) or _OF_IT.match(text.raw, end, end + 30):
                share = Fraction(second.low) / first.low
                found.append(Pair("share", share, span, f"{two} of {one}"))
                continue
        part = _WITH.fullmatch(link) or _BUT.fullmatch(link)
        if first.low > second.low and first.form != "article" and part:
            share = Fraction(second.low) / first.low
            found.append(Pair("share", share, span, f"{two} of {one}"))
            continue
        if "from" in before and FROM_TO.fullmatch(link):
            old, new, working = first.low, second.low, f"from {one} to {two}"
        elif AGAINST.fullmatch(link):
            old, new, working = second.low, first.low, f"from {two} to {one}"
        else:
            continue
        change = abs(Fraction(new - old) / old)
        found.append(Pair("share", change, span, working))
        if new > old:
            times = _round_multiple(Fraction(new) / old)
            found.append(Pair("times", times, span, working))
    found.sort(key=lambda pair: pair.value)
    return found, [pair.value for pair in found]


def _round_multiple(times: Fraction) -> Fraction:
    """2.1 and 1.93 are "doubled" in news prose: within a tenth of a whole multiple."""
    whole = round(times)
    return Fraction(whole) if whole >= 2 and abs(times - whole) <= Fraction(whole, 10) else times
