"""Words that bound a number, by the bound they set.

Membership: the phrase stands just before (or after) a number in news prose and says how the true
value lies to it. Words that are as often something else ("near", "past", "top") are out.
"""

# before the number, set apart by ", "
BEFORE: dict[str, str] = {
    "exactly": ("exactly, precisely, just, only"),
    "more than": (
        "more than, over the age of, over, above, in excess of, upwards of, upward of, "
        "greater than, north of, "
        "exceeding, exceeds, exceeded, exceed, surpassing, "
        "surpassed, surpasses, surpass, well over, higher than, beyond, passed, passes, larger "
        "than, bigger than, better than, longer than, older than, just over, just above"
    ),
    "at least": (
        "at least, tops, topped, topping, to top, could top, may top, might top, will top, "
        "would top, passes, passed, "
        "no fewer than, no less than, not less than, not fewer than, a minimum of, "
        "minimum of, minimum, a total of at least"
    ),
    "fewer than": (
        "less than, fewer than, under the age of, under, below, lower than, smaller than, "
        "younger than, shorter than, south of, not even, not yet"
    ),
    "up to": (
        "at most, up to, as many as, as much as, no more than, not more than, a maximum of, "
        "maximum of, maximum, as high as, at the most"
    ),
    "about": (
        "about, around, approximately, roughly, some, circa, ca, c., ca., approx, approx., an "
        "estimated, estimated, estimates of, an average of, in the region of, something like, or "
        "so, ~, ≈, more or less, perhaps, maybe, averaging, average of, in the order of"
    ),
    "nearly": (
        "nearly, almost, close to, approaching, pushing, just under, just below, just short of, "
        "just shy of, shy of, virtually, not quite, well under, nearing, slightly less than, "
        "slightly under, a little under"
    ),
}

# after the number
AFTER: dict[str, str] = {
    "more than": ("plus, -plus, +"),
    "at least": (
        "or more, or above, or over, or older, and over, and above, or higher, or greater, at "
        "least"
    ),
    "up to": ("or less, or fewer, or under, or below, or lower, at most"),
    "about": ("-odd, -ish, ish, or so, or thereabouts"),
}

# what happens over something ("sued over 4 words"), and what walks up to someone
NO_BOUND: dict[str, frozenset[str]] = {
    "over": frozenset(
        "sue sued sues suing fight fights fought fighting row rows feud feuds feuding spat clash"
        " clashes clashed battle battles battled war dispute disputes limbo anger angry outrage"
        " fury furious uproar backlash protest protests protested arrest arrested arrests charged"
        " charges fired suspended suspends jailed resign resigns resigned resignation quit quits"
        " apologise apologises apologised apologize apologizes apologized apology sorry criticised"
        " criticized criticism slammed blasted fears fear concern concerns worries worried lawsuit"
        " investigation investigated probe probed controversy debate fined sacked banned accused"
        " mull mulls mulling agonize tension tensions talks wrangle quarrel argue argued arguing"
        " argument arguments questioned questions grilled scandal turned win wins victory beat"
        " fretting fret frets mystery solved solve solves row take takes took hand handed"
        " settlement settle settles settled settling fume fumes fumed fuming seethes".split()
    ),
    "up to": frozenset(
        "walk walks walked walking run runs ran running drive drives drove driving came come comes"
        " go goes went going step steps stepped pull pulls pulled sneak sneaks sneaked creep"
        " creeps crept sidled cosy cozy live lived".split()
    ),
}

# right before "over" these have the number for their object, whatever stands before them: "the
# settlement covers over 400 patients", "settled for over $5 million"
BOUND_AFTER: frozenset[str] = frozenset(
    "for of at by with to from than in on is are was were has have had having cover covers covered"
    " covering include includes included including involve involves involved involving affect"
    " affects affected affecting cost costs costing pay pays paid paying kill kills killed killing"
    " leave leaves left leaving draw draws drew drawing".split()
)

# right before "over" and a number of people these take them for their object: "arrested over 50"
DONE_TO: frozenset[str] = frozenset(
    "arrest arrests arrested arresting detain detains detained fire fires fired firing"
    " sack sacks sacked sacking ban bans banned banning suspend suspends suspended".split()
)

# between a qualifier and its number: "at least another 14"
BETWEEN: frozenset[str] = frozenset("another further additional extra the a an record".split())
