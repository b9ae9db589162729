"""Words that decide whether a headline must say whose word it gives (folded)."""

# by past and present the forms of verbs that a speaker at the end of a headline may have, for
# one and for many
TELLING: dict[str, tuple[str, str]] = {
    form: (one, many)
    for forms, one, many in (
        ("said says say", "says", "say"),
        ("ruled", "rules", "rule"),
        ("reported reports", "reports", "report"),
        ("warned warns", "warns", "warn"),
        ("claimed claims", "claims", "claim"),
        ("showed shows", "shows", "show"),
        ("estimated", "estimates", "estimate"),
        ("predicted", "predicts", "predict"),
        ("announced announces", "announces", "announce"),
        ("confirmed", "confirms", "confirm"),
        ("argued argues argue", "argues", "argue"),
        ("insisted insists", "insists", "insist"),
    )
    for form in forms.split()
}
# those whose business it is to accuse: what they say somebody did is not proven
ACCUSING: frozenset[str] = frozenset(
    "prosecutors prosecutor lawsuit suit complaint indictment filing police authorities sheriff"
    " investigators affidavit charges attorney detectives deputies".split()
)
# what nobody may be said to have done on another's word
DEEDS: frozenset[str] = frozenset(
    "killed murdered stole robbed raped assaulted abused molested stabbed shot beat strangled"
    " defrauded embezzled laundered bribed lied conspired hid threatened attacked kidnapped"
    " tortured poisoned drowned smuggled cheated forged plotted hacked harassed groped misled"
    " violated broke discriminated concealed falsified harmed killing".split()
)
# verbs that judge, advise or foresee
OPINING: frozenset[str] = frozenset(
    "should must ought would could may might deserves deserve deserved fails fail failed needs"
    " need violates violate violated".split()
)
# what is told with these is so for those who say it, whoever they are
ARGUING: frozenset[str] = frozenset(
    "argue argues argued claim claims claimed allege alleges alleged insist insists insisted"
    " suggest suggests suggested predict predicts predicted warn warns warned".split()
)
# the same, and nobody foresees anything with them
CONTENDING: frozenset[str] = frozenset(
    "argue argues argued claim claims claimed allege alleges alleged insist insists insisted"
    " contend contends contended".split()
)
# those who take a side: what they say is no fact
SIDING: frozenset[str] = frozenset(
    "backers supporters critics opponents detractors campaigners activists lobbyists fans".split()
)
# what they hold to be right or wrong is a judgement
COURTS: frozenset[str] = frozenset("judge judges lawyer lawyers court courts tribunal".split())
# what they say will be is a forecast
FORESEEING: frozenset[str] = frozenset(
    "economists economist analysts analyst traders investors forecasters experts expert poll"
    " polled survey surveyed pundits bookmakers".split()
)
# "a majority of economists": who they are follows
MANY_OF: frozenset[str] = frozenset(
    "majority group team panel coalition number dozens most half".split()
)
