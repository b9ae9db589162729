"""Ages of a text and whose they are.

"26-year-old", "26 years old", "aged twenty-six", "Gillon, 26,", "she turned 26", "dead at 26",
"in her 30s". The owner of an age is the name or noun that the words beside it give; where they
give only a pronoun or "the 26-year-old", it is the last name before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction

from assistant.context import stem, word_index
from assistant.counts.age_places import alone, aside, beside, of_people, opens
from assistant.counts.bearers import owner_of
from assistant.counts.nouns import person_group
from assistant.counts.persons import for_person
from assistant.deadline import timed
from assistant.lexicon.ages import DECADES, PRONOUNS
from assistant.lexicon.function_words import FUNCTION_WORDS
from assistant.numbers.numerals import Number, scan
from assistant.numbers.quantity import Bound, Quantity, qualifier
from assistant.text import Span, Text

__all__ = ["Age", "ages"]

Value = int | Fraction


def _later(owner: tuple[str, ...]) -> bool:
    return bool(owner) and owner[-1] in _GENERATIONS


_GENERATIONS = frozenset("jr sr ii iii iv v vi".split())


@dataclass(frozen=True, slots=True)
class Age:
    """``span`` holds the number and what makes it an age ("26-year-old"); ``number`` the number
    alone. ``unit``: year, month, week or day. ``owner``: the folded words of a name, or none;
    ``noun``: the lemma of an unnamed owner, with its ``group`` when a person. ``tight`` is False
    for an owner found at a distance. ``turned``: told with "turns"."""

    span: Span
    number: Span
    quantity: Quantity
    unit: str
    owner: tuple[str, ...]
    noun: str
    group: str
    tight: bool
    turned: bool = False

    @property
    def personal(self) -> bool:
        """Whether the noun is one for a person, by the lexicon or by its ending."""
        return bool(self.noun) and for_person(self.noun)

    @property
    def ancient(self) -> bool:
        """ "300-year-old": no person's."""
        return self.unit == "year" and self.quantity.low > _OLDEST and self.span != self.number

    def same_owner(self, other: Age) -> bool:
        """Whether both are of one name: two people may share a given name."""
        if len(self.owner) > 1 and len(other.owner) > 1:
            return self.owner[-1] in other.owner or other.owner[-1] in self.owner
        if _later(self.owner) != _later(other.owner):
            return False  # "Usher V, 12," is the son of Usher
        return not set(self.owner).isdisjoint(other.owner)

    def __str__(self) -> str:
        return str(self.quantity) if self.unit == "year" else f"{self.quantity} {self.unit}s"


_OLD = re.compile(
    r"\s?[-‐‑]?\s?(?P<unit>year|yr|month|week|day|decade|century|centurie)s?"
    r"(?:[-‐‑ ]|\s[-‐‑]\s)(?:old|of age)s?\b"
    r"|[-‐‑ ]?(?P<short>yo|y/o)\b",
    re.IGNORECASE,
)
# "the 30-to-39 year age group", "the 18-24 age bracket"
_GROUP = re.compile(
    r"(?:-to-(?P<high>\d{1,3}))?(?:[-‐‑ ]years?)?(?:[-‐‑ ]olds?)?"
    r"[-‐‑ ]age[-‐‑ ](?:group|bracket|range|cohort|category)\b",
    re.IGNORECASE,
)
_AGED = re.compile(
    r"\b(?:as (?:young|old) as|(?:man|woman|boy|girl) of|aged?|ages)"
    r"(?:\s+(?:of|about|around|just|only|at|from|over|under|up to))?\s*:?\s*$",
    re.IGNORECASE,
)
_AT = re.compile(
    r"\b(?:dead|dies|died|die|dying|passed away|passes away|killed|retired|retires|married|gone"
    r"|adopted|pregnant|widowed|orphaned|wed|elected|mother|father|bride|millionaire)"
    r"(?:\s+\w+){0,3}\s+at\s+(?:just |only |age )?$",
    re.IGNORECASE,
)
# farther off: "died of complications from a stroke at 71."
_DIED_AT = re.compile(
    r"\b(?:dies|died|dying|passed away)(?:\s+[\w'’-]+){1,9}\s+at (?:the age of )?$",
    re.IGNORECASE,
)
_DIED_REACH, _GROWN = 90, 13
_FULL_STOP = re.compile(r"\s*(?:[.,;)]|$)(?!\d)")
_TURNS = re.compile(r"\b(?:turn(?:s|ed|ing)?)\s+$", re.IGNORECASE)


def _tabled(raw: str, span: Span) -> bool:
    """Between two other numbers: a cell of a table, whose millions must not take seconds."""
    start, end = span
    return raw[start - 2 : start - 1].isdigit() and raw[end + 1 : end + 2].isdigit()


_YEARS = {"decade": 10, "century": 100, "centurie": 100}
# "found under 100-year-old hall": where it was found
_UNDER = re.compile(r"\b(?:under|over|above|below)\s+$", re.IGNORECASE)
# "from the age of 6 months"
_YOUNG = re.compile(r"\s(year|month|week|day)s?\b", re.IGNORECASE)
# "a century-old hall"
_ROUND_AGE = re.compile(r"\b(century|decade)[-‐‑ ]old\b", re.IGNORECASE)
# "aged 29 and 52"
_AND = re.compile(r",? (?:and|or|to) |, ")
_AGED_LIST = re.compile(
    r"\bage[sd]?\s+(?:of |from |between )?(?:\w+(?:,? (?:and|or|to) |, ))+$", re.IGNORECASE
)
_COUNTED = re.compile(
    r"\s+(?!(?:year|month|week)s\b(?! ago))(?:\w+s|percent|per|degrees|people|of|to|or)\b",
    re.IGNORECASE,
)
_IS = re.compile(
    r"\b(?P<who>\w+)\s+(?:is|was|were|are|would have been|would be|will be)\s+"
    r"(?:just |only |now |then |about |around )?$",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\b(?:his|her|their|my|our)\s+(?:(?:early|mid|middle|late)[- ]*(?:to[- ]late[- ])?)?$",
    re.IGNORECASE,
)
# the last letters of what each of these patterns finds: they are asked behind those alone
_AGED_ENDS = tuple("as of age aged ages about around just only at from over under to :".split())
_AT_ENDS, _TURNS_ENDS = ("at", "just", "only", "age"), ("turn", "turns", "turned", "turning")
_IS_ENDS = tuple("is was were are been be just only now then about around".split())
_REACH = 32
_OLDEST = 125
_LIKE_AN_AGE = 999


def ages(text: Text) -> tuple[Age, ...]:
    """The ages of a text in its order."""
    return text.view(_read)


def _read(text: Text) -> tuple[Age, ...]:
    found: list[Age] = []
    for number in timed(text.view(scan)):
        if number.ordinal or number.form in ("collective", "article") or number.weak:
            continue
        if not isinstance(number.low, int) or _tabled(text.raw, number.span):
            continue
        age = _age(text, number) or _listed(text, number, found[-1] if found else None)
        if age is not None:
            found.append(age)
    words = text.view(word_index).keys()  # most texts have none of these
    for match in () if _YEARS.keys().isdisjoint(words) else _ROUND_AGE.finditer(text.raw):
        years = _YEARS[match.group(1).lower()]
        found.append(_made(text, Span(*match.span()), Span(*match.span(1)), years, years, "year"))
    for match in () if _DECADE.keys().isdisjoint(words) else DECADES.finditer(text.raw):
        low = _DECADE[match.group(1).lower()]
        found.append(_made(text, Span(*match.span(1)), Span(*match.span(1)), low, low + 9, "year"))
    found.sort(key=lambda age: age.span)
    return tuple(found)


_DECADE = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
    "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip


def _age(text: Text, number: Number) -> Age | None:
    raw, (start, end) = text.raw, number.span
    if match := _OLD.match(raw, end, end + 24):
        unit = (match.group("unit") or "year").lower()
        unit = "year" if unit == "yr" else unit
        if unit in _YEARS and match.group().lower().endswith("s-old"):
            return None  # "two decades-old murders"
        times = _YEARS.get(unit, 1)
        unit = "year" if unit in _YEARS else unit
        low, high = number.low * times, number.high * times
        made = _made(text, Span(start, match.end()), number.span, low, high, unit)
        attributive = match.group()[0] in "-‐‑" and not match.group().lower().endswith("s")
        if attributive and _UNDER.search(raw, max(0, start - _REACH), start):
            made = replace(made, quantity=replace(made.quantity, bound=Bound.NONE))
        return made
    if match := _GROUP.match(raw, end, end + 40):
        high = int(match.group("high") or number.high)
        return _made(text, Span(start, match.end()), number.span, number.low, high, "year")
    before = max(0, start - _REACH)
    lead = raw[before:start].lower()
    if number.high > _OLDEST:
        # "dies at 258": an age for all that, and a wrong one
        if aside(text, number):
            return _made(text, number.span, number.span, number.low, number.high, "year")
        told = bool(lead.rstrip().endswith(_AT_ENDS) and _AT.search(lead))
        told = told or (lead.endswith("age of ") and number.high <= _LIKE_AN_AGE)
        if not told or not alone(raw, end, len(raw)):
            return None
        return _made(text, number.span, number.span, number.low, number.high, "year")
    if raw[end : end + 1] in ("s", "'", "’"):
        if raw[end : end + 3].lstrip("'’")[:1] == "s" and _OWN.search(raw, before, start):
            stop = raw.index("s", end) + 1
            span = Span(start, stop)
            return _made(text, span, span, number.low, number.low + 9, "year")
        return None
    if raw[end : end + 1].isalnum() or raw[end : end + 1] in ("%", "-", "/", "°"):
        return None
    if raw.startswith((" of them", " of whom"), end):
        return None  # "49 migrants, 13 of them children"
    if opens(raw, start, end):
        made = _made(text, number.span, number.span, number.low, number.high, "year")
        return replace(made, turned=True)
    lead = lead.rstrip()
    if lead.endswith(_AGED_ENDS) and (match := _AGED.search(raw, before, start)):
        unit, span = "year", number.span
        if young := _YOUNG.match(raw, end, end + 8):
            if match.group().lower().strip() == "age" and young.group(1).lower() == "year":
                return None  # "age five years faster"
            unit, span = young.group(1).lower(), Span(start, young.end())
        return _made(text, span, number.span, number.low, number.high, unit)
    turned = bool(lead.endswith(_TURNS_ENDS) and _TURNS.search(raw, before, start))
    turned = turned and not _COUNTED.match(raw, end, end + 16)
    gone = lead.endswith(_AT_ENDS) and _AT.search(raw, before, start)
    if turned or (gone and alone(raw, end)):
        made = _made(text, number.span, number.span, number.low, number.high, "year")
        return replace(made, turned=True) if turned else made
    if _died(raw, number) and alone(raw, end):
        # whoever died, no word beside the age names them
        made = _made(text, number.span, number.span, number.low, number.high, "year")
        return replace(made, owner=(), noun="", group="", tight=False)
    told_of = lead.endswith(_IS_ENDS) and _IS.search(raw, before, start)
    if told_of and alone(raw, end):
        who = told_of["who"]
        if who.lower() in PRONOUNS or (who[0].isupper() and who.lower() not in FUNCTION_WORDS):
            return _made(text, number.span, number.span, number.low, number.high, "year")
    if beside(text, number) or of_people(text, number):
        return _made(text, number.span, number.span, number.low, number.high, "year")
    return None


def _died(raw: str, number: Number) -> bool:
    start, end = number.span
    if number.form != "digits" or number.low < _GROWN or raw[start - 3 : start].lower() != "at ":
        return False
    if not _FULL_STOP.match(raw, end):
        return False
    return _DIED_AT.search(raw, max(0, start - _DIED_REACH), start) is not None


def _listed(text: Text, number: Number, last: Age | None) -> Age | None:
    """The 52 of "aged 29 and 52", the 7 of "ages 4, 5, 6 and 7"."""
    if last is None or last.span != last.number or not isinstance(number.low, int):
        return None
    raw, (start, end) = text.raw, number.span
    linked = _AND.fullmatch(raw, last.span.end, start)
    if not linked or not 0 < number.low <= _OLDEST or _COUNTED.match(raw, end, end + 16):
        return None
    if not _AGED_LIST.search(raw, max(0, start - _REACH), start):
        return None
    unit, span = last.unit, number.span
    if told := _YOUNG.match(raw, end, end + 8):
        # "six and seven years"
        unit, span = told.group(1).lower(), Span(start, told.end())
    made = _made(text, span, number.span, number.low, number.high, unit)
    return replace(made, owner=last.owner, noun=last.noun, group=last.group, tight=last.tight)


def _made(text: Text, span: Span, number: Span, low: Value, high: Value, unit: str) -> Age:
    bound = qualifier(text, number)[0] if low == high else Bound.NONE
    owner, noun, tight = owner_of(text, span)
    return Age(
        span,
        number,
        # "in her 30s" stands for a range of ages
        Quantity(low, high, bound, high - low == 9 and text.raw[span.end - 1] == "s"),
        unit,
        owner,
        stem(noun) if noun else "",
        person_group(noun) if noun else "",
        tight,
    )
