"""The types of planted error: each looks for a place in a draft and says what to put there.

A planter gets the draft, the source and a seeded generator, and gives the changes (two for a
swap), or none where the draft has no such place.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass

from eval.exchanged import acting

__all__ = ["PLANTERS", "Change"]


@dataclass(frozen=True, slots=True)
class Change:
    """Replace ``draft[start:end]`` by ``new``."""

    start: int
    end: int
    new: str


_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = (
    "January February March April May June July August September October November December"
).split()
_NUMBER_WORDS = "two three four five six seven eight nine ten eleven twelve".split()
_TITLES = (
    "President Senator Governor Mayor General Colonel Major Captain Sergeant Lieutenant Judge"
    " Professor Minister Bishop Ambassador Secretary Chancellor"
).split()
_UNITS = {
    "km": "miles", "kilometres": "miles", "kilometers": "miles", "miles": "kilometres",
    "kg": "lb", "kilograms": "pounds", "tonnes": "kilograms", "tons": "pounds",
    "metres": "feet", "meters": "feet", "feet": "metres", "mm": "cm", "cm": "mm",
    "inches": "feet", "mph": "km/h", "hectares": "acres", "acres": "hectares",
    "litres": "gallons", "gallons": "litres", "hours": "days", "minutes": "hours",
    "days": "weeks", "weeks": "months", "months": "years",
}  # fmt: skip
_CURRENCIES = {"$": "£", "£": "€", "€": "$"}
_QUALIFIERS = {
    "more than": "fewer than", "over": "under", "at least": "at most", "fewer than": "more than",
    "less than": "more than", "up to": "more than", "nearly": "more than", "almost": "more than",
}  # fmt: skip

_DIGITS = re.compile(
    r"(?<![\w.,:/-])\d{1,3}(?:,\d{3})+(?![\w,])|(?<![\w.,:/-])\d+(?![\w:/]|[.,]\d)"
)
_NUMBER_WORD = re.compile(rf"\b(?:{'|'.join(_NUMBER_WORDS)})\b", re.I)
_NAME = re.compile(r"(?<![.!?“\"'‘]\s)(?<!^)\b[A-Z][a-zà-ÿ]+(?: [A-Z][a-zà-ÿ]+)+\b")
# an opening mark stands before its words and a closing one behind them: what stands between two
# quotations is none, and neither is what a wire's link names (TEXT:"the sale")
_QUOTED = re.compile(
    r"(?<![\w.,!?])(?<!TEXT:)[“\"](?=\w)([^“”\"\n]{20,300})(?<=[\w.,!?])[”\"](?!\w)"
)
_SAID = re.compile(r"\b(?:said|says|told|added|according to)\b")


def _numbers(draft: str) -> list[re.Match[str]]:
    """Numbers in digits or words that are no year, age or part of a name."""
    found = list(_DIGITS.finditer(draft))
    found = [m for m in found if not re.fullmatch(r"(?:1[89]|20)\d\d", m.group())]
    found = [m for m in found if not _is_age(draft, m)]
    return sorted([*found, *_NUMBER_WORD.finditer(draft)], key=lambda m: m.start())


def _is_age(draft: str, match: re.Match[str]) -> bool:
    after, before = draft[match.end() : match.end() + 10], draft[: match.start()]
    return after.startswith(("-year-old", " years old")) or before.endswith("aged ")


def _other_number(surface: str, source: str, chance: random.Random) -> str:
    """A plausible wrong value in the same form that the source does not have."""
    if surface[0].isalpha():
        words = [w for w in _NUMBER_WORDS if w != surface.lower()]
        chance.shuffle(words)
        low = source.lower()
        for word in words:
            if not re.search(rf"\b{word}\b", low):
                return word.capitalize() if surface[0].isupper() else word
        return words[0]
    value = int(surface.replace(",", ""))
    for _ in range(50):
        factor = chance.choice((0.5, 0.7, 1.4, 1.8, 2.5, 3))
        wrong = max(1, round(value * factor) + chance.choice((0, 1, 2, 3)))
        new = f"{wrong:,}" if "," in surface else str(wrong)
        if wrong != value and not re.search(rf"(?<![\d,.]){re.escape(new)}(?![\d])", source):
            return new
    return str(value + 1009)


def _number(draft: str, source: str, chance: random.Random) -> list[Change]:
    found = _numbers(draft)
    if not found:
        return []
    one = chance.choice(found)
    return [Change(*one.span(), _other_number(one.group(), source, chance))]


def _swap(draft: str, source: str, chance: random.Random) -> list[Change]:
    found = [m for m in _numbers(draft) if m.group()[0].isdigit()]
    values = {m.group(): m for m in found}
    if len(values) < 2:
        return []
    one, other = chance.sample(sorted(values.values(), key=lambda m: m.start()), 2)
    return [Change(*one.span(), other.group()), Change(*other.span(), one.group())]


def _role(draft: str, source: str, chance: random.Random) -> list[Change]:
    found = [m for m in _numbers(draft) if m.group()[0].isdigit()]
    own = {m.group() for m in _numbers(draft)}
    others = sorted({m.group() for m in _numbers(source) if m.group()[0].isdigit()} - own)
    if not found or not others:
        return []
    return [Change(*chance.choice(found).span(), chance.choice(others))]


def _names(text: str) -> list[re.Match[str]]:
    return list(_NAME.finditer(text))


def _name(draft: str, source: str, chance: random.Random) -> list[Change]:
    inside = [m for m in _names(draft) if m.group() in source]
    others = sorted({m.group() for m in _names(source)})
    if not inside:
        return []
    one = chance.choice(inside)
    parts = set(one.group().split())
    others = [name for name in others if not parts & set(name.split()) and name not in draft]
    return [Change(*one.span(), chance.choice(others))] if others else []


def _exchanged(draft: str, source: str, chance: random.Random) -> list[Change]:
    clauses = acting(draft, source)
    if not clauses:
        return []
    one = chance.choice(clauses)
    return [Change(*one.span("who"), one["whom"]), Change(*one.span("whom"), one["who"])]


def _misspelt(draft: str, source: str, chance: random.Random) -> list[Change]:
    inside = [m for m in _names(draft) if m.group() in source]
    if not inside:
        return []
    one = chance.choice(inside)
    given, _, rest = one.group().partition(" ")
    if len(given) < 4:
        return []
    place = chance.randrange(1, len(given))
    letters = (
        [c for c in "aeioy" if c != given[place]] if given[place] in "aeioy" else list("rnlts")
    )
    wrong = (
        given[:place]
        + chance.choice([c for c in letters if c != given[place]])
        + given[place + 1 :]
    )
    return [Change(one.start(), one.end(), f"{wrong} {rest}")] if wrong not in source else []


def _title(draft: str, source: str, chance: random.Random) -> list[Change]:
    found = list(re.finditer(rf"\b({'|'.join(_TITLES)}) (?=[A-Z][a-z])", draft))
    if not found:
        return []
    one = chance.choice(found)
    present = [t for t in _TITLES if t != one.group(1) and re.search(rf"\b{t}\b", source)]
    others = present or [t for t in _TITLES if t != one.group(1)]
    return [Change(one.start(1), one.end(1), chance.choice(others))]


def _table(
    pattern: str, table: dict[str, str]
) -> Callable[[str, str, random.Random], list[Change]]:
    compiled = re.compile(pattern)

    def planter(draft: str, source: str, chance: random.Random) -> list[Change]:
        found = list(compiled.finditer(draft))
        if not found:
            return []
        one = chance.choice(found)
        new = table[one.group(1).lower()]
        return [Change(*one.span(1), new.capitalize() if one.group(1)[0].isupper() else new)]

    return planter


def _listed(words: list[str]) -> Callable[[str, str, random.Random], list[Change]]:
    # "May" at a sentence's start and "March" the verb are left alone
    pattern = re.compile(rf"(?<!^)(?<![.!?]\s)\b({'|'.join(words)})\b(?! [a-z]+ to)")

    def planter(draft: str, source: str, chance: random.Random) -> list[Change]:
        found = [m for m in pattern.finditer(draft) if m.group() in source]
        if not found:
            return []
        one = chance.choice(found)
        absent = [w for w in words if w not in source and w not in draft]
        return [Change(*one.span(), chance.choice(absent))] if absent else []

    return planter


def _age(draft: str, source: str, chance: random.Random) -> list[Change]:
    found = list(
        re.finditer(
            r"\b\d{1,2}(?=-year-old| years old)|(?<=aged )\d{1,2}\b|(?<=[a-z], )\d{2}(?=,)", draft
        )
    )
    if not found:
        return []
    one = chance.choice(found)
    value = int(one.group())
    new = str(max(1, value + chance.choice((-9, -5, -2, 1, 3, 7, 10))))
    return [Change(*one.span(), new)]


def _quoted(draft: str, source: str, chance: random.Random) -> list[Change]:
    found = [m for m in _QUOTED.finditer(draft) if m.group(1)[:-1] in source]
    if not found:
        return []
    one = chance.choice(found)
    words = [
        w for w in re.finditer(r"\b[a-z]{5,}\b", draft[: one.end(1)]) if w.start() >= one.start(1)
    ]
    pool = sorted(set(re.findall(r"\b[a-z]{5,}\b", source)) - {w.group() for w in words})
    if not words or not pool:
        return []
    word = chance.choice(words)
    return [Change(*word.span(), chance.choice(pool))]


def _speaker(draft: str, source: str, chance: random.Random) -> list[Change]:
    if not _SAID.search(draft) or not _QUOTED.search(draft):
        return []
    quoted = [m.span() for m in _QUOTED.finditer(draft)]
    outside = [
        m
        for m in _names(draft)
        if m.group() in source and not any(a <= m.start() < b for a, b in quoted)
    ]
    near = [m for m in outside if _SAID.search(draft[max(0, m.start() - 25) : m.end() + 25])]
    if not near:
        return []
    one = chance.choice(near)
    parts = set(one.group().split())
    others = sorted(
        n
        for n in {m.group() for m in _names(source)}
        if not parts & set(n.split()) and n not in draft
    )
    return [Change(*one.span(), chance.choice(others))] if others else []


def _currency(draft: str, source: str, chance: random.Random) -> list[Change]:
    found = list(re.finditer(r"[$£€](?=\d)", draft))
    if not found:
        return []
    one = chance.choice(found)
    return [Change(*one.span(), _CURRENCIES[one.group()])]


Planter = Callable[[str, str, random.Random], list[Change]]
PLANTERS: dict[str, Planter] = {
    "age": _age,
    "currency": _currency,
    "exchanged": _exchanged,
    "misspelt": _misspelt,
    "month": _listed(_MONTHS),
    "name": _name,
    "number": _number,
    "qualifier": _table(
        rf"\b({'|'.join(_QUALIFIERS)}) (?=[$£€]?\d|{'|'.join(_NUMBER_WORDS)})", _QUALIFIERS
    ),
    "quotation": _quoted,
    "role": _role,
    "speaker": _speaker,
    "swap": _swap,
    "title": _title,
    "unit": _table(rf"(?<=\d )({'|'.join(_UNITS)})\b", _UNITS),
    "weekday": _listed(_WEEKDAYS),
}  # fmt: skip
