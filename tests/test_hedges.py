"""Warnings about a certainty that the article does not have: doubt, a plan, a condition."""

from __future__ import annotations

import pytest

from tests.noticing import is_silent, is_warned

SILENT = {
    "who set to work": (
        "Ida Holm set to work on the song of Hale, and finished it in May.",
        "Ida Holm worked on the song of Hale.",
    ),
    "what is scheduled has its day": (
        "The trial of the clerk is scheduled to begin on Monday.",
        "The trial of the clerk begins on Monday.",
    ),
    "what is weighed": (
        "The council weighed building a road.",
        "The council weighed the building of a road.",
    ),
    "less than another, and more": (
        "The new trams of Hale are more reliable than the old trams, a clerk said.",
        "The old trams of Hale are less reliable than the new trams.",
    ),
    "more of it in one weather, less in the other": (
        "Carts of the mill use more oil in cold weather.",
        "Carts of the mill use less oil in warm weather.",
    ),
    "more for one, less for another": (
        "Weavers at the mill earn less money in May.",
        "Bakers at the mill earn more money in May.",
    ),
    "no plea of guilt": (
        "Tom Roe pleaded not guilty to the theft of lamps on Monday.",
        "Tom Roe did not plead guilty to the theft of lamps.",
    ),
    "another's plea": (
        "Tom Roe denied theft. Ann Lee pleaded guilty to fraud on Monday.",
        "Tom Roe pleaded not guilty to theft on Monday.",
    ),
    "one of two pleas": (
        "Otto Roe of Hale had pleaded not guilty. Ann Lee pleaded guilty.",
        "Two clerks of the mill were convicted; Ann Lee had pleaded guilty.",
    ),
    "the same plea": (
        "Otto Roe of Hale had entered a plea of not guilty.",
        "Otto Roe was convicted last month, though he pleaded not guilty.",
    ),
    "what will be passed": (
        "The parish of Hale is set to pass a law on lamps that lets clerks into the mill.",
        "The parish of Hale will pass a law on lamps that lets clerks into the mill.",
    ),
    "what the draft has considered too": (
        "The firm is considering closing the lamp mill in Hale. It closed a shop last year.",
        "The firm weighs closing the lamp mill in Hale.",
    ),
    "what was discussed and done": (
        "The mayor discussed selling the lamp mill of Hale. He sold the lamp mill of Hale in May.",
        "The mayor sold the lamp mill of Hale.",
    ),
    "what somebody is told to consider": (
        "Consider visiting the lamp mill in Hale, the clerk said.",
        "The clerk visits the lamp mill in Hale.",
    ),
    "two that are to come": (
        "The clerks plan to press the mayor of Hale over the lamps of the mill.",
        "Clerks to give speech and press the mayor of Hale over the lamps of the mill",
    ),
    "who has managed it": (
        "Ann Roe could only watch the oat race of Hale from the weir after two faults.",
        "Ann Roe watches the oat race of Hale from weir after faults",
    ),
    "things that a negation is about": (
        "There is no path to a strong mill of Hale without good oats.",
        "Clear Paths to Strong Mill of Hale",
    ),
    "what somebody could only do": (
        "Ann Roe could only finish third in the Hale oat race after two faults at the weir.",
        "Ann Roe finishes third in Hale oat race after faults",
    ),
    "all but one": (
        "Hale is the only town in the valley that has not returned to normal trade in lamps.",
        "Trade in lamps returns to normal in valley towns except Hale",
    ),
    "who is spared it": (
        "Singer Ann Roe has been spared jail over the lamps of the Lindow mill.",
        "No jail for singer Ann Roe over lamps of Lindow mill",
    ),
    "where a planned trip goes": (
        "As many weavers plan trips to weirs this May weekend, the clerk warns of eels in Lindow.",
        "Clerk urges weavers at weirs of Lindow this May weekend to look out for eels",
    ),
    "what there is, and some may be left without": (
        "A miller has said that weavers of the Hale mill could be left without steam in frost.",
        "Miller of Hale has doubts on mill's steam pipe",
    ),
    "the first part of a compound": (
        "A miller of Hale has told how clerks of the parish put off his potentially life-saving"
        " bath in the mill.",
        "Miller of Hale tells how clerks put off his life-saving bath in the mill",
    ),
    "what something may be linked to": (
        "The clerks of Hale said that they believe a fair in the mill may be linked to the flood.",
        "The flood in Hale may be linked to a fair in the mill, clerks said",
    ),
    "what a thing is named by in what is asked": (
        "The clerk asked whether weavers are best served by Lindow's fragmented councils.",
        "Five lines from the clerk on Lindow's fragmented councils of weavers",
    ),
    "a source at the end": (
        "A new report suggests that the mill of Hale may have already started to make lamps.",
        "Mill of Hale has started to make lamps: Report",
    ),
    "the draft's own doubt two words off": (
        "Rumoured husband: the miller of Lindow, Otto Roe, walks at the weir with Ann Lee.",
        "Ann Lee walks at the weir with rumoured new husband Otto Roe, the miller of Lindow",
    ),
    "less time than is named": (
        "The weavers of Lindow spend months, if not years, waiting for lamps from the parish.",
        "Weavers of Lindow wait years for lamps from the parish",
    ),
    "the draft's own forecast": (
        "The mill of Lindow warned that sales of lamps could decline by a tenth next year.",
        "Mill of Lindow projects decline in sales of lamps next year",
    ),
    "what goes on, beside what was planned": (
        "The miller of Hale is fighting the toll on lamps. His lawyer said the miller planned to"
        " fight the toll on lamps in Hale.",
        "Miller of Hale fights toll on lamps",
    ),
    "how much likelier": (
        "The rule on stamped lamps is more likely to affect the weavers of Lindow, a study finds.",
        "Rule on stamped lamps affects weavers of Lindow more",
    ),
    "what somebody may be to blame for": (
        "The miller of Hale suggested that the weavers of Lindow may be to blame for the flood.",
        "Miller of Hale blames weavers of Lindow for flood",
    ),
    "another verb of claiming": (
        "A miller who alleges the flood was brewed in a mill has a report which she claims helps.",
        "Miller claims the flood was brewed in a mill, has a report",
    ),
    "what is believed of somebody, and what she does": (
        "A miller believed to be one of the parish's oldest weavers has finally left the hall.",
        "Miller, one of parish's oldest weavers, finally leaves hall",
    ),
    "a clause behind a noun in what is asked": (
        "The weavers are split on whether the mayor should bring oil for the change in Hale he has"
        " called for.",
        "Weavers split on bringing oil for the mayor's calls for change in Hale",
    ),
    "the second of two plans": (
        "The mayor will give a speech in Hale, then see the miller, whom he is expected to press"
        " for lamps.",
        "Mayor to give speech in Hale, then press miller for lamps",
    ),
    "a word of time that a negation bears on": (
        "The lamps of Hale don't always suit the weavers of the hall.",
        "In the hall of Hale, lamps always suit the weavers",
    ),
    "a compound of a verb": (
        "The change added to fears that the plan for the mill of Hale was part of a switch to a"
        " more miller-led council.",
        "Change in plan for mill of Hale explained: a more miller-led council",
    ),
    "a negation for a word that ends it": (
        "The mayor of Lindow has ordered the stopping of lamp making in the parish mill.",
        "Lindow mayor: No more lamp making in parish mill",
    ),
    "a claim that somebody denies": (
        "The captain of Hale has hit back at claims he is difficult to work with in the mill.",
        "Captain of Hale insists he is NOT difficult to work with in the mill",
    ),
    "what is told under a dateline": (
        "HALE (Wire) - The miller of Lindow conceded the vote for the council on Sunday."
        "\n\nOn Thursday the miller of Lindow had yet to concede the vote for the council.",
        "Miller of Lindow concedes the vote for the council",
    ),
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
    "a copy that leaves out what was the day": (
        "Sales of the mill rose 4 percent in May at its two shops in Lindow, it said on Monday.",
        "Sales of the mill rose 4 percent in May at its two shops in Lindow, it said.",
    ),
    "a copy with a hedge of its own": (
        "The clerk allegedly sold the lamps of the parish museum to a miller in Hale.",
        "The clerk reportedly sold the lamps of the parish museum to a miller in Hale.",
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
    "what is true beside the hedge": (
        "Inspectors believe the fire that destroyed 14 barns was lit by a boy.",
        "Fire destroyed 14 barns",
    ),
    "a name beside a doubt": (
        "The mill is thought to be Lindow's oldest.",
        "Lindow's mill is oldest of all",
    ),
    "an opinion of one's own": (
        "“I believe the weir is the most important work of the parish,” the mayor said.",
        "Mayor: weir most important work of parish",
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
}

WARNED = {
    "the other plea": (
        "Otto Roe of Hale was convicted last month. He had pleaded not guilty.",
        "Otto Roe was convicted last month of selling the lamps of the mill that he headed; he"
        " had pleaded guilty.",
        "pleaded guilty",
        "pleaded not guilty",
    ),
    "what is set to pass": (
        "The parish of Hale is set to pass a law on lamps that lets clerks into the mill.",
        "The parish of Hale has passed a law on lamps that lets clerks into the mill.",
        "passed",
        "set to pass",
    ),
    "what is considered": (
        "The firm is considering closing the lamp mill in Hale. It closed a shop last year.",
        "The firm is closing the lamp mill in Hale.",
        "closing",
        "considering closing",
    ),
    "what is discussed": (
        "The mayor discussed selling the lamp mill of Hale to the weavers.",
        "The mayor sold the lamp mill of Hale to the weavers.",
        "sold",
        "discussed selling",
    ),
    "where they went is no plan": (
        "Clerks went to a flat in Ashby. They plan to arrest Tim Roe over the theft of a lamp.",
        "Clerks went to a flat in Ashby and arrested Tim Roe over the theft of a lamp.",
        "arrested",
        "plan to arrest",
    ),
    "what else was claimed": (
        "The party claimed a majority and plans to scrap the lamp tax in June.",
        "The party, which claimed a majority, scrapped the lamp tax in June.",
        "scrapped",
        "plans to scrap",
    ),
    "what else was projected": (
        "The mill is expected to cut 200 jobs at the weir.",
        "The mill, which projected a loss, cut 200 jobs at the weir.",
        "cut",
        "expected to cut",
    ),
    "a compound that is denied": (
        "The club did not short-list Ann Lee for the Ashby prize.",
        "The club short-listed Ann Lee for the Ashby prize.",
        "short",
        "not short",
    ),
    "who say it behind it": (
        "The mill paid the weavers in full, critics of the clerk said.",
        "The mill did not pay the weavers in full, critics said.",
        "not pay",
        "paid",
    ),
    "what could only be done later": (
        "The council could only approve the mill after an inquiry.",
        "The council approved the mill after an inquiry.",
        "approved",
        "could only approve",
    ),
    "what somebody could do": (
        "Ann Roe could finish third in the Hale oat race after two faults at the weir.",
        "Ann Roe finishes third in Hale oat race after faults",
        "finishes",
        "could finish",
    ),
    "a source of another thing at the end": (
        "A new report suggests that the mill of Hale may have already started to make lamps.",
        "Mill of Hale has started to make lamps, after the Lindow Report",
        "started",
        "may have already started",
    ),
    "what is less sure under a dateline": (
        "HALE (Wire) - The miller of Lindow might have conceded the vote for the council.",
        "Miller of Lindow conceded the vote for the council",
        "conceded",
        "might have conceded",
    ),
    "likely": (
        "The rule on stamped lamps is likely to affect the weavers of Lindow, a study finds.",
        "Rule on stamped lamps affects the weavers of Lindow",
        "affects",
        "likely to affect",
    ),
    "who said it makes it no surer": (
        "The new toll hits weavers and may be unlawful, the miller of Hale said on Thursday, as"
        " the bill breaks with the old rights of the parish.",
        "The miller of Hale said on Thursday that the new toll, which the mayor signed in June"
        " and which hits weavers, is unlawful, citing rights.",
        "unlawful",
        "may be unlawful",
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
    "a plan done": (
        "The mill plans to hire 300 weavers in Lindow.",
        "Mill hires 300 weavers in Lindow",
        "hires",
        "plans to hire",
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
    "what would have been": (
        "Sunday would have been the painter's hundredth birthday.",
        "Sunday was the painter's hundredth birthday.",
        "painter",
        "would have been the painter",
    ),
}


@pytest.mark.parametrize(("article", "draft"), SILENT.values(), ids=list(SILENT))
def test_silent(article: str, draft: str) -> None:
    is_silent(article, draft)


@pytest.mark.parametrize(("article", "draft", "here", "there"), WARNED.values(), ids=list(WARNED))
def test_warned(article: str, draft: str, here: str, there: str) -> None:
    is_warned(article, draft, here, there)
