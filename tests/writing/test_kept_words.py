"""Words of a phrase that a headline may not leave out: a noun, a "not", half a name."""

from __future__ import annotations

import pytest

from tests.writing.compressing import refused

# the sentence, and a headline without words that make another thing of the rest
WORDS = [
    # a number without what it counts in, or how nearly it is so
    ("Lima faces more than half a dozen murder charges.", "Lima faces more than half a charges"),
    ("Shares in Oslo ended mostly lower on Friday.", "Shares ended lower"),
    ("Lima made arguably his best start of the year.", "Lima made his best start"),
    ("Spending has been largely flat since May.", "Spending has been flat"),
    # the verb of an auxiliary, of a relative clause, and one with its pronoun in it
    ("The mayor didn't mince words or spare anyone.", "mayor didn't words or spare anyone"),
    (
        "Oslo signed a truce between farms and mills after talks.",
        "Oslo signed truce between farms after talks",
    ),
    ("Olsen was fined $7 million for fraud.", "Olsen fined for"),
    ("Olsen sold the mill for $7 million to a rival.", "Olsen sold mill for to rival"),
    ("Ida Brandt was killed alongside 11 others in Oslo.", "Ida Brandt killed 11 others in Oslo"),
    ("A producer told of her worst date of all time.", "producer told of worst date of time"),
    ("Lima officials hail a new tax in Oslo.", "Lima hail new tax"),
    ("Lima and his family pay for a new mill.", "Lima pay for mill"),
    ("Denmark Group cut its outlook on Monday.", "Denmark cut outlook"),
    # whose surname it is as well, and what is no surname
    (
        "The court heard Ida Lima, sister of Rui Lima, in May.",
        "court heard Ida Lima , sister of Lima , in May",
    ),
    ("Ida and Rui Lima won the race.", "Ida and Lima won race"),
    ("The judge praised North Lima for the plan.", "judge praised Lima for plan"),
    ("The judge praised Ida Brandt for the plan.", "judge praised Brandt for plan"),
    ("The wife of Lima Inc Chairman Ida Brandt won.", "wife of Lima Chairman won"),
    ("Fans met the Brandt Group chief in Oslo.", "Fans met Brandt chief in Oslo"),
    ("A mother won the U.S. Open in May.", "mother won Open"),
    # what it was on, who it was of, what they were told, how it remains
    ("Danish rules on data remain close to old ones.", "Danish rules on data remain to old ones"),
    # what for
    ("Olsen sold the paper for $5 a share on Monday.", "Olsen sold paper for $5 share"),
    # its what, which winner, to what
    ("Lima said that its version also tells of the war.", "Lima said its also tells of war"),
    ("Rui Costa will be just the sixth winner.", "Rui Costa will be just winner"),
    # where it is put, though a noun stands between
    ("Lima named ex-police chief Ida Brandt as a judge.", "Lima named chief Ida Brandt as judge"),
    # who said it: the comma
    (
        "A nurse was arrested in Lima, the Attorney's Office for the far north of Peru said.",
        "nurse arrested in Lima , Attorney's Office",
    ),
    # the rest of a name, and the verb of a participle
    ("Lima will impose tariffs starting May 8 on imports.", "Lima will impose starting May 8"),
    ("A nurse was charged with murder Tuesday in Lima.", "nurse charged with Tuesday in Lima"),
    # another's verb, once the sentence has had its own
    (
        "Olsen rejected on Monday what he called an attack.",
        "Olsen rejected on what he called attack",
    ),
    # the comma that closes what was put in
    ("Brandt, 53, regularly briefs President Ida Lima. Lima is kind.", "Brandt , 53 , Ida Lima"),
    # what is considered, who was stopped from what, and where they were thrust
    (
        "Olsen urged officials to consider renaming Lima's hall.",
        "Olsen urged officials to consider Lima's hall",
    ),
    ("Lima will temporarily ease its tariffs.", "Lima will ease tariffs"),
    ("Olsen faces its worst fuel shortage in months.", "Olsen faces fuel shortage in months"),
    ("The site is a national monument.", "site is monument"),
    (
        "Ida Lima called a former coach in the small hours.",
        "Ida Lima called a former coach in hours",
    ),
    (
        "The tax break in Lima operates with little accountability.",
        "tax break in Lima operates with accountability",
    ),
    (
        "Olsen says he will be treated fairly in the inquiry.",
        "Olsen says he will be treated in inquiry",
    ),
    ("Advances in mining make it easier to dig.", "Advances in make it easier to dig"),
    # members of a list
    ("The head coach Ida Brandt left after Brandt had lost.", "head Ida Brandt left"),
    # a word that makes another thing, or another number, of its noun
    ("The port sent fewer storm alerts.", "port sent storm alerts"),
    ("The firm sold 5,670 old shares.", "firm sold old shares"),
    ("The family sued the US government.", "family sued government"),
    ("Police arrested him on Tuesday, May 4, 2025, in Oslo.", "Police arrested him on 2025"),
    # a "not"
    ("The court did not free the two sailors.", "court did free two sailors"),
    # what somebody said, word for word
    ('Lima called the plan "a very bad joke" on Monday.', 'Lima called plan " a joke "'),
    # the verb of a "has", and what a verb in -ing is about
    ("The party began revising its plan for schools.", "party began its plan for schools"),
    # which of them
    ("Voters who read the leaflet are likely to vote.", "Voters are likely to vote"),
    ("Children held in the camp have access to books.", "Children have access to books"),
    # a word that makes it less than a fact, and a verb that ends as adverbs do
    ("The plan is to first apply for a licence.", "plan is to first for licence"),
    # what a verb needs and stands beyond its object
    ("The team spent the whole week training in Oslo.", "team spent week"),
    ("The coach spoke of what a hard and long week it was.", "coach spoke of what hard week"),
    ("A poll finds most people think Lima runs a poor campaign.", "poll finds people think Lima"),
    ("Votes count, a new study of the town found.", "Votes count , study"),
    # another kind of people, and a word of degree with its own
    ("Thousands of music lovers gathered in Lima.", "Thousands of lovers gathered in Lima"),
    ("The plates have not changed much this year.", "plates have not changed this year"),
    ("The plates have not changed much this year.", "plates have not changed year"),
    ("Olsen plans to more than double the number of ferries.", "Olsen plans to more than number"),
    ("Retired firefighter Ida Brandt won the seat.", "Retired Ida Brandt won seat"),
    # whom a passive acts on
    ("Ida Brandt was killed alongside 11 other walkers.", "Ida Brandt killed 11 other walkers"),
    ("Ida Brandt was praised more than 11 rivals.", "Ida Brandt praised 11 rivals"),
    (
        "He starts his sentence this month at a prison in Oslo.",
        "He starts his sentence this at prison",
    ),
    # what "to" belongs to
    ("The club was fined for deactivating alarms.", "club fined for alarms"),
    # a name cut in two
    ("The Gulf Metals Company closed two mines.", "Gulf Company closed two mines"),
    # what somebody was asked to do, or what a thing was
    ("The dog lets nobody touch his ball.", "dog lets ball"),
    # the noun that a participle's object is not
    ("Videos emerged on pages showing guards.", "Videos emerged on guards"),
    # of the amount, what it is an amount of; of a clause, what leads to it
    ("Fans demand that Oslo pay the bill.", "Fans demand Oslo pay"),
    ("It shuts one of its plants due to a flood.", "It shuts one of due to flood"),
    ("He is held after two big fires months apart.", "He is held after two apart"),
    ("Lima says it no longer buys those ships.", "Lima says it no buys those ships"),
    # a subject
    ("Two men travelling in a van were hurt.", "Two travelling in van were hurt"),
    ("Lima ordered tea when she suddenly fell.", "Lima ordered tea when suddenly fell"),
    # a verb's other half, and its object's
    ("Rebels are pushing back against a plan.", "Rebels are back against plan"),
    ("The firm is moving 40 trucks to Oslo.", "firm is 40 trucks to Oslo"),
    ("They joined the most lucrative games.", "They joined most games"),
    ("The miner plans to capture President Ida Lima in Peru.", "miner plans to Ida Lima"),
    # the other half of a verb
    ("The navy is carrying out raids.", "navy is carrying raids"),
    # a comma for what is gone
    ("Crews used a new, rather cheap foam.", "Crews used new , foam"),
    # what a word still waits for: than what, since when, what it was called, to whom
    ("A nurse weighing you without a word used to be a shock.", "nurse used to be a shock"),
    (
        "The new model comes with a similar screen as the old one.",
        "new model comes with screen as old one",
    ),
    ("Critics argue that the law places them at a disadvantage.", "Critics argue law places them"),
    # the noun that a number, a preposition or a verb belongs to; whose, and which one
    (
        "Fans can spend nearly 100 euros over four years renting old cable boxes.",
        "Fans can spend nearly 100 euros over four renting boxes",
    ),
    (
        "Olsen filed a plea to have Ida Brandt placed under a short ban May 7.",
        "Olsen filed plea to have Ida Brandt placed under May 7",
    ),
    (
        "Rui Costa praised the decision not to charge his client.",
        "Rui Costa praised not to charge his client",
    ),
    (
        "Olsen hired the vice president of personnel Ida Brandt in May.",
        "Olsen hired vice president of Ida Brandt",
    ),
    ("The ban is needed to protect the United States from fires.", "ban is needed to States"),
    (
        "Guests were given a chance to play “Hull,” a horror game that ends in a mill.",
        "Guests given chance to play “ Hull , ” game",
    ),
    (
        "Plans to give farmers cheaper loans in May have been shelved.",
        "Plans to give loans in May shelved",
    ),
    (
        "A clerk of Olsen acknowledged the star used bad words in May.",
        "clerk of Olsen acknowledged used bad words",
    ),
    (
        "A runner took a performance enhancing drug before the race.",
        "runner took performance drug before race",
    ),
    (
        "A runner took a performance enhancing drug before the race.",
        "runner took enhancing drug before race",
    ),
    (
        "A court ruled on performance enhancing drug tests in May.",
        "court ruled on performance drug tests in May",
    ),
]


@pytest.mark.parametrize(("sentence", "headline"), WORDS, ids=[h for _, h in WORDS])
def test_what_must_stay(sentence: str, headline: str) -> None:
    assert refused(sentence, headline) == "gap"
