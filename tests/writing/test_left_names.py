"""What may go before the subject, and of names and describing words; what must stay of them."""

from __future__ import annotations

import pytest

from tests.writing.test_left_out import may_go

# the sentence, what goes of it between "[" and "]", and whether it may
ROWS = [
    # where it may begin
    ("[The] Senate on Monday passed a bill aimed at helping clerks.", True),
    ("[The way] Lima on Monday passed a bill aimed at helping clerks upset Oslo.", False),
    ("[The U.S.] Supreme Court ruled on Monday for the bank.", True),
    ("[The Danish] Supreme Court ruled on Monday for the bank.", False),
    ("[House] Republicans want to end the tax on cars.", True),
    ("[Young] Republicans want to end the tax on cars.", False),
    ("[U.S. District] Judge Ida Brandt ended the tax on cars.", True),
    ("[U.S. Deputy] Secretary Ida Brandt ended the tax on cars.", False),
    ("[A Utah] boy is in hospital after a fire.", True),
    ("[The Utah] boy is in hospital after a fire.", False),
    ("[A Utah] favourite is in hospital after a fire.", False),
    ("[Hundreds of] nurses marched in Oslo on Monday.", True),
    ("[A small group of] nurses marched in Oslo on Monday.", True),
    ("[A small group of] nurses is marching in Oslo.", False),
    ("[Wives of] nurses marched in Oslo on Monday.", False),
    ("[Several] of the nurses marched in Oslo on Monday.", False),
    ("Several of the nurses marched in Oslo on Monday.", True),
    ("[A large study found that] nurses work long hours in May.", True),
    ("[A large union said that] nurses work long hours in May.", False),
    ("[No large study found that] nurses work long hours in May.", False),
    ("[A large study found that] they work long hours in May.", False),
    ("[Police confirmed that] two nurses were killed in Oslo.", True),
    ("[A rival confirmed that] two nurses were killed in Oslo.", False),
    ("[To win votes, the] president will visit Oslo in May.", True),
    ("[To win votes, the] company will visit Oslo in May.", False),
    # what "is" says of somebody, and what else stands behind an auxiliary
    ("House members [are] hungry for a deal on taxes.", True),
    ("House members [were] hungry clerks in May.", False),
    ("Lima [is] unlikely to win the race in Oslo.", True),
    ("Lima [is] in talks to buy two mines.", True),
    ("Lima [is] in Oslo to buy two mines.", False),
    ("They [are] unlikely to win the race in Oslo.", False),
    ("Lima said the clerks who [are] unlikely to win left Oslo.", False),
    ("Lima [is] not selling two mines in Oslo.", True),
    ("Lima [is not] selling two mines in Oslo.", False),
    ("Lima [is] now selling two mines in Oslo.", True),
    ("Lima [is now] worth more than two mines.", True),
    ("Lima [is a] sickening place for clerks in May.", False),
    ("Lima will [also] sell two mines in Oslo.", True),
    ("A fire shook Peru's [already] weakened mills.", True),
    # describing words
    ("Police arrested [a Danish] man in Oslo on Monday.", True),
    ("Police arrested the [Danish] man in Oslo on Monday.", False),
    ("Police arrested the [Lima] man in Oslo on Monday.", False),
    ("Ida Brandt moved to [a remote] farm in May.", True),
    ("Ida Brandt wants to [regional] vote in May.", False),
    ("Ida Brandt hopes to complete [her] review in May.", True),
    ("Rivals demand a ban on [its] leader in May.", False),
    ("Oslo passed [a sweeping] tax on cars in May.", True),
    ("Oslo passed [a so-called] tax on cars in May.", False),
    ("Oslo will overhaul [the nation's] tax on cars in May.", True),
    ("Oslo will arrest [the senator's] wife in May.", False),
    ("Oslo keeps [the world's] safest streets in May.", False),
    ("Ida Brandt moved to [a different] farm in May.", False),
    ("Oslo lost one of the most [important] jobs in May.", False),
    ("Oslo named a [Danish] adviser in May.", False),
    ("Oslo named a [Danish] nurse in May.", True),
    ("Lima remains [a close] ally of the mayor.", False),
    # who somebody is, and where
    ("Oslo voted for [political novice] Ida Brandt in May.", True),
    ("Oslo voted for Rui Lima's [girlfriend] Ida Brandt in May.", False),
    ("Oslo voted for [former champion] Ida Brandt in May.", False),
    ("Oslo voted for [champion] Brandt Motors Group in May.", False),
    ("A storm hit two towns in [northeastern] Peru in May.", True),
    ("A storm hit two towns in [Northern] Ireland in May.", False),
    ("Oslo wants to win [the U.S.] Senate in May.", True),
    ("Oslo wants to win [the Danish] Senate in May.", False),
    ("An 18-year-old [man has been] detained in Oslo.", True),
    ("An 18-year-old [ferry has been] detained in Oslo.", False),
    ("Police saw a convicted [Utah] killer in Oslo.", True),
    ("Police saw the convicted [Utah] killer in Oslo.", False),
    ("[It emerged that] two nurses were killed in Oslo.", True),
    ("[It seemed that] two nurses were killed in Oslo.", False),
    ("[Officials confirmed Saturday that] two nurses were killed in Oslo.", True),
    # a name that every reader knows
    ("[U.S. President Donald] Trump will visit Oslo in May.", True),
    ("[U.S. President Fred] Trump will visit Oslo in May.", False),
    ("[President Donald] Trump and Fred Trump will visit Oslo.", False),
    ("[President Donald] Trump Jr will visit Oslo in May.", False),
    ("Oslo must fill [thousands of] vacancies in May.", True),
    ("Oslo must fill [hundreds of thousands of] vacancies in May.", True),
    ("Oslo must fill [lorries of] vacancies in May.", False),
    ("Oslo has a plan for [England's] secondary schools in May.", True),
    ("Oslo has a plan for [England's] queen in May.", False),
    ("Oslo lost one of [England's] secondary schools in May.", False),
    ("Oslo has a plan for [Brandt's] secondary schools in May.", False),
    ("[The market fell as] investors sold shares in Oslo.", True),
    ("[The market will fall as] investors sold shares in Oslo.", False),
    ("[Lima said it fell as] investors sold shares in Oslo.", False),
    ("[Two nurses died when] an avalanche hit a hut in Oslo.", True),
    ("[Nurses rest when] an avalanche hits a hut in Oslo.", False),
]


@pytest.mark.parametrize(("row", "good"), ROWS, ids=[row for row, _ in ROWS])
def test_what_may_go(row: str, good: bool) -> None:
    assert may_go(row) is good
