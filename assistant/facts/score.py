"""Scores: "3-2", "21-14", "6-4, 6-3", a vote of 5-4.

The order of the two numbers is whose report it is: "lost 2-3" and "won 3-2" tell of one game.
Ranges ("10-12 people"), seasons ("2014-15") and "24-7" are no scores.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator
from itertools import pairwise

from assistant.amounts.surroundings import likeness, slot
from assistant.amounts.weighing import remembered
from assistant.context import stems
from assistant.counts.holding import held_by_another
from assistant.kind import Fact, Judgement, Kind, Scene, Verdict, unsupported
from assistant.numbers import numerals
from assistant.numbers.asserted import asserted
from assistant.patterns import deferred
from assistant.text import Span, Text

__all__ = ["KIND"]

_SCORE = deferred(
    r"(?<![\w.,/:$£€-])(\d{1,3}) ?[-–] ?(\d{1,3})"
    r"(?![\w/:%]|[-–]\w|[.,]\d| ?(?:%|percent|per cent))"
)
# what every one of them has, and few articles: looked for first, at its dashes alone
_DASHED = re.compile(r"[-–](?:(?<=\d.)|(?<=\d .)) ?\d")
_CUE = deferred(
    r"\b(?:w[io]ns?|winning|beat\w*|los[est]\w*|defeat\w*|dr[ae]w\w*|victor\w+|le[ad]d?s?|leading"
    r"|trail\w*|scor\w+|aggregate|ahead|final|thrash\w*|rout\w*|hammer\w*|vot\w+|ruled|ruling"
    r"|decision|agg|half-time|halftime|ti(?:e|ed)|level\w*|set|sets|match|game|goals?|crush\w*"
    r"|edg\w+|stun\w*|play-?off|series|overtime|penalt\w+|record|down|up|semi-?final\w*|cup"
    r"|equali[sz]\w+|comeback|shootout|against|over|past|downed|advantage|cruised?|triumph\w*)\b",
    re.IGNORECASE,
)
_IDIOMS = frozenset({(24, 7), (50, 50), (20, 20), (9, 11), (7, 11), (9, 5), (4, 20)})
_NOUN = deferred(
    r" (?:people|years?|days?|weeks?|months?|hours?|minutes?|miles|km|age|year-olds)\b"
)


def find(text: Text, guide: Text | None = None) -> Iterable[Fact]:
    return list(_find(text))


def _find(text: Text) -> Iterator[Fact]:
    raw = text.raw
    for match in _SCORE.finditer(raw) if _DASHED.search(raw) else ():
        first, second = int(match.group(1)), int(match.group(2))
        if (first, second) in _IDIOMS or _NOUN.match(raw, match.end(), match.end() + 12):
            continue
        if match.group(1).startswith("0") and len(match.group(1)) > 1:
            continue
        around = (
            raw[max(0, match.start() - 60) : match.start()]
            + " "
            + raw[match.end() : match.end() + 40]
        )
        if first <= second and not (_CUE.search(around) or _between_sides(raw, match)):
            continue
        span = Span(match.start(), match.end())
        value = (max(first, second), min(first, second))
        yield Fact("score", span, text[span], value, None, text.sentence_index(span.start))


# "Rovers 19-47 New Town": two sides in capitals
_SIDE_BEFORE = re.compile(r"[A-Z][\w.']+ $")
_SIDE_AFTER = deferred(r" [A-Z][a-z]+(?: [A-Z][\w.']+)*(?:\s*[.;,(]|\s*$)")


def _between_sides(raw: str, match: re.Match[str]) -> bool:
    before = _SIDE_BEFORE.search(raw, max(0, match.start() - 24), match.start())
    return before is not None and _SIDE_AFTER.match(raw, match.end()) is not None


def relate(claim: Fact, scene: Scene) -> Judgement:
    facts = scene.of("score")
    same = remembered(scene, "score", _by_value).get(claim.value)
    if same is not None:
        if rival := _opening(claim, same, scene) or _of_another(claim, scene):
            return _contradicted(claim, rival)
        reason = f'The article has the score "{same.surface}".'
        return Judgement(Verdict.SUPPORTED, reason, (same.span,))
    pair = scene.article.view(_spelt).get(claim.value)
    if pair is not None:
        reason = f'The article gives it as "{scene.article[pair]}".'
        return Judgement(Verdict.SUPPORTED, reason, (pair,))
    pairs = scene.article.view(_pairs)
    if isinstance(claim.value, tuple) and (written := pairs.get(claim.value)):
        said = f"The article says “{scene.article[written]}”."
        return Judgement(Verdict.SUPPORTED, said, (written,))
    if facts:
        ours = slot(scene.draft, claim.span, background=False)
        ranked = [
            (*likeness(ours, slot(scene.article, fact.span), scene.article), fact)
            for fact in facts[:40]
        ]
        like, words, rival = max(ranked, key=lambda row: row[:2])
        # (which of the two it is of matters only where the article's is of the other)
        other = _of_shootout(scene.draft, claim) and not _of_shootout(scene.article, rival)
        if words >= 2 and like >= 0.3 and not other:
            return _contradicted(claim, rival)
    return unsupported(f'The article has no score "{claim.surface}".')


def _of_shootout(draft: Text, claim: Fact) -> bool:
    """ "1-1 (4-2 on penalties)": the score of the kicks, or of both legs, is not the game's."""
    return _SHOOTOUT.match(draft.raw, claim.span.end, claim.span.end + 24) is not None


_SHOOTOUT = deferred(
    r"[ -](?:(?:on|in|after|win on|victory on) )?(?:a )?(?:pen(?:s|alty|alties)\b|shoot-?out|agg)",
    re.IGNORECASE,
)
_STANDS = deferred(r"\b(?:to|at|a|now|are|were|record|record of)\s$", re.IGNORECASE)


def _pairs(article: Text) -> dict[tuple[int, int], Span]:
    """What a side stands at, without a word of a game: "dropped them to 2-8"."""
    raw = article.raw
    found: dict[tuple[int, int], Span] = {}
    for match in _SCORE.finditer(raw) if _DASHED.search(raw) else ():
        stands = _STANDS.search(raw, max(0, match.start() - 16), match.start())
        if stands and _NOUN.match(raw, match.end(), match.end() + 12) is None:
            one, other = int(match.group(1)), int(match.group(2))
            found.setdefault((max(one, other), min(one, other)), Span(*match.span()))
    return found


# a story's opening tells the result; a score further on is one on the way to it
_LEAD, _ALIKE, _FIRST = 0.25, 0.4, 2


def _opening(claim: Fact, same: Fact, scene: Scene) -> Fact | None:
    """ "A 1-0 win", where the story opens with a 5-0 win and has 1-0 as the state of play."""
    facts = scene.of("score")
    if same.sentence < _FIRST or not facts or facts[0].sentence >= _FIRST:
        return None
    ours = slot(scene.draft, claim.span, background=False)
    first, other = (
        likeness(ours, slot(scene.article, fact.span), scene.article) for fact in (facts[0], same)
    )
    clear = first[0] >= _ALIKE and first[1] >= 2 and first[0] - other[0] >= _LEAD
    return facts[0] if clear and not _better_told(claim, same, facts[0], scene) else None


# words of the draft's sentence that the one's sentence must have more than the other's
_MORE = 2


def _better_told(claim: Fact, same: Fact, first: Fact, scene: Scene) -> bool:
    """What the sentence tells that has the claim's score is far more what the draft tells."""
    ours = set(stems(scene.draft.sentence_tokens(claim.sentence)))
    mine, its = (
        len(ours & set(stems(scene.article.sentence_tokens(one.sentence))))
        for one in (same, first)
    )
    return mine >= its + _MORE


_LOOKED_AT = 40


def _of_another(claim: Fact, scene: Scene) -> Fact | None:
    """What the article has of the claim's one side, where it has the claim's of another: "Dunmore
    was 92-70", of "Dunmore was 89-73" and "Harlow was 92-70"."""
    facts = scene.of("score")[:_LOOKED_AT]
    agreeing = [fact.span for fact in facts if fact.value == claim.value]
    others = {fact.span: fact for fact in facts if fact.value != claim.value}
    held = held_by_another(scene.draft, claim.span, scene.article, agreeing, list(others))
    return others[held[1]] if held else None


def _contradicted(claim: Fact, rival: Fact) -> Judgement:
    reason = f'The article has the score "{rival.surface}" here.'
    return Judgement(Verdict.CONTRADICTED, reason, (rival.span,), _ordered(claim, rival))


def _ordered(claim: Fact, fact: Fact) -> str:
    """The article's score in the claim's order: winner first or loser first."""
    first, second = (int(part) for part in re.findall(r"\d+", claim.surface))
    high, low = (int(part) for part in sorted(re.findall(r"\d+", fact.surface), key=int)[::-1])
    dash = re.sub(r"\d", "", claim.surface)
    return f"{high}{dash}{low}" if first >= second else f"{low}{dash}{high}"


def _by_value(scene: Scene) -> dict[Hashable, Fact]:
    known: dict[Hashable, Fact] = {}
    for fact in scene.of("score"):
        known.setdefault(fact.value, fact)
    return known


# the next side's name, or "goals to"
_LINKED = deferred(
    r",? (?:and )?(?:[A-Z][\w.'’-]*,? ){1,4}(?:with )?"
    r"|,? ?(?:\w+ )?(?:to|against|versus|v|vs\.?|and) (?:\w+ )?"
    r"|(?: votes?| members)? (?:in favou?r(?: of it)?|for(?: it)?),?(?: and| to| with)? "
)


# code points between two shares of one poll
_POLLED = 80
_SHARE = re.compile(r" ?(?:%|per ?cent\b)")
_FROM = deferred(r"\b(?:from|to|up|down|rose|fell|year|month)\b", re.IGNORECASE)


def _shares(article: Text, first: numerals.Number, second: numerals.Number) -> bool:
    """ "Berg's support stood at 50 percent, versus Moll's 47 percent": what a poll gives two."""
    raw = article.raw
    return (
        all(_SHARE.match(raw, one.span.end, one.span.end + 9) for one in (first, second))
        and article.sentence_index(first.span.start) == article.sentence_index(second.span.start)
        and not _FROM.search(raw, first.span.end, second.span.start)
    )


# code points between two such numbers
_GAP = 30


def _spelt(article: Text) -> dict[Hashable, Span]:
    """Two numbers close together in other words: "Rovers 3 City 2", "two goals to nil"."""
    known: dict[Hashable, Span] = {}
    numbers = article.view(numerals.scan)
    for first, second in pairwise(numbers):
        if first.ordinal or second.ordinal or second.span.start - first.span.end > _POLLED:
            continue
        if not (
            (
                second.span.start - first.span.end <= _GAP
                and _LINKED.fullmatch(article.raw, first.span.end, second.span.start)
            )
            or _shares(article, first, second)
        ):
            continue
        pair = (max(first.low, second.low), min(first.low, second.low))
        known.setdefault(pair, Span(first.span.start, second.span.end))
    return known


KIND = Kind("score", find, asserted(relate), rank=30)
