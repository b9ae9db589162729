"""What can be seen of a headline, and which one comes first."""

from __future__ import annotations

import pytest

from assistant.draft import Candidate, Provenance
from assistant.text import Text
from assistant.training.ranking_lists import NAMES
from assistant.writing.rank import coefficients, features, score

ARTICLE = Text(
    "Lima Metals will close two mines in the north, the company said on Monday. The pits opened"
    " in 1950. Many workers may leave, and nobody knows how many."
)


def candidate(text: str, words: str) -> Candidate:
    start = ARTICLE.raw.index(words)
    return Candidate(text, 0.0, (Provenance(0, len(text), start, start + len(words)),))


LEAD = candidate("Lima Metals will close two mines", "Lima Metals will close two mines")
PITS = candidate("Pits opened in 1950", "pits opened in 1950")
LEAVE = candidate("Many workers may leave", "Many workers may leave")

# the candidate, a feature, its value
SEEN = [
    (LEAD, "first", 1.0),
    (PITS, "first", 0.0),
    (PITS, "second", 1.0),
    (PITS, "subject_pointed", 1.0),
    (LEAD, "subject_pointed", 0.0),
    (LEAD, "subject_named", 1.0),
    (LEAD, "modal", 1.0),
    (LEAVE, "speculation", 1.0),
    (LEAD, "names_covered", 1.0),
    (LEAD, "lead_share", 1.0),
    (PITS, "lead_share", 0.0),
    (PITS, "year", 1.0),
    (PITS, "stale", 1.0),
    (LEAD, "stale", 0.0),
    (LEAD, "from_start", 1.0),
    (LEAVE, "skipped", 0.0),
    (PITS, "past", 1.0),
    (LEAD, "past", 0.0),
]


SEEN += [
    (
        candidate("Lima Metals once built two mines", "Lima Metals will close two mines"),
        "stale",
        1.0,
    ),
    (
        candidate("Lima Metals at once closes mines", "Lima Metals will close two mines"),
        "stale",
        0.0,
    ),
]


@pytest.mark.parametrize(("one", "name", "value"), SEEN)
def test_what_is_seen(one: Candidate, name: str, value: float) -> None:
    assert features(ARTICLE, one, 1.0, -1.0)[name] == value


def test_the_news_comes_before_what_is_beside_it() -> None:
    scores = [score(features(ARTICLE, one, 1.0, -2.0)) for one in (LEAD, PITS, LEAVE)]
    assert max(scores) == scores[0]


# the article, a headline of its words, whether that tells in the past
PASTS = [
    ("Shares in Lima ended higher on Monday.", "Shares in Lima ended higher", 1.0),
    ("Three men were jailed for fraud.", "Three men jailed for fraud", 0.0),
    ("The firm has been sold to Lima.", "Firm sold to Lima", 0.0),
    ("Farms need rain.", "Farms need rain", 0.0),
    ("Storms hit the coast.", "Storms hit coast", 0.0),
    ("Nobody at Lima was hurt and it rose.", "Nobody hurt", 0.0),
]


@pytest.mark.parametrize(("raw", "text", "past"), PASTS)
def test_a_past_is_what_tells_and_no_passive(raw: str, text: str, past: float) -> None:
    places, at = [], 0
    for word in text.split():
        start = raw.lower().index(word.lower(), at)
        low = text.index(word)
        places.append(Provenance(low, low + len(word), start, start + len(word)))
        at = start + len(word)
    one = Candidate(text, 0.0, tuple(places))
    assert features(Text(raw), one, 0.0, -1.0)["past"] == past


def test_what_was_cut_off_says_that_it_is_no_news() -> None:
    article = Text(
        "Lima Metals will close two mines. Lima Metals bought the mines in January 2014. Its"
        " profit fell to $3 million in fiscal 2014. The firm also sells coal. It is a miner."
    )

    def seen(words: str) -> dict[str, float]:
        start = article.raw.index(words)
        place = Provenance(0, len(words), start, start + len(words))
        return features(article, Candidate(words, 0.0, (place,)), 1.0, -1.0)

    assert seen("Lima Metals bought the mines")["stale"] == 1.0
    assert seen("profit fell to $3 million")["stale"] == 0.0
    assert seen("firm also sells coal")["also"] == 1.0
    assert seen("It is a miner")["always"] == 1.0
    lead = seen("Lima Metals will close two mines")
    assert (lead["stale"], lead["also"], lead["always"]) == (0.0, 0.0, 0.0)


def test_the_present_comes_first() -> None:
    higher = Text("The price of tin rose in Lima on Monday.")
    scores = []
    for text in ("Price of tin rose in Lima", "Price of tin rises in Lima"):
        places = (Provenance(0, 12, 4, 16), Provenance(len(text) - 7, len(text), 22, 29))
        found = features(higher, Candidate(text, 0.0, places), 0.0, -1.0)
        scores.append(score(found))
    assert scores[0] < scores[1]


def test_of_two_the_likelier_comes_first() -> None:
    likely, unlikely = (score(features(ARTICLE, LEAD, 1.0, chance)) for chance in (-1.0, -4.0))
    assert likely > unlikely


def test_of_two_that_are_else_alike_the_fuller_comes_first() -> None:
    short = features(ARTICLE, LEAD, 1.0, -1.0)
    full = short | {"length": short["length"] + 0.2}
    assert score(full) > score(short)


def test_what_the_head_adds_counts_in_full() -> None:
    found = features(ARTICLE, LEAD, 1.0, -1.0)
    assert score(found, 0.25) == pytest.approx(score(found) + 0.25)


def test_a_text_from_nowhere_has_all_features_too() -> None:
    assert coefficients().keys() <= features(ARTICLE, Candidate("Lima wins"), 0.0, -9.0).keys()
    assert set(coefficients()) == set(NAMES)


def test_how_sure_the_model_is() -> None:
    sure, unsure = (
        features(ARTICLE, LEAD, 1.0, -1.0, (mean, least, True, True))
        for mean, least in ((-0.2, -1.0), (-3.0, -9.0))
    )
    assert (sure["sure"], sure["sure_least"], sure["unsure"]) == (-0.2, -0.25, 0.0)
    # beyond that a ruin is a ruin
    assert (unsure["sure"], unsure["sure_least"]) == (-1.0, -1.0)
    assert features(ARTICLE, LEAD, 1.0, -1.0)["unsure"] == 1.0
    assert score(sure) > score(unsure)


def test_what_the_grammar_does_not_allow() -> None:
    right, wrong = (
        features(ARTICLE, LEAD, 1.0, -1.0, (-0.2, -1.0, allowed, allowed))
        for allowed in (True, False)
    )
    names = ("begins_wrong", "ends_wrong")
    assert [right[name] for name in names] == [0.0, 0.0]
    assert [wrong[name] for name in names] == [1.0, 1.0]
    assert score(right) > score(wrong)
