"""Verbs and nouns of change, each with the direction it names.

Membership: news prose uses the word for the change of a figure. Keys are stems
(`assistant.context.stem`), values one name for each direction.
"""

_UP = (
    "ris increas grow growth gain jump surg soar climb up add advanc rais hik boost spik leap"
    " expand upp swell accelerat rebound skyrocket rally ralli higher strengthen appreciat recover"
)
_DOWN = (
    "fall drop declin decreas los slid slip down slump plung tumbl shrink cut reduc reduction"
    " lower sink dip contract plummet slash eas fell retreat slow shed dwindl down div"
    " nosediv weaken depreciat"
)
# a rise that slows is still a rise
WEAK = frozenset("slow eas accelerat contract dip level".split())
# nouns of a change as they stand behind a value: "a 5% annual increase" (as written, no stems)
CHANGES = frozenset(
    "increase rise growth jump gain surge decrease drop fall decline slump plunge".split()
)
MOVEMENTS = dict.fromkeys(_UP.split(), "+") | dict.fromkeys(_DOWN.split(), "-")
