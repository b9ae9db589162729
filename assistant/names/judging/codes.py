"""A quarter of a firm's year and a share by their letters: "Q3FY25", "$WBA", "(NASDAQ:TSLA)".

Writers put them so where the article has words: that it lacks the letters says nothing. Where it
has such a form itself, the draft's must be one of those.
"""

from __future__ import annotations

import re
from itertools import islice

from assistant.kind import Judgement, Verdict, unchecked, unsupported
from assistant.names.names import Name
from assistant.names.register import Register
from assistant.patterns import deferred
from assistant.text import Span, Text

__all__ = ["judge_code"]

_PERIOD = deferred(r"(?i:\bf?([qh])([1-4])[ -]?(?:fy|cy)?[ -]?(?:20)?(\d\d)\b)")
_PERIODS = deferred(r"(?i:\bf?(?:[qh][1-4]|[1-4][qh])[ -]?(?:fy|cy)?[ -]?(?:20)?\d\d\b)")
_TURNED = deferred(r"(?i:^f?([1-4])([qh]))")
_WORDED = deferred(r"(?i:\b(first|second|third|fourth)[ -](quarter|half)\b)")
_YEAR_AGO = deferred(r"(?i:\byear(?:[ -]ago|[ -]earlier|-on-year| before)\b)")
_NUMBERS = {"first": "1", "second": "2", "third": "3", "fourth": "4"}
_SHARE = deferred(r"(?:\$|\([A-Z]{2,8}: ?)([A-Z][A-Z.]*)\b")
_OWNER = deferred(r"(\w+)\W*$")
# code points before a share that the exchange takes, and those that its firm's name does
_MARK, _REACH = 12, 40
# a table of results has no end of them
_MOST = 40


def judge_code(name: Name, draft: Text, book: Register) -> Judgement | None:
    """The article's answer about a name that is such a code; none about any other name."""
    if len(name.words) > 1:
        return None
    if (period := _PERIOD.fullmatch(draft[name.span])) is not None:
        return _of_period(_read(period), name, draft, book.article)
    raw, start = draft.raw, name.span.start
    if raw[start - 1 : start] not in ("$", ":") and raw[start - 2 : start] != ": ":
        return None
    shares = _SHARE.finditer(raw, max(0, start - _MARK))
    share = next((match for match in shares if match.start(1) == start), None)
    return _of_share(share, draft, book.article) if share is not None else None


def _read(match: re.Match[str]) -> tuple[str, str, str]:
    """The unit, which of them, and the year."""
    unit, number, year = match.groups()
    return unit.lower(), number, year


def _of_period(ours: tuple[str, str, str], name: Name, draft: Text, article: Text) -> Judgement:
    others = article.view(_periods)
    unit, number, year = ours
    same = [span for code, span in others if code == ours]
    if same:
        return Judgement(Verdict.SUPPORTED, f"The article has “{article[same[0]]}”.", (same[0],))
    rivals = {code: span for code, span in reversed(others) if code[0] == unit}
    if not rivals:
        return unchecked("The article does not write a part of the year so.")
    worded = (m.groups() for m in islice(_WORDED.finditer(article.raw), _MOST))
    if any(unit == of[0].lower() and _NUMBERS[nth.lower()] == number for nth, of in worded):
        return unchecked("The article has that part of a year in words.")
    here = draft.sentences[draft.sentence_index(name.span.start)]
    beside = {code for code, span in draft.view(_periods) if here.start <= span.start < here.end}
    near = [code for code in rivals if year == code[2]] or list(rivals)
    if not beside.isdisjoint(near):
        # "from Q2FY23 to Q2FY24"
        last = (unit, number, f"{int(year) + 1:02}")
        if last in beside and last in rivals and _YEAR_AGO.search(article.raw) is not None:
            return unchecked("The article has that part of a year as a year ago.")
        return unsupported("The article has other codes of this form, and not this one.")
    return _otherwise([rivals[code] for code in near], article)


def _periods(article: Text) -> tuple[tuple[tuple[str, str, str], Span], ...]:
    found = []
    for match in islice(_PERIODS.finditer(article.raw), _MOST):
        read = _PERIOD.fullmatch(_TURNED.sub(r"\2\1", match[0]))
        if read is not None:
            found.append((_read(read), Span(*match.span())))
    return tuple(found)


def _of_share(ours: re.Match[str], draft: Text, article: Text) -> Judgement | None:
    shares = article.view(_shares)
    if any(letters == ours[1] for letters, _, _ in shares):
        return None  # as any other name
    owner = _OWNER.search(draft.raw[max(0, ours.start() - _REACH) : ours.start()])
    word = owner[1].lower() if owner is not None else ""
    spans = [span for _, before, span in shares if word in before]
    if not spans:
        return unchecked("The article does not write this share so.")
    return _otherwise(spans, article)


def _shares(article: Text) -> tuple[tuple[str, str, Span], ...]:
    """The letters, what stands before them, and where they are."""
    raw, found = article.raw, islice(_SHARE.finditer(article.raw), _MOST)
    return tuple(
        (m[1], raw[max(0, m.start() - _REACH) : m.start()].lower(), Span(*m.span(1)))
        for m in found
    )


def _otherwise(spans: list[Span], article: Text) -> Judgement:
    """Another code stands there; which is meant is told where there is one alone."""
    written = list(dict.fromkeys(article[span] for span in spans))
    if len(written) > 1:
        return unsupported("The article has other codes of this form, and not this one.")
    reason = f"The article has “{written[0]}” here."
    return Judgement(Verdict.CONTRADICTED, reason, (spans[0],), written[0])
