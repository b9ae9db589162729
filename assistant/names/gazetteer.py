"""Look-ups built from the lexicon: places and what they belong to, short names, forenames.

All keys are in the form of `assistant.names.casing.plain`, words joined by one space.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from assistant.lexicon.bynames import BYNAMES, OFFICES, PEOPLE, SEATS
from assistant.lexicon.countries import COUNTRIES, PARTS, REGIONS
from assistant.lexicon.given_names import SHORT_FORMS
from assistant.lexicon.organisations import ABBREVIATIONS
from assistant.lexicon.public_figures import FIGURES
from assistant.lexicon.states import CITIES, INSTITUTIONS, STATES
from assistant.names.casing import plain

__all__ = [
    "abbreviations",
    "bynames",
    "capital_of",
    "containing",
    "figures",
    "forms",
    "institutions",
    "key_of",
    "nicknames",
    "offices",
    "openings",
    "place_of",
    "seats",
    "state_of",
]


def key_of(text: str) -> str:
    """The comparison key of a written name."""
    return " ".join(plain(word) for word in text.split())


def _entries(cell: str) -> list[str]:
    return [key_of(entry) for entry in cell.split(",") if entry.strip()]


def _rows(table: str) -> list[list[str]]:
    # a line that is indented goes on with the row above it
    rows = table.strip().replace("\n ", " ").splitlines()
    return [[cell.strip() for cell in row.split("|")] for row in rows]


# how the word for who lives in a state ends: Ohioan, Vermonter, Utahn
_RESIDENT = ("ian", "an", "er", "ite", "tahn")


@cache
def _places() -> tuple[dict[str, str], dict[str, str]]:
    """(written form -> the place it stands for, place -> the place it lies in)."""
    same: dict[str, str] = {}
    lies_in: dict[str, str] = {}
    for name, others, people, capital, region in _rows(COUNTRIES):
        country = key_of(name)
        adjectives = _entries(people)
        plurals = [f"{a}s" for a in adjectives if not a.endswith(("s", "h", "ese", "men"))]
        for form in [country, *_entries(others), *adjectives, *plurals]:
            same.setdefault(form, country)
        for city in _entries(capital):
            same.setdefault(city, _entries(capital)[0])
            lies_in.setdefault(same[city], country)
        lies_in.setdefault(country, key_of(region))
    for name, others in _rows(REGIONS):
        for form in [key_of(name), *_entries(others)]:
            same.setdefault(form, key_of(name))
            same.setdefault(f"{form}s", key_of(name))
    for name, others in _rows(STATES):
        state = key_of(name)
        written = _entries(others)
        residents = [f"{form}s" for form in written if form.endswith(_RESIDENT)]
        for form in [state, *written, *residents]:
            # two letters are a word or another's name as often as a state: see `state_of`
            if len(form) > 2 or form == "dc":
                same.setdefault(form, state)
        lies_in.setdefault(state, "united states")
    for country, cities in _rows(CITIES):
        for city in _entries(cities):
            same.setdefault(city, city)
            lies_in.setdefault(city, key_of(country))
    for name, others in _rows(PEOPLE):
        for form in _entries(others):
            same.setdefault(form, key_of(name))
            same.setdefault(f"{form}s", key_of(name))
    for part, whole in PARTS.items():
        lies_in[part] = whole
    return same, lies_in


@cache
def institutions() -> dict[str, str]:
    """What only one country has -> the country."""
    return {
        form: key_of(country) for country, cell in _rows(INSTITUTIONS) for form in _entries(cell)
    }


def forms() -> Mapping[str, str]:
    """Written form of a place, or of what is from it -> the place: what `place_of` looks up."""
    return _places()[0]


def place_of(key: str) -> str | None:
    """The place that a name or adjective stands for: "british" and "uk" are one."""
    return _places()[0].get(key)


def containing(place: str) -> tuple[str, ...]:
    """What a place lies in, nearest first.

    >>> containing("edinburgh")
    ('scotland', 'united kingdom', 'europe')
    """
    found: list[str] = []
    lies_in = _places()[1]
    while place in lies_in and len(found) < 5:
        place = lies_in[place]
        found.append(place)
    return tuple(found)


@cache
def _capitals() -> dict[str, str]:
    rows = _rows(COUNTRIES)
    return {city: key_of(name) for name, _, _, capital, _ in rows for city in _entries(capital)}


def capital_of(city: str) -> str | None:
    """The country whose capital a city is."""
    return _capitals().get(city)


@cache
def _codes() -> dict[str, str]:
    codes: dict[str, str] = {}
    for name, others in _rows(STATES):
        for form in _entries(others):
            if len(form) <= 4:
                codes.setdefault(form, key_of(name))
    return codes


def state_of(code: str) -> str | None:
    """The state that a short form may stand for: "pa" for Pennsylvania."""
    return _codes().get(code)


@cache
def abbreviations() -> dict[str, frozenset[str]]:
    """Each written form of a well-known organisation -> its other forms."""
    groups: dict[str, set[str]] = {}
    for short, long in _rows(ABBREVIATIONS):
        forms = {key_of(short), *_entries(long)}
        for form in forms:
            groups.setdefault(form, set()).update(forms)
    return {form: frozenset(others - {form}) for form, others in groups.items()}


@cache
def bynames() -> dict[str, tuple[str, ...]]:
    """What a draft may write for a name or a word of the article -> the article's forms."""
    return {key_of(short): tuple(_entries(long)) for short, long in _rows(BYNAMES)}


@cache
def proper(form: str) -> bool:
    """Whether what a byname stands for is itself a name: a sentence has it with its capitals."""
    return form in _proper()


@cache
def _proper() -> frozenset[str]:
    cells = (form.strip() for _, long in _rows(BYNAMES) for form in long.split(","))
    return frozenset(key_of(form) for form in cells if form and form[0].isupper())


@cache
def offices() -> dict[str, tuple[str, ...]]:
    """An office in letters -> what it is in words."""
    return {key_of(short): tuple(_entries(long)) for short, long in _rows(OFFICES)}


@cache
def seats() -> dict[str, tuple[str, tuple[str, ...]]]:
    """The seat of an institution -> its country, and what else news calls those who act there."""
    return {key_of(seat): (country, tuple(_entries(cell))) for seat, country, cell in _rows(SEATS)}


@cache
def figures() -> dict[str, frozenset[str]]:
    """The surname of a public figure -> the forenames of all who are known by it."""
    return {key_of(surname): frozenset(_entries(cell)) for surname, cell in _rows(FIGURES)}


@cache
def nicknames() -> dict[str, frozenset[str]]:
    """Each forename -> the forenames that the same person may go by."""
    groups: dict[str, set[str]] = {}
    for line in SHORT_FORMS.strip().splitlines():
        names = line.split()
        for name in names:
            groups.setdefault(name, set()).update(names)
    return {name: frozenset(others) for name, others in groups.items()}


@cache
def openings() -> Mapping[str, frozenset[str]]:
    """The first words of the places of several words, with the words that come second: "new" of
    New York and New Zealand."""
    found: dict[str, set[str]] = {}
    for first, second, *_ in (form.split() for form in forms() if " " in form):
        found.setdefault(first, set()).add(second)
    return {first: frozenset(seconds) for first, seconds in found.items()}
