"""Bytes into texts: the fuzzers mutate bytes, the rules read prose.

A byte picks a piece of news prose, a raw code point, or an operation on what stands so far
(repeat it, go on in the draft, copy the article into the draft). Every run of bytes is a pair of
texts, so that every mutation of a mutating engine is a change of the texts, and shorter bytes
are shorter texts.
"""

from __future__ import annotations

from dataclasses import dataclass, field

__all__ = ["Texts", "compose"]

# what the rules look for, and what confuses them; at most 200 pieces
PIECES = (
    *"0 1 3 07 14 18 63 100 107 1,500 1,50 2020 1.5 1/2 ½ ٣ ² 3-2 10:30 9/11 1e9 00 12.34.56"
    " 18th 63rd 1990s mid-1990s 99999999999999999999 one two eighteen twenty-six dozen half third"
    " million billion hundred thousand nearly about over least than more at up to between from"
    " mm km kg C F % percent per cent cents $ £ € US$ pounds euros dollars m k bn"
    " Monday March Mar. 2021 yesterday a.m. p.m. noon hours year-old aged old years days ago"
    " ' \" “ ” ‘ ’ ( ) [ ] – — - -- . , ; : ! ? … / & @ # * _ |"
    " U.S. British France Paris London Tokyo New York Mr. Dr. Gen. Lt. Col. Sir President Minister"
    " Prime Lance Corporal Brodie Brody Gillon Esper Smith John Mary O'Brien McDonald de van WHO"
    " NATO UN Inc. Ltd. University of Ministry said told says that he she they who not no never"
    " may might reportedly allegedly killed wounded injured fired rockets troops people soldiers"
    " and or a an the in on of for by with as was were is has had".split(),
    "\n",
    "\n\n",
    "\t",
    "Date:",
    "(AP) —",
    "By John Smith",
    "WASHINGTON —",
)
_POINT, _REPEAT, _GLUE, _DRAFT, _COPY = 200, 232, 240, 248, 252
# at most: keeps one execution short, as an hour is to hold very many
_MAX_CHARS = 20_000
_MAX_REPEAT = 400


@dataclass(slots=True)
class Texts:
    """An article and a draft, as the pieces they were put together from."""

    article: list[str] = field(default_factory=list)
    draft: list[str] | None = None

    @property
    def open(self) -> list[str]:
        return self.article if self.draft is None else self.draft


def compose(data: bytes) -> tuple[str, str]:
    """The article and the draft that ``data`` stands for; the draft of the article alone
    is the article itself."""
    texts = Texts()
    at = 0
    while at < len(data):
        byte = data[at]
        operand = data[at + 1] if at + 1 < len(data) else 0
        if byte < _POINT:
            texts.open.append(PIECES[byte % len(PIECES)] + " ")
            at += 1
            continue
        at += 2
        if byte < _REPEAT:
            # the low bits of the byte reach every plane that matters; surrogates are no text
            point = (byte - _POINT) << 8 | operand
            texts.open.append(chr(point if byte < _REPEAT - 4 else 0x1F300 + operand))
        elif byte < _GLUE:
            last = "".join(texts.open[-(byte - _REPEAT + 1) :])
            # repeats of repeats grow without bound
            times = min(operand * operand * _MAX_REPEAT // 65_025, _MAX_CHARS // (len(last) + 1))
            texts.open.append(last * times)
        elif byte < _DRAFT:
            # the next piece stands without a space before it
            if texts.open:
                texts.open[-1] = texts.open[-1].rstrip(" ")
            at -= 1
        elif byte < _COPY:
            texts.draft = []
            at -= 1
        else:
            start = operand * len(texts.article) // 256
            texts.open.extend(texts.article[start : start + 40])
        if len(texts.open) % 40 == 0 and sum(map(len, texts.open)) > _MAX_CHARS:
            break
    article = "".join(texts.article)[:_MAX_CHARS]
    draft = article if texts.draft is None else "".join(texts.draft)[:_MAX_CHARS]
    return article, draft
