"""What a summary's sentence can do without: the parts that are found, and those that are kept."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.text import Span, Text
from assistant.writing.clause import join, split
from assistant.writing.summaries.asides import asides


def without(sentence: str) -> list[str]:
    """The sentence without each of its parts that may go, one at a time."""
    words = split(Text(sentence), Span(0, len(sentence)))
    return [
        join(sentence, [*words[: part.start], *words[part.end :]])[0] for part in asides(words)
    ]


# a sentence, and what stays of it; easy ones first
SHORTER = [
    (
        "The harbour board closed the old pier to lorries, noting a report by its engineers.",
        "The harbour board closed the old pier to lorries.",
    ),
    (
        "Sales of the mill rose to a record in May, driven by orders from the north.",
        "Sales of the mill rose to a record in May.",
    ),
    (
        "The bank raised its main rate to 4% on Monday, as prices rise in the whole region.",
        "The bank raised its main rate to 4% on Monday.",
    ),
    (
        "The ferry firm, which also owns a yard in Hull, will hire 40 new sailors this year.",
        "The ferry firm will hire 40 new sailors this year.",
    ),
    (
        "Norvik, a maker of ropes and nets, has agreed to buy its largest rival.",
        "Norvik has agreed to buy its largest rival.",
    ),
    (
        "Speaking at the opening of the bridge, Minister Ida Holm promised two more by May.",
        "Minister Ida Holm promised two more by May.",
    ),
    (
        "In a letter to the board, Holm asked for the plans of the new bridge.",
        "Holm asked for the plans of the new bridge.",
    ),
    (
        "The town sold its last tram to a museum in Leeds, a step that many had feared.",
        "The town sold its last tram to a museum in Leeds.",
    ),
    (
        "The council will lease four more buses for the winter, including two from Oslo.",
        "The council will lease four more buses for the winter.",
    ),
    (
        "The wall that Holm saw, which is a part of the pier, is the first that divers found.",
        "The wall that Holm saw is the first that divers found.",
    ),
    (
        "The boat of a fisherman from Hull, a small wooden craft, went down on Monday near the"
        " town of Skarvik, the coast guard said.",
        "The boat of a fisherman from Hull went down on Monday near the town of Skarvik, the coast"
        " guard said.",
    ),
    (
        "The plan of the board — long fought by the farmers — won the backing of the valley.",
        "The plan of the board won the backing of the valley.",
    ),
    (
        "The road to the coast was shut for five hours as engineers searched it for cracks.",
        "The road to the coast was shut for five hours.",
    ),
    (
        "The union called off the strike at the port, noting an offer by its owner, Holm said.",
        "The union called off the strike at the port, Holm said.",
    ),
    (
        "The firm opened a second mill near Hull, easing fears for its jobs, according to Holm.",
        "The firm opened a second mill near Hull, according to Holm.",
    ),
]


@pytest.mark.parametrize(("sentence", "wanted"), SHORTER)
def test_a_background_may_go(sentence: str, wanted: str) -> None:
    assert wanted in without(sentence)


WHOLE = [
    # the figure behind the comma is the clause's own
    "The mill in Hull stands on a plain, which has a risk of floods, between 1% and 4% a year.",
    # who says so, or how sure it is
    "The mill will close in May with the loss of 90 jobs, the owner of the yard announced.",
    "The mill will close in May with the loss of 90 jobs, the union was told on Monday.",
    "More of the young leave the valley than ten years ago, the latest figures show.",
    "The firm plans to close two of its three mills in the valley, citing a report by Holm.",
    # as what somebody was seen
    "The board turned to the men of the yard who saw the mayor as an ally who would help.",
    # conditions, denials, contrasts
    "The port will hire forty men in the spring, depending on a loan from the bank.",
    "The firm would be worth $3 billion to its owners, at the current price of steel.",
    "The board agreed to pay for the pier, though not for the bridge behind it.",
    "Some farmers called the plan a mistake, while others welcomed the new road.",
    # harm to people
    "A wall fell on the market square of Hull on Monday, killing a trader from Leeds.",
    "The storm came ashore with winds of 140 km/h on Sunday, striking the port of Hull.",
    # one of several demands
    "The union calls for cutting the fares, adding trains and paying the guards more.",
    # who says so, with what he is
    "The board has sold the last of its boats to a firm in Leeds, Rui Lima, head of the port,"
    " revealed in an interview this week.",
    # a number of those who came to harm, and when the news was
    "At least 63 people, including nine children, have died in a storm on the south coast.",
    "As a candidate, Mayor Ida Holm promised to close the old mill on the river.",
    # a name, and what was found
    "A man was held at the port of Hull late on Sunday, identified as the owner of the boat.",
    "The farmers say that they expect May, which ends on May 31, the wettest of the decade.",
    # what a figure means
    "There were 56 births for every thousand women in the valley, a 3% rise from 2019.",
    "The mill earned 40 million crowns from April to June, compared with 35 million.",
    "More than 4,000 boats were built in the valley, the highest number since the war.",
    # commas of a list, a date, a place, a quotation
    "He blamed a late harvest, a wet summer and a strike for the losses of the mill.",
    "The costs of the board included dinners, trips, tickets, a boat and even a horse.",
    "The board met owners of boats, nets, ropes and sails from the whole of the coast.",
    "The yard in Hull was sold to its own workers on May 4, 2019, by a bank in Leeds.",
    'The minister told them that "the bridge, a gift of the king, is a danger to all".',
    'The brewer won a fourth prize for its ale "Grey of Hull," as she told her guests.',
    # another clause begins behind the comma
    "Even though prices fell after months of rain, the farmers of the valley sold less.",
    "Prices rose as several towns, including Hull, face a winter without any coal.",
    "The new rules have, at least for the winter, ended the fight over the harbour.",
    # what follows points back at the opening
    "As the meeting of the board dragged on, a guard moved to end it before nine.",
    "While the owner wanted a loan from the bank, the workers instead bought the yard.",
]


@pytest.mark.parametrize("sentence", WHOLE)
def test_what_must_be_told_stays(sentence: str) -> None:
    assert without(sentence) == []


@given(st.text(alphabet="Aab ,.—()\"'19", max_size=120))
@settings(max_examples=200, deadline=None)
def test_any_text_keeps_its_full_stop_and_is_shorter(text: str) -> None:
    words = split(Text(text), Span(0, len(text)))
    for part in asides(words):
        assert 0 <= part.start < part.end < len(words)
