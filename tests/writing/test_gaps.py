"""Single gaps, starts and ends: each row fails without one condition of the grammar."""

from __future__ import annotations

import pytest

from assistant.text import Span, Text
from assistant.writing.clause import split
from assistant.writing.shortening.compression import Compression
from tests.writing.test_ends import ends

# what goes between two words that stay, and whether it may
GAPS = [
    # two of a kind, and two that are not
    ("Olsen met unions, bosses [and] bankers in Lima, saying talks went on.", True),
    ("Ida Brandt, who told clerks, nurses [and] police Lima had died in Oslo, won.", False),
    ("Nokia has shut a mine in Oslo [and] hired ten clerks.", False),
    ("Two planes left Oslo on Monday [and] returned with mail.", True),
    ("Ida Brandt said the boat left [and] sank a pier.", False),
    ("A helicopter carrying two clerks [and] ten nurses has crashed in Oslo.", False),
    ("Nokia is a friend to all clerks [and] especially small towns in Oslo.", False),
    ("Facing a strike, clerks [and nurses] praised the plan.", False),
    ("Clerks [and young] nurses clashed in Oslo.", False),
    # what a word beside the gap needs, and an article that nothing does
    ("A nurse was held in Lima, the office for [the] far north of Peru said.", True),
    ("Rui Costa will be just [the] sixth winner.", True),
    ("Police saw [the] convicted Utah killer in Oslo.", True),
    ("A large study found that they work long hours [in May].", True),
    # whole phrases
    ("Ida Brandt was found [on the other side of the mill], watching a dog.", False),
    ("Six miners died [in hospital], the clinic said on Monday.", False),
    ("Lima missed forecasts for the first time [in at least a year] after costs rose.", False),
    ("Lima said the clerks [who are unlikely to win] left Oslo.", True),
    ("Clerks [at the mill claim that nurses are] paid too little.", False),
    ("Olsen reported growth driven by demand for oats, mainly [in the] north.", False),
    ("A similar ferry [in Hull, York County, will be the first] to leave.", False),
    ("Lima told a radio host [in May that he wanted] to leave.", False),
]
# where a headline begins, behind "^", and whether it may
STARTS = [
    ("Facing a strike, ^clerks and nurses praised the plan.", True),
    ("Ida and ^Rui Lima won the race.", False),
    ("Police held a woman who threatened them after ^she used a card.", False),
    ("Former batsman ^Rui Lima has been fined in Oslo.", True),
    ("Oslo's fast train lines were hit by several “^malicious” acts on Friday.", False),
    ("Their ^plight is a result of the state's effort to mend the plan.", False),
    ("That's ^the choice Ida Brandt faces as she prepares a talk in Oslo.", False),
    ("Lund ^& Brandt sells two ships.", False),
    ("Lima ^made arguably his best start of the year.", False),
    ("Lima ^firmly rejected on Monday what it called an attack on Oslo.", False),
    ("The ^long quarrel went on in Oslo after the Hull board sacked its head coach.", True),
    ("These days ^it is hard to find a mine.", False),
    ("The ^meeting is Lima's first meeting with a mayor since May.", True),
    ("A large Danish shipping ^firm sued the bank.", False),
    ("Olsen said the day before camp was to start, ^two men fell ill.", False),
    ("Former security adviser Ida ^Lima won the race.", True),
    ("Former security adviser Ida Lima ^won the race.", False),
    ("Rui Olsen and actress ^Ida Lima won the race.", False),
]
# where it ends, "|", and whether it may
ENDS = [
    ("Fires burning a few miles apart near the coast forced the evacuation | of 800 homes.", True),
    ("Two boys were found safe | but police sought the man who took them.", True),
    ("The port said the crane would pay for itself | in ten years.", True),
    ("Two clerks said Lima left Oslo and sank | in Peru.", True),
]


@pytest.mark.parametrize(("row", "good"), GAPS, ids=[row for row, _ in GAPS])
def test_a_gap(row: str, good: bool) -> None:
    before, rest = row.split("[")
    gone, _ = rest.split("]")
    sentence = row.replace("[", "").replace("]", "")
    words = split(Text(sentence), Span(0, len(sentence)))
    one = max(at for at, word in enumerate(words) if word.end <= len(before))
    other = min(at for at, word in enumerate(words) if word.start >= len(before + gone))
    assert Compression(words, {"Lima"}).may_skip(one, other) is good


@pytest.mark.parametrize(("row", "good"), STARTS, ids=[row for row, _ in STARTS])
def test_a_start(row: str, good: bool) -> None:
    sentence = row.replace("^", "")
    words = split(Text(sentence), Span(0, len(sentence)))
    at = next(at for at, word in enumerate(words) if word.start >= row.index("^"))
    assert (at in Compression(words, {"Lima"}).starts) is good


@pytest.mark.parametrize(("row", "good"), ENDS, ids=[row for row, _ in ENDS])
def test_an_end(row: str, good: bool) -> None:
    assert ends(row) is good
