"""A seat of the U.S. House by its code: NJ-10 is New Jersey's 10th Congressional District."""

from __future__ import annotations

import re

from assistant.kind import Judgement, Verdict
from assistant.names.gazetteer import state_of
from assistant.names.names import Name
from assistant.names.register import Register
from assistant.numbers.numerals import scan
from assistant.text import Span

__all__ = ["district"]

# two letters as the post writes a state, and the number of its district
_CODE = re.compile(r"([a-z]{2})-(\d{1,2})")
_DISTRICT = re.compile(r"\s+(?:Congressional |congressional )?[Dd]istrict\b")


def district(name: Name, book: Register) -> Judgement | None:
    """What the article's districts say of a code of this form; None for any other name, and where
    it names neither the state nor a district."""
    match = _CODE.fullmatch(name.key)
    state = state_of(match.group(1)) if match else None
    held = book.place(state) if state else None
    if match is None or held is None:
        return None
    article, wanted = book.article, int(match.group(2))
    found: list[tuple[Span, int]] = []
    for number in article.view(scan):
        told = number.ordinal and isinstance(number.low, int)
        if told and (word := _DISTRICT.match(article.raw, number.span.end, number.span.end + 30)):
            found.append((Span(number.span.start, word.end()), int(number.low)))
    same = next((span for span, value in found if value == wanted), None)
    if same is not None:
        reason = f"The article says “{article[same]}” and names {article[held[0]]}."
        return Judgement(Verdict.SUPPORTED, reason, (same, held[0]))
    if len({value for _, value in found}) != 1:
        return None
    span, value = found[0]
    code = f"{match.group(1).upper()}-{value}"
    return Judgement(Verdict.CONTRADICTED, f"The article says “{article[span]}”.", (span,), code)
