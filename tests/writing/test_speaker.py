"""Who said it: told shorter, and never left out where the claim is nobody else's."""

from __future__ import annotations

import pytest

from assistant.text import Span, Text
from assistant.writing.clause import Word, join, split
from assistant.writing.extract import headlines
from assistant.writing.form import fault
from assistant.writing.speaker import credit, speaker

# the end of a sentence, and what a headline has for it
SHORT = [
    (", a district judge in Porto ruled on Monday.", ", district judge rules"),
    (
        ", the local officials and residents said on Thursday.",
        ", local officials and residents say",
    ),
    (", three people with knowledge of the matter said.", ", three people say"),
    (", according to the Justice Department.", ", according to Justice Department"),
    (" according to a study of 40 towns.", "according to study"),
    (", Foreign Minister Ida Lima said in Oslo.", ", Lima says"),
    (", the bank said.", ", bank says"),
    (", a senior U.S. House of Lords clerk said.", ", clerk says"),
    (", the Tories have warned.", ", Tories warn"),
    (", said Rui Costa, the owner.", ", Rui Costa says"),
    # whose lawyer, and who they are, only other words say
    (", his lawyer said.", ""),
    (", they said.", ""),
    # what somebody told others needs them
    (", Ida Lima told reporters.", ""),
]


def words_of(sentence: str) -> list[Word]:
    return split(Text(sentence), Span(0, len(sentence)))


@pytest.mark.parametrize(("end", "wanted"), SHORT, ids=[e for e, _ in SHORT])
def test_a_speaker_is_told_shorter(end: str, wanted: str) -> None:
    sentence = f"The court freed two sailors{end}"
    words = words_of(sentence)[:-1]
    start = speaker(words)
    assert start is not None
    assert join(sentence, credit(words[start:], {"Lima"}), capital=False)[0] == wanted


def texts(sentence: str) -> list[str]:
    return [one.text for one in headlines(Text(sentence), 70, 40)]


# a claim that is somebody's, and how it may be told
CLAIMS = [
    (
        "The ban on the rifle is unlawful, a judge in Porto said on Monday.",
        "Ban on rifle is unlawful, judge says",
    ),
    (
        "The mayor of Hull should resign, Councillor Ida Brandt said on Friday.",
        "Mayor of Hull should resign, Councillor Ida Brandt says",
    ),
    (
        "The clerk stole $2 million from the museum, prosecutors said on Friday.",
        "Clerk steals $2 million from museum, prosecutors say",
    ),
]


@pytest.mark.parametrize(("sentence", "wanted"), CLAIMS, ids=[w for _, w in CLAIMS])
def test_a_claim_keeps_its_speaker(sentence: str, wanted: str) -> None:
    found = texts(sentence)
    said = wanted.rpartition(", ")[2]
    assert wanted in found
    assert all(text.endswith(said) for text in found)


def test_what_officials_saw_needs_no_speaker() -> None:
    found = texts("A fire destroyed a paper mill in Dover on Monday, police said.")
    assert "Fire destroys paper mill in Dover" in found
    assert not any("police" in text for text in found)


def test_the_speaker_stands_after_the_last_comma() -> None:
    sentence = "The firm sells bolts, nuts and nails, the owner said."
    start = speaker(words_of(sentence)[:-1])
    assert start is not None
    assert words_of(sentence)[start + 2].text == "owner"


@pytest.mark.parametrize(
    ("headline", "whole"),
    [
        ("Ban on rifle is unlawful, judge says", True),
        ("Two sailors freed, three people say", True),
        ("Judge in Porto says", False),
        ("Two sailors freed and judge says", False),
    ],
)
def test_a_headline_may_end_on_who_said_it(headline: str, whole: bool) -> None:
    assert (fault(headline, "headline", 70) is None) is whole


@pytest.mark.parametrize(
    "sentence",
    [
        "The clerk was charged with breaking it.",
        "Ida Brandt praised them during the race.",
        "Especially when they defend the town.",
    ],
)
def test_what_only_other_sentences_explain_gives_none(sentence: str) -> None:
    assert texts(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The new law makes it easier to sell land.",
        "Olsen Bank said on Monday that it would close.",
    ],
)
def test_a_pronoun_with_its_noun_may_stay(sentence: str) -> None:
    assert texts(sentence)
