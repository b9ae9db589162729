"""Counts: a number with what it counts and the role it is in.

18 rockets, 14 wounded, "killed two U.S. troops and a British service member". A count is
compared with the article's counts of the same slot (`assistant.rivals`); a value that stands in
another slot is no support when the article fills the claim's own slot otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from assistant.context import weights
from assistant.furniture import in_furniture
from assistant.kind import Fact, Judgement, Kind, Scene, Verdict, unsupported
from assistant.lexicon.counts import CLOCK, LABELS, NOT_COUNTED, TIME_PREPOSITIONS
from assistant.lexicon.roles import MONTHS
from assistant.numeral_words import spell
from assistant.numerals import plain
from assistant.quantity import Relation
from assistant.rivals import SLOT, Match, clashes, matches, workings
from assistant.roles import Binding, bindings, roles_clash
from assistant.text import Span, Text, Token

__all__ = ["KIND"]

# forms that state no number of their own in a draft
_EVIDENCE_ONLY = ("article", "collective")


def find(text: Text, guide: Text | None) -> Iterator[Fact]:
    """Every number that counts something. In a draft "a", "both" and a pronoun "one" do not."""
    tokens = text.tokens
    for bound in bindings(text):
        number = bound.number
        if number.ordinal or (
            guide is not None and (number.form in _EVIDENCE_ONLY or number.weak)
        ):
            continue
        if _elsewhere(text, tokens, bound):
            continue
        yield Fact("count", number.span, text[number.span], bound.quantity, bound, bound.sentence)


def _elsewhere(text: Text, tokens: list[Token], bound: Binding) -> bool:
    """Whether the number belongs to another kind, or to an idiom."""
    raw = text.raw
    start, end = bound.number.span
    if raw[end : end + 1] in ("%", "°", "'", "′") or raw[end : end + 1].isalpha():
        return True
    if raw[max(0, start - 1) : start] in tuple("$£€¥₹#@'’‘"):
        return True
    first, last = text.token_index(start), text.token_index(end - 1)
    before = tokens[first - 1] if first else None
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    next_word = after.lower if after else ""
    last_word = before.lower if before else ""
    if next_word in CLOCK or (next_word in NOT_COUNTED and bound.number.low == 1):
        return True
    if bound.noun.joined and bound.number.low == 1 and bound.number.form == "words":
        return bound.noun.lemma not in ("year", "day", "week", "month", "man")
    digits = bound.number.form == "digits"
    if digits and _season(raw, start):
        return True
    if digits and (
        next_word in MONTHS or last_word in MONTHS or "march" in (next_word, last_word)
    ):
        return bound.number.high <= 31 or bound.number.high >= 1900
    return digits and _year(raw, bound, last_word)


def _season(raw: str, start: int) -> bool:
    """The 11 of "2010-11"."""
    before = raw[max(0, start - 9) : start].replace(" ", "")
    return before[-1:] in tuple("-–/") and before[-5:-1].isdigit() and len(before) > 4


def _year(raw: str, bound: Binding, last_word: str) -> bool:
    start, end = bound.number.span
    low, high = bound.number.low, bound.number.high
    if not (end - start == 4 or low != high) or not (1000 <= low <= 2100 and high <= 2100):
        return False
    return last_word in TIME_PREPOSITIONS or not bound.noun.lemma or 1900 <= low <= 2050


def _label(text: Text, bound: Binding) -> str:
    """The word of a series before the number ("Flight 1549"), "" for none."""
    first = text.token_index(bound.number.span.start)
    word = text.tokens[first - 1].lower if first else ""
    return word if word in LABELS and bound.number.form == "digits" else ""


def relate(claim: Fact, scene: Scene) -> Judgement:
    """Same slot and value, arithmetic, then rivals for the slot, then the bare value."""
    bound: Binding = claim.context
    stated = [fact.context for fact in scene.of("count")]
    found = matches(bound, stated)
    slot = [match for match in found if match.fit >= SLOT and _relevant(bound, match)]
    rival = next((m for m in slot if _rival(m)), None)
    same = next(
        (m for m in found if m.equal and m.comparison.relation is not Relation.FALSE), None
    )
    if same and same.fit >= (SLOT if rival else 1) and _holds(bound, same, rival):
        return _equal(scene, same)
    for match in sorted(slot, key=lambda match: -match.rank):
        if match.equal and match.comparison.relation is Relation.FALSE:
            return _contradicted(claim, scene, match)
        if match.comparison.relation in (Relation.ROUNDED, Relation.LOOSE) and _holds(
            bound, match, rival
        ):
            return _close(scene, match)
    if worked := workings(bound, found):
        return Judgement(
            Verdict.DERIVED, f"{worked.text}.", tuple(p.number.span for p in worked.parts)
        )
    if same and _holds(bound, same, rival) and not _elsewhere_only(bound, same, rival, scene):
        return _equal(scene, same)
    if rival is not None:
        return _contradicted(claim, scene, rival)
    for match in found:
        if match.fit >= -1 and match.comparison.relation in (Relation.ROUNDED, Relation.LOOSE):
            return _close(scene, match)
    return _anywhere(claim, scene, found)


def _relevant(bound: Binding, match: Match) -> bool:
    """The slot must share the thing counted or the role, not only words around."""
    ours, theirs = bound.noun, match.stated.noun
    return bool(
        (ours.lemma and ours.lemma == theirs.lemma)
        or (bound.roles & match.stated.roles)
        or (ours.group and ours.group == theirs.group)
    ) and not clashes(bound, match.stated)


def _rival(match: Match) -> bool:
    """A stated count with another value. "a man" denies no count of men."""
    number = match.stated.number
    return (
        match.comparison.relation in (Relation.DIFFERENT, Relation.FALSE)
        and number.form not in ("vague", "article", "collective")
        and not number.weak
        # "a further 63" denies no total
        and not match.stated.noun.more
    )


def _holds(bound: Binding, match: Match, rival: Match | None) -> bool:
    """Whether a match stands beside a rival for the slot: it does unless it speaks of another
    thing and the rival of the same."""
    if rival is None or rival.fit < match.fit:
        return True
    return not clashes(bound, match.stated)


def _elsewhere_only(bound: Binding, same: Match, rival: Match | None, scene: Scene) -> bool:
    """Whether the value stands in another slot alone.

    With a rival for the claim's own slot: it does where it is of another role or thing. Without
    one: where one side counts people, the other things, and the article knows the claim's
    thing.
    """
    stated = same.stated
    if rival is not None:
        if same.fit < 0 and clashes(bound, stated):
            shared = bound.words & stated.words
            apart = roles_clash(bound.roles, stated.roles)
            return apart or len(shared) < 2 or rival.fit - same.fit >= 7
        typed = bool(bound.roles) and not bound.roles & (stated.roles | stated.about)
        return typed and rival.fit >= SLOT + 1 and same.fit < SLOT - 1
    ours, theirs = bound.noun, stated.noun
    return (
        same.fit <= -4
        and bool(ours.lemma and theirs.lemma)
        and bool(bound.people) != bool(stated.people)
        and ours.lemma in weights(scene.article)
    )


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
    reason = _sentence(working) if working else f"The article says {_said(scene, stated)} here."
    return Judgement(
        Verdict.CONTRADICTED,
        reason,
        (stated.number.span,),
        None if rival.equal else _in_form(claim, stated),
    )


def _said(scene: Scene, stated: Binding) -> str:
    words = f"{stated.quantity}"
    if stated.noun.lemma:
        tail = scene.article.raw[stated.number.span.end :][:60].split()
        if tail and tail[0].strip(".,;:").isalpha():
            words += f" {tail[0].strip('.,;:')}"
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
    return plain(low)


def _anywhere(claim: Fact, scene: Scene, found: list[Match]) -> Judgement:
    """The value in another kind of fact (an age, a date), or nowhere."""
    bound: Binding = claim.context
    label = bool(_label(scene.draft, bound))
    if label or not (bound.noun.group or bound.roles):
        for other in bindings(scene.article):
            if (
                other.quantity.low == bound.quantity.low
                and other.quantity.high == bound.quantity.high
                and in_furniture(scene.article, other.number.span) is None
            ):
                return Judgement(
                    Verdict.SUPPORTED,
                    f"The article has “{scene.article[other.number.span]}” too.",
                    (other.number.span,),
                )
    same = next((match for match in found if match.agrees), None)
    if same is not None:
        return unsupported(
            f"The article has {plain(bound.quantity.low)} only of something else.",
            same.stated.number.span,
        )
    return unsupported(f"The article does not say {bound.quantity}.", *_nearest(found))


def _nearest(found: list[Match]) -> Iterable[Span]:
    return (found[0].stated.number.span,) if found and found[0].fit >= SLOT else ()


KIND = Kind("count", find, relate, rank=60)
