"""What "is" may say of somebody, where a headline leaves the "is" out: "House members hungry for",
"Lima in talks to".

Membership: as the line above each set says. `assistant.writing.shortening.wording` reads them.
"""

from assistant.lexicon.leaving import PRONOUNS

# forms of "be" with a tense, which a headline leaves out
IS: frozenset[str] = frozenset("is are was were".split())
# between an auxiliary and what it belongs to
BETWEEN_VERBS: frozenset[str] = frozenset("not now still also just already finally".split())
# said of somebody behind "is" they are plain without it, and describe no noun that follows
PREDICATES: frozenset[str] = frozenset(
    "able unable likely unlikely ready willing unwilling reluctant eager keen desperate hungry set"
    " due open free available unavailable worth dead alive ill safe afraid aware unaware confident"
    " optimistic hopeful pessimistic furious angry adamant certain sure guilty absent missing"
    " up down higher lower back away ahead behind out underway unclear unhurt unharmed unchanged"
    " close subject immune eligible ineligible responsible liable prone responsive inundated"
    " overdue".split()
)
# of these a number may follow
MEASURED: frozenset[str] = frozenset("worth up down higher lower back away".split())
# behind a preposition what makes a state of it
STATES: dict[str, frozenset[str]] = {
    "in": frozenset(
        "talks hospital custody court critical intensive turmoil trouble danger jail prison shock"
        " doubt limbo crisis line contention charge".split()
    ),
    "on": frozenset("trial track course hold strike fire sale alert offer".split()),
    "under": frozenset("fire review investigation pressure way arrest threat siege".split()),
    "at": frozenset("risk odds large stake war".split()),
    "about": frozenset({"to"}),
}
# of these nothing is said without "is"
NO_SUBJECTS: frozenset[str] = PRONOUNS | frozenset(
    "this that these those there here what which who it what's one".split()
)
