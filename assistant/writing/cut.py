"""Where a trimmed sentence may end early, and still be a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.lexicon.calendar_words import MONTHS
from assistant.lexicon.cutting import (
    AMOUNTS,
    BE,
    DISTANCES,
    FINDINGS,
    JOINING,
    NEVER_BEFORE,
    NO_ADVERBS,
    PARTICLES,
    SEEING,
    TIMES,
)
from assistant.lexicon.endings import BOUND
from assistant.lexicon.grammar import (
    ARTICLES,
    CONDITIONS,
    DETERMINERS,
    GOVERNING,
    MODALS,
    NUMBERS,
    OWNING,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
    SUBORDINATORS,
    WEEKDAYS,
)
from assistant.lexicon.leaving import QUOTES
from assistant.lexicon.tenses import PERFECTS
from assistant.lexicon.trailing import WORKS
from assistant.lexicon.verbs import BASE
from assistant.writing.clause import Word
from assistant.writing.ending import (
    adjective,
    balanced,
    ends_well,
    hangs,
    infinitive,
    tells_of_noun,
    wants_more,
)
from assistant.writing.grammar import is_finite
from assistant.writing.infinitives import cost_of_to, request_end
from assistant.writing.shapes import plural_form
from assistant.writing.shortening.awaited import awaits
from assistant.writing.shortening.complements import lacks_complement
from assistant.writing.shortening.joined import goes_on_to_act
from assistant.writing.shortening.mistaken import mistaken
from assistant.writing.shortening.narrowed import widens
from assistant.writing.shortening.told import UNSURE, conditional, verb_told
from assistant.writing.shortening.trailing import (
    cost_alone,
    cost_behind,
    cost_of_as,
    cost_of_mark,
    cost_of_name,
    cost_of_until,
)
from assistant.writing.shortening.unfinished import (
    clause_open,
    completed_after,
    denies,
    half_of_pair,
    in_speaker,
    joins_nothing,
    lacks,
)

__all__ = ["Cut", "cost_at", "cuts"]

# after an infinitive and a modal they belong to it more often than not
_PASSIVES_OWN = frozenset("into with upon like".split())
_VERBS_OWN = PARTICLES - {"over"} | frozenset("into at with on in like upon from".split())
# "hand over the mill", but "strike over pay"
_OVER = frozenset("hand take turn sign give roll".split())
# "has forecast *that*", "to say *that*"
_LEADS = MODALS | {"to", "has", "have", "had"}
# what it is told with may go
_CAUSES = frozenset({("due", "to"), ("thanks", "to"), ("ahead", "of")})
# verbs that tell something by themselves, as "will rise" does
_DOING = frozenset(
    "rise fall grow die return resign retire close open end begin start leave drop increase vote"
    " expand continue win lose improve slow recover step stand stay live meet".split()
)


@dataclass(frozen=True, slots=True)
class Cut:
    """Keep the words before ``at``. ``cost``: 0 where a clause ends, more the tighter the
    part that is lost hangs on the rest."""

    at: int
    cost: float


def cuts(words: Sequence[Word]) -> Iterator[Cut]:
    """The places where the words may end, the whole first, then from the end backwards."""
    verb = verb_told(words)
    if verb is None:
        return
    promised = conditional(words, verb)
    for at in range(len(words), verb, -1):
        cost = None if promised and at < len(words) else _cost_at(words, at, verb)
        if cost is not None:
            yield Cut(at, cost)


def cost_at(words: Sequence[Word], at: int) -> float | None:
    """What it costs to end before ``at`` (see `Cut`); None where they cannot."""
    verb = verb_told(words)
    if verb is None or at <= verb or (at < len(words) and conditional(words, verb)):
        return None
    return _cost_at(words, at, verb)


def _cost_at(words: Sequence[Word], at: int, verb: int) -> float | None:
    if at == len(words):
        found_what = words[-1].lower in FINDINGS and words[-2].lower in ("has", "have", "had")
        # "just days": of "just days earlier"
        counted = words[-1].lower in TIMES and words[-2].lower in ("just", "only", "mere")
        whole = ends_well(words[-1]) and balanced(words)
        return 0.0 if whole and not found_what and not counted else None
    first = max(verb, request_end(words, verb))
    if at <= first + 1:
        alone = at == first + 1 == verb + 1 and balanced(words[:at])
        return cost_alone(words, verb) if alone else None
    return None if wants_more(words, at) else _cost(words, at, verb)


def _cost(words: Sequence[Word], at: int, verb: int) -> float | None:
    """None where the words cannot end before ``at``."""
    word, last = words[at], words[at - 1]
    if last.lower in WEEKDAYS and last.text[0].isupper():
        # "took aim on Tuesday at": as if the day were not there
        core = at - 2 if words[at - 2].lower == "on" else at - 1
        without = [*words[:core], *words[at:]]
        if core <= verb + 1 or wants_more(without, core):
            return None
        return _cost(without, core, verb)
    # "is longer than Lima's"
    whose = words[at - 2].lower == "than" and last.lower.endswith(OWNING)
    # "the top five"
    best = words[at - 2].lower in ("top", "bottom") and last.lower in NUMBERS
    if (
        not (ends_well(last) or whose or best)
        or not balanced(words[:at])
        or half_of_pair(words[:at])
    ):
        return None
    if hangs(words[:at]) or awaits(words, at, verb) or widens(words, at, verb):
        return None
    if lacks_complement(words, at, verb) or mistaken(words, at, verb):
        return None
    if joins_nothing(words, at) or in_speaker(words, at) or completed_after(words, at):
        return None
    added = words[at - 2].text == "," or last.lower in ("adding", "saying")
    if added and last.lower.endswith("ing") and (word.text == ":" or word.text in QUOTES):
        return None  # "praised the bank, adding: "
    if word.lower in ("from", "away") and last.lower in DISTANCES:
        return None  # "could be days from collapse": what is so far off
    if last.lower == "time" and "at" in (words[at - 2].lower, words[at - 3].lower):
        return None  # "comes at a time when"
    ends = (words[at - 2].lower, last.lower)
    if ends == ("in", "order") or (ends == ("first", "time") and word.lower in ("in", "since")):
        return None
    if words[at - 2].lower in ARTICLES and [w.text for w in words[at : at + 4 : 3]] == [","] * 2:
        return None  # "after a tragic, and secretive, battle": the noun is to come
    led = words[at - 2].lower in PREPOSITIONS or words[at - 2].lower.endswith("ing")
    if word.text == "," and led and adjective(last):
        return None  # "works in dynamic, clean rooms"
    if clause_open(words, at) or words[at - 2].lower in ("so", "too", "such", "as"):
        return None
    after = words[at + 1] if at + 1 < len(words) else None
    led = words[at - 2].lower in ("to", "at", "in", "by", *MONTHS)
    # "the first questions of 2005"
    led = led or (words[at - 2].lower in PREPOSITIONS and len(last.text) == 4)
    # "the Nest 2 game"
    led = led or (words[at - 2].text[0].isupper() and word.lower in WORKS)
    if last.text.isdigit() and not word.mark and not led:
        return None
    if not word.mark and word.text[0].isupper():
        return cost_of_name(words, at)
    if word.mark:
        return cost_of_mark(words, at)
    if (
        word.lower.endswith("ly")
        and word.lower not in NO_ADVERBS
        and after is not None
        and (after.mark or after.lower in PREPOSITIONS | SUBORDINATORS)
    ):
        return 0.4
    if word.lower in PREPOSITIONS and (after is None or after.mark):
        return None  # "puts the glasses on, while"
    if after is not None and (word.lower, after.lower) in _CAUSES:
        return 0.15
    if (
        word.lower == "off"
        and after is not None
        and after.lower in DETERMINERS
        and _noun(words, at)
    ):
        return 0.35  # "a sighting off the coast"
    if word.lower == "until":
        return cost_of_until(words, at, verb)
    hedged = any(one.lower in ("potential", "possible") for one in words[verb:at])
    if word.lower == "if" and (hedged or words[verb].lower in UNSURE | {"would"}):
        # "may leave", "plans for a possible strike": it is told as no more than that
        return None if denies(words[verb - 1 : at]) else 0.4
    if word.lower == "as" and (loose := cost_of_as(words, at, verb)) is not None:
        return loose
    if word.lower in CONDITIONS or word.lower in NEVER_BEFORE:
        return cost_of_to(words, at, verb) if word.lower in ("to", "as") else None
    if (loose := cost_behind(words, at, verb)) is not None:
        return loose
    # "interacts directly with": the adverb between does not loosen it
    holder = words[at - 2] if last.lower.endswith("ly") and at > 2 else last
    bound = BOUND.get(word.lower, frozenset())
    done = last.lower == "complete" and words[at - 2].lower in BE
    if word.lower != "that" and (last.lower in bound or holder.lower in bound) and not done:
        return None
    if word.lower in RELATIVES:
        return 0.25
    if word.lower == "that":
        led = words[at - 2].lower in _LEADS and last.text.islower()
        # "a decision that *ordered* them": what it did, and not what was decided
        does = after is not None and is_finite(words, at + 1)
        governs = led or (last.lower in GOVERNING | SAYING and not does)
        return None if governs or is_finite(words, at - 1) else 0.3
    if word.lower in SUBORDINATORS:
        # "just hours after": the time is counted from what would be lost
        counted = last.lower in TIMES and words[at - 2].lower not in ("this", "last", "next")
        return None if counted and word.lower in ("after", "before") else 0.15
    if tells_of_noun(word, last, after) and not is_finite(words, at):
        return 0.3
    if word.lower in JOINING:
        goes_on = after is not None and goes_on_to_act(words, at, verb)
        return 0.2 if goes_on else None
    led = words[at - 2].lower in MODALS | {"to"} or (
        words[at - 3].lower in SEEING and words[at - 2].text[0].isupper()
    )
    own = word.lower in _VERBS_OWN or (word.lower == "over" and last.lower in _OVER)
    if led and infinitive(last) and own and last.lower not in _DOING:
        # "widened to look into", "will center on", "would hand over", "saw Lima rake in"
        return None
    if word.lower in PREPOSITIONS and denies(words[verb - 1 : at]) and not lacks(words, at, verb):
        return None
    reach = 6 if word.lower == "for" else 4
    if words[at - 2].lower in BE and word.lower in _PASSIVES_OWN:
        # "were thrust into"
        return None
    held = BE | {"has", "have", "had"}
    copula = words[verb].lower in held and not _acts(words[verb + 1 : verb + 4])
    reach += words[verb + 1].lower == "been"
    if word.lower in PREPOSITIONS and copula and at - verb < reach:
        # "is a man on a mission", "has been a work in progress"
        return None
    if word.lower == "of":
        # "a total of 100 shares" is not a total
        rest = words[at + 1 : at + 3]
        named = last.text[0].isupper() and any(
            one.text[0].isupper() for one in rest[: 1 + (rest[0].lower in ARTICLES)]
        )
        # "ahead of two days of talks": of what
        counted = words[at - 2].lower in NUMBERS or words[at - 2].text.isdigit()
        # "voted player of the year"
        best = [one.lower for one in rest] in (["the", "year"], ["the", "match"], ["the", "month"])
        if last.lower in AMOUNTS or named or counted or best:
            return None
        # "campaigns of legislators", but "the death of": whose
        return 0.35 if plural_form(last.lower) else 0.55
    if word.lower in PREPOSITIONS or (word.lower in WORKS and last.text.isdigit()):
        return 0.35 if at - 1 > verb else 0.5
    return None


def _noun(words: Sequence[Word], at: int) -> bool:
    """Is the word before ``at`` no verb, as far as lists can tell?"""
    return not is_finite(words, at - 1) and words[at - 1].lower not in BASE


def _acts(after: Sequence[Word]) -> bool:
    """The words after a "was": "arrested", "also working": what was done, or is being done."""
    words = [w.lower for w in after if not w.lower.endswith("ly") and w.lower != "been"]
    return bool(words) and (words[0] in PERFECTS or words[0].endswith(("ed", "ing")))
