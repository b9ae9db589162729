"""Names that end in a number: Route 222, the S&P 500, a Category 4 storm, World War II."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.amounts.surroundings import likeness, slot
from assistant.context import spots_of
from assistant.counts.candidates import covered
from assistant.furniture import in_furniture
from assistant.kind import Fact, Judgement, Kind, Scene, Verdict, unsupported
from assistant.lexicon.numerals import UNITS
from assistant.names.designations import Designation, scan
from assistant.numbers import numerals
from assistant.text import Span, Text

__all__ = ["KIND"]

# of several of a sort, the one whose clause is so much like the claim's is the one meant
_ALIKE = 0.5
# kinds whose numbers have a unit of their own
_MEASURED = ("duration", "measure", "money", "percent", "score", "clock")
_OWNED = frozenset("a an the this that his her its their our my".split())
# tokens between an ordinal and what it numbers
_NEAR = 4


def find(text: Text, guide: Text | None) -> Iterator[Fact]:
    """``value``: the sort of thing and its number, as "hwy 61" and "Route 61" are one."""
    for one in scan(text):
        if _of_year(one) or _TALLY.match(text.raw, one.span.end, one.span.end + 3):
            continue
        number = text.sentence_index(one.span.start)
        yield Fact("designation", one.span, text[one.span], (one.sort, one.number), one, number)


# "ended the season 14-3"
_TALLY = re.compile(r"[-–]\d")


def _of_year(one: Designation) -> bool:
    """ "to exit 2024 race", "pre-season 2020 fixtures": a year, and no name."""
    return one.word in _YEARLY and re.fullmatch(r"(?:19|20)\d\d", one.number) is not None


_YEARLY = frozenset("exit season series game round stage phase".split())


def relate(claim: Fact, scene: Scene) -> Judgement:
    ours: Designation = claim.context
    article = scene.article
    rivals: list[Designation] = []
    # not by the article's facts: "US Airways Flight 204" is a longer name to another kind
    for one in article.view(_told):
        alike = one.sort == ours.sort and _singular(ours.word) == _singular(one.word)
        if one.number == ours.number and (alike or ours.sort == one.sort == "road"):
            said = f"The article names “{article[one.span]}”."
            return Judgement(Verdict.SUPPORTED, said, (one.span,))
        if alike:
            rivals.append(one)
    if (told := _ordered(ours, article)) is not None:
        return Judgement(Verdict.SUPPORTED, f"The article has “{article[told]}”.", (told,))
    if (told := _plainly(ours, scene, bool(rivals))) is not None:
        return Judgement(Verdict.SUPPORTED, f"The article has “{article[told]}”.", (told,))
    rival = _rival(claim, rivals, scene)
    if rival is None and (span := _in_one(claim.surface, article)) is not None:
        return Judgement(Verdict.SUPPORTED, f"The article has “{article[span]}”.", (span,))
    if rival is None:
        return unsupported(f"The article does not name “{claim.surface}”.")
    written = article[rival.span]
    return Judgement(
        Verdict.CONTRADICTED,
        f"The article has “{written}”, not “{claim.surface}”.",
        (rival.span,),
        _suggestion(claim, rival, written),
    )


def _in_one(surface: str, article: Text) -> Span | None:
    """Where the article writes it as one word: "S&P500"."""
    word = surface.replace(" ", "")
    at = next((i for i in article.view(_glued).get(word, ())), -1)
    return None if at < 0 else Span(at, at + len(word))


def _glued(article: Text) -> dict[str, list[int]]:
    """The words that hold letters and end in digits -> where they stand."""
    found: dict[str, list[int]] = {}
    for match in _GLUED.finditer(article.raw):
        found.setdefault(match.group(), []).append(match.start())
    return found


_GLUED = re.compile(r"(?<![\w&])[A-Za-z&]{1,20}\d{1,5}(?!\w|[.,]\d)")


def _ordered(ours: Designation, article: Text) -> Span | None:
    """Where the article has it with an ordinal: "a third and final season" for Season 3."""
    if not ours.number.isdigit():
        return None
    tokens = article.tokens
    forms = {_singular(ours.word), f"{_singular(ours.word)}s"}
    for number in article.view(numerals.scan):
        if number.ordinal and number.low == int(ours.number):
            at = article.token_index(number.span.end - 1)
            for token in tokens[at + 1 : at + 1 + _NEAR]:
                if token.lower in forms:
                    return Span(number.span.start, token.end)
    return None


def _plainly(ours: Designation, scene: Scene, named: bool) -> Span | None:
    """The word and the number where they make no name by themselves: "stage six", "Phase 2 of".

    ``named``: the article names others of the sort, so another word for it is another thing.
    """
    article = scene.article
    tokens = article.tokens
    word = ours.word.split()[-1]
    # (a season of a show is a series of it)
    words = {word, "series"} if word == "season" and not named else {word}
    for at in spots_of(article, words):
        if at + 1 < len(tokens):
            follow = tokens[at + 1].lower
            if follow == ours.number or str(UNITS.get(follow)) == ours.number:
                span = Span(tokens[at].start, tokens[at + 1].end)
                if not _counts(scene, at + 1):
                    return span
    return None


def _counts(scene: Scene, at: int) -> bool:
    """The number at a token counts or measures: "the series 2-1", "the stage 4 hours late"."""
    tokens = scene.article.tokens
    span = Span(tokens[at].start, tokens[at].end)
    if _TALLY.match(scene.article.raw, span.end, span.end + 3):
        return True
    if covered(scene, _MEASURED, span):
        return True
    # "the stage 3 riders reached"; but "stage 3 riders"
    before = tokens[at - 2].lower if at > 1 else ""
    behind = tokens[at + 1].text if at + 1 < len(tokens) else ""
    return before in _OWNED and behind.islower() and behind.endswith("s") and len(behind) > 3


def _told(article: Text) -> list[Designation]:
    return [one for one in scan(article) if in_furniture(article, one.span) is None]


def _singular(word: str) -> str:
    return word.removesuffix("s") if len(word) > 4 else word


def _rival(claim: Fact, rivals: list[Designation], scene: Scene) -> Designation | None:
    """The article's only one of this name, or the one told of in the claim's words."""
    if len({one.number for one in rivals}) == 1:
        return rivals[0]
    best, like = None, _ALIKE
    ours = slot(scene.draft, claim.span, background=False)
    for one in rivals[:24]:
        score, words = likeness(ours, slot(scene.article, one.span), scene.article)
        if words >= 2 and score > like:
            best, like = one, score
    return best


def _suggestion(claim: Fact, rival: Designation, written: str) -> str:
    """The right number behind the claim's own word where both are written in digits."""
    number = claim.context.number
    if claim.surface.endswith(number) and written.endswith(rival.number):
        return str(claim.surface.removesuffix(number) + rival.number)
    return written


KIND = Kind("designation", find, relate, rank=5)
