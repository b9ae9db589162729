"""Newsroom style: warnings that stand apart from the verdicts and block nothing.

A profile is a TOML file with the keys of `Profile`: ``ap.toml`` and ``reuters.toml`` beside this
module, or a house's own. Both follow the styles as commonly described; no stylebook was
consulted. A word of ``[words]`` is one that the house does not use, with what it uses instead.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from functools import cache
from pathlib import Path
from typing import Any

from assistant.amounts.units import scan as scan_amounts
from assistant.errors import InputError
from assistant.kind import Notice
from assistant.numbers.numerals import scan
from assistant.numbers.spelt import spell
from assistant.text import Span, Text

__all__ = ["Profile", "profiles", "read_profile", "style_notices"]


@dataclass(frozen=True, slots=True)
class Profile:
    """What a house wants; every rule is off until a file turns it on."""

    name: str
    headline_figures: bool = False
    headline_single_quotes: bool = False
    headline_full_stop: bool = True
    words_below: int = 0
    figure_opens: bool = True
    ages_hyphenated: bool = False
    name_the_weekday: bool = False
    words: Mapping[str, str] = field(default_factory=dict)


Found = Iterator[tuple[Span, str]]


def style_notices(text: str, profile: Profile, *, headline: bool) -> list[Notice]:
    """Where a text departs from a profile, in the order of the text."""
    read = Text(text)
    rules = (*(_HEADLINE if headline else _BODY), _words)
    found = [
        Notice(read[span], span.start, span.end, reason)
        for rule in rules
        for span, reason in rule(read, profile)
    ]
    return sorted(found, key=lambda notice: (notice.start, notice.end))


@cache
def profiles() -> dict[str, Profile]:
    """The profiles that come with the assistant, by name."""
    read = [read_profile(path) for path in sorted(Path(__file__).parent.glob("*.toml"))]
    return {profile.name: profile for profile in read}


def read_profile(path: Path) -> Profile:
    """A profile from a TOML file.

    :raises InputError: not there, not TOML, an unknown key, a value of another type.
    """
    try:
        given = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise InputError(f"The style profile {path.name} cannot be read: {reason}.") from None
    given.setdefault("name", path.stem)
    types: dict[str, Any] = {"name": str, "words_below": int, "words": dict}
    known = [one.name for one in fields(Profile)]
    for key, value in given.items():
        if key not in known:
            raise InputError(
                f"The style profile {path.name} has the unknown key {key!r};"
                f" known are {', '.join(known)}."
            )
        wanted = types.get(key, bool)
        if type(value) is not wanted:
            raise InputError(
                f"In the style profile {path.name}, {key} must be of type {wanted.__name__}."
            )
    if not all(isinstance(value, str) for value in given.get("words", {}).values()):
        raise InputError(f"In the style profile {path.name}, [words] must be pairs of text.")
    return Profile(**given)


def _figures(text: Text, profile: Profile) -> Found:
    if profile.headline_figures:
        for number in scan(text):
            whole = number.low == number.high and number.low.denominator == 1
            # "one" is more often a pronoun than a count
            if number.form == "words" and not number.ordinal and whole and number.low > 1:
                yield number.span, f"A headline takes figures: {number.low:,}."


def _single_quotes(text: Text, profile: Profile) -> Found:
    if profile.headline_single_quotes:
        for match in re.finditer(r"[\"“”]", text.raw):
            yield Span(*match.span()), "A headline takes single quotation marks."


def _full_stop(text: Text, profile: Profile) -> Found:
    raw = text.raw.rstrip()
    # "U.S." ends with a point of its own
    if not profile.headline_full_stop and re.search(r"[^\W\d_]{2}\.$", raw):
        yield Span(len(raw) - 1, len(raw)), "A headline has no full stop."


# a figure of one digit before a counted noun in the plural; units keep their figures
_COUNTED = re.compile(r"(?<![\w.,:$€£¥/-])([1-9])(?= ([a-z]{3,})\b)")
_PLURALS = frozenset("people men women children police troops".split())


def _small_numbers(text: Text, profile: Profile) -> Found:
    measured = {one.number.span.start for one in text.view(scan_amounts)}
    for match in _COUNTED.finditer(text.raw):
        if match.start() in measured:
            continue
        value, noun = int(match[1]), match[2]
        plural = noun.endswith("s") or noun in _PLURALS
        if value < profile.words_below and plural:
            yield Span(*match.span(1)), f"Below {profile.words_below} in words: {spell(value)}."


def _opening_figure(text: Text, profile: Profile) -> Found:
    if not profile.figure_opens:
        for sentence in text.sentences:
            match = re.match(r"\d[\d,.]*", text.raw[sentence.start : sentence.start + 30])
            if match and not re.fullmatch(r"(?:19|20)\d\d", match[0].rstrip(".,")):
                span = Span(sentence.start, sentence.start + len(match[0]))
                yield span, "No sentence opens with a figure: write it out or turn the sentence."


_AGE = re.compile(r"\b\d{1,3}(?: year old| years? old(?= [a-z])|-year old| year-old)\b")


def _ages(text: Text, profile: Profile) -> Found:
    if profile.ages_hyphenated:
        for match in _AGE.finditer(text.raw):
            if "years old" not in match[0]:
                years = re.split(r"[ -]", match[0])[0]
                yield Span(*match.span()), f"With hyphens: {years}-year-old."


def _weekday(text: Text, profile: Profile) -> Found:
    if profile.name_the_weekday:
        for match in re.finditer(r"\b(?:today|yesterday|tomorrow)\b", text.raw, re.IGNORECASE):
            yield Span(*match.span()), "Name the day of the week."


def _words(text: Text, profile: Profile) -> Found:
    for word, instead in profile.words.items():
        for match in re.finditer(rf"\b{re.escape(word)}\b", text.raw, re.IGNORECASE):
            yield Span(*match.span()), f"{profile.name} has “{instead}” for “{word}”."


Rule = Callable[[Text, Profile], Found]
_HEADLINE: tuple[Rule, ...] = (_figures, _single_quotes, _full_stop)
_BODY: tuple[Rule, ...] = (_small_numbers, _opening_figure, _ages, _weekday)
