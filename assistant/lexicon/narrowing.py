"""Words that say of what a thing holds, and how far (folded):
`assistant.writing.shortening.narrowed` reads them.

Membership: in news prose the word nearly always does what the comment over its class says.
"""

# they rank a thing among others
ORDINALS: frozenset[str] = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth".split()
)
# behind an ordinal they need no "of what": "the second quarter", "a third term"
OF_ITSELF: frozenset[str] = frozenset(
    "half halves quarter quarters term terms round rounds day days night week place time times"
    " stage leg phase lady minister base degree innings inning world amendment class".split()
)
# they say what a thing, or somebody, is
MAKING: frozenset[str] = frozenset(
    "become becomes became make makes made mark marks marked remain remains remained".split()
)
# the first "to have" so many is that of where they are
HAVING: frozenset[str] = frozenset("have hold get".split())
# "the number of *nurses applying*": which are counted follows
COUNTING: frozenset[str] = frozenset(
    "number numbers share proportion percentage percent one majority".split()
)
# a denial holds as far as these say
BOUNDING: frozenset[str] = frozenset("since until till before unless".split())
# without these a denial says no more
STILL_TRUE: frozenset[str] = frozenset(
    "yet currently still also even ever now today tonight yesterday really actually simply been"
    " being to late early last this next earlier later ago week month year night morning monday"
    " tuesday wednesday thursday friday saturday sunday on any publicly".split()
)
# nouns that say nothing without the adjective before them: "in critical condition"
LIGHT: frozenset[str] = frozenset(
    "territory place fronts front manner way ways position footing note ground grounds condition"
    " conditions circumstances pace level levels setup scores fashion mood spirits form shape"
    " standing role roles capacity basis".split()
)
# "has so far", "thus far": together or not at all
FAR: frozenset[str] = frozenset("so thus as too this".split())
# a number follows, or what is counted
FEW: frozenset[str] = frozenset("few several many couple".split())
# they deny what follows them
AVOIDING: frozenset[str] = frozenset(
    "avoid avoids avoided avoiding escape escapes escaped lack lacks lacked".split()
)
# after a bare verb they are part of what it says: "break through"
THROUGH: frozenset[str] = frozenset("through into off away".split())
# all, or none, of those that are described
EVERY: frozenset[str] = frozenset("all every any".split())
# they tell of nobody, and of nothing, till it is said which
ANYBODY: frozenset[str] = frozenset(
    "people those person someone anyone everyone somebody anybody everybody something anything"
    " things ones individuals".split()
)
# they deny a clause, and what it says the reason was
DENYING: frozenset[str] = frozenset(
    "deny denies denied denying reject rejects rejected dispute disputes disputed doubt doubts"
    " doubted refuse refuses refused".split()
)
# spans that something is the greatest of
LONG: frozenset[str] = frozenset(
    "decade decades year years century centuries generation generations history"
    " months weeks".split()
)
# how many, or how much, the word before them says
NUMBER: frozenset[str] = frozenset(
    "number numbers amount amounts share proportion percentage rate level levels".split()
)
