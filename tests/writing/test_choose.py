"""From candidates to drafts: checked, repaired or dropped, with the reason."""

from __future__ import annotations

from dataclasses import replace

import pytest

import assistant
from assistant.draft import EXTRACT, MODEL, Candidate, Provenance
from assistant.text import Text
from assistant.writing.choose import choose_headlines
from assistant.writing.fake import FakeWriter
from assistant.writing.form import alike, fault, same_deed, tidy

ARTICLE = (
    "A bus with 31 pupils overturned near Leeds on Tuesday, injuring nine of them, police said.\n"
    "The driver, Martin Cole, 52, was taken to hospital. Police closed the road for six hours.\n"
    "The county council said it would inspect every bus of the operator, Dale Coaches."
)


def reasons(drafts: list[assistant.draft.Draft]) -> list[str]:
    return [one.reason for draft in drafts for one in draft.dropped]


def test_a_true_candidate_is_shown_as_the_model_s() -> None:
    drafts = assistant.headlines(ARTICLE, 1, model=FakeWriter(["Bus with 31 pupils overturns"]))
    assert [(d.text, d.origin) for d in drafts] == [("Bus with 31 pupils overturns", MODEL)]
    assert drafts[0].report.ok


def test_a_candidate_with_an_invented_fact_is_never_shown() -> None:
    writer = FakeWriter(["Bus with pupils overturns near Madrid"])
    drafts = assistant.headlines(ARTICLE, 2, model=writer)
    assert drafts
    # put right with the article's own place, or left out
    assert all(d.report.ok and "Madrid" not in d.text for d in drafts)
    assert any(one.text.endswith("Madrid") for one in drafts[0].dropped)


def test_a_wrong_number_is_repaired_or_dropped() -> None:
    drafts = assistant.headlines(ARTICLE, 1, model=FakeWriter(["Bus with 13 pupils overturns"]))
    assert "13" not in drafts[0].text
    assert drafts[0].report.ok


def test_a_summary_that_is_flagged_falls_back_to_the_article_s_words() -> None:
    summary = assistant.summary(ARTICLE, 1, model=FakeWriter(["A bus hit a tram in Oslo."]))
    assert summary.origin == EXTRACT
    assert summary.report.ok
    assert summary.dropped[0].text == "A bus hit a tram in Oslo."


def test_a_summary_longer_than_its_article_is_dropped() -> None:
    text = "Police closed the road for six hours. " * 20
    summary = assistant.summary(ARTICLE, 2, model=FakeWriter([text.strip()]))
    assert len(summary.text) <= len(ARTICLE)


def test_a_negation_left_out_is_dropped() -> None:
    article = "The minister did not resign over the report on Monday. He met the press in Leeds."
    text = "The minister resigned over the report on Monday"
    drafts = assistant.headlines(article, 2, model=FakeWriter([text]))
    assert text not in [draft.text for draft in drafts]
    assert any("negation" in reason for reason in reasons(drafts))


def test_near_copies_are_shown_once() -> None:
    writer = FakeWriter(
        ["Bus with 31 pupils overturns", "Bus with 31 pupils overturned", "Police closed the road"]
    )
    texts = [d.text for d in assistant.headlines(ARTICLE, 2, model=writer)]
    assert len(texts) == 2
    assert "Police closed the road" in texts


def test_the_writer_is_asked_for_more_than_is_shown() -> None:
    writer = FakeWriter([])
    assistant.headlines(ARTICLE, 2, model=writer)
    assert [(task, count > 2) for _, task, count in writer.asked] == [("headline", True)]


@pytest.mark.parametrize(
    ("text", "task", "wrong"),
    [
        ("Bus overturns near Leeds", "headline", None),
        ("Police close road for six hours", "headline", None),
        ("Nine hurt as 'unsafe' bus overturns", "headline", None),
        ("U.S. troops leave base in Iraq", "headline", None),
        ("Bus overturns near the", "headline", "breaks off"),
        ("Bus overturns, police said", "headline", "breaks off"),
        ("Bus overturns near Leeds,", "headline", "ends on a mark"),
        ("Bus overturns near near Leeds", "headline", "repeats itself"),
        ("Bus overturns on Bora Bora", "headline", None),
        ("Bus near Leeds bus near Leeds overturns", "headline", "repeats itself"),
        ("Bus “overturns near Leeds", "headline", "stays open"),
        ('Comic told NBC’s "" that sales rise', "headline", "A title is missing"),
        ("Bus overturns", "headline", "too short"),
        ("…", "headline", "says nothing"),
        ("A bus overturned.", "summary", None),
        ("A bus overturned near", "summary", "mid-sentence"),
    ],
)
def test_form(text: str, task: str, wrong: str | None) -> None:
    found = fault(text, task)
    assert (found is None) if wrong is None else (found is not None and wrong in found)


def test_a_headline_loses_its_full_stop_but_not_that_of_an_acronym() -> None:
    assert tidy(" Bus  overturns near Leeds. ", "headline") == "Bus overturns near Leeds"
    assert tidy("Bus overturns in the U.S.", "headline") == "Bus overturns in the U.S."
    assert tidy("A bus overturned.", "summary") == "A bus overturned."


def test_one_stretch_of_the_article_makes_one_headline() -> None:
    article = Text(
        "Copper fell on Monday as miners booked profits in Lima. A union in Oslo called a strike."
    )

    def of(words: str, text: str = "") -> Candidate:
        start = article.raw.index(words)
        return Candidate(
            text or words, 0.0, (Provenance(0, len(words), start, start + len(words)),)
        )

    class Three:
        ranked = True

        def write(self, *_: object) -> list[Candidate]:
            return [
                replace(
                    of("miners booked profits in Lima", "Miners book profits in Lima"), score=2
                ),
                replace(of("miners booked profits in Lima"), score=1),
                of("union in Oslo called a strike"),
            ]

    texts = [draft.text for draft in choose_headlines(article, Three(), 2, 70)]
    assert texts == ["Miners book profits in Lima", "union in Oslo called a strike"]


def test_alike() -> None:
    assert alike("Bus overturns near Leeds", "Bus overturned near Leeds")
    assert not alike("Bus overturns near Leeds", "Council to inspect every coach")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Rui Lima wins his first race", "Lima, 26, wins by three lengths in Hull", True),
        ("Rui Lima wins his first race", "Lima leads the table by nine points", False),
        ("Rui Lima wins his first race", "Ida Brandt wins the mayor's prize", False),
        # another thing that they say, have, or are
        ("Lima says mill will close", "Lima says pit will open", False),
        ("Lima has shut its mill", "Lima has no plans for a pit", False),
    ],
)
def test_the_same_deed_is_told_once(one: str, other: str, same: bool) -> None:
    assert same_deed(one, other) == same_deed(other, one) == same


def test_a_candidate_that_is_too_long_is_shortened_or_dropped() -> None:
    long = "Bus with 31 pupils overturned near Leeds on the way to a museum in the city of York"
    for draft in assistant.headlines(ARTICLE, 1, 40, model=FakeWriter([long])):
        assert len(draft.text) <= 40


def test_a_writer_may_give_candidates_with_provenance() -> None:
    class Pointer:
        def write(self, article: Text, prompt: object, count: int) -> list[Candidate]:
            at = article.raw.index("Police closed the road")
            text = article.raw[at : at + 22]
            return [Candidate(text, 0.0, ((0, 22, at, at + 22),))]  # type: ignore[arg-type]

    [draft] = assistant.headlines(ARTICLE, 1, model=Pointer())
    assert draft.origin == MODEL
    assert [tuple(p) for p in draft.provenance] == [(0, 22, *draft.provenance[0][2:])]
