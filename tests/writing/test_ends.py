"""Where a headline may end though its sentence goes on, and where it may not."""

from __future__ import annotations

import pytest

from tests.writing.compressing import ends

# what a headline keeps of a sentence, "|" where it ends, and what goes
GOOD = [
    # a time that is counted, or pointed to
    "Ida Lima pardoned a banker | three days after the man paid for her campaign.",
    "Rui Brandt praised his coach | a few weeks ago in a film.",
    "Divers found the ferry | shortly before dawn.",
    "Hundreds of tankers were stopped | this summer after a leak.",
    "Crews freed the whale | again just two weeks after its rescue.",
    "Lima ended the hunt for wolves | last night in the valley.",
    "Trucks were pulled off roads | nationwide after a crash.",
    # a participle that says more of the noun, with its object
    "Ida Lima was called a fool by rivals | attacking her views on trade.",
    "Olsen announced a bid for a northern seat | long held by farmers.",
    "Lima built a shop | similar to the one in Oslo.",
    "The paper spoke to aides | familiar with the talks.",
    # "as soon as", "as a result of", "until May"
    "The bank is to cut 800 jobs | as a result of falling profits.",
    "Ida Lima will announce her exit from parliament | as soon as Monday.",
    "Olsen would love to replace Rui Lima | as skipper.",
    "The union has suspended runner Ida Brandt from all races | until the end of the year.",
    "The council closed the bridge | until May for repairs.",
    # what is no more than possible stays so
    "Hundreds of clinics may be overwhelmed this winter | if the flu spreads.",
    # what a comma or a dash parts
    "Oslo's port saw record traffic in July | , boosted by strong demand for cars and grain.",
    "Danes have been skating for years | , long after the ice melts and the shops close.",
    "Ida Brandt was chosen for the games | - despite not yet confirming that she is fit.",
    "Six miners died in hospital | , the clinic said on Monday.",
    # "including", and a cause
    "Lima was found guilty on 16 counts | including bribery, theft and arson.",
    "Flights were halted because of a sand storm | that may reach Oslo.",
    # a noun with the form of a verb
    "Lima raised its dividend forecast | on Monday, helped by oil.",
    # a decision that does something
    "Lima will challenge a court decision | that ordered guards to move him.",
    "Olsen faces her first questions of 2005 | after a week of rumours.",
    "Ida Lima is the longest-reigning queen in Europe | after a rival died.",
    "Olsen shut the biggest mill of the north | in May.",
    # a verb that tells all
    "Oil prices rose | on Monday after a storm.",
    "Kilauea volcano erupted | again this week.",
    "Tin output fell | in July, Chinese customs data showed.",
    "Rents in Oslo have doubled | in ten years.",
    "The show will return | in May.",
    "Ida Lima died | aged 81.",
    "Stocks ended higher | as oil fell.",
    # what else is told of it
    "Lima sold shares | worth 3 million.",
    "The bank cut rates | even though prices rose.",
    "The bank cut rates | once again.",
    "Lima sued the bank | alleging fraud.",
    "The firm opened a shop in Oslo | called Lima.",
    "Lima raised its stake in the bank | from 3 percent.",
    "Lima ended a third week without a finished budget | on a sunny note, as talks went on.",
    "Hundreds were banned from playing the Nest 2 | game in May.",
    # who the one is that is told of already
    "The union fired its longest-serving coach | Rui Lima on Monday.",
    "Lima told voters that he would win the race | at a rally.",
    # another clause, another deed
    "A fire killed three people | and hurt ten.",
    "A driver was shot in Lima | and Danish police were looking for a man.",
    "A driver was shot many times | and later robbed on Friday.",
    "Owls can hunt without light | and they see with sound.",
    "Lima says the bank is in a good place | and what happens next will hang on prices.",
    "Oslo called on Lima to stop the slander | and work with its neighbours.",
    # the clause of a "way" is whole, or there is none
    "Lima mocked the way a rival sold its mines | in the north of Peru.",
    "Lima found a way home | after two days at sea.",
]
BAD = [
    # the time is what is told, or what it is measured by
    "Olsen was fined for filing a report | 112 days past the deadline.",
    "Lima saw the highest toll | this year of all ports.",
    "Lima earned more than in the same period | a year ago.",
    "The phone went on sale later | this month in Oslo.",
    "Ida Lima did not leave the house | three days after the storm.",
    "Ida Lima is the longest-reigning queen | in northern Europe.",
    "Children have the highest average income | in Europe, a report says.",
    # no noun that a participle says more of
    "The cap on guests could lead to the hotels | suffering a hard winter.",
    "Crowds marched in a backlash over Lima | reprinting rude drawings.",
    "Olsen joined the council in unanimously | passing a bill.",
    "The school will make its lectures | available to the world.",
    "Police found the girl | close to the river.",
    "The clip shows a tall man | kicking a dog.",
    # what "as" and "until" tell
    "Olsen described Rui Lima | as a fool.",
    "The bank uses gold | as a hedge.",
    "Ida Lima ruled out an inquiry | until March.",
    "The drug will not be on sale | until the end of the year.",
    "Lima held fire | until a deal was signed.",
    # a promise with a condition, and what is denied
    "Ida Lima will leave the embassy | if a court clears her.",
    "Lima would not object to a vote | if it helped trade.",
    # the member of a list, and an adjective
    "Lima sells cars in Oslo | , grain and tin in Peru.",
    "Rui Lima showed his bold | - or rather, bald - look.",
    "The firm works in dynamic | , clean rooms.",
    "Lima asked about where the bank | and what its head has done.",
    # a verb, and a name in two halves
    "Olsen plans to cut and cost | on Monday the board.",
    "Ida Brandt was cleared by Danish | and French labs of the charge.",
    "Lima looks into whether a firm in Oslo | and Bergen were trading.",
    "Olsen repeated the claim | that Lima was to blame.",
    # a noun that another belongs to, and a bare one for somebody
    "Lima took a step toward a tsunami | warning system.",
    "Oslo agreed terms for winger | Rui Lima.",
    "The paper quoted prosecutor | Ida Lima's aides on Monday.",
    "The girl fled after catching Lima | sending a note to a friend.",
    # where it is kept
    "Crews kept the old lift | in service.",
    # what they are without, and a mission that is to be told
    "Lima ended the week without a budget | for schools.",
    "Rui Lima is a man on a mission | - to rebut claims of fraud.",
    "Oslo is home to the Channel 4 | viewers of the year.",
    # what the clause of a "way" tells
    "Lima warned of the way a code update | is sold to banks.",
    "Lima blamed the faulty way Olsen Bank | counts its losses.",
    # a verb that needs more
    "Rui Lima returned | to the town of his birth.",
    "Ida Lima fell | in love with a sailor.",
    "Rui Brandt rose | to power in May.",
    "Lima said | on Monday that it would close.",
    "Police closed roads between the high points | of the north and the coast.",
]


@pytest.mark.parametrize("row", GOOD)
def test_a_headline_may_end(row: str) -> None:
    assert ends(row)


@pytest.mark.parametrize("row", BAD)
def test_a_headline_may_not_end(row: str) -> None:
    assert not ends(row)
