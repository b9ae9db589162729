"""Phrases of a sentence that a headline may not leave out."""

from __future__ import annotations

import pytest

from tests.writing.compressing import refused

# the sentence, and a headline without a phrase of it that the rest hangs on
PHRASES = [
    # a number without what it counts in, or how nearly it is so
    ("Olsen reported a 20 per cent rise in profit in May.", "Olsen reported 20 rise in profit"),
    # the verb of an auxiliary, of a relative clause, and one with its pronoun in it
    ("A mayor – and a coach – were hurt in Oslo.", "mayor were hurt"),
    # whose age, whom it means, of what
    (
        "Rui Olsen praised Brandt in an essay she wrote in support of the Oslo native, 35.",
        "Rui Olsen praised Brandt in essay she wrote , 35",
    ),
    # who have seen it
    (
        "Olsen said feedback from nurses who have seen the film has been good.",
        "Olsen said feedback have seen film has been good",
    ),
    # whose age
    (
        "Ida Brandt won the race in Oslo, like her father Rui, 58, who runs a mill.",
        "Ida Brandt won race in Oslo 58",
    ),
    # into what
    ("Olsen takes the vote into account before any sale.", "Olsen takes vote before sale"),
    # who said it was, and several
    ("A number of shops in Oslo plan to close.", "number of shops plan to close"),
    # of what it is a ban, an ally, and what she asks
    ("A ban on Sunday hunting has the support of farmers.", "ban hunting has support of farmers"),
    # who did it, up to a quotation in the middle of the phrase
    (
        "Oslo's fast train lines were hit by several “malicious” acts on Friday.",
        "Oslo's fast train lines hit “ malicious ” acts",
    ),
    # who said it: the comma
    (
        "The ban on rifles is unlawful, a federal judge said on Monday.",
        "ban on rifles is unlawful federal judge said Monday",
    ),
    # the rest of a name, and the verb of a participle
    (
        "The Centers for Disease Control issued a warning on Monday.",
        "Centers issued warning",
    ),
    # after how long it is the first time
    (
        "Olsen will visit Lima for the first time in 15 years.",
        "Olsen will visit Lima in 15 years",
    ),
    # what it was that it lost, and what a preposition leads to
    ("Lima is losing between 200 and 250 men a week in its war.", "Lima is losing in its war"),
    (
        "The inquiry was widened to look into whether Olsen lied.",
        "inquiry was widened to look whether Olsen lied",
    ),
    # what is considered, who was stopped from what, and where they were thrust
    (
        "Ida Lima travelled abroad for a job and wept in Oslo.",
        "Ida Lima travelled abroad wept in Oslo",
    ),
    # members of a list
    (
        "Olsen met unions, bosses and bankers in Lima, saying talks went on.",
        "Olsen met unions saying",
    ),
    # a phrase's opening, its end kept
    ("Oslo backs Riga against the pact on tariffs.", "Oslo backs Riga pact"),
    # a phrase that what stays may belong to
    (
        "The firm went on trial for fraud over the ferry crash in 2010.",
        "firm went on trial in 2010",
    ),
    (
        "The mayor will meet with victims of the fire at a club and their families.",
        "mayor will meet at club and families",
    ),
    ("The coach was praised for his record as a player.", "coach praised as player"),
    # what became of it
    ("Ida Brandt was left in tears on Friday during a debate.", "Ida Brandt left during debate"),
    # what is denied
    ("The rebate is not up for sale at the summit in May.", "rebate is not up at summit"),
    ("Lima did not speak to the police in Oslo.", "Lima did not speak in Oslo"),
    # no subject, and no other name
    ("Rui Lima left in 1990 for his native Peru.", "Rui Lima left for his Peru"),
    # the end of what somebody told
    ("Lima told a radio host in May that he wanted to leave.", "Lima told host wanted to leave"),
    # another kind of people, and a word of degree with its own
    (
        "Oslo presented the world with Lima, a ferry without a crew.",
        "Oslo presented world , ferry",
    ),
    # what "to" belongs to
    (
        "A clerk is held on suspicion of passing letters to spies.",
        "clerk held to spies",
    ),
    # what somebody was asked to do, or what a thing was
    ("The club urged fans to avoid offensive chants.", "club urged fans offensive chants"),
    ("Her life was over when the bank failed.", "Her life was when bank failed"),
    # the noun that a participle's object is not
    ("He is facing trial on Monday night.", "He is facing trial night"),
    # of the amount, what it is an amount of; of a clause, what leads to it
    ("The peso falls against the euro, and yields on bonds slip.", "peso falls , and yields"),
    (
        "A judge rejects a bid by Lima to stop clerks from taking gifts.",
        "judge rejects bid from taking gifts",
    ),
    # a subject
    ("Rivals launched apps as the fight for fans heats up.", "Rivals launched apps heats up"),
    # a verb's other half, and its object's
    ("The row led to his arrest in Oslo.", "row led in Oslo"),
    ("Lima steps down from hosting Children In Need.", "Lima steps down In Need"),
    ("Gold is on track to climb beyond its peak.", "Gold is on track beyond its peak"),
    # the verb is of the clause that was left out, and half of a place is no place
    (
        "Officers in Spokane, Washington, arrested a woman on Monday.",
        "Officers , Washington , arrested woman",
    ),
    # what a word still waits for: than what, since when, what it was called, to whom
    (
        "Olsen changed his boat, posting a picture of Rui Costa and his wife, Ida Brandt, at tea.",
        "Olsen changed his boat Ida Brandt",
    ),
    (
        "Clerks said Olsen could face about 14 to 19 years in prison.",
        "Clerks said Olsen could face about 14 in prison",
    ),
    (
        "Norway will vote on August 9 on whether to sell the port.",
        "Norway will vote whether to sell port",
    ),
    (
        "Olsen Foods reported growth driven by demand for oats, mainly in the north.",
        "Olsen Foods reported growth driven , mainly in north",
    ),
    (
        "The port said the crane would pay for itself in ten years.",
        "port said crane would pay in ten years",
    ),
    ("Olsen will testify on the mayor's plans in Oslo on Monday.", "Olsen will testify in Oslo"),
    # the noun that a number, a preposition or a verb belongs to; whose, and which one
    (
        "A similar ferry in Hull, York County, will be the first to leave.",
        "similar ferry , York County , will be the first to leave",
    ),
    (
        "The woman behind the musical Oh Lima! has joined a list of rich Danes.",
        "woman ! joined list of rich Danes",
    ),
    (
        "Olsen said in a note she was relieved that the panel was going to meet.",
        "Olsen said she was relieved",
    ),
    (
        "The probe may have found a clue that is central to its task on Mars in May.",
        "probe may have found clue that is central on Mars",
    ),
    (
        "Olsen defends Rui Costa for the delay in opening a new pier.",
        "Olsen defends Rui Costa in opening new pier",
    ),
    (
        "Ida Brandt, as well as two clerks, have left the board in Oslo.",
        "Ida Brandt have left board",
    ),
]


@pytest.mark.parametrize(("sentence", "headline"), PHRASES, ids=[h for _, h in PHRASES])
def test_what_must_stay(sentence: str, headline: str) -> None:
    assert refused(sentence, headline) == "gap"
