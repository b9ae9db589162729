"""Words that take certainty from a statement, or turn it round (folded).

Each table says what of a sentence its words bear on (`assistant.speech.reach`):

* the next word of content: ``NEGATORS`` turn it round, ``DOUBTS`` take its certainty;
* the verb after "to" (``INFINITIVE``: "plans to hire", "failed to stop");
* the verbs of the clause that follows (``CLAUSAL``: "denied that it had paid");
* what is named after "of", "with", "to" or "in" (``CHARGED``: "cleared of robbing").

The name of a hedge is one of negation, denial, doubt, charge, plan, condition. ``REVERSERS`` and
``SOFTENERS`` are words by which a draft itself turns a statement round, says that it is not sure,
or whose word it takes.
"""

NEGATORS: frozenset[str] = frozenset(
    """
    not n't never no cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't
    haven't hadn't wouldn't couldn't shouldn't mustn't ain't without neither nor
    cant dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wouldnt couldnt shouldnt wont
    """.split()
)
REVERSERS: frozenset[str] = frozenset(
    """
    denied denies deny denying refused refuses refuse refusing failed fails fail failing rejected
    rejects reject avoided avoids avoid ruled unable unlikely stopped prevented barred banned
    halted blocked dismissed stop prevent lacks lack lacked lacking unlike hardly barely nobody
    none nothing neither few little against declined declines decline cleared acquitted clears
    except excluding yet false untrue fake hoax disputes disputed disputing rejecting innocent
    """.split()
)
# "not only", "not just", "no longer", "no doubt": nothing is turned round
NOT_TURNED: frozenset[str] = frozenset(
    "only just merely simply least less fewer doubt longer".split()
)

DOUBTS: frozenset[str] = frozenset(
    """
    may might could alleged allegedly suspected reportedly purported purportedly rumoured rumored
    unconfirmed possibly perhaps believed thought feared presumed probably apparently supposedly
    potentially
    """.split()
)

# of these those that bear on each of two joined verbs: "allegedly lured and robbed"
ADVERBS: frozenset[str] = frozenset("allegedly reportedly purportedly supposedly".split())


def _named(**names: str) -> dict[str, str]:
    return {word: name for name, words in names.items() for word in words.split()}


INFINITIVE: dict[str, str] = _named(
    negation="failed fails fail failing refused refuses refuse refusing declined declines decline"
    " yet unable",
    doubt="likely believed thought feared alleged reported rumoured rumored suspected supposed"
    " tipped unlikely appears appeared seems seemed",
    plan="expected expects expect forecast forecasts projected predicted plan plans planned"
    " planning hope hopes hoped hoping aim aims aimed aiming intend intends intended want wants"
    " wanted seek seeks sought seeking propose proposes proposed try tries tried trying attempt"
    " attempts attempted attempting threaten threatens threatened threatening offer offers"
    " offered vow vows vowed pledge pledges pledged promise promises promised urge urges urged"
    " urging ask asks asked asking prepares preparing ready considers considering set"
    " scheduled poised slated",
)
# a present with its day tells as much: "begins on Monday"
FIXED: frozenset[str] = frozenset("set scheduled slated poised due".split())
# "considering closing the mill": it stays open so far
MULLING: frozenset[str] = frozenset(
    "consider considers considered considering mull mulls mulled mulling weigh weighs weighed"
    " weighing contemplate contemplates contemplated contemplating discuss discusses discussed"
    " discussing propose proposes proposed proposing recommend recommends recommended suggest"
    " suggests suggested explore explores explored exploring".split()
)
CLAUSAL: dict[str, str] = _named(
    denial="denied denies deny denying rejected rejects rejecting dismissed dismisses disputed"
    " disputes refuted refutes",
    doubt="believe believes believed suspect suspects suspected fear fears feared think thinks"
    " thought speculate speculated speculation allege alleges alleged allegation allegations"
    " rumour rumours rumor rumors possibility claims suspicion suspicions presumed"
    " concerns worries doubt doubts doubted unclear unproven",
    plan="hope hopes hoped hopeful predict predicts predicted proposal",
    condition="if unless whether",
)
# these are hedges with "that" alone: "claims that ..." but "claims a prize"
ONLY_THAT: frozenset[str] = frozenset(
    "claims fears concerns worries hopes doubts rumours rumors allegations suspicions"
    " proposal hope fear doubt possibility evidence proof sign signs indication rejected rejects"
    " rejecting dismissed dismisses disputed disputes refuted refutes".split()
)
# "no evidence that ..."
NOTHING_SHOWS: frozenset[str] = frozenset("evidence proof sign signs indication".split())
CHARGED: dict[str, tuple[str, frozenset[str]]] = {
    word: (name, frozenset(links.split()))
    for words, links, name in (
        ("accused accuses accusing suspected suspicion charged", "of with", "charge"),
        ("allegations accusations allegation accusation charge charges", "of", "charge"),
        ("arrested indicted wanted sued prosecuted", "for on", "charge"),
        ("cleared acquitted innocent exonerated", "of", "denial"),
        # "not guilty" alone: see `assistant.speech.reach`
        ("guilty", "to of", "denial"),
        ("denied denies deny denying", "", "denial"),
    )
    for word in words.split()
}

SOFTENERS: frozenset[str] = (
    DOUBTS
    | {word for word, (name, _) in CHARGED.items() if name == "charge"}
    | frozenset(
        """
        if whether would should can likely unlikely expected expects possible potential risk
        risks threat threatens threatened fear fears plan plans planned consider considers
        considering considered mull mulls eye eyes weigh weighs seek seeks want wants aim aims
        hope hopes says say said claims claim claimed claiming alleges allege alleging
        allegation accusation suspect suspects suspicions probe charge charges report
        reports reported according rumour rumours rumor rumors appears appear appeared seems seem
        seemed think thinks believe believes suggests suggest suggested warn warns warned warning
        predicts predict predicted study poll call calls called urge urges propose will
        proposes proposed proposal offer offers vow vows pledge pledges promise promises bid set
        ready try tries tried projects projected projection forecasts forecast attempt attempts
        attempted ask asks asked unclear
        tell tells told trial faces facing investigation investigations inquiry inquiries probes
        """.split()
    )
)

# words that lay something to somebody in the draft's own voice: no statement that it is so
OPINING: frozenset[str] = frozenset("blame blames blamed blaming".split())
# who tells it does not say that it is so: "claims the lamp was stolen"
CLAIMING: frozenset[str] = frozenset(
    "claims claimed claiming alleges alleged allege alleging".split()
)
# whose word a headline is, told at its end: "Mill to close: report"
SOURCES: frozenset[str] = frozenset(
    "report reports source sources rumor rumour rumors rumours leak leaks study survey poll"
    " analyst analysts".split()
)
# what ends with an s or -ways and is no verb, and what only counts time
NO_VERBS: frozenset[str] = frozenset(
    "always perhaps besides sometimes days weeks months years hours minutes".split()
)
# a sentence with one of these has what a negation says: "ordered the stopping of"
ENDING: frozenset[str] = frozenset(
    """
    stop stops stopping stopped halt halts halting halted end ends ending ended scrap scraps
    scrapped scrapping ditch ditches ditched ditching drop drops dropped dropping ban bans banning
    skip skips skipped skipping abandon abandons abandoned abandoning cancel cancels cancelled
    canceled remove removes removed removing avoid avoiding omit omits omitted exclude excludes
    excluded spare spares spared sparing escape escapes escaped cease ceases ceased
    """.split()
)
# ... and what is told behind one of these somebody may deny
LAYING: frozenset[str] = frozenset(
    "claims claim suggestions accusations accused allegations rumours rumors reports"
    " critics".split()
)

MODALS = frozenset("may might could".split())
# whose word it is does not say that it is not sure: "may be illegal, Roe said" is no "is illegal"
UNSURE: frozenset[str] = SOFTENERS - frozenset(
    "says say said report reports reported according called calls call saying study".split()
)
# ... and these only right before the word itself: "to hire", "about to close"
SOFT_BEFORE: frozenset[str] = frozenset("to about".split())

# what lays the acts named behind it to somebody, without saying that he did them
ACCUSING: frozenset[str] = frozenset(
    """
    accused accuses accuse accusing accusation accusations alleged allegedly allegation
    allegations charge charges suspected suspect suspects suspicion indicted indicts indictments
    sues sued suing trial denies denied denying pleaded purportedly reportedly purported believed
    """.split()
)
# of these those that lay an act named right before them, or behind "in" or "of"
SUSPECTS: frozenset[str] = frozenset("suspect suspects trial".split())
# ... or those of the whole sentence
ACCUSING_ALL: frozenset[str] = frozenset(
    """
    alleges allege alleging prosecutors prosecutor indictment lawsuit lawsuits complaint claims
    claimed
    """.split()
)
# ... or before one of these
ACCUSING_OF: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        "arrested arrest arrests wanted held detained custody investigated".split(),
        frozenset("for over in on after".split()),
    ),
    **dict.fromkeys(("charged", "charging"), frozenset("with in over as for".split())),
}
# ... or where one of these says so
LAWMEN: frozenset[str] = frozenset(
    "police authorities investigators detectives deputies officers sheriff fbi".split()
)
# a sentence with one of these says whose word it is, or is not sure of anything
SILENCING: frozenset[str] = frozenset(
    """
    said says say saying tells told testified testifies heard hears according claim claims
    claimed claiming report reports reported believe believes believed prosecutors if whether
    would accuse accuses accused accusing allege alleges suspected denies denied
    deny denying cleared acquitted innocent lawsuit lawsuits sues sued ? :
    """.split()
)
# ... and with one of these before the act
SILENCING_BEFORE: frozenset[str] = frozenset(
    """
    accused accuses accuse accusing accusation accusations alleged allegation allegations charge
    charged charges suspected suspicion indicted indicts indictments sues sued suing denies denied
    denying pleaded purported believed should likely unlikely expected threatens threatened plans
    plan planned seek seeks appears appear seems seem
    """.split()
)
# ... and with one of these right before it
SILENCING_NEXT: frozenset[str] = DOUBTS | NEGATORS
# the court has spoken
SETTLED: frozenset[str] = frozenset(
    "convicted convicts conviction convictions sentenced sentence jailed imprisoned".split()
)
GUILTY: frozenset[str] = frozenset("found pleaded pleading pleads pled plea plead of".split())
# ... or the man himself
OWNING: frozenset[str] = frozenset(
    "admitted admits admitting admission confessed confesses confessing confession".split()
)
# ... but "if convicted", "pleaded not guilty"
UNSETTLED: frozenset[str] = frozenset(
    "if not when unless maximum faces facing face alleged allegedly".split()
)
