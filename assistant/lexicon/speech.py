"""Verbs of saying, as news prose attributes words to people (folded).

``SAYING``: finite forms that a speaker stands before or after. ``CALLING`` verbs carry part of
a quotation as what they say of something ("described it as “a mess”"). ``BETWEEN`` may stand
between a speaker and the verb. ``STOPS`` end the search for a speaker behind a verb: what
follows them is somebody else. ``RELAYING``: participles, and verbs that bring somebody's own words
in. ``UTTERING``: what stands behind a quotation with its speaker. ``WORDS_OF`` is what somebody's
words are called ("Holm's talk of"). ``CLAUSE`` words begin a clause of its own. ``RECORDS`` hold
what somebody said.
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
    " monday tuesday wednesday thursday friday saturday sunday on reportedly simply just"
    " himself herself themselves".split()
)
STOPS: frozenset[str] = frozenset(
    "of for to in at by with about after before when while as that who whose which because"
    " during on from if and but over under into against".split()
)
PASSIVE: frozenset[str] = frozenset("was were been is are be being".split())
RELAYING: frozenset[str] = frozenset(
    """
    adding admitting alleging announcing arguing asking asserting blaming boasting branding calling
    cautioning citing claiming comparing complaining conceding concluding condemning confirming
    contending criticising criticizing decrying declaring denouncing denying describing dismissing
    dubbing emphasising emphasizing explaining hailing hinting insisting invoking joking labeling
    labelling lamenting likening maintaining mocking noting pledging pointing praising predicting
    promising quipping recalling referring remarking saying slamming speaking stating stressing
    suggesting telling testifying tweeting urging voicing vowing warning writing
    cite deplored deplores hinted hints likened likens mocks put puts rated rates rebuked rebukes
    referred refers ruled rules spoke speaks voiced voices alleged alleges
    """.split()
)
UTTERING: frozenset[str] = SAYING | frozenset(
    """
    shared shares reported reports mused muses exclaimed opined gushed fumed sighed laughed agreed
    agrees joked explained recounted reflected reasoned charged countered thundered
    """.split()
)
WORDS_OF: frozenset[str] = frozenset(
    """
    accusation allegation assertion assessment claim comment comments complaint criticism
    description joke label phrase promise quip remark remarks statement suggestion talk verdict
    view vow warning words
    """.split()
)
CLAUSE: frozenset[str] = frozenset(
    "while but whereas although though because after before when as if whom".split()
)
RECORDS: frozenset[str] = frozenset(
    """
    affidavit affidavits blog caption complaint documents emails filing filings interview lawsuit
    letter memo memoir note post posts recording records release remarks report reports snippet
    speech statement statements suit testimony text texts tweet tweets transcript video videos
    website
    """.split()
)
