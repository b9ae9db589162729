"""Words that need others later in their clause (folded):
`assistant.writing.shortening.complements` reads them.

Membership: in news prose the word nearly always demands what the comment over its class says.
"""

_AS = frozenset({"as"})
_FROM = frozenset({"from"})
_OF = frozenset({"of"})
_THAT = frozenset({"that"})
_WHETHER = frozenset("whether if to about for".split())
_TO = frozenset({"to"})
_WITH = frozenset({"to", "with"})

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
        _THAT | _OF | _TO,
    ),
    **dict.fromkeys("asks asked asking ask".split(), _WHETHER),
    **dict.fromkeys(
        "urge urges urged urging force forces forced forcing compel compels compelled persuade"
        " persuades persuaded enable enables enabled instruct instructs instructed".split(),
        _TO,
    ),
    **dict.fromkeys(
        "connect connects connected connecting compare compares compared comparing liken likens"
        " likened equate equates equated".split(),
        _WITH,
    ),
    **dict.fromkeys("ranges ranged ranging".split(), _TO),
}
# they open what somebody asks, or tells
ASKING_WHAT: frozenset[str] = frozenset("who what how why whether".split())
# what, follows
TO_KNOW: frozenset[str] = frozenset(
    "reveal explain ask decide say tell know learn determine describe show".split()
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
