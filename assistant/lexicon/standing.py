"""Words that say where a person stands: a step below an office, out of it, in which party.

``DEPUTY``: before an office, they make another, lower one; ``LESSER``: so do these, which alone
may also be a rank, or are abbreviations. ``PAST``: the office is no longer, or
not yet, held in full. ``PARTY_OF``: adjective or noun -> the party, one key for all its words.
``CALLED``: words between a person and an office given to that person. ``SEATS``: offices that a
body has one of -> one key for all their words; ``SEATED``: verbs that give one. All are folded.
"""

__all__ = ["APPOINTED", "CALLED", "DEPUTY", "LESSER", "PARTY_OF", "PAST", "SEATED", "SEATS"]

DEPUTY = frozenset("vice deputy assistant".split())
LESSER = DEPUTY | frozenset("lieutenant dep asst lt".split())

PAST = frozenset("former ex late outgoing retired onetime then acting interim elect".split())

PARTY_OF = {
    word: party
    for party, words in {
        "Democrat": "democrat democratic democrats dem d",
        "Republican": "republican republicans gop r",
        "Labour": "labour",
        "Conservative": "conservative conservatives tory tories",
        "Liberal Democrat": "lib",
        "Green": "greens",
        "independent": "independent",
    }.items()
    for word in words.split()
}

APPOINTED = frozenset(
    "named appointed elected made promoted installed crowned reelected picked chosen become"
    " becomes became".split()
)
CALLED = frozenset(
    "as is was be became becomes become the a an its their his her new next to been has had will"
    " worked works served serves serving also currently".split()
)

SEATS = {
    words: key
    for key, forms in {
        "chair": ("chairman", "chairwoman", "chairperson", "chair"),
        "president": ("president",),
        "chief executive": ("chief executive", "ceo"),
        "head": ("head",),
        "leader": ("leader",),
        "captain": ("captain", "skipper"),
        # as they are parted into tokens
        "editor": ("editor - in - chief", "editor"),
        "secretary general": ("secretary general", "secretary - general"),
    }.items()
    for words in forms
}

SEATED = {
    "chairs": "chair",
    "chaired": "chair",
    "heads": "head",
    "headed": "head",
    "edits": "editor",
    "captains": "captain",
    "captained": "captain",
}
