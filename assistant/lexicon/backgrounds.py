"""Words that decide what is background in a sentence of a summary (folded).

Membership: as the line above each set says. `assistant.writing.summaries.asides` reads them.
"""

from assistant.lexicon.grammar import ARTICLES, CONDITIONS, HARM, WEEKDAYS

# marks around what is put in
DASHES: frozenset[str] = frozenset("– — -- ―".split())
# behind a comma they say more of somebody or something
SAYING_MORE: frozenset[str] = frozenset("who which whose where".split())
# they open what somebody or something is, beside its name
NAMING: frozenset[str] = ARTICLES | frozenset("one its his her their part another".split())
# they open what else was the case; after what it was is news more often than not
BESIDE: frozenset[str] = frozenset("as while amid alongside".split())
# the same where no comma stands before them
TAILS: frozenset[str] = frozenset("as amid".split())
# behind one of those they make it another phrase: "as well as", "in particular"
NO_CLAUSE: frozenset[str] = frozenset(
    "well much many long soon far of opposed planned expected particular addition turn fact"
    " which whom all total".split()
)
# behind the statement they open what was said or meant with it, or what it does to markets and
# moods; what others open ("killing two", "winning the race") may be the news itself, and "citing"
# may name the only source
COMMENTING: frozenset[str] = frozenset(
    "accusing acknowledging adding aiming aligning anticipating arguing asserting blaming boosting"
    " buoying calling cautioning celebrating clouding complaining complicating contending"
    " crediting creating criticising criticizing dashing declaring deepening describing disrupting"
    " drawing easing echoing emphasising emphasizing encouraging escalating expecting explaining"
    " expressing extending fanning fueling fuelling heightening helping highlighting hinting"
    " hoping illustrating insisting intensifying joining lamenting lifting looking making marking"
    " mentioning noting offering pledging pointing praising pressuring prompting questioning"
    " recalling referring reflecting reigniting reinforcing reiterating remarking representing"
    " saying seeking setting sharpening showing signaling signalling sparking spurring stating"
    " stirring stoking straining strengthening stressing testing thanking triggering trying"
    " underlining underscoring urging vowing warning weighing withstanding worrying".split()
)
# what one of these opens names somebody, or is a condition
KEPT: frozenset[str] = frozenset(
    "identified named called compared based according pending depending".split()
)
# what follows an opening phrase leans on it by one of these
LEANING: frozenset[str] = frozenset(
    "instead also too however then both such so still therefore thus".split()
)
POINTING: frozenset[str] = frozenset("he she it they his her its their him them".split())
# no part that has one of these may go
NEVER: frozenset[str] = (
    CONDITIONS
    | HARM
    | frozenset(
        "no never cannot n't but although though despite shot stabbed attacked"
        " deaths injuries injury wounds fatality beat beats".split()
    )
)
# before the verb that a closing comma leads to
BEFORE_VERB: frozenset[str] = WEEKDAYS | {"on", "also", "now"}
# what they hold for hangs on what follows
HOLDING: frozenset[str] = frozenset("would could might only just".split())
# with "the" they tell of the whole clause: "the first since 1990"
FIRST: frozenset[str] = frozenset("first second third fourth last latest most only".split())
# how a figure moved
RATES: frozenset[str] = frozenset(
    "percent percentage cent rise increase fall decrease drop".split()
)
# so do a study and the data, at the end of a sentence
FINDING: frozenset[str] = frozenset(
    "show suggest suggests indicate indicates found finds find ruled".split()
)
