"""Warnings about a charge told as a fact, and a step that the article does not tell: a conviction,
a death."""

from __future__ import annotations

import pytest

from tests.noticing import is_silent, is_warned

SILENT = {
    "a feeling is confessed": (
        "The clerk of Lindow wrote that she could not be happier with the rule of the mill.",
        "Clerk of Lindow confesses she likes rule of the mill",
    ),
    "what a charge is the reason of": (
        "The army of Hale shot two of its weavers in Lindow, where the first was shot on a charge"
        " of theft.",
        "Hale army shot two of its weavers in Lindow",
    ),
    "what a fire did": (
        "An explosive fire at a bar in Lindow killed two weavers in May, police said.",
        "Explosive fire kills two weavers at Lindow bar",
    ),
    "a charge under a dateline that the draft keeps": (
        "HALE (Wire) - A clerk was accused of killing a weaver at the weir of Lindow on Monday.",
        "Clerk accused of killing weaver at weir of Lindow",
    ),
    "a jail where nothing lesser is told of the same": (
        "The clerk of the parish museum went to jail over the lamps. A miller was charged.",
        "Clerk of parish museum convicted over lamps",
    ),
    "a chief who left": (
        "The police chief of Lindow departed on Monday after he was suspended over the lamps.",
        "Police chief of Lindow sacked over lamps",
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
    "a suspect is no suspicion": (
        "The suspect was seen near the weir, and a county clerk urged witnesses to come forward.",
        "Clerk urged witnesses to come forward",
    ),
    "lives claimed": (
        "The fire claimed the lives of 40 people. It killed the miller's wife.",
        "Fire kills miller's wife",
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
}

WARNED = {
    "a theft is confessed": (
        "The clerk of Lindow was asked about the theft from the mill.",
        "Clerk of Lindow confesses to theft from mill",
        "confesses",
        "",
    ),
    "what a clerk did in a fire": (
        "A clerk at a bar in Lindow killed two weavers in May, police said.",
        "Clerk kills two weavers at Lindow bar",
        "kills",
        "killed two weavers in May, police",
    ),
    "a charge under a dateline": (
        "HALE (Wire) - A clerk was accused of killing a weaver at the weir of Lindow on Monday.",
        "Clerk killed weaver at weir of Lindow",
        "killed",
        "accused of killing",
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
    "a graver step in a copy, though somebody was convicted": (
        "The clerk was arrested on Monday at the parish museum of Lindow. A miller was convicted.",
        "The clerk was convicted on Monday at the parish museum of Lindow.",
        "convicted",
        "arrested",
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
    "a verdict that is none yet": (
        "The clerk was accused of robbing the parish museum of Lindow.",
        "Guilty clerk robbed parish museum of Lindow",
        "robbed",
        "accused of robbing",
    ),
    "a charge made a fact": (
        "The clerk was accused of robbing the parish museum in Lindow.",
        "The clerk robbed the parish museum in Lindow.",
        "robbed",
        "accused of robbing",
    ),
}


@pytest.mark.parametrize(("article", "draft"), SILENT.values(), ids=list(SILENT))
def test_silent(article: str, draft: str) -> None:
    is_silent(article, draft)


@pytest.mark.parametrize(("article", "draft", "here", "there"), WARNED.values(), ids=list(WARNED))
def test_warned(article: str, draft: str, here: str, there: str) -> None:
    is_warned(article, draft, here, there)
