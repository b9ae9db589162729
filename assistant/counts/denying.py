"""What is said of a count that the article states otherwise, with its value to put there."""

from __future__ import annotations

import re

from assistant.context import stem
from assistant.counts.rivals import Match
from assistant.counts.roles import Binding
from assistant.kind import Fact, Judgement, Scene, Verdict
from assistant.numbers.numerals import plain
from assistant.numbers.quantity import qualifier
from assistant.numbers.rebound import rebound
from assistant.numbers.spelt import spell
from assistant.numbers.written import written_like
from assistant.text import Span, Text

__all__ = ["contradicted", "counted", "sentence"]

_WORD = re.compile(r"[\w'’]+")


def sentence(clause: str) -> str:
    return clause[:1].upper() + clause[1:] + "."


def contradicted(claim: Fact, scene: Scene, rival: Match) -> Judgement:
    stated = rival.stated
    working = rival.comparison.working
    if rival.equal:
        right = rebound(scene.draft, claim.span, scene.article, stated.number.span)
        reason = sentence(working) if working else f"The article says {stated.quantity}."
        return Judgement(
            Verdict.CONTRADICTED, reason, (right.evidence,), right.suggestion, right.span
        )
    reason = sentence(working) if working else f"The article says {_said(scene, stated)} here."
    # what denies the bound stands for both words: "fewer than 500" becomes "554"
    span = claim.span
    bound, where = qualifier(scene.draft, span)
    turned = working and bound is not stated.quantity.bound
    if turned and where is not None and where.end <= span.start:
        span = Span(where.start, span.end)
    return Judgement(
        Verdict.CONTRADICTED,
        reason,
        (stated.number.span,),
        _in_form(claim, stated, scene.article),
        span,
    )


def _said(scene: Scene, stated: Binding) -> str:
    role = " and ".join(sorted(stated.roles))
    return f"{counted(scene, stated)} ({role})" if role else counted(scene, stated)


def counted(scene: Scene, stated: Binding) -> str:
    """The number and what it counts, in the article's words."""
    words = f"{stated.quantity}"
    if not isinstance(stated.quantity.low, int):
        words = scene.article[stated.number.span]
    raw, end = scene.article.raw, stated.number.span.end
    for word in _WORD.finditer(raw, end, end + 70) if stated.noun.lemma else ():
        if stem(word.group().lower()) == stated.noun.lemma:
            words += " " + " ".join(raw[end : word.end()].lstrip("- ").split())
            break
    return words


_THOUSAND, _MILLION = 10**3, 10**6


def _in_form(claim: Fact, stated: Binding, article: Text) -> str | None:
    """The article's value as the claim writes its own, digits or words; of millions as the
    article does, where the claim's form has no room for it."""
    low, high = stated.quantity.low, stated.quantity.high
    if low != high:
        return f"{plain(low)}-{plain(high)}"
    said = article[stated.number.span]
    form = claim.context.number.form
    if form == "mixed":
        like = written_like(low, claim.surface, "," in said)
        if like is not None:
            return like
    if not isinstance(low, int):
        return said  # 5 2/3 innings, and no 17/3
    if low >= _MILLION and (low % _MILLION or form != "words"):
        return said
    if form == "words" and low < 10**15:
        words = spell(low)
        return words[0].upper() + words[1:] if claim.surface[0].isupper() else words
    # where the claim's value is too small for one, the article's own comma is kept
    own = claim.context.quantity.low >= _THOUSAND and form != "mixed"
    return f"{low:,}" if "," in (claim.surface if own else said) else plain(low)
