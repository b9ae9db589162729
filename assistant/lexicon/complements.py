"""Words that need others later in their clause (folded):
`assistant.writing.shortening.complements` reads them.

Membership: in news prose the word nearly always demands what the comment over its class says.
"""

_AS = frozenset({"as"})
_FROM = frozenset({"from"})
_OF = frozenset({"of"})
_THAT = frozenset({"that"})
_WHETHER = frozenset("whether if about for".split())
_WITH = frozenset({"to", "with"})
_INTO = frozenset({"to", "into"})

# by verb the words that lead to what it is said with: "describe ... as"
LATER: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        "describe describes described describing characterize characterizes characterized"
        " characterise characterises characterised regard regards regarded portray portrays"
        " portrayed depict depicts depicted".split(),
        _AS,
    ),
    **dict.fromkeys(
        "prevent prevents prevented preventing prohibit prohibits prohibited prohibiting deter"
        " deters deterred discourage discourages discouraged".split(),
        _FROM,
    ),
    **dict.fromkeys("accuse accuses accused accusing acquit acquits acquitted".split(), _OF),
    **dict.fromkeys(
        "assure assures assured assuring remind reminds reminded inform informs informed notify"
        " notifies notified convince convinces convinced".split(),
        _THAT | _OF,
    ),
    **dict.fromkeys("asks asked asking ask".split(), _WHETHER),
    **dict.fromkeys(
        "connect connects connected connecting compare compares compared comparing liken likens"
        " likened equate equates equated".split(),
        _WITH,
    ),
    **dict.fromkeys("range ranges ranged ranging".split(), frozenset({"to"})),
    **dict.fromkeys("bring brings brought bringing".split(), _INTO),
    **dict.fromkeys("strip strips stripped stripping".split(), _OF),
}
# somebody, and then "to" with what they are to do
TO_ACT: frozenset[str] = frozenset(
    "ask asks asked asking urge urges urged urging force forces forced forcing compel compels"
    " compelled persuade persuades persuaded enable enables enabled instruct instructs instructed"
    " assure assures assured".split()
)
# the same of somebody; what is directed may be a film
TO_ACT_OF_SOME: frozenset[str] = frozenset(
    "direct directs directed encourage encourages encouraged permit permits permitted".split()
)
# somebody or something, and then what they are held "to be"
HOLDING: frozenset[str] = frozenset(
    "consider considers considered considering believe believes believed deem deems deemed"
    " think thinks thought judge judges judged".split()
)
# somebody or something, and then what they are said to be
NAMING: frozenset[str] = frozenset(
    "declare declares declared name names named call calls called crown crowns crowned deem deems"
    " deemed label labels labelled labeled brand brands branded".split()
)
# what was written stands behind where it was, or to whom
WRITING: frozenset[str] = frozenset(
    "wrote writes posted posts tweeted tweets complained complains testified testifies boasted"
    " boasts joked jokes hinted hints".split()
)
# in a place or for a time; with whom follows
MEETING: frozenset[str] = frozenset("met meet meets talked talk talks spoke speak speaks".split())
# so long, and then what for
WAITING: frozenset[str] = frozenset("wait waits waited waiting take takes took taken".split())
# before "to which" or "in which" they say nothing without it
TO_WHICH: frozenset[str] = frozenset(
    "extent degree way ways manner rate speed ease circumstances conditions".split()
)
# somebody or something, and then what state they are left in
LEAVING: frozenset[str] = frozenset(
    "leave leaves leaving left find finds found finding themselves".split()
)
# they open such a state
IN_A_STATE: frozenset[str] = frozenset("in on at with without under".split())
# before "for somebody" they tell what those are to do
SETTING_TO: frozenset[str] = frozenset(
    "call calls called calling and minutes hours days weeks months years time chance way plan"
    " plans wait waits waiting easier harder hard easy difficult possible impossible need"
    " reason ready deadline pressure push pushes".split()
)
# what stands so far away, or so deep, is told by these
OFF: frozenset[str] = frozenset(
    "above below from off away under beneath beyond behind ahead short past".split()
)
# what they are dedicated to, or rid of, follows
SELVES: frozenset[str] = frozenset("itself himself herself themselves".split())
# verb and noun that "on" completes
ON_WHAT: frozenset[tuple[str, str]] = frozenset(
    {("shed", "light"), ("sheds", "light"), ("cast", "doubt"), ("casts", "doubt")}
)
# what is needed, or asked, follows
FOR_WHAT: frozenset[str] = frozenset("need demand desire reason excuse place".split())
