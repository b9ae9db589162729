"""Words that are numbers, and the words around numbers that change what they are.

Membership: the word alone states a quantity in ordinary news prose. Fraction words (half,
third, quarter) belong to the fraction kind; only those that scale another number are here.
"""

# zero to nineteen
UNITS: dict[str, int] = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen"
        " fourteen fifteen sixteen seventeen eighteen nineteen".split()
    )
}
TENS: dict[str, int] = {
    word: 10 * value
    for value, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2
    )
} | {"fourty": 40}

# words that multiply what stands before them: in full, ...
SCALES: dict[str, int] = {
    "thousand": 10**3,
    "lakh": 10**5,
    "lac": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
    "quintillion": 10**18,
    "lakhs": 10**5,
    "crores": 10**7,
}
# ... and as letters after digits ("2.3bn"; with a space too, "5 mn"). A bare "m" is metres as
# often as million, a bare "b" or "t" other things: those count only beside a currency or
# before a noun that is counted.
SUFFIXES: dict[str, int] = {
    "k": 10**3,
    "mn": 10**6,
    "mln": 10**6,
    "mio": 10**6,
    "bn": 10**9,
    "bln": 10**9,
    "tn": 10**12,
    "trn": 10**12,
    "cr": 10**7,
}
# a crore, and its names behind another scale: "Rs 75k cr", "1.5 lakh crore"
CRORE = 10**7
CRORES = ("cr", "crore", "crores")
LOOSE_SUFFIXES: dict[str, int] = {"m": 10**6, "b": 10**9, "t": 10**12}

# nouns that follow "2m" when it means two million
COUNTED_IN_MILLIONS: frozenset[str] = frozenset(
    "people users customers homes households jobs votes voters copies tickets tonnes tons"
    " barrels vehicles cars doses jabs children adults followers views viewers downloads"
    " subscribers members residents refugees workers visitors passengers shares units pupils"
    " students patients women men households accounts tests trees animals euros dollars pounds"
    " britons americans listeners readers tourists migrants citizens employees deaths cases"
    " phones devices computers books yen yuan renminbi rupees rubles roubles pesos reais francs"
    " kronor kroner zlotys liras usd eur gbp jpy cny inr chf cad aud nzd sek nok dkk pln rub brl"
    " mxn zar krw hkd sgd".split()
)

# nouns that follow "100M" when it means metres
METRES: frozenset[str] = frozenset(
    "dash sprint race butterfly freestyle backstroke breaststroke hurdles relay medley final"
    " finals heat heats run swim runner swimmer champion title gold silver bronze".split()
)

ORDINALS: dict[str, int] = {
    word: value
    for value, word in enumerate(
        "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh"
        " twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth"
        " nineteenth".split()
    )
}
ORDINAL_TENS: dict[str, int] = {word[:-1] + "ieth": value for word, value in TENS.items()}
ORDINAL_SCALES: dict[str, int] = {"hundredth": 100} | {
    word + "th": value for word, value in SCALES.items()
}

# one word for a number of things: evidence in an article, never a claim of its own
COLLECTIVES: dict[str, int] = {
    "couple": 2,
    "pair": 2,
    "duo": 2,
    "twins": 2,
    "both": 2,
    "trio": 3,
    "triplets": 3,
    "threesome": 3,
    "quartet": 4,
    "foursome": 4,
    "quintet": 5,
    "sextet": 6,
}

# plural scales without a number: the range of values the word is used for
VAGUE: dict[str, tuple[int, int]] = {
    "dozens": (24, 199),
    "scores": (40, 199),
    "hundreds": (200, 1999),
    "thousands": (2000, 99_999),
    "millions": (2_000_000, 999_999_999),
    "billions": (2 * 10**9, 10**12 - 1),
    "trillions": (2 * 10**12, 10**15 - 1),
    "lakhs": (200_000, 9_999_999),
    "crores": (20_000_000, 10**9),
}

# symbols and codes before which letters after digits are scales: "$1.5m"
MONEY_MARKS: frozenset[str] = frozenset(
    "$ £ € ¥ ₹ ₩ ₽ ₦ ₺ us$ a$ c$ hk$ nz$ s$ rs rs. eur usd gbp aud cad inr".split()
)

# "one" after or before these is a pronoun or an idiom: it states no count worth disputing
ONE_AFTER: frozenset[str] = frozenset(
    "no any every each some which this that another the only everyone someone not such"
    " loved day first last next good bad new old big right wrong own same other".split()
)
ONE_BEFORE: frozenset[str] = frozenset(
    "of another day point by thing who whose that to can could may might must should would"
    " will needs side hand such which night evening morning afternoon is was has after off"
    " reason way".split()
)
