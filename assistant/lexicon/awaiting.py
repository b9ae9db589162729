"""Words that wait for others (folded): `assistant.writing.shortening.awaited` reads them.

Membership: in news prose the word nearly always demands what the comment over its class says.
"""

# what was told follows, however much stands between: "revealed *on her show* that"
TELLING_WHAT: frozenset[str] = frozenset(
    "reveal reveals revealed claim claims claimed announce announces announced confirm confirms"
    " confirmed allege alleges alleged disclose discloses disclosed suggest suggests suggested"
    " deny denies denied declare declares declared assert asserts asserted emphasise emphasised"
    " emphasize emphasized estimate estimates estimated".split()
)
# somebody or something, and then what they are called
CALLING: frozenset[str] = frozenset(
    "call calls called calling dub dubs dubbed dubbing brand brands branded branding label labels"
    " labelled labeled labelling deem deems deemed deeming declare declares declared pronounce"
    " pronounces pronounced".split()
)
# a "than" belongs to them
COMPARATIVES: frozenset[str] = frozenset(
    "more less fewer better worse higher lower larger bigger greater smaller longer shorter faster"
    " slower stronger weaker richer poorer older younger rather".split()
)
# since when, or in how long, is what makes them news
SUPERLATIVES: frozenset[str] = frozenset(
    "first last best worst highest lowest biggest largest smallest most least deadliest strongest"
    " weakest fastest longest lightest heaviest steepest sharpest hottest coldest".split()
)
# when it will be is what is told of it: the last two words
DATED: frozenset[tuple[str, str]] = frozenset(
    {
        ("take", "effect"),
        ("take", "place"),
        ("into", "effect"),
        ("into", "force"),
        ("to", "expire"),
        ("to", "begin"),
        ("to", "start"),
        ("be", "held"),
        ("be", "released"),
        ("be", "published"),
    }
)
# "put them", "leaves it": where, or how
PLACED: frozenset[str] = frozenset(
    "put puts putting place places placed placing leave leaves left leaving keep keeps kept"
    " keeping bring brings brought bringing".split()
)
# adjectives that are no nouns: behind "a" the noun is to come
DESCRIBING: frozenset[str] = frozenset(
    "tall thin tough bold brave cheap clean clear cool dry dull easy fast fierce grand"
    " harsh heavy loose loud mild neat nice odd pale proud pure quick quiet rapid rough sad"
    " safe severe sharp simple slight slim smart smooth soft steep stiff swift thick tight"
    " tiny vast warm weird wet wild wise wooden big small huge large long short high low old"
    " young new strong weak rich poor rare fresh modern narrow wide deep broad lengthy"
    " bitter brief busy cosy crisp dense eerie fancy fatal gentle giant handsome hefty"
    " humble lovely lucky massive messy mighty minor noisy pretty rusty scary shiny silent"
    " sleek sleepy slow sturdy sudden tasty tidy tricky ugly rude blunt crude bleak vague clumsy"
    " dismal dreadful formidable gruelling hostile humane lavish rapid ruthless scathing".split()
)
# to whom, and then what
GIVING: frozenset[str] = frozenset(
    "give gives gave given giving offer offers offered offering hand hands handed handing award"
    " awards awarded awarding grant grants granted granting".split()
)
# adjectives after a noun or "is", with a preposition of their own
WITH_MORE: frozenset[str] = frozenset(
    "common fit unique similar native subject prone eligible responsible capable aware typical"
    " reminiscent equal equivalent superior inferior vulnerable dependent immune loyal exempt"
    " familiar akin identical relevant accustomed indifferent integral sensitive susceptible"
    " synonymous devoid worthy fond potential central vital essential crucial".split()
)
# somebody, and then what they are to do
CAUSING: frozenset[str] = frozenset(
    "allow allows allowed allowing enable enables enabled enabling force forces forced"
    " forcing ask asks asked asking tell tells told telling urge urges urged urging direct"
    " directs directed directing order orders ordered ordering dare dares dared daring want"
    " wants wanted wanting expect expects expected expecting need needs needed needing prompt"
    " prompts prompted prompting cause causes caused causing permit permits permitted"
    " permitting require requires required requiring compel compels compelled compelling"
    " persuade persuades persuaded persuading invite invites invited inviting warn warns"
    " warned warning encourage encourages encouraged encouraging convince convinces convinced"
    " convincing authorize authorizes authorized authorizing authorise authorises authorised"
    " authorising instruct instructs instructed instructing pressure pressures pressured"
    " pressuring lobby lobbies lobbied lobbying oblige obliges obliged obliging implore"
    " implores implored imploring beg begs begged begging entitle entitles entitled entitling"
    " empower empowers empowered empowering".split()
)
# "waits *for* somebody" to do it
AWAITING: frozenset[str] = frozenset(
    "wait waits waited waiting called calling campaign campaigns campaigned campaigning pushed"
    " pushing pleaded pleading voted voting arranged arranging".split()
)
# nouns that say nothing without what is to be done: "calls to resign"
DEMANDING: frozenset[str] = frozenset(
    "calls demands refusal ability inability willingness unwillingness readiness failure"
    " reluctance eagerness inclination urge tendency".split()
)
