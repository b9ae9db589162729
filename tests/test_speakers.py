"""Who says a quotation, and where quotations are."""

from __future__ import annotations

import pytest

import assistant
from assistant.speech.quotes import quotes
from assistant.speech.speakers import speaker
from assistant.text import Text

# the article that names everybody in full
GUIDE = Text(
    "Anna Brandt, a farmer, met Otto Lind, the mayor of Lindow, on Monday."
    " Anna Brandt said little. Otto Lind said less."
)

SAID = {
    "behind": ("“We stay,” Anna Brandt said.", "Anna Brandt"),
    "behind, the verb first": ("“We stay,” said Otto Lind, the mayor.", "Otto Lind"),
    "before": ("Otto Lind said the weir was “a wreck” by now.", "Otto Lind"),
    "before, with an apposition": ("Otto Lind, the mayor, said “no more weirs”.", "Otto Lind"),
    "a headline's colon": ("Anna Brandt: 'We stay'", "Anna Brandt"),
    "according to": ("“A wreck,” according to Otto Lind.", "Otto Lind"),
    "called": ("Anna Brandt called the weir “a wreck”.", "Anna Brandt"),
    "passive": ("The weir was described by Otto Lind as “a wreck”.", "Otto Lind"),
    "a pronoun": ("“We stay,” she said.", None),
    "somebody's spokesman": ("“We stay,” said a spokesman for Otto Lind.", None),
    "nobody": ("The weir is “a wreck”.", None),
    "an apposition of many words": (
        "Otto Lind, who opened the new weir of the town in May, said it was “a wreck”.",
        "Otto Lind",
    ),
    "the name is the apposition": ("The mayor, Otto Lind, said it was “a wreck”.", "Otto Lind"),
    "behind, with an apposition": ("“We stay,” Brandt's son, Otto Lind, said.", "Otto Lind"),
    "behind, somebody's": ("“We stay,” Brandt's lawyer Otto Lind said.", "Otto Lind"),
    "a further verb": ("Otto Lind opened the weir and called it “a wreck”.", "Otto Lind"),
    "a participle": ("On Monday, Otto Lind opened the weir, calling it “a wreck”.", "Otto Lind"),
    "a participle behind an object": (
        "Otto Lind denied it to Anna Brandt, a farmer, calling it “a wreck”.",
        "Otto Lind",
    ),
    "past another quotation": ("Otto Lind called it “a wreck” and “a shame”.", "Otto Lind"),
    "an adverb between": ("Otto Lind flatly said it was “a wreck”.", "Otto Lind"),
    "himself": ("Otto Lind himself said it was “a wreck”.", "Otto Lind"),
    "but": ("It was dear, but Otto Lind told the town it was “a wreck”.", "Otto Lind"),
    "somebody's words": ("It closed after Otto Lind's remark that it was “a wreck”.", "Otto Lind"),
    "by somebody hinting": ("It was kept up by Otto Lind hinting at “a sale”.", "Otto Lind"),
    "the verb first, at the end": ("It was “a wreck” of a weir, said Otto Lind.", "Otto Lind"),
    "an abbreviation on the way": ("Otto Lind told Mr. Grau it was “a wreck”.", "Otto Lind"),
    "a release": ("Otto Lind told the town: “We stay,” according to a release.", "Otto Lind"),
    "what somebody says another said": ("Otto Lind said Anna Brandt told him “we stay”.", None),
    "of another's remark": ("Otto Lind regrets Anna Brandt's claim that it is “a wreck”.", None),
    "a headline's colon behind whom it is about": (
        "Farmer speaks of meeting the mayor Otto Lind: “We stay”",
        None,
    ),
    "somebody's house": ("Otto Lind administration officials met, calling it “a wreck”.", None),
    "two": ("Anna Brandt, Otto Lind say it is “a wreck”", None),
    "two, with a further verb": ("Anna Brandt and Otto Lind met and called it “a wreck”.", None),
    "the first of two, with a further verb": (
        "Anna Brandt, Otto Lind see the weir, say it is “a wreck”",
        None,
    ),
    "no adverb": ("Otto Lind ally said it was “a wreck”.", None),
    "verbs in a row": ("Farmer sees “a wreck,” urges reform, slams Otto Lind", None),
    "another clause ahead": ("It is dear, Otto Lind said, while Anna Brandt was “glad”.", None),
    "the same clause": ("It is dear, Otto Lind said, while she saw “a wreck”.", "Otto Lind"),
    "a quotation of another's ahead": (
        "Otto Lind saw “no hope”, while Anna Brandt defended it as “a must”.",
        None,
    ),
    "somebody's lawyer": ("“We stay,” said Otto Lind's lawyer, Anna Brandt.", "Anna Brandt"),
    "somebody's lawyer without a name": ("“We stay,” said Otto Lind's lawyer.", None),
    "somebody's letter": ("“We stay,” according to Otto Lind's letter.", "Otto Lind"),
    "called by": ("The weir was called “a wreck” by Otto Lind.", "Otto Lind"),
    "called, and no more": ("The weir was called “a wreck” before Otto Lind came.", None),
    "two, one by his office": ("“We stay,” Anna Brandt and neighbour Otto Lind said.", None),
    "a noun that is a verb": ("Otto Lind, a baker, called the claims “a mere joke”.", "Otto Lind"),
    "reported, noting": ("“We stay,” baker Otto Lind reported, noting: “They go.”", "Otto Lind"),
    "alleged": ("Anna Brandt alleged that he “hit the weir”.", "Anna Brandt"),
    "the alleged": ("Otto Lind saw the alleged “weir breaker”.", None),
    "a body with a preposition": (
        "Students for Clean Weir President Otto Lind warned that they “would lose”.",
        "President Otto Lind",
    ),
    "a spokesman for him": ("A spokesman for Vice President Otto Lind said it “would do”.", None),
    "said at the end": (
        "Otto Lind will come, spokeswoman Anna Brandt said on Monday, promising “a show”.",
        "Anna Brandt",
    ),
    "said at the beginning": (
        "Otto Lind said that he had met Anna Brandt on Monday, promising “a show”.",
        "Otto Lind",
    ),
    "presented behind": (
        "They cheered, while “we stay here” was the pledge of Otto Lind.",
        "Otto Lind",
    ),
    "how it was put": ("“We stay here” was how Anna Brandt put it to Otto Lind.", "Anna Brandt"),
    "no words of his": ("“We Stay Here” was the novel of Otto Lind.", None),
    "another clause behind": ("She saw “a wreck”, and Otto Lind said that he did too.", None),
}


@pytest.mark.parametrize(("text", "who"), SAID.values(), ids=list(SAID))
def test_speaker(text: str, who: str | None) -> None:
    draft = Text(text)
    found = speaker(draft, quotes(draft)[0], GUIDE)
    assert (draft[found.span] if found else None) == who


FURTHER = {
    "said": ("“We stay,” Otto Lind said, adding that it was “a wreck”.", "Otto Lind"),
    "said, the verb first": ("“We stay,” said Otto Lind, adding it was “a wreck”.", "Otto Lind"),
    "told": ("“We stay,” Anna Brandt told Otto Lind, adding: “So be it.”", "Anna Brandt"),
    "nobody known": ("“We stay,” the farmers told Otto Lind, adding: “So be it.”", None),
    "left out": ("Otto Lind called it “a wreck”, Anna Brandt “a shame”.", None),
    "named with it": ("Otto Lind called it “a wreck” and Brandt's boat “a shame”.", None),
    "of his own": ("Otto Lind called it “a wreck”, and the boat “a shame”.", "Otto Lind"),
}


@pytest.mark.parametrize(("text", "who"), FURTHER.values(), ids=list(FURTHER))
def test_the_speaker_of_a_second(text: str, who: str | None) -> None:
    draft = Text(text)
    found = speaker(draft, quotes(draft)[1], GUIDE)
    assert (draft[found.span] if found else None) == who


def test_a_further_quotation_of_the_paragraph_has_the_same_speaker() -> None:
    draft = Text("“We stay,” Anna Brandt said. “All of us stay here.”")
    first, second = quotes(draft)
    assert speaker(draft, first, GUIDE) == speaker(draft, second, GUIDE) is not None


def test_quotes_need_a_partner_in_their_paragraph() -> None:
    text = Text('He began: "This never ends.\nShe said "no" and left.')
    assert [text[quote.span] for quote in quotes(text)] == ['"no"']


def test_paragraphs_that_an_export_has_joined_are_quoted_each() -> None:
    text = Text('Otto Lind said: "We stay. That is that. "But we will build anew." He left.')
    assert [text[quote.inner] for quote in quotes(text)] == [
        "We stay. That is that.",
        "But we will build anew.",
    ]
    assert speaker(text, quotes(text)[0], GUIDE) is not None
    # a mark that was never closed
    text = Text('It is 5" wide and "a wreck" by now.')
    assert [text[quote.inner] for quote in quotes(text)] == ["a wreck"]


def test_a_wrong_speaker_is_flagged_once() -> None:
    article = (
        "Owen Marsh will not stand again, he told the town on Monday. “My voters deserve"
        " better than that,” Marsh told the harbour crowd. Speaker Ida Flint called it false."
    )
    draft = "“My voters deserve better than that,” Ida Flint told the harbour crowd."
    flagged = [f for f in assistant.check(article, draft).findings if f.verdict.flagged]
    assert [finding.kind for finding in flagged] == ["quotation"]
    assert "Marsh" in flagged[0].reason
    assert flagged[0].suggestion == draft.replace("Ida Flint", "Owen Marsh").split(" told")[0]


def test_a_speaker_who_is_not_in_the_article_is_flagged_as_a_name_alone() -> None:
    article = "Foreign Minister Otto Lind blasted the club for its “pay to stay” plan."
    draft = "Lindow FM blasted the club for its “pay to stay” plan."
    flagged = [f for f in assistant.check(article, draft).findings if f.verdict.flagged]
    assert [finding.kind for finding in flagged] == ["name"]


@pytest.mark.parametrize(
    ("draft", "verdict"),
    [
        ("“Lind told me ‘no new roof’ and then he left,” Anna Brandt said.", "supported"),
        ("“Lind told me ‘no new roof’ and then he left,” Otto Lind said.", "contradicted"),
    ],
)
def test_what_another_said_inside_a_quotation_is_not_its_speaker(draft: str, verdict: str) -> None:
    article = (
        "“Lind told me ‘no new roof’ and then he left,” said Anna Brandt, a farmer."
        " Mayor Otto Lind was away."
    )
    quoted = [f for f in assistant.check(article, draft).findings if f.kind == "quotation"]
    assert [str(finding.verdict) for finding in quoted] == [verdict]


@pytest.mark.parametrize(
    ("article", "draft", "verdict"),
    [
        # who is named right before "called" stands in a clause of its own
        (
            "“The ruling is the right one,” Otto Lind said. Adam Marsh robbed the mill in May.",
            "Otto Lind, who acted after Adam Marsh robbed the mill, called it “the right one”.",
            "supported",
        ),
        # whose backer somebody is
        (
            "“I want her to,” said Lind backer Saul Marsh. “We think it's a two-man race.”"
            " Mayor Anna Lind said no.",
            "Saul Marsh called the contest “a two-man race”.",
            "supported",
        ),
        (
            "“We go on,” said Otto Lind alongside Anna Brandt. They left the hall.",
            "“We go on,” said Otto Lind.",
            "supported",
        ),
        # whom somebody tells it to
        (
            "Anna Lind spoke to Julia Marsh. When Marsh asked about it, Lind said, “No, I was the"
            " cool queen who got beat up.”",
            "The star told Julia Marsh that she had trained. She said she was “the cool queen”.",
            "supported",
        ),
        (
            "Anna Lind said, “I was the cool queen.” Julia Marsh was silent.",
            "Julia Marsh won. She said she was “the cool queen”.",
            "contradicted",
        ),
    ],
)
def test_whose_words_they_are(article: str, draft: str, verdict: str) -> None:
    quoted = [f for f in assistant.check(article, draft).findings if f.kind == "quotation"]
    assert [str(finding.verdict) for finding in quoted] == [verdict]
