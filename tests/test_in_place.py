"""Whether a stretch of a draft stands in its article among the same words."""

from __future__ import annotations

import pytest

import assistant
from assistant.in_place import copied, in_place
from assistant.text import Span, Text

ARTICLE = (
    "The keeper of the Lindow lamps, Ann Roe, told the council on Monday that 18 of them had been"
    " stolen from the pier. Lamps were bought for Lindow in March by the clerk Ann Roe."
)
THERE = {
    "a sentence cut short": (
        "The keeper of the Lindow lamps, Ann Roe, told the council on Monday.",
        "Ann Roe",
    ),
    "a sentence with other words before it": (
        "Officials heard that the keeper of the Lindow lamps, Ann Roe, told the council.",
        "Lindow",
    ),
    "two words before it and many behind": (
        "Monday that 18 of them had been stolen from the pier was a bad day.",
        "18",
    ),
    "in other cases": ("KEEPER OF THE LINDOW LAMPS, ANN ROE, TOLD THE COUNCIL", "ANN ROE"),
}
NOT = {
    "another name": (
        "The keeper of the Lindow lamps, Ann Poe, told the council on Monday.",
        "Ann Poe",
    ),
    "another name beside it": (
        "The keeper of the Lindow lamps, Ann Poe, told the council on Monday.",
        "lamps",
    ),
    "its words, elsewhere": (
        "The council told the clerk Ann Roe on Monday of the pier.",
        "Ann Roe",
    ),
    "too few words": ("On Monday 18 of them were found.", "18"),
    "nothing before it that is the same": (
        "Lindow lamps, Ann Roe, told the council on Monday that 18 were gone.",
        "Lindow",
    ),
    "nothing behind it": ("Then the keeper of the Lindow lamps, Ann Roe", "Roe"),
    "an empty article": None,
}


@pytest.mark.parametrize(("draft", "stretch"), THERE.values(), ids=THERE)
def test_a_stretch_among_the_same_words(draft: str, stretch: str) -> None:
    assert in_place(Text(draft), _span(draft, stretch), Text(ARTICLE))


@pytest.mark.parametrize("pair", NOT.values(), ids=NOT)
def test_a_stretch_that_the_article_does_not_have_so(pair: tuple[str, str] | None) -> None:
    draft, stretch = pair or next(iter(THERE.values()))
    article = Text(ARTICLE if pair else "")
    assert not in_place(Text(draft), _span(draft, stretch), article)


COPIED = {
    "a sentence cut short": (
        "The keeper of the Lindow lamps, Ann Roe, told the council on Monday.",
        "Ann Roe",
        True,
    ),
    "another word some way behind": (
        "The keeper of the Lindow lamps, Ann Roe, told the council on Monday of her lamps.",
        "Ann Roe",
        True,
    ),
    "another word before it": (
        "The keeper of the Moss lamps, Ann Roe, told the council on Monday.",
        "Ann Roe",
        False,
    ),
    "another word behind it": (
        "The keeper of the Lindow lamps, Ann Roe, a clerk, told the council.",
        "Ann Roe",
        False,
    ),
    "nothing before it": ("Ann Roe, told the council on Monday that 18 of them", "Ann Roe", False),
}


@pytest.mark.parametrize(("draft", "stretch", "all_of_it"), COPIED.values(), ids=COPIED)
def test_what_stands_right_beside_it_is_the_article_s(
    draft: str, stretch: str, all_of_it: bool
) -> None:
    there = copied(Text(draft), _span(draft, stretch), Text(ARTICLE))
    assert (there is not None) is all_of_it
    assert there is None or Text(ARTICLE)[there] == stretch


FAIR = (
    "The fair opened on Friday with 18 of its rides. Ann Roe of the parish board told the council"
    " at its meeting on Friday that 18 of the stalls had cost it $400 apiece, up to 9% more than"
    " the others had, since two of them burnt down."
)


@pytest.mark.parametrize("value", ["Friday", "18", "$400", "9%"])
def test_the_evidence_of_a_copied_value_is_where_it_was_copied_from(value: str) -> None:
    draft = f"Now {FAIR[FAIR.index('Ann Roe') :]}"
    held = {finding.text: finding for finding in assistant.check(FAIR, draft).findings}
    assert held[value].verdict == "supported"
    assert [one.start for one in held[value].evidence] == [FAIR.rindex(value)]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("on Monday", "on Friday"),
        ("17 of the stalls", "18 of the stalls"),
        ("$500 apiece", "$400 apiece"),
        ("at least 9%", "up to 9%"),
        ("fewer than 18 of the stalls", "18 of the stalls"),
    ],
)
def test_another_value_or_bound_among_copied_words_is_judged(ours: str, theirs: str) -> None:
    assert assistant.check(FAIR, f"Now {FAIR[FAIR.index('Ann Roe') :]}").ok
    draft = f"Now {FAIR[FAIR.index('Ann Roe') :].replace(theirs, ours)}"
    assert not assistant.check(FAIR, draft).ok


def test_a_trailing_headline_is_no_place_to_copy_from() -> None:
    headline = "Ann Roe told the council at its meeting that 7 of the stalls burnt down"
    article = FAIR.replace("rides. ", "rides.\n") + f"\n{headline}"
    span = _span(headline, "7")
    assert not in_place(Text(headline), span, Text(article))
    assert in_place(Text(headline), span, Text(f"{article}."))


def test_an_office_beside_copied_words_is_judged() -> None:
    article = (
        "A report on the old pier was read to all of them by Ann Roe, chairman of the harbour"
        " board, on Monday."
    )
    draft = article.replace("chairman", "vice chairman")
    assert assistant.check(article, article.replace("on Monday", "on the Monday")).ok
    assert not assistant.check(article, draft).ok


def test_names_that_change_places_are_found_though_the_words_are_copied() -> None:
    draft = (
        "The keeper of the Ann Roe lamps, Lindow, told the council on Monday that 18 of them had"
        " been stolen from the pier."
    )
    assert not assistant.check(ARTICLE, draft).ok
    right = draft.replace("Ann Roe lamps, Lindow", "Lindow lamps, Ann Roe")
    assert assistant.check(ARTICLE, right).ok


def _span(text: str, stretch: str) -> Span:
    start = text.index(stretch)
    return Span(start, start + len(stretch))
