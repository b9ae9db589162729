"""Two words a letter or two apart that are two (names/judging/kindred.py), and letters that may be
a name's (names/instead/letters.py), a firm's (names/judging/naming.py) or an office's. And whom
another name is not held against."""

from __future__ import annotations

import pytest

import assistant


def _verdict(article: str, text: str, surface: str) -> str:
    report = assistant.check(article, text)
    return next(str(f.verdict) for f in report.findings if f.text == surface)


@pytest.mark.parametrize(
    ("article", "text", "surface"),
    [
        ("The Zionist wrote to the mill in May.", "Brandl wrote of Zionism in May.", "Zionism"),
        ("Globex sells Ash Quest VII at the fair.", "Ash Quest XII sold", "Ash Quest XII"),
        ("The WQBA met on Monday in Harwell.", "The WQBPA met on Monday.", "WQBPA"),
        ("Brandl lived in South America.", "Brandl lived in South Africa", "South Africa"),
    ],
)
def test_no_slip(article: str, text: str, surface: str) -> None:
    assert _verdict(article, text, surface) != "contradicted"


@pytest.mark.parametrize(
    ("article", "text", "surface"),
    [
        ("The mill of Pimpana stood for years.", "The mill of Pimpama stood", "Pimpama"),
        ("His wife, Isabele Wurr, came on Monday.", "Isabela Wurr comes", "Isabela Wurr"),
        ("The POOHS met on Monday in Harwell.", "The POOSH met on Monday.", "POOSH"),
        ("A Republican came to the mill.", "A Republical came to the mill.", "Republical"),
        ("Chelsea won. Frank Lund is its boss.", "Chelsea Frant Lund won", "Chelsea Frant Lund"),
        ("Ole Brandlund fought in Norland for years.", "Ole Brandlumd fought", "Ole Brandlumd"),
    ],
)
def test_slips(article: str, text: str, surface: str) -> None:
    assert _verdict(article, text, surface) == "contradicted"


@pytest.mark.parametrize(
    ("article", "text", "surface", "contradicted"),
    [
        (
            "Six members have called for an investigation into top Justice Department officials.",
            "Six members call for an investigation into top DOJ officials",
            "DOJ",
            False,
        ),
        (
            "One such attack can cost the major Asia-Pacific ports billions of dollars.",
            "One such attack can cost the major APAC ports billions",
            "APAC",
            False,
        ),
        (
            "Six members have called for an investigation into top Justice Department officials."
            " The NTSB had no comment.",
            "Six members call for an investigation into top NTSB officials",
            "NTSB",
            True,
        ),
    ],
)
def test_letters_of_a_rival(article: str, text: str, surface: str, contradicted: bool) -> None:
    assert (_verdict(article, text, surface) == "contradicted") is contradicted


@pytest.mark.parametrize(
    ("article", "text", "surface", "verdict"),
    [
        ("Harlow Vikas Weirs won the bid.", "HVWL won the bid", "HVWL", "supported"),
        ("The Harlow Air Force sent two planes.", "HAFG sends two planes", "HAFG", "unsupported"),
        (
            "DHS Secretary Ann Poe spoke.",
            "Homeland Security Secretary Ann Poe spoke",
            "Homeland Security Secretary Ann Poe",
            "supported",
        ),
        (
            "At DHS, Ann Poe spoke.",
            "Home Secretary Ann Poe spoke",
            "Home Secretary Ann Poe",
            "unsupported",
        ),
    ],
)
def test_letters_of_a_name(article: str, text: str, surface: str, verdict: str) -> None:
    assert _verdict(article, text, surface) == verdict


@pytest.mark.parametrize(
    ("first", "second", "contradicted"),
    [
        ("Ole Brandl, the champion, lost on Friday.", "", False),
        ("A champion lost on Friday.", " Ann Farrow was there.", True),
    ],
)
def test_one_name_in_two_words(first: str, second: str, contradicted: bool) -> None:
    """Whoever is Ole in the draft is Brandl in the article's sentence, as the two are one name."""
    told = (
        "Grau had vowed to gain revenge on Brandl after losing a bitter fight in 2018 in Harwell."
    )
    article = f"{first} Ole Grand came by the lake.{second} {told}"
    text = "Grau had vowed to gain revenge on Ole after losing a bitter fight in 2018 in Harwell."
    assert (_verdict(article, text, "Ole") == "contradicted") is contradicted


@pytest.mark.parametrize(("opens", "contradicted"), [(True, False), (False, True)])
def test_the_first_sentence_names_whom_the_news_is_of(opens: bool, contradicted: bool) -> None:
    named = "Emily Wurr plays the clerk on Channel Nine's Harbour Lights."
    told = (
        "Speaking to Kitchen Rules star Romel Kovan for his channel on Wednesday, the actress"
        " revealed why she went completely sober two years ago. She said that drink had been bad"
        " for her health."
    )
    article = f"{named} {told}" if opens else f"{told} {named}"
    text = "Harbour Lights star Emily Wurr on becoming completely sober"
    assert (_verdict(article, text, "Emily Wurr") == "contradicted") is contradicted
