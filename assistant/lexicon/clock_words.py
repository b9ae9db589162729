"""Words for times of the day (folded).

``ZONES``: minutes from UTC of the zones that news agencies print. Ambiguous ones have the
meaning that English-language wires give them (IST is India's, CST is Chicago's).
"""

HOURS: dict[str, int] = {
    word: hour
    for hour, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(), start=1
    )
}
MINUTES: dict[str, int] = {
    "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25, "half": 30, "quarter": 15,
    "5": 5, "10": 10, "20": 20, "25": 25,
}  # fmt: skip

ZONES: dict[str, int] = {
    "gmt": 0, "utc": 0, "bst": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180,
    "est": -300, "edt": -240, "et": -300, "cst": -360, "cdt": -300, "ct": -360, "mst": -420,
    "mdt": -360, "mt": -420, "pst": -480, "pdt": -420, "pt": -480, "ist": 330, "jst": 540,
    "kst": 540, "sgt": 480, "hkt": 480, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780,
}  # fmt: skip

HALVES: dict[str, str] = {
    "a.m.": "am", "p.m.": "pm", "am": "am", "pm": "pm", "a.m": "am", "p.m": "pm",
}  # fmt: skip
NAMED: dict[str, int] = {"noon": 720, "midday": 720, "midnight": 0}

# words that lead to a time of day: "at 10:30", "by 7:45"
LEADS: frozenset[str] = frozenset(
    "at by until till from to around about before after since between and - – approximately"
    " just".split()
)
