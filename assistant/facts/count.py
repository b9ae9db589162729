"""Counts: a number with what it counts and the role it is in.

18 rockets, 14 wounded, "killed two U.S. troops and a British service member". A count is
compared with the article's counts of the same slot (`assistant.counts.rivals`); a value that
stands in another slot is no support when the article fills the claim's own slot otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator

from assistant.context import stem, weights
from assistant.counts.candidates import candidates
from assistant.counts.counting import counts, labelled
from assistant.counts.elsewhere import anywhere, in_series, named, nth
from assistant.counts.figured import figured
from assistant.counts.governing import roles_clash
from assistant.counts.misdated import misdated
from assistant.counts.rivals import SLOT, Match, clashes, frame, matches, told_otherwise
from assistant.counts.roles import Binding, about, bindings
from assistant.counts.working import workings
from assistant.kind import Fact, Judgement, Kind, Scene, Verdict
from assistant.numbers.numeral_words import spell
from assistant.numbers.numerals import plain
from assistant.numbers.quantity import Quantity, Relation, compare
from assistant.numbers.rebound import rebound
from assistant.text import Text

__all__ = ["KIND"]

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
        return anywhere(claim, scene, [])
    if labelled(scene.draft, bound) and (told := in_series(bound, scene)):
        return told
    if wrong := misdated(bound, scene):
        return wrong
    found = matches(bound, (fact.context for fact in candidates(claim, scene, _keys)))
    slot = [match for match in found if match.fit >= SLOT and _relevant(bound, match)]
    rival = next((match for match in slot if _rival(bound, match, found)), None)
    same = next(
        (m for m in found if m.equal and m.comparison.relation is not Relation.FALSE), None
    )
    other = told_otherwise(bound, found)
    if other is not None and _rival(bound, other, found):
        return _contradicted(claim, scene, other)
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
    if worked_out := figured(bound, scene) or nth(bound, scene):
        return worked_out
    for match in found:
        rounded = match.comparison.relation is Relation.ROUNDED
        loose = match.comparison.relation is Relation.LOOSE
        if ((rounded and match.fit >= 0) or (loose and match.fit >= 1)) and _stands(
            bound, match, rival, scene
        ):
            return _close(scene, match)
    if rival is not None:
        return _contradicted(claim, scene, rival)
    for match in found:
        near = match.comparison.relation in _NEAR
        if near and match.fit >= -1 and _stands(bound, match, rival, scene):
            return _close(scene, match)
    judgement = anywhere(claim, scene, found)
    if judgement.verdict is Verdict.UNSUPPORTED:
        likely = [m for m in found if m.fit >= _LIKELY and _rival(bound, m, found)]
        rival = next((m for m in likely if _relevant(bound, m)), None)
        if rival is not None:
            return _contradicted(claim, scene, rival)
        if title := named(bound, scene):
            return title
    return judgement


# where the claim's value is nowhere, a rival for its slot need not fit as well
_LIKELY = 2.5


# relations that neither state the claim nor deny it
_NEAR = (Relation.ROUNDED, Relation.LOOSE)
# so much better must a rival fit to outweigh the claim's value in another place
_OUTWEIGHS = 5
# and so much more where the article names no noun beside the value
_BARE = 2


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
        if _untold(bound, stated, scene):
            return False
        return not (
            match.fit <= -4
            and bool(ours.lemma and theirs.lemma and ours.lemma != theirs.lemma)
            and bool(bound.people) != bool(stated.people)
            and (bool(bound.roles) or ours.lemma in weights(scene.article))
        )
    margin = rival.fit - match.fit
    if margin <= 0 or _among(scene.article, rival.stated, stated):
        return True
    copied = frame(bound, rival.stated) - frame(bound, stated) >= _VERBATIM
    if not copied and _of_kind(bound, stated, rival.stated):
        return True
    # of two counts of one noun a headline tells the one that the story opens with
    same = bound.noun.lemma and bound.noun.lemma == stated.noun.lemma == rival.stated.noun.lemma
    if same and stated.sentence == 0 < rival.stated.sentence and not clashes(bound, stated):
        return True
    if margin >= _OUTWEIGHS + _BARE * (not stated.noun.lemma) or copied:
        return False
    if clashes(bound, stated):
        return bound.people != stated.people and len(bound.words & stated.words) >= 2
    told = stated.roles | about(scene.article, stated.sentence)
    typed = bool(bound.roles) and not bound.roles & told
    return not (typed and rival.fit > SLOT and margin > 1)


_TYPED = frozenset(("killed", "wounded", "arrested", "missing"))


def _untold(bound: Binding, stated: Binding, scene: Scene) -> bool:
    """340 dead, where the article tells of a man killed and, elsewhere and with no word of the
    dead, of 340 people."""
    typed = bound.roles & _TYPED
    if not typed or stated.roles or typed & about(scene.article, stated.sentence):
        return False
    if stated.noun.lemma and stated.noun.group != "any":
        return False
    return any(
        one.roles & typed and one.sentence != stated.sentence and one.quantity != stated.quantity
        for one in bindings(scene.article)[:_LOOKED_AT]
    )


_LOOKED_AT = 200


def _of_kind(bound: Binding, stated: Binding, rival: Binding) -> bool:
    """Of children the article counts four: that it counts more people denies no children."""
    ours = bound.noun
    theirs, others = stated.noun, rival.noun
    same_group = ours.group not in ("", "any") and theirs.group == ours.group != others.group
    same_noun = bool(ours.lemma) and theirs.lemma == ours.lemma != others.lemma
    return (same_group or same_noun) and not roles_clash(bound.roles, stated.roles)


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


_WORD = re.compile(r"[\w'’]+")


KIND = Kind("count", find, relate, rank=60)
