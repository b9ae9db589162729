"""Words around ages."""

from assistant.patterns import deferred

# whom "is 26" speaks of
PRONOUNS: frozenset[str] = frozenset("he she who i".split())
# before ", 26,": no owner of an age
NOT_OWNERS: frozenset[str] = frozenset(
    "no number page chapter verse article section part total score year season week day game"
    " points runs wickets and or also too not".split()
)
# "in her thirties"
DECADES = deferred(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir)\s+(?:(?:early|mid|late)[- ])?"
    r"(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b"
)
