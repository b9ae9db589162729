"""Which headlines tell of another time than the news: "in 2004", "two years ago", "once ran"."""

from __future__ import annotations

import re

from assistant.draft import Candidate
from assistant.lexicon.tenses import PASTS
from assistant.text import Text
from assistant.writing.body import Sentence

__all__ = ["once", "stale"]

_EARLIER = re.compile(
    r"\b(?:January|February|March|April|June|July|August|September|October|November|December"
    r"|ago|previously|formerly|(?:1[5-9]|20)\d\d)\b"
)
# what is cut off of it, and says that it is no news
_LONG_AGO = re.compile(
    r"\b(?:last (?:month|year|spring|summer|autumn|fall|winter)|(?:month|year|decade)s? ago"
    r"|in (?:(?:early|late|mid) )?(?:[A-Z][a-z]{2,8}\.? )?(?:19|20)\d\d)\b"
)
_BUSINESS = re.compile(r"\b(?:fiscal|quarter|Q[1-4]|compared|from|up|down)\b")
# words before a headline that "after" may stand among
_NEAR = 4
# code points after the end of a headline that tell when it was
_TAIL = 30
# "once ran the mill": a feature's way to open
_ONCE = re.compile(r"\bonce (\w+)")


def once(text: str) -> bool:
    """Does it tell of what somebody or something was or did once?"""
    found = _ONCE.search(text)
    told = found[1].lower() if found else ""
    return told in PASTS or told in ("was", "were", "had") or told.endswith("ed")


def stale(article: Text, candidate: Candidate, sentence: Sentence | None) -> bool:
    """Does it tell of another time, or did before it was cut?"""
    if _EARLIER.search(candidate.text):
        return True
    if sentence is None:
        return False
    start, end = sentence.span.start, candidate.provenance[-1].article_end
    ahead = article.raw[start : candidate.provenance[0].article_start].rpartition(",")[2].split()
    if "after" in ahead[-_NEAR:]:
        # "staff left in May after *the city banned it*"
        return True
    tail = article.raw[end : min(sentence.span.end, end + _TAIL)].partition(",")[0]
    told = article.raw[start:end] + tail
    when = _LONG_AGO.search(told)
    return when is not None and not _BUSINESS.search(told)
