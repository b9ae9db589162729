"""Words in and out of a draft: splitting, joining, aligning."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.text import Span, Text
from assistant.writing.clause import join, split
from assistant.writing.provenance import align
from assistant.writing.style import headlinese, shorten_names
from assistant.writing.window import readable

ARTICLE = Text(
    "Anna Berg won the marathon in Lisbon. The mayor of Porto, Rui Lima, opened a new bridge."
)

SPLITS = [
    ("Anna Berg, 44, won.", ["Anna", "Berg", ",", "44", ",", "won", "."]),
    ("The U.S.-led force (of 14) left.", "The U.S.-led force ( of 14 ) left .".split()),
    ("He left the U.S. in May.", "He left the U.S. in May .".split()),
    ("“It’s over,” he said", ["“", "It’s", "over", ",", "”", "he", "said"]),
    ("the voters' choice – or not", ["the", "voters'", "choice", "–", "or", "not"]),
    ("a cost of $1.5m; 20% more", ["a", "cost", "of", "$1.5m", ";", "20%", "more"]),
]


@pytest.mark.parametrize(("text", "words"), SPLITS, ids=[t for t, _ in SPLITS])
def test_a_sentence_is_split_and_joined_again(text: str, words: list[str]) -> None:
    found = split(Text(text), Span(0, len(text)))
    assert [word.text for word in found] == words
    assert join(text, found, capital=False) == (text, ((0, len(text), 0, len(text)),))


@given(st.text(max_size=120))
def test_every_word_is_its_span(text: str) -> None:
    for word in split(Text(text), Span(0, len(text))):
        assert text[word.start : word.end] == word.text


def test_what_is_left_out_leaves_one_space() -> None:
    text = "Anna Berg, 44, won the race."
    words = split(Text(text), Span(0, len(text)))
    kept = [word for word in words if word.text not in (",", "44", ".")]
    joined, places = join(text, kept)
    assert joined == "Anna Berg won the race"
    assert [text[p.article_start : p.article_end] for p in places] == ["Anna Berg", "won the race"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("iPhone sales fall", "iPhone sales fall"), ("sales fall", "Sales fall")],
)
def test_an_opening_word_is_capitalised_unless_its_form_is_its_own(text: str, wanted: str) -> None:
    assert join(text, split(Text(text), Span(0, len(text))))[0] == wanted


def test_alignment_takes_the_longest_run() -> None:
    draft = "Mayor Rui Lima opened a new bridge in Lisbon"
    places = align(draft, ARTICLE)
    assert [draft[p.start : p.end] for p in places] == [
        *("Mayor", "Rui", "Lima", "opened", "a", "new", "bridge"),
        *("in", "Lisbon"),
    ]
    for place in places:
        own = draft[place.start : place.end]
        article = ARTICLE.raw[place.article_start : place.article_end]
        assert own.casefold() == article.casefold()


def test_function_words_alone_have_no_place() -> None:
    assert align("of the in", ARTICLE) == ()


def test_all_is_read_where_all_fits() -> None:
    read, share = readable(ARTICLE, lambda text: len(text.split()), 100)
    assert (read.split(), share) == (ARTICLE.raw.split(), 1.0)


def test_whole_sentences_are_read_where_not_all_fits() -> None:
    read, share = readable(ARTICLE, lambda text: len(text.split()), 8)
    assert read == "Anna Berg won the marathon in Lisbon."
    assert 0 < share < 1


def test_one_sentence_over_the_limit_is_cut_at_a_word() -> None:
    read, share = readable(ARTICLE, lambda text: len(text.split()), 3)
    assert read == "Anna Berg won"
    assert 0 < share < 1


def test_former_goes_with_the_office_that_it_is_said_of() -> None:
    article = Text(
        "The court told the board to move jailed former Prime Minister Ida Lima to Oslo."
        " The board said Lima was well."
    )
    words = split(article, article.sentences[0])
    told = " ".join(word.text for word in shorten_names(words, article))
    assert "move jailed Lima to Oslo" in told


@pytest.mark.parametrize(
    ("opening", "kept"),
    [
        ("Former security adviser Ida Lima has resigned.", "Lima has"),
        # not the last one named is told of
        ("Nurses suing Rui Lima have won.", "Nurses suing Rui Lima have"),
        ("Danes who don't speak Lima are likelier to fall.", "Danes who don't speak Lima are"),
    ],
)
def test_of_a_subject_its_name_may_be_enough(opening: str, kept: str) -> None:
    article = Text(f"{opening} A clerk saw Lima there. Then Lima left. He said Lima was well.")
    words = split(article, article.sentences[0])
    told = " ".join(word.text for word in shorten_names(words, article))
    assert told.startswith(kept)


def test_an_article_within_a_name_stays() -> None:
    text = "Rui Lima sings Pass the Mic in the north and in a song."
    words = split(Text(text), Span(0, len(text)))
    assert " ".join(word.text for word in headlinese(words)) == (
        "Rui Lima sings Pass the Mic in north and in song ."
    )


def test_an_article_behind_a_day_stays() -> None:
    text = "Rui Lima delayed until Wednesday a vote on the tax."
    words = split(Text(text), Span(0, len(text)))
    assert "until Wednesday a vote on tax" in " ".join(word.text for word in headlinese(words))


def test_what_is_also_a_common_word_is_no_surname() -> None:
    article = Text(
        "The first night of the Democratic National Convention is at Hull. The Convention has"
        " rules. A convention is loud."
    )
    words = split(article, article.sentences[0])
    told = " ".join(word.text for word in shorten_names(words, article))
    assert "Democratic National Convention" in told
