"""Words that take certainty from a statement, or turn it round (folded).

``NEGATORS`` turn round the next word of content, ``REVERSERS`` (verbs) what follows them.
``DOUBTS`` take certainty from the next word of content: reports, suspicion, possibility.
``CHARGES`` say that somebody is said to have done something. ``SOFTENERS`` are words by which
a draft itself says that it is not sure, or whose word it takes.
"""

NEGATORS: frozenset[str] = frozenset(
    """
    not n't never no cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't
    haven't hadn't wouldn't couldn't shouldn't mustn't ain't without neither nor
    dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wouldnt couldnt shouldnt wont
    """.split()
)
REVERSERS: frozenset[str] = frozenset(
    """
    denied denies deny denying refused refuses refuse refusing failed fails fail failing rejected
    rejects reject avoided avoids avoid ruled unable unlikely stopped prevented barred banned
    halted blocked dismissed stop prevent lacks lack lacked lacking unlike hardly barely nobody
    none nothing neither few little against
    """.split()
)
# "not only", "not just", "no longer", "no doubt": nothing is turned round
NOT_TURNED: frozenset[str] = frozenset("only just merely simply least doubt longer".split())

DOUBTS: frozenset[str] = frozenset(
    """
    may might could alleged allegedly suspected reportedly purported purportedly rumoured rumored
    unconfirmed possibly perhaps believed thought feared presumed probably apparently supposedly
    potentially
    """.split()
)
# doubts that are verbs: a subject stands between them and what is doubted
CLAUSAL: frozenset[str] = frozenset("believed thought feared presumed".split())
CHARGES: frozenset[str] = frozenset("accused suspected charged accuses accusing".split())

SOFTENERS: frozenset[str] = (
    DOUBTS
    | CHARGES
    | frozenset(
        """
        if whether would should can likely unlikely expected expects possible potential risk
        risks threat threatens threatened fear fears plan plans planned consider considers
        considering considered mull mulls eye eyes weigh weighs seek seeks want wants aim aims
        hope hopes says say said claims claim claimed claiming alleges allege alleging allegation
        allegations accusation suspect suspects suspicion suspicions probe charge charges report
        reports reported according rumour rumours rumor rumors appears appear appeared seems seem
        seemed think thinks believe believes suggests suggest suggested warn warns warned warning
        predicts predict predicted predicted study poll call calls called urge urges propose
        proposes proposed proposal offer offers to about
        """.split()
    )
)
