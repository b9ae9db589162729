"""What an end would widen or leave without its complement, and what a denial needs."""

from __future__ import annotations

import pytest

from tests.writing.compressing import ends, gap

# what a headline keeps of a sentence, "|" where it ends, and what goes
GOOD = [
    # what is ranked is told
    "Ida Lima won her first race | in Oslo after a strike.",
    "Profit at Lima Bank rose in the second half | after a strike.",
    "Oslo became the first city to tax boats | after a vote in May.",
    "The number of nurses fell in May | following a strike in Oslo.",
    "Oslo has approved two rules | that would close schools.",
    "Brandt did not vote on Friday | , an aide said.",
    # the year is told, or another's
    "Ida Lima won the race in 2004 | after a strike.",
    "Ida Lima won the race | after a strike in 2004.",
    "Ida Lima praised a 2004 report | in Oslo.",
    # the verb is its own
    "The father of a boy attacked a bear | in the north.",
    "The index, which includes oil, raised three prices | in Oslo.",
    # a complement that is told, or none
    "Ida Lima described the tax as a theft | in a speech on Monday.",
    "Brandt left the city | in May after a quarrel.",
    "Lima Bank assured clients that it would pay nurses | in the autumn.",
    "Oslo asked nurses to work longer | in a letter on Monday.",
    "Lima spends millions on ferries | in the north.",
    "The ferry sank after a fire | , a clerk in Oslo said.",
    "Lima rose in May, with a loan from Oslo | after the strike.",
    # left, and where it went from; a rare sight, and where it was
    "Brandt left the city | in the spring.",
    "Brandt left the mill | in Oslo on Monday.",
    "Lima left Oslo on a boat | with two nurses.",
    "Rui Brandt announced a rare sighting | off the coast of Peru.",
    "Lima described the tax in a speech | , as clerks cheered.",
    "Oslo informed the nurses on Monday | after clerks said that the mill would close.",
    "Brandt has become the first nurse to have two songs in the top ten | in the same week.",
    "Lima has lost no race | with Oslo.",
    # how many were told of; some, and not all; a name is as good as a number
    "Lima's boat killed 12 people | who were on the shore.",
    "Oslo releases some letters | related to the death of Olsen.",
    "Oslo arrested young people | who had been on the boat.",
    "Lima paid five nurses | to go to Peru.",
    # denied is something else than the reason
    "Lima said that the coach left the club | because of a quarrel in May.",
    # of its own
    "Lima described the last fire | on the coast in two years.",
    "The boat was in Oslo for four months | during the strike.",
]
BAD = [
    # which ones
    "Lima said that she would release all letters | related to the death of Olsen.",
    "Oslo approved any loan | requested by the bank of Peru.",
    "The bank launched legal action to sue people | who help others to leave it.",
    "Oslo will pay money to those | with a loan from the bank.",
    "The nurse is one of only five people in the world | to have tested positive twice.",
    # what is denied is the reason
    "Lima has denied that coach Rui Olsen resigned | because of a quarrel at the club.",
    # since when, or in which time
    "The vote is the most important decision from the court | on strikes in two decades.",
    "Lima has seen the biggest rise in loans | on the coast since May.",
    # what is to come
    "Lima's budget is almost four months | late.",
    "The bank is beginning to offer new loans or drop | that charge against the mayor.",
    "Shares in the bank have risen on speculation | that it could be sold.",
    # of what it is the first
    "The meeting is Lima's first meeting | with a mayor since May.",
    "Oslo hosted the Danish king in the second visit | by a monarch.",
    "The vote makes Lima the first woman elected to the senate | from Oslo.",
    "Brandt is the first woman to become mayor | in the city council's 338-year history.",
    # which are counted
    "A rise was seen in the number of nurses from Oslo | applying to schools in Peru.",
    "Brandt is one of thousands of nurses in Oslo | who have lost money.",
    # how far a denial holds
    "No one has won the race as a nurse | since Ida Lima did.",
    "Brandt said there are no rules in the code | that ask for a name.",
    "Oslo did not pay for the ferry | until the mayor left.",
    # where it is so, and how fast
    "A house in Peru is worth a million | in 237 cities.",
    "Lima expects that sales would grow | at a slower pace than in May.",
    "Brandt is going to be a mother | of three.",
    "Brandt came to talk about the need | for a ban on gifts.",
    "Nurses would be able to bring clean, sharp knives | into any ward.",
    "The names range from Ida Lima | , a nurse, to Rui Brandt.",
    "The town is seeing its woes | worsened by the strike.",
    # the year
    "Ida Lima won the race | in May 2004.",
    "The record for the longest race was set | in 1992, when Oslo won.",
    "Lima sold boats to nurses | in the 1970s.",
    # another's verb
    "failures he argues put lives | at risk in Oslo.",
    "The father of a boy dragged off and killed by a bear | in May has said it was big.",
    "The number of nurses spending extended time in Oslo | because of the strike is not known.",
    "The driver who police say hit a wall in Oslo | in May told them it was dark.",
    "The index, which includes oil but excludes bread | , compared with a rise in May.",
    "The nurses were now | in the north of Peru.",
    "This body of lore is called, in typical Danish fashion | , The Lore.",
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
    # half of what belongs together
    "A plane flew 400 feet | above Oslo.",
    "The party has a seat in 11 | of 20 towns.",
    "Brandt mocked the mayor and the state | of Oslo's suit against a club.",
    "Lima called the choice odd | but not wrong.",
    "Brandt not only won the race | , he sang in Oslo.",
    "Brandt left Oslo to dedicate himself | to the poor.",
    "The trial shed light | on the club.",
    "Oslo fired nurses under laws stating | that they may be fired.",
    "The farm stands out as a lush | , green place in Oslo.",
    "Yields rose in May, with oil prices | rising for a third day.",
    "The sale came soon after Lima Bank | , another firm of his, fell.",
    "The vote brings the number of nurses | to 40.",
    "Oslo moved to strip the club | of its name.",
    "Ida Brandt knows a repeat of the race | is not on her list.",
    "Rui Lima died after a fall in Oslo, the mayor of Lima | , Ida Brandt, posted.",
    # what they are asked, and what for
    "Lima disclosed his plans to ask the bank and the mayor | on Friday to help nurses.",
    "Nurses backed a plea calling for Lima to resign and for the club | to sell its mills.",
    "Mills are popular in Oslo and account for more than one | in five jobs in Peru.",
    "Rui Brandt announced his exit from the club after coming | off the bench in Oslo.",
    "The bank claimed nurses listed in Oslo were now | technically in debt.",
    "The mill that nurses say robbed a bank | closed in Oslo.",
    "Brandt has become the first nurse to have two songs | in the top ten.",
    "No mayor has ever opened a race | with so few nurses.",
]
# what goes of a sentence between "[" and "]"
NARROW = [
    ("Lima is not [merely] a mayor.", False),
    ("Lima isn't a [complete] fool.", False),
    ("Brandt does not [typically] discuss the tax.", False),
    ("No [serious] injuries were seen in Oslo.", False),
    ("Lima has not [currently] left Oslo.", True),
    ("Lima is a [complete] fool.", True),
    # how much, and what all is about
    ("Brandt revealed how [much] money he earns.", False),
    ("Brandt revealed [much] money in Oslo.", True),
    ("Lima left Oslo in [critical] condition.", False),
    ("Lima left Oslo in [the] spring.", True),
    ("Brandt paid a few [thousand] crowns.", False),
    ("Lima found more than [one-half] pound of salt.", False),
    ("Brandt has [so] far refused to go.", False),
    ("Oslo only [recently] closed the mine.", False),
    ("Oslo [recently] closed the mine.", True),
    ("The boat, which weighs just [over a pound], sank in Oslo.", False),
    ("Brandt avoided [serious] injury in Oslo.", False),
    ("Brandt treated a [serious] wound in Oslo.", True),
    ("Lima was launched with a [two-camera] setup.", False),
    ("Calls from [nurses asking President] Lima to go have grown.", False),
    ("Calls from [former President] Lima have grown.", True),
    ("The boat is able to break [through the ice], the firm says.", False),
    ("Lima told them[, noting that it fell,] it is high.", False),
    ("Oslo posted a fall [in first-half] adjusted profit.", False),
    # what becomes of it
    ("Brandt has seen [his hopes] dashed.", False),
    ("The cost was met by [the money] set aside.", False),
    ("It has three [boats called] Lima in Oslo.", False),
    ("The drug is headed [for trials] in May.", False),
    ("The drug was tested [on Monday] in Oslo.", True),
    ("A faint [burst of song] broke out.", False),
    ("The arm is [insufficiently] free.", False),
    ("Lima will spend a year [behind bars] after a theft.", False),
    ("Nurses discuss [the thin ice] beneath Oslo.", False),
]


@pytest.mark.parametrize("row", GOOD)
def test_a_headline_may_end(row: str) -> None:
    assert ends(row)


@pytest.mark.parametrize("row", BAD)
def test_a_headline_may_not_end(row: str) -> None:
    assert not ends(row)


@pytest.mark.parametrize(("row", "good"), NARROW, ids=[row for row, _ in NARROW])
def test_what_a_denial_needs(row: str, good: bool) -> None:
    grammar, one, other = gap(row)
    assert (other in grammar.follows[one]) is good
