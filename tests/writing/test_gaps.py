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
    # names, offices and describing words
    ("Actor and [singer] Ida Lima won the race.", False),
    ("The dog lets nobody touch [his] ball.", False),
    ("Lima spends [millions on] ferries in the north.", False),
    ("The union fired its [longest-serving coach] Rui Lima on Monday.", False),
    ("The law [on pay] is more strict than others.", True),
    ("Ida Brandt was found on [the other] side of the mill, watching a dog.", True),
    ("Brandt paid [a] few thousand crowns.", False),
    ("Olsen reported a 20 [per cent rise] in profit in May.", False),
    ("Brandt left the mill [in Oslo] on Monday.", True),
    ("Lima [and his family] are paying for a new mill.", False),
    ("A fire killed three [people] and hurt ten.", False),
    ("Ida [Brandt won at Sunday's] Danish Open.", False),
    ("Lima [told voters that he] would win the race at a rally.", False),
    ("The lawyer for Ida Brandt [says she] wants to run for mayor.", False),
    ("Hundreds of supporters of [Muslim cleric Rui] Lima stormed the hall in Oslo.", True),
    ("The wife of [Mayor] Rui Lima won a race.", False),
    ("Their plight is a result of the [state's] effort to mend the plan.", False),
    ("Oslo voted [for political novice] Ida Brandt in May.", False),
    ("The union fired its longest-serving [coach] Rui Lima on Monday.", False),
    ("A doctor [who had] treated the king said the plan will fail.", False),
    ("A rival, a maker of planes [that crashed and sank] cut ten jobs in Oslo.", False),
    ("Two complaints involving Lima filed [in May] were dropped.", False),
    ("A judge rejects a bid [by Lima] to stop clerks from taking gifts.", False),
    ("He praised a four year plan [for Oslo].", True),
    ("Olsen will visit Lima [for the first time in 15 years].", True),
    ("Lima sold boats [to nurses] in the 1970s.", False),
    ("Police found the girl close [to the river].", False),
    ("The effort to move the vote appears to be dead due [to a row], leaving few dates.", True),
    ("A Monday speech [from Oslo indicates that nurses] work long hours.", False),
    ("The mill [that nurses say] robbed a bank closed in Oslo.", False),
    (
        "A nurse was arrested in Lima, the Attorney's Office for [the far] north of Peru said.",
        True,
    ),
    ("Smoke from fires blazing in [the far] west has blown thousands of miles to the east.", True),
    ("A [ban on] Sunday hunting has the support of farmers.", False),
    ("Nokia said in a ruling that [it] hurt its mill in Oslo.", False),
    ("Rui Brandt announced a [rare] sighting off the coast of Peru.", True),
    ("Plans to give [farmers cheaper] loans in May have been shelved.", False),
    ("Lima warned of [the way a code] update is sold to banks.", False),
    ("Firms say they've [lost the] race in the north.", False),
    ("A driver was shot [many] times and later robbed on Friday.", False),
    ("These [days] it is hard to find a mine.", False),
    ("A [large] Danish shipping firm sued the bank.", True),
    ("The Senate on Monday passed a bill aimed at [helping] clerks.", False),
    ("The term was preceded by an [ugly] fall in northern bonds.", False),
    ("Police arrested him [on Tuesday], May 4, 2025, in Oslo.", True),
    ("The father of a boy dragged off and killed [by a bear] in May has said it was big.", False),
    ("No large study found that nurses work long hours [in May].", False),
    ("Lima closed a mine [in Peru] on May 13, 2022, after a fire.", True),
    ("At least 30 people were hurt [in a strike] on a school in Oslo, police said.", False),
    ("Lima expects that sales would grow [at a slower pace] than in May.", False),
    (
        "Lima missed forecasts [for the first time in] at least a year after costs rose in Oslo.",
        False,
    ),
    (
        "Polls are closed after a day that saw lines [at schools], and what appears to be a win.",
        False,
    ),
    ("Twelve of 26 nurses [who answered a question] said the tax will make bread dear.", True),
    ("The boats were late but [Ida] Lima won the race.", True),
    ("The host met former [President Rui] Lima in Oslo.", True),
    ("Super [Rui Brandt Motors has] won a race in Oslo.", False),
    ("Ida [Brandt announced last week that she] had split from her husband.", False),
    ("Lima named ex-police chief [Ida Brandt] as a judge.", False),
    ("The U.S. Senator [Ida Lima] praised the plan in Oslo.", False),
    ("The Centers for [Disease Control] issued a warning on Monday.", False),
    ("Retired firefighter [Ida Brandt] won the seat.", True),
    ("The blasts killed ten [people and injured] over 90 others.", False),
    ("Two [people mining northern copper in Oslo] sued the bank.", False),
    ("Two [people] mining northern copper in Oslo sued the bank.", False),
    ("The clip shows a tall [man] in a red coat kicking a dog on Friday.", False),
    ("Lima [officials] have hailed a new tax.", False),
    ("Ida Brandt [said she hoped] to see out her career at Lima after a deal and wept.", False),
    ("The actor [admitted he] was 'disappointed' his first real-life kiss was filmed.", False),
    ("Olsen said [in a note she was] relieved that the panel was going to meet.", False),
    ("The miner plans to [capture President] Ida Lima in Peru.", False),
    ("Lima made arguably his best start of [the year].", False),
    ("A mayor – and a coach – [were] hurt in Oslo.", False),
    # one of two, what is put in, and what is denied
    ("Ida Lima[, known as Leo, and a painter,] sells nets.", False),
    ("Two singers [are touring Peru and] are also joining a club in Oslo.", False),
    ("Olsen agreed to [a $7 billion takeover offer by a] rival.", False),
    ("Olsen agreed to [a $7 billion takeover] offer by a rival.", False),
    ("Rui Lima showed his bold - or rather[, bald -] look.", False),
    ("Lima closed a mine in Peru on May 13[, 2022,] after a fire.", True),
    ("A driver was shot many times [and later robbed] on Friday.", False),
    ("Olsen met unions, bosses [and bankers] in Lima, saying talks went on.", False),
    ("Warner [was convicted and] fined the club in Oslo.", False),
    ("Two clerks said Lima [left Oslo and] sank in Peru.", False),
    ("Ida Brandt [failed a test and] returned to Oslo", False),
    ("Olsen agreed to a [$7 billion] takeover offer by a rival.", True),
    ("Olsen sold the paper for [$5] a share on Monday.", False),
    ("Olsen agreed to [a $7] billion takeover offer by a rival.", False),
    ("Ida Brandt announced [last week] that she had split from her husband.", True),
    ("Ida Brandt was left in [tears on Friday] during a debate.", False),
    ("Guests [were given a chance to play “Hull,”] a horror game that ends in a mill.", False),
    ("Ida Brandt[, who told clerks, nurses and police Lima had died in Oslo,] won.", False),
    ("New rules on [mixing between households] will start in the north, the mayor said.", False),
    ("Brandt not only won the race, he sang [in Oslo].", True),
    ("Lima says it no longer buys [those] ships.", True),
    ("No one [has] won the race as a nurse since Ida Lima did.", True),
    # what a name, a rate, and a thing somebody won are without
    ("The bank's founder and [COO Rui] Lima won.", False),
    ("The host met Ida Brandt and [President Rui] Lima in Oslo.", True),
    ("Oslo sets a 20 per [cent] tariff.", False),
    ("Oslo sets a tariff of 2 crowns per [small] boat.", True),
    ("The bank won [an order barring singer] Rui Lima from Oslo.", False),
    ("The bank sued [veteran singer] Rui Lima in Oslo.", True),
    ("Oslo jailed a Northern [California] nurse.", False),
    ("Oslo jailed a [California] nurse.", True),
    ("Lima said [his favourite] singer is dead.", False),
    ("A film shows him meeting [with nurses from Oslo], director of the clinic.", False),
    ("Olsen is nearing [the £2bn] it aims to raise in Oslo.", False),
    ("Olsen is nearing [the £2bn] goal in Oslo.", True),
    ("A bull [that left Oslo will soon find there] is a price to pay.", False),
    ("High status is matched [by steep fees] at mills in Oslo.", False),
    ("Brandt sold her two bedroom, two [bathroom] Oslo home.", False),
    ("Police held two [senior] Oslo nurses.", True),
    ("Talks end with aims unmet and [President Rui] Lima gone.", True),
    ("The year ends with [talks] unsettled and tired nurses in Oslo.", False),
    ("The year ends with [new] unsettled claims in Oslo.", True),
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
    ("A mother has asked the U.S. ^Supreme Court to hear her case.", False),
    ("Retired firefighter ^Ida Brandt won the seat.", True),
    ("We know this: This ^report shows nurses work long hours.", False),
    ("A Monday ^report from Oslo indicates that nurses work long hours.", False),
    ("Thousands of music ^lovers gathered in Lima.", False),
    ("Hundreds of ^tankers were stopped this summer after a leak.", True),
    ("The Danish town Upper ^Lima won the race.", False),
    ("That's the choice ^Chairman Ida Lima faces as she prepares a talk.", False),
    ("A former ^Utah Mills nurse was jailed in Oslo.", False),
    ("Former mills boss ^Ida Lima was jailed in Oslo.", True),
    ("On Monday, the singer, 48, posted ^photos and films to her page.", False),
    ("The mayor’s 40-plus ^year quarrel with nurses is over.", False),
    ("As nurses say, Common Cause ^Lima was fined for a late report.", False),
    ("As nurses say, Ida ^Lima was fined for a late report.", True),
]
# where it ends, "|", and whether it may
ENDS = [
    ("Fires burning a few miles apart near the coast forced the evacuation | of 800 homes.", True),
    ("Two boys were found safe | but police sought the man who took them.", True),
    ("The port said the crane would pay for itself | in ten years.", True),
    ("Two clerks said Lima left Oslo and sank | in Peru.", True),
    ("Ida Brandt was left in tears | on Friday during a debate.", True),
    # what a word before the end still waits for
    ("The mayor will meet with victims of the fire at a club | and their families.", False),
    (
        "Nurses backed a plea calling for Lima to resign | and for the club to sell its mills.",
        False,
    ),
    ("Olsen began a campaign of his own | just days earlier.", False),
    ("The inquiry was opened after the bank issued a second memo | for Lima.", True),
    (
        "Polls are closed after a day that saw lines at schools | , and what appears to be a win.",
        True,
    ),
    ("The Olsen will be the first Danish ferry to return, after months | in port.", False),
    ("A rise was seen in the number of nurses | from Oslo applying to schools in Peru.", True),
    ("Ida Brandt hopes to 'keep winning' after a good week | in a race along the coast.", True),
    ("Lima dock workers have agreed to return to work after a week | of talks.", True),
    ("A clerk is held on suspicion of passing letters | to spies.", True),
    ("Critics argue that the law places them | at a disadvantage.", False),
    ("Lima has been on a very long rest after winning | in Oslo.", True),
    (
        "A Danish trawler was seized | by the navy in the strait late on Tuesday, officials said.",
        True,
    ),
    ("Nokia is a friend to all clerks | and especially small towns in Oslo.", False),
    ("The box is called Nest | and once a drone lands, it opens.", False),
    ("The family sued the US | government.", False),
    ("Olsen filed a plea to have Ida Brandt placed under a short ban May | 7.", False),
    ("Copper fell | on Monday as miners booked profits after prices climbed to a peak.", True),
    ("The court granted a stay for a Malmo man | 20 minutes before he was to die.", True),
    ("Crews freed the whale again | just two weeks after its rescue.", True),
    (
        "The union has suspended runner | Ida Brandt from all races until the end of the year.",
        True,
    ),
    ("Ida Brandt won the race in Oslo, like her father | Rui, 58, who runs a mill.", False),
    ("Danish officials are hoping a vote | in Oslo will help them sell ferries.", False),
    ("Rivals launched apps as the fight | for fans heats up.", False),
    ("The peso falls against the euro, and yields | on bonds slip.", False),
    ("Brandt left Oslo | to dedicate himself to the poor.", True),
    # what they waited for stands behind an aside
    ("Nurses called for Lima | , which was founded in May, to be shut.", False),
    ("Nurses called for Lima, which was founded in May | after a strike, to be shut.", False),
    ("Nurses sued Lima | , which was founded in May, to win more pay.", True),
    ("Two towns consider the plan | to be unlawful.", False),
    ("Two towns consider the plan | in May.", True),
    ("Brandt wrote on a small forum | that she would leave Oslo.", False),
    ("Brandt left a small club | that had dropped her.", True),
    ("The mayor met for two hours | with nurses from Oslo.", False),
    ("The mayor met the nurses | with a plan in hand.", True),
    ("The bank told of the extent | to which it failed.", False),
    ("The bank bought a mill | to which it sends oats.", True),
    ("They will look at the vote and ask | , “Why?”", False),
    ("Brandt was seen as a stranger and left | on the edge of Oslo.", False),
    ("The tax cut the fund, plunging the town | into debt.", False),
    ("Ida Brandt said that he’s preparing for a possible strike | if talks fail.", True),
    ("Ida Brandt said that he’s preparing for a strike | if talks fail.", False),
    ("Brandt gave a speech that Oslo had waited weeks | to hear.", False),
    ("Brandt gave a speech that Oslo had feared for weeks | to nurses.", True),
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
