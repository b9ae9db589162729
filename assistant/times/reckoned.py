"""Years that an article tells by how far they lie from its own: an anniversary, what is to
come, the next presidential election of the United States."""

from __future__ import annotations

import re
from itertools import islice

from assistant.furniture import in_furniture
from assistant.kind import Judgement, Verdict
from assistant.patterns import deferred
from assistant.text import Span, Text
from assistant.times import lengths
from assistant.times.anchor import anchor
from assistant.times.at_age import at_age
from assistant.times.dates import Date
from assistant.times.implied import implied

__all__ = ["reckoned"]

_MOST = 200
_AHEAD = deferred(
    r"\b(?:in|within|over|for|for at least|after)\s+(?:the )?(?:next |coming |another )?"
    r"(?:about |around |roughly |at least |just )?$",
    re.IGNORECASE,
)
_AWAY = re.compile(r"\s+(?:away|from now|hence)\b")
_TO_COME = deferred(
    r"\b(?:will|may|might|could|would|won't|expect\w*|plan\w*|aim\w*|predict\w*|forecast\w*"
    r"|project\w*|estimate\w*|deadline|pledge\w*|promise\w*|vow\w*|next|coming)\b",
    re.IGNORECASE,
)
_REACH = 32
_OBSERVED = ("anniversary", "birthday")
# every fourth year; who runs for president in between runs for the next of them
_TERM = 4
_RUNNING = deferred(
    r"\bpresidential\b"
    r"|\b(?:run|runs|running|ran|bid|race|campaign\w*|candidate|nominee|nominated|primary)"
    r" (?:\w+ ){0,2}?for (?:the )?(?:president|White House)\b"
    r"|\bWhite House (?:bid|run|race|hopeful\w*)"
    r"|\bpresident\b[^.]{0,250}\bre-?election\b"
    r"|\bprimar(?:y|ies)\b[^.]{0,60}\b(?:GOP|Republicans?|Democrat\w*)\b"
    r"|\b(?:GOP|Republican|Democratic) (?:primar\w+|nominat\w+|field|hopefuls?|contenders?)\b",
    re.IGNORECASE,
)


def reckoned(date: Date, article: Text) -> Judgement | None:
    """A bare year that follows from the article's own date, with the working."""
    if born := at_age(date, article):
        return born
    own = article.view(anchor)
    if own is None or date.year is None or date.parts().keys() != {"year"}:
        return None
    here = own.date.year
    for span, one in article.view(implied)[:_MOST]:
        # the 34th anniversary of what was in 1981, in an article of 2015
        observed = article[span].lower().endswith(_OBSERVED) and one.unit == "year"
        if observed and here - int(one.count) == date.year:
            working = f"{here} - {one.count} = {date.year}."
            return Judgement(Verdict.DERIVED, working, (span, own.span))
    for span, one in islice(article.view(lengths.scan), _MOST) if date.year > here else ():
        if one.unit != "year" or one.low != one.high or here + one.count != date.year:
            continue
        before = max(0, span.start - _REACH)
        sentence = article.sentences[article.sentence_index(span.start)]
        ahead = _AHEAD.search(article.raw, before, span.start)
        away = _AWAY.match(article.raw, span.end)
        if (
            (away or ahead)
            and (away or _TO_COME.search(article.raw, sentence.start, sentence.end))
            and in_furniture(article, span) is None
        ):
            working = f"{here} + {one.count} = {date.year}."
            return Judgement(Verdict.DERIVED, working, (span, own.span))
    if date.year % _TERM == 0 and here < date.year < here + _TERM and (told := _race(article)):
        said = f"The presidential election after {own} is in {date.year}."
        return Judgement(Verdict.DERIVED, said, (told, own.span))
    return None


def _race(article: Text) -> Span | None:
    return article.view(_race_in)


def _race_in(text: Text) -> Span | None:
    match = _RUNNING.search(text.raw)
    return Span(*match.span()) if match else None
