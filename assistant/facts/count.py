"""Counts: a number with what it counts and the role it is in.

18 rockets, 14 wounded, "killed two U.S. troops and a British service member". A count is
compared with the article's counts of the same slot (`assistant.counts.rivals`); a value that
stands in another slot is no support when the article fills the claim's own slot otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator

from assistant.context import stem, weights
from assistant.counts.candidates import candidates, covered
from assistant.counts.counting import counts, dated, in_name, labelled
from assistant.counts.figured import figured
from assistant.counts.governing import roles_clash
from assistant.counts.rivals import SLOT, Match, clashes, frame, matches, workings
from assistant.counts.roles import Binding, about, bindings, with_value
from assistant.furniture import in_furniture
from assistant.kind import Fact, Judgement, Kind, Scene, Verdict, unchecked, unsupported
from assistant.lexicon.counts import LISTED
from assistant.numbers.numeral_words import spell
from assistant.numbers.numerals import plain
from assistant.numbers.quantity import Quantity, Relation, compare
from assistant.numbers.rebound import rebound
from assistant.text import Span, Text

__all__ = ["KIND"]

# forms that state a number outright
_STATED = ("digits", "words", "mixed")
# forms that state no number of their own in a draft
_EVIDENCE_ONLY = ("article", "collective")


def find(text: Text, guide: Text | None) -> Iterator[Fact]:
    """Every number that counts something. In a draft "a", "both" and a pronoun "one" do not."""
    for bound in bindings(text):
        number = bound.number
        if number.ordinal or (
            guide is not None and (number.form in _EVIDENCE_ONLY or number.weak)
        ):
            continue
        if counts(text, bound):
            yield Fact(
                "count", number.span, text[number.span], bound.quantity, bound, bound.sentence
            )


def _keys(fact: Fact) -> Iterator[Hashable]:
    """What two counts of one slot share one of at least."""
    bound: Binding = fact.context
    yield bound.quantity.low, bound.quantity.high
    yield "noun", bound.noun.lemma
    yield "group", bound.noun.group
    yield "before", bound.before
    for role in bound.roles:
        yield "role", role


def relate(claim: Fact, scene: Scene) -> Judgement:
    """Same slot and value, arithmetic, then rivals for the slot, then the bare value."""
    bound: Binding = claim.context
    if not bound.bound:
        return _anywhere(claim, scene, [])
    found = matches(bound, (fact.context for fact in candidates(claim, scene, _keys)))
    slot = [match for match in found if match.fit >= SLOT and _relevant(bound, match)]
    rival = next((match for match in slot if _rival(bound, match, found)), None)
    same = next(
        (m for m in found if m.equal and m.comparison.relation is not Relation.FALSE), None
    )
    if same is not None and not _stands(bound, same, rival, scene):
        same = None
    if same is not None and same.fit >= (SLOT if rival else 1):
        return _equal(scene, same)
    for match in sorted(slot, key=lambda match: -match.rank):
        if match.equal and match.comparison.relation is Relation.FALSE:
            return _contradicted(claim, scene, match)
        if match.comparison.relation in _NEAR and _stands(bound, match, rival, scene):
            return _close(scene, match)
    if worked := workings(bound, found):
        return Judgement(
            Verdict.DERIVED, f"{worked.text}.", tuple(p.number.span for p in worked.parts)
        )
    if same is not None:
        return _equal(scene, same)
    if worked_out := figured(bound, scene):
        return worked_out
    for match in found:
        if (
            match.fit >= 0
            and match.comparison.relation is Relation.ROUNDED
            and _stands(bound, match, rival, scene)
        ):
            return _close(scene, match)
    if rival is not None:
        return _contradicted(claim, scene, rival)
    for match in found:
        if match.fit >= -1 and match.comparison.relation in _NEAR:
            return _close(scene, match)
    judgement = _anywhere(claim, scene, found)
    if judgement.verdict is Verdict.UNSUPPORTED:
        likely = [m for m in found if m.fit >= _LIKELY and _rival(bound, m, found)]
        rival = next((m for m in likely if _relevant(bound, m)), None)
        if rival is not None:
            return _contradicted(claim, scene, rival)
        if named := _named(bound, scene):
            return named
    return judgement


# where the claim's value is nowhere, a rival for its slot need not fit as well
_LIKELY = 2.5


def _named(bound: Binding, scene: Scene) -> Judgement | None:
    """Eight Nations, where the article names the Six Nations."""
    if not bound.noun.lemma or bound.noun.joined:
        return None
    for other in bindings(scene.article)[:_MOST_WITHIN]:
        same = other.noun.lemma == bound.noun.lemma and not other.noun.partitive
        if same and covered(scene, _NAMES, other.number.span):
            said = scene.article[other.number.span]
            return Judgement(
                Verdict.CONTRADICTED, f"The article names “{said}”.", (other.number.span,), said
            )
    return None


_NAMES = ("name", "organisation", "place", "person")


# relations that neither state the claim nor deny it
_NEAR = (Relation.ROUNDED, Relation.LOOSE)
# so much better must a rival fit to outweigh the claim's value in another place
_OUTWEIGHS = 5


# so many tokens beside the number the same: the claim is a copy of that place
_VERBATIM = 4


def _relevant(bound: Binding, match: Match) -> bool:
    """The slot must share the thing counted, the role or the word before the number."""
    ours, theirs = bound.noun, match.stated.noun
    return bool(
        (ours.lemma and ours.lemma == theirs.lemma)
        or (bound.roles & match.stated.roles)
        or (ours.group and ours.group == theirs.group)
        or (bound.before and bound.before == match.stated.before and not ours.lemma)
        or frame(bound, match.stated) >= _VERBATIM
    ) and not clashes(bound, match.stated)


def _rival(bound: Binding, match: Match, found: list[Match]) -> bool:
    """A stated count with another value. "a man" denies no count of men, and "nearly 900" none
    of 872 where the article has both."""
    number = match.stated.number
    rounds = compare(match.stated.quantity, Quantity(bound.quantity.low, bound.quantity.high))
    if rounds.relation is Relation.ROUNDED and any(other.equal for other in found):
        return False
    return (
        match.comparison.relation in (Relation.DIFFERENT, Relation.FALSE)
        and number.form not in ("vague", "article", "collective")
        and not number.weak
        # "a further 63" denies no total
        and not match.stated.noun.more
    )


def _stands(bound: Binding, match: Match, rival: Match | None, scene: Scene) -> bool:
    """Whether a value of the article supports the claim although a rival may fit better.

    It does not where it is of another thing, role, nation or time than the claim and the rival
    of the claim's own; nor, without a rival, where one side counts people, the other things, and
    the article knows the claim's thing.
    """
    stated = match.stated
    if rival is None:
        ours, theirs = bound.noun, stated.noun
        return not (
            match.fit <= -4
            and bool(ours.lemma and theirs.lemma)
            and bool(bound.people) != bool(stated.people)
            and (bool(bound.roles) or ours.lemma in weights(scene.article))
        )
    margin = rival.fit - match.fit
    if margin <= 0 or _among(scene.article, rival.stated, stated):
        return True
    copied = frame(bound, rival.stated) - frame(bound, stated) >= _VERBATIM
    if not copied and _of_kind(bound, stated, rival.stated):
        return True
    if margin >= _OUTWEIGHS or copied:
        return False
    if clashes(bound, stated):
        return bound.people != stated.people and len(bound.words & stated.words) >= 2
    told = stated.roles | about(scene.article, stated.sentence)
    typed = bool(bound.roles) and not bound.roles & told
    return not (typed and rival.fit > SLOT and margin > 1)


def _of_kind(bound: Binding, stated: Binding, rival: Binding) -> bool:
    """Of children the article counts four: that it counts more people denies no children."""
    ours = bound.noun
    return bool(
        ours.group not in ("", "any")
        and stated.noun.group == ours.group
        and rival.noun.group != ours.group
        and not roles_clash(bound.roles, stated.roles)
    )


def _among(article: Text, whole: Binding, part: Binding) -> bool:
    """Whether one number is named among what the other counts: "15 hostages, including ..."."""
    if whole.sentence != part.sentence or whole.number.span.end > part.number.span.start:
        return False
    between = article.raw[whole.number.span.end : part.number.span.start]
    return "includ" in between and part.quantity.high < whole.quantity.low


def _equal(scene: Scene, match: Match) -> Judgement:
    """The same value: supported, or approximate where the bound differs."""
    if not match.agrees:
        return _close(scene, match)
    return Judgement(
        Verdict.SUPPORTED,
        f"The article says “{scene.article[match.stated.number.span]}” too.",
        (match.stated.number.span,),
    )


def _close(scene: Scene, match: Match) -> Judgement:
    verdict = (
        Verdict.DERIVED if match.comparison.relation is Relation.ROUNDED else Verdict.APPROXIMATE
    )
    return Judgement(verdict, _sentence(match.comparison.working), (match.stated.number.span,))


def _sentence(clause: str) -> str:
    return clause[:1].upper() + clause[1:] + "."


def _contradicted(claim: Fact, scene: Scene, rival: Match) -> Judgement:
    stated = rival.stated
    working = rival.comparison.working
    if rival.equal:
        right = rebound(scene.draft, claim.span, scene.article, stated.number.span)
        reason = _sentence(working) if working else f"The article says {stated.quantity}."
        return Judgement(
            Verdict.CONTRADICTED, reason, (right.evidence,), right.suggestion, right.span
        )
    reason = _sentence(working) if working else f"The article says {_said(scene, stated)} here."
    return Judgement(
        Verdict.CONTRADICTED,
        reason,
        (stated.number.span,),
        _in_form(claim, stated),
    )


def _said(scene: Scene, stated: Binding) -> str:
    words = f"{stated.quantity}"
    raw, end = scene.article.raw, stated.number.span.end
    for word in _WORD.finditer(raw, end, end + 70) if stated.noun.lemma else ():
        if stem(word.group().lower()) == stated.noun.lemma:
            words += " " + " ".join(raw[end : word.end()].lstrip("- ").split())
            break
    role = " and ".join(sorted(stated.roles))
    return f"{words} ({role})" if role else words


def _in_form(claim: Fact, stated: Binding) -> str | None:
    """The article's value as the claim writes its own: digits or words."""
    low, high = stated.quantity.low, stated.quantity.high
    if low != high or not isinstance(low, int):
        return plain(low) if low == high else f"{plain(low)}-{plain(high)}"
    if claim.context.number.form == "words" and low < 10**15:
        words = spell(low)
        return words[0].upper() + words[1:] if claim.surface[0].isupper() else words
    return f"{low:,}" if "," in claim.surface else plain(low)


# kinds whose numbers are no support for a count; for a bare number only the first two
_NO_SUPPORT = ("date", "clock", "money", "percent", "age")


def _anywhere(claim: Fact, scene: Scene, found: list[Match]) -> Judgement:
    """The value in another kind of fact, or nowhere."""
    bound: Binding = claim.context
    rejected = next((m for m in found if m.agrees and m.stated.number.form in _STATED), None)
    if labelled(scene.draft, bound) or not (bound.noun.group or bound.roles or rejected):
        kinds = _NO_SUPPORT if bound.noun.lemma else _NO_SUPPORT[:2]
        for other in with_value(scene.article, bound.quantity.low, bound.quantity.high):
            if (
                not dated(scene.article, other)
                and _ordered(bound, other)
                and not covered(scene, kinds, other.number.span)
                and in_furniture(scene.article, other.number.span) is None
            ):
                return Judgement(
                    Verdict.SUPPORTED,
                    f"The article has “{scene.article[other.number.span]}” too.",
                    (other.number.span,),
                )
    if toll := _nth_person(bound, scene):
        return toll
    if bound.quantity.low == 0 and (none := scene.article.view(_none)):
        return Judgement(Verdict.SUPPORTED, f"The article says “{scene.article[none]}”.", (none,))
    if bound.quantity.vague and (inside := _within(bound, scene)):
        return inside
    if bound.quantity.low == 1 and bound.number.form == "words":
        return unchecked("It is one of a kind that the article need not count.")
    if bound.noun.lemma in LISTED:
        return unchecked("It may count what the article lists, which is not counted here.")
    if in_name(scene.draft, bound):
        return unchecked("It looks like a part of a name, not a count.")
    if rejected is not None:
        return unsupported(
            f"The article has {plain(bound.quantity.low)} only of something else.",
            rejected.stated.number.span,
        )
    value = f"“{claim.surface}”" if bound.quantity.vague else bound.quantity
    return unsupported(f"The article does not say {value}.", *_nearest(found))


def _ordered(bound: Binding, other: Binding) -> bool:
    """An ordinal bears a count out only of the same noun: "third" says nothing of 3 points."""
    same = other.noun.lemma in (bound.noun.lemma, bound.before)
    return not other.number.ordinal or (same and bool(other.noun.lemma))


def _nth_person(bound: Binding, scene: Scene) -> Judgement | None:
    """3 dead, where "a third person has died"."""
    if not bound.people or bound.quantity.low < 2:
        return None
    for other in with_value(scene.article, bound.quantity.low, bound.quantity.high):
        if other.number.ordinal and other.people and bound.roles & other.roles:
            span = other.number.span
            return Judgement(
                Verdict.DERIVED, f"The article says “{scene.article[span]}”.", (span,)
            )
    return None


def _within(bound: Binding, scene: Scene) -> Judgement | None:
    """A number of the article that "thousands" may stand for."""
    low, high = bound.quantity.low, bound.quantity.high
    for other in bindings(scene.article)[:_MOST_WITHIN]:
        if low <= other.quantity.low and other.quantity.high <= high:
            year = other.number.form == "digits" and 1900 <= other.quantity.low <= 2100
            if not year:
                return Judgement(
                    Verdict.DERIVED,
                    f"The article says {other.quantity}.",
                    (other.number.span,),
                )
    return None


_MOST_WITHIN = 2000


def _none(article: Text) -> Span | None:
    match = _NONE.search(article.raw)
    return Span(*match.span()) if match else None


_WORD = re.compile(r"[\w'’]+")
_NONE = re.compile(
    r"\b(?:no|none|nobody|never|not|without|nothing|zero|nil)\b|n't\b", re.IGNORECASE
)


def _nearest(found: list[Match]) -> Iterable[Span]:
    return (found[0].stated.number.span,) if found and found[0].fit >= SLOT else ()


KIND = Kind("count", find, relate, rank=60)
