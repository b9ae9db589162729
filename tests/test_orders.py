"""Warnings about what came first."""

from __future__ import annotations

import pytest

from tests.noticing import is_silent, is_warned

SILENT = {
    "two words of time": (
        "The weaver who was killed by a boat in Hale waved for help after being hit by the boat.",
        "The weaver waved for help before she died after being hit by a boat.",
    ),
    "later, after something": (
        "The fair at the mill is put off for a few hours after the miller Otto Roe fell ill.",
        "The fair opens three hours later after the mill told of miller Otto Roe's ill health.",
    ),
    "a share of several": (
        "The miller spoke last week to one second of four clerks in Lindow.",
        "The miller spoke last week to a third of four clerks in Lindow.",
    ),
    "another event of several": (
        "The miller spoke last week at the first of four fairs in Lindow.",
        "The mayor will open the last of four fairs in June.",
    ),
    "the day before, told first": (
        "He said on Tuesday that he is ill. Just a day before, Roe had hastily apologised for a"
        " film on the council's clerks.",
        "Roe of Hale said that he is ill a day after he apologised for a film on clerks.",
    ),
    "what is given as the reason": (
        "The school of Hale was forced to cancel its test of millers less than 12 hours before it"
        " was due, citing a fault in the gate's lock.",
        "School of Hale cancels test of millers after fault in the gate's lock",
    ),
    "the same in other words": (
        "The step came hours after Ann Roe sent her formal resignation and named a deputy.",
        "Hours earlier Ann Roe formally resigned and named a deputy as chief of the mill.",
    ),
    "the same words of time": (
        "The mayor spoke on Monday. Hours later, Ann Roe of Hale quit the council over a lamp.",
        "Hours later Ann Roe of Hale also quit, over a lamp that the council had sold.",
    ),
    "another event": (
        "The step came hours after Ann Roe sent her formal resignation and named a deputy.",
        "Hours later the weavers of Lindow marched to the market hall with lamps.",
    ),
    "from the other side": (
        "Roe led Hale Rovers to the parish cup in 1914 before taking charge of the Weavers.",
        "He took charge of the Weavers after leading Rovers to the parish cup in 1914.",
    ),
    "both ways round": (
        "Roe won the parish cup in 1914 before taking charge of the Weavers in Lindow. He won the"
        " parish cup again after taking charge of the Weavers in Lindow.",
        "A coach of Hale won the parish cup after he took charge of the Weavers.",
    ),
    "another thing on one side": (
        "Roe led Hale Rovers to the parish cup in 1914 before taking charge of the Weavers.",
        "Roe led Hale Rovers to the parish cup in 1914 after a season of heavy defeats.",
    ),
    "how many years ago": (
        "Eleven years after Ann Roe left the mill of Hale, she says that she is bored.",
        "11 years later, Ann Roe of the mill of Hale is bored",
    ),
    "what came first, told at the head": (
        "A few days before the mayor's fair, Otto Roe wrote to his neighbour Kell and asked him to"
        " mind a dog.",
        "A few days before, Otto Roe asked his neighbour Kell to mind a dog.",
    ),
    "the end of a month": (
        "The lamps will come home after a talk between the mill and the council this month.",
        "Lamps of the mill could come home before month's end",
    ),
    "the last of as many others": (
        "The miller spoke at the first of four fairs, and the last of four lamps went out there.",
        "The last of four fairs had the miller as its speaker",
    ),
    "four other things": (
        "The baker sold the first of four loaves on Monday.",
        "Baker of Lindow spoke at last of four fairs",
    ),
    "the final of four is the last of them": (
        "The miller spoke on Monday at the last of four fairs in Lindow.",
        "Miller spoke at final of 4 fairs in Lindow",
    ),
    "what is quoted": (
        "The mill raised wages of weavers before the bakers asked the mayor for oats.",
        "The clerk said “the mill raised wages of weavers after the bakers asked for oats”.",
    ),
}

WARNED = {
    "the last of four": (
        "The miller spoke last week at the first of four fairs in Lindow.",
        "The mill held the last of four summer fairs last week, where a miller spoke of oats.",
        "last of four",
        "first of four",
    ),
    "hours after": (
        "The step came hours after Ann Roe sent her formal resignation and named a deputy.",
        "A lawyer was named by the mayor to lead it. Hours later Ann Roe, its only chief so far,"
        " formally resigned and named a deputy.",
        "Hours later",
        "hours after",
    ),
    "hours before": (
        "The arrest came just hours before Roe, the miller turned singer, endorsed Ann Lee.",
        "The son was held at Hale. Hours earlier Jane Roe, who quit in 1909, endorsed Ann Lee for"
        " mayor.",
        "Hours earlier",
        "hours before",
    ),
    "days before, told at the head": (
        "A few days before the mayor's fair, Otto Roe wrote to his neighbour Kell and asked him to"
        " mind a dog.",
        "A few days after the mayor's fair Otto Roe asked his neighbour Kell to mind a dog.",
        "days after",
        "days before",
    ),
    "weeks earlier": (
        "Three weeks later, the bakers of Hale shut the market hall over the price of oats.",
        "A council vote failed. Three weeks earlier the bakers of Hale had shut the market hall.",
        "weeks earlier",
        "weeks later",
    ),
    "before taking charge": (
        "Roe led Hale Rovers to the parish cup in 1914 before taking charge of the Weavers, whom"
        " he took to the final of 1915.",
        "The former coach of Lindow won the club's only parish cup in 1914, after leading the"
        " Weavers to a final.",
        "after",
        "before",
    ),
}


@pytest.mark.parametrize(("article", "draft"), SILENT.values(), ids=list(SILENT))
def test_silent(article: str, draft: str) -> None:
    is_silent(article, draft)


@pytest.mark.parametrize(("article", "draft", "here", "there"), WARNED.values(), ids=list(WARNED))
def test_warned(article: str, draft: str, here: str, there: str) -> None:
    is_warned(article, draft, here, there)
