"""What a word is by its form alone."""

from __future__ import annotations

import pytest

from assistant.writing.shapes import done, is_year, owns, plural, plural_form, unowned

PLURAL = {
    "nurses": True,
    "people": True,
    "glass": False,
    "virus": False,
    "crisis": False,
    "oslo's": False,
    "nurse": False,
}
DONE = {"closed": True, "sold": True, "need": False, "closing": False}
OWNS = {"oslo's": True, "oslo’s": True, "nurses'": True, "nurses": False}
YEARS = {"1986": True, "2030": True, "1200": False, "3000": False, "198": False}


@pytest.mark.parametrize(("word", "wanted"), PLURAL.items())
def test_plural(word: str, wanted: bool) -> None:
    assert plural(word) is wanted


def test_plural_form() -> None:
    """Told by the ending: what is a plural without one is not."""
    assert plural_form("nurses")
    assert not plural_form("people")
    assert not plural_form("oslo's")


@pytest.mark.parametrize(("word", "wanted"), DONE.items())
def test_done(word: str, wanted: bool) -> None:
    assert done(word) is wanted


@pytest.mark.parametrize(("word", "wanted"), OWNS.items())
def test_owns(word: str, wanted: bool) -> None:
    assert owns(word) is wanted


@pytest.mark.parametrize(("word", "wanted"), YEARS.items())
def test_year(word: str, wanted: bool) -> None:
    assert is_year(word) is wanted


@pytest.mark.parametrize(
    ("word", "bare"), [("Lima's", "Lima"), ("Lima’s", "Lima"), ("Ida", "Ida")]
)
def test_unowned(word: str, bare: str) -> None:
    assert unowned(word) == bare
