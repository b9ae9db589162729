"""Verbs by which one acts upon another, as news prose uses them (folded bases).

``SAME``: base, or base and particle -> the one base for all of its line, of which one desk writes
this and the next that. ``CONVERSE``: (base, preposition) -> the base of the same deed told from
the other side: who loses to somebody is beaten. ``PLAIN``: the same with the sides as they are.
``TO`` and ``FROM``: verbs that hand something to somebody, or take it from him. ``ALIKE``: their
two sides may change places. ``MAKING``: what somebody becomes stands behind them. ``CONTROL``:
verbs and adjectives whose subject is also that of the "to" behind them. ``BODIES``: heads of a
noun phrase whose name stands for all of it: "Norland's troops" are Norland. ``ACTS``: a noun ->
the base of its deed, the prepositions that lead to whom it is done, and whether it is told from
the other side ("a loss to"). ``RESULTS``: verbs whose nouns are the object of one of ``SCORED``.
"""

_SAME = """
buy acquire purchase take-over snap-up buy-out buy-up swallow-up
beat defeat thrash trounce rout thump hammer edge outclass overpower overwhelm crush stun
 down topple vanquish see-off knock-out sweep-aside brush-aside upset demolish outlast oust
sack fire dismiss axe
accuse blame
criticise criticize slam blast condemn denounce lambast lambaste rebuke rap chide decry deride
 berate scold savage pan
praise hail laud commend applaud
kill murder slay shoot stab
attack assault bomb shell
arrest detain nab
replace succeed
hire recruit sign
appoint name pick choose
snub spurn reject rebuff turn-down
woo court
overtake leapfrog
help aid assist
free release
urge press
"""

SAME: dict[str, str] = {
    base: line.split()[0]
    for line in _SAME.strip().replace("\n ", " ").split("\n")
    for base in line.split()
}
CONVERSE: dict[tuple[str, str], str] = {
    ("sell-itself", "to"): "buy",
    ("sell-themselves", "to"): "buy",
    ("lose", "to"): "beat",
    ("fall", "to"): "beat",
    ("bow", "to"): "beat",
    ("borrow", "from"): "lend",
    ("buy", "from"): "sell",
    ("inherit", "from"): "leave",
}
PLAIN: dict[tuple[str, str], str] = {
    ("win", "against"): "beat",
    ("win", "over"): "beat",
    ("prevail", "over"): "beat",
    ("triumph", "over"): "beat",
    ("hit", "out at"): "criticise",
    ("lash", "out at"): "criticise",
    ("take", "over from"): "replace",
    ("call", "on"): "urge",
}
TO: frozenset[str] = frozenset(
    "sell lend give donate pay loan hand award send owe lose transfer offer deliver leave".split()
)
FROM: frozenset[str] = frozenset(
    "buy borrow sign hire poach take win steal seize receive recruit inherit".split()
)
ALIKE: frozenset[str] = frozenset(
    "meet marry wed join play face fight draw tie talk speak agree clash date split differ merge"
    " pair discuss say tell border resemble equal like divorce hug kiss trade part unite mean"
    " become remain seem include embrace rival be have do go come get involve compete vie partner"
    " reunite collaborate negotiate cooperate team share combine pass clear".split()
)
MAKING: frozenset[str] = frozenset(
    "appoint elect call dub make crown vote declare brand label nominate".split()
)
CONTROL: frozenset[str] = frozenset(
    "plan agree want seek try move vow set due ready expect like likely hope fail refuse decide"
    " threaten prepare continue begin start offer intend attempt manage bid race rush return need"
    " promise pledge able poised aim look appear seem happen choose decline determined keen go"
    " willing use used propose dare struggle".split()
)
BODIES: frozenset[str] = frozenset(
    "government governments official officials authority authorities military force forces troop"
    " troops army navy administration leader leaders minister ministers ministry president premier"
    " envoy ambassador spokesman spokeswoman spokesperson chief boss management".split()
)

# deed: nouns : prepositions
_ACTS = """
beat: win victory triumph: over against
kill: killing murder assassination slaying: of
attack: attack assault raid bombing shelling: on against of
arrest: arrest detention: of
buy: acquisition purchase takeover buyout: of
sack: sacking dismissal firing: of
criticise: criticism condemnation: of
appoint: appointment: of
hire: signing hiring: of
free: release: of
invade: invasion: of
sue: lawsuit suit case complaint: against
sanction: sanctions: on against
endorse: endorsement: of
"""
ACTS: dict[str, tuple[str, frozenset[str], bool]] = {
    noun: (verb, frozenset(leading.split()), False)
    for verb, nouns, leading in (line.split(":") for line in _ACTS.strip().splitlines())
    for noun in nouns.split()
} | dict.fromkeys(("loss", "defeat"), ("beat", frozenset("to against of".split()), True))
RESULTS: frozenset[str] = frozenset(("beat",))
# what is done with a lawsuit; and its nouns that are other things where nobody does it
FILING: frozenset[str] = frozenset("bring file lodge launch".split())
OTHER_THINGS: frozenset[str] = frozenset("suit case complaint".split())
SCORED: frozenset[str] = frozenset(
    "earn secure claim record seal score snatch complete get take post clinch pull win suffer"
    " celebrate enjoy grab register".split()
)
