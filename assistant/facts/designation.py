"""Names that end in a number: Route 222, the S&P 500, a Category 4 storm, World War II."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.amounts.surroundings import likeness, slot
from assistant.kind import Fact, Judgement, Kind, Scene, Verdict, unsupported
from assistant.names.designations import Designation, scan
from assistant.text import Text

__all__ = ["KIND"]

# of several of a sort, the one whose clause is so much like the claim's is the one meant
_ALIKE = 0.5


def find(text: Text, guide: Text | None) -> Iterator[Fact]:
    """``value``: the sort of thing and its number, as "hwy 61" and "Route 61" are one."""
    for one in scan(text):
        value = (one.sort, one.number)
        yield Fact(
            "designation", one.span, text[one.span], value, one, text.sentence_index(one.span.start)
        )


def relate(claim: Fact, scene: Scene) -> Judgement:
    ours: Designation = claim.context
    rivals: list[Fact] = []
    for fact in scene.of("designation"):
        theirs: Designation = fact.context
        if fact.value == claim.value and (
            ours.sort == "road" or _singular(ours.word) == _singular(theirs.word)
        ):
            return Judgement(
                Verdict.SUPPORTED, f"The article names “{fact.surface}”.", (fact.span,)
            )
        if theirs.sort == ours.sort and _singular(ours.word) == _singular(theirs.word):
            rivals.append(fact)
    rival = _rival(claim, rivals, scene)
    if rival is None:
        return unsupported(f"The article does not name “{claim.surface}”.")
    return Judgement(
        Verdict.CONTRADICTED,
        f"The article has “{rival.surface}”, not “{claim.surface}”.",
        (rival.span,),
        _suggestion(claim, rival),
    )


def _singular(word: str) -> str:
    return word.removesuffix("s") if len(word) > 4 else word


def _rival(claim: Fact, rivals: list[Fact], scene: Scene) -> Fact | None:
    """The article's only one of this name, or the one told of in the claim's words."""
    if len({fact.value for fact in rivals}) == 1:
        return rivals[0]
    best, like = None, _ALIKE
    ours = slot(scene.draft, claim.span, background=False)
    for fact in rivals[:24]:
        score, words = likeness(ours, slot(scene.article, fact.span), scene.article)
        if words >= 2 and score > like:
            best, like = fact, score
    return best


def _suggestion(claim: Fact, rival: Fact) -> str:
    """The right number behind the claim's own word where both are written in digits."""
    ours, theirs = claim.value, rival.value
    assert isinstance(ours, tuple) and isinstance(theirs, tuple)
    if claim.surface.endswith(ours[1]) and rival.surface.endswith(theirs[1]):
        return claim.surface.removesuffix(ours[1]) + theirs[1]
    return rival.surface


KIND = Kind("designation", find, relate, rank=5)
