"""Names: what a text's casing tells, what a run of capitals holds, what an article says of it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import assistant
from assistant.names.casing import Style, is_common, lower_words, plain, sentence_style
from assistant.names.gazetteer import containing, place_of
from assistant.names.judging.spelling import forms
from assistant.names.names import scan
from assistant.names.register import register
from assistant.text import Span, Text

ARTICLE = Text(
    "Mayor Anna Kowalska met British engineers in Porto on Friday.\n"
    "Kowalska said the Riverside Health Trust would pay. Central Command did not comment.\n"
)
_LETTERS = st.sampled_from(
    [*"abzABZé ÉüÄ.,'’-–\n\"“”&19$()", "Mr ", "Dr. ", "U.S.", "van ", "al-", "US ", " of "]
)
STRINGS = st.lists(_LETTERS, max_size=80).map("".join) | st.text(max_size=80)


def names(text: str, guide: Text | None = None) -> list[str]:
    draft = Text(text)
    return [draft[name.span] for name in scan(draft, guide)]


@given(STRINGS)
@settings(max_examples=300)
def test_scan_never_raises_and_spans_are_in_order(raw: str) -> None:
    text = Text(raw)
    last = 0
    for name in scan(text):
        assert last <= name.span.start < name.span.end <= len(raw)
        assert name.words
        assert name.category in ("person", "place", "organisation", "other")
        if name.title is not None:
            assert name.span.covers(name.title)
        last = name.span.end


@given(STRINGS, STRINGS)
@settings(max_examples=200)
def test_a_guided_scan_never_raises(raw: str, article: str) -> None:
    guide = Text(article)
    for name in scan(Text(raw), guide):
        assert name.span.start < name.span.end
    register(guide)


@given(STRINGS)
def test_a_text_knows_its_own_names(raw: str) -> None:
    """Read beside itself, a text has each of its names in its register."""
    text = Text(raw)
    book = register(text)
    for name in book.names:
        assert name in book.by_word[name.words[0]] or len(book.by_word[name.words[0]]) >= 60


def test_a_scan_is_remembered() -> None:
    draft = Text("Kowalska paid.")
    assert scan(draft, ARTICLE) is scan(draft, ARTICLE)
    assert scan(draft) is scan(draft)


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("The mayor met engineers in Porto.", Style.PROSE),
        ("He won the Riverton Marathon and a Pulitzer Prize.", Style.PROSE),
        ("Rocket attack wounds fourteen", Style.PROSE),
        ("Rocket Attack Wounds Fourteen in Iraq", Style.TITLE),
        ("1st Luxury Mall Opens in Cuba", Style.TITLE),
        ("ROCKET ATTACK WOUNDS FOURTEEN", Style.UPPER),
        ("rocket attack wounds fourteen", Style.LOWER),
        ("18 107", Style.PROSE),
    ],
)
def test_style(text: str, style: Style) -> None:
    assert sentence_style(Text(text), Span(0, len(text))) is style


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Kowalska Meets British Engineers",
        "MAYOR KOWALSKA MEETS BRITISH ENGINEERS",
        "mayor kowalska meets british engineers",
        "Mayor Kowalska meets British engineers",
    ],
)
def test_the_article_tells_names_whatever_the_casing(text: str) -> None:
    assert [name.casefold() for name in names(text, ARTICLE)] == ["mayor kowalska", "british"]


def test_words_that_open_a_sentence_are_no_names() -> None:
    opened = "Engineers paid. Nobody came. Officials said so. Snorkelling is fun. Three left."
    assert names(opened) == []
    assert names(opened, ARTICLE) == []


def test_plain_and_common() -> None:
    assert plain("Núñez") == "nunez"
    assert plain("U.S.") == "us"
    assert plain("Øster") == "oster"
    assert is_common("strikes")
    assert is_common("wounded")
    assert not is_common("kowalska")


def test_places_lie_in_places() -> None:
    assert place_of("british") == place_of("uk") == "united kingdom"
    assert containing("edinburgh")[:2] == ("scotland", "united kingdom")
    assert place_of("kowalska") is None


def test_forms_are_few_and_start_with_the_word() -> None:
    found = list(forms("democrat"))
    assert found[0] == "democrat"
    assert "democrats" in found
    assert "democratic" in found
    assert len(found) < 60


def verdicts(article: str, text: str) -> list[tuple[str, str]]:
    return [(f.text, str(f.verdict)) for f in assistant.check(article, text).findings]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Lindqvist beat Lindqvist on Friday.", "unsupported"),
        ("Lindqvist and Lindqvist met on Friday.", "unsupported"),
        ("Lindqvist lost 6-3 6-1 to Lindqvist on Friday.", "unsupported"),
        ("Lindqvist beat Halvorsen; Halvorsen thanked Lindqvist on Friday.", "supported"),
    ],
)
def test_nobody_beats_himself(text: str, verdict: str) -> None:
    article = "Ann Lindqvist beat Bo Halvorsen 6-3 6-1 on Friday. Halvorsen thanked Lindqvist."
    names = [v for name, v in verdicts(article, text) if name == "Lindqvist"]
    assert names[-1] == verdict


def test_another_name_in_its_place() -> None:
    article = (
        "Ann Lindqvist opened the new harbour bridge on Friday. A band played.\n"
        "Bo Halvorsen, who drew the plans, stayed at home with a cold.\n"
    )
    assert ("Bo Halvorsen", "contradicted") in verdicts(
        article, "Bo Halvorsen opened the new harbour bridge on Friday."
    )
    assert ("Bo Halvorsen", "supported") in verdicts(
        article, "Bo Halvorsen drew the plans of the new harbour bridge."
    )


def test_an_acronym_is_no_rival_of_its_name() -> None:
    article = "The Northern Rivers Authority raised its water fees in April, it said on Monday."
    assert ("NRA", "supported") in verdicts(article, "The NRA raised its water fees in April.")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("they gave us the keys", []),
        ("troops of the us army", ["us"]),
        ("nurses of the nhs met mr pym", ["nhs"]),
        ("the mayor left [UNK] for porto", ["UNK", "porto"]),
    ],
)
def test_lower_case_is_read_by_where_a_word_stands(text: str, found: list[str]) -> None:
    assert names(text, ARTICLE) == found


@pytest.mark.parametrize(
    ("draft", "flagged"),
    [
        ("Porto were held to a draw by Porto.", True),
        ("Porto have informed Porto.", True),
        ("Porto drew with Leeds, and Porto were glad.", False),
        ("Porto have informed Porto Board members.", False),
        ("A fire broke out in Portugal's capital, Portugal.", True),
        ("Kowalska Kowalska met engineers.", True),
        ("She left the Porto Board in the Porto Board.", True),
        ("She left the Porto Board in the Porto Board House.", False),
        ("She left Leeds 2030 Porto Board at Porto Board-led talks.", False),
    ],
)
def test_a_name_against_itself(draft: str, flagged: bool) -> None:
    article = ARTICLE.raw + "Leeds and the Porto Board met in Portugal. A fire broke out."
    reasons = [f.reason for f in assistant.check(article, draft).findings if f.verdict.flagged]
    assert bool([r for r in reasons if r.startswith("The draft")]) is flagged, reasons


def test_a_text_may_end_anywhere() -> None:
    text = (
        "Ann Hill, a Republican, was named its new chief financial officer. Paul Reid (D-Ohio)"
        " said the S&P 500 fell 3% and zinc 2%, respectively; he moved from Norway to Chile."
    )
    for end in range(1, len(text) + 1):
        assistant.check(text, text[:end] + " ")
        assistant.check(text[:end], text)


@pytest.mark.parametrize(
    ("text", "has", "lacks"),
    [
        ("The ferry left. Don’t ask why, said Ann.", ["ferry", "why", "said"], ["the", "ann"]),
        ("Der alte Müller sah die grüne Tür.", ["grune", "alte"], ["muller", "grüne"]),
        ("An iPhone and a 3D film cost Ann 20bn.", ["i", "film"], ["iphone", "bn", "d"]),
        ("Ann wrote e.g. of a co-op in o'clock time.", ["co", "op", "o'clock"], ["eg", "clock"]),
        ("Ann read the.paper and 'tis said so.", ["the", "so"], ["paper", "tis"]),
    ],
)
def test_words_in_lower_case_are_those_that_stand_so(
    text: str, has: list[str], lacks: list[str]
) -> None:
    words = lower_words(Text(text))
    assert all(word in words for word in has)
    assert not any(word in words for word in lacks)


def test_words_in_lower_case_are_those_of_the_text_or_of_its_guide() -> None:
    words = lower_words(Text("Ann Lee left the house at once."), Text("Tim Roe saw a ferry land."))
    assert [word in words for word in ("house", "ferry", "roe")] == [True, True, False]
