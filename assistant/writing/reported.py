"""What becomes of the verb of a reported clause when what reports it is put into the present."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from assistant.lexicon.grammar import DETERMINERS
from assistant.lexicon.tenses import NO_PAST, PASTS, PERFECTS
from assistant.writing.agreement import plural
from assistant.writing.clause import Word
from assistant.writing.inflect import regular_base, third_person

__all__ = ["HELD", "PAST_BE", "told_now"]

# what a speaker who says so still does, and still is
HELD = frozenset(
    "expected hoped planned wanted believed intended feared needed aimed thought".split()
)
_STATES = frozenset(
    "confident committed optimistic ready willing open aware unaware able unable hopeful pleased"
    " proud happy keen determined concerned worried disappointed surprised sorry".split()
)
# "would prefer" is what somebody wants, and no promise
_WISHES = frozenset("prefer like love rather welcome".split())
PAST_BE = frozenset("was were had did".split())


def told_now(words: Sequence[Word], verb: int, inner: int, common: Collection[str]) -> str | None:
    """What becomes of the verb of a reported clause, once what reports it is in the present: "said
    it *had* lost" is "says it *has* lost"; None where it may be of then or of now."""
    lower, subject = words[inner].lower, words[inner - 1].lower
    own = subject in ("it", "he", "she", "they")
    if lower not in PAST_BE:
        if own and lower in HELD:
            # "says it *expects*": what somebody thinks now
            base = PASTS.get(lower) or regular_base(lower, sure=True) or lower
            return base if subject == "they" else third_person(base)
        wish = lower == "would" and words[inner + 1 : inner + 2]
        if wish and wish[0].lower in _WISHES:
            return lower
        return "will" if lower == "would" else lower
    after = next((w.lower for w in words[inner + 1 :] if not w.lower.endswith("ly")), "")
    done = after in PERFECTS or (after.endswith("ed") and after not in NO_PAST) or after == "been"
    if lower in ("was", "were"):
        if after.endswith("ing") and len(after) > 5:
            return "is" if lower == "was" else "are"
        if own and after in _STATES:
            return "are" if subject == "they" else "is"
        # "says the clerk was held": before it was said
        return lower if done else None
    if lower != "had" or not done:
        # "says he had a call"
        return lower if lower == "had" and after in DETERMINERS else None
    many = plural(words[verb + 1 : inner], common)
    many = subject == "they" if own else many
    return None if many is None else "have" if many else "has"
