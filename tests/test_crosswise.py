"""Two values of a draft in each other's place, told by the words beside each; and two that only
look so."""

import pytest

import assistant

SOUP = (
    "The hob has a timer. On average it takes about 19 minutes to cook a batch of smooth soup and "
    "25 minutes for a chunky soup."
)
BONDS = (
    "Bonds with a principal of about $13 billion were issued for the halls and led to a loss of "
    "federal revenue of about $3.7 billion, the study found."
)
DEBT = (
    "It is chasing outstanding payments of more than £720m, while a further £947m has been "
    'designated as "unrecoverable".'
)
TICKETS = (
    "One broker bought 1,012 tickets in one minute to a show in Hull. The firm gave no comment. "
    "By the end of the day, that broker had bought more than 15,000 tickets."
)

FERRIES = (
    "The strike, which could hit around 2,500 travellers today, was expected to last through the "
    "weekend, stranding 8,000 passengers, Holm Ferries estimated."
)

EXCHANGED = [
    (FERRIES, "Some 8,000 travellers could be hit today and 2,500 passengers over the weekend.",
     "8,000", "2,500"),
    (SOUP, "It needs 25 minutes for a smooth soup and 19 for a chunky one.", "25 minutes", "19"),
    (SOUP, "A chunky soup takes 19 minutes, a smooth one about 25.", "19 minutes", "25"),
    (BONDS, "The halls took $3.7 billion in principal, costing $13 billion in revenue.",
     "$3.7 billion", "$13 billion"),
    (DEBT, "It wrote off £720m as unrecoverable and is chasing £947m in payments.",
     "£720m", "£947m"),
    (TICKETS, "A broker bought 15,000 tickets in a minute and 1,012 by the end of the day.",
     "15,000", "1,012"),
]  # fmt: skip

AS_TOLD = [
    (SOUP, "It needs 19 minutes for a smooth soup and 25 for a chunky one."),
    (SOUP, "A chunky soup takes 25 minutes, a smooth one about 19."),
    (BONDS, "The halls took $13 billion in principal, costing $3.7 billion in revenue."),
    (BONDS, "A revenue loss of $3.7 billion, and $13 billion of principal, came of it."),
    (DEBT, "It wrote off £947m as unrecoverable and is chasing £720m in payments."),
    (TICKETS, "A broker bought 1,012 tickets in a minute and 15,000 by the end of the day."),
    # the noun of the first is told of both, and the second has a word of its own
    (
        FERRIES,
        "About 2,500 passengers were stranded on the day and 8,000 could be over the "
        "weekend, Holm Ferries estimated.",
    ),
    (FERRIES, "Some 2,500 passengers were stranded today and 8,000 over the weekend."),
    # one of the two has it both ways
    (
        SOUP + " A smooth soup of roots took us 25 minutes.",
        "It needs 25 minutes for a smooth soup and 19 for a chunky one.",
    ),
    # neither has a word of the other's alone
    (SOUP, "It takes 25 minutes and, at best, 19."),
]


@pytest.mark.parametrize(("article", "draft", "text", "right"), EXCHANGED)
def test_exchanged(article: str, draft: str, text: str, right: str) -> None:
    found = {f.text: f for f in assistant.check(article, draft).findings}
    assert found[text].verdict == "contradicted"
    assert right in (found[text].suggestion or "")


@pytest.mark.parametrize(("article", "draft"), AS_TOLD)
def test_as_told(article: str, draft: str) -> None:
    assert assistant.check(article, draft).ok
