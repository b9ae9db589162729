"""What is remembered between texts is bounded by its size, not by its count alone."""

from __future__ import annotations

import gc
from contextlib import suppress
from weakref import ref

import pytest

import assistant
from assistant import memo
from assistant.check import read_source
from assistant.memo import Shelf, Table, remembered, uncollected
from assistant.sample import sample_article


def test_answers_are_remembered_until_much_was_read(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    @remembered(10)
    def size(word: str) -> int:
        asked.append(word)
        return len(word)

    monkeypatch.setattr(memo, "_read", 0)
    monkeypatch.setattr(memo, "_EMPTIED_AFTER", 100)
    assert [size("one"), size("one")] == [3, 3]
    memo.read(99)
    assert size("one") == 3
    assert asked == ["one"]
    memo.read(1)
    assert size("one") == 3
    assert asked == ["one", "one"]


def test_a_table_fills_itself_and_is_emptied(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def size(word: str) -> int:
        asked.append(word)
        return len(word)

    monkeypatch.setattr(memo, "_read", 0)
    table = Table(size, entries=2)
    assert list(map(table.__getitem__, ["a", "bb", "a"])) == [1, 2, 1]
    assert asked == ["a", "bb"]
    assert table["ccc"] == 3
    assert dict(table) == {"ccc": 3}, "two were as many as it holds"
    assert table["d" * 1000] == 1000
    assert dict(table) == {"ccc": 3}, "a thousand letters are not kept"
    memo.read(memo._EMPTIED_AFTER)
    assert not table


def test_a_check_counts_what_it_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memo, "_read", 0)
    assistant.check("Nobody has read this article before: it is new.", "It is.")
    assert memo._read == 47 + 6


def test_a_shelf_holds_so_many_texts_and_no_more_than_so_long() -> None:
    read = []

    def reader(text: str) -> int:
        read.append(text)
        return len(text)

    shelf = Shelf(reader, entries=2, characters=10)
    assert [shelf("a"), shelf("bb"), shelf("a"), shelf("ccc"), shelf("a")] == [1, 2, 1, 3, 1]
    assert read == ["a", "bb", "ccc"]
    shelf("bb")
    assert read[-1] == "bb", "the one asked for least lately went"
    assert shelf("d" * 50) == 50
    assert shelf("d" * 50) == 50
    assert read.count("d" * 50) == 1, "the very last one stays"
    shelf("a")
    assert shelf("d" * 50) == 50
    assert read.count("d" * 50) == 2
    shelf.cache_clear()
    shelf("d" * 50)
    assert read.count("d" * 50) == 3


def test_the_collector_rests_while_a_text_is_read_and_goes_on_after() -> None:
    assert gc.isenabled()
    with suppress(KeyError), uncollected():
        assert not gc.isenabled()
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
        raise KeyError
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with uncollected():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_an_article_that_nobody_holds_goes_at_once() -> None:
    article = sample_article()
    draft = (
        "Two U.S. troops and a British service member were killed when 18 rockets hit Camp Taji,"
        " Defense Secretary Mark Esper said on Wednesday. It cost $3 million, 5 percent more."
    )
    assert assistant.check(article, draft).findings
    held = ref(read_source(article).text)
    gc.collect()
    gc.disable()
    try:
        assert held() is not None
        read_source.cache_clear()
        assert held() is None, "something that was read from it refers to it"
    finally:
        gc.enable()
