"""Words that a number follows to make a name: Route 222, the S&P 500, Apollo 11, Phase III.

``SORTS``: word -> what sort of thing is numbered. Two designations may mean the same thing only
where their sorts are the same: Highway 61 and Route 61 are, Gate 61 is not. All are folded.
"""

__all__ = [
    "AIRLINERS",
    "AIRLINER_WORDS",
    "CODED_ROADS",
    "NOT_NAMED",
    "PAIRS",
    "ROMAN",
    "SAME",
    "SORTS",
]

_LISTS = {
    "road": "route routes highway highways hwy rt interstate interstates motorway autoroute",
    "flight": "flight flights",
    "law": "article articles section sections chapter title proposition prop resolution bill"
    " amendment clause paragraph protocol",
    "index": "ftse nikkei russell cac stoxx nifty topix kospi csi asx tsx ibex fortune forbes",
    "maker": "boeing airbus embraer bombardier cessna falcon soyuz apollo artemis gemini voyager"
    " iphone ipad windows playstation xbox pixel",
    "level": "category phase tier level stage type class grade tranche defcon",
    "place": "gate pier platform terminal runway room ward zone area district precinct studio"
    " stalag exit junction camp lot bay dock hangar apartment channel reactor unit block plot",
    "event": "formula apec",
    "force": "squadron company battery",
    "page": "page pages exhibit count counts table figure episode season volume",
}
SORTS = {word: sort for sort, words in _LISTS.items() for word in words.split()}

# names of two words and of an ampersand, by their last token and what stands before it
PAIRS = {
    "war": {"world": "war"},
    "bowl": {"super": "event"},
    "radio": {"bbc": "station"},
    "seng": {"hang": "index"},
    "p": {"s&": "index"},
    # Standard & Poor's 500
    "poor": {"standard&": "index"},
}

# other ways to write a word that a number follows
SAME = {
    "prop": "proposition",
    "hwy": "highway",
    "rt": "route",
    "standard& poor": "s& p",
}

# Boeing's, which stand alone where it is named, or before one of the words
AIRLINERS = frozenset("707 717 727 737 747 757 767 777 787".split())
AIRLINER_WORDS = frozenset("max dreamliner".split())

# a letter, a hyphen and a number that name a road: I-95
CODED_ROADS = frozenset({"i", "us"})

# what comes after a plain number that counts or measures: "section 2 hours later"
NOT_NAMED = frozenset(
    "hour hours minute minutes second seconds day days week weeks month months year years time"
    " times percent per people persons mile miles km kilometre kilometres kilometer kilometers"
    " metre metres meter meters feet foot inches tonne tonnes ton tons million billion trillion"
    " thousand hundred pounds dollars euros cents pence am pm a.m p.m a.m. p.m. point points"
    " games goals of to".split()
)

ROMAN = {
    numeral: value
    for value, numeral in enumerate(
        "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(), 1
    )
}
