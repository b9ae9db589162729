"""Past forms of irregular verbs and the base they belong to (folded).

Membership: the past tense, the participle or both are no base with -ed. Left out are forms that
are more often another verb or a noun ("wound", "ground", "saw" as a tool is rare enough).
"""

_FORMS = """
arise arose arisen|awake awoke awoken|beat beat beaten|become became become|begin began begun
|bend bent bent|bet bet bet|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown
|break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast
|build built built|burst burst burst|buy bought bought|cast cast cast|catch caught caught
|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept
|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk
|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt
|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden
|forecast forecast forecast|forget forgot forgotten|forgive forgave forgiven
|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown
|hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt
|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent
|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant
|meet met met|mislead misled misled|outdo outdid outdone|overcome overcame overcome
|overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid|prove proved proven
|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|ride rode ridden
|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought
|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone
|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung
|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken
|speed sped sped|spend spent spent|spin spun spun|split split split|spread spread spread
|spring sprang sprung
|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|strive strove striven
|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken
|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown
|undergo underwent undergone|understand understood understood|undertake undertook undertaken
|unwind unwound unwound|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn
|weep wept wept|win won won|withdraw withdrew withdrawn|withhold withheld withheld
|withstand withstood withstood|wring wrung wrung|write wrote written
|leap leapt leapt|oversee oversaw overseen|foresee foresaw foreseen|weave wove woven
|spit spat spat|string strung strung|sling slung slung|stride strode stridden
|kneel knelt knelt|mistake mistook mistaken|outgrow outgrew outgrown|rewrite rewrote rewritten
|retake retook retaken|redo redid redone|undo undid undone|resell resold resold
|repay repaid repaid|stink stank stunk|overhear overheard overheard|outsell outsold outsold
|foretell foretold foretold|forgo forwent forgone|bear bore borne
"""

_VERBS = [verb.split() for verb in _FORMS.split("|")]

PASTS: dict[str, str] = {past: base for base, past, _ in _VERBS}
PERFECTS: dict[str, str] = {participle: base for base, _, participle in _VERBS}

# plurals that do not end in s
PLURALS: frozenset[str] = frozenset(
    "people police men women children officials gunmen policemen firefighters fishermen militia"
    " troops teeth feet mice cattle staff crew media data both several many few dozens hundreds"
    " thousands millions scores tens".split()
)
# singulars that do
SINGULARS: frozenset[str] = frozenset(
    "news politics economics physics series species headquarters gas bus campus crisis census"
    " virus status lens diabetes measles chaos process".split()
)
# with one of these the clause is about another time than today
OTHER_TIMES: frozenset[str] = frozenset(
    "ago last earlier previously formerly once since yesterday then initially originally"
    " january february march april june july august september october november december"
    " recently decade decades century already first".split()
)
# what ends in -ed and is no past
NO_PAST: frozenset[str] = frozenset(
    "need indeed speed exceed proceed succeed feed deed seed weed".split()
)
