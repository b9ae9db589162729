"""Warnings about a negation or a denial that a draft leaves out, or puts in."""

from __future__ import annotations

import pytest

from tests.noticing import is_silent, is_warned

SILENT = {
    "less time than is said": (
        "The clerk sold the lamps of the parish museum not even a year after she bought the lot.",
        "Clerk sold lamps of parish museum less than a year after she bought the lot",
    ),
    "turned round right before": (
        "The council did not vote on Monday to reject the plan for the pier in Lindow.",
        "Council backs plan for pier in Lindow",
    ),
    "a copy that says not only": (
        "The clerk did not only sell the lamps of the parish museum to a miller in Hale.",
        "The clerk did sell the lamps of the parish museum to a miller in Hale.",
    ),
    "a number is no denial": (
        "The town's No 1 meets the champion of Hale in the final on Monday.",
        "Town's champion meets champion of Hale in final",
    ),
    "what was denied is named": (
        "The clerk denied allegations of theft from the parish museum.",
        "Museum keeps clerk despite allegations of theft",
    ),
    "what ought not to be": (
        "The mayor threatened to delay the vote on the new pier.",
        "The mayor must not delay the vote on the new pier",
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
    "what is asked": (
        "The ministry denied the mayor knew of the flood at the weir.",
        "Questions about what mayor knew of flood at weir",
    ),
    "another statement": (
        "The mayor did not resign after the vote on the weir.",
        "The weir was opened by the mayor of Lindow in May.",
    ),
}

WARNED = {
    "what was not even done": (
        "The clerk did not even read the report on the parish museum of Lindow, the mayor said.",
        "Clerk read report on parish museum of Lindow",
        "read",
        "not even read",
    ),
    "spelt in the other English": (
        "The council has organized a fair for travelers on the green of Lindow.",
        "Council has not organised fair for travellers on green of Lindow",
        "not organised",
        "organized",
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
    "an acquittal": (
        "She was cleared of robbing the parish museum of Lindow.",
        "She robbed the parish museum of Lindow",
        "robbed",
        "cleared of robbing",
    ),
    "a failure left out": (
        "Firefighters failed to save the old library of Lindow on Monday.",
        "Firefighters saved old library of Lindow on Monday",
        "saved",
        "failed to save",
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
}


@pytest.mark.parametrize(("article", "draft"), SILENT.values(), ids=list(SILENT))
def test_silent(article: str, draft: str) -> None:
    is_silent(article, draft)


@pytest.mark.parametrize(("article", "draft", "here", "there"), WARNED.values(), ids=list(WARNED))
def test_warned(article: str, draft: str, here: str, there: str) -> None:
    is_warned(article, draft, here, there)
