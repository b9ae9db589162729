"""What an end would widen or leave without its complement, and what a denial needs."""

from __future__ import annotations

import pytest

from assistant.text import Span, Text
from assistant.writing.clause import split
from assistant.writing.shortening.compression import Compression

# what a headline keeps of a sentence, "|" where it ends, and what goes
GOOD = [
    # what is ranked is told
    "Ida Lima won her first race | in Oslo after a strike.",
    "Profit at Lima Bank rose in the second half | after a strike.",
    "Oslo became the first city to tax boats | after a vote in May.",
    "The number of nurses fell in May | following a strike in Oslo.",
    "Oslo has approved two rules | that would close schools.",
    "Brandt did not vote on Friday | , an aide said.",
    # a complement that is told, or none
    "Ida Lima described the tax as a theft | in a speech on Monday.",
    "Brandt left the city | in May after a quarrel.",
    "Lima Bank assured clients that it would pay nurses | in the autumn.",
    "Oslo asked nurses to work longer | in a letter on Monday.",
    "Lima spends millions on ferries | in the north.",
]
BAD = [
    # of what it is the first
    "The meeting is Lima's first meeting | with a mayor since May.",
    "Oslo hosted the Danish king in the second visit | by a monarch.",
    "The vote makes Lima the first woman elected to the senate | from Oslo.",
    # which are counted
    "A rise was seen in the number of nurses from Oslo | applying to schools in Peru.",
    "Brandt is one of thousands of nurses in Oslo | who have lost money.",
    # how far a denial holds
    "No one has won the race as a nurse | since Ida Lima did.",
    "Brandt said there are no rules in the code | that ask for a name.",
    "Oslo did not pay for the ferry | until the mayor left.",
    # what a verb is said with
    "Ida Lima described the acts of Brandt | in Oslo as theft.",
    "The vote leaves the party of Lima | in a weak position.",
    "Nurses could soon find themselves | on a list.",
    "Brandt asks the mayor of Oslo | in a letter whether he will go.",
    "Lima assures nurses | in the north that it will pay.",
    "Brandt will spend a year | behind bars for theft.",
    "A tool makes it simple | to build ships.",
    "Fans called for Lima to go and for the club | to pay nurses.",
    "The blasts killed ten people and injured | over 90 others.",
    "Lima forced three nurses to reveal | who told them.",
    "The song came out the same day | that Brandt left.",
    "The plan was opposed in part | because of its cost.",
]
# what goes of a sentence between "[" and "]"
NARROW = [
    ("Lima is not [merely] a mayor.", False),
    ("Lima isn't a [complete] fool.", False),
    ("Brandt does not [typically] discuss the tax.", False),
    ("No [serious] injuries were seen in Oslo.", False),
    ("Lima has not [currently] left Oslo.", True),
    ("Lima is a [complete] fool.", True),
]


def ends(row: str) -> bool:
    kept, rest = row.split(" | ")
    sentence = kept + ("" if rest.startswith(",") else " ") + rest
    words = split(Text(sentence), Span(0, len(sentence)))
    grammar = Compression(words, {"Lima"})
    return (
        grammar.ending([at for at, word in enumerate(words) if word.end <= len(kept)]) is not None
    )


@pytest.mark.parametrize("row", GOOD)
def test_a_headline_may_end(row: str) -> None:
    assert ends(row)


@pytest.mark.parametrize("row", BAD)
def test_a_headline_may_not_end(row: str) -> None:
    assert not ends(row)


@pytest.mark.parametrize(("row", "good"), NARROW, ids=[row for row, _ in NARROW])
def test_what_a_denial_needs(row: str, good: bool) -> None:
    before, rest = row.split("[")
    gone, _ = rest.split("]")
    sentence = row.replace("[", "").replace("]", "")
    words = split(Text(sentence), Span(0, len(sentence)))
    one = max(at for at, word in enumerate(words) if word.end <= len(before))
    other = min(at for at, word in enumerate(words) if word.start > len(before + gone))
    assert (other in Compression(words, {"Lima"}).follows[one]) is good
