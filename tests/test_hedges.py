"""Warnings about a certainty that the article does not have."""

from __future__ import annotations

import pytest

from assistant.speech.hedges import notices
from assistant.text import Text

SILENT = {
    "another form of the word": (
        "A new lamp for the market hall of Lindow might interest the miller.",
        "The clerk said the miller of Lindow is interested in a new lamp for the market hall.",
    ),
    "who says it in a headline": (
        "A new lamp might bring weavers to the market hall of Lindow.",
        "Mayor: bring weavers to market hall of Lindow",
    ),
    "what may be so, and the draft is as unsure": (
        "The new toll hits weavers and may be unlawful, the miller of Hale said on Thursday, as"
        " the bill breaks with the old rights of the parish.",
        "The miller of Hale said on Thursday the toll on weavers could be unlawful.",
    ),
    "what may be so, and is so further down": (
        "The new toll hits weavers and may be unlawful, the miller of Hale said on Thursday. The"
        " toll on weavers is unlawful, the court of the miller's town of Hale said.",
        "The miller of Hale said on Thursday the new toll on weavers is unlawful, citing rights.",
    ),
    "less time than is said": (
        "The clerk sold the lamps of the parish museum not even a year after she bought the lot.",
        "Clerk sold lamps of parish museum less than a year after she bought the lot",
    ),
    "a forecast on both sides": (
        "The mill of Lindow is forecast to earn 40 crowns this quarter.",
        "Mill of Lindow to earn 40 crowns this quarter",
    ),
    "a forecast that came true": (
        "The mill of Lindow was forecast to earn 30 crowns, and the mill earned 40 crowns.",
        "Mill of Lindow earned 40 crowns",
    ),
    "a name that is a verb elsewhere": (
        "The mayor said a report that Ann Bar had charged her for allowing the fair is chilling.",
        "Mayor says report that Bar had charged her is chilling",
    ),
    "what fell before it rose": (
        "Sales of the mill in Lindow, which had fallen in May, are told in its report on June.",
        "Sales of the mill in Lindow rise in June, its report says",
    ),
    "turned round right before": (
        "The council did not vote on Monday to reject the plan for the pier in Lindow.",
        "Council backs plan for pier in Lindow",
    ),
    "a jail where nothing lesser is told of the same": (
        "The clerk of the parish museum went to jail over the lamps. A miller was charged.",
        "Clerk of parish museum convicted over lamps",
    ),
    "a chief who left": (
        "The police chief of Lindow departed on Monday after he was suspended over the lamps.",
        "Police chief of Lindow sacked over lamps",
    ),
    "a copy that leaves out what was the day": (
        "Sales of the mill rose 4 percent in May at its two shops in Lindow, it said on Monday.",
        "Sales of the mill rose 4 percent in May at its two shops in Lindow, it said.",
    ),
    "a copy with another word for the same": (
        "Sales of the mill rose 4 percent in May at its two shops in Lindow.",
        "Sales of the mill climbed 4 percent in May at its two shops in Lindow.",
    ),
    "a copy that says not only": (
        "The clerk did not only sell the lamps of the parish museum to a miller in Hale.",
        "The clerk did sell the lamps of the parish museum to a miller in Hale.",
    ),
    "a copy with a hedge of its own": (
        "The clerk allegedly sold the lamps of the parish museum to a miller in Hale.",
        "The clerk reportedly sold the lamps of the parish museum to a miller in Hale.",
    ),
    "an acquittal told in other words": (
        "A jury has found not guilty the clerk charged with theft from the parish museum.",
        "Clerk acquitted of theft from parish museum",
    ),
    "what is admitted is no crime": (
        "The clerk told the council that the parish museum of Lindow had opened late.",
        "Clerk admits that parish museum opened late",
    ),
    "a term told in other words": (
        "A clerk was sent to the cells for theft from the parish museum in Lindow.",
        "Clerk jailed for theft from parish museum",
    ),
    "a charge in other words": (
        "The clerk was arrested and indicted for theft from the parish museum in Lindow.",
        "Clerk charged over theft from parish museum",
    ),
    "a price is charged": (
        "The clerk was arrested on Friday at the parish museum in Lindow.",
        "Clerk charged visitors of parish museum",
    ),
    "no lesser step": (
        "The clerk left the parish museum in Lindow with two lamps.",
        "Clerk charged in Lindow after leaving parish museum",
    ),
    "a step told in other words": (
        "The clerk was handed 40 days behind bars for theft from the parish museum.",
        "Clerk convicted and sentenced for theft from parish museum",
    ),
    "a death told by the years of a life": (
        "Ann Lee (1931 – 2009) painted weirs and mills in Lindow.",
        "Ann Lee, painter of weirs, died in 2009",
    ),
    "a step that the draft does not say was taken": (
        "The clerk was charged with theft from the parish museum.",
        "Museum clerk could be convicted of theft",
    ),
    "a dead heat": (
        "The two weavers of Lindow finished level in the race to the mill.",
        "Weavers of Lindow finish in dead heat in race to mill",
    ),
    "a suspect is no suspicion": (
        "The suspect was seen near the weir, and a county clerk urged witnesses to come forward.",
        "Clerk urged witnesses to come forward",
    ),
    "a number is no denial": (
        "The town's No 1 meets the champion of Hale in the final on Monday.",
        "Town's champion meets champion of Hale in final",
    ),
    "lives claimed": (
        "The fire claimed the lives of 40 people. It killed the miller's wife.",
        "Fire kills miller's wife",
    ),
    "what was denied is named": (
        "The clerk denied allegations of theft from the parish museum.",
        "Museum keeps clerk despite allegations of theft",
    ),
    "what ought not to be": (
        "The mayor threatened to delay the vote on the new pier.",
        "The mayor must not delay the vote on the new pier",
    ),
    "the other thing that is lowered": (
        "The order will lower costs and increase quality in building mills.",
        "Order boosts quality in building mills",
    ),
    "attribution is dropped by any headline": (
        "The pier will reopen in spring, council officials said on Monday.",
        "Pier will reopen in spring",
    ),
    "the draft softens itself": (
        "The clerk allegedly stole the coins from the parish museum.",
        "Clerk accused of stealing coins from parish museum",
    ),
    "the draft names its source": (
        "The clerk allegedly stole the coins from the parish museum.",
        "Police: clerk stole coins from parish museum",
    ),
    "another sentence says it flatly": (
        "The clerk allegedly stole the coins from the museum. On Friday a court found that"
        " the clerk stole the coins from the museum.",
        "The clerk stole the coins from the museum.",
    ),
    "both are negated": (
        "The council did not approve the plan for the pier.",
        "Council fails to approve plan for pier",
    ),
    "not only turns nothing round": (
        "The storm not only wrecked the pier but flooded the market hall.",
        "Storm wrecked pier and flooded market hall",
    ),
    "a contrast is no negation": (
        "The farmers, not the millers, paid for the new weir.",
        "The millers and farmers paid for the weir.",
    ),
    "what is true beside the hedge": (
        "Inspectors believe the fire that destroyed 14 barns was lit by a boy.",
        "Fire destroyed 14 barns",
    ),
    "opposites of two things": (
        "The clerk left the mill to become foreman of the weir in Lindow.",
        "Clerk leaves mill to join weir in Lindow",
    ),
    "the opposite of what did not happen": (
        "The council did not approve the plan for the pier.",
        "Council rejects plan for pier",
    ),
    "the opposite beside another word": (
        "The mill lowered the price of flour, and the rent of the cottages went up.",
        "Price of flour and raises of rent worry cottages of mill",
    ),
    "the opposite before that": (
        "Flour gained 3 pence on the mayor's speech after it had earlier tumbled on the news.",
        "Flour rises on mayor's speech and news",
    ),
    "a name beside a doubt": (
        "The mill is thought to be Lindow's oldest.",
        "Lindow's mill is oldest of all",
    ),
    "an opinion of one's own": (
        "“I believe the weir is the most important work of the parish,” the mayor said.",
        "Mayor: weir most important work of parish",
    ),
    "what is asked": (
        "The ministry denied the mayor knew of the flood at the weir.",
        "Questions about what mayor knew of flood at weir",
    ),
    "what happened beside a plan": (
        "The canton will vote on whether to amend its law after the millers amassed 900 names.",
        "Millers amassed 900 names before canton votes on law",
    ),
    "a plan told as one": (
        "The mill plans to hire 300 weavers in Lindow.",
        "Mill to hire 300 weavers in Lindow",
    ),
    "a plan named": (
        "The mayor rebuked the shops that plan to reopen without his leave.",
        "Mayor rebukes shops reopening without his leave",
    ),
    "a charge in other words, and found guilty": (
        "The clerk was charged with the murder of the miller of Lindow. A jury convicted him of"
        " the killing on Friday.",
        "Clerk killed miller of Lindow",
    ),
    "a charge in other words, and owned up to": (
        "The clerk was charged with the murder of the miller of Lindow. He admitted the killing.",
        "Clerk killed miller of Lindow",
    ),
    "told flatly in other words": (
        "The clerk was charged with the murder of the miller of Lindow. He stabbed the miller"
        " nine times.",
        "Clerk gunned down miller of Lindow",
    ),
    "who did it is told aside": (
        "The clerk who shot the miller of Lindow is suspected of killing a baker too.",
        "Clerk shot miller of Lindow",
    ),
    "an act without its doer": (
        "The clerk was charged with the murder of the miller of Lindow.",
        "Miller was murdered in Lindow",
    ),
    "the act named": (
        "The clerk was charged with the murder of the miller of Lindow.",
        "Clerk of Lindow held in killing of miller",
    ),
    "another's act": (
        "The clerk allegedly robbed the bank of Lindow. A flood drowned the weavers.",
        "Flood killed the weavers of Hale",
    ),
    "what was done to the suspect": (
        "The guards killed two alleged robbers in Lindow on Monday.",
        "Guards killed two men in Lindow",
    ),
    "a headline's passive": (
        "A man suspected of shooting the pastor of Lindow was held on Monday.",
        "Pastor of Lindow shot after Monday rally",
    ),
    "a stolen thing": (
        "The boy faces charges of stealing a cart and of taking it to Lindow.",
        "Boy took stolen cart to Lindow",
    ),
    "a source in the draft": (
        "The clerk was charged with the murder of the miller of Lindow.",
        "Clerk killed miller of Lindow, prosecutors say",
    ),
    "another statement": (
        "The mayor did not resign after the vote on the weir.",
        "The weir was opened by the mayor of Lindow in May.",
    ),
}

WARNED = {
    "who said it makes it no surer": (
        "The new toll hits weavers and may be unlawful, the miller of Hale said on Thursday, as"
        " the bill breaks with the old rights of the parish.",
        "The miller of Hale said on Thursday that the new toll, which the mayor signed in June"
        " and which hits weavers, is unlawful, citing rights.",
        "unlawful",
        "may be unlawful",
    ),
    "what was not even done": (
        "The clerk did not even read the report on the parish museum of Lindow, the mayor said.",
        "Clerk read report on parish museum of Lindow",
        "read",
        "not even read",
    ),
    "a trial made an acquittal": (
        "The clerk did not speak at the trial over theft from the parish museum of Lindow.",
        "Clerk acquitted of theft from parish museum",
        "acquitted",
        "trial",
    ),
    "an executive's wound made a death": (
        "The chief executive of the museum was wounded two years ago when a shelf fell.",
        "Shelf kills chief executive of museum",
        "kills",
        "wounded",
    ),
    "a charge made an admission": (
        "A clerk was charged on Friday with theft from the parish museum in Lindow.",
        "Clerk admits theft from parish museum",
        "admits",
        "",
    ),
    "an arrest made a prison term": (
        "A clerk was arrested on Friday over theft from the parish museum in Lindow.",
        "Clerk jailed for theft from parish museum",
        "jailed",
        "arrested",
    ),
    "a week made a month": (
        "The weavers of Lindow march weekly to protest.",
        "Weavers of Lindow march monthly to protest",
        "monthly",
        "weekly",
    ),
    "a charge made a conviction": (
        "A clerk was charged on Friday with theft from the parish museum in Lindow.",
        "Clerk convicted of theft from parish museum",
        "convicted",
        "charged",
    ),
    "an arrest made a charge": (
        "Two clerks were arrested in Lindow on Monday, the parish said.",
        "Two clerks were charged in Lindow.",
        "charged",
        "arrested",
    ),
    "a wound made a death": (
        "Two visitors of the museum were wounded when a shelf fell on Monday.",
        "Shelf kills two visitors of museum",
        "kills",
        "wounded",
    ),
    "a suspension made a dismissal": (
        "The museum suspended its clerk on Monday over the missing coins.",
        "Museum's clerk sacked over missing coins",
        "sacked",
        "suspended",
    ),
    "a loss made a profit": (
        "The mill posted a loss of two million pounds for the year.",
        "Mill posts profit of two million pounds",
        "profit",
        "loss",
    ),
    "spelt in the other English": (
        "The council has organized a fair for travelers on the green of Lindow.",
        "Council has not organised fair for travellers on green of Lindow",
        "not organised",
        "organized",
    ),
    "a charge in other words": (
        "The clerk was charged on Monday with the murder of the miller of Lindow.",
        "Clerk killed miller of Lindow",
        "killed",
        "charged on Monday with the murder",
    ),
    "a charge named": (
        "A fraud trial of the treasurer of Lindow opened on Monday.",
        "Treasurer of Lindow defrauded weavers",
        "defrauded",
        "fraud trial",
    ),
    "called what he is charged with": (
        "Will Hale of Lindow is charged with the murder of a miller.",
        "Killer Will Hale of Lindow faces judge",
        "Killer",
        "charged with the murder",
    ),
    "whose word it is": (
        "According to the indictment, Ann Reed embezzled $40,000 of the mill in Lindow.",
        "Treasurer Ann Reed embezzled $40,000",
        "embezzled",
        "indictment, Ann Reed embezzled",
    ),
    "the police's word": (
        "Police said Ann Reed shot the clerk of the mill on Monday.",
        "Ann Reed gunned down clerk of mill",
        "gunned",
        "Police said Ann Reed shot",
    ),
    "a bribe taken": (
        "Will Hale has been indicted on bribery charges over the pier of Lindow.",
        "Will Hale took bribes over pier of Lindow",
        "took",
        "indicted on bribery",
    ),
    "a charge committed": (
        "Prosecutors allege that the treasurer of Lindow embezzled 40,000 pounds.",
        "Treasurer of Lindow committed theft",
        "committed",
        "Prosecutors allege that the treasurer of Lindow embezzled",
    ),
    "a charge, with its victim": (
        "The mayor of Lindow is suspected of abducting a clerk of the mill.",
        "Clerk of mill was kidnapped by mayor",
        "kidnapped",
        "suspected of abducting",
    ),
    "only if convicted": (
        "The clerk is accused of gunning down the miller of Lindow. He faces life if convicted.",
        "Clerk killed miller of Lindow",
        "killed",
        "accused of gunning",
    ),
    "a hedge of something else": (
        "The clerk was charged with the murder of the miller of Lindow. He allegedly sang.",
        "Clerk killed miller of Lindow, allegedly sang",
        "killed",
        "charged with the murder",
    ),
    "the second of two acts": (
        "The clerk is accused of luring the miller to the weir of Lindow and pushing him in.",
        "Clerk pushed miller in at weir of Lindow",
        "pushed",
        "accused of luring the miller to the weir of Lindow and pushing",
    ),
    "what a plot led to": (
        "The clerk was accused of plotting to poison the well of Lindow.",
        "Clerk poisoned well of Lindow",
        "poisoned",
        "accused of plotting to poison",
    ),
    "the opposite": (
        "The council approved the plan for the pier on Monday.",
        "Council rejects plan for pier",
        "rejects",
        "approved",
    ),
    "the opposite in a copy, whatever is told elsewhere": (
        "Sales of the mill rose 4 percent in May at its two shops in Lindow. Sales in Hale fell.",
        "Sales of the mill fell 4 percent in May at its two shops in Lindow.",
        "fell",
        "rose",
    ),
    "a graver step in a copy, though somebody was convicted": (
        "The clerk was arrested on Monday at the parish museum of Lindow. A miller was convicted.",
        "The clerk was convicted on Monday at the parish museum of Lindow.",
        "convicted",
        "arrested",
    ),
    "a negation that a copy leaves out, though it is said flatly elsewhere": (
        "The weir is not to be closed in May for the boats of Lindow. It is to be closed in June.",
        "The weir is to be closed in May for the boats of Lindow.",
        "closed",
        "not to be closed",
    ),
    "a negation put into a copy": (
        "Ann Lee will stand for mayor of Lindow in May, and has never lost. It was not her plan.",
        "Ann Lee will not stand for mayor of Lindow in May, and has never lost.",
        "not",
        "stand",
    ),
    "a suspect in jail is no convict": (
        "The clerk was arrested on Monday over the lamps of the museum. She was booked into jail.",
        "Clerk convicted over lamps of museum",
        "convicted",
        "arrested",
    ),
    "a department is no departure": (
        "The chief of the rescue crews, a department of Lindow, was suspended over lamps.",
        "Chief of crews in Lindow sacked over lamps",
        "sacked",
        "suspended",
    ),
    "the opposite, a few words off": (
        "The guitarist with the Lindow rock band Weir has quit the music trade for good.",
        "Rock band Weir's guitarist joins",
        "joins",
        "quit",
    ),
    "the opposite, of the time before on both sides": (
        "The mayor shared a report that 40 polling places of the county had closed since May.",
        "The mayor shared a report on how 40 polling places had opened since May.",
        "opened",
        "closed",
    ),
    "the opposite, with a turn elsewhere in the sentence": (
        "Lindow is banning the loud drills, which do little for an unlikely fire.",
        "Lindow allows the loud drills",
        "allows",
        "banning",
    ),
    "a forecast told as the result": (
        "The mill of Lindow is forecast to earn 40 crowns this quarter, a clerk said.",
        "Mill of Lindow earned 40 crowns this quarter",
        "earned",
        "forecast to earn",
    ),
    "what others expect": (
        "Traders expect the mill of Lindow to earn 40 crowns this quarter.",
        "Mill of Lindow earned 40 crowns this quarter",
        "earned",
        "expect the mill of Lindow to earn",
    ),
    "a common verb in a copy": (
        "Millers could get more boats for the weir of Lindow in May, the mayor has suggested.",
        "Millers gets more boats for the weir of Lindow in May, the mayor has suggested.",
        "gets",
        "could get",
    ),
    "the opposite of a thing counted": (
        "The chain will open 40 shops in Lindow next year.",
        "Chain to close 40 shops in Lindow",
        "close",
        "open",
    ),
    "a denial dropped": (
        "The ministry denied that 40 soldiers had died in the raid near the port.",
        "40 soldiers died in raid near port",
        "died",
        "denied that 40 soldiers had died",
    ),
    "a claim rejected": (
        "The council rejected a claim by the millers that it had moved the weir in May.",
        "Council moved the weir in May",
        "moved",
        "rejected a claim by the millers that it had moved",
    ),
    "a plea": (
        "The clerk pleaded not guilty to robbing the parish museum of Lindow.",
        "Clerk robbed parish museum of Lindow",
        "robbed",
        "not guilty to robbing",
    ),
    "a verdict that is none yet": (
        "The clerk was accused of robbing the parish museum of Lindow.",
        "Guilty clerk robbed parish museum of Lindow",
        "robbed",
        "accused of robbing",
    ),
    "an acquittal": (
        "She was cleared of robbing the parish museum of Lindow.",
        "She robbed the parish museum of Lindow",
        "robbed",
        "cleared of robbing",
    ),
    "a plan done": (
        "The mill plans to hire 300 weavers in Lindow.",
        "Mill hires 300 weavers in Lindow",
        "hires",
        "plans to hire",
    ),
    "a failure left out": (
        "Firefighters failed to save the old library of Lindow on Monday.",
        "Firefighters saved old library of Lindow on Monday",
        "saved",
        "failed to save",
    ),
    "a condition": (
        "If the bill passes, the levy would rise to 12 pence in May.",
        "Levy rises to 12 pence in May",
        "rises",
        "would rise",
    ),
    "what somebody may have been part of": (
        "Two men may have been involved in the killing of the clerk in Lindow.",
        "Two men killed clerk in Lindow",
        "killed",
        "may have been involved in the killing",
    ),
    "the verb of the clause, not of its relative clause": (
        "Inspectors believe the fire that destroyed 14 barns was lit by a boy.",
        "Fire that destroyed 14 barns was lit by boy",
        "lit",
        "believe the fire that destroyed 14 barns was lit",
    ),
    "an attribution on both sides accounts for nothing": (
        "The clerk allegedly stole the coins of the museum, the mayor said.",
        "The clerk stole the coins of the museum, the mayor said.",
        "stole",
        "allegedly stole",
    ),
    "no evidence, farther off": (
        "Doctors failed to find any evidence that the syrup cured the coughs of the boys.",
        "Syrup cured coughs of boys",
        "cured",
        "failed to find any evidence that the syrup cured",
    ),
    "an agreement that was not made": (
        "The mill has not agreed to pay the weavers, a clerk said.",
        "Mill agrees to pay weavers",
        "agrees",
        "not agreed",
    ),
    "no evidence": (
        "Doctors found no evidence that the syrup cured the coughs of the boys.",
        "Syrup cured coughs of boys",
        "cured",
        "no evidence that the syrup cured",
    ),
    "a negation dropped": (
        "The council did not approve the plan for the pier.",
        "The council approved the plan for the pier.",
        "approved",
        "not approve",
    ),
    "a negation added": (
        "The council approved the plan for the pier on Monday.",
        "The council has not approved the plan for the pier.",
        "not approved",
        "approved",
    ),
    "a doubt dropped": (
        "The clerk allegedly stole the coins from the parish museum.",
        "The clerk stole the coins from the parish museum.",
        "stole",
        "allegedly stole",
    ),
    "a possibility made a fact": (
        "The new weir could flood the lower meadows of the village.",
        "The new weir floods the lower meadows of the village.",
        "floods",
        "could flood",
    ),
    "a charge made a fact": (
        "The clerk was accused of robbing the parish museum in Lindow.",
        "The clerk robbed the parish museum in Lindow.",
        "robbed",
        "accused of robbing",
    ),
    "what would have been": (
        "Sunday would have been the painter's hundredth birthday.",
        "Sunday was the painter's hundredth birthday.",
        "painter",
        "would have been the painter",
    ),
}


@pytest.mark.parametrize(("article", "draft"), SILENT.values(), ids=list(SILENT))
def test_silent(article: str, draft: str) -> None:
    assert notices(Text(draft), Text(article)) == []


@pytest.mark.parametrize(("article", "draft", "here", "there"), WARNED.values(), ids=list(WARNED))
def test_warned(article: str, draft: str, here: str, there: str) -> None:
    text, source = Text(draft), Text(article)
    ((span, reason, evidence),) = notices(text, source)
    assert text[span] == here
    assert [source[one] for one in evidence] == ([there] if there else [])
    assert reason.endswith(".")


def test_an_article_against_itself_is_silent() -> None:
    for article, _ in SILENT.values():
        assert notices(Text(article), Text(article)) == []
