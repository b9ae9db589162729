"""What a headline made of a part of a sentence owes the reader."""

from __future__ import annotations

import pytest

from assistant.text import Text
from assistant.writing.body import body
from assistant.writing.clause import join, split
from assistant.writing.framing import due

# a sentence, the words of it that a headline is made of, and what must follow them: None where
# they cannot be told without what is left out, "" where nothing is owed
OWED = [
    (
        "According to a new book, the mayor broke a promise to stand down.",
        "the mayor broke a promise to stand down",
        ", according to new book",
    ),
    (
        "According to Ida Brandt, who led the study, two in three towns lost jobs.",
        "two in three towns lost jobs",
        ", according to Ida Brandt",
    ),
    (
        "If the senator gets his way, Oslo will be the first city with a night school.",
        "Oslo will be the first city with a night school",
        None,
    ),
    # what is added behind the speaker, a forecast, and what nobody says
    (
        "Oslo is wrong to tax boats, the mayor said on Monday, as prices rose.",
        "Oslo is wrong to tax boats",
        ", mayor says",
    ),
    (
        "The bank will leave its rate at 4%, according to a majority of economists polled.",
        "The bank will leave its rate at 4%",
        ", according to majority of economists",
    ),
    # who takes a side, and who contends
    (
        "The bill will save ten mills, according to its backers.",
        "The bill will save ten mills",
        None,
    ),
    (
        "The bill will save ten mills, according to supporters in Oslo.",
        "The bill will save ten mills",
        ", according to supporters",
    ),
    ("The bill will save ten mills, officials said.", "The bill will save ten mills", ""),
    (
        "The mayor did not break the law, his lawyer Rui Lima argued on Monday.",
        "The mayor did not break the law",
        None,
    ),
    (
        "The mayor did not break the law, Ida Brandt argued on Monday.",
        "The mayor did not break the law",
        ", Ida Brandt argues",
    ),
    ("The bank will leave its rate at 4%, the bank said.", "The bank will leave its rate", ""),
    (
        "Lima are keen to sell the striker in May according to reports.",
        "Lima are keen to sell the striker",
        "according to reports",
    ),
    ("For most nurses, the tax is unlikely to rise.", "the tax is unlikely to rise", None),
    ("For all its faults, the tax is likely to stay.", "the tax is likely to stay", ""),
    ("For two years, the tax has risen in Oslo.", "the tax has risen in Oslo", ""),
    ("Unless it rains, the two parks will stay shut.", "the two parks will stay shut", None),
    (
        '"The ferry line still has a strong plan for growth," said Ida Brandt, its owner.',
        "The ferry line still has a strong plan",
        ", Ida Brandt says",
    ),
    (
        "The host wrote: 'The network promotes a guest who attacks the poor.'",
        "The network promotes a guest",
        None,
    ),
    (
        "“The bank bought up all the houses near the old harbour,” he said.",
        "The bank bought up all the houses",
        None,
    ),
    ("Four days later, the mayor of Hull shut two mines.", "the mayor of Hull shut two mines", ""),
    ("In Oslo, the mayor of Hull shut two mines.", "the mayor of Hull shut two mines", ""),
    (
        "The mayor of Hull shut two mines if nobody spoke, the council said.",
        "The mayor of Hull shut two mines",
        "",
    ),
    ('The "night train" to Hull will run again in May.', 'The "night train" to Hull', ""),
    (
        'The mayor said "the old harbour of Hull is shut for good now" on Monday.',
        'The mayor said "the old harbour of Hull is shut for good now',
        "",
    ),
    (
        "If the senator gets his way, Oslo will be first.",
        "If the senator gets his way, Oslo will be first",
        "",
    ),
]


@pytest.mark.parametrize(("sentence", "part", "wanted"), OWED, ids=[s for s, _, _ in OWED])
def test_what_is_owed(sentence: str, part: str, wanted: str | None) -> None:
    article = Text(f"{sentence} The town lies in the north of the country, near the sea.")
    first = body(article)[0]
    start = article.raw.index(part)
    words = [
        word
        for word in split(article, first.span)
        if start <= word.start and word.end <= start + len(part)
    ]
    owed = due(article, first, words)
    told = None if owed is None else join(article.raw, owed, capital=False)[0]
    assert told == wanted


def test_where_it_was_taken_from_is_known_though_it_stood_first() -> None:
    raw = "According to a new book, the mayor broke a promise to stand down. It is long."
    article = Text(raw)
    first = body(article)[0]
    words = [word for word in split(article, first.span) if word.start >= raw.index("the mayor")]
    words = [word for word in words if not word.mark]
    text, places = join(raw, [*words, *(due(article, first, words) or [])])
    assert text == "The mayor broke a promise to stand down, according to new book"
    for place in places:
        told = text[place.start : place.end]
        assert told.lower() == raw[place.article_start : place.article_end].lower()
