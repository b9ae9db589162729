"""Words for parts and multiples of a whole.

Membership: the word alone, or behind a small number, states a share or a multiple in news
prose. ``PARTS``: the name of a part -> how many make the whole; plurals in -s, "halves" given.
"""

from __future__ import annotations

PARTS: dict[str, int] = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twelfth": 12,
    "twentieth": 20,
    "hundredth": 100,
    "thousandth": 1000,
}
PLURALS: dict[str, int] = {word + "s": value for word, value in PARTS.items()} | {"halves": 2}
MANY: dict[str, int] = {
    word: value
    for value, word in enumerate("one two three four five six seven eight nine ten".split(), 1)
} | {"a": 1, "an": 1}
VULGAR: dict[str, tuple[int, int]] = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5),
    "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8),
    "⅞": (7, 8), "⅒": (1, 10),
}  # fmt: skip

# words that multiply: "doubled" and "twice" alike
MULTIPLES: dict[str, int] = {
    "twice": 2, "double": 2, "doubled": 2, "doubles": 2, "doubling": 2, "twofold": 2,
    "thrice": 3, "triple": 3, "tripled": 3, "triples": 3, "tripling": 3, "treble": 3,
    "trebled": 3, "trebles": 3, "trebling": 3, "threefold": 3, "quadruple": 4, "quadrupled": 4,
    "quadruples": 4, "quadrupling": 4, "fourfold": 4, "quintuple": 5, "quintupled": 5,
    "fivefold": 5, "sixfold": 6, "sevenfold": 7, "eightfold": 8, "ninefold": 9, "tenfold": 10,
}  # fmt: skip

# "one in five days" is no ratio: what follows is a stretch of time or a run of events
SPELLS: frozenset[str] = frozenset(
    "second seconds minute minutes hour hours day days night nights week weeks weekend weekends"
    " month months year years decade decades season seasons game games match matches attempt"
    " attempts innings attack attacks overs over place places separate different consecutive"
    " states cities countries districts provinces areas locations incidents wave waves runs"
    " starts appearances outings visits meetings tests rounds half overtime january february"
    " march april may june july august september october november december".split()
)
