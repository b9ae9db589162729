"""Verbs of a sentence that a headline may not leave out: whose deed it would be, and how sure."""

from __future__ import annotations

import pytest

from tests.writing.compressing import refused

# the sentence, and a headline without a verb of it that the rest hangs on
CLAUSES = [
    # the verb of an auxiliary, of a relative clause, and one with its pronoun in it
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
    # what it was on, who it was of, what they were told, how it remains
    (
        "At least 30 people were hurt in a strike on a school in Oslo, police said.",
        "At least 30 people hurt on school",
    ),
    # nor is it sure
    (
        "Rui Olsen, best known for his suits, has reportedly been fired as head of the port.",
        "Rui Olsen fired as head of port",
    ),
    # who said it was, and several
    (
        "Rui Costa stressed his anger with the judge who said the sale of a mill was void.",
        "Rui Costa stressed his anger with judge was void",
    ),
    # who did it, up to a quotation in the middle of the phrase
    (
        "The inquiry was opened after the bank issued a second memo for Lima.",
        "The opened after bank issued second memo",
    ),
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
    # what is considered, who was stopped from what, and where they were thrust
    ("Nurses were thrust into the spotlight.", "Nurses thrust"),
    # members of a list
    (
        "A storm hit Lima early on Monday, killing two as towns shut banks, schools and offices.",
        "storm hit Lima early schools and offices",
    ),
    # the subject of what follows
    ("Drivers say they won't strike in May.", "Drivers won't strike in May"),
    # a word that makes it less than a fact, and a verb that ends as adverbs do
    ("The state is reportedly planning to sell a bank.", "state planning to sell bank"),
    # what one says of others
    ("Olsen Bank said it has been a year of losses.", "Olsen Bank has been year of losses"),
    # a verb's other half, and its object's
    ("Friend, if you listen, Lima wants the cup.", "Friend Lima wants cup"),
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
    # what a word still waits for: than what, since when, what it was called, to whom
    ("Rivals say it will let Olsen press the churches.", "Rivals will let Olsen press churches"),
    # the noun that a number, a preposition or a verb belongs to; whose, and which one
    (
        "Two Danish shipping giants have stopped sending tankers to Peru.",
        "Two Danish shipping stopped sending tankers",
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
        "Thousands gathered for a parade ahead of a vote that the far right is expected to win.",
        "Thousands gathered for parade expected to win",
    ),
    (
        "Twelve of 26 nurses who answered a question said the tax will make bread dear.",
        "Twelve of 26 nurses will make bread dear",
    ),
]


@pytest.mark.parametrize(("sentence", "headline"), CLAUSES, ids=[h for _, h in CLAUSES])
def test_what_must_stay(sentence: str, headline: str) -> None:
    assert refused(sentence, headline) == "gap"
