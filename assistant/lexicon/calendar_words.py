"""Words for dates (folded).

``MONTHS`` and ``WEEKDAYS`` give numbers (January 1, Monday 0); the short forms of
``SHORT_MONTHS`` and ``SHORT_WEEKDAYS`` are words or names of their own ("mar", "jan", "sun")
and count only beside a day, a year or a full stop. ``VERBS_TOO`` are months that are verbs or
nouns as often: they count only after a word that leads to a time, or beside a number.
"""

_MONTH_NAMES = (
    "january february march april may june july august september october november december"
).split()
_DAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday".split()

MONTHS: dict[str, int] = {name: number for number, name in enumerate(_MONTH_NAMES, start=1)}
SHORT_MONTHS: dict[str, int] = {
    **{name[:3]: number for name, number in MONTHS.items() if name != "may"},
    "sept": 9,
}
VERBS_TOO: frozenset[str] = frozenset({"may", "march"})
MONTH_WORDS: frozenset[str] = frozenset((*MONTHS, *SHORT_MONTHS))
# given names too: followed by another capital they are one
NAMES_TOO: frozenset[str] = frozenset({"april", "may", "june", "august"})

WEEKDAYS: dict[str, int] = {name: number for number, name in enumerate(_DAY_NAMES)}
SHORT_WEEKDAYS: dict[str, int] = {
    **{name[:3]: number for name, number in WEEKDAYS.items()},
    "tues": 1,
    "weds": 2,
    "thur": 3,
    "thurs": 3,
}

MONTH_NAMES: tuple[str, ...] = tuple(name.capitalize() for name in _MONTH_NAMES)
DAY_NAMES: tuple[str, ...] = tuple(name.capitalize() for name in _DAY_NAMES)

SEASONS: frozenset[str] = frozenset("spring summer autumn winter".split())
QUARTERS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4,
    "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
}  # fmt: skip

# what a relative word moves by
SHIFTS: dict[str, int] = {
    "last": -1, "past": -1, "previous": -1, "trailing": -1, "this": 0, "next": 1, "coming": 1,
    "following": 1,
}  # fmt: skip
NOW_WORDS: dict[str, int] = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}

# units of dates, singular and plural
UNITS: dict[str, str] = {
    form: unit
    for unit in ("day", "week", "weekend", "fortnight", "month", "year", "decade", "century")
    for form in (unit, unit + "s")
} | {"centuries": "century", "night": "night"}

# after a number of units: from now, or from another event
AGO: frozenset[str] = frozenset({"ago"})
EARLIER: frozenset[str] = frozenset({"earlier", "previously"})
LATER: frozenset[str] = frozenset({"later", "afterwards", "hence"})

# words that lead to a time: "in May", "since 1945", "by March"
LEADS: frozenset[str] = frozenset(
    "in on since until till by of from during before after around through to and between late"
    " early mid last next this through every circa c begun ended".split()
)

# before a year that says which: "its 2013 title", "the 1901 deaths"
OWNERS: frozenset[str] = frozenset("its his her their the a this our 's ’s".split())

# names that a weekday is part of: (word before, word after), either may be empty
NAMED_DAYS: frozenset[tuple[str, str]] = frozenset(
    {
        ("sheffield", ""), ("ruby", ""), ("black", ""), ("cyber", ""), ("super", ""),
        ("good", ""), ("bloody", ""), ("ash", ""), ("shrove", ""), ("maundy", ""),
        ("freaky", ""), ("giving", ""), ("palm", ""), ("easter", ""),
        ("", "times"), ("", "telegraph"), ("", "mirror"), ("", "express"), ("", "mail"),
        ("", "herald"), ("", "mercury"), ("", "post"), ("", "sun"),
    }
)  # fmt: skip

# what is counted in bare thousands: "2000 people", "1500 jobs"
COUNTED: frozenset[str] = frozenset(
    "people men women children jobs troops homes pounds dollars euros miles metres meters km"
    " feet points votes police staff workers members soldiers patients pupils students deaths"
    " cases runs guests fans acres hectares tonnes tons calories percent per words rpm cc"
    " additional more other new different employees passengers migrants refugees civilians"
    " residents households customers volunteers participants protesters demonstrators"
    " hours minutes days weeks months years times".split()
)
