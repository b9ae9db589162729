"""Newsroom style: what each rule warns about, and what it leaves alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import InputError
from assistant.style import Profile, profiles, read_profile, style_notices

AP = profiles()["AP"]


@pytest.mark.parametrize(
    "text",
    [
        "3 killed as militants fire 18 rockets",
        "'We will not go,' says mayor of Leeds",
        "One in 10 hit by cuts in the U.S.",
        "Fifth man held",
    ],
)
def test_headlines_that_are_fine(text: str) -> None:
    assert style_notices(text, AP, headline=True) == []


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        ("Three killed in fire", "Three", "figures: 3"),
        ("Twenty-six rockets hit base", "Twenty-six", "figures: 26"),
        ('Mayor: "No"', '"', "single quotation marks"),
        ("Militants fire rockets.", ".", "no full stop"),
    ],
)
def test_headlines_that_depart(text: str, words: str, reason: str) -> None:
    found = style_notices(text, AP, headline=True)[0]
    assert found.text == words == text[found.start : found.end]
    assert reason in found.reason


@pytest.mark.parametrize(
    "text",
    [
        "The men fired 18 rockets at five sites.",
        "He ran 5 miles and 3 kilometres, gave $5 and lost 2.5 percent.",
        "The 26-year-old was 26 years old on May 3.",
        "2019 was a good year.",
        "They won 3-2 at 6 p.m.",
    ],
)
def test_bodies_that_are_fine(text: str) -> None:
    assert style_notices(text, AP, headline=False) == []


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        ("They hit 5 sites.", "5", "words: five"),
        ("It began. 14 people were hurt.", "14", "opens with a figure"),
        ("The 26 year old man left.", "26 year old", "26-year-old"),
        ("The men left today.", "today", "day of the week"),
        ("Prices fell 5 per cent.", "per cent", "“percent”"),
    ],
)
def test_bodies_that_depart(text: str, words: str, reason: str) -> None:
    found = style_notices(text, AP, headline=False)
    assert [notice.text for notice in found] == [words]
    assert reason in found[0].reason


def test_nothing_is_wanted_until_a_profile_wants_it() -> None:
    text = 'Three hit 5 sites today. 14 "fell". A 26 year old left.'
    assert style_notices(text, Profile("none"), headline=True) == []
    assert style_notices(text, Profile("none"), headline=False) == []


def test_a_house_profile(tmp_path: Path) -> None:
    path = tmp_path / "house.toml"
    path.write_text('[words]\nkids = "children"\n', encoding="utf-8")
    profile = read_profile(path)
    assert profile.name == "house"
    assert [n.text for n in style_notices("The kids left.", profile, headline=False)] == ["kids"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("headline = 1", "unknown key 'headline'"),
        ("words_below = true", "words_below must be of type int"),
        ("words = 3", "words must be of type dict"),
        ("[words]\na = 1", "pairs of text"),
        ("= 1", "cannot be read"),
    ],
)
def test_a_profile_that_is_wrong_is_one_sentence(
    tmp_path: Path, content: str, reason: str
) -> None:
    path = tmp_path / "house.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=reason):
        read_profile(path)


def test_a_profile_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"cannot be read: No such file or directory\.$"):
        read_profile(tmp_path / "none.toml")


@settings(max_examples=200)
@given(st.text(max_size=200), st.booleans())
def test_no_text_makes_it_raise(text: str, headline: bool) -> None:
    for notice in style_notices(text, AP, headline=headline):
        assert text[notice.start : notice.end] == notice.text
