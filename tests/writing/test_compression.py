"""What may be left out of a sentence for a headline; what may not is in `test_kept_words` and its
like."""

from __future__ import annotations

import pytest

from tests.writing.compressing import refused

# the sentence, and a headline that leaves words out of it
GOOD = [
    # a number's unit stays with it, and what describes a noun behind a relative clause may go
    (
        "Olsen reported a steep 20 per cent rise in profit.",
        "Olsen reported 20 per cent rise in profit",
    ),
    ("Lima faces two new charges of fraud.", "Lima faces two charges of fraud"),
    ("The council approved the budget on Monday.", "council approved budget"),
    (
        "Lima dock workers have agreed to return to work after a week of talks.",
        "Lima dock workers agreed to return to work",
    ),
    (
        "A Danish trawler was seized by the navy in the strait late on Tuesday, officials said.",
        "Danish trawler seized by navy in strait",
    ),
    (
        "A Danish trawler was seized by the navy in the strait late on Tuesday, officials said.",
        "Danish trawler seized in strait",
    ),
    (
        "The bank said on Friday that it would raise its rate to 4 percent.",
        "bank said it would raise rate",
    ),
    (
        "A farmer who lost two barns in the flood has sued the province of Utrecht.",
        "farmer sued province of Utrecht",
    ),
    (
        "Ida Brandt, a nurse from Malmo, plans to run for mayor in the autumn.",
        "Ida Brandt to run for mayor",
    ),
    ("Coach Rui Lima will miss the final with a broken hand.", "Lima will miss final"),
    ("Crews put out fires in three mills on Monday.", "Crews put out fires"),
    ("Olsen sold the paper for $5 a share on Monday.", "Olsen sold paper for $5 a share"),
    (
        "The clip shows a tall man in a red coat kicking a dog on Friday.",
        "clip shows tall man in red coat kicking dog",
    ),
    (
        "Ida Brandt beat the bank at a game shared in Oslo.",
        "Ida Brandt beat bank at game shared in Oslo",
    ),
    # what someone says that they will do themselves
    (
        "Lima said on Monday that it would close two mines in the north.",
        "Lima would close two mines",
    ),
    (
        "The Danish brewer Lima said on Tuesday it has agreed to buy a rival.",
        "Lima has agreed to buy rival",
    ),
    ("Olsen Bank said it plans to close two branches.", "Olsen Bank plans to close two branches"),
    ("Police searched Oslo's largest tyre maker Lima on Monday.", "Police searched Lima"),
    # a participle that says more of the subject, with all that hangs on it
    (
        "Fires burning a few miles apart near the coast forced the evacuation of 800 homes.",
        "Fires forced evacuation of 800 homes",
    ),
    # given names of somebody whom the article calls by the surname
    ("Former batsman Rui Lima has been fined in Oslo.", "Former batsman Lima fined in Oslo"),
    ("The judge praised Sen. Rui Lima for the plan.", "judge praised Sen. Lima for plan"),
    ("Shares rose in response to Rui M. Lima's win.", "Shares rose in response to Lima's win"),
    # a firm's legal form, and whose the body is that has the name at home
    ("Olsen Inc forecast its first loss in years.", "Olsen forecast first loss in years"),
    ("Olsen Corp's chief has sold a mine.", "Olsen chief sold mine"),
    (
        "A mother has asked the U.S. Supreme Court to hear her case.",
        "mother asked Supreme Court to hear case",
    ),
    # a day before its part
    ("Olsen Air cut 40 flights Tuesday morning.", "Olsen Air cut 40 flights Tuesday morning"),
    # after "But", a lead, or what its bearer is
    ("But Ida Brandt is no typical nominee.", "Ida Brandt is no typical nominee"),
    ("A few days back in Oslo, Olsen opened a mine.", "Olsen opened mine"),
    ("A family have been found dead in a hut.", "family found dead in hut"),
    (
        "The Former Department of Mines Secretary Rui Lima accused Oslo of fraud.",
        "Rui Lima accused Oslo of fraud",
    ),
    ("President Rui Lima mocked Oslo for getting caught.", "Lima mocked Oslo"),
    ("Former Oslo boss Rui Lima says the tax is low.", "Lima says tax is low"),
    # between dashes, and a relative clause that a comma closes
    ("A clerk - a father of two - was jailed in Oslo.", "clerk jailed in Oslo"),
    (
        "A man who robbed two banks to feed a dog, has been jailed for a year.",
        "man jailed for year",
    ),
    # describing words among others
    ("Rates fell despite a federal weekly report.", "Rates fell despite federal report"),
    ("Oslo's export-heavy main index rose by 4 points.", "Oslo's main index rose by 4 points"),
    ("The club sealed a 4-0 win over Utrecht.", "club sealed win over Utrecht"),
    ("Two men were found dead inside their home in Oslo.", "Two men found dead inside home"),
    # a number of people, who acts for a town, where somebody is from
    ("Lima officials have hailed a new tax.", "Lima hailed new tax"),
    ("Senator Ida Lima of Utah is expected to announce a plan.", "Ida Lima to announce plan"),
    # what one makes known of oneself
    (
        "Ida Brandt announced last week that she had split from her husband.",
        "Ida Brandt split from husband",
    ),
    (
        "Olsen Schools announced the district will close two sites.",
        "Olsen Schools will close two sites",
    ),
    ("Olsen Inc said on Monday it has opened a mine.", "Olsen opened mine"),
    ("Ida Brandt says she wants to run for mayor.", "Ida Brandt wants to run for mayor"),
    ("Lima and his family are paying for a new mill.", "Lima paying for new mill"),
    ("Olsen Group cut its outlook on Monday.", "Olsen cut outlook"),
    (
        "The host met former President Rui Lima in Oslo.",
        "host met Lima in Oslo",
    ),
    # when it is, the first of two, what it is worth, what is being done
    ("Ida Brandt won at Sunday's Danish Open.", "Ida Brandt won at Danish Open"),
    ("Olsen forecast profit and revenue above its goal.", "Olsen forecast profit above goal"),
    ("Two planes left Oslo on Monday and returned with mail.", "Two planes returned with mail"),
    ("Olsen agreed to a $7 billion takeover offer by a rival.", "Olsen agreed to takeover offer"),
    ("Officials are facing renewed scrutiny in Oslo.", "Officials are facing scrutiny in Oslo"),
    ("Oslo fears a second national lockdown.", "Oslo fears second lockdown"),
    ("The boats were late but Ida Lima won the race.", "Ida Lima won race"),
    ("Actor and singer Ida Lima won the race.", "Ida Lima won race"),
    ("Utrecht jailed four people for theft.", "Utrecht jailed four for theft"),
    # the office of the person named after it
    ("Police moved former Prime Minister Ida Lima to Oslo.", "Police moved Ida Lima to Oslo"),
    ("Former security adviser Ida Lima won the race.", "Ida Lima won race"),
    # a place can go, and what follows it says more of the same
    ("Miners marched in Lima against a new tax on copper.", "Miners marched against tax"),
    ("Ida Lima pleaded not guilty on Monday in Oslo.", "Ida Lima pleaded not guilty"),
    # a relative clause with more than one verb ends at its comma
    (
        "Ida Lima, who has spent a year in Oslo and was awaiting a trial, was released in March.",
        "Ida Lima released in March",
    ),
    (
        "A doctor headed for prayers in Lima was attacked by three men on Monday.",
        "doctor attacked by three men",
    ),
    # an object, and no clause that somebody claimed
    (
        "Rebels on Friday claimed responsibility for a blast in Lima, the group's latest attack"
        " in what it says is a war.",
        "Rebels claimed responsibility for blast in Lima",
    ),
    ("Three ships will sail together in the strait in May.", "Three ships will sail together"),
    # more that the same subject will do, or did
    (
        "Olsen will sell its ice cream arm and list it in Oslo.",
        "Olsen will sell its ice cream arm",
    ),
    ("Ida Lima took aim at Olsen and accused critics of lying.", "Ida Lima took aim at Olsen"),
    ("A nurse was arrested in Porto on Monday.", "nurse arrested"),
    (
        "Two senators said on Friday they have agreed on terms.",
        "Two senators have agreed on terms",
    ),
    # a participle that describes, and the verb after it
    ("The plan unveiled in March stirred anger at schools.", "plan stirred anger at schools"),
    ("Lima will impose tariffs starting May 8 on imports.", "Lima will impose tariffs"),
    # verbs that are told by what stands around them, and clauses that end where another begins
    (
        "Olsen has warned nurses to update their phones with fixes for flaws in two apps.",
        "Olsen warned nurses to update their phones",
    ),
    (
        "Ida Brandt hopes to 'keep winning' after a good week in a race along the coast.",
        "Ida Brandt hopes to ' keep winning '",
    ),
    (
        "Ida Brandt has been announced as the new host of a quiz after Olsen shocked fans.",
        "Ida Brandt announced as new host of quiz",
    ),
    (
        "A fever has claimed the lives of one million hens worldwide since it emerged in March.",
        "fever claimed lives of one million hens worldwide",
    ),
    (
        "The effort to move the vote appears to be dead due to a row, leaving few dates.",
        "effort to move vote appears to be dead",
    ),
    (
        "New rules on mixing between households will start in the north, the mayor said.",
        "New rules on mixing between households will start in north",
    ),
    (
        "The board of Lima approved on Friday bids for a bank.",
        "board of Lima approved bids for bank",
    ),
    (
        "Rui Costa, a Lima legend, died at age 90 on Monday, the club said.",
        "Rui Costa died at age 90",
    ),
    (
        "Copper fell on Monday as miners booked profits after prices climbed to a peak.",
        "Copper fell as miners booked profits",
    ),
    (
        "The number of trams looks set to pass that of buses in two years.",
        "number of trams looks set to pass that of buses",
    ),
    (
        "Olsen announced on Monday a plan to sell two ferries.",
        "Olsen announced plan to sell two ferries",
    ),
    # an aside with commas of its own, and what is told by what stands around it
    (
        "Denmark will overhaul its navy in the strait as the two lands move to deepen ties.",
        "Denmark will overhaul its navy in strait",
    ),
    ("Ida Brandt, a nurse, painter and mother of two, won the race.", "Ida Brandt won race"),
    (
        "Ida Brandt said she hoped to see out her career at Lima after a deal and wept.",
        "Ida Brandt said she hoped to see out her career at Lima",
    ),
    ("Olsen's favourite won the race.", "favourite won race"),
    ("The council cut its budget for schools in May.", "council cut its budget"),
    # at least how many, and a clause with news of its own
    (
        "Smoke from fires blazing in the far west has blown thousands of miles to the east.",
        "Smoke from fires blown thousands of miles to east",
    ),
    (
        "Tougher rules announced in March will be introduced in May.",
        "Tougher rules will be introduced in May",
    ),
    (
        "Olsen is opening up about his infamous alleged sighting off the coast of Peru in 2004.",
        "Olsen is opening up about his alleged sighting",
    ),
    (
        "Olsen has just confirmed she's returning to the show for season 13.",
        "Olsen confirmed she's returning to show",
    ),
    (
        "The strike in Oslo is longer than Lima's and should be ended soon.",
        "strike in Oslo is longer than Lima's",
    ),
    (
        "At least six people are dead following a fire near a mill in the Lima region.",
        "At least six people are dead following fire near mill",
    ),
    (
        "At least nine people, including two nurses, were killed in a fire at an inn in Oslo.",
        "At least nine people killed in fire at inn",
    ),
    ("About 40 ships left the port on Monday, officials said.", "About 40 ships left port"),
    (
        "The long quarrel went on in Oslo after the Hull board sacked its head coach in May.",
        "Hull board sacked its head coach",
    ),
    (
        "Danish viewers lead the trend of copying films at home, according to research.",
        "Danish viewers lead trend of copying films at home",
    ),
    (
        "The Danish cabinet has forecast that growth will slow to 2 percent in May.",
        "cabinet forecast growth will slow to 2 percent",
    ),
    (
        "Hundreds of supporters of Muslim cleric Rui Lima stormed the hall in Oslo.",
        "Hundreds of supporters of Rui Lima stormed hall in Oslo",
    ),
    ("A doctor who had treated the king said the plan will fail.", "doctor said plan will fail"),
    ("The mayor was hit by a stone on Monday in the old port.", "mayor hit by stone"),
    (
        "Ida Brandt will stay in Oslo because Mayor Rui Lima plans to resign.",
        "Mayor Rui Lima plans to resign",
    ),
    ("Olsen shut the mine after a man suffered a fall, citing the cost.", "man suffered fall"),
]


@pytest.mark.parametrize(("sentence", "headline"), GOOD, ids=[h for _, h in GOOD])
def test_what_may_go(sentence: str, headline: str) -> None:
    assert refused(sentence, headline) == ""
