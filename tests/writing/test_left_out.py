"""What may go besides: names, pairs and portions told shorter, and what must stay of them."""

from __future__ import annotations

import pytest

from tests.writing.compressing import may_go

# the sentence, what goes of it between "[" and "]", and whether it may
ROWS = [
    # who it is without the name
    ("A Danish surfer [Ida Brandt] won the race.", True),
    ("[The] House [of Representatives has] approved a tax.", True),
    ("A surfer and [Ida Brandt] won the race.", False),
    ("The Danish town [Upper Lima] won the race.", False),
    # what those do who come first is none of what acts
    ("[Two nurses probing Danish] fraud in Oslo sued the bank.", False),
    ("[Two nurses] probing Danish fraud sued the bank.", False),
    ("[Two people mining northern] copper in Oslo sued the bank.", False),
    ("[A large Danish] shipping firm sued the bank.", True),
    ("[A ferry carrying young] nurses has sunk in Oslo.", False),
    ("[A] ferry carrying [young] nurses has sunk in Oslo.", True),
    ("[Rui Lima's choice to go after a heavy] loss pushed the club into talks.", False),
    ("[The quarrel goes on after] Lima shut two mines.", True),
    # a clause that an earlier noun is about keeps its "that"
    ("News broke [that] the mayor robbed a bank in Oslo.", False),
    ("A story broke in Oslo [that] revealed the theft.", False),
    ("The mayor knew [that] Lima robbed a bank in Oslo.", True),
    # what it was, or was by
    ("Lima has been [on a very long rest] after winning in Oslo.", False),
    ("Lima has been on a [very long] rest after winning in Oslo.", True),
    ("The term was preceded [by an ugly fall] in northern bonds.", False),
    # what is done by doing it, and to how high a degree
    ("[The] mayor rose in Oslo by [facing the late] Rui Lima.", False),
    ("[A] probe of possible Danish [meddling in the vote] will begin in Oslo.", False),
    ("[A] Dane [working in Oslo] won the race.", True),
    ("Lima proved [too] strong for Denmark.", False),
    ("Gold hit a [record] high in Oslo.", False),
    ("[Ida Brandt's 40-plus] year quarrel with Oslo is over.", False),
    # given names behind what stays
    ("[The] U.S. Senator [Ida] Lima praised the plan in Oslo.", True),
    ("[The] U.S. [Senator Ida] Lima praised the plan in Oslo.", False),
    ("U.S. [Senator Ida] Lima praised the plan in Oslo.", False),
    ("The judge praised Sir [Rui] Lima for the plan.", False),
    ("Secretary of [State Rui] Lima praised the plan.", False),
    ("[President Ida Lima] will praise the plan.", False),
    ("Treasury [Secretary Ida] Lima praised the plan in Oslo.", False),
    ("The clerk manages all of [the large clubs] present in Oslo.", False),
    ("[Surgeons can mend a heart while] patients are wide awake in bed.", False),
    ("[Two boys were found safe but] police sought the man who took them.", False),
    ("[Two boys were found safe but] Ida Brandt won the race.", True),
    # what an adverb belongs to
    ("Police saw a racially [motivated] attack in Oslo.", False),
    ("Lima is the most successful [Danish] club in years.", False),
    ("Lima is the most successful [international] club in years.", False),
    ("Oslo fears a third [consecutive] loss in May.", True),
    ("Oslo elected its first [independent] mayor in May.", False),
    ("Ida Brandt joined [a group of] her friends in Oslo.", False),
    ("Former President Ida Lima [was injured] in Oslo.", False),
    ("[Former President Ida Lima] was injured in Oslo.", False),
    # a state and its government
    ("[But the] US [government] has never paid for a mine.", True),
    ("The North Lima [government] has never paid for a mine.", False),
    ("[The] Brandt [government] has never paid for a mine.", False),
    # a relative clause, and the sentence's own auxiliary
    ("[A] clerk [who fed a dog on Monday has been] jailed for theft.", True),
    ("[A] clerk [who fed] dogs has been jailed for theft.", False),
    # what one has made known of oneself
    ("Ida Brandt [has revealed she] wanted to quit the race.", True),
    ("Ida Brandt [has heard she] wanted to quit the race.", False),
    # what one says that one expects, wherever one says it
    ("Nokia [said on Monday it] expects its profit to fall in May.", True),
    ("Nokia [on Monday said it has] reported a loss in Oslo.", True),
    ("Nokia [said in a statement that it] hopes to sell its mill in Oslo.", True),
    ("Nokia [announced this week that it is] selling its mill in Oslo.", True),
    ("Nokia [Co Ltd said on Monday it] expects its profit to fall in May.", True),
    ("Analysts [told reporters they] expect a loss in Oslo.", True),
    ("Nokia [said in a ruling that it] hurt its mill in Oslo.", False),
    ("Nokia [said in court it] fears a loss in Oslo.", False),
    ("Analysts [told Nokia it] expects a loss in Oslo.", False),
    # the last of several things done
    ("Two clerks [left Oslo on Monday, hit a rock and] drowned in Peru.", True),
    ("Nokia [has shut a mine in Oslo and] hired ten clerks.", True),
    ("Nokia [is based in Oslo and now] employs ten clerks.", True),
    ("Two singers [are touring Peru and are also] joining a club in Oslo.", True),
    ("Nokia [is a friend to all clerks and especially] small towns in Oslo.", False),
    ("Nokia [has not shut a mine in Oslo and] hired ten clerks.", False),
    ("Nokia [fired a man who robbed a bank and] shot two clerks.", False),
    ("Two clerks [said Lima left Oslo and] sank in Peru.", False),
    # two of a kind, which a headline has with a comma, and the first alone
    ("Floods in Arkansas [and] Missouri hurt ten clerks.", True),
    ("Floods in London [and] Ontario hurt ten clerks.", False),
    ("Clerks [and] nurses protested in Oslo.", True),
    ("Clerks [and young nurses] protested in Oslo.", True),
    ("Clerks [and young nurses] clashed in Oslo.", False),
    ("Prices of clothes [and young nurses] rose in Oslo.", False),
    ("The quarrel between clerks [and] nurses ended in Oslo.", False),
    ("[A] boat left Oslo [and] sank near a mill.", True),
    ("Nokia said clerks left Oslo [and] sank near a mill.", False),
    ("Clerks left Oslo [and] nurses won the race.", False),
    ("The Committee on Lima [and] Brandt won the race.", False),
    ("Nokia lost ten mills [and 500 jobs] because it rained in Oslo.", False),
    ("Nokia lost ten mills [and all jobs] because it rained in Oslo.", False),
    ("Nokia sold mills [and phones] because it rained in Oslo.", True),
    # what an "and" joins within what is said of the subject
    ("[A] helicopter [carrying two clerks and ten nurses has] crashed in Oslo.", True),
    ("[A] fire [burning in Oslo and strong winds have] closed ten mills.", False),
    ("[A] fire [burning in Oslo and strong winds] closed ten mills.", False),
    # what is said of the subject between commas, in a list of its own
    ("Ida Brandt[, whose songs, plays and letters made her a fortune,] died in Oslo.", True),
    ("Ida Brandt[, who told clerks, nurses and police] Lima had died in Oslo, won.", False),
    # a portion of what is told
    ("Ida Brandt posed in [an array of] mirror selfies in Oslo.", True),
    ("Ida Brandt posed in [a bed of] roses in Oslo.", False),
    # a phrase goes with what counts in it
    ("[A] fire in [the first of two mills in northern Peru has] razed ten homes.", False),
    ("[A] fire [in the first of two mills in northern Peru has] razed ten homes.", True),
    (
        "Lima missed forecasts [for the first time in at least a year] after costs rose in Oslo.",
        True,
    ),
    ("Lima saw its worst loss [on record] after costs rose.", False),
    ("Clerks [at the mill claim that nurses are] paid too little.", False),
    # what is said of the whole clause follows what it could end with
    ("Lima missed forecasts [for May in northern Peru] as costs rose in Oslo.", True),
    ("Lima found the source [of gold in northern Peru] as costs rose.", False),
    ("Lima missed forecasts [in the month] after costs rose.", False),
    ("Nokia saw funds [of $20 per share in May], down from $30 in Oslo.", False),
    ("Ida Brandt was found [on the other side of the mill], watching a dog.", False),
    ("Nokia issued an apology [on Twitter] for delays in Oslo.", True),
    ("Nokia called [on Congress] to pass a tax for mills in Oslo.", False),
    ("Nokia has no mill [in Oslo] of its own since May.", False),
    ("[A] boy [was in hospital on Monday after he] fell from a roof in Oslo.", True),
    ("[A] boy [was in hospital with his aunt after she] fell from a roof in Oslo.", False),
    ("[A] boy [was told of the fire when they] fell from a roof in Oslo.", False),
    ("Lima did not delay the vote [in the city for a month] because it rained.", False),
    # what a verb acts on, what may be, and how far a heat goes
    (
        "Lima said the loan was covered by [the money already] set aside[, though it did not rule"
        " out more].",
        False,
    ),
    (
        "[The] trial in Oslo rested [on Monday, court records showed,] as a case [that could] have"
        " costs in Peru nears [an] end.",
        False,
    ),
    ("Lima sold cars at 20 degrees [to 40 degrees] in Oslo.", False),
]


@pytest.mark.parametrize(("row", "good"), ROWS, ids=[row for row, _ in ROWS])
def test_what_may_go(row: str, good: bool) -> None:
    assert may_go(row) is good


# the same where the commas that are not left out stay
WITH_COMMAS = [
    ("Nokia missed forecasts [for sales of phones on Monday], sending shares down.", True),
    ("Nokia missed forecasts [for sales of phones on Monday], as costs rose in Oslo.", True),
    # half of a date, how little, what it breaks through, and the second of two that describe
    ("Lima closed a mine [in Peru on May 13], 2022, after a fire.", False),
    ("[The] boat, which weighs just [over a pound], has a lamp in Oslo.", False),
    (
        "[The] new boat is able to break [through the ice and reach Oslo], said [the] firm.",
        False,
    ),
    (
        "[A new] film [by a rival] has been met with anger in Oslo[, with nurses saying it offers"
        " an unrealistic,] outdated view of Peru.",
        False,
    ),
    ("Nokia reported profits of $20 [per share], up from $15 in Oslo.", True),
    ("Nokia reported profits of $20 [per share sold, as clerks say], up from $15 in Oslo.", False),
]


@pytest.mark.parametrize(("row", "good"), WITH_COMMAS, ids=[row for row, _ in WITH_COMMAS])
def test_what_may_go_between_commas(row: str, good: bool) -> None:
    assert may_go(row, commas=True) is good
