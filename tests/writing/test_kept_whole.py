"""What a headline must not tear: a verb and what it needs, a number and all that it counts, a
deed and whose it was."""

from __future__ import annotations

import pytest

import assistant
from assistant.text import Span, Text
from assistant.writing.agreement import plural
from assistant.writing.alone import dangling, stands_alone
from assistant.writing.body import body
from assistant.writing.clause import Word, split
from assistant.writing.extract import headlines
from assistant.writing.form import fault
from assistant.writing.label import labels
from assistant.writing.shortening.compression import Compression
from assistant.writing.shortening.shorter import forms
from assistant.writing.tense import present

# what is kept, "|" where the headline ends, and what goes; and may it?
ENDS = [
    ("The state has directed all mills | in the north to “pause” the use of it.", False),
    ("The maker urged the users of Lima | on Peru, Oslo and Hull phones to update it.", False),
    ("The state directed a film | in Oslo.", True),
    ("Brandt praised the bank, adding | : “It was like no other.”", False),
    ("Lima said the council would hand | over 50 barrels to Oslo.", False),
    ("The deal would see Brandt rake | in $3 million a season.", False),
    ("Brandt left the city | in May after a quarrel.", True),
    ("Lima's call to close it comes as a probe | by the state into theft goes on.", False),
    ("Lima said Oslo provided the clerk | with mail about the fire.", False),
    ("Oslo provided aid | to towns with a mill.", True),
    ("Clerks will declare the summer | , which ends in May, the hottest yet.", False),
    ("Clerks will open the park | , which cost $2 million, the day after.", True),
    ("The offer has a sofa bed complete | with a lamp.", False),
    ("Brandt hit out at the ruling | : “It is a joke.”", True),
    ("The army provided tents for 2,000 families | in Nepal with roads still blocked.", True),
    ("Brandt directed the film | in Oslo in a bid to raise funds.", True),
    ("Nurses will strike | over pay.", True),
    ("Lima called an election | , which she lost, the following year.", True),
    ("The new bridge is complete | with a month to spare.", True),
    ("Clerks asked whether Lima mixed her diary | with the town's.", False),
    ("Brandt pegged the loss | at $40 million.", False),
    ("Lima's bank moved on Sunday | to lift the ban on clerks.", False),
    ("A long town can be thought | of as a city.", False),
]
# what goes between brackets
GAPS = [
    ("Brandt will open Oslo's four [shuttered] mills.", False),
    ("Brandt will open four [shuttered] mills.", True),
    ("The wait was a [long] time.", False),
    ("The bank posted a loss of $2 million [for the six months] ended in May.", False),
    ("Bayern are primed to sign Rui [Lima after he] impressed in Oslo.", False),
    ("Oslo [is to sign a man in Hull after he] impressed.", False),
    ("A man [claiming to] have a bomb threatened Oslo.", False),
    ("Fires [burning near the town] forced Oslo to act.", True),
    ("Oslo hopes to win with the [big contrast] Lima brings to the race.", False),
    ("Oslo hopes to win with the [big] Lima mill.", True),
    ("A bus fell into a river[, swollen by days of rain,] killing nine people.", True),
    ("Brandt will open the two [old] mills.", True),
    ("Writing from Oslo[, the Hull-born painter, 24,] made the most of it.", False),
    ("Prices rose[, backed by a mix of rates for gas,] dwindling stocks, and a cold May.", False),
    ("A clerk was hurt in Oslo [on Friday by someone] in a blue van.", False),
    ("A clerk was hurt [on Friday] in Oslo by someone in a blue van.", True),
    ("Lima said today [that it feared a thief] stole the list.", False),
    (
        "Lima fears a rise in bans [in schools and as groups], including two unions, fight them.",
        False,
    ),
    (
        "Brandt wore a scarf and her new[, untried boots while leaving a hall in Hull,] Oslo.",
        False,
    ),
    ("Lima will tell of a plan [for $10 billion] in funds for mills.", False),
    ("Lima will tell of a plan [for $10 billion] in Oslo.", True),
    ("Army clerks are heading [to the scene] on Oslo Road.", False),
    ("State [officials] testified about the fire.", False),
    ("A list of [old] clerks elected in May was lost.", True),
    ("Oslo led by nine on [day] four of the match.", False),
    ("Brandt named Lima, 64[, a nurse since 2012,] to lead the mill.", False),
    ("An officer [called on Oslo to free] detained clerks in a camp.", False),
    ("Lima warned last May [that the town] raised fees.", False),
    ("Oslo chose former [President Ida] Lima.", False),
    ("Oslo chose [President Ida] Lima.", True),
    ("Brandt [was in hospital in Oslo after he] fell.", True),
]
# "|" where it begins; and may it?
STARTS = [
    ("The mayor | earlier this week opened nine mills.", False),
    ("The mayor earlier this week opened nine mills.", True),
    ("The state inspector | general’s office has made a costly blunder.", False),
    ("The town's | mayor opened nine mills.", False),
]
TENSES = [
    (
        "A petition posted on the site drew 40,000 names",
        "A petition posted on the site draws 40,000 names",
    ),
    ("A petition posted on Lima.org site attracted over 40,000 names", None),
    ("A petition posted on Monday", "A petition posts on Monday"),
    ("Costs expected at about $3 million", None),
    ("A man accused of running over a clerk", None),
    ("Militants killed over 40 clerks", "Militants kill over 40 clerks"),
    ("Militants killed at least nine clerks", "Militants kill at least nine clerks"),
    (
        "The firm has raised prices and cut jobs by a third",
        "The firm raised prices and cut jobs by a third",
    ),
    (
        "Police held the driver and the woman cut from the wreck",
        "Police hold the driver and the woman cut from the wreck",
    ),
    (
        "Oslo mourned the clerk and the guard lost in the fire",
        "Oslo mourns the clerk and the guard lost in the fire",
    ),
    ("A man accused a clerk of theft", "A man accuses a clerk of theft"),
    (
        "Asian shares slipped and the dollar edged higher",
        "Asian shares slip and the dollar edges higher",
    ),
    ("Lima won a cup and the prize offered", "Lima wins a cup and the prize offered"),
    (
        "The film has won an award, voted for by readers",
        "The film wins an award, voted for by readers",
    ),
]
MANY = [
    ("Co-founder and chief executive Ida Brandt", False),
    ("Brandt & Sons", False),
    ("Brandt and Lima", True),
    ("Two workers at Brandt & Sons", True),
    ("Ida Brandt, Rui Lima and Ann Masters", True),
    ("Brandt, Lima and Sons", False),
    ("The US", False),
]


def parts(row: str) -> tuple[str, str, str]:
    before, rest = row.split("[")
    gone, after = rest.split("]")
    return before, gone, after


@pytest.mark.parametrize(("row", "good"), ENDS, ids=[row for row, _ in ENDS])
def test_where_it_may_end(row: str, good: bool) -> None:
    kept, rest = row.split(" | ")
    sentence = kept + ("" if rest[0] in ",:" else " ") + rest
    words = split(Text(sentence), Span(0, len(sentence)))
    kept_words = [at for at, word in enumerate(words) if word.end <= len(kept)]
    assert (Compression(words, {"Lima"}).ending(kept_words) is not None) is good


@pytest.mark.parametrize(("row", "good"), GAPS, ids=[row for row, _ in GAPS])
def test_what_may_go(row: str, good: bool) -> None:
    before, gone, after = parts(row)
    sentence = before + gone + after
    words = split(Text(sentence), Span(0, len(sentence)))
    one = max(at for at, word in enumerate(words) if word.end <= len(before))
    other = min(at for at, word in enumerate(words) if word.start >= len(before + gone))
    assert (other in Compression(words, {"Lima"}).follows[one]) is good


@pytest.mark.parametrize(("row", "good"), STARTS, ids=[row for row, _ in STARTS])
def test_where_it_may_begin(row: str, good: bool) -> None:
    before = row.index("|") if "|" in row else len("The ")
    sentence = row.replace("| ", "")
    words = split(Text(sentence), Span(0, len(sentence)))
    at = min(at for at, word in enumerate(words) if word.start >= before)
    assert (at in Compression(words, {"Lima"}).starts) is good


@pytest.mark.parametrize(("clause", "wanted"), TENSES, ids=[clause for clause, _ in TENSES])
def test_the_tense_of_a_clause_that_has_another_verb(clause: str, wanted: str | None) -> None:
    told = " ".join(word.text for word in present(split(Text(clause), Span(0, len(clause)))))
    assert told.replace(" ,", ",") == (wanted or clause)


@pytest.mark.parametrize(("subject", "many"), MANY)
def test_offices_of_one_and_firms_of_two(subject: str, many: bool) -> None:
    assert plural(split(Text(subject), Span(0, len(subject))), frozenset()) is many


def test_whose_bid_a_body_backs_it_does_not_say() -> None:
    def words(text: str) -> list[Word]:
        return split(Text(text), Span(0, len(text)))

    assert dangling(words("A panel narrowly backs his bid"))
    assert dangling(words("A Senate committee Thursday narrowly backs his bid"))
    assert not dangling(words("A farmer narrowly saves his barn"))
    assert not dangling(words("Lima's party backs his plan"))
    assert stands_alone(words("Himself a father of two, actor Rui Lima backs a ban"))
    assert not stands_alone(words("Herself has been a friend of the club"))


def test_an_adverb_that_says_which_stays() -> None:
    def plain(text: str) -> str:
        words = split(Text(text), Span(0, len(text)))
        return " ".join(word.text for word in next(iter(forms(words)))[0])

    assert "widely used" in plain("Brandt sells its widely used software")
    assert "widely" not in plain("Brandt sells its widely praised software")


def test_a_report_that_nobody_names_is_nobodys_word() -> None:
    def texts(sentence: str) -> list[str]:
        return [one.text for one in headlines(Text(sentence), 70, 9)]

    rumour = texts("Rui Lima made harsh remarks about clerks of Oslo, according to a new report.")
    assert rumour
    assert all(text.endswith("report") for text in rumour)
    charge = texts("Prosecutors in Oslo charged five men with theft, according to news reports.")
    assert any(text.endswith("theft") for text in charge)
    police = texts(
        "Rui Lima made harsh remarks about clerks of Oslo, according to a police report."
    )
    assert any(text.endswith("Oslo") for text in police)


def test_a_label_is_not_the_second_half_of_two() -> None:
    story = "Brandt told Oslo about old ties between it and Lima with mails involving Ida Holm."
    assert not any(one.text.startswith("Lima") for one in labels(Text(story), 70))
    story = "Brandt told Oslo about Lima with mails involving Ida Holm and two of her clerks."
    assert any("Lima with mails" in one.text for one in labels(Text(story), 70))


def test_who_wrote_it_is_no_story() -> None:
    text = Text("The mill in Hull burnt down on Monday. Ida Brandt is a senior reporter for Wire.")
    assert [text[one.span] for one in body(text)] == ["The mill in Hull burnt down on Monday."]
    lead = "Rui Lima, who is a reporter for the Oslo Times, was jailed for nine years on Monday."
    text = Text(lead + " Rui Lima is a reporter for the Oslo Times and was jailed for nine years.")
    assert len(body(text)) == 2


def test_who_said_it_is_told_in_the_present() -> None:
    assert fault("At least 43 die in landslide, officials said", "headline")
    assert fault("At least 43 die in landslide, officials say", "headline") is None


def test_a_summary_does_not_open_with_what_only_lost_words_explain() -> None:
    story = (
        "That is the sum which Oslo lost to theft in mills.\n"
        "Police in Oslo charged 78 clerks with theft on Monday.\n"
        "Ida Brandt, the mayor of Oslo, closed nine mills over the theft.\n"
    )
    told = assistant.summary(story, sentences=2).text
    assert "That is" not in told
    assert "78 clerks" in told
