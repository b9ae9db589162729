"""Words that open what may go from the end of a sentence (folded):
`assistant.writing.shortening.trailing` reads them.

Membership: in news prose the word nearly always does what the comment over its class says.
"""

# lengths of time that are counted: "three days after"
UNITS: frozenset[str] = frozenset(
    "second seconds minute minutes hour hours day days week weeks month months year years decade"
    " decades century centuries season seasons fortnight moment moments".split()
)
# how many of them, or about how many
COUNTED: frozenset[str] = frozenset(
    "a an one two three four five six seven eight nine ten eleven twelve several many some few"
    " couple of dozen".split()
)
ROUGHLY: frozenset[str] = frozenset(
    "just only about around nearly almost roughly barely more less than exactly some".split()
)
# a length of time is counted from what follows them, or from now
COUNTED_FROM: frozenset[str] = frozenset("ago after before later earlier since".split())
# "shortly after", "long before"
LOOSELY: frozenset[str] = frozenset("shortly soon long immediately moments just even".split())
# "this summer", "last night"
POINTING: frozenset[str] = frozenset("this last next each every".split())
PERIODS: frozenset[str] = frozenset(
    "second minute hour day week weekend month year decade season quarter spring summer autumn"
    " fall winter morning afternoon evening night term".split()
)
# where else, and once more
FURTHER: frozenset[str] = frozenset(
    "again nationwide statewide worldwide globally overnight countrywide citywide".split()
)
# adjectives behind their noun, with a preposition: "sources familiar with it"
POSTPOSED: frozenset[str] = frozenset(
    "familiar close attributable responsible available able unable eligible capable similar"
    " adjacent relevant loyal hostile critical worth typical reminiscent subject".split()
)
# they go before a participle: "a seat *long* held by", "a firm *formerly* known as"
ONCE: frozenset[str] = frozenset("long once previously recently already newly formerly".split())
# "as soon as", "as part of", "as a result of"
AS_WHAT: frozenset[str] = frozenset("soon early late part well planned expected".split())
# words in -ing that are prepositions, or begin one
PREPOSED: frozenset[str] = frozenset(
    "including following regarding concerning involving according pending during".split()
)
# nouns in -ing, more often than what somebody does
GERUNDS: frozenset[str] = frozenset(
    "funding spending training housing lending banking trading building meeting hearing rating"
    " ruling filing listing pricing shipping mining drilling policing staffing farming fighting"
    " processing manufacturing marketing advertising engineering publishing smuggling"
    " trafficking laundering testing bombing shooting stabbing killing recording covering".split()
)
# what somebody does with these belongs to what goes before: "the chance *of* it happening"
GOVERNORS: frozenset[str] = frozenset(
    "of with without from about despite over amid against has have had into between lead"
    " leads led leading catching seeing hearing watching finding prevent prevents prevented"
    " stop stops stopped mean means meant risk risks".split()
)
# "make the data available": what is made of it
MADE: frozenset[str] = frozenset(
    "make makes made making keep keeps kept keeping find finds found finding hold holds held leave"
    " leaves left leaving render renders rendered get gets getting".split()
)
# "remain until": what lasts, or is ruled out, is so until then
LASTING: frozenset[str] = frozenset(
    "wait waits waited waiting hold holds held holding stay stays stayed last lasts lasted rule"
    " rules ruled ruling ban bans banned banning avoid avoids avoided unlikely unable".split()
)
# verbs that tell all by themselves
ALONE: frozenset[str] = frozenset(
    "erupt erupts erupted collapse collapses collapsed explode explodes exploded die dies"
    " died drown drowns drowned resign resigns resigned retire retires retired disappear"
    " disappears disappeared vanish vanishes vanished rise rises rose fall falls fell soar"
    " soars soared surge surges surged jump jumps jumped climb climbs climbed plunge plunges"
    " plunged slump slumps slumped tumble tumbles tumbled plummet plummets plummeted drop"
    " drops dropped decline declines declined dip dips dipped slide slides slid rally rallies"
    " rallied rebound rebounds rebounded skyrocket skyrockets skyrocketed sink sinks sank slip"
    " slips slipped shrink shrinks shrank widen widens widened narrow narrows narrowed swell"
    " swells swelled weaken weakens weakened strengthen strengthens strengthened worsen"
    " worsens worsened recover recovers recovered return returns returned resume resumes"
    " resumed reopen reopens reopened double doubles doubled triple triples tripled halve"
    " halves halved risen shrunk sunk swollen".split()
)
# where, when and why it happened
AROUND: frozenset[str] = frozenset("in on at by amid during across near".split())
# "fell in love", "rose on a point of order"
SET_PHRASES: frozenset[str] = frozenset("love line place favour favor hard deaf step".split())
# of a post that somebody takes or leaves, "as" tells which
POSTS: frozenset[str] = frozenset(
    "replace replaces replaced replacing succeed succeeds succeeded succeeding join joins joined"
    " joining oust ousts ousted sack sacks sacked fire fires fired dismissed".split()
)
# they open what somebody says by what they do, and need no article after them: "alleging fraud"
CITING: frozenset[str] = frozenset(
    "alleging citing accusing claiming seeking demanding blaming urging arguing threatening"
    " killing injuring wounding sparking prompting fuelling fueling triggering causing".split()
)
# they say when, or how little it takes, before "as", "after", "though" and the like
SHOWING: frozenset[str] = frozenset("once just even".split())
# what a name and a number name: "the Nest 2 game", "a Lima 747 jet"
WORKS: frozenset[str] = frozenset(
    "game games film films movie movies sequel jet jets plane planes aircraft rocket rockets phone"
    " phones smartphone smartphones console consoles".split()
)
