"""Which parts of a sentence a summary leaves out: the model's say, and the reader's need."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from assistant.text import Span, Text
from assistant.writing.body import body
from assistant.writing.clause import Word, join, split
from assistant.writing.summaries.retelling import Opinion, retold

FILLER = (
    " Traders met in the square before noon. Snow fell on the hills. Buses ran late all morning."
)


def eager(words: Sequence[Word], parts: Sequence[tuple[int, int]]) -> list[Opinion | None]:
    """Leaves out whatever may go."""
    return [(9.0, -3.0) for _ in parts]


def told(article: str, ask: object = eager, leaned_on: bool = False) -> str:
    """The article's first sentence, before its second one in a summary."""
    text = Text(article + FILLER)
    story = body(text)
    words, after = (split(text, s.span) for s in story[:2])
    found = retold(text, words, [], after, leaned_on, ask)  # type: ignore[arg-type]
    return join(text.raw, found)[0]


SECOND = " The vote of the council on the harbour is due in May."
# a sentence, what follows it, and how the summary tells it
TOLD = [
    (
        "The harbour board of Hull closed the old pier to all lorries on Monday, noting a report"
        " by its engineers.",
        SECOND,
        "The harbour board of Hull closed the old pier to all lorries on Monday.",
    ),
    (
        "The actress Ida Holm, who grew up in a village near the port, has sold her house on the"
        " coast to a museum.",
        SECOND,
        "The actress Ida Holm has sold her house on the coast to a museum.",
    ),
    # two parts, and neither holds the other
    (
        "Norvik Ropes, a maker of nets and lines, has agreed to buy its largest rival for $40"
        " million, easing a war of prices on the coast.",
        SECOND,
        "Norvik Ropes has agreed to buy its largest rival for $40 million.",
    ),
]


@pytest.mark.parametrize(("first", "second", "wanted"), TOLD)
def test_what_the_model_would_not_tell_goes(first: str, second: str, wanted: str) -> None:
    assert told(first + second) == wanted


KEPT = [
    # short as it is
    ("The board closed the old pier to all lorries, noting its engineers.", SECOND),
    # who that is
    (
        "Ida Holm, a nurse at the hospital of the port for thirty years, has sold her house on"
        " the coast to a museum.",
        SECOND,
    ),
    (
        "The guards of the harbour had been shot at from the pier in the night, said Lul Dak"
        " Rial, a clerk of the northern board.",
        SECOND,
    ),
    # a later sentence names what only the part names, or points at it
    (
        "The harbour board of Hull closed the old pier to all lorries on Monday, noting a report"
        " by Varga Surveys.",
        " The work of Varga Surveys on the harbour took the whole of the summer.",
    ),
    (
        "The harbour board of Hull closed the old pier to all lorries on Monday, noting a report"
        " by its engineers.",
        " The report on the harbour took the whole of the summer to write.",
    ),
]


def test_a_common_word_that_comes_again_holds_nothing() -> None:
    first = (
        "The harbour board of Hull closed the old pier to all lorries on Monday, noting a report"
        " by engineers."
    )
    second = " Other towns wanted a report before they shut piers of their own."
    assert told(first + second) == first.partition(",")[0] + "."


@pytest.mark.parametrize(("first", "second"), KEPT)
def test_what_the_reader_needs_stays(first: str, second: str) -> None:
    assert told(first + second) == first


def test_what_the_next_sentence_leans_on_stays() -> None:
    assert told(TOLD[0][0] + SECOND, leaned_on=True) == TOLD[0][0]


@pytest.mark.parametrize("opinion", [(-9.0, -0.1), None])
def test_what_the_model_would_tell_or_did_not_read_stays(opinion: Opinion | None) -> None:
    first, second, _ = TOLD[0]
    assert told(first + second, ask=lambda words, parts: [opinion for _ in parts]) == first


def test_what_stays_is_the_articles_words_in_its_places() -> None:
    first, second, wanted = TOLD[2]
    text = Text(first + second + FILLER)
    story = body(text)
    words = split(text, story[0].span)
    shown, places = join(
        text.raw, retold(text, words, [], split(text, story[1].span), False, eager)
    )
    assert shown == wanted
    for place in places:
        assert shown[place.start : place.end] == text[Span(place.article_start, place.article_end)]
    assert sum(place.end - place.start for place in places) > 0.9 * len(shown)
