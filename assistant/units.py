"""Numbers with a unit, a currency or a percent sign: what a value is measured in.

`scan` reads every measured value of a text, once. The kinds measure, money and percent take
theirs from it; the count kind takes it to know which numbers are not counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache

from assistant import numerals
from assistant.lexicon.currencies import CURRENCIES, Currency
from assistant.lexicon.numerals import SCALES, SUFFIXES
from assistant.lexicon.units import (
    COMPOUNDS,
    GLUED,
    NOT_UNITS,
    PREFIXED,
    PREFIXES,
    SECOND,
    SINGULAR_NOUNS,
    TIMES,
    UNITS,
)
from assistant.numerals import Number
from assistant.text import Span, Text

__all__ = ["Measured", "base_values", "dimension_of", "from_base", "same_currency", "scan"]

Value = int | Fraction


@dataclass(frozen=True, slots=True)
class Measured:
    """A number and what it is measured in.

    ``sort``: "measure", "money" or "percent". ``unit``: the name of a row of the lexicon
    ("kilometre", "US dollar"), or "percent", "percentage point", "basis point". ``low`` and
    ``high`` are exact, in that unit, and equal unless it is a range. ``rate``: what it is for
    each of ("hour", "barrel"), empty where the text names nothing.
    """

    span: Span
    number: Number
    sort: str
    unit: str
    low: Value
    high: Value
    rate: str = ""

    @property
    def dimension(self) -> str:
        return dimension_of(self.unit) if self.sort == "measure" else self.sort


@dataclass(frozen=True, slots=True)
class Size:
    """A unit's place on the scale of its dimension; several factors where its name has
    several meanings (the US and the imperial gallon)."""

    dimension: str
    factors: tuple[Fraction, ...]
    offset: Fraction


# --- the lexicon, spread out for looking up --------------------------------------------------


@cache
def _sizes() -> dict[str, Size]:
    sizes = {}
    for unit in UNITS:
        factor = Fraction(unit.factor)
        seconds = tuple(Fraction(other) for other in SECOND.get(unit.name, ()))
        sizes.setdefault(unit.name, Size(unit.dimension, (factor, *seconds), Fraction(unit.offset)))
        for prefix in unit.prefixes.split():
            name = prefix + unit.name
            scaled = tuple(Fraction(other) for other in SECOND.get(name, ()))
            sizes.setdefault(
                name, Size(unit.dimension, (factor * PREFIXES[prefix][1], *scaled), Fraction(0))
            )
    return sizes


def _spellings(words: str) -> Iterator[str]:
    for word in filter(None, (part.strip() for part in words.split(","))):
        singular, _, plural = word.partition("|")
        yield singular
        yield plural or singular + "s"


@cache
def spellings() -> dict[str, tuple[str, str]]:
    """Spelling in lower case -> (sort, unit)."""
    words = {
        "percent": ("percent", "percent"),
        "per cent": ("percent", "percent"),
        "pct": ("percent", "percent"),
        "pc": ("percent", "percent"),
        "percentage point": ("percent", "percentage point"),
        "percentage points": ("percent", "percentage point"),
        "percent points": ("percent", "percentage point"),
        "pct points": ("percent", "percentage point"),
        "pp": ("percent", "percentage point"),
        "basis point": ("percent", "basis point"),
        "basis points": ("percent", "basis point"),
        "bps": ("percent", "basis point"),
    }
    for unit in UNITS:
        for spelling in _spellings(unit.words):
            bare = spelling.removeprefix("~")
            if bare == spelling:
                words.setdefault(bare, ("measure", unit.name))
            for prefix in unit.prefixes.split():
                words.setdefault(prefix + bare, ("measure", prefix + unit.name))
    for currency in CURRENCIES:
        for spelling in _spellings(currency.words):
            words.setdefault(spelling, ("money", currency.name))
        for spelling in _spellings(currency.minor):
            words.setdefault(spelling, ("minor", currency.name))
    return words


@cache
def _symbols() -> dict[str, tuple[str, str]]:
    """Symbol in its case -> (sort, unit)."""
    symbols = {"%": ("percent", "percent"), "％": ("percent", "percent")}  # noqa: RUF001
    for currency in CURRENCIES:
        for mark in (*currency.after.split(), *currency.before.split()):
            if len(mark) > 1 or not mark.isalpha():
                symbols.setdefault(mark, ("money", currency.name))
        for mark in currency.minor_marks.split():
            symbols.setdefault(mark, ("minor", currency.name))
        if currency.code:
            symbols.setdefault(currency.code, ("money", currency.name))
    for unit in UNITS:
        for symbol in unit.symbols.split():
            bare = symbol.removeprefix("~")
            if bare == symbol:
                symbols.setdefault(bare, ("measure", unit.name))
            for prefix in unit.prefixes.split():
                symbols.setdefault(PREFIXES[prefix][0] + bare, ("measure", prefix + unit.name))
    return symbols


_CURRENCY_WORDS: set[str] = set()
# "dutch guilders", "Malaysian ringgit": a nation's adjective before the currency's name
_ADJECTIVE = re.compile(r"([^\W\d_]+(?:an|ish|ch|ese|[^e]i|ey)) ([^\W\d_]+)", re.IGNORECASE)


@cache
def _firsts() -> dict[str, int]:
    """First word of a spelling -> how many words the longest spelling has."""
    firsts: dict[str, int] = {}
    for spelling, (sort, _) in spellings().items():
        parts = spelling.split()
        firsts[parts[0]] = max(firsts.get(parts[0], 0), len(parts))
        if sort == "money" and len(parts) == 1:
            _CURRENCY_WORDS.add(spelling)
    return firsts


@cache
def _marks() -> tuple[re.Pattern[str], dict[str, Currency]]:
    """What may stand before the digits: marks glued or spaced, codes; anchored at the end."""
    marks: dict[str, Currency] = {}
    for currency in CURRENCIES:
        for mark in (*currency.before.split(), currency.code):
            if mark:
                marks.setdefault(mark, currency)
    several = sorted((m for m in marks if len(m) > 1 or not m.isalpha()), key=len, reverse=True)
    # tokenised text parts the letters from the sign: "US $ 5"
    alternatives = "|".join(
        re.escape(mark).replace(r"\$", r" ?\$") if len(mark) > 2 else re.escape(mark)
        for mark in several
    )
    return re.compile(rf"(?<![^\W\d_])({alternatives})[ \xa0]?$"), marks


@cache
def _glued() -> re.Pattern[str]:
    """Letters glued before digits, which no scan of numbers takes apart: Rs500, R2.5m."""
    letters = sorted((m for m in _marks()[1] if m.isalpha()), key=len, reverse=True)
    return re.compile(rf"(?<!\w)({'|'.join(letters)})(?=\d)")


# --- the scan ----------------------------------------------------------------------------------

_GAP = r"(?:[ \xa0\u2009\u202f]?[-‐‑]?)"  # noqa: RUF001
_NEXT = re.compile(
    rf"( of (?=[a-z])|{_GAP})"
    r"([%％]|[$€£¥¢₽₫₹₩₦₺₪₱₭₴฿₿元円]|[°º]? ?[^\W\d_]+[²³23]?(?:/[^\W\d_]+[²³23]?)?|[°º℃℉])"  # noqa: RUF001
)
_WORDS = re.compile(r"[^\W\d_]+\.?(?:[ \xa0-][^\W\d_]+\.?){0,3}")
_RATE = re.compile(
    r"(?:\s*/\s*|[ -]per[ -]|\s+(?:an?|each|every)\s+)([^\W\d_]+)\b(?!\s+(?:ago|after|before|earlier|later))",
    re.IGNORECASE,
)
_EACH = frozenset(
    "barrel tonne ton share head litre liter gallon kilo kilogram pound ounce night ticket unit"
    " bottle pint person piece pop head plate square acre".split()
)
_MINUS = re.compile(r"(?:(?<![\w)])[-−–]|\bminus )$")  # noqa: RUF001
_BELOW = re.compile(r" below (?:zero|freezing)", re.IGNORECASE)
_WEATHER = re.compile(r"temperat|degree|celsius|fahrenheit|°|heat|weather|\bcold", re.IGNORECASE)
_POUND_MONEY = re.compile(r"£|\bpence\b|sterling|\bGBP\b", re.IGNORECASE)
_POUND_MASS = re.compile(r"\blbs?\b|\bounces?\b|\bkilo|\bweigh|\bkgs?\b", re.IGNORECASE)
_PREFIXED = re.compile(rf"\b({'|'.join(PREFIXED)})[ -](?:of )?(?=\d|\w)", re.IGNORECASE)
_SCREENS = frozenset({480, 576, 720, 1080, 1440, 2160, 4320})
_TRACK = re.compile(
    r" *(?:x\b|by\b|\()|[ -](?:race|sprint|hurdles|freestyle|relay|final|heats?|wave|pool|wide|tall"
    r"|high|long|deep|away|below|above|from|drop|dash|butterfly|breaststroke|backstroke|individual"
    r"|champion|gold|silver|bronze|title|record|tower|statue|fence|wall|radius)",
    re.IGNORECASE,
)


def scan(text: Text) -> tuple[Measured, ...]:
    """The measured values of a text in its order, memoised.

    >>> [(m.unit, m.low) for m in scan(Text("18 107 mm rockets cost $1.5m, up 5 %"))]
    [('millimetre', 107), ('dollar', 1500000), ('percent', 5)]
    """
    return text.view(_scan)


def _scan(text: Text) -> tuple[Measured, ...]:
    numbers = list(text.view(numerals.scan))
    glued = list(_glued_values(text, numbers))
    found: list[Measured | None] = [_measured(text, number) for number in numbers]
    _share_units(text, numbers, found)
    kept = [measured for measured in found if measured is not None]
    if glued:
        kept = sorted(kept + glued, key=lambda m: m.span)
    return tuple(_compounds(text, kept, numbers))


def _glued_values(text: Text, numbers: list[Number]) -> Iterator[Measured]:
    if not any(mark in text.raw for mark in ("Rs", "RM", "R", "EUR", "USD", "GBP", "K", "D", "T")):
        return
    for match in _glued().finditer(text.raw):
        tail = Text(text.raw[match.end() : match.end() + 40])
        inner = tail.view(numerals.scan)
        if not inner or inner[0].span.start != 0:
            continue
        mark = match.group(1)
        if len(mark) == 1 and not re.match(r"\d{2,3}(?!\d)|\d+[,.]\d", tail.raw):
            continue
        start = match.end()
        # glued letters hide the mark from the reader of numbers: "R100m" is in millions
        number, end = inner[0], inner[0].span.end
        scale = {"m": 10**6, "b": 10**9}.get(tail.raw[end : end + 1].lower(), 1)
        if scale != 1 and not tail.raw[end + 1 : end + 2].isalnum():
            end += 1
        else:
            scale = 1
        currency = _marks()[1][mark]
        span = Span(match.start(), start + end)
        shifted = replace(number, span=Span(start, start + end))
        yield Measured(
            span, shifted, "money", currency.name, number.low * scale, number.high * scale
        )


def _measured(text: Text, number: Number) -> Measured | None:
    raw = text.raw
    if number.ordinal:
        return None if number.weak else _stone(text, number)
    number = _with_fraction(raw, number)
    start, end = number.span
    money = None if number.weak else _before(raw, start, end)
    if money is not None:
        currency, at = money
        low, high = number.low, number.high
        # "$5 billion" may be followed by the currency's name: "US$5 dollars" is no other fact
        rate, _ = _rate(raw, end, money=True)
        return Measured(Span(at, end), number, "money", currency.name, low, high, rate)
    prefixed = _prefix(raw, start)
    if prefixed is not None:
        at, unit = prefixed
        return Measured(Span(at, end), number, "measure", unit, number.low, number.high)
    after = _after(text, number)
    if after is None:
        return None
    sort, unit, stop = after
    low, high = number.low, number.high
    if sort == "minor":
        sort, low, high = "money", Fraction(low) / 100, Fraction(high) / 100
    if sort == "money" and (scaled := _SCALE.match(raw, stop)):
        # "75 USD million"
        stop = scaled.end()
        scale = SCALES.get(scaled.group(1).lower()) or SUFFIXES[scaled.group(1).lower()]
        low, high = low * scale, high * scale
    rate, past = _rate(raw, stop, money=sort == "money")
    if rate and sort == "measure":
        stop = past
    if unit.startswith("degree") or sort == "percent":
        minus = _MINUS.search(raw[max(0, start - 6) : start])
        if minus and low == high:
            start -= minus.end() - minus.start()
            low = high = -low
        elif _BELOW.match(raw, stop) and low == high and unit.startswith("degree"):
            stop = _BELOW.match(raw, stop).end()  # type: ignore[union-attr]
            low = high = -low
    return Measured(Span(start, stop), number, sort, unit, low, high, rate)


_FRACTION = re.compile(r" ([1-9])/(2|3|4|5|8|16|32)(?![\w/])")
_SCALE = re.compile(r" (million|billion|trillion|mn|bn)\b", re.IGNORECASE)


def _with_fraction(raw: str, number: Number) -> Number:
    """"10 1/2 miles", "7 3/4 %": the vulgar fraction behind whole digits belongs to them."""
    end = number.span.end
    if number.form != "digits" or raw[end : end + 1] != " " or not isinstance(number.low, int):
        return number
    match = _FRACTION.match(raw, end, end + 8)
    if match is None or number.low != number.high or int(match.group(1)) >= int(match.group(2)):
        return number
    value = number.low + Fraction(int(match.group(1)), int(match.group(2)))
    return replace(number, span=Span(number.span.start, match.end()), low=value, high=value)


def _before(raw: str, start: int, end: int) -> tuple[Currency, int] | None:
    """The currency mark before the digits, and where it starts."""
    head = raw[max(0, start - 8) : start]
    if head and (head[-1] in " \xa0" or not head[-1].isalnum() or head[-1].isupper()):
        pattern, marks = _marks()
        match = pattern.search(head)
        if match:
            mark = match.group(1).replace(" ", "")
            return marks[mark], start - len(head) + match.start()
    if raw.startswith(("between", "Between"), start):
        for mark in "$£€¥₹":
            at = raw.find(mark, start, end)
            if at >= 0:
                return _marks()[1][mark], start
    return None


def _prefix(raw: str, start: int) -> tuple[int, str] | None:
    head = raw[max(0, start - 14) : start]
    if not head or head[-1] not in " -":
        return None
    match = None
    for match in _PREFIXED.finditer(head + "0"):
        pass
    if match is None or match.end() != len(head):
        return None
    return start - len(head) + match.start(), PREFIXED[match.group(1).lower()]


def _after(text: Text, number: Number) -> tuple[str, str, int] | None:
    """Sort, unit and end of the unit that follows a number."""
    raw, end = text.raw, number.span.end
    match = _NEXT.match(raw, end)
    if match is None:
        return None
    gap, symbol = match.groups()
    if " of " in gap and number.form != "vague":
        return None
    begin = match.start(2)
    digits = raw[end - 1].isdigit() or number.form in ("digits", "mixed")
    if digits and "-" not in gap[:1] + symbol[:0]:
        compact = symbol.replace(" ", "").replace("μ", "µ")
        known = _symbols().get(compact)
        if known and _symbol_stands(text, number, compact, gap, match.end()):
            return (*known, match.end())
        if known is None and (bare := compact.rstrip("23")) != compact:
            known = _symbols().get(compact)
    if not symbol[0].isalpha():
        if symbol[0] in "°º":
            return "measure", "degree", begin + 1
        known = _symbols().get(symbol[0])
        return (*known, begin + 1) if known and digits else None
    if symbol.split("/")[0].rstrip(".").lower() in _firsts():
        return _worded(text, number, begin)
    national = _ADJECTIVE.match(raw, begin, begin + 40)
    if national and national.group(2).lower() in _CURRENCY_WORDS:
        return ("money", spellings()[national.group(2).lower()][1], national.end())
    return None


def _symbol_stands(text: Text, number: Number, symbol: str, gap: str, end: int) -> bool:
    """Whether the symbol after the digits is the unit and not a word or another sign."""
    raw = text.raw
    follow = raw[end : end + 1]
    if symbol[-1:].isalnum() and (follow.isalnum() or (follow in "'’" and raw[end + 1 : end + 2].isalpha())):  # noqa: RUF001
        return False
    if symbol == "$":
        return gap == "" and not follow.isdigit()
    if symbol in ("C", "F"):
        # "44C" is a temperature, "a 13F filing" is none
        return (gap == "" and (symbol == "C" or number.low >= 30)) or text.view(_weather)
    if symbol == "m":
        if number.form == "mixed":
            return False
        return gap != "" or bool(_TRACK.match(raw, end)) or not follow.isspace() or number.low < 100
    if symbol == "p":
        return gap == "" and number.low not in _SCREENS
    if symbol == "g":
        return gap != "" or not 2 <= number.low <= 6
    if symbol in GLUED:
        return gap == "" or (symbol == "in" and follow in (")", ".") and raw[end + 1 : end + 3] != " A")
    if symbol == "st":
        return gap == "" and number.form == "digits"
    return True


def _weather(text: Text) -> bool:
    return _WEATHER.search(text.raw) is not None


def _worded(text: Text, number: Number, begin: int) -> tuple[str, str, int] | None:
    """The longest spelling of a unit in words from ``begin`` on."""
    raw = text.raw
    match = _WORDS.match(raw, begin, begin + 60)
    if match is None:
        return None
    # the end of each word, so that shorter runs can be tried
    ends = [m.end() for m in re.finditer(r"[^\W\d_]+\.?", match.group())]
    for count in range(len(ends), 0, -1):
        piece = match.group()[: ends[count - 1]]
        spelling = piece.lower().replace("-", " ").replace("\xa0", " ")
        known = spellings().get(spelling)
        if known is None and "." in spelling:
            known = spellings().get(spelling.replace(".", ""))
            piece = piece.removesuffix(".")  # it may end the sentence as well
        if known and _word_stands(text, number, known, piece, begin + len(piece)):
            if known[1] == "pound" and _pound(text, number, begin + len(piece)):
                known = ("money", "pound")
            return (*known, begin + len(piece))
    return None


_NEXT_WORD = re.compile(r"[ -]([^\W\d_]+)")
_FUNCTION = frozenset(
    "and or in to at on by of since from for with after before during when while over under"
    " lighter heavier overweight he she it they was is as but per each a an the until".split()
)


def _word_stands(
    text: Text, number: Number, known: tuple[str, str], piece: str, end: int
) -> bool:
    """Whether a word that is a unit elsewhere is one here."""
    unit = known[1]
    match = _NEXT_WORD.match(text.raw, end)
    follow = match.group(1).lower() if match else ""
    if unit in SINGULAR_NOUNS and not piece.lower().endswith("s"):
        return not follow or follow in _FUNCTION
    if unit in NOT_UNITS and number.form == "words" and follow in NOT_UNITS[unit]:
        return False
    if piece.lower() == "won":
        return number.form == "mixed" or number.low >= 10**6
    if piece.lower() == "pc":
        return number.form == "digits" and follow not in ("game", "users")
    return True


def _pound(text: Text, number: Number, end: int) -> bool:
    """Whether "pounds" are money here; a weight where nothing speaks for money."""
    if text.raw[number.span.end : number.span.end + 1] == "-":
        return text.raw.startswith((" note", " coin", " fine"), end)
    if text.raw.startswith(" of ", end) and not _OWED.match(text.raw, end):
        return False
    if number.low >= 10**6:
        return True
    money, mass = text.view(_pounds)
    return money and not mass


_OWED = re.compile(r" of (?:debt|damage|fund|public|taxpayer|invest|aid|cuts?|sav|losses|spend)\w*")


def _pounds(text: Text) -> tuple[bool, bool]:
    return (
        _POUND_MONEY.search(text.raw) is not None,
        _POUND_MASS.search(text.raw) is not None,
    )


def _rate(raw: str, end: int, money: bool) -> tuple[str, int]:
    """What the value is for each of: "an hour", "per barrel"; and where that ends."""
    match = _RATE.match(raw, end, end + 40)
    if match is None:
        return "", end
    word = match.group(1).lower()
    word = word if word in TIMES else word.removesuffix("s") if money else word
    if word in TIMES:
        return TIMES[word][0], match.end()
    if not money:
        return "", end
    per = match.group()[: match.start(1) - match.start()].strip(" -").lower()
    return (word, match.end()) if per in ("per", "/", "each") or word in _EACH else ("", end)


def _stone(text: Text, number: Number) -> Measured | None:
    """"12st 4lb" reads as an ordinal to others; a weight where pounds or a break follow."""
    raw, end = text.raw, number.span.end
    if raw[end - 2 : end] != "st" or not re.match(r"\s?\d{1,2}\s?lb", raw[end : end + 8]):
        return None
    return Measured(number.span, number, "measure", "stone", number.low, number.high)


_LINK = re.compile(r"\s*(?:-|–|—|-? ?to|-? ?or|and|,)\s*")  # noqa: RUF001
_AND_MARK = re.compile(r"\s*(?:-|–|—|to|or|and)\s*$")  # noqa: RUF001


def _share_units(text: Text, numbers: list[Number], found: list[Measured | None]) -> None:
    """"5 or 6 miles", "from 3 to 4 percent": the unit after the second serves both, and the
    multiplier too ("from $3 to $4 million"). Changes ``found`` in place."""
    raw = text.raw
    for index in range(len(numbers) - 2, -1, -1):
        second = found[index + 1]
        first = numbers[index]
        if second is None or first.span.end > second.span.start or first.ordinal:
            continue
        if second.span.start - first.span.end > 6:
            continue
        link = raw[first.span.end : second.span.start]
        if not _LINK.fullmatch(link) or first.low != first.high:
            continue
        if link.strip() in ("and", ",") and not raw[: first.span.start].endswith(
            ("between ", "both ", "Between ")
        ):
            continue
        if found[index] is None:
            if second.span.end > second.number.span.end and first.low < 1900:
                low, high = _scaled(first, second)
                found[index] = Measured(first.span, first, second.sort, second.unit, low, high)
        elif found[index].sort == second.sort == "money":  # type: ignore[union-attr]
            low, high = _scaled(first, second)
            found[index] = replace(found[index], low=low, high=high)  # type: ignore[type-var]


def _scaled(first: Number, second: Measured) -> tuple[Value, Value]:
    """The first number, with the second's multiplier where only that makes a range of it."""
    if second.number.form == "mixed" and first.form == "digits" and first.low < 1000:
        for scale in (10**12, 10**9, 10**7, 10**6, 10**5, 10**3):
            if second.low >= scale:
                return first.low * scale, first.high * scale
    ratio = Fraction(second.low, 1) / second.number.low if second.number.low else Fraction(1)
    return first.low * ratio, first.high * ratio


def _compounds(
    text: Text, found: list[Measured], numbers: list[Number]
) -> Iterator[Measured]:
    """"5 ft 10 in" as one value of the larger unit, "six-foot-two" too."""
    starts = {number.span.start: number for number in numbers}
    skip = -1
    for index, measured in enumerate(found):
        if index <= skip:
            continue
        if measured.sort == "percent" or measured.low != measured.high:
            yield measured
            continue
        follow = index + 1
        part = measured
        while follow < len(found):
            second = found[follow]
            gap = text.raw[part.span.end : second.span.start]
            total = _joined(measured, part, second, gap)
            if total is None:
                break
            span = Span(measured.span.start, second.span.end)
            measured = replace(measured, span=span, low=total, high=total)
            part = second
            follow += 1
        if follow > index + 1:
            skip = follow - 1
            yield measured
            continue
        end = measured.span.end
        if measured.unit == "foot":
            at = end + 1 if text.raw[end : end + 1] in (" ", "-") else end
            inches = starts.get(at) or _hung(text.raw, end)
            if inches and not inches.ordinal and inches.low < 12 and inches.low == inches.high:
                follow = text.raw[inches.span.end : inches.span.end + 2]
                # "6-foot-4 guard"; but "6 feet 10 men" counts men
                joined = text.raw[end : end + 1] == "-" or text.raw[end - 2 : end] == "ft"
                if joined or not follow.lstrip(" -")[:1].isalpha():
                    total = measured.low + Fraction(inches.low) / 12
                    yield replace(
                        measured,
                        span=Span(measured.span.start, inches.span.end),
                        low=total,
                        high=total,
                    )
                    continue
        yield measured


def _hung(raw: str, end: int) -> Number | None:
    """"6-foot-4": the scan of numbers takes what hangs on letters by a hyphen for a name."""
    if raw[end : end + 1] != "-":
        return None
    rest = Text(raw[end + 1 : end + 12]).view(numerals.scan)
    if not rest or rest[0].span.start:
        return None
    return replace(rest[0], span=Span(end + 1, end + 1 + rest[0].span.end))


_GAPS = ("", " ", "-", ", ", " and ", ", and ")


def _joined(whole: Measured, part: Measured, second: Measured, gap: str) -> Value | None:
    """The whole with a smaller unit added: "5 ft 10 in", "five dollars and 20 cents"."""
    if gap not in _GAPS:
        return None
    if whole.sort == second.sort == "money":
        even = Fraction(whole.low).denominator == 1 and whole.number.low == whole.low
        small = 0 < second.low < 1 < second.number.low
        return whole.low + second.low if even and small else None
    if whole.sort != "measure" or second.sort != "measure":
        return None
    share = COMPOUNDS.get((part.unit, second.unit))
    if share is None or not second.low < share or second.low != second.high:
        return None
    added = base_values(second.unit, second.low)[0] / _sizes()[whole.unit].factors[0]
    return whole.low + added


# --- converting --------------------------------------------------------------------------------


def dimension_of(unit: str) -> str:
    """The dimension of a unit of measure: "length", "area", "temperature", ..."""
    return _sizes()[unit].dimension


def base_values(unit: str, amount: Value, rate: str = "") -> tuple[Fraction, ...]:
    """The amount in the base unit of its dimension, once for each meaning of the unit.

    With a rate of known length ("hour"), in base units a second.
    """
    size = _sizes()[unit]
    seconds = next((length for name, length in TIMES.values() if name == rate and length), 1)
    return tuple((amount * factor + size.offset) / seconds for factor in size.factors)


def from_base(unit: str, base: Fraction, rate: str = "") -> tuple[Fraction, ...]:
    """The other way round: how much of ``unit`` (for each ``rate``) the base amount is."""
    size = _sizes()[unit]
    seconds = next((length for name, length in TIMES.values() if name == rate and length), 1)
    return tuple((base * seconds - size.offset) / factor for factor in size.factors)


@cache
def _families() -> dict[str, tuple[str, str]]:
    """Currency -> its family and its code (none for the family itself)."""
    return {currency.name: (currency.family, currency.code) for currency in CURRENCIES}


def same_currency(one: str, other: str) -> bool:
    """The same, or a member of a family and the mark that all of the family share."""
    if one == other:
        return True
    (family, code), (second, another) = _families()[one], _families()[other]
    return bool(family) and family == second and not (code and another)
