"""Warnings about a word that says the opposite, beside the article's words or further off."""

from __future__ import annotations

import pytest

from tests.noticing import is_silent, is_warned

SILENT = {
    "down and up again in a day": (
        "Shares in Lund Mills slid early but rebounded to close 3 percent higher.",
        "Lund Mills shares fell early but closed 3 percent higher.",
    ),
    "what is likely": (
        "Otto Roe is more likely to live with the new lamp, a clerk of Hale said.",
        "With the new lamp Otto Roe of Hale is less likely to die.",
    ),
    "more of it and less": (
        "Otto Roe was more comfortable with the lamp of the mill, and Ann Lee less comfortable.",
        "The lamp of the mill made Ann Lee less comfortable.",
    ),
    "less of something else": (
        "Carts carry more oats to the mill of Hale in May.",
        "Carts carry less coal to the mill of Hale in May.",
    ),
    "who quits and returns": (
        "Otto Roe returned to the choir of Hale in May, a year after he quit the choir of Hale.",
        "Singers met on Monday, a year after Otto Roe quit the choir of Hale.",
    ),
    "what benefits one and costs another": (
        "The toll would benefit weavers of Hale by £40 a year, and cost the bakers of Hale £30.",
        "The miller said a toll would cost the bakers of Hale £30 a year.",
    ),
    "another ban": (
        "The mayor of Hale lifted a ban on carts on Sunday. The parish extended its ban on lamps.",
        "Shops stay shut, while the parish extended a ban on lamps of the mill on Sunday.",
    ),
    "what was so last month": (
        "Sales of lamps are going up in most parts of Hale, after figures last month showed that"
        " sales of lamps were falling in most parts of Hale.",
        "Sales of lamps in most parts of Hale rise",
    ),
    "who pushes back": (
        "The mayor pushed back on Monday against the miller's claim on the plan for the pier.",
        "Mayor rejects the miller's claim on the plan for the pier",
    ),
    "what led to it": (
        "Old faults were behind the blunder of the parish with the new pier.",
        "Old faults led to the parish's blunder with new pier",
    ),
    "a thing of whose it is done to": (
        "The miller said in a letter that the parish must move sacks abroad in order to reduce"
        " Hale's dependence on Lindow's oat market.",
        "Clerks say the mayor's push to revive the oat market boosts Lindow's hold on the weavers,"
        " while putting Hale at a loss.",
    ),
    "what failing to do it does": (
        "Failure to set up a ferry at the port could cost more jobs in the mills of Lindow.",
        "Port asks for ferry to save mills of Lindow",
    ),
    "what the plan that is supported is to force": (
        "Some weavers of Hale will send a long and legal letter in support of the council's plan"
        " to force the mill to open its locked gate.",
        "Weavers of Hale to oppose mill on locked gate",
    ),
    "another's wife": (
        "“Otto was introduced to Roland's wife Ann, of Hale, in the mill, and Otto Roe saw her.”",
        "Otto Roe's girlfriend Ann of Hale leaves the mill",
    ),
    "the name of what it does": (
        "The mill of Hale has announced the resumption of production of lamps at its weir, after a"
        " halt to production of lamps at the weir.",
        "Mill of Hale resumes production of lamps at its weir",
    ),
    "what fell before it rose": (
        "Sales of the mill in Lindow, which had fallen in May, are told in its report on June.",
        "Sales of the mill in Lindow rise in June, its report says",
    ),
    "a copy with another word for the same": (
        "Sales of the mill rose 4 percent in May at its two shops in Lindow.",
        "Sales of the mill climbed 4 percent in May at its two shops in Lindow.",
    ),
    "a dead heat": (
        "The two weavers of Lindow finished level in the race to the mill.",
        "Weavers of Lindow finish in dead heat in race to mill",
    ),
    "the other thing that is lowered": (
        "The order will lower costs and increase quality in building mills.",
        "Order boosts quality in building mills",
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
    "who backs away supports nothing": (
        "The mill opposed the rule on lamps in public, a clerk said.",
        "Mill backs away from rule on lamps in public",
    ),
    "a part of a compound, on both sides": (
        "The council approved the stop-gap money for the pier.",
        "Council backs stop-gap money for pier",
    ),
    "two words on, another thing": (
        "The mill beat its rivals at the fair and told of its quarterly output of oats.",
        "Mill misses quarterly forecast for barley",
    ),
    "told flatly where the draft's speaker is named twice": (
        "The bank delays the cut in rates, said Ann Lee of the bank.",
        "Weekly View: bank delays cut in rates, says Ann Lee",
    ),
    "beside the same words, told so in another place too": (
        "Quarterly loss per share narrowed to 2 pence from 5. It widened to 5 pence for the mill's"
        " quarterly loss per share in Hale.",
        "The mill of Lindow named a baker as its chief on Monday, and its quarterly loss per share"
        " widened to 5 pence.",
    ),
    "another word for the draft's beside the same words": (
        "The crown of Lindow declined to a three-week low as oil climbed.",
        "The crown of Lindow slips to a three-week low in trade that a clerk called thin.",
    ),
    "what was so before": (
        "Mill output in Lindow edged up 5 percent in May after falling 5 percent a month ago.",
        "Bakers were glad on Monday, and mill output in Lindow gained 5 percent in spring.",
    ),
    "an object that is another": (
        "The fund sharply increased stakes in lamps, oats and barley, and sold one in flour.",
        "Fund loads up on lamps, oats and barley, cuts flour",
    ),
    "ahead of and behind, from both sides": (
        "The weavers of Hale have moved ahead of the bakers of Lindow in the race for the cup.",
        "Bakers of Lindow trailing weavers of Hale in race for cup",
    ),
    "won by one, lost by the other": (
        "Rovers lost the last four Lindow derbies, and a win on Monday would be a relief.",
        "Hale Town have won the last four Lindow derbies, and their chief is glad of that",
    ),
    "both said": (
        "The council will lower housing costs in Lindow, the mayor told the fair on Monday.",
        "Mayor tells of new steps to boost housing supply and lower housing costs in Lindow",
    ),
    "several persons in the same words": (
        "A man threw a lamp through a woman's window in Lindow on Monday.",
        "A woman told the court of her fright, after a man threw a lamp through a window",
    ),
}

WARNED = {
    "more for less": (
        "The weaver Otto Roe was more comfortable with the lamp of the mill in May.",
        "Clerks met on Monday. Otto Roe was less comfortable with the lamp of the mill in May.",
        "less comfortable",
        "more comfortable",
    ),
    "who grants": (
        "A court in Hale on Monday rejected a request by the mill to stop the bakers from selling"
        " oats at the weir.",
        "Three judges, all of Lindow, on Monday granted the mill's request to stop the bakers of"
        " Hale from selling oats, and the clerk was glad.",
        "granted",
        "rejected",
    ),
    "what is extended": (
        "The mayor of Hale lifted a ban on carts at the weir and in the market on Sunday.",
        "Shops stay shut. The mayor extended a ban on carts at the weir on Sunday morning, after"
        " the mill was buried in snow.",
        "extended",
        "lifted",
    ),
    "who quits": (
        "The fair comes a day after Otto Roe returned to the choir of Hale after a rest.",
        "Singers met at the mill on Monday for a feast thought to be for clerks, a day after Otto"
        " Roe quit the choir of Hale.",
        "quit",
        "returned",
    ),
    "what it does to them": (
        "The plan for a toll would benefit the typical weaver of Hale by £40 a year, half of them"
        " paying nothing.",
        "The miller called the lamps a waste. He said a toll would cost the typical weaver of"
        " Hale £40 a year.",
        "cost",
        "benefit",
    ),
    "when it was": (
        "Ashby council last week rejected the plan for a new mill on Elm Street.",
        "Ashby council approved the plan for a new mill on Elm Street.",
        "approved",
        "rejected",
    ),
    "what others approve of": (
        "Ashby council rejected the plan for the mill despite the approval of its clerks.",
        "Ashby council approved the plan for the mill.",
        "approved",
        "rejected",
    ),
    "what is so this month": (
        "Figures this month showed that sales of lamps were falling in most parts of Hale.",
        "Sales of lamps in most parts of Hale rise",
        "rise",
        "falling",
    ),
    "who backs it": (
        "The mayor backs the miller's claim on the plan for the pier, she said on Monday.",
        "Mayor rejects the miller's claim on the plan for the pier",
        "rejects",
        "backs",
    ),
    "a week made a month": (
        "The weavers of Lindow march weekly to protest.",
        "Weavers of Lindow march monthly to protest",
        "monthly",
        "weekly",
    ),
    "a loss made a profit": (
        "The mill posted a loss of two million pounds for the year.",
        "Mill posts profit of two million pounds",
        "profit",
        "loss",
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
    "the opposite of a thing counted": (
        "The chain will open 40 shops in Lindow next year.",
        "Chain to close 40 shops in Lindow",
        "close",
        "open",
    ),
    "a sentence of several things": (
        "The mill named a baker as its chief. Its quarterly loss per share narrowed to 2 pence"
        " from 5.",
        "A clerk said on Monday that the weavers are angry, as the quarterly loss per share"
        " widened to 5 pence.",
        "widened",
        "narrowed",
    ),
    "a step that is the opposite, far from alike": (
        "A letter led the mayor on Monday to pause planned 5 percent tolls on a range of oats.",
        "The baker hopes for a deal like that of Hale, after the mayor imposed planned 5 percent"
        " tolls on oats.",
        "imposed",
        "pause",
    ),
    "who is no longer": (
        "Lindow Rovers' former owner on Wednesday won a bid to wind up the company.",
        "A judge at the court in Hale granted on Wednesday a plea to wind up what a baker had"
        " bought from Lindow Rovers' current owner.",
        "current",
        "former",
    ),
    "behind for ahead, of the same side": (
        'The mill poll put the "In" camp just one percentage point ahead of the others.',
        'A mill poll put the "In" camp one point behind, and a baker spoke for the lamps.',
        "behind",
        "ahead",
    ),
    "a compound that turns nothing": (
        "The council approved the stop-gap money for the pier.",
        "Council rejects stop-gap money for pier",
        "rejects",
        "approved",
    ),
    "two words on": (
        "The mill's profit for May beat the forecast of traders.",
        "Mill misses quarterly forecast for profit",
        "misses",
        "beat",
    ),
    "another word for what it is done to": (
        "The ethics panel said it opened an inquiry into lamps that Lee bought.",
        "Ethics panel closes probe into lamps of Lee",
        "closes",
        "opened",
    ),
    "a speaker before and behind": (
        "The bank might delay the cut in rates this year, said Ann Lee, who leads a mill.",
        "Weekly View: bank delays cut in rates this year, says Ann Lee",
        "delays",
        "might delay",
    ),
}


@pytest.mark.parametrize(("article", "draft"), SILENT.values(), ids=list(SILENT))
def test_silent(article: str, draft: str) -> None:
    is_silent(article, draft)


@pytest.mark.parametrize(("article", "draft", "here", "there"), WARNED.values(), ids=list(WARNED))
def test_warned(article: str, draft: str, here: str, there: str) -> None:
    is_warned(article, draft, here, there)
