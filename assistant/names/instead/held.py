"""The clause that tells of a name, and the place that the name holds in it.

Two texts that tell the same of somebody may share no sentence, no order and no verb. What stands
in the clause of each name, whether the name is its subject or stands behind a verb or a
preposition, and whether something is the name's, can still be laid side by side.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import NamedTuple

from assistant.deeds.verbs import may_be_verb
from assistant.lexicon.grammar import OWNING, POSSESSIVES, PREPOSITIONS, RELATIVES
from assistant.lexicon.speech import SAYING
from assistant.lexicon.words import FUNCTION
from assistant.names.names import Name
from assistant.text import Text, Token

__all__ = ["OBJECT", "OPENING", "SUBJECT", "TELLING", "UNKNOWN", "Held", "held"]

# tokens between the word that opens a clause and its subject, and those of a clause on each side
_SUBJECT_IN, _CLAUSE = 6, 60
# a name that opens its clause; one behind what it says ("…," said Lee); other subjects; what
# stands behind a verb; unknown
OPENING, TELLING, SUBJECT, OBJECT, UNKNOWN = "opening", "telling", "subject", "object", ""
_PARTS = frozenset((";", ":", "—", "–", "--"))
_JOINING = frozenset(
    "while but and as after before when although though because whereas plus yet so if".split()
)
_PRONOUNS = frozenset("he she it they there".split())
_LEADS = frozenset("in on at for to of with by from was were is has had".split())
_COMMAS = frozenset((",", '"', "“", "”", "''", "``", ":"))
_CLOSED = frozenset((",", '"', "”", "’", "'", "?", "!"))
_SKIPPED = frozenset(("the", "a", "an", "his", "her", "its", "their", *OWNING))
_STOPS = PREPOSITIONS | _JOINING | RELATIVES | {"that", "he", "she", "it", "they", "or"}


class Held(NamedTuple):
    """``low`` to ``high``: the tokens of the clause. ``first``, ``last``: those of the name.
    ``role``: one of `OPENING`, `TELLING`, `SUBJECT`, `OBJECT`, `UNKNOWN`, or a preposition.
    ``owning``: what follows is the name's ("'s") or is called by it ("the Lee bill")."""

    low: int
    high: int
    first: int
    last: int
    role: str
    owning: str

    @property
    def subject(self) -> bool:
        return self.role in (OPENING, TELLING, SUBJECT)


def held(name: Name, text: Text, names: Sequence[Name]) -> Held:
    """The clause of a name among the ``names`` of its text, or of its sentence at least."""
    first, last = text.token_index(name.span.start), text.token_index(name.span.end - 1)
    low, high = text.token_range(text.sentence_index(name.span.start))
    low, high = max(low, first - _CLAUSE), min(high, last + 1 + _CLAUSE)
    begins: dict[int, int] = {}
    for one in names:
        start = text.token_index(one.span.start)
        if low <= start < high:
            begins[start] = text.token_index(one.span.end - 1)
    ends = {*begins.values()}
    tokens = text.tokens
    left = next(
        (i + 1 for i in range(first - 1, low - 1, -1) if _opens(tokens, i, high, begins, ends)),
        low,
    )
    right = next((i for i in range(last + 1, high) if _opens(tokens, i, high, begins, ends)), high)
    return Held(left, right, first, last, _role(tokens, first, left), _owning(tokens, last))


def _opens(
    tokens: Sequence[Token], at: int, high: int, begins: dict[int, int], ends: Set[int]
) -> bool:
    """Whether another clause begins behind the token ``at``, with a subject of its own."""
    word = tokens[at].lower
    if word in _PARTS:
        return True
    if word not in _JOINING:
        return False
    for i in range(at + 1, min(high, at + 1 + _SUBJECT_IN)):
        token = tokens[i]
        if i in begins:
            if word != "and":
                return True
            # "Lee and Roe", "Lee, Roe and Grau": of one list
            behind = tokens[begins[i] + 1].lower if begins[i] + 1 < high else "."
            return at - 1 not in ends and behind not in (",", ".", "and")
        if token.lower in _PRONOUNS:
            return True
        if not (token.text.islower() and token.text.isalpha()) or token.lower in _LEADS:
            return False
    return False


def _role(tokens: Sequence[Token], first: int, low: int) -> str:
    """What the word before a name, past its title and what else is said of it, makes it."""
    at = first - 1
    while at >= low and _of_the_name(tokens, at):
        at -= 1
    if at < low:
        return OPENING
    word = tokens[at].lower
    if word in PREPOSITIONS:
        return word
    if word in _COMMAS or word in _JOINING or word == "that":
        return SUBJECT
    if tokens[at].text.islower() and may_be_verb(tokens, at):
        told = word in SAYING and at > low and tokens[at - 1].text in _CLOSED
        return TELLING if told else OBJECT
    return UNKNOWN


def _of_the_name(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if token.lower in _SKIPPED:
        return True
    if not token.text[0].isalpha() or token.lower in _STOPS:
        return False
    return not (token.text.islower() and may_be_verb(tokens, at))


def _owning(tokens: Sequence[Token], last: int) -> str:
    if last + 1 >= len(tokens):
        return ""
    token = tokens[last + 1]
    if token.lower in POSSESSIVES:
        return "'s"
    if token.text == "-":
        return "-"
    if not (token.text.islower() and token.text.isalpha()) or token.lower in FUNCTION:
        return ""
    noun = not may_be_verb(tokens, last + 1) and not token.lower.endswith(("ly", "ed", "ing"))
    return "-" if noun else ""
