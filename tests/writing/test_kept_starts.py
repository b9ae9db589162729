"""Words of a sentence that no headline may begin with."""

from __future__ import annotations

import pytest

from tests.writing.compressing import refused

# the sentence, and a headline that begins where its words still lean on what is gone
STARTS = [
    # the verb of an auxiliary, of a relative clause, and one with its pronoun in it
    ("Rui Olsen and actress Ida Lima won the race.", "Ida Lima won race"),
    ("Police said Rui Olsen ran but Ida Lima won the race.", "Ida Lima won race"),
    ("These days it is hard to find a mine.", "days it is hard to find mine"),
    # whose surname it is as well, and what is no surname
    ("Ida Brandt, a nurse, won a race.", "nurse won race"),
    ("Ida Brandt, Olsen said, won a race.", "Olsen said"),
    ("The wife of Mayor Rui Lima won a race.", "Rui Lima won race"),
    # the middle of a place's name
    ("A famous South Lima expert was charged in May.", "Lima expert charged"),
    # to what, and what is hard
    ("Changing the law is a long task that ends in May.", "law is long task that ends in May"),
    # who said it was, and several
    ("Right now there is no quick test for it.", "Right there is no quick test"),
    # which hours
    ("The final hours of the clerk were taped by a guard.", "hours of clerk taped by guard"),
    # who it is
    (
        "Rui Costa, a lawyer that sued the state, says it lost.",
        "lawyer that sued state , says it lost",
    ),
    # half a name
    ("Lund & Brandt sells two ships.", "Brandt sells two ships"),
    # who
    ("In the clip she really hates the boat.", "really hates boat"),
    # whose: the noun that a phrase belongs to
    ("The father of the gunman was arrested in Porto.", "gunman arrested in Porto"),
    ("Half of the port remained closed.", "port remained closed"),
    # who it was
    ("Ida Brandt, a nurse from Malmo, won the race.", "nurse from Malmo won race"),
    # a word that makes another thing, or another number, of its noun
    ("A former Lima adviser pleaded guilty.", "Lima adviser pleaded guilty"),
    ("He praised a four year plan for Oslo.", "praised four plan for Oslo"),
    ("For hours there was hope that Lima, 14, would be found.", "14 would be found"),
    # a phrase that what stays may belong to
    ("Four guards were killed in clashes between miners and police.", "guards killed between"),
    # the verb of a "has", and what a verb in -ing is about
    ("The move ends talks that critics have long argued harm trade.", "critics have harm trade"),
    # how many
    ("Four walkers were found near Oslo.", "walkers found near Oslo"),
    # no subject, and no other name
    ("According to Oslo radio the coach will leave in May.", "According coach will leave"),
    # a clause of its own without "that"
    ("The way Lima runs schools divides the north.", "Lima runs schools"),
    # another kind of people, and a word of degree with its own
    ("Two complaints involving Lima filed in May were dropped.", "Lima filed in May"),
    # the noun that a participle's object is not
    ("A man accused of theft is facing trial.", "accused of theft is facing trial"),
    # a verb's other half, and its object's
    ("Ferry adviser Ida Brandt, former aide, won.", "former won"),
    # a name that is not an office and a person
    ("The Justice Department of Peru sued two banks.", "Department of Peru sued two banks"),
    # what a word still waits for: than what, since when, what it was called, to whom
    (
        "The survey says that half of people – 51 percent – think the tax on sugar is too high.",
        "think the tax on sugar is too high",
    ),
    # the noun that a number, a preposition or a verb belongs to; whose, and which one
    (
        "That's the choice Ida Brandt faces as she prepares a talk in Oslo.",
        "Ida Brandt faces as she prepares talk",
    ),
    (
        "Their plight is a result of the state's effort to mend the plan.",
        "plight is a result of state's effort",
    ),
    ("The Lima favourite shared a photo of her boat.", "favourite shared photo of her boat"),
    ("Olsen first reported on the bulletin in May.", "first reported on bulletin"),
    (
        "That's the choice Chairman Ida Lima faces as she prepares a talk.",
        "Lima faces as she prepares talk",
    ),
    (
        "The row comes two weeks after the Hull board sacked its head coach.",
        "Hull board sacked its head coach",
    ),
    (
        "A person close to the couple said they would move to Peru.",
        "close to the couple said they would move to Peru",
    ),
    (
        "This allows towns to decide what shops can open in May.",
        "towns to decide what shops can open",
    ),
    (
        "The map proposed forth by the clerks meets standards set by the court.",
        "proposed forth by clerks meets standards set by court",
    ),
    (
        "Ida Brandt will stay away from the ball because Mayor Rui Lima plans to attend.",
        "Rui Lima plans to attend",
    ),
]


@pytest.mark.parametrize(("sentence", "headline"), STARTS, ids=[h for _, h in STARTS])
def test_where_none_begins(sentence: str, headline: str) -> None:
    assert refused(sentence, headline) == "start"
