"""A rise to less and a fall to more, which a draft's own numbers deny."""

import pytest

import assistant

RATES = (
    "Output was 275 in May, compared with 219 in April. The rate of the bank, 5% in 2023, is "
    "4.25% now. The charge is £34, less than the £49.99 of last year."
)

SIGNS = (
    "There was an increase in the number of new signs, to 220,323 from 208,397 in the week before."
    " The charge for a sign went to £31 from £45. Sales came to 19 from 275 shops."
)

IMPOSSIBLE = [
    (RATES, "Output rose to 219 from 275."),
    (RATES, "Output fell from 219 to 275."),
    (RATES, "The mill made 219, up from 275 in April."),
    (RATES, "The bank raised the rate to 4.25% from 5%."),
    (RATES, "The bank cut the rate from 4.25% to 5%."),
    (RATES, "Growth is slow, and the rate eased to 5% from 4.25%."),
    (RATES, "The charge was cut by a third, from £34 to £49.99."),
    (RATES, "Output was slow, picking up to 219 in the second week of May from 275."),
    # the article has where it came from
    (SIGNS, "New signs fell to 220,323."),
    (SIGNS, "The charge for a sign rose to £31."),
]

POSSIBLE = [
    (RATES, "Output rose to 275 from 219."),
    (RATES, "The mill made 275, up from 219 in April."),
    (RATES, "The bank cut the rate to 4.25% from 5%."),
    (RATES, "The bank cut the rate from 5% to 4.25%."),
    (SIGNS, "New signs rose to 220,323."),
    (SIGNS, "The charge for a sign fell to £31."),
    ("It rose to 275 from 219 in Hale. It fell to 275 from 300.", "It fell to 275."),
    ("The team rose to 9 from 12 in the rankings.", "The team fell to 9."),
    # another verb may be the one that counts
    (
        "The bank trims its growth outlook to 2.9% from 3%.",
        "Bank trims the growth outlook to 2.9% from 3%.",
    ),
    # fewer rupees for a dollar are a stronger rupee, and a lower rank is a better one
    (
        "The rupee strengthened to 83.1 from 83.4 to the dollar.",
        "Rupee rises to 83.1 from 83.4 a dollar.",
    ),
    ("She was 12 in the rankings and is 9 now.", "She rises to 9 from 12 in the rankings."),
    # as the article has it
    ("Sales rose to 19 from 275, the note said.", "Sales rose to 19 from 275."),
]


@pytest.mark.parametrize(("article", "draft"), IMPOSSIBLE)
def test_impossible(article: str, draft: str) -> None:
    assert not assistant.check(article, draft).ok


@pytest.mark.parametrize(("article", "draft"), POSSIBLE)
def test_possible(article: str, draft: str) -> None:
    assert assistant.check(article, draft).ok
