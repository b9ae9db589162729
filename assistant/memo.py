"""What is remembered between texts, and how much of it at most.

A server that reads hostile texts for months must not grow: a cache that counts its entries alone
holds sixteen thousand words of a megabyte each. So the caches of words are emptied after some
megabytes of text, which costs a few milliseconds, and the texts that stay read are limited by
their length together.
"""

from __future__ import annotations

import gc
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from threading import Lock
from typing import Any, Generic, ParamSpec, TypeVar, cast

__all__ = ["Shelf", "Table", "read", "remembered", "uncollected"]

P = ParamSpec("P")
T = TypeVar("T")
V = TypeVar("V")

# code points read between two emptyings
_EMPTIED_AFTER = 20_000_000

_caches: list[Any] = []
_read = 0


def remembered(entries: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Decorates a function of words: its last ``entries`` answers are remembered."""

    def decorate(function: Callable[P, T]) -> Callable[P, T]:
        cached = lru_cache(maxsize=entries)(function)
        _caches.append(cached)
        return cast("Callable[P, T]", cached)

    return decorate


class Table(dict[str, V]):
    """A function of words as a dictionary that fills itself: ``table[word]`` is its answer.

    For what is asked of every word of a text: a known answer costs a dictionary look-up, without
    a call, and ``map(table.__getitem__, words)`` runs outside the interpreter. Emptied where it
    has ``entries``; a word longer than `_LONGEST` is answered and not kept.
    """

    __slots__ = ("_entries", "_function")

    def __init__(self, function: Callable[[str], V], entries: int) -> None:
        super().__init__()
        self._function, self._entries = function, entries
        _caches.append(self)

    def __missing__(self, word: str) -> V:
        answer = self._function(word)
        if len(word) <= _LONGEST:
            if len(self) >= self._entries:
                self.clear()
            self[word] = answer
        return answer

    def cache_clear(self) -> None:
        """Forgets all of them."""
        self.clear()


# code points of a word that is kept: what is longer is no word
_LONGEST = 64


def read(characters: int) -> None:
    """Counts what is read of texts; empties the caches of words when it was much."""
    global _read
    # of two threads that count at once one may be lost: the next text makes up for it
    _read += characters
    if _read >= _EMPTIED_AFTER:
        _read = 0
        for cached in _caches:
            cached.cache_clear()


@contextmanager
def uncollected() -> Iterator[None]:
    """Nothing is collected while texts are read and compared.

    That makes very many records and leaves no garbage until it is done, yet whatever is alive in
    the process (of a server: a million objects) would be looked through again each time it has
    grown by a quarter. Of two threads the first to end lets the collector go on.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


class Shelf(Generic[T]):
    """The last texts as ``reader`` read them: at most ``entries``, and ``characters`` in all
    (the very last one stays whatever its length)."""

    def __init__(self, reader: Callable[[str], T], entries: int, characters: int) -> None:
        self._reader = reader
        self._entries, self._characters = entries, characters
        self._kept: OrderedDict[str, T] = OrderedDict()
        self._lock = Lock()

    def __call__(self, text: str) -> T:
        with self._lock:
            if text in self._kept:
                self._kept.move_to_end(text)
                return self._kept[text]
        found = self._reader(text)
        with self._lock:
            self._kept[text] = found
            while len(self._kept) > 1 and (
                len(self._kept) > self._entries or sum(map(len, self._kept)) > self._characters
            ):
                self._kept.popitem(last=False)
        return found

    def cache_clear(self) -> None:
        """Forgets all of them."""
        with self._lock:
            self._kept.clear()
