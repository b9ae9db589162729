"""Words that are of a name where another word of one stands beside them (folded).

For texts in lower case, where "cup", "bay" and "north" may or may not belong to a name.
COMPASS stands before a place. NAMING ends a name that begins before it, with MIDDLE words
between; PRIZED of these do so behind a MIDDLE word alone ("the national league"). OPENING
stands before a place, with or without "of". COUNTRY_NOUNS follow "us" where it is the country.
UNVOICED are written without vowels and name nobody. LOCATED end the name of what stands in the
place that the name begins with: "Derby Crown Court", no club and no newspaper. LABELS
end the standing title of a column, NEWSROOMS are words of a newspaper's name. PLACEHOLDERS are
what a model writes where its vocabulary has no word. FAMED are ordinary words, or look like one,
and so well known as names that a capital makes them one where nobody writes them small; EVERYDAY
are pairs that begin with one and are none.
"""

COMPASS: frozenset[str] = frozenset("north south east west".split())
NAMING: frozenset[str] = frozenset(
    """
    airport arena association bay bridge cathedral championship championships college county
    cup federation festival fc gaa island islands league marathon masters ministry open park
    parliament premiership prix prize stadium town trophy university
    """.split()
)
MIDDLE: frozenset[str] = frozenset(
    "champions european football grand indoor international national olympic premier royal super"
    " united world".split()
)
PRIZED: frozenset[str] = frozenset(
    "championship championships cup league premiership prix".split()
)
OPENING: frozenset[str] = frozenset("county isle lake mount university".split())
COUNTRY_NOUNS: frozenset[str] = frozenset(
    """
    air ambassador army authorities city coast congress court dollar economy election embassy
    federal firm forces government house immigration intelligence justice marine marines
    military national navy officials open politicians presidential prosecutors senate soldier
    soldiers spy state states supreme tech television treasury troops
    """.split()
)
UNVOICED: frozenset[str] = frozenset(
    """
    bn cm cwt dr dvd ft gb gp grr hmm hp hr hrs kb kg km kmh kph kw lb lbs ltd mb mg mm mph mr
    mrs ms mw nd no nth oz pc ph pm pst psst px rd rpm sgt sh shh sms sq sr st th tb tv tvs vs
    www xl xxx yd yds yr yrs zzz brr mpg btw pvc lrb rrb lsb rsb lcb rcb
    """.split()
)
LOCATED: frozenset[str] = frozenset(
    """
    airport area authority bay beach borough bridge canal capital castle cathedral centre center
    church city coast college constabulary council county court crown department district embassy
    environment fashion festival fire games government high hills hospital infirmary island
    islands jail jury lake legislature magistrates marathon mayor ministry mosque mountains
    olympics parliament park peninsula police port prison province region regiment republic river
    road school sector senate sheriff state street summit synagogue territory township
    university valley village week
    """.split()
)
LABELS: frozenset[str] = frozenset(
    """
    alert analysis briefing column commentary diary digest editorial exclusive explainer factbox
    guide icymi mythbuster notebook opinion preview quiz recap review roundup timeline update works
    """.split()
)
NEWSROOMS: frozenset[str] = frozenset(
    """
    chronicle courier daily dispatch echo gazette herald journal mail mirror news newspaper
    observer post press record register sentinel star sun telegraph times tribune
    """.split()
)
PLACEHOLDERS: frozenset[str] = frozenset(("unk",))
FAMED: frozenset[str] = frozenset(
    "apple bayer boeing emirates ford greens labour lockheed meta paypal reuters shell"
    " turkey".split()
)
EVERYDAY: frozenset[tuple[str, str]] = frozenset(
    (first, second)
    for first, others in {
        "apple": "cider orchard orchards pie pies picking tree trees",
        "labour": "costs force market relations shortage shortages ward",
        "shell": "casing casings companies company game shock",
        "turkey": "day dinner dinners farm farmer hunt leg legs trot",
    }.items()
    for second in others.split()
)
