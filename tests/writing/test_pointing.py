"""Summaries: what a sentence points back at, what it quotes again, and leads that marks hid."""

from __future__ import annotations

import pytest

import assistant
from assistant.text import Span, Text
from assistant.writing.body import body, content_words
from assistant.writing.clause import Word, join, split
from assistant.writing.ending import balanced
from assistant.writing.summaries.asides import asides
from assistant.writing.summaries.pointing import opens_with_it, thing
from assistant.writing.summaries.repeats import said_again, sayings
from assistant.writing.summaries.standing import form
from assistant.writing.trim import drop_days

BEFORE = (
    "The board of Hull met on Monday.\n"
    "It has had a cash offer for the mill, a covenant and two bridges to look at.\n"
)


# how a sentence opens behind `BEFORE`, and the thing that a reader must have been told of
@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("The offer's end was not named.", "offer"),
        ("The voluntary offer expired in May.", "offer"),
        ("Under the covenant, a house must stand alone.", "covenant"),
        ("As of the voluntary offer's launch, Varga held a third of it.", "offer"),
        ("On Monday, the Norwegian bridges were shut to lorries.", "bridge"),
        # it says which one, or is of nothing that came before, or everybody knows it
        ("The offer of a Norwegian rival expired in May.", ""),
        ("The Varga offer expired in May.", ""),
        ("The only offer expired in May.", ""),
        ("The weather was fine all day.", ""),
        ("The ferry has left with all on board.", ""),
        ("The board was not there.", ""),
        ("The director was not there.", ""),
        ("An offer expired in May.", ""),
        ("If it comes, the offer expires in May.", ""),
    ],
)
def test_what_a_sentence_points_at(sentence: str, wanted: str) -> None:
    article = Text(f"{BEFORE}{sentence}\nLast came a long speech by the mayor of Hull.\n")
    one = next(s for s in body(article) if article[s.span] == sentence)
    assert thing(article, one, split(article, one.span)) == wanted


def words(sentence: str) -> list[Word]:
    return split(Text(sentence), Span(0, len(sentence)))


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("According to officials, it began with a call.", True),
        ("At the time, it held a third of the mill.", True),
        ("By the end of May, it had sold the ferry.", True),
        # no thing is meant, or the opening names it
        ("According to officials, it is too early to say.", False),
        ("According to officials, it takes an hour by road.", False),
        ("In the south, it has been dry since May.", False),
        ("After Varga, it chose a rival.", False),
        ("As the fare rose, it lost many riders.", False),
        ("The mill closed, it said.", False),
    ],
)
def test_an_it_behind_an_opening_phrase(sentence: str, wanted: bool) -> None:
    assert opens_with_it(words(sentence)) is wanted


# a sentence, one that would come behind it, and whether that only quotes it again
@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        (
            "The mayor was “very sorry” about the ferry.",
            "“We are very sorry about it,” she said on Monday.",
            True,
        ),
        (
            'Ida Holm called it "state-sponsored theft".',
            '"It\'s state-sponsored theft," Holm said.',
            True,
        ),
        (
            '"It\'s state-sponsored theft," the mayor said.',
            'She called it "state-sponsored theft".',
            True,
        ),
        # who said it is news
        (
            "The plan was slammed as “fake maths”.",
            "Senator Ida Holm said it was “nothing but fake maths”.",
            False,
        ),
        ("The mayor was “very sorry”.", "“We are not in the least sorry,” she said.", False),
        ("The mayor was “sorry”.", "“We are sorry about the ferry,” she said.", False),
        ("He was on “The Late Boat”.", "“The Late Boat” is seen by many.", False),
        ("The mayor was very sorry.", "“We are very sorry,” she said.", False),
    ],
)
def test_what_is_quoted_twice(one: str, other: str, wanted: bool) -> None:
    told = frozenset(content_words(one))
    assert said_again(sayings(words(other)), sayings(words(one)), told) is wanted


# a sentence whose marks are its words' own, and how it is told
@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Mayor Ida Holm 's board will meet.", "Mayor Ida Holm's board will meet."),
        ("It put 401(k) plans (and more) aside.", "It put 401(k) plans (and more) aside."),
        ("A 501(c)(3) group met the person(s).", "A 501(c)(3) group met the person(s)."),
        ('He hid in a "fort"-like house.', 'He hid in a "fort"-like house.'),
        ("Varga (VRG.OL) rose (a bit).", "Varga (VRG.OL) rose (a bit)."),
        ("The pilots' union met 'Ida'.", "The pilots' union met 'Ida'."),
    ],
)
def test_marks_of_words_leave_a_sentence_balanced(sentence: str, told: str) -> None:
    found = words(sentence)
    assert balanced(found)
    assert join(sentence, found)[0] == told


@pytest.mark.parametrize("sentence", ["Varga (VRG.OL rose.", 'He hid in a "fort-like house.'])
def test_a_mark_that_is_not_closed_is_open(sentence: str) -> None:
    assert not balanced(words(sentence))


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("Mayor Ida Holm is said to be bound for Oslo. (Jon C. Lima/Wire)", True),
        ("Mayor Ida Holm at the quay, where ferries wait. (Photo: Jon Lima for the Mail)", True),
        ("Mayor Ida Holm, who leads the board, speaks to dockers.(Image: Jon Lima)", True),
        ("Mayor Ida Holm is bound for Oslo (or for Hull).", False),
        ("Mayor Ida Holm is bound for Oslo (Norway/Sweden) in May.", False),
        ("Mayor Ida Holm is bound for Oslo. (She has been there before.)", False),
    ],
)
def test_who_took_a_picture_ends_its_caption(line: str, caption: bool) -> None:
    article = Text(f"{line}\nThe council of Hull has approved a bridge over the river.\n")
    told = [article[one.span] for one in body(article)]
    assert any(one.startswith("Mayor Ida Holm") for one in told) is not caption


@pytest.mark.parametrize(
    ("opening", "story"),
    [
        ("OSLO, Norway—", True),
        ("HULL—", True),
        ("NATO—", False),
        ("The OSLO—", False),
    ],
)
def test_a_dateline_may_touch_its_story(opening: str, story: bool) -> None:
    after = "The board" if story else "and the board"
    article = Text(
        f"Updated in May\n{opening}{after} of Hull has approved a bridge over the river.\n"
    )
    told = [article[one.span] for one in body(article)]
    assert any(one.startswith("The board") for one in told) is story


@pytest.mark.parametrize(
    ("lead", "personal"),
    [
        ("A cook has named six mistakes that you make in your kitchen.", False),
        ("Diets of film stars that make you hungry are not better for your health.", False),
        ("We all have paid for the ferry of the north, the mayor said.", True),
        ("If you drive to Hull, the mayor waits for you.", True),
    ],
)
def test_a_lead_may_turn_to_its_reader_in_passing(lead: str, personal: bool) -> None:
    article = Text(f"{lead}\nThe board of Hull sent you a letter in May.\n")
    first, second = body(article)
    lead_form, after = form(article, first), form(article, second)
    assert lead_form is not None
    assert after is not None
    assert lead_form.personal is personal
    assert after.personal


def test_a_story_that_opens_with_but_is_told_without_it() -> None:
    article = (
        "But he denied that the ferry was late on Monday in spite of the long queues.\n"
        "Mr Holm said that the board of Hull would buy two more ferries in the spring.\n"
    )
    text = assistant.summary(article, 2, model="extract").text
    assert not text.startswith("But")


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["HULL EAST: The board has closed the old pier to lorries."], True),
        (["OSLO: The board has closed the old pier to lorries."], True),
        # a conversation, and no place
        (["HOLM: The board has closed the old pier to lorries.", "LIMA: That is late."], False),
        (["WATCH: The board has closed the old pier to lorries."], False),
        (["Holm: The board has closed the old pier to lorries."], False),
    ],
)
def test_a_place_and_a_colon_open_a_story_once(lines: list[str], told: bool) -> None:
    article = Text("\n".join(["Home", *lines, "Traders on the quay asked for a new road."]))
    found = [article[one.span] for one in body(article)]
    assert any(one.startswith("The board has") for one in found) is told


@pytest.mark.parametrize(
    ("lead", "leans"),
    [
        ("She was away for a year, but on Monday Ida Holm returned to the mill of Hull.", 0),
        ("He's been ill for a year, but on Monday John Berg returned to the mill of Hull.", 0),
        ("She was away for a year, but on Monday the mill of Hull wanted her back.", -1),
        ("She said in May that Ida Holm returned to the mill of Hull.", -1),
        ("She said in May, as did others, that Ida Holm returned to the mill of Hull.", -1),
    ],
)
def test_a_lead_may_say_itself_who_she_is(lead: str, leans: int) -> None:
    article = Text(f"{lead}\nThe 24-year-old was there with a dog and two cats.\n")
    found = form(article, body(article)[0])
    assert found is not None
    assert found.leans == leans


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        (
            "At a press conference in Lima, Ohio, on Friday, the mayor of Hull said that the mill"
            " was under pressure.",
            "",
        ),
        (
            "In an interview with the Lima Mail, the mayor of Hull said that the mill was under"
            " pressure.",
            "In an interview with the Lima Mail,",
        ),
    ],
)
def test_a_town_and_its_state_are_not_parted(sentence: str, left: str) -> None:
    found = words(sentence)
    gone = [join(sentence, found[a.start : a.end])[0] for a in asides(found) if a.start == 0]
    assert gone == ([left] if left else [])


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "At a talk in Lima, Ohio, on Friday, the mayor said she would go.",
            "At a talk in Lima, Ohio, the mayor said she would go.",
        ),
        ("In the south, on Friday, the mill was shut.", "In the south, the mill was shut."),
        # no opening: neither comma has anything to part
        ("The mayor, on Friday, said she would go.", "The mayor said she would go."),
        ("The mill was shut, on Friday, for good.", "The mill was shut for good."),
    ],
)
def test_an_opening_keeps_its_comma_without_the_day(sentence: str, told: str) -> None:
    assert join(sentence, drop_days(words(sentence)))[0] == told
