"""Words that a summary may do without, and words that it may not (folded).

Membership: in news prose the word or phrase nearly always does what the comment over its class
says.
"""

# they tie a sentence to the one before it, and say nothing else; a comma follows
LINKING_PHRASES: tuple[tuple[str, ...], ...] = tuple(
    tuple(phrase.split())
    for phrase in (
        "in fact",
        "in addition",
        "in turn",
        "in other words",
        "of course",
        "for example",
        "for instance",
        "at the same time",
        "on the other hand",
        "by contrast",
        "in contrast",
        "as a result",
        "after all",
        "to be sure",
        "on top of that",
        "among other things",
        "that said",
        "what is more",
        "in the meantime",
        "at the time",
        "to that end",
    )
)
# how a statement was made: its noun
MEDIA: frozenset[str] = frozenset(
    "statement statements interview email e-mail emails release conference briefing tweet tweets"
    " post posts message letter call memo filing".split()
)
# verbs whose subject vouches for what follows
ANNOUNCING: frozenset[str] = frozenset(
    "announced announces announce reported reports said says warned warns confirmed confirms"
    " revealed reveals disclosed discloses stated states unveiled unveils".split()
)
# they weaken a claim: without them it would be another
HEDGES: frozenset[str] = frozenset(
    "may might could would allegedly alleged reportedly apparently likely unlikely possibly"
    " perhaps probably suspected believed thought expected".split()
)
# nouns for one person whose form does not tell
HUMANS: frozenset[str] = frozenset(
    "man woman boy girl mother father mum mom dad husband wife son daughter brother sister uncle"
    " aunt grandmother grandfather teenager child baby who someone anyone everyone nobody person"
    " star judge chief head boss king queen prince princess duke captain nurse soldier fan victim"
    " suspect student official coach pilot patient resident client parent couple boyfriend"
    " girlfriend friend partner celebrity actress model host guest champion striker goalkeeper"
    " teammate colleague aide spokesperson pope priest imam rabbi cleric saint guard inmate"
    " defendant applicant tenant migrant immigrant refugee billionaire entrepreneur candidate"
    " incumbent nominee mp chef athlete artist surgeon veteran agent lead".split()
)
# what there is only one of, as far as a reader is concerned: "the government", "the weather"
ONLY_ONE: frozenset[str] = frozenset(
    "government president state country nation world city town village region area capital"
    " island border public economy market industry economist dollar pound euro yen currency"
    " internet media press weather sun moon earth planet sky sea ocean pandemic coronavirus virus"
    " war law army military navy police authority congress senate house parliament court council"
    " party campaign election future past year month week day weekend night morning evening"
    " afternoon hour moment time season century decade end start beginning middle rest south"
    " north east west left right community family people population majority minority side"
    " company firm business bank group organization organisation agency department ministry"
    " association union church school university college hospital club team squad board committee"
    " commission administration office newspaper magazine paper network channel outlet site"
    " website app platform maker retailer airline carrier giant builder supplier producer"
    " manufacturer operator regulator watchdog charity truth answer problem question reason"
    " point idea fact key aim goal catch trick solution".split()
)
# with one of these "the" says itself which one
WHICH_ONE: frozenset[str] = frozenset(
    "first second third fourth fifth last final only same next latest current former previous"
    " main chief top average typical overall entire whole few best worst right wrong".split()
)
