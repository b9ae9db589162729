"""A value told as a rise where the article has it as a fall, a suit told as the other side's, and
what only looks so."""

import pytest

import assistant

TURNED = [
    ("Sales at the mill rose 5% in May, the firm said.", "Mill's sales fell 5% in May."),
    ("Its economy expanded 0.3% in the fourth quarter.", "Ostreyan GDP falls 0.3%."),
    ("The firm reported sales of 246 tonnes, a 29.5% year-on-year increase.", "Sales fall 29.5%."),
    ("The new engine will send 40% more payload to the Moon.", "It will carry 40% less payload."),
    # who sued whom
    ("Lund Mills sued Hale Oats on Monday.", "Hale Oats has brought a suit against Lund Mills."),
    ("The court threw out a lawsuit brought by Lund against Hale.", "Hale had sued Lund."),
    ("Lund Mills filed a complaint against Hale Oats.", "Hale Oats sued Lund Mills."),
    # another 5% far from it says nothing of the shares
    (
        "Shares in Lund Mills dropped over 5 per cent on Monday. The board met. The town has a "
        "margin of 5 per cent on tolls.",
        "Lund Mills shares rise over 5%.",
    ),
]

AS_TOLD = [
    ("Lund Mills filed a complaint against Hale Oats.", "Hale Oats was sued by Lund Mills."),
    ("Lund Mills sued Hale Oats on Monday.", "Lund Mills has brought a case against Hale Oats."),
    ("Lund has a case against Hale, said a clerk of Hale Oats.", "Hale Oats has sued Lund."),
    ("A suit was filed on Monday by Lund Mills against Hale.", "Lund Mills sued Hale on Monday."),
    ("Sales at the mill rose 5% in May, the firm said.", "Mill's sales up 5% in May."),
    # two of them, one each way
    ("Sales rose 5%. Costs fell 5%.", "Costs at the mill fell 5%."),
    # the very value is another's, the shares' rounds to it
    ("Shares in Lund slipped 2.1% on Friday. Its output rose 2%.", "Lund shares down 2%."),
    # a level that it fell to is no fall by it
    ("Growth slowed, and the economy grew at a rate of 1.3%.", "Growth falls to 1.3%."),
    ("The fund lost a further $30 million.", "Trustee wants $30 million more from the fund."),
    ("Who walks is 40% more likely to live.", "Who walks is 40% less likely to die."),
]


@pytest.mark.parametrize(("article", "draft"), TURNED)
def test_turned(article: str, draft: str) -> None:
    assert not assistant.check(article, draft).ok


@pytest.mark.parametrize(("article", "draft"), AS_TOLD)
def test_as_told(article: str, draft: str) -> None:
    assert assistant.check(article, draft).ok
