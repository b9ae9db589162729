"""Where a trimmed sentence may end early, and still be a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.lexicon.endings import BOUND, OPEN
from assistant.lexicon.grammar import (
    AUXILIARIES,
    CONDITIONS,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
    SUBORDINATORS,
)
from assistant.lexicon.verbs import BASE
from assistant.writing.clause import Word
from assistant.writing.grammar import is_finite, main_verb, opens_clause

__all__ = ["Cut", "cuts", "ends_well"]


@dataclass(frozen=True, slots=True)
class Cut:
    """Keep the words before ``at``. ``cost``: 0 where a clause ends, more the tighter the
    part that is lost hangs on the rest."""

    at: int
    cost: float


_NEVER_BEFORE = frozenset("of than to as like per up out off down back away".split())
_JOINING = frozenset("and or but".split())


def cuts(words: Sequence[Word]) -> Iterator[Cut]:
    """The places where the words may end, the whole first, then from the end backwards."""
    verb = main_verb(words)
    if verb is None or verb == 0:
        return
    if ends_well(words[-1]):
        yield Cut(len(words), 0.0)
    for at in range(len(words) - 1, verb + 1, -1):
        cost = _cost(words, at, verb)
        if cost is not None:
            yield Cut(at, cost)


def ends_well(word: Word) -> bool:
    """A word that a sentence may end on."""
    if word.mark:
        return word.text in "\"'”’»)%"
    lower = word.lower
    if lower in OPEN or lower in AUXILIARIES or lower in DETERMINERS or lower in PREPOSITIONS:
        return False
    if lower in CONDITIONS or lower in RELATIVES or lower in SUBORDINATORS:
        return False
    return not lower.endswith(("'s", "s'")) and lower not in SAYING


def _cost(words: Sequence[Word], at: int, verb: int) -> float | None:
    """None where the words cannot end before ``at``."""
    word, last = words[at], words[at - 1]
    if not ends_well(last) or not balanced(words[:at]):
        return None
    after = words[at + 1] if at + 1 < len(words) else None
    if (
        last.text.isdigit()
        and not word.mark
        and words[at - 2].lower not in ("to", "at", "in", "by")
    ):
        return None
    if word.mark:
        if word.text in ",;:" or word.text in ("–", "—", "--"):
            if after is not None and after.lower in CONDITIONS | _JOINING | {"then", "which"}:
                return 0.15 if after.lower == "which" else 0.4
            # a list goes on: its first member alone is not what was said
            if _in_list(words, at):
                return None
            return 0.1
        return None
    if word.lower in CONDITIONS or word.lower in _NEVER_BEFORE:
        return _cost_of_to(words, at) if word.lower in ("to", "as") else None
    if last.lower in BOUND.get(word.lower, ()):
        return None
    if word.lower in RELATIVES:
        return 0.25
    if word.lower == "that":
        return 0.3
    if word.lower in (
        "after",
        "as",
        "when",
        "while",
        "because",
        "following",
        "amid",
        "despite",
        "although",
        "though",
        "before",
        "including",
        "whereas",
    ):
        return 0.15
    if word.lower in _JOINING:
        goes_on = after is not None and (is_finite(words, at + 1) or opens_clause(words, at + 1))
        return 0.2 if goes_on else None
    if word.lower in PREPOSITIONS:
        return 0.35 if at - 1 > verb else 0.5
    return None


def _cost_of_to(words: Sequence[Word], at: int) -> float | None:
    if at + 1 >= len(words):
        return None
    last, after = words[at - 1], words[at + 1]
    if last.lower in BOUND.get(words[at].lower, ()):
        return None
    if words[at].lower == "as":
        return 0.2 if opens_clause(words, at + 1) else None
    if after.lower in BASE or any(w.lower == "from" for w in words[max(0, at - 6) : at]):
        return None
    return 0.5


def _in_list(words: Sequence[Word], comma: int) -> bool:
    """In "a, b and c": a short member, then another comma or a closing "and"."""
    for at in range(comma + 1, min(len(words), comma + 8)):
        if words[at].lower in ("and", "or"):
            return not is_finite(words, at + 1) if at + 1 < len(words) else True
        if words[at].text == ",":
            return False
        if is_finite(words, at):
            return False
    return False


def balanced(words: Sequence[Word]) -> bool:
    """Every quotation mark and bracket that opens closes."""
    marks = "".join(w.text for w in words if w.mark)
    if marks.count('"') % 2 or marks.count("(") != marks.count(")"):
        return False
    # a lone closing ’ may be an apostrophe; a lone opening one is not
    return marks.count("“") == marks.count("”") and marks.count("‘") <= marks.count("’")
