"""Headlines and summaries of the article's own words."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import assistant
from assistant.draft import EXTRACT, Draft
from assistant.errors import InputError
from assistant.text import Span, Text
from assistant.writing.alone import dangling, stands_alone
from assistant.writing.clause import split
from assistant.writing.extract import ExtractWriter, headlines
from assistant.writing.inflect import present_forms

SAMPLE = (Path(assistant.__file__).parent / "sample" / "article.txt").read_text(encoding="utf-8")

# one sentence, and the headline that it must give at 70 characters; easy ones first
HEADLINES = [
    ("The council approved the budget.", "Council approves budget"),
    ("The mayor of Hull resigned on Friday.", "Mayor of Hull resigns"),
    (
        "A fire destroyed a paper mill in Dover on Monday, police said.",
        "Fire destroys paper mill in Dover",
    ),
    (
        "OSLO, May 4 (Reuters) - Norway raised its interest rate on Thursday, the central bank"
        " said in a statement.",
        "Norway raises its interest rate",
    ),
    (
        "But the strike, which began in June, has closed three mines in the north.",
        "Strike closes three mines in north",
    ),
    (
        "In the second month of the strike, 40 drivers returned to work (some of them on Sunday)"
        " at the depot.",
        "40 drivers return to work at depot",
    ),
    (
        "Anna Berg, a 44-year-old nurse from Malmo, won the Lisbon marathon on Sunday after a"
        " sprint with two Kenyan runners on the last hill.",
        "Anna Berg won Lisbon marathon",
    ),
    (
        "Dale Coaches was accused of hiding losses of $4 million in the accounts of a subsidiary"
        " that was sold last year to a rival in Belgium.",
        "Dale Coaches accused of hiding losses of $4 million in accounts",
    ),
    (
        "Two walkers who had set out from Fort William without maps on Saturday morning were found"
        " alive.",
        "Two walkers found alive",
    ),
    (
        "Ida Brandt's lawyer has called for the charges against the Danish runner to be dropped.",
        "Ida Brandt's lawyer calls for charges to be dropped",
    ),
    (
        "The brewer Olsen has published its report for the year, giving details of its sales,"
        " costs and debts.",
        "Brewer Olsen publishes its report for year",
    ),
    (
        "Rosa Lima, 18, from Hull, was told on Monday that the school had closed.",
        "Rosa Lima, 18, told that school had closed",
    ),
    (
        "On Friday, Olsen named Rui Lima, a budget director, as head of the far north's bank.",
        "Olsen names Rui Lima as head of far north's bank",
    ),
    ("Of course, the city council approved the budget.", "City council approves budget"),
    # the same auxiliary once
    (
        "Nine people were killed and dozens more were injured in a fire at a mill near Hull.",
        "Nine people killed and dozens more injured in fire at mill near Hull",
    ),
    # what ties it to the sentence before
    (
        "The mayor of Hull also signed a deal with two unions.",
        "Mayor of Hull signs deal with two unions",
    ),
    # whom it goes on to tell of
    (
        "The remarks were a reply to comments by Ida Brandt, the influential mayor of Lima, who"
        " criticised the army for what some in the north of Peru have called double-dealing.",
        "Ida Brandt criticises army",
    ),
]

# no headline may be made of these
NOTHING = [
    "He said it would rain.",
    "It was the third time this year.",
    "Why did nobody ask the engineers before the bridge was built?",
    "We believe that our customers deserve better from us.",
    "If the vote fails, the prime minister will resign.",
    "A man of few words.",
    "“I never saw anything like it,” she said.",
    # who is honoured, and what of hers
    "Even assuming the plans turn into law, and are not forgotten.",
    "Am honoured to have the president's support in Lima.",
    "Olsen wrote a letter warning against Lima's, D-N.Y.",
    # what is easier, and who came first
    "House Democrats say is easier said than done.",
    "Just as it seemed that they would win it early, Hull's Ida Brandt",
    # whose aid
    "Almost $2,000 in state aid for her long year is in doubt.",
    # what was called so
    "A panel in Hull called this 'indefensible' in a report.",
    # what it was that was documented
    "The final documented sighting in the north was over a lake, according to Oslo radio.",
    # what was filed, and other than whom
    "The suit against Lima, filed, also says that votes were lost.",
    "Candidates from the party than Ida Brandt will not see the money.",
    "32 members of its forces were killed in the raid on Lima.",
    # which of the two it was
    "It was by the sister of Ida Brandt, who criticised the army of Peru.",
    "It was by Rui Lima, the brother of Ida Brandt, who criticised the army of Peru.",
]

# a clause within that tells how, and nothing of somebody
HOW = "Ida Brandt said they will vote for it if it can be done in a way that protects old mills."

# what may not stand at the end by itself
HANGING = [
    ("The popular Olsen service just went monthly, a move that puts it on par.", "move"),
    ("Olav Lund died aged 43 after a tragic, and secretive, battle with the wind.", "tragic"),
    ("The old berg in the bay could be weeks from collapse, sailors say.", "weeks"),
    ("Critics called Ida Lima callow, vain and lacking the will to lead.", "lacking"),
]

# headline openings that would break off: the text must not be cut there
BREAKS = [
    (
        "Old Harbour Syndrome is an illness of sailors caused by very stressful, frightening or"
        " distressing events at sea.",
        ("very stressful",),
    ),
    (
        "The minister asked officials from seven of the country's largest hospitals to explain"
        " how the records of patients were lost over the summer.",
        ("asked officials", "hospitals"),
    ),
    (
        "The court ruled that the government's plan for a new runway at the city airport in the"
        " east breaks the law on noise and must be drawn up again.",
        ("ruled", "plan", "airport"),
    ),
]


def best(sentence: str, max_chars: int = 70) -> list[str]:
    return [c.text for c in headlines(Text(sentence), max_chars, 9)]


@pytest.mark.parametrize(("sentence", "wanted"), HEADLINES, ids=[w for _, w in HEADLINES])
def test_a_sentence_becomes_a_headline(sentence: str, wanted: str) -> None:
    assert wanted.lower() in [text.lower() for text in best(sentence)]


@pytest.mark.parametrize("sentence", NOTHING)
def test_a_sentence_that_leans_on_others_gives_none(sentence: str) -> None:
    assert best(sentence) == []


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("The mayor draws a line under talk, Kent", False),
        ("The mayor draws a line under talk in Mal, Kent", True),
        ("A survey shows added to the bad data", False),
        ("Ida Brandt's guest replies", False),
        ("Ida Brandt's guest replies to the mayor", True),
        ("Ida Brandt wants funds of be frozen", False),
        ("Ida Brandt wants funds of Lima to be frozen", True),
        ("Races for mayor — is no exception here", False),
        ("Voters — all of them — chose the mayor", True),
        ("Candidates than Ida Brandt lost the race", False),
        ("Candidates other than Ida Brandt lost the race", True),
        ("Lima's suit, filed, blames the bank", False),
        ("Lima's suit, filed in May, blames the bank", True),
        ("Three men have left the mill since then", False),
        ("Rui Lima was then found by a nurse", False),
        ("A then mayor of Lima left the mill", True),
        ("The flood in the north has since killed 30 people", False),
        ("The mill in Lima has been shut since a fire", True),
    ],
)
def test_nothing_is_missing_within(words: str, whole: bool) -> None:
    assert stands_alone(split(Text(words), Span(0, len(words)))) is whole


def test_a_way_is_no_subject() -> None:
    assert not [text for text in best(HOW) if text.startswith("Way")]
    told = "In reply to a deal that protects old mills in the north, Ida Brandt said it was late."
    assert [text for text in best(told) if text.startswith("Deal")]
    # nor is a deal that there may be, some day
    assert not [text for text in best(HOW.replace("way", "deal")) if text.startswith("Deal")]


@pytest.mark.parametrize(("sentence", "end"), HANGING)
def test_nothing_hangs_at_the_end(sentence: str, end: str) -> None:
    found = best(sentence)
    assert found
    assert not [text for text in found if text.endswith(end)]


@pytest.mark.parametrize(("sentence", "ends"), BREAKS)
def test_nothing_is_cut_in_mid_clause(sentence: str, ends: tuple[str, ...]) -> None:
    assert not [text for text in best(sentence) if text.endswith(ends)]


def words_of(draft: Draft, article: str) -> None:
    """Every word of the draft has its place in the article, where the same words stand, or is
    the present tense of a word that the article has."""
    covered: set[int] = set()
    for start, end, low, high in draft.provenance:
        assert draft.text[start:end].casefold() == article[low:high].casefold()
        covered.update(range(start, end))
    rest = "".join(" " if i in covered else c for i, c in enumerate(draft.text)).split()
    words = [word.casefold().strip(",.:;'\"") for word in article.split()]
    assert set(rest) <= {form for word in words for form in present_forms(word)}, rest


def test_the_sample_gives_three_headlines_and_a_summary() -> None:
    drafts = assistant.headlines(SAMPLE, model="extract")
    assert len(drafts) == 3
    for draft in drafts:
        assert draft.origin == EXTRACT
        assert len(draft.text) <= 70
        assert draft.report.ok
        assert draft.text[-1] != "."
        words_of(draft, SAMPLE)
    summary = assistant.summary(SAMPLE, model="extract")
    assert summary.report.ok
    assert len(Text(summary.text).sentences) == 3
    assert "WASHINGTON, March 12" not in summary.text
    words_of(summary, SAMPLE)


def test_a_summary_keeps_the_article_s_order() -> None:
    summary = assistant.summary(SAMPLE, sentences=4, model="extract")
    starts = [place.article_start for place in summary.provenance]
    assert starts == sorted(starts)


def test_no_two_headlines_say_the_same() -> None:
    texts = [draft.text for draft in assistant.headlines(SAMPLE, count=6, model="extract")]
    firsts = [" ".join(text.split()[:3]) for text in texts]
    assert len(set(firsts)) == len(firsts)


def test_page_furniture_is_never_written() -> None:
    article = (
        "By Jane Doe\nLISBON, May 3 (Reuters) - A storm cut power to 40,000 homes in Portugal on"
        " Sunday.\nSign up for our newsletter to read more stories about Portugal every day.\n"
        "Crews restored power to half of the homes by noon, the grid operator said.\n"
        "Storm cuts power to homes in Portugal\nDate:"
    )
    shown = [draft.text for draft in assistant.headlines(article, count=9, model="extract")]
    shown.append(assistant.summary(article, model="extract").text)
    assert not [t for t in shown if "Jane" in t or "LISBON" in t or "Sign up" in t or "Date" in t]
    assert "Storm cuts power to 40,000 homes in Portugal" in shown


@pytest.mark.parametrize("article", ["Rain.", "Three words here", "…", "x" * 3000, "He left."])
def test_a_very_short_article_gives_what_it_has(article: str) -> None:
    assert assistant.headlines(article, model="extract") == []
    summary = assistant.summary(article, model="extract")
    assert 0 < len(summary.text) <= len(article)


def test_a_one_sentence_article_gives_a_one_sentence_summary() -> None:
    article = "The council approved the budget for the new library on Monday."
    assert assistant.summary(article, sentences=5, model="extract").text == article


PIECES = st.sampled_from(
    "The the A council police said says that who which , , . . ? “ ” ' ( ) – : ; in of to after"
    " and but because Monday on 14 $5 million killed was were has approved budget Anna Berg U.S."
    " Paris he it they had announced while including - \n \n\n according".split(" ")
)
ARTICLES = st.one_of(st.lists(PIECES, min_size=1, max_size=80).map(" ".join), st.text(min_size=1))


@settings(max_examples=200, deadline=None)
@given(ARTICLES.filter(lambda text: bool(text.strip())), st.integers(1, 90), st.integers(1, 4))
def test_no_article_raises_and_every_draft_keeps_its_limits(
    article: str, max_chars: int, sentences: int
) -> None:
    for draft in assistant.headlines(article, 4, max_chars, model="extract"):
        assert 0 < len(draft.text) <= max_chars
        assert draft.report.ok
        words_of(draft, article)
    summary = assistant.summary(article, sentences, model="extract")
    assert len(summary.text) <= len(article)
    words_of(summary, article)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"count": 0}, "count must be between 1 and 100, not 0."),
        ({"max_chars": 0}, "max_chars must be between 1 and"),
        ({"count": 1.5}, "count must be a whole number, not 1.5."),
        ({"count": True}, "count must be a whole number, not True."),
    ],
)
def test_options_out_of_range_are_named(options: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError) as caught:
        assistant.headlines(SAMPLE, **options)
    assert message in str(caught.value)


def test_a_summary_of_no_sentences_is_refused() -> None:
    with pytest.raises(InputError, match="sentences must be between 1 and 100, not 0"):
        assistant.summary(SAMPLE, sentences=0)


def test_extraction_takes_linear_time() -> None:
    writer = ExtractWriter()
    prompt = assistant.writing.load_prompt("summary").limited(sentences=3)

    def seconds(text: str) -> float:
        start = time.process_time()
        headlines(Text(text), 70, 12)
        writer.write(Text(text), prompt, 2)
        return time.process_time() - start

    for unit in ("14 rockets, the ", "“Why? ", "The cat, who sat, was, and ", "A" * 90 + ". "):
        small, large = unit * 800, unit * 8000
        assert seconds(large) < 40 * max(seconds(small), 0.05)


@pytest.mark.parametrize(
    ("sentence", "part", "offered"),
    [
        # whose word it is, before it
        ("The mayor argued that the tax on boats was no threat to Oslo.", "Tax on", False),
        ("The court ruled that the tax on boats in Oslo is unlawful.", "Tax on", False),
        ("The court said that the mayor of Oslo will pay the nurses.", "Mayor of Oslo", True),
        # what says more of something, and the verb of the sentence behind it
        ("A group that keeps its boats in Oslo is suing the mayor.", "Group keeps", False),
        ("Divers saw a ferry that ended its work in Oslo in 1965.", "Ferry ends", False),
        ("Divers saw a ferry that carried three nurses to Oslo.", "Ferry carrie", True),
        # a lead with a name in it, and two days
        ("On May 4, nurses in Oslo, including clerks, will elect a mayor.", "May 4 will", False),
        ("The vote in Oslo will follow either on Monday or on Tuesday.", "either or", False),
        ("The phone from Lima comes with a price of Rs.", "price of Rs", False),
        ("The clerk was seen days after claims he fled his wife.", "Claims", False),
    ],
)
def test_what_a_part_of_a_sentence_tells(sentence: str, part: str, offered: bool) -> None:
    texts = [one.text for one in headlines(Text(sentence), 70, 9)]
    assert any(part in text for text in texts) is offered, texts


def test_a_name_with_of_in_it_is_not_shortened_in_its_middle() -> None:
    story = (
        "Central Reserve Bank of New Oslo President Ida Lima said on Tuesday that policy is in a"
        " good place and what happens next will hang on data. Lima told nurses so."
    )
    texts = [one.text for one in headlines(Text(story), 70, 9)]
    assert not any("Bank of Lima" in text for text in texts), texts


def test_what_was_long_ago_is_no_headline() -> None:
    article = (
        "Late-night host Ida Lima said the mill was right. During Friday's show, Lima said years"
        " after the mill finally came to a close, she's tired of hearing people make excuses."
    )
    told = [draft.text for draft in assistant.headlines(article, model="extract")]
    assert told == ["Late-night host Ida Lima said mill was right"]


@pytest.mark.parametrize(
    ("words", "hangs"),
    [
        ("Staff member woke him up at 3 a.m.", True),
        ("Chief executive defends him in court", True),
        ("Lima police arrest her on Monday", True),
        ("Minister defends her record in court", False),
        ("Ann Lima says police beat him", False),
        ("Otra's brother defends him in court", False),
        ("Mayor of Lima quits after Otra calls him a liar", False),
    ],
)
def test_whom_another_sentence_names(words: str, hangs: bool) -> None:
    assert dangling(split(Text(words), Span(0, len(words)))) is hangs
