"""Nouns for the figures that accounts, markets and statistics report, by what they measure.

Membership: reports give the word a value of its own. Words of one line may stand for each other
(sales and revenue); words of two lines are two figures (revenue and costs). ``EXPECTED``: words
that make a value a forecast.
"""

__all__ = ["EXPECTED", "FIGURES"]

FIGURES = (
    "revenue revenues sales turnover receipts takings",
    "cost costs expense expenses spending expenditure outlay outlays",
    "profit profits earnings income ebitda",
    "share shares stock stocks",
    "price prices",
    "order orders bookings",
    "debt debts borrowing borrowings",
    "dividend dividends payout",
    "output production",
    "export exports",
    "import imports",
    "margin margins",
    "deposit deposits",
    "loan loans lending",
    "inflation",
    "unemployment joblessness",
    "wage wages pay salary salaries",
    "rent rents",
    "delivery deliveries shipments",
    "tariff tariffs duties",
    "emissions",
)

EXPECTED = frozenset(
    "expected expect expects forecast forecasts forecasted estimate estimated estimates estimating"
    " predicted predict predicts projected projects projection projections analyst analysts"
    " consensus expectation expectations guidance economists".split()
)

# the results of a business, and the sorts of them that are reported side by side: of each line
# one sort, whose words stand right before the result
RESULTS: frozenset[str] = frozenset(
    "profit profits loss losses income earnings ebitda ebit eps margin margins".split()
)
SORTS: tuple[str, ...] = (
    "net attributable bottom-line",
    "adjusted underlying core non-gaap headline normalised normalized recurring",
    "operating",
    "gross",
    "pretax pre-tax",
    "statutory reported gaap",
)

# What is done with a sum, in verbs right before it; two lines never tell of one sum. Left out are
# verbs that a sum may follow of either side ("take", "get", "give", "make").
DEALINGS: tuple[str, ...] = (
    "raise raises raised raising",
    "value valued valuing values worth",
    "lose lost losing loses",
    "earn earned earning earns",
    "owe owes owed owing",
    "donate donated donates donating",
)

# adjectives that tell how many of its noun there are
FOLDS: dict[str, int] = {
    "twin": 2, "double": 2, "dual": 2, "triple": 3, "treble": 3, "quadruple": 4, "quad": 4,
}  # fmt: skip

# whose forecast is not the company's own
ANALYSTS: frozenset[str] = frozenset("analyst analysts consensus economists".split())
