"""Numbers in words and digits, their bounds, and what one quantity says about another."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from assistant.counts.roles import bindings
from assistant.numbers.numerals import plain, scan
from assistant.numbers.quantity import Bound, Relation, compare, quantity
from assistant.numbers.spelt import spell, spell_ordinal
from assistant.text import Text

WHOLE = st.one_of(st.integers(0, 2000), st.integers(0, 10**14))


def read(raw: str) -> list[tuple[str, object, object]]:
    text = Text(raw)
    return [(text[n.span], n.low, n.high) for n in text.view(scan)]


@given(WHOLE)
def test_words_become_their_value(value: int) -> None:
    words = num2words(value)
    assert read(words) == [(words, value, value)]


@given(WHOLE)
def test_american_words_too(value: int) -> None:
    words = num2words(value).replace(" and ", " ").replace(",", "")
    assert read(words) == [(words, value, value)]


@given(st.integers(1, 10**9))
def test_ordinals_become_their_value(value: int) -> None:
    words = num2words(value, to="ordinal")
    (number,) = scan(Text(words))
    assert (number.low, number.ordinal, tuple(number.span)) == (value, True, (0, len(words)))


@given(WHOLE)
def test_values_are_spelt_as_they_are_read(value: int) -> None:
    assert spell(value) == num2words(value)
    assert spell_ordinal(value) == num2words(value, to="ordinal")


@given(st.integers(0, 10**15))
def test_separators_do_not_matter(value: int) -> None:
    assert read(f"{value:,}") == [(f"{value:,}", value, value)]
    assert read(plain(value)) == [(plain(value), value, value)]


@given(st.text(alphabet="0123456789.,:-/ %$kmbntwohundred", max_size=60))
def test_no_string_raises_and_spans_are_in_order(raw: str) -> None:
    text = Text(raw)
    numbers = scan(text)
    for bound in bindings(text):
        quantity(text, bound.number)
    ends = [n.span.end for n in numbers]
    assert all(0 <= n.span.start < n.span.end <= len(raw) for n in numbers)
    assert all(a <= n.span.start for a, n in zip(ends, numbers[1:], strict=False))
    assert all(n.low <= n.high for n in numbers)


@pytest.mark.parametrize(
    ("raw", "values"),
    [
        # no number at all
        ("F-16 COVID-19 G7 24/7 9/11 10:30 12/03/2019 192.168.1.1", []),
        ("a half-hearted millionaire; the weight of it", []),
        # two numbers that must not run together
        ("18 107 mm rockets", [18, 107]),
        ("two thousand, five of them", [2000, 5]),
        ("twenty-one-year-old", [21]),
        ("a two-year wait", [2]),
        # digits with separators
        ("1,000 and 1,00,000 and 1.000,5", [1000, 100_000, Fraction(2001, 2)]),
        ("1.000.000 and 0,5 and 3.25", [10**6, Fraction(1, 2), Fraction(13, 4)]),
        ("10 000 and 1 000 000", [10_000, 10**6]),
        ("50, 000 in tokenised text, but 50, 60 in a list", [50_000, 50, 60]),
        # words and both
        ("half a dozen, a dozen, two dozen", [6, 12, 24]),
        ("a hundred and five; half a million", [105, 500_000]),
        ("two and a half million; a million and a half", [2_500_000, 1_500_000]),
        ("three point one four", [Fraction(314, 100)]),
        ("twenty - five", [25]),
        ("2½ miles", [Fraction(5, 2)]),
        ("over 22 ½ hours, and 3 ¾.", [Fraction(45, 2), Fraction(15, 4)]),
        ("1.5 million, 2.3bn, 14k, $1.5M, £3m, 2m homes", [
            1_500_000, 2_300_000_000, 14_000, 1_500_000, 3_000_000, 2_000_000
        ]),
        ("the 100m hurdles and 107mm pipes", [100, 107]),
        ("63rd, third, twenty-first", [63, 3, 21]),
    ],
)  # fmt: skip
def test_values(raw: str, values: list[object]) -> None:
    assert [low for _, low, high in read(raw) if low == high] == values


@pytest.mark.parametrize(
    ("raw", "ranges"),
    [
        ("the score was 3-2 after it rose from 10 to 15", []),
        ("10-15", [(10, 15)]),
        ("10 to 15", [(10, 15)]),
        ("between one hundred and two hundred", [(100, 200)]),
        ("two or three", [(2, 3)]),
        ("1.2-1.5 million", [(1_200_000, 1_500_000)]),
        ("$10-15 million", [(10**7, 15 * 10**6)]),
        ("tens of thousands", [(20_000, 99_999)]),
    ],
)
def test_ranges(raw: str, ranges: list[object]) -> None:
    assert [(low, high) for _, low, high in read(raw) if low != high] == ranges


@pytest.mark.parametrize("raw", ["one of the officials", "no one", "one day", "at one point"])
def test_a_pronoun_is_weak(raw: str) -> None:
    assert all(number.weak for number in scan(Text(raw)))


@pytest.mark.parametrize(
    ("raw", "bound"),
    [
        ("14 people", Bound.NONE),
        ("a film in which 14 people", Bound.NONE),
        ("more than 14", Bound.MORE_THAN),
        ("over $14 million", Bound.MORE_THAN),
        ("100-plus", Bound.MORE_THAN),
        ("at least another 14", Bound.AT_LEAST),
        ("14 or more", Bound.AT_LEAST),
        ("up to 14", Bound.AT_MOST),
        ("as many as 14", Bound.AT_MOST),
        ("fewer than 14", Bound.LESS_THAN),
        ("nearly a dozen", Bound.NEARLY),
        ("some 200", Bound.ABOUT),
        ("an estimated 200", Bound.ABOUT),
        ("exactly 200", Bound.EXACTLY),
    ],
)
def test_bounds(raw: str, bound: Bound) -> None:
    text = Text(raw)
    assert quantity(text, scan(text)[0]).bound is bound


@pytest.mark.parametrize(
    ("claim", "stated", "relation"),
    [
        ("14", "14", Relation.SAME),
        ("exactly 14", "14", Relation.SAME),
        ("nearly 20", "18", Relation.ROUNDED),
        ("more than 100", "104", Relation.ROUNDED),
        ("about 30", "28", Relation.ROUNDED),
        ("1.5 million", "1,482,000", Relation.ROUNDED),
        ("dozens", "32", Relation.ROUNDED),
        ("up to 15", "10 to 15", Relation.ROUNDED),
        ("100", "more than 100", Relation.LOOSE),
        ("at least 18", "18", Relation.LOOSE),
        ("100", "104", Relation.LOOSE),
        ("315", "315.79", Relation.LOOSE),
        ("10", "between 10 and 15", Relation.LOOSE),
        ("more than 20", "18", Relation.FALSE),
        ("more than 18", "18", Relation.FALSE),
        ("fewer than 100", "more than 100", Relation.FALSE),
        ("up to 50", "at least 50", Relation.FALSE),
        ("20", "18", Relation.DIFFERENT),
        ("nearly 19", "15", Relation.DIFFERENT),
        ("350", "hundreds", Relation.DIFFERENT),
        ("hundreds", "32", Relation.DIFFERENT),
    ],
)
def test_compare(claim: str, stated: str, relation: Relation) -> None:
    ours, theirs = (quantity(text, scan(text)[0]) for text in (Text(claim), Text(stated)))
    assert compare(ours, theirs).relation is relation


@given(st.integers(1, 10**9), st.sampled_from(Bound))
def test_a_quantity_agrees_with_itself(value: int, bound: Bound) -> None:
    text = Text(f"{bound} {value}")
    one = quantity(text, scan(text)[0])
    assert compare(one, one).relation is Relation.SAME


@pytest.mark.parametrize(
    "unit", ["1 ", "1,000,", "one hundred and ", "twenty-", "a ", "1 to ", "between ", "000 "]
)
def test_work_grows_with_length(unit: str) -> None:
    """Counts the tokens looked at, not the time: twice the text, about twice the look-ups."""

    class Counted(list[Any]):
        looks = 0

        def __getitem__(self, key: Any) -> Any:
            Counted.looks += len(range(*key.indices(len(self)))) if isinstance(key, slice) else 1
            return super().__getitem__(key)

    looks = []
    for size in (500, 1000):
        text = Text(unit * size)
        counted = Counted(text.tokens)
        text._memo[next(k for k in text._memo if k.__name__ == "_tokens")] = counted
        Counted.looks = 0
        scan(text)
        bindings(text)
        looks.append(Counted.looks)
    assert looks[1] <= 2.2 * looks[0] + 100
