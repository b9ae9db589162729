"""The clause that a headline tells once words are left out: verbs that go or change with them."""

from __future__ import annotations

from assistant.text import Span, Text
from assistant.writing.clause import split
from assistant.writing.shortening.compression import Compression
from tests.writing.compressing import kept


def test_an_auxiliary_of_what_is_left_out_goes_with_it() -> None:
    sentence = "Foods that Danes were told to avoid are back."
    words = split(Text(sentence), Span(0, len(sentence)))
    clause = Compression(words).clause(kept(words, "Foods are back"))
    assert " ".join(word.text for word in clause) == "Foods are back"


def test_the_clause_has_what_the_headline_leaves_out() -> None:
    sentence = "The nine crew were safely rescued by a tug."
    words = split(Text(sentence), Span(0, len(sentence)))
    clause = Compression(words).clause(kept(words, "nine crew rescued by tug"))
    assert " ".join(word.text for word in clause) == "nine crew were rescued by a tug"


def test_of_many_only_one_is_left() -> None:
    sentence = "Lima and his family have agreed to pay."
    words = split(Text(sentence), Span(0, len(sentence)))
    clause = Compression(words).clause(kept(words, "Lima agreed to pay"))
    assert " ".join(word.text for word in clause) == "Lima has agreed to pay"
