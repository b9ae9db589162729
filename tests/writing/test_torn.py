"""What a draft that the model made by itself may lack."""

from __future__ import annotations

import pytest

from assistant.text import Span, Text
from assistant.writing.clause import split
from assistant.writing.shortening.compression import Compression
from tests.writing.compressing import kept

BANK = "The bank of Lima said on Tuesday it will close two mines and has raised pay."
SHARES = "Shares of Lima rose after a report that Olsen is in talks to buy the bank."
KILLERS = "Lima arrested a man who kills birds and claimed that the coast is safe."
BOND = "Lima says its new bond is safe after Olsen revealed that he was ill, a board said."
STAFF = "A shortage in Lima was caused by high staff turnover and a loss of skill, a board said."
PLEA = "Lawyers are urging a judge to deny accused driver Rui Olsen's plea to remove a clerk."
CALLS = "Lima pushed back against calls by two mayors to resign amid a strike."
LATE = "The budget of Lima is almost four months late."
WOUNDED = "A fire in Lima killed at least 14 people and wounded eight in an attack on a bank."
TAX = "Lima said on Monday it was not backing any proposal to phase-in a planned tax."
ASKED = "At the end Lima asked Olsen, “Was that true?”"
VIABLE = "Olsen argues that Rui Lima is not a viable candidate in the north."
RACE = "Ida Lima is undecided about whether to contest next month's race in Oslo."
ONE = "A clerk of the north of Lima was one of two suspects in the theft."
MEMORY = "The memory Rui Lima says keeps returning to him is that of a fire."
DECISION = "Lima says the mayor's decision to drop out of the race did not come late."
DISPLAY = "Shops in Lima will have to “openly” display a list of prices."
LEAVE = "A plan would allow 50 million clients of the bank to leave it by May, a board said."
DARES = "The clerk dares Ida Lima, a guard of the town, to arrest him."
MUST = "The mayor told clerks he must win the race to keep the hall open."
WAITS = "The town has voted for the bank of Lima to leave the north."
YEAR = "In 2018, the town of Lima endorsed a tax on coal, though many were against it."
LOSES = "Lima will leave the town in May if it loses the vote, a board said."
HELD = "Dozens of clerks held in poor rooms near Lima have been freed, a board told Olsen."
CUSTODY = "The court in Lima stayed the order for a man before he was to die on Tuesday."


@pytest.mark.parametrize(
    ("sentence", "headline", "torn"),
    [
        (BANK, "bank will close two mines", False),
        (BANK, "bank has raised pay", False),
        (SHARES, "Shares of Lima rose after report that Olsen", True),
        (SHARES, "Shares of Lima rose after report that Olsen is in talks", False),
        (SHARES, "Shares of Lima rose after report", False),
        (BOND, "Lima says its bond is safe after Olsen", True),
        (KILLERS, "Lima arrested man who kills birds", False),
        (KILLERS, "Lima claimed that coast", True),
        (KILLERS, "Lima claimed that coast is safe", False),
        (BOND, "Lima says its bond", True),
        (BOND, "Lima says its bond is safe", False),
        (BOND, "Lima says its bond is safe after Olsen revealed", True),
        (BOND, "Lima says its bond is safe after Olsen revealed that he was ill", False),
        (STAFF, "shortage in Lima was caused by high staff", True),
        (STAFF, "shortage in Lima was caused by staff", False),
        (STAFF, "shortage in Lima was caused by high staff turnover", False),
        (PLEA, "Lawyers are urging judge to deny accused driver", True),
        (PLEA, "Lawyers are urging judge to deny driver Rui Olsen's plea", False),
        (CALLS, "Lima pushed back against calls", True),
        (CALLS, "Lima pushed back against calls by two mayors to resign", False),
        (LATE, "budget of Lima is almost four months", True),
        (LATE, "budget of Lima is almost four months late", False),
        (WOUNDED, "fire in Lima killed at least 14 people and wounded", True),
        (WOUNDED, "fire in Lima killed at least 14 people and wounded eight", False),
        (TAX, "Lima said it was not backing any proposal to phase-in", True),
        (TAX, "Lima said it was not backing any proposal", True),
        (ASKED, "Lima asked Olsen", True),
        (VIABLE, "Olsen argues that Rui Lima is not a viable", True),
        (VIABLE, "Olsen argues that Rui Lima is not a viable candidate", False),
        (RACE, "Ida Lima is undecided about whether to contest", True),
        (ONE, "clerk of Lima was one", True),
        (MEMORY, "Rui Lima says keeps returning to him", True),
        (DECISION, "Lima says mayor's decision to drop out of race", True),
        (DECISION, "Lima says mayor's decision did not come late", False),
        (DISPLAY, "Shops in Lima will have to “ openly ”", True),
        (DISPLAY, "Shops in Lima will have to “ openly ” display list of prices", False),
        (LEAVE, "plan would allow 50 million clients of bank", True),
        (LEAVE, "plan would allow 50 million clients of bank to leave it", False),
        (DARES, "clerk dares Ida Lima", True),
        (DARES, "clerk dares Ida Lima to arrest him", False),
        (MUST, "mayor told clerks he must win race", False),
        (WAITS, "town has voted for bank of Lima", True),
        (YEAR, "town of Lima endorsed tax on coal", True),
        (LOSES, "Lima will leave town", True),
        (LOSES, "Lima will leave town if it loses vote", False),
        (HELD, "Dozens of clerks held in rooms", True),
        (HELD, "Dozens of clerks held in rooms have been freed", False),
        (CUSTODY, "court stayed order before he was to die", True),
        (CUSTODY, "court stayed order for man before he was to die", False),
    ],
)
def test_what_a_draft_lacks(sentence: str, headline: str, torn: bool) -> None:
    words = split(Text(sentence), Span(0, len(sentence)))
    assert Compression(words, {"Lima"}).torn(kept(words, headline)) is torn


def test_what_the_grammar_allows() -> None:
    words = split(Text(BANK), Span(0, len(BANK)))
    grammar = Compression(words, {"Lima"})

    def allows(headline: str) -> tuple[bool, bool]:
        return grammar.allows(kept(words, headline))

    assert allows("bank of Lima said it will close two mines") == (True, True)
    # no start in the middle of a phrase, no end without its noun
    assert not allows("of Lima said it will close two mines")[0]
    assert not allows("bank of Lima said it will close two")[1]
