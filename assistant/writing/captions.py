"""A photograph's caption in the story: "Ida Holm speaks at a rally in Hull, England, May 3, 2026."

It tells in the present what a picture shows and dates it with the year, as no sentence of a news
story does: what happened on a named day of a named year stands in the past there, what is to
happen has "will" or "is set to".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.lexicon.cutting import BE
from assistant.lexicon.grammar import MODALS
from assistant.lexicon.tenses import PASTS
from assistant.text import Span, Text
from assistant.writing.clause import Word, split
from assistant.writing.grammar import main_verb

__all__ = ["caption"]

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
# the day of a picture ends it, but for where it was taken and who took it; "on May 3, 2026"
# alone ends sentences too
_DATED = re.compile(
    rf"(?:,(?: on)? (?:{_WEEKDAY},? )?|\bon {_WEEKDAY},? ){_MONTH} \d{{1,2}}, \d{{4}}"
    r"(?:,? (?:in|at|near) [A-Z][^.]{1,40})?\.(?:\s*\([^()]{2,60}\))?$"
)
# "(Ida Holm/Wire)", "(Photo: Ida Holm)": who took the picture, at the end of its line
_CREDIT = re.compile(
    r"[ \t]*\((?:[A-Z][\w.'’-]{0,24}(?: [\w.'’&-]{1,24}){0,4} ?/ ?[A-Z][\w.'’&-]{0,24}"
    r"(?: [\w.'’&-]{1,24}){0,4}|(?:(?:File )?(?:Photo|Picture|Image)\b|Credit:)[^()\n]{0,80})\)"
    r"[ \t]*(?=\n|$)"
)
# what is yet to happen, or is no deed that a picture shows
_PLANNED = MODALS | frozenset("scheduled set due expected planned slated has have had".split())
_PAST = frozenset("was were had did said".split())
_PRESENT = frozenset("is are".split())
_PARTICIPLE = ("ed", "en", "ing")
# code points at the end that a day and a place have
_TAIL = 160
# and of a line under a picture
_LINE = 400


def caption(text: Text, span: Span) -> bool:
    """Is this sentence what stands under a picture?"""
    if _credited(text.raw, span):
        return True
    tail = max(span.start, span.end - _TAIL)
    return _DATED.search(text.raw, tail, span.end) is not None and _shows(split(text, span))


def _credited(raw: str, span: Span) -> bool:
    """Does a line that is no longer than those under pictures end, behind this sentence or in
    it, with who took one?"""
    end = span.end
    if raw[end - 1] == ")":
        end = raw.rfind("(", span.start, end)
        end = max(span.start, end)
    start = raw.rfind("\n", max(0, end - _LINE), end) + 1
    whole = start > 0 or end < _LINE
    return whole and _CREDIT.match(raw, end) is not None


def _shows(words: Sequence[Word]) -> bool:
    """Is it told in the present, with nothing yet to come?"""
    if any(word.text in _PLANNED for word in words):  # as written: "May" is a month
        return False
    verb = main_verb(words)
    if verb is None:
        # "People walk in Seoul": a bare verb is often not seen as one
        return not any(map(_past, words))
    if words[verb].lower in BE:
        # "is questioned", "are seen"; "is the third of its kind" tells
        after = (word.lower for word in words[verb + 1 : verb + 3])
        return words[verb].lower in _PRESENT and any(w.endswith(_PARTICIPLE) for w in after)
    return not _past(words[verb])


def _past(word: Word) -> bool:
    return word.lower in _PAST or word.lower in PASTS or word.lower.endswith("ed")
