"""Words that tell a count from other uses of a number."""

# after a number: a time of day
CLOCK: frozenset[str] = frozenset("a.m. p.m. am pm o'clock gmt bst est edt pst et pt".split())
# after "one": idioms that count nothing
NOT_COUNTED: frozenset[str] = frozenset(
    "another day thing more by way side hand off time of reason".split()
)
# before four digits: a year
TIME_PREPOSITIONS: frozenset[str] = frozenset(
    "in since by until from of to after before during for late early mid year and the , (".split()
)
# before a number in digits: it names one of a series and counts nothing
LABELS: frozenset[str] = frozenset(
    "channel highway route flight boeing airbus article chapter section page number no. room"
    " gate day week phase part volume episode season level tier category type class group lane"
    " platform terminal unit title act apollo iphone windows formula radio bbc itv figure table"
    " line step round stage game match junction".split()
)
# what a headline counts that the article only lists (stems)
LISTED: frozenset[str] = frozenset(
    "stat country nation city provinc county continent languag takeaway thing way reason tip"
    " question fact lesson point step highlight moment chart photo pictur imag storie story idea"
    " key best worst sign myth trick quot".split()
)
# after a number and a hyphen: five-star, three-way, 5-alarm (stems)
NOT_JOINED: frozenset[str] = frozenset("star way alarm ply fold".split())
