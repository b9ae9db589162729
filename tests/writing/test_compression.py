"""What may be left out of a sentence for a headline, and what may not."""

from __future__ import annotations

from itertools import pairwise

import pytest

from assistant.text import Span, Text
from assistant.writing.clause import Word, split
from assistant.writing.shortening.compression import Compression

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

# a headline that leaves out what the rest hangs on
BAD = [
    # a number without what it counts in, or how nearly it is so
    ("Olsen reported a 20 per cent rise in profit in May.", "Olsen reported 20 rise in profit"),
    ("Lima faces more than half a dozen murder charges.", "Lima faces more than half a charges"),
    ("Shares in Oslo ended mostly lower on Friday.", "Shares ended lower"),
    ("Lima made arguably his best start of the year.", "Lima made his best start"),
    ("Spending has been largely flat since May.", "Spending has been flat"),
    # the verb of an auxiliary, of a relative clause, and one with its pronoun in it
    ("The mayor didn't mince words or spare anyone.", "mayor didn't words or spare anyone"),
    ("Towns split into tribes that use phones in May.", "Towns split into tribes that phones"),
    (
        "Olsen plans to launch a search tool that'll help users navigate the network.",
        "Olsen plans to launch navigate network",
    ),
    ("The farmers feel confident they'll prevail in the race.", "farmers feel prevail in race"),
    ("Firms say they've lost the race in the north.", "Firms say lost race"),
    ("Warner was convicted and fined the club in Oslo.", "Warner fined club"),
    ("Ida Brandt said the boat left and sank a pier.", "Ida Brandt sank pier"),
    ("Ida Brandt failed a test and returned to Oslo", "Ida Brandt a test and returned"),
    (
        "Oslo signed a truce between farms and mills after talks.",
        "Oslo signed truce between farms after talks",
    ),
    ("Olsen was fined $7 million for fraud.", "Olsen fined for"),
    ("Olsen sold the mill for $7 million to a rival.", "Olsen sold mill for to rival"),
    ("Rui Olsen and actress Ida Lima won the race.", "Ida Lima won race"),
    ("Police said Rui Olsen ran but Ida Lima won the race.", "Ida Lima won race"),
    ("Ida Brandt was killed alongside 11 others in Oslo.", "Ida Brandt killed 11 others in Oslo"),
    ("A producer told of her worst date of all time.", "producer told of worst date of time"),
    ("These days it is hard to find a mine.", "days it is hard to find mine"),
    ("Lima officials hail a new tax in Oslo.", "Lima hail new tax"),
    ("A mayor – and a coach – were hurt in Oslo.", "mayor were hurt"),
    (
        "The lawyer for Ida Brandt says she wants to run for mayor.",
        "lawyer for Ida Brandt wants to run",
    ),
    ("Ida Brandt says she has seen a ghost in Oslo.", "Ida Brandt has seen ghost"),
    ("Ida Brandt confirmed that she may run for mayor.", "Ida Brandt may run"),
    ("Ida Brandt announced the district will close two sites.", "Ida Brandt will close two sites"),
    ("Rivals of Olsen announced that it will close two sites.", "Rivals will close sites"),
    ("Danish officials have hailed a new tax.", "Danish hailed new tax"),
    ("Bank of Utah is expected to announce a plan.", "Bank to announce plan"),
    ("Lima and Ida Brandt are paying for a new mill.", "Lima paying for mill"),
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
    ("Ida Brandt, a nurse, won a race.", "nurse won race"),
    ("Ida Brandt, Olsen said, won a race.", "Olsen said"),
    ("The wife of Mayor Rui Lima won a race.", "Rui Lima won race"),
    # the middle of a place's name
    ("A famous South Lima expert was charged in May.", "Lima expert charged"),
    # whose age, whom it means, of what
    (
        "Rui Olsen praised Brandt in an essay she wrote in support of the Oslo native, 35.",
        "Rui Olsen praised Brandt in essay she wrote , 35",
    ),
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
    (
        "At least 30 people were hurt in a strike on a school in Oslo, police said.",
        "At least 30 people hurt on school",
    ),
    ("Brandt was voted woman athlete of the year in Oslo.", "Brandt voted woman athlete"),
    (
        "Workers were told in another email from Olsen that the site would be open in May.",
        "Workers told in another email from Olsen",
    ),
    ("Danish rules on data remain close to old ones.", "Danish rules on data remain to old ones"),
    # nor is it sure
    (
        "Rui Olsen, best known for his suits, has reportedly been fired as head of the port.",
        "Rui Olsen fired as head of port",
    ),
    # a lead of what was said
    (
        "Olsen said the day before camp was to start, two men fell ill.",
        "Olsen said day before camp was to start",
    ),
    # who have seen it
    (
        "Olsen said feedback from nurses who have seen the film has been good.",
        "Olsen said feedback have seen film has been good",
    ),
    # whose age
    (
        "Ida Brandt won the race in Oslo, like her father Rui, 58, who runs a mill.",
        "Ida Brandt won race in Oslo 58",
    ),
    # what for
    ("Olsen sold the paper for $5 a share on Monday.", "Olsen sold paper for $5 share"),
    # what a man is shown doing, and what towns were turned into
    (
        "The clip shows a tall man in a red coat kicking a dog on Friday.",
        "clip shows tall man",
    ),
    (
        "The flood turned towns, rural ports and schools into lakes.",
        "flood turned towns , rural ports and schools",
    ),
    # into what
    ("Olsen takes the vote into account before any sale.", "Olsen takes vote before sale"),
    # its what, which winner, to what
    ("Lima said that its version also tells of the war.", "Lima said its also tells of war"),
    ("Rui Costa will be just the sixth winner.", "Rui Costa will be just winner"),
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
    ("Changing the law is a long task that ends in May.", "law is long task that ends in May"),
    # what they stress, where the hat goes, and who she is no more
    ("Officials continue to stress that the lake is clean.", "Officials continue to stress"),
    ("Ida Brandt put the hat on, while the band played.", "Ida Brandt put hat"),
    # where it is put, though a noun stands between
    ("Long strikes can put small mills at a disadvantage.", "Long strikes can put small mills"),
    ("Lima named ex-police chief Ida Brandt as a judge.", "Lima named chief Ida Brandt as judge"),
    # who said it was, and several
    (
        "Rui Costa stressed his anger with the judge who said the sale of a mill was void.",
        "Rui Costa stressed his anger with judge was void",
    ),
    ("A number of shops in Oslo plan to close.", "number of shops plan to close"),
    ("Right now there is no quick test for it.", "Right there is no quick test"),
    # of what it is a ban, an ally, and what she asks
    ("A ban on Sunday hunting has the support of farmers.", "ban hunting has support of farmers"),
    (
        "Rui Costa casts himself as a staunch ally of Ida Brandt.",
        "Rui Costa casts himself as staunch",
    ),
    ("Ida Brandt asked Rui Costa if he had sold it.", "Ida Brandt asked Rui Costa"),
    ("The plan comes at a time when few ships call.", "plan comes at time"),
    ("The islands are in the grip of a drought.", "islands are in grip"),
    # which rooms
    ("The bank will open desks in domestic, smaller halls.", "bank will open desks in domestic"),
    # which hours
    ("The final hours of the clerk were taped by a guard.", "hours of clerk taped by guard"),
    # who it is
    (
        "Rui Costa, a lawyer that sued the state, says it lost.",
        "lawyer that sued state , says it lost",
    ),
    # half a name
    ("Lund & Brandt sells two ships.", "Brandt sells two ships"),
    # what it has
    ("The firm has a list of more than 40 ships.", "firm has list"),
    # who
    ("In the clip she really hates the boat.", "really hates boat"),
    # who did it, up to a quotation in the middle of the phrase
    (
        "Oslo's fast train lines were hit by several “malicious” acts on Friday.",
        "Oslo's fast train lines hit “ malicious ” acts",
    ),
    (
        "The inquiry was opened after the bank issued a second memo for Lima.",
        "The opened after bank issued second memo",
    ),
    # who said it: the comma
    (
        "The ban on rifles is unlawful, a federal judge said on Monday.",
        "ban on rifles is unlawful federal judge said Monday",
    ),
    (
        "A nurse was arrested in Lima, the Attorney's Office for the far north of Peru said.",
        "nurse arrested in Lima , Attorney's Office",
    ),
    # the rest of a name, and the verb of a participle
    (
        "The Centers for Disease Control issued a warning on Monday.",
        "Centers issued warning",
    ),
    ("The plan unveiled on Monday stirred anger at schools.", "plan unveiled stirred anger"),
    ("Lima will impose tariffs starting May 8 on imports.", "Lima will impose starting May 8"),
    ("A nurse was charged with murder Tuesday in Lima.", "nurse charged with Tuesday in Lima"),
    # what was done, or to whom
    (
        "A storm made landfall in Lima, killing at least two.",
        "storm made landfall in Lima , killing",
    ),
    ("Olsen accused Lima of playing into their hands.", "Olsen accused Lima of playing"),
    # another's verb, once the sentence has had its own
    (
        "A doctor was attacked by three men who shot him, a day after a nurse was beaten in Lima.",
        "doctor was attacked by three men beaten in Lima",
    ),
    (
        "A suit claiming that Lima was to blame for a driver who is charged is a hoax.",
        "suit claiming charged is a hoax",
    ),
    (
        "Lima firmly rejected on Monday what it called an attack on Oslo.",
        "Lima firmly called attack",
    ),
    (
        "Olsen rejected on Monday what he called an attack.",
        "Olsen rejected on what he called attack",
    ),
    # after how long it is the first time
    (
        "Olsen will visit Lima for the first time in 15 years.",
        "Olsen will visit Lima in 15 years",
    ),
    ("The inquiry was widened to look into lies.", "inquiry was widened to look"),
    # what it was that it lost, and what a preposition leads to
    ("Lima is losing between 200 and 250 men a week in its war.", "Lima is losing in its war"),
    (
        "The inquiry was widened to look into whether Olsen lied.",
        "inquiry was widened to look whether Olsen lied",
    ),
    # the comma that closes what was put in
    ("Ida Lima, known as Leo, and a painter, sells nets.", "Ida Lima , known as Leo sells nets"),
    ("Brandt, 53, regularly briefs President Ida Lima. Lima is kind.", "Brandt , 53 , Ida Lima"),
    # what is considered, who was stopped from what, and where they were thrust
    (
        "Olsen urged officials to consider renaming Lima's hall.",
        "Olsen urged officials to consider Lima's hall",
    ),
    ("A judge blocked Lima from cutting grants.", "judge blocked Lima"),
    ("Lima says that the talks will center on oil.", "Lima says talks will center"),
    ("A misstep by Lima could result in a loss.", "misstep by Lima could result"),
    ("Lima will temporarily ease its tariffs.", "Lima will ease tariffs"),
    ("Olsen faces its worst fuel shortage in months.", "Olsen faces fuel shortage in months"),
    ("The site is a national monument.", "site is monument"),
    (
        "Ida Lima called a former coach in the small hours.",
        "Ida Lima called a former coach in hours",
    ),
    (
        "Ida Lima travelled abroad for a job and wept in Oslo.",
        "Ida Lima travelled abroad wept in Oslo",
    ),
    (
        "The tax break in Lima operates with little accountability.",
        "tax break in Lima operates with accountability",
    ),
    (
        "Olsen says he will be treated fairly in the inquiry.",
        "Olsen says he will be treated in inquiry",
    ),
    ("Nurses were thrust into the spotlight.", "Nurses thrust"),
    ("Advances in mining make it easier to dig.", "Advances in make it easier to dig"),
    (
        "The former “Late Show” host Ida Lima left. Lima smiled.",
        "former “ Late Show ” Ida Lima left",
    ),
    # members of a list
    (
        "A storm hit Lima early on Monday, killing two as towns shut banks, schools and offices.",
        "storm hit Lima early schools and offices",
    ),
    (
        "Olsen met unions, bosses and bankers in Lima, saying talks went on.",
        "Olsen met unions saying",
    ),
    ("The head coach Ida Brandt left after Brandt had lost.", "head Ida Brandt left"),
    # whose: the noun that a phrase belongs to
    ("The father of the gunman was arrested in Porto.", "gunman arrested in Porto"),
    ("Half of the port remained closed.", "port remained closed"),
    # who it was
    ("Ida Brandt, a nurse from Malmo, won the race.", "nurse from Malmo won race"),
    # the subject of what follows
    ("Drivers say they won't strike in May.", "Drivers won't strike in May"),
    # a word that makes another thing, or another number, of its noun
    ("A former Lima adviser pleaded guilty.", "Lima adviser pleaded guilty"),
    ("The port sent fewer storm alerts.", "port sent storm alerts"),
    ("The firm sold 5,670 old shares.", "firm sold old shares"),
    ("He praised a four year plan for Oslo.", "praised four plan for Oslo"),
    ("The family sued the US government.", "family sued government"),
    ("For hours there was hope that Lima, 14, would be found.", "14 would be found"),
    ("Police arrested him on Tuesday, May 4, 2025, in Oslo.", "Police arrested him on 2025"),
    # a "not"
    ("The court did not free the two sailors.", "court did free two sailors"),
    # a phrase's opening, its end kept
    ("Oslo backs Riga against the pact on tariffs.", "Oslo backs Riga pact"),
    # a phrase that what stays may belong to
    (
        "The firm went on trial for fraud over the ferry crash in 2010.",
        "firm went on trial in 2010",
    ),
    ("Four guards were killed in clashes between miners and police.", "guards killed between"),
    (
        "The mayor will meet with victims of the fire at a club and their families.",
        "mayor will meet at club and families",
    ),
    ("The coach was praised for his record as a player.", "coach praised as player"),
    # what became of it
    ("Ida Brandt was left in tears on Friday during a debate.", "Ida Brandt left during debate"),
    # what is denied
    ("The rebate is not up for sale at the summit in May.", "rebate is not up at summit"),
    ("Lima did not speak to the police in Oslo.", "Lima did not speak in Oslo"),
    # what somebody said, word for word
    ('Lima called the plan "a very bad joke" on Monday.', 'Lima called plan " a joke "'),
    # the verb of a "has", and what a verb in -ing is about
    ("The move ends talks that critics have long argued harm trade.", "critics have harm trade"),
    ("The party began revising its plan for schools.", "party began its plan for schools"),
    # how many
    ("Four walkers were found near Oslo.", "walkers found near Oslo"),
    # no subject, and no other name
    ("According to Oslo radio the coach will leave in May.", "According coach will leave"),
    ("Rui Lima left in 1990 for his native Peru.", "Rui Lima left for his Peru"),
    # which of them
    ("Voters who read the leaflet are likely to vote.", "Voters are likely to vote"),
    ("Children held in the camp have access to books.", "Children have access to books"),
    # a word that makes it less than a fact, and a verb that ends as adverbs do
    ("The state is reportedly planning to sell a bank.", "state planning to sell bank"),
    ("The plan is to first apply for a licence.", "plan is to first for licence"),
    # the end of what somebody told
    ("Lima told a radio host in May that he wanted to leave.", "Lima told host wanted to leave"),
    # a clause of its own without "that"
    ("Rui Lima left a forum critics have mocked.", "Rui Lima left critics have mocked"),
    ("The way Lima runs schools divides the north.", "Lima runs schools"),
    # what a verb needs and stands beyond its object
    ("The nurse accused the city bank of fraud in May.", "nurse accused city bank"),
    ("The film showed the city mayor falling from a bridge.", "film showed city mayor"),
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
    ("Two complaints involving Lima filed in May were dropped.", "Lima filed in May"),
    (
        "Oslo presented the world with Lima, a ferry without a crew.",
        "Oslo presented world , ferry",
    ),
    ("The town was the perfect place for a quiet life.", "town was perfect place"),
    # whom a passive acts on
    ("Ida Brandt was killed alongside 11 other walkers.", "Ida Brandt killed 11 other walkers"),
    ("Ida Brandt was praised more than 11 rivals.", "Ida Brandt praised 11 rivals"),
    (
        "He starts his sentence this month at a prison in Oslo.",
        "He starts his sentence this at prison",
    ),
    # on what condition
    (
        "Rui Costa will leave the embassy and accept arrest if a panel rules against him.",
        "Rui Costa will leave embassy",
    ),
    # what one says of others
    ("Olsen Bank said it has been a year of losses.", "Olsen Bank has been year of losses"),
    # what "to" belongs to
    (
        "A clerk is held on suspicion of passing letters to spies.",
        "clerk held to spies",
    ),
    ("The club was fined for deactivating alarms.", "club fined for alarms"),
    # a name cut in two
    ("The Gulf Metals Company closed two mines.", "Gulf Company closed two mines"),
    # what somebody was asked to do, or what a thing was
    ("The club urged fans to avoid offensive chants.", "club urged fans offensive chants"),
    ("Her life was over when the bank failed.", "Her life was when bank failed"),
    ("The dog lets nobody touch his ball.", "dog lets ball"),
    # the noun that a participle's object is not
    ("Videos emerged on pages showing guards.", "Videos emerged on guards"),
    ("A man accused of theft is facing trial.", "accused of theft is facing trial"),
    ("He is facing trial on Monday night.", "He is facing trial night"),
    # of the amount, what it is an amount of; of a clause, what leads to it
    ("The firm sold a total of 500 old trucks.", "firm sold total"),
    (
        "The box is called Nest and once a drone lands, it opens.",
        "box is called Nest and once drone lands",
    ),
    ("The peso falls against the euro, and yields on bonds slip.", "peso falls , and yields"),
    ("Fans demand that Oslo pay the bill.", "Fans demand Oslo pay"),
    (
        "A judge rejects a bid by Lima to stop clerks from taking gifts.",
        "judge rejects bid from taking gifts",
    ),
    ("It shuts one of its plants due to a flood.", "It shuts one of due to flood"),
    ("He is held after two big fires months apart.", "He is held after two apart"),
    ("Lima says it no longer buys those ships.", "Lima says it no buys those ships"),
    # a subject
    ("Two men travelling in a van were hurt.", "Two travelling in van were hurt"),
    ("Lima ordered tea when she suddenly fell.", "Lima ordered tea when suddenly fell"),
    ("Rivals launched apps as the fight for fans heats up.", "Rivals launched apps heats up"),
    # a verb's other half, and its object's
    ("Rebels are pushing back against a plan.", "Rebels are back against plan"),
    ("The firm is moving 40 trucks to Oslo.", "firm is 40 trucks to Oslo"),
    ("The row led to his arrest in Oslo.", "row led in Oslo"),
    ("Friend, if you listen, Lima wants the cup.", "Friend Lima wants cup"),
    ("They joined the most lucrative games.", "They joined most games"),
    ("Ferry adviser Ida Brandt, former aide, won.", "former won"),
    ("The miner plans to capture President Ida Lima in Peru.", "miner plans to Ida Lima"),
    ("Lima steps down from hosting Children In Need.", "Lima steps down In Need"),
    ("The plan was in flux late on Monday.", "plan was in flux late"),
    ("Gold is on track to climb beyond its peak.", "Gold is on track beyond its peak"),
    # a name that is not an office and a person
    ("The Justice Department of Peru sued two banks.", "Department of Peru sued two banks"),
    # the other half of a verb
    ("The navy is carrying out raids.", "navy is carrying raids"),
    # a comma for what is gone
    ("Crews used a new, rather cheap foam.", "Crews used new , foam"),
    # no verb, or half a clause
    ("The talks on a truce resumed in Oslo.", "talks on truce"),
    ("Police closed the road after a bus overturned.", "Police closed road after bus"),
    # the clause's own subject is gone, and its verb is another's
    (
        "Sirens wailed across the divided capital as Greek Cypriots mourned a lost war.",
        "Sirens mourned a lost war",
    ),
    # the verb is of the clause that was left out, and half of a place is no place
    (
        "Officers in Spokane arrested a woman who threatened them after she used a card.",
        "Officers arrested woman used card",
    ),
    (
        "Officers in Spokane, Washington, arrested a woman on Monday.",
        "Officers , Washington , arrested woman",
    ),
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
    ("Rivals say it will let Olsen press the churches.", "Rivals will let Olsen press churches"),
    (
        "Olsen changed his boat, posting a picture of Rui Costa and his wife, Ida Brandt, at tea.",
        "Olsen changed his boat Ida Brandt",
    ),
    (
        "Clerks said Olsen could face about 14 to 19 years in prison.",
        "Clerks said Olsen could face about 14 in prison",
    ),
    (
        "Norway will vote on August 9 on whether to sell the port.",
        "Norway will vote whether to sell port",
    ),
    (
        "Olsen Foods reported growth driven by demand for oats, mainly in the north.",
        "Olsen Foods reported growth driven , mainly in north",
    ),
    (
        "The port said the crane would pay for itself in ten years.",
        "port said crane would pay in ten years",
    ),
    ("Olsen will testify on the mayor's plans in Oslo on Monday.", "Olsen will testify in Oslo"),
    (
        "Olsen will speak in Oslo after vowing to farmers that the dam is safe.",
        "Olsen will speak in Oslo after vowing",
    ),
    (
        "The survey says that half of people – 51 percent – think the tax on sugar is too high.",
        "think the tax on sugar is too high",
    ),
    ("The town will be best served by a new ferry.", "town will be best"),
    (
        "Olsen chose a plan that is an answer for neither, and a threat to both.",
        "Olsen chose plan that is an answer",
    ),
    ("A nurse weighing you without a word used to be a shock.", "nurse used to be a shock"),
    (
        "Voters are more worried about the cost of bread in May than about the war.",
        "Voters are more worried about cost of bread",
    ),
    (
        "The new model comes with a similar screen as the old one.",
        "new model comes with screen as old one",
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
    ("Critics argue that the law places them at a disadvantage.", "Critics argue law places them"),
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
    (
        "Two Danish shipping giants have stopped sending tankers to Peru.",
        "Two Danish shipping stopped sending tankers",
    ),
    (
        "That's the choice Ida Brandt faces as she prepares a talk in Oslo.",
        "Ida Brandt faces as she prepares talk",
    ),
    (
        "Their plight is a result of the state's effort to mend the plan.",
        "plight is a result of state's effort",
    ),
    ("The Lima favourite shared a photo of her boat.", "favourite shared photo of her boat"),
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
    ("Olsen first reported on the bulletin in May.", "first reported on bulletin"),
    ("The ban is needed to protect the United States from fires.", "ban is needed to States"),
    (
        "That's the choice Chairman Ida Lima faces as she prepares a talk.",
        "Lima faces as she prepares talk",
    ),
    (
        "The Danish cabinet has forecast that growth will slow to 2 percent in May.",
        "Danish cabinet forecast",
    ),
    (
        "The row comes two weeks after the Hull board sacked its head coach.",
        "Hull board sacked its head coach",
    ),
    (
        "A similar ferry in Hull, York County, will be the first to leave.",
        "similar ferry , York County , will be the first to leave",
    ),
    (
        "The woman behind the musical Oh Lima! has joined a list of rich Danes.",
        "woman ! joined list of rich Danes",
    ),
    (
        "A plan to amend a bill in Oslo if new revenues fall short could press farms.",
        "plan to amend bill in Oslo if new revenues fall short",
    ),
    (
        "Olsen said in a note she was relieved that the panel was going to meet.",
        "Olsen said she was relieved",
    ),
    (
        "Polls are closed after a day that saw lines at schools, and what appears to be a win.",
        "Polls closed after day appears to be a win",
    ),
    (
        "Olsen's chief - a lawyer who set it up - leaves, a move analysts said could hurt it.",
        "lawyer could hurt it",
    ),
    (
        "The probe may have found a clue that is central to its task on Mars in May.",
        "probe may have found clue that is central on Mars",
    ),
    (
        "Guests were given a chance to play “Hull,” a horror game that ends in a mill.",
        "Guests given chance to play “ Hull , ” game",
    ),
    (
        "Thousands gathered for a parade ahead of a vote that the far right is expected to win.",
        "Thousands gathered for parade expected to win",
    ),
    (
        "Plans to give farmers cheaper loans in May have been shelved.",
        "Plans to give loans in May shelved",
    ),
    (
        "Olsen defends Rui Costa for the delay in opening a new pier.",
        "Olsen defends Rui Costa in opening new pier",
    ),
    (
        "Twelve of 26 nurses who answered a question said the tax will make bread dear.",
        "Twelve of 26 nurses will make bread dear",
    ),
    (
        "A clerk of Olsen acknowledged the star used bad words in May.",
        "clerk of Olsen acknowledged used bad words",
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
        "The map proposed forth by the clerks meets standards set by the court.",
        "proposed forth by clerks meets standards set by court",
    ),
    (
        "The plan involves building spacious, clean rooms in the north.",
        "plan involves building spacious",
    ),
    (
        "Ida Brandt, as well as two clerks, have left the board in Oslo.",
        "Ida Brandt have left board",
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
        "Ida Brandt will stay away from the ball because Mayor Rui Lima plans to attend.",
        "Rui Lima plans to attend",
    ),
    (
        "Olsen shut the mine after a man suffered a fall, citing the cost.",
        "man suffered fall , citing cost",
    ),
]


def kept(words: list[Word], headline: str) -> list[int]:
    """Where the headline's words stand, from left to right."""
    found: list[int] = []
    for wanted in headline.split():
        after = found[-1] + 1 if found else 0
        found.append(
            next(i for i, w in enumerate(words) if i >= after and w.text == wanted),
        )
    return found


def allows(sentence: str, headline: str) -> bool:
    words = split(Text(sentence), Span(0, len(sentence)))
    grammar = Compression(words, {"Lima", "Olsen", "Denmark"})
    chosen = kept(words, headline)
    return (
        chosen[0] in grammar.starts
        and all(other in grammar.follows[one] for one, other in pairwise(chosen))
        and grammar.ending(chosen) is not None
    )


@pytest.mark.parametrize(("sentence", "headline"), GOOD, ids=[h for _, h in GOOD])
def test_what_may_go(sentence: str, headline: str) -> None:
    assert allows(sentence, headline)


@pytest.mark.parametrize(("sentence", "headline"), BAD, ids=[h for _, h in BAD])
def test_what_must_stay(sentence: str, headline: str) -> None:
    assert not allows(sentence, headline)


def test_an_auxiliary_of_what_is_left_out_goes_with_it() -> None:
    sentence = "Foods that Danes were told to avoid are back."
    words = split(Text(sentence), Span(0, len(sentence)))
    clause = Compression(words).clause(kept(words, "Foods are back"))
    assert " ".join(word.text for word in clause) == "Foods are back"


def test_the_clause_has_what_the_headline_leaves_out() -> None:
    sentence = "The nine crew were safely rescued by a tug."
    words = split(Text(sentence), Span(0, len(sentence)))
    clause = Compression(words).clause(kept(words, "nine crew rescued by tug"))
    assert " ".join(word.text for word in clause) == "nine crew were rescued by a tug"


def test_of_many_only_one_is_left() -> None:
    sentence = "Lima and his family have agreed to pay."
    words = split(Text(sentence), Span(0, len(sentence)))
    clause = Compression(words).clause(kept(words, "Lima agreed to pay"))
    assert " ".join(word.text for word in clause) == "Lima has agreed to pay"
