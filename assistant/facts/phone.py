"""Phone numbers: "13 11 14", "1-800-273-8255", "+44 20 7946 0958".

Each is one value, the same with its country or without; its digits are no counts. A draft's is
what the article has, digit for digit, or is not in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.kind import Fact, Judgement, Kind, Scene, Verdict, unsupported
from assistant.numbers.phones import Phone, phones, same_phone
from assistant.text import Span, Text

__all__ = ["KIND"]

# numbers of an article that are looked for in a draft, and that a draft's is compared with; code
# points of a text in which its digits are looked for
_KNOWN, _COMPARED, _READ = 20, 200, 20_000


def find(text: Text, guide: Text | None) -> Iterator[Fact]:
    """``value``: the digits. The article's numbers are known in a draft without "call" too."""
    known: dict[Span, str] = {one.span: one.digits for one in phones(text)}
    for one in phones(guide)[:_KNOWN] if guide is not None else ():
        if (span := _written(one.digits, text)) is not None:
            known.setdefault(span, one.digits)
    for span, digits in sorted(known.items()):
        yield Fact("phone", span, text[span], digits, digits, text.sentence_index(span.start))


def relate(claim: Fact, scene: Scene) -> Judgement:
    article = scene.article
    digits: str = claim.context
    others = phones(article)[:_COMPARED]
    told = next((one.span for one in others if same_phone(one.digits, digits)), None)
    told = told or _written(digits, article)
    if told is not None:
        said = f"The article has the number “{article[told]}”."
        return Judgement(Verdict.SUPPORTED, said, (told,))
    if len({one.digits for one in others}) != 1:
        return unsupported("The article does not have this phone number.")
    return _the_only(others[0], article)


def _the_only(other: Phone, article: Text) -> Judgement:
    written = article[other.span]
    said = f"The article's phone number is “{written}”."
    return Judgement(Verdict.UNSUPPORTED, said, (other.span,), written)


def _written(digits: str, text: Text) -> Span | None:
    """Where a text has these very digits, however they are grouped."""
    pattern = r"(?<![\d.,])" + "[ ().-]{0,2}".join(digits) + r"(?![\d%]|[.,]\d)"
    found = re.compile(pattern).search(text.raw, 0, _READ)
    return None if found is None else Span(*found.span())


KIND = Kind("phone", find, relate, rank=3)
