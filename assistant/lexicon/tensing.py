"""Words that decide whether another is a verb with a tense (folded): `assistant.writing.finite`
reads them.

Membership: as the line above each set says.
"""

from assistant.lexicon.grammar import DETERMINERS, PREPOSITIONS

# verbs that say nothing without the clause after them
NEEDS_CLAUSE: frozenset[str] = frozenset(
    "said says say told tells added adds claimed claims argued argues believes believe believed"
    " thinks think thought hopes hope hoped insisted insists showed shown warned".split()
)
SUBORDINATING: frozenset[str] = frozenset(
    "after although as because before since though when whereas while if unless until how why"
    " whether once".split()
)
# participles that a name or a determiner may follow: "a man named Smith", "awarded the medal"
TAKES_NAME: frozenset[str] = frozenset(
    "named called dubbed titled entitled awarded offered branded nicknamed labelled labeled"
    " appointed elected based owed aged allowed handed denied".split()
)
# participles with their "of", and hardly ever verbs with it
OF: frozenset[str] = frozenset(
    "accused convicted suspected acquitted cleared robbed stripped composed made found".split()
)
# where something stands: "a mill *located* in"
PLACED: frozenset[str] = frozenset("located situated headquartered".split())
# nor with their "on"
ON: frozenset[str] = frozenset("imposed inflicted levied based".split())
# somebody was found so: "two found *dead* were named"
FOUND: frozenset[str] = frozenset(
    "dead guilty shot hanged alive safe unharmed unconscious stabbed beaten liable unfit".split()
)
# what a left one is of
SIDED: frozenset[str] = frozenset(
    "tackle back wing winger knee hand arm foot fielder field side leg eye wrist ankle shoulder"
    " elbow hamstring lane bank flank guard ear thumb hip thigh calf lung".split()
)
# nouns as well, but not after a name and before "to"
WITH_TO: frozenset[str] = frozenset("plans aims vows hopes moves offers".split())
# verbs whose past is their base, and most of them nouns too
SAME_FORM: frozenset[str] = frozenset(
    "cut hit put set shut let quit spread beat read cost split hurt bet cast burst forecast"
    " broadcast shed".split()
)
# where prices and people go: "edged higher", "limped off"
WAYS: frozenset[str] = frozenset(
    "higher lower up down back ahead away off out sharply slightly".split()
)
JOINS: frozenset[str] = frozenset("and but or that".split())
NOT_BEFORE: frozenset[str] = (
    DETERMINERS | PREPOSITIONS | {"be", "been", "being", "having", "not"}
) - {"that"}
# a past follows these, or nothing that has a tense does
ONE: frozenset[str] = frozenset("he she they we i who".split())
MANY: frozenset[str] = frozenset("they we you i who that which both".split())
# what may stand between a subject and its verb
BETWEEN: frozenset[str] = frozenset(
    "also still now then first never ever often always soon just even".split()
)
# a bare verb without "to" follows their object
HELPING: frozenset[str] = frozenset(
    "help helps helped helping let lets letting make makes made making see sees saw seeing watch"
    " watched watching hear heard hears hearing have having had should to".split()
)
# what an auxiliary is written on to
CONTRACTED: tuple[str, ...] = (
    "'ve", "’ve", "'re", "’re", "'ll", "’ll", "'m", "’m", "'d", "’d",
)  # fmt: skip
# regular pasts that describe nothing: who did it stands before them
DONE_BY_ONE: frozenset[str] = frozenset(
    "died arrived appeared emerged happened remained seemed occurred vowed apologised apologized"
    " resigned".split()
)
# how a thing seems: "looks *set* to"
SEEMING: frozenset[str] = frozenset(
    "look looks looked seem seems seemed appear appears appeared".split()
)
# behind a word in -ing they say of whom, and do nothing: "representing alleged killers"
ACCUSED: frozenset[str] = frozenset(
    "alleged suspected accused convicted proposed planned jailed retired injured wounded detained"
    " imprisoned disgraced deposed".split()
)
