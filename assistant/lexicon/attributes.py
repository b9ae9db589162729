"""Words that say whether a noun can do without what describes it.

Membership: as the line above each set says. `assistant.writing.shortening.attributes` reads them.
"""

# participles that describe a thing as it is, whatever was done to it
LASTING: frozenset[str] = frozenset(
    "sweeping lingering growing worsening sprawling stunning devastating ongoing existing"
    " surprising shocking unprecedented far-reaching wide-ranging long-running groundbreaking"
    " bustling soaring staggering damning scathing blistering thrilling exciting terrifying"
    " horrifying heartbreaking embarrassing overwhelming crumbling struggling ailing beleaguered"
    " embattled renowned celebrated acclaimed beloved dedicated seasoned devoted detailed crowded"
    " prolonged sustained renewed heated extended expanded brand-new iconic nationwide statewide"
    " citywide behemoth mammoth massive hefty bumper upbeat tepid bizarre lavish luxury scenic"
    " remote odd right-wing left-wing older younger northeastern northwestern southeastern"
    " southwestern consecutive official ancient controlling surprise state".split()
)
# of whom a thing is that the reader can tell from the rest
COMMON_OWNERS: frozenset[str] = frozenset(
    "nation country state city county district region province company firm club team government"
    " university school hospital agency department league party world continent".split()
)
# verbs that say what something is
STATIVE: frozenset[str] = frozenset(
    "remain remains remained become becomes became seem seems seemed stay stays stayed look looks"
    " looked appear appears appeared sound sounds".split()
)
# without what describes them they say nothing, or are a part of it
NO_HEADS: frozenset[str] = frozenset(
    "one ones way ways thing things part parts kind kinds sort sorts type types number amount"
    " level levels capital president prime minister government role position record place fact"
    " able unable likely time times chance side sides hand hands term terms sense self own such"
    " same class other others effect effects mix shape form".split()
)
# without one of these the noun is another thing, or another number of things
FUSED: frozenset[str] = frozenset(
    "social mental artificial foreign special nuclear sexual domestic criminal private civil"
    " prime electric electrical solar medical different separate multiple various joint mutual"
    " opposite independent equal previous current dual human serial natural supreme general"
    " single".split()
)
# they say when it is, and which of four
SEASONS: frozenset[str] = frozenset({"Q1", "Q2", "Q3", "Q4", "Christmas", "Easter"})
# nouns that end like what somebody is doing
DOINGS: frozenset[str] = frozenset(
    "funding hearing building meeting ruling filing briefing shooting stabbing warning killing"
    " bombing housing spending trading training testing lending racing crossing landing opening"
    " wedding".split()
)
# endings of what a nation's people and things are called
OF_NATIONS: tuple[str, ...] = ("ian", "ean", "ish", "ese", "can", "aeli", "aqi", "stani")
# before the name of a place they say where in it
COMPASS: frozenset[str] = frozenset(
    "northern southern eastern western central northeastern northwestern southeastern"
    " southwestern downtown rural coastal".split()
)
# nouns for one person, before the name
BEARERS: frozenset[str] = frozenset(
    "star midfielder striker defender winger goalkeeper novice upstart international legend ace"
    " youngster veteran rapper tycoon mogul magnate businessman businesswoman academic"
    " activist politician lawmaker professor singer actor actress supermodel comedian model"
    " icon rival teammate".split()
)
# of these nothing is said without how many ("by *hundreds of millions of* euros")
MEASURES: frozenset[str] = frozenset(
    "euros dollars pounds francs crowns kroner rupees pesos roubles rubles dirhams cents pence"
    " points miles feet metres meters kilometres kilometers acres hectares tonnes tons barrels"
    " gallons litres liters degrees others times".split()
)
