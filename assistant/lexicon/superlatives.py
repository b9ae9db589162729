"""Superlatives of measure, and the words that may say as much otherwise.

``FAMILIES``: of each line, the name of a dimension's end | the superlatives that claim it (folded;
of adjectives without one of their own, what stands behind "most") | words that may make the same
claim without a superlative. Where an article has one of the last, the claim is not denied.
``ENDS``: names of two families that exclude one another. Matters of taste ("finest", "happiest",
"most beautiful") are left out: they are no facts.
"""

_FAMILIES = """
large|largest biggest greatest hugest|huge giant major leading main massive dominant dominates vast
small|smallest tiniest littlest|tiny
high|highest tallest|high tall top peak peaked
low|lowest|low bottom
long|longest lengthiest|long
short|shortest|short
old|oldest eldest earliest|first ancient original old senior
young|youngest|young junior newcomer
fast|fastest quickest speediest|fast quick rapid
slow|slowest|slow
rich|richest wealthiest wealthy|rich wealthy tycoon billionaire
poor|poorest|poor impoverished
deep|deepest|deep
shallow|shallowest|shallow
strong|strongest mightiest|strong powerful
weak|weakest|weak
hot|hottest warmest|hot warm heat heatwave
cold|coldest coolest chilliest|cold cool freeze
wet|wettest rainiest|wet rain rainfall
dry|driest|dry drought
heavy|heaviest|heavy
light|lightest|light
deadly|deadliest bloodiest deadly lethal|deadly worst
busy|busiest|busy
good|best|top
bad|worst|bad deadliest
cheap|cheapest affordable|cheap
dear|costliest priciest dearest expensive costly|pricey
near|nearest closest|near close
far|farthest furthest|far remote
strict|strictest toughest harshest|strict tough harsh
populous|populous populated|population
powerful|powerful influential|power
valuable|valuable|worth
popular|popular|favourite favorite hit
successful|successful decorated|titles medals wins
visited|visited|visitors
watched|watched viewed|viewers views
wanted|wanted|fugitive
dangerous|dangerous|danger
polluted|polluted|pollution smog
violent|violent|violence
profitable|profitable lucrative|profit
followed|followed|followers following
downloaded|downloaded streamed|downloads streams
capped|capped|caps
traded|traded|volume volumes
searched|searched googled|searches
common|common|often frequent frequently usual likely
"""

FAMILIES: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    name: (frozenset(said.split()), frozenset(meant.split()))
    for name, said, meant in (line.split("|") for line in _FAMILIES.strip().splitlines())
}

ENDS: dict[str, str] = {
    one: other
    for pair in (
        "large small|high low|long short|old young|fast slow|rich poor|deep shallow|strong weak"
        "|hot cold|wet dry|heavy light|good bad|cheap dear|near far"
    ).split("|")
    for one, other in (pair.split(), reversed(pair.split()))
}

# what says "more than all others" of any dimension, and what does behind "than"
UNEQUALLED = frozenset(
    "record records unmatched unrivalled unrivaled unparalleled unsurpassed topped tops top"
    " leads leading foremost".split()
)
ALL_OTHERS = frozenset("any all every".split())

# domains that hold one another -> how wide they are: what tops the wider tops the narrower
DOMAINS: dict[str, int] = {
    **dict.fromkeys("world globe planet earth universe".split(), 5),
    **dict.fromkeys("continent hemisphere".split(), 4),
    **dict.fromkeys("country nation".split(), 3),
    **dict.fromkeys("state province region county island".split(), 2),
    **dict.fromkeys("city town village district borough".split(), 1),
}
