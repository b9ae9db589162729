"""Verbs of saying, as news prose attributes words to people (folded).

``SAYING``: finite forms that a speaker stands before or after. ``CALLING`` verbs carry part of
a quotation as what they say of something ("described it as “a mess”"). ``BETWEEN`` may stand
between a speaker and the verb. ``STOPS`` end the search for a speaker behind a verb: what
follows them is somebody else.
"""

SAYING: frozenset[str] = frozenset(
    """
    said says say saying told tells tell added adds wrote writes tweeted tweets posted posts
    announced announces warned warns insisted insists claimed claims argued argues admitted admits
    denied denies declared declares explained explains stated states noted notes recalled recalls
    remarked replied replies responded responds asked asks joked jokes quipped urged urges vowed
    vows pledged pledges confirmed confirms acknowledged acknowledges continued concluded
    concludes shouted yelled cried whispered read reads testified promised promises complained
    complains commented comments observed observes boasted bragged lamented predicts predicted
    cautioned suggested suggests maintained maintains conceded contended stressed emphasized
    emphasised reiterated revealed reveals believes believed thinks hopes fears feels felt
    """.split()
)
CALLING: frozenset[str] = frozenset(
    """
    called calls described describes branded brands dubbed dubs labelled labeled labels denounced
    denounces condemned condemns hailed hails praised praises dismissed dismisses slammed slams
    blasted blasts criticised criticized accused accuses characterised characterized
    credited credits cited cites touted touts lauded lauds decried decries derided mocked blamed
    blames
    """.split()
)
BETWEEN: frozenset[str] = frozenset(
    "has have had also then later earlier once again repeatedly today yesterday previously"
    " monday tuesday wednesday thursday friday saturday sunday on reportedly simply just".split()
)
STOPS: frozenset[str] = frozenset(
    "of for to in at by with about after before when while as that who whose which because"
    " during on from if and but over under into against".split()
)
PASSIVE: frozenset[str] = frozenset("was were been is are be being".split())
