"""Words that tell what an ordinal does."""

import re

from assistant.patterns import deferred

# after first, second, third (0: any other): a compound in which nothing is counted off
NOT_ORDERED: dict[int, frozenset[str]] = {
    1: frozenset(
        "lady minister ministers aid class hand person name names responder responders instance"
        " degree rate and foremost nation nations world amendment look impression impressions"
        " thing step steps hurdle hurdles couple vice".split()
    ),
    2: frozenset(
        "hand class guess thoughts thought degree chance chances amendment nature shot opinion"
        " look life wind home career language".split()
    ),
    3: frozenset("party parties degree sector way".split()),
    0: frozenset(("amendment",)),
}
# what says "first" in other words
FIRST_MEANT = deferred(
    r"\b(?:firstly|debut\w*|maiden|inaugural|initial\w*|never|earliest|opening|opener|opened"
    r"|unprecedented|histor\w+|pioneer\w*|original\w*|newest|oldest|champions?|gold|no one)\b",
    re.IGNORECASE,
)
# what says "for the first time" in other words
FIRST_TIME_MEANT = deferred(
    r"\b(?:never|debut\w*|maiden|inaugural|unprecedented|histor\w+|no one|newly|ever"
    r"|on record|record[- ](?:high|low)|all-time|highest|lowest|hottest|coldest)\b",
    re.IGNORECASE,
)
# what says "No. 1" in other words
TOP_MEANT = deferred(
    r"\b(?:top(?:-\w+|s|ped|ping)?|leads?|leading|most|best|highest|biggest|largest|worst|first)\b",
    re.IGNORECASE,
)
# what says "second" in other words
SECOND_MEANT = deferred(
    r"\b(?:another|again|runners?-up|silver|repeat\w*|twice|re-?elect\w*|other|two)\b",
    re.IGNORECASE,
)
