"""Two words a letter or two apart that are two (names/judging/kindred.py), and letters that may be
a name's (names/instead/letters.py), a firm's (names/judging/naming.py) or an office's."""

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
