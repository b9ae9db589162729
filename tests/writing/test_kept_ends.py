"""Words of a sentence that a headline may not end without."""

from __future__ import annotations

import pytest

from tests.writing.compressing import refused

# the sentence, and a headline that ends where its words still wait for more
ENDS = [
    # whose age, whom it means, of what
    (
        "The court granted a stay for a Malmo man 20 minutes before he was to die.",
        "court granted stay before he was to die",
    ),
    (
        "Gold fell on Monday as yields rose ahead of two days of talks.",
        "Gold fell as yields rose ahead of two days",
    ),
    # the verb of what is thought
    (
        "Olsen said on Monday he expects the pay committee drafting a bill in May will do well.",
        "Olsen said he expects committee drafting bill",
    ),
    # what it was on, who it was of, what they were told, how it remains
    ("Brandt was voted woman athlete of the year in Oslo.", "Brandt voted woman athlete"),
    (
        "Workers were told in another email from Olsen that the site would be open in May.",
        "Workers told in another email from Olsen",
    ),
    # a lead of what was said
    (
        "Olsen said the day before camp was to start, two men fell ill.",
        "Olsen said day before camp was to start",
    ),
    # what a man is shown doing, and what towns were turned into
    (
        "The clip shows a tall man in a red coat kicking a dog on Friday.",
        "clip shows tall man",
    ),
    (
        "The flood turned towns, rural ports and schools into lakes.",
        "flood turned towns , rural ports and schools",
    ),
    # its what, which winner, to what
    ("Ida Brandt likened the new plan to a raid.", "Ida Brandt likened plan"),
    # what they will say, and what the court ruled
    ("Ida Brandt will say her choice to leave is final.", "Ida Brandt will say her choice"),
    ("The court ruled in May that the sale was void.", "court ruled in May"),
    ("The law on pay is more strict than others.", "law on pay is more"),
    # in how long, and of what
    ("Olsen shares rose for the first time in eight weeks.", "Olsen shares rose for first time"),
    (
        "The army has been battling a patchwork of rebel groups.",
        "army has been battling patchwork",
    ),
    # to what, and what is hard
    ("Ida Brandt is open to a sale of the mill.", "Ida Brandt is open"),
    # what they stress, where the hat goes, and who she is no more
    ("Officials continue to stress that the lake is clean.", "Officials continue to stress"),
    ("Ida Brandt put the hat on, while the band played.", "Ida Brandt put hat"),
    # where it is put, though a noun stands between
    ("Long strikes can put small mills at a disadvantage.", "Long strikes can put small mills"),
    # of what it is a ban, an ally, and what she asks
    (
        "Rui Costa casts himself as a staunch ally of Ida Brandt.",
        "Rui Costa casts himself as staunch",
    ),
    ("Ida Brandt asked Rui Costa if he had sold it.", "Ida Brandt asked Rui Costa"),
    ("The plan comes at a time when few ships call.", "plan comes at time"),
    ("The islands are in the grip of a drought.", "islands are in grip"),
    # which rooms
    ("The bank will open desks in domestic, smaller halls.", "bank will open desks in domestic"),
    # what it has
    ("The firm has a list of more than 40 ships.", "firm has list"),
    # the rest of a name, and the verb of a participle
    ("The plan unveiled on Monday stirred anger at schools.", "plan unveiled stirred anger"),
    # what was done, or to whom
    (
        "A storm made landfall in Lima, killing at least two.",
        "storm made landfall in Lima , killing",
    ),
    ("Olsen accused Lima of playing into their hands.", "Olsen accused Lima of playing"),
    # after how long it is the first time
    ("The inquiry was widened to look into lies.", "inquiry was widened to look"),
    # the comma that closes what was put in
    ("Ida Lima, known as Leo, and a painter, sells nets.", "Ida Lima , known as Leo sells nets"),
    # what is considered, who was stopped from what, and where they were thrust
    ("A judge blocked Lima from cutting grants.", "judge blocked Lima"),
    ("Lima says that the talks will center on oil.", "Lima says talks will center"),
    ("A misstep by Lima could result in a loss.", "misstep by Lima could result"),
    (
        "The former “Late Show” host Ida Lima left. Lima smiled.",
        "former “ Late Show ” Ida Lima left",
    ),
    # a clause of its own without "that"
    ("Rui Lima left a forum critics have mocked.", "Rui Lima left critics have mocked"),
    # what a verb needs and stands beyond its object
    ("The nurse accused the city bank of fraud in May.", "nurse accused city bank"),
    ("The film showed the city mayor falling from a bridge.", "film showed city mayor"),
    # another kind of people, and a word of degree with its own
    ("The town was the perfect place for a quiet life.", "town was perfect place"),
    # on what condition
    (
        "Rui Costa will leave the embassy and accept arrest if a panel rules against him.",
        "Rui Costa will leave embassy",
    ),
    # of the amount, what it is an amount of; of a clause, what leads to it
    ("The firm sold a total of 500 old trucks.", "firm sold total"),
    (
        "The box is called Nest and once a drone lands, it opens.",
        "box is called Nest and once drone lands",
    ),
    # a verb's other half, and its object's
    ("The plan was in flux late on Monday.", "plan was in flux late"),
    # no verb, or half a clause
    ("The talks on a truce resumed in Oslo.", "talks on truce"),
    ("Police closed the road after a bus overturned.", "Police closed road after bus"),
    # what a word still waits for: than what, since when, what it was called, to whom
    (
        "Olsen revealed on her radio show that she had sold the mill.",
        "Olsen revealed on her radio show",
    ),
    (
        "Rui Costa claimed during a meeting with farmers that the dam was safe.",
        "Rui Costa claimed during meeting with farmers",
    ),
    (
        "Ida Lima called her stay at the farm a 'lovely week' in a letter.",
        "Ida Lima called her stay",
    ),
    (
        "Olsen will speak in Oslo after vowing to farmers that the dam is safe.",
        "Olsen will speak in Oslo after vowing",
    ),
    ("The town will be best served by a new ferry.", "town will be best"),
    (
        "Olsen chose a plan that is an answer for neither, and a threat to both.",
        "Olsen chose plan that is an answer",
    ),
    (
        "Voters are more worried about the cost of bread in May than about the war.",
        "Voters are more worried about cost of bread",
    ),
    (
        "Olsen sat for her first interview since a fall in March.",
        "Olsen sat for her first interview",
    ),
    ("Rivals are entering the last 100 days of a long race.", "Rivals entering last 100 days"),
    (
        "Olsen is suspending all Ministry of Fisheries (MOF) funding to Oslo.",
        "Olsen suspending all Ministry of Fisheries",
    ),
    (
        "The report was scheduled to come out on Monday, but the firm withdrew it.",
        "report scheduled to come out",
    ),
    (
        "The army delays a ban on old mines due to take effect in May.",
        "army delays ban on old mines due to take effect",
    ),
    (
        "Guards showed a girl in a blue scarf common to the north.",
        "Guards showed girl in blue scarf common",
    ),
    (
        "Olsen spent weeks planning a party fit for a queen.",
        "Olsen spent weeks planning party fit",
    ),
    (
        "Olsen can leave bed after it was confirmed by Danish and French labs that she was ill.",
        "Olsen can leave bed after it was confirmed by Danish",
    ),
    (
        "About 200 people without a home ended up in Oslo.",
        "About 200 people without home ended up",
    ),
    (
        "Danish officials are hoping a vote in Oslo will help them sell ferries.",
        "Danish officials hoping vote in Oslo",
    ),
    # the noun that a number, a preposition or a verb belongs to; whose, and which one
    ("Olsen expressed confidence on Monday that guards will cope.", "Olsen expressed confidence"),
    (
        "The nurses are concerned about the potential for a second leak.",
        "nurses concerned about potential",
    ),
    (
        "The Olsen will be the first Danish ferry to return, after months in port.",
        "Olsen will be the first Danish ferry",
    ),
    (
        "Olsen says the fair should serve as a means to unite the town.",
        "Olsen says fair should serve as a means",
    ),
    (
        "A nurse visiting Oslo dies after riding Revenge of the Mole on Monday.",
        "nurse visiting Oslo dies after riding Revenge",
    ),
    (
        "Ida Brandt went on to say her friend in the north was ill.",
        "Ida Brandt went on to say her friend",
    ),
    (
        "Olsen filed a plea to have Ida Brandt placed under a short ban.",
        "Olsen filed plea to have Ida Brandt",
    ),
    (
        "The Danish cabinet has forecast that growth will slow to 2 percent in May.",
        "Danish cabinet forecast",
    ),
    (
        "A plan to amend a bill in Oslo if new revenues fall short could press farms.",
        "plan to amend bill in Oslo if new revenues fall short",
    ),
    (
        "Olsen began a campaign of his own just days earlier.",
        "Olsen began campaign of his own just days",
    ),
    (
        "The Olsen air purifier is a tall, thin tower that cleans rooms of up to 30 metres.",
        "Olsen air purifier is a tall",
    ),
    (
        "The actor admitted he was 'disappointed' his first real-life kiss was filmed.",
        "actor admitted he was ' disappointed ' his first real-life kiss",
    ),
    (
        "A nurse reveals tricks that parents can use to get their children to sleep at night.",
        "nurse reveals tricks that parents can use to get their children",
    ),
    (
        "The Danish speaker stopped short of backing the plan in May.",
        "Danish speaker stopped short",
    ),
    (
        "The map proposed forth by the clerks meets standards set by the court.",
        "map proposed forth by clerks meets standards set",
    ),
    (
        "The plan involves building spacious, clean rooms in the north.",
        "plan involves building spacious",
    ),
    (
        "The march drew farmers holding signs reading “No more tax” in Oslo.",
        "march drew farmers holding signs reading",
    ),
    (
        "The output of the plant located at the mill will rise to 50 units.",
        "output of plant located at mill",
    ),
    (
        "Olsen shut the mine after a man suffered a fall, citing the cost.",
        "man suffered fall , citing cost",
    ),
]


@pytest.mark.parametrize(("sentence", "headline"), ENDS, ids=[h for _, h in ENDS])
def test_where_none_ends(sentence: str, headline: str) -> None:
    assert refused(sentence, headline) == "end"
