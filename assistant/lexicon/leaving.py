"""Words that decide what may be left out of a sentence for a headline.

Membership: as the line above each set says. `assistant.writing.shortening.gaps` reads them.
"""

from assistant.lexicon.grammar import (
    PREPOSITIONS,
    RELATIVES,
    SAYING,
    SUBORDINATORS,
    WEEKDAYS,
)

# before a number they say about how many
NEARLY: frozenset[str] = frozenset("between around about over under near".split())
# they open a clause that a preposition leads to
ASKED: frozenset[str] = frozenset("whether what how why which whom where who when".split())
# between two of a kind
JOINTS: frozenset[str] = frozenset("and or but nor".split())
# what one of these opens hangs together
OPENERS: frozenset[str] = (
    PREPOSITIONS
    | SUBORDINATORS
    | RELATIVES
    | JOINTS
    | {"to", "that", "what", "how", "why", "whether", "if", "unless", "worth"}
    | frozenset(
        "alongside aboard atop amongst amidst whilst beneath opposite versus plus minus regarding"
        " concerning underneath onboard off barring pending unlike aged".split()
    )
)
# "plans to", "is set to", "is expected to": a headline's "to" says as much
AHEAD: frozenset[str] = frozenset(
    "will plan plans planned set due aims aim expected is are".split()
)
# what these lead to may belong to what was left out ("suspicion of passing it *to* spies")
NEVER_AFTER: frozenset[str] = RELATIVES | JOINTS | {"that", "to", "of", "for", "with"}
# without one of these the opposite is said
NEGATIONS: frozenset[str] = frozenset(
    "not no never nor neither without hardly barely nobody nothing none cannot".split()
)
# without one of these the noun after it is another thing, or another number of things
HOLDS: frozenset[str] = frozenset(
    "former late ex alleged suspected accused acting interim deputy vice assistant fake attempted"
    " potential possible proposed planned failed would-be likely unlikely probable apparent"
    " fewer less more most least half similar few only almost nearly about around some non anti"
    " too record favourite favorite"
    " little fairly unfairly worst best self-styled first second third last next non-fatal mock"
    " virtual so-called incoming positive negative guilty"
    " outgoing allegedly reportedly apparently supposedly purportedly potentially possibly"
    " temporarily permanently conditionally provisionally tentatively initially virtually"
    " nominally voluntarily unintentionally indirectly narrowly"
    " mostly largely mainly arguably seemingly presumably"
    " generally typically usually normally occasionally insufficiently inadequately previously"
    " core adjusted underlying gross pretax pre-tax"
    " probably partly partially falsely wrongly accidentally hardly barely rarely secretly".split()
)
# whose a thing is, of those told of
OWNERS: frozenset[str] = frozenset("his her its their".split())
# auxiliaries that a headline leaves out before a participle
HELPERS: frozenset[str] = frozenset("is are was were been being has have had".split())
# parts of a time, which may always go; the second ones only with a word before them
TIME_WORDS: frozenset[str] = WEEKDAYS | frozenset(
    "earlier late later early last next week month year morning afternoon evening night today"
    " yesterday recently now".split()
)
PARTS_OF_TIME: frozenset[str] = frozenset(
    "week month year morning afternoon evening night".split()
)
# marks that no clause ends at
QUOTES: frozenset[str] = frozenset("\"'“”‘’")
# of what follows they say how much: it cannot go without them
DEGREES: frozenset[str] = frozenset(
    "no most more less least very so too as such rather much quite".split()
)
# after one of these another clause may begin, with a subject of its own
CLAUSE_OPENERS: frozenset[str] = (
    SAYING | RELATIVES | SUBORDINATORS | JOINTS | {"that", "if", "how", "why", "what"}
)
# a verb's own prepositions, more often than those of a place or a time
COMPLETING: frozenset[str] = frozenset("to from with into on for at as".split())
# they stand after the noun that they belong to
APART: frozenset[str] = frozenset(
    "apart away ago together ahead aside abroad home due worth".split()
)
# who they are stands before them; none describes a noun
SPEAKERS: frozenset[str] = frozenset("it he she they".split())
PRONOUNS: frozenset[str] = SPEAKERS | frozenset(
    "i we you who him them us me someone somebody everyone everybody anyone anybody".split()
)
# "a number of" is several, "number of" is none
SEVERAL: frozenset[str] = frozenset("number few lot couple bit handful".split())
# they do not open a statement that a later one may follow
NEVER_FIRST: frozenset[str] = frozenset(
    "according following despite including based asked thanks given due speaking last"
    " right".split()
)
# after what is left out they may tell of it, rather than of the verb before: "four were killed
# *in clashes* between guards and miners"
LOOSE: frozenset[str] = frozenset(
    "as between among about against over into than from under through toward towards per like"
    " across around".split()
)
# verbs whose next words tell what became of the thing: "left in tears", "put on trial"
COMPLETED: frozenset[str] = frozenset(
    "left put kept placed found held caught turned set laid brought taken seen considered heading"
    " headed heads".split()
)
# a bare verb follows these, with its own subject before it ("let *nobody touch* it")
CAUSES: frozenset[str] = frozenset(
    "let lets letting make makes made making help helps helped see sees saw".split()
)
# the auxiliaries of many, and that of one
ONE: dict[str, str] = {"have": "has", "are": "is", "were": "was"}
# what a firm says of itself that it has done, and plans
DONE: frozenset[str] = frozenset(
    "agreed decided signed completed launched appointed acquired raised received secured entered"
    " reached sold bought begun started filed named won hired suspended halted recalled closed"
    " opened approved settled reported posted booked".split()
)
# what one says of oneself with these is so
DISCLOSING: frozenset[str] = frozenset(
    "announced announces announce revealed reveals reveal confirmed confirms confirm admitted"
    " admits admit disclosed discloses".split()
)
# "the company" is the firm that has just been named
ITSELF: frozenset[str] = frozenset(
    "company firm bank airline group club retailer carmaker automaker district agency council"
    " university school team".split()
)
INTENDING: frozenset[str] = frozenset("plans expects aims intends hopes".split())
# nouns before the name of a firm, which the name alone means
FIRMS: frozenset[str] = frozenset(
    "firm company giant maker startup start-up retailer automaker carmaker airline brewer bank"
    " lender insurer chipmaker drugmaker miner conglomerate manufacturer broker".split()
)
# a firm's form in law, which its name can do without
LEGAL_FORMS: frozenset[str] = frozenset(
    "inc incorporated corp corporation ltd limited plc llc llp co ag sa nv gmbh spa oyj asa ab"
    " se lp pty bhd".split()
)
# words at the end of a firm's name that what is said of it can do without
FIRM_TAILS: frozenset[str] = LEGAL_FORMS | frozenset(
    "group holdings holding energy technologies technology motors airlines airways lines bank"
    " pharmaceuticals electronics industries systems entertainment resources labs foods brands"
    " stores networks software semiconductor therapeutics biotech petroleum".split()
)
# states by the words that stand before the names of their bodies, and those bodies
OF_STATES: frozenset[str] = frozenset("u.s. us uk american british".split())
BODIES: frozenset[str] = frozenset(
    "supreme court senate house congress department treasury federal reserve securities"
    " representatives justice representative senator secretary president agency commission"
    " administration".split()
)
# adjectives by their endings, and the commonest of the others
ADJECTIVE_ENDINGS: tuple[str, ...] = (
    "al",
    "ous",
    "ive",
    "ic",
    "ful",
    "able",
    "ible",
    "ary",
    "ant",
    "ent",
    "less",
    "ish",
    "ian",
    "ese",
    "est",
    "ed",
    "ly",
)
# nouns with such an ending
ADJECTIVE_LIKE: frozenset[str] = frozenset(
    "music traffic clinic topic plastic fabric comic metal hospital medal animal capital rental"
    " signal festival journal mineral oral coal deal criminal plant restaurant student president"
    " rent agent accident patient government apartment tent parent talent rural library salary"
    " diary archive olive drive five fish dish forest test vest west seed weed feed bed guest"
    " investment payment development table vegetable cable immigrant migrant".split()
)
ADJECTIVES: frozenset[str] = frozenset(
    "new old big small major top senior junior former late early young good bad great large long"
    " short high low first last next same other own fellow key main strong weak hard rich poor"
    " huge rare fresh recent modern western eastern northern southern black white red blue green"
    " local loud quick slow wide deep close several few many more most less double single sole"
    " star regular popular particular similar vast full free open final latest".split()
)
# they open the names of places, and go with them
OF_PLACES: frozenset[str] = frozenset(
    "north south east west northern southern eastern western central new old upper lower great"
    " saint st. san santa los las el la le de united hong puerto costa sri saudi abu".split()
)
# between "has" and its participle they say no more than when, or what else
LATELY: frozenset[str] = frozenset("just also since already finally".split())
