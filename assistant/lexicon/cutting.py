"""Words that decide whether a sentence may end early (folded).

Membership: in news prose the word nearly always demands, or never does, what the comment over
its class says.
"""

# what follows one of these is part of what stands before it
NEVER_BEFORE: frozenset[str] = frozenset("than to as like per up out off down back away".split())
# "came up with", "pulled out of": they end a clause unless a preposition follows
PARTICLES: frozenset[str] = frozenset(
    "up out off down back away ahead along together on over".split()
)
# "asked them to go": without the last two words it is another statement
ASKING: frozenset[str] = frozenset(
    "urge urges urged urging ask asks asked asking tell tells told telling order orders ordered"
    " ordering want wants wanted wanting allow allows allowed allowing force forces forced forcing"
    " require requires required requiring expect expects expected expecting persuade persuaded"
    " encourage encourages encouraged encouraging invite invites invited enable enables enabled"
    " enabling cause causes caused causing lead leads led leading warn warns warned warning"
    " instruct instructed authorize authorized authorise authorised authorizing permit permits"
    " permitted push pushes pushed pushing convince convinced remind reminded advise advises"
    " advised call calls called calling vote votes voted voting need needs needed prompt prompts"
    " prompted prompting".split()
)
# "has to", "is able to", "helped to": what follows is the verb itself
GOING_ON: frozenset[str] = frozenset(
    "help helps helped helping have has had be is are was were been cleared set due unable able"
    " ready".split()
)
# "a study has found": what, stands before it, or the sentence says nothing
FINDINGS: frozenset[str] = frozenset(
    "found shown revealed heard learned learnt warned confirmed suggested emerged".split()
)
# words that open a clause, whose verb must come before the end
CLAUSAL: frozenset[str] = frozenset(
    "that who which whose where when while because if whether how why what".split()
)
# "both a and b": the half alone is not what was said
PAIRS: dict[str, str] = {"both": "and", "between": "and", "either": "or", "neither": "nor"}
# "just hours after": the time is counted from what follows
TIMES: frozenset[str] = frozenset(
    "seconds minutes hours hour days day weeks week months month years year shortly soon moments"
    " immediately long ever even only just".split()
)
# the auxiliaries of the passive
BE: frozenset[str] = frozenset("is are was were be been being get gets got".split())
# progressives that need no object
COMPLETE_PROGRESSIVES: frozenset[str] = frozenset(
    "rising falling growing coming going missing closing opening working waiting struggling"
    " running dying living improving slowing declining recovering happening emerging leaving"
    " returning retiring resigning fighting talking listening investigating".split()
)
JOINING: frozenset[str] = frozenset("and or but".split())
# by preposition the stems of verbs that say little without it and what they act on: "accuse
# somebody of", "pull it from"
COMPLETED_BY: dict[str, tuple[str, ...]] = {
    "of": (
        "accus",
        "convict",
        "suspect",
        "depriv",
        "stripp",
        "strips",
        "robb",
        "remind",
        "acquit",
    ),
    "from": (
        "withdraw",
        "withdrew",
        "prevent",
        "ban",
        "barr",
        "bars",
        "block",
        "stopp",
        "stops",
        "prohibit",
        "deter",
        "exclud",
        "distanc",
    ),
    "to": (
        "compar",
        "attribut",
        "confin",
        "add",
        "prefer",
        "expos",
        "reduc",
        "moved",
        "linked",
        "links",
        "liken",
    ),
    "into": ("turn", "transform", "convert", "divid", "plung"),
    "with": ("replac", "provid", "equipp", "combin", "mixed", "mixes", "mixing", "equat"),
    "for": ("mistak", "mistook", "swap", "substitut"),
    "as": ("describ", "dismiss", "regard", "depict", "portray", "characteri", "hail", "cast"),
    "at": ("puts", "estimat", "valu", "pric", "pegged", "pegs"),
    "on": ("bas", "impos", "blam", "focus"),
}
# they begin as such a verb does, and are nouns
NO_STEMS: frozenset[str] = frozenset(
    "bank banks banker bankers banking bankrupt bankruptcy band bands bandits address addresses"
    " addressed additional addition barrel barrels dividend dividends determined determine"
    " determines castle provider providers provided basket basketball basin turnout turnover"
    " impossible values price prices based addict addicts exclusive exclusively".split()
)
# "a total of 100 shares" is not a total, nor a patchwork of groups a patchwork
AMOUNTS: frozenset[str] = frozenset(
    "total number series majority lot dozens hundreds thousands millions billions handful couple"
    " range group string patchwork array slew raft spate flurry mix trio pair rate kind sort type"
    " version set lack amount level part member head grip midst wake brink verge throes".split()
)
# how time or money was spent is in -ing
SPENDING: frozenset[str] = frozenset("spend spends spent spending".split())
# of somebody who is seen or left so, a word in -ing or a verb says what they do
SEEING: frozenset[str] = frozenset(
    "show shows showed shown see sees saw seen seeing hear hears heard watch watches watched catch"
    " catches caught find finds found leave leaves left keep keeps kept".split()
)
# they end in -ly and are no adverbs
NO_ADVERBS: frozenset[str] = frozenset(
    "apply supply reply comply rely imply multiply family rally ally assembly monopoly july italy"
    " belly jelly bully homily anomaly daily weekly monthly yearly elderly friendly unfriendly"
    " orderly disorderly lonely ugly likely unlikely costly deadly lovely holy silly early only"
    " butterfly outlay".split()
)
# in these one thing is so far from another: "days from collapse", "two points from"
DISTANCES: frozenset[str] = frozenset(
    "seconds minutes hours days weeks months years miles kilometres kilometers metres meters feet"
    " yards inches points seats votes wins steps".split()
)
